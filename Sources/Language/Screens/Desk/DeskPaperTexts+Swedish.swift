import SessionEngine

extension DeskPaperTexts {
  static let swedish = DeskPaperTexts(
    offer: { "\($0)? → skriver numret." },
    slip: { slip, place, standing in
      switch standing {
      case .expected: "lapp \(slip) → \(place)"
      case .unprinted: "lapp \(slip) → \(place), men numret är inte utskrivet"
      case .aside(let fate): "lapp \(slip) (\(KindTexts.swedish.slipFate(fate))) → \(place)"
      }
    },
    account: {
      SlipBacklogWords(
        slips: NumberTexts.swedish.slips, typed: plural("inskriven", "inskrivna"),
        illegible: { "\($0) går inte att läsa" },
        withdrawn: plural("tillbakadragen", "tillbakadragna"),
        remaining: { $0 == 0 ? "inga kvar" : "\($0) kvar" },
        tooManyTyped: {
          $0 == 1 ? "1 fler inskriven än inlämnade" : "\($0) fler inskrivna än inlämnade"
        },
        tooMany: { "\($0) fler än inlämnade" }, uncounted: "lapparna är inte räknade"
      ).account($0)
    },
    source: {
      switch $0 {
      case .typed: "skrivs direkt"
      case .paper: "på papper"
      }
    },
    message: { swedishPaperMessage($0) },
    preview: {
      switch $0 {
      case .find(let slip, let place, let words):
        "Enter: rätta lapp \(slip), \(place): \(NameTexts.swedish.quoted(words.excerpt))"
      case .untyped(let slip, let place):
        "lapp \(slip) → \(place). Bara numret och Enter: oläslig eller tillbakadragen."
      case .setAside(let slip, let fate):
        "Lapp \(slip): \(KindTexts.swedish.slipFate(fate)). Skriv in den ändå, eller Enter."
      case .source(let place, .paper): "Enter: \(place) på papper"
      case .source(let place, .typed): "Enter: \(place) skrivs direkt"
      case .count(let count, let place, let before):
        "Enter: \(swedishHandedIn(count)), \(place)"
          + (before.map { ", i stället för \($0)" } ?? "")
      }
    },
    inLines: { slip, found in
      switch found {
      case .typed(let place, let words):
        "Lapp \(slip), \(place): \(NameTexts.swedish.quoted(words)). "
          + "/a \(slip) TEXT ger den en ny ordalydelse, /d \(slip) stryker den."
      case .untyped:
        "Lapp \(slip) är inte inskriven. "
          + "/1 \(slip): går inte att läsa. /2 \(slip): tillbakadragen."
      case .aside(let fate):
        "Lapp \(slip): \(KindTexts.swedish.slipFate(fate)). /0 \(slip) tar upp den igen."
      }
    },
    commands: [
      "/> TEXT  Skriver texten från nästa lapp i högen.",
      "/a B3-07 TEXT  Ger det som står på lappen en ny ordalydelse.",
      "/d B3-07  Stryker det som står på lappen, efter en fråga.",
      "/1 B3-07  Lappen går inte att läsa. /2: tillbakadragen. /0: tar upp den igen.",
    ])
}

private func swedishPaperMessage(_ message: DeskPaperMessage) -> String {
  switch message {
  case .typed(let slip, let place, let words):
    return "Lapp \(slip) är redan inskriven, \(place): "
      + "\(NameTexts.swedish.quoted(words.excerpt)). Bara numret och Enter rättar den."
  case .found: return "Enter sparar ändringen, tom rad stryker, Esc låter vara."
  case .erased(let slip): return "Orden från lapp \(slip) är raderade."
  case .notTyped(let slip):
    return "Lapp \(slip) är inte inskriven. 1: går inte att läsa. 2: tillbakadragen. Esc: skriv in."
  case .isAside(let slip, let fate):
    return
      "Lapp \(slip): \(KindTexts.swedish.slipFate(fate)). Enter tar upp den igen. Esc låter vara."
  case .setAside(let slip, let fate):
    return "Lapp \(slip): \(KindTexts.swedish.slipFate(fate)) ✓"
  case .takenUp(let slip): return "Lapp \(slip) ska skrivas in ✓"
  case .counted(let count, let place):
    return "\(swedishHandedIn(count)), \(place) ✓"
  case .source(let place, .paper): return "\(place.startingSentence) är på papper nu ✓"
  case .source(let place, .typed): return "\(place.startingSentence) skrivs direkt nu ✓"
  case .notPaper(let place):
    return "\(place.startingSentence) är inte på papper. p och Enter ändrar det; Esc: som det står."
  case .noNextSlip: return "Det finns ingen hög att gå vidare i. Skriv numret först, som B3-07."
  }
}

private let swedishHandedIn = plural("inlämnad lapp", "inlämnade lappar")
