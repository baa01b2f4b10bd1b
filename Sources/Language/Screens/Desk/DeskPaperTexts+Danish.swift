import SessionEngine

extension DeskPaperTexts {
  static let danish = DeskPaperTexts(
    offer: { "\($0)? → skriver nummeret." },
    slip: { slip, place, standing in
      switch standing {
      case .expected: "seddel \(slip) → \(place)"
      case .unprinted: "seddel \(slip) → \(place), men nummeret er ikke udskrevet"
      case .aside(let fate): "seddel \(slip) (\(KindTexts.danish.slipFate(fate))) → \(place)"
      }
    },
    account: {
      SlipBacklogWords(
        slips: NumberTexts.danish.slips, typed: { "\($0) skrevet ind" },
        illegible: { "\($0) kan ikke læses" }, withdrawn: { "\($0) trukket tilbage" },
        remaining: { $0 == 0 ? "ingen tilbage" : "\($0) tilbage" },
        tooManyTyped: { "\($0) flere skrevet ind end afleveret" },
        tooMany: { "\($0) flere end afleveret" }, uncounted: "sedlerne er ikke talt"
      ).account($0)
    },
    source: {
      switch $0 {
      case .typed: "skrives direkte"
      case .paper: "på papir"
      }
    },
    message: { danishPaperMessage($0) },
    preview: {
      switch $0 {
      case .find(let slip, let place, let words):
        "Enter: ret seddel \(slip), \(place): \(NameTexts.danish.quoted(words.excerpt))"
      case .untyped(let slip, let place):
        "seddel \(slip) → \(place). Kun nummeret og Enter: ulæselig eller trukket tilbage."
      case .setAside(let slip, let fate):
        "Seddel \(slip): \(KindTexts.danish.slipFate(fate)). Skriv den ind alligevel, eller Enter."
      case .source(let place, .paper): "Enter: \(place) på papir"
      case .source(let place, .typed): "Enter: \(place) skrives direkte"
      case .count(let count, let place, let before):
        "Enter: \(danishHandedIn(count)), \(place)"
          + (before.map { ", i stedet for \($0)" } ?? "")
      }
    },
    inLines: { slip, found in
      switch found {
      case .typed(let place, let words):
        "Seddel \(slip), \(place): \(NameTexts.danish.quoted(words)). "
          + "/a \(slip) TEKST giver den en ny ordlyd, /d \(slip) stryger den."
      case .untyped:
        "Seddel \(slip) er ikke skrevet ind. "
          + "/1 \(slip): kan ikke læses. /2 \(slip): trukket tilbage."
      case .aside(let fate):
        "Seddel \(slip): \(KindTexts.danish.slipFate(fate)). /0 \(slip) tager den op igen."
      }
    },
    commands: [
      "/> TEKST  Skriver teksten fra næste seddel i bunken.",
      "/a B3-07 TEKST  Giver det, der står på sedlen, en ny ordlyd.",
      "/d B3-07  Stryger det, der står på sedlen, efter et spørgsmål.",
      "/1 B3-07  Sedlen kan ikke læses. /2: trukket tilbage. /0: tager den op igen.",
    ])
}

private func danishPaperMessage(_ message: DeskPaperMessage) -> String {
  switch message {
  case .typed(let slip, let place, let words):
    return "Seddel \(slip) er allerede skrevet ind, \(place): "
      + "\(NameTexts.danish.quoted(words.excerpt)). Kun nummeret og Enter retter den."
  case .found: return "Enter gemmer rettelsen, tom linje stryger, Esc lader den være."
  case .erased(let slip): return "Ordene fra seddel \(slip) er slettet."
  case .notTyped(let slip):
    return
      "Seddel \(slip) er ikke skrevet ind. 1: kan ikke læses. 2: trukket tilbage. Esc: skriv ind."
  case .isAside(let slip, let fate):
    return "Seddel \(slip): \(KindTexts.danish.slipFate(fate)). "
      + "Enter tager den op igen. Esc lader den være."
  case .setAside(let slip, let fate):
    return "Seddel \(slip): \(KindTexts.danish.slipFate(fate)) ✓"
  case .takenUp(let slip): return "Seddel \(slip) skal skrives ind ✓"
  case .counted(let count, let place):
    return "\(danishHandedIn(count)), \(place) ✓"
  case .source(let place, .paper): return "\(place.startingSentence) er på papir nu ✓"
  case .source(let place, .typed): return "\(place.startingSentence) skrives direkte nu ✓"
  case .notPaper(let place):
    return "\(place.startingSentence) er ikke på papir. p og Enter ændrer det; Esc: som det står."
  case .noNextSlip: return "Der er ingen bunke at gå videre i. Skriv nummeret først, som B3-07."
  }
}

private let danishHandedIn = plural("afleveret seddel", "afleverede sedler")
