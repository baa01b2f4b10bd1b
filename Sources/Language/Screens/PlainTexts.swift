import SessionEngine

/// What the line mode says, for screen readers and scripts.
public struct PlainTexts: Sendable {
  /// The first line, with the title.
  public let greeting: @Sendable (String) -> String
  /// What an empty line does.
  public let enterDoes: @Sendable (String) -> String
  /// A comment, with where it was said.
  public let said: @Sendable (String, String) -> String
  /// Where a comment comes from that no table said.
  public let fromRoom: String
  /// There is no choice with that number.
  public let noSuchChoice: @Sendable (String) -> String
  /// That a choice that was read out cannot be made now.
  public let notPossibleNow: @Sendable (_ choice: String) -> String
  /// Asks whether a number that came while dots are counted is meant as a choice.
  public let doubted: @Sendable (_ number: Int, _ choice: String) -> String
  /// What an action does, where the sentence for a screen names what lines do not have.
  public let help: @Sendable (ConsoleAction) -> String?
  /// How to leave a question; said once.
  public let cancel: String
  /// How choices are found by a word.
  public let findsChoices: String
  /// How to leave a question, or to leave it empty, for the list of what can be done.
  public let inQuestions: String
  /// What an empty line and a lone dash answer where an answer is suggested that may also be left out.
  public let suggested: @Sendable (_ answer: String) -> String
  /// What happens to the answer that is asked for.
  public let answering: @Sendable (PromptEnter) -> String
  /// That a question was left without an answer.
  public let cancelled: String
  /// That nothing is asked that a full stop could leave, and what it does when it comes again.
  public let nothingAsked: @Sendable (_ action: String) -> String
  /// That nothing is written yet where something has to be.
  public let writeSomething: String
  /// A question that is answered with yes or no.
  public let confirm: @Sendable (String) -> String
  /// Yes and no in full.
  public let yesAndNo: (yes: String, no: String)
  /// That the answer was no.
  public let nothingChanged: String
  /// What a line does while comments are read.
  public let readingHow: String
  /// That a list is closed, so that an empty line is for the room again.
  public let listClosed: String
  /// That a question has closed itself.
  public let questionClosed: String
  /// That nothing is open any more that an empty line could close, and what it does when it comes again.
  public let nothingOpen: @Sendable (_ action: String) -> String
  /// Asks what is to be corrected in a vote, and to what.
  public let correction: String
  /// That a line was taken as the name of a key, and how it is typed where its letter is meant.
  public let typedOtherwise: @Sendable (_ key: String, _ spaced: String) -> String
  /// Which step is looked at while the room stays in its own.
  public let lookingAt: @Sendable (_ place: Int, _ count: Int, _ name: String) -> String
  /// Which step the room is in, once it is looked at again.
  public let backInRoom: @Sendable (_ place: Int, _ count: Int, _ name: String) -> String
  /// That a line is as long as a terminal lets through, so that its end may be missing.
  public let maybeCut: @Sendable (_ bytes: Int) -> String
}

extension Catalogue {
  /// The line mode.
  public var plain: PlainTexts {
    switch language {
    case .swedish: .swedish
    case .danish: .danish
    case .english: .english
    case .norwegian: .norwegian
    case .finnish: .finnish
    }
  }
}
