import SessionEngine

extension DeskPaperTexts {
  static let english = DeskPaperTexts(
    offer: { "\($0)? → writes the number." },
    slip: { slip, place, standing in
      switch standing {
      case .expected: "slip \(slip) → \(place)"
      case .unprinted: "slip \(slip) → \(place), but the number was never printed"
      case .aside(let fate): "slip \(slip) (\(KindTexts.english.slipFate(fate))) → \(place)"
      }
    },
    account: {
      SlipBacklogWords(
        slips: NumberTexts.english.slips, typed: { "\($0) typed in" },
        illegible: { "\($0) cannot be read" }, withdrawn: { "\($0) withdrawn" },
        remaining: { $0 == 0 ? "none left" : "\($0) left" },
        tooManyTyped: { "\($0) more typed in than handed in" },
        tooMany: { "\($0) more than handed in" }, uncounted: "the slips are not counted"
      ).account($0)
    },
    source: {
      switch $0 {
      case .typed: "typed at once"
      case .paper: "on paper"
      }
    },
    message: { englishPaperMessage($0) },
    preview: {
      switch $0 {
      case .find(let slip, let place, let words):
        "Enter: amend slip \(slip), \(place): \(NameTexts.english.quoted(words.excerpt))"
      case .untyped(let slip, let place):
        "slip \(slip) → \(place). The number alone and Enter: illegible or withdrawn."
      case .setAside(let slip, let fate):
        "Slip \(slip): \(KindTexts.english.slipFate(fate)). Type it in all the same, or Enter."
      case .source(let place, .paper): "Enter: \(place) on paper"
      case .source(let place, .typed): "Enter: \(place) typed at once"
      case .count(let count, let place, let before):
        "Enter: \(englishHandedIn(count)), \(place)"
          + (before.map { ", instead of \($0)" } ?? "")
      }
    },
    inLines: { slip, found in
      switch found {
      case .typed(let place, let words):
        "Slip \(slip), \(place): \(NameTexts.english.quoted(words)). "
          + "/a \(slip) TEXT gives it another wording, /d \(slip) strikes it."
      case .untyped:
        "Slip \(slip) is not typed in. "
          + "/1 \(slip): cannot be read. /2 \(slip): withdrawn."
      case .aside(let fate):
        "Slip \(slip): \(KindTexts.english.slipFate(fate)). /0 \(slip) takes it up again."
      }
    },
    commands: [
      "/> TEXT  Types the text from the next slip of the pile.",
      "/a B3-07 TEXT  Gives what stands on the slip another wording.",
      "/d B3-07  Strikes what stands on the slip, after asking.",
      "/1 B3-07  The slip cannot be read. /2: withdrawn. /0: takes it up again.",
    ])
}

private func englishPaperMessage(_ message: DeskPaperMessage) -> String {
  switch message {
  case .typed(let slip, let place, let words):
    return "Slip \(slip) is typed in already, \(place): "
      + "\(NameTexts.english.quoted(words.excerpt)). The number alone and Enter amends it."
  case .found: return "Enter saves the change, an empty line strikes, Esc leaves it."
  case .erased(let slip): return "The words from slip \(slip) have been erased."
  case .notTyped(let slip):
    return "Slip \(slip) is not typed in. 1: cannot be read. 2: withdrawn. Esc: type it in."
  case .isAside(let slip, let fate):
    return
      "Slip \(slip): \(KindTexts.english.slipFate(fate)). Enter takes it up again. Esc leaves it."
  case .setAside(let slip, let fate):
    return "Slip \(slip): \(KindTexts.english.slipFate(fate)) ✓"
  case .takenUp(let slip): return "Slip \(slip) is to be typed in ✓"
  case .counted(let count, let place):
    return "\(englishHandedIn(count)), \(place) ✓"
  case .source(let place, .paper): return "\(place.startingSentence) is on paper now ✓"
  case .source(let place, .typed): return "\(place.startingSentence) is typed at once now ✓"
  case .notPaper(let place):
    return "\(place.startingSentence) is not on paper. p and Enter changes that; Esc: as it stands."
  case .noNextSlip:
    return "There is no pile to go on with. Type the number first, such as B3-07."
  }
}

private let englishHandedIn = plural("slip handed in", "slips handed in")
