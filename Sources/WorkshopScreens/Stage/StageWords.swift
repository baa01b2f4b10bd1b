import Language
import SessionEngine

/// How things are called on the wall, in one language: in its picture, and in sentences about it.
struct StageWords {
  let catalogue: Catalogue

  /// Words, or what stands where they were erased.
  func text(_ words: Words) -> String { words.text ?? catalogue.names.erased }

  /// What somebody said; a quotation in quotation marks.
  func said(_ utterance: StageState.Utterance) -> String {
    guard utterance.kind == .quotation, let words = utterance.text.text else {
      return text(utterance.text)
    }
    return catalogue.names.quoted(words)
  }

  /// A step's name on the wall.
  func name(_ step: StageState.StepName) -> String {
    if let title = step.title { return text(title) }
    let kind = catalogue.steps.kind(step.kind)
    return step.round.map { "\(kind) \($0)" } ?? kind
  }

  /// A theme by its letter and title.
  func theme(_ letter: ThemeLetter, _ title: Words) -> String { "\(letter), \(text(title))" }

  /// That something of a result was corrected since the room saw it, and what; nothing where it was not.
  func corrected(_ reveal: StageState.Reveal) -> [String] {
    guard reveal.isCorrected else { return [] }
    let letters = reveal.corrected.map(\.description)
    return [catalogue.stage.corrected(letters.isEmpty ? nil : catalogue.numbers.list(letters))]
  }

  /// What the line below those themes says: how many they are, or which are gone on with, where decisions have made them others.
  func line(below above: [ThemeLetter], goingOnWith goesOn: [ThemeLetter]) -> String {
    guard !goesOn.isEmpty, Set(goesOn) != Set(above) else {
      return catalogue.stage.cut(above.count)
    }
    return catalogue.stage.deepens(catalogue.numbers.list(goesOn.map(\.description)))
  }

  /// An agreement in words: what, who, by when.
  func agreed(_ agreement: StageState.Agreement) -> String {
    if let answer = agreement.answer {
      return "\(text(agreement.text)) – \(catalogue.stage.answered(text(answer)))"
    }
    let when = agreement.due.map { catalogue.stage.by(catalogue.dates.day($0)) }
    guard let who = agreement.who.map(text) else {
      // The question mark ends a sentence.
      return "\(text(agreement.text)) – \(catalogue.stage.nobodyYet)"
        + (when.map { " " + $0.startingSentence } ?? "")
    }
    return "\(text(agreement.text)) – \(who)" + (when.map { ", " + $0 } ?? "")
  }
}
