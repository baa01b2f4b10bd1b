import SessionEngine

extension DeskPaperTexts {
  static let finnish = DeskPaperTexts(
    offer: { "\($0)? → kirjoittaa numeron." },
    slip: { slip, place, standing in
      switch standing {
      case .expected: "lappu \(slip) → \(place)"
      case .unprinted: "lappu \(slip) → \(place), mutta numeroa ei ole tulostettu"
      case .aside(let fate): "lappu \(slip) (\(KindTexts.finnish.slipFate(fate))) → \(place)"
      }
    },
    account: {
      SlipBacklogWords(
        slips: NumberTexts.finnish.slips, typed: { "\($0) kirjoitettu" },
        illegible: { "\($0) ei luettavissa" }, withdrawn: { "\($0) peruttu" },
        remaining: { $0 == 0 ? "kaikki tehty" : "\($0) jäljellä" },
        tooManyTyped: { "kirjoitettu \($0) enemmän kuin palautettu" },
        tooMany: { "\($0) enemmän kuin palautettu" }, uncounted: "lappuja ei ole laskettu"
      ).account($0)
    },
    source: {
      switch $0 {
      case .typed: "suoraan koneelle"
      case .paper: "paperille"
      }
    },
    message: { finnishPaperMessage($0) },
    preview: {
      switch $0 {
      case .find(let slip, let place, let words):
        "Enter: korjaa lappu \(slip), \(place): \(NameTexts.finnish.quoted(words.excerpt))"
      case .untyped(let slip, let place):
        "lappu \(slip) → \(place). Pelkkä numero ja Enter: ei luettavissa tai peruttu."
      case .setAside(let slip, let fate):
        "Lappu \(slip): \(KindTexts.finnish.slipFate(fate)). Kirjoita se silti tai paina Enter."
      case .source(let place, .paper): "Enter: \(place), paperille"
      case .source(let place, .typed): "Enter: \(place), suoraan koneelle"
      case .count(let count, let place, let before):
        "Enter: \(finnishHandedIn(count)), \(place)"
          + (before.map { ", aiemmin \($0)" } ?? "")
      }
    },
    inLines: { slip, found in
      switch found {
      case .typed(let place, let words):
        "Lappu \(slip), \(place): \(NameTexts.finnish.quoted(words)). "
          + "/a \(slip) TEKSTI muuttaa sanamuodon, /d \(slip) poistaa sen."
      case .untyped:
        "Lappua \(slip) ei ole kirjoitettu koneelle. "
          + "/1 \(slip): ei luettavissa. /2 \(slip): peruttu."
      case .aside(let fate):
        "Lappu \(slip): \(KindTexts.finnish.slipFate(fate)). /0 \(slip) ottaa sen takaisin."
      }
    },
    commands: [
      "/> TEKSTI  Kirjoittaa tekstin pinon seuraavasta lapusta.",
      "/a B3-07 TEKSTI  Muuttaa lapulla olevan sanamuodon.",
      "/d B3-07  Poistaa lapulla olevan, kysyy ensin.",
      "/1 B3-07  Lappu ei ole luettavissa. /2: peruttu. /0: ottaa sen takaisin.",
    ])
}

private func finnishPaperMessage(_ message: DeskPaperMessage) -> String {
  switch message {
  case .typed(let slip, let place, let words):
    return "Lappu \(slip) on jo kirjoitettu koneelle, \(place): "
      + "\(NameTexts.finnish.quoted(words.excerpt)). Pelkkä numero ja Enter korjaa sitä."
  case .found: return "Enter tallentaa muutoksen, tyhjä rivi poistaa, Esc jättää ennalleen."
  case .erased(let slip): return "Lapun \(slip) sanat on poistettu pysyvästi."
  case .notTyped(let slip):
    return "Lappua \(slip) ei ole kirjoitettu koneelle. "
      + "1: ei luettavissa. 2: peruttu. Esc: kirjoita se."
  case .isAside(let slip, let fate):
    return "Lappu \(slip): \(KindTexts.finnish.slipFate(fate)). "
      + "Enter ottaa sen takaisin. Esc jättää ennalleen."
  case .setAside(let slip, let fate):
    return "Lappu \(slip): \(KindTexts.finnish.slipFate(fate)) ✓"
  case .takenUp(let slip): return "Lappu \(slip) kirjoitetaan koneelle ✓"
  case .counted(let count, let place):
    return "\(finnishHandedIn(count)), \(place) ✓"
  case .source(let place, .paper): return "\(place.startingSentence): nyt paperille ✓"
  case .source(let place, .typed): return "\(place.startingSentence): nyt suoraan koneelle ✓"
  case .notPaper(let place):
    return "\(place.startingSentence): ei paperilla. p ja Enter muuttaa sen. Esc: sellaisenaan."
  case .noNextSlip:
    return "Ei ole pinoa, josta jatkaa. Kirjoita ensin numero, kuten B3-07."
  }
}

private let finnishHandedIn = plural("lappu palautettu", "lappua palautettu")
