import SessionEngine

extension DeskPaperTexts {
  static let norwegian = DeskPaperTexts(
    offer: { "\($0)? → skriver nummeret." },
    slip: { slip, place, standing in
      switch standing {
      case .expected: "lapp \(slip) → \(place)"
      case .unprinted: "lapp \(slip) → \(place), men nummeret er ikke skrevet ut"
      case .aside(let fate): "lapp \(slip) (\(KindTexts.norwegian.slipFate(fate))) → \(place)"
      }
    },
    account: {
      SlipBacklogWords(
        slips: NumberTexts.norwegian.slips, typed: { "\($0) skrevet inn" },
        illegible: { "\($0) kan ikke leses" }, withdrawn: { "\($0) trukket tilbake" },
        remaining: { $0 == 0 ? "ingen igjen" : "\($0) igjen" },
        tooManyTyped: { "\($0) flere skrevet inn enn levert inn" },
        tooMany: { "\($0) flere enn levert inn" }, uncounted: "lappene er ikke talt"
      ).account($0)
    },
    source: {
      switch $0 {
      case .typed: "skrives direkte"
      case .paper: "på papir"
      }
    },
    message: { norwegianPaperMessage($0) },
    preview: {
      switch $0 {
      case .find(let slip, let place, let words):
        "Enter: rett lapp \(slip), \(place): \(NameTexts.norwegian.quoted(words.excerpt))"
      case .untyped(let slip, let place):
        "lapp \(slip) → \(place). Bare nummeret og Enter: uleselig eller trukket tilbake."
      case .setAside(let slip, let fate):
        "Lapp \(slip): \(KindTexts.norwegian.slipFate(fate)). Skriv den inn likevel, eller Enter."
      case .source(let place, .paper): "Enter: \(place) på papir"
      case .source(let place, .typed): "Enter: \(place) skrives direkte"
      case .count(let count, let place, let before):
        "Enter: \(norwegianHandedIn(count)), \(place)"
          + (before.map { ", i stedet for \($0)" } ?? "")
      }
    },
    inLines: { slip, found in
      switch found {
      case .typed(let place, let words):
        "Lapp \(slip), \(place): \(NameTexts.norwegian.quoted(words)). "
          + "/a \(slip) TEKST gir den en ny ordlyd, /d \(slip) stryker den."
      case .untyped:
        "Lapp \(slip) er ikke skrevet inn. "
          + "/1 \(slip): kan ikke leses. /2 \(slip): trukket tilbake."
      case .aside(let fate):
        "Lapp \(slip): \(KindTexts.norwegian.slipFate(fate)). /0 \(slip) tar den opp igjen."
      }
    },
    commands: [
      "/> TEKST  Skriver teksten fra neste lapp i bunken.",
      "/a B3-07 TEKST  Gir det som står på lappen, en ny ordlyd.",
      "/d B3-07  Stryker det som står på lappen, etter et spørsmål.",
      "/1 B3-07  Lappen kan ikke leses. /2: trukket tilbake. /0: tar den opp igjen.",
    ])
}

private func norwegianPaperMessage(_ message: DeskPaperMessage) -> String {
  switch message {
  case .typed(let slip, let place, let words):
    return "Lapp \(slip) er allerede skrevet inn, \(place): "
      + "\(NameTexts.norwegian.quoted(words.excerpt)). Bare nummeret og Enter retter den."
  case .found: return "Enter lagrer endringen, tom linje stryker, Esc lar det være."
  case .erased(let slip): return "Ordene fra lapp \(slip) er slettet."
  case .notTyped(let slip):
    return
      "Lapp \(slip) er ikke skrevet inn. 1: kan ikke leses. 2: trukket tilbake. Esc: skriv inn."
  case .isAside(let slip, let fate):
    return "Lapp \(slip): \(KindTexts.norwegian.slipFate(fate)). "
      + "Enter tar den opp igjen. Esc lar det være."
  case .setAside(let slip, let fate):
    return "Lapp \(slip): \(KindTexts.norwegian.slipFate(fate)) ✓"
  case .takenUp(let slip): return "Lapp \(slip) skal skrives inn ✓"
  case .counted(let count, let place):
    return "\(norwegianHandedIn(count)), \(place) ✓"
  case .source(let place, .paper): return "\(place.startingSentence) er på papir nå ✓"
  case .source(let place, .typed): return "\(place.startingSentence) skrives direkte nå ✓"
  case .notPaper(let place):
    return "\(place.startingSentence) er ikke på papir. p og Enter endrer det; Esc: som det står."
  case .noNextSlip:
    return "Det er ingen bunke å gå videre i. Skriv nummeret først, som B3-07."
  }
}

private let norwegianHandedIn: @Sendable (Int) -> String = {
  "\(NumberTexts.norwegian.slips($0)) levert inn"
}
