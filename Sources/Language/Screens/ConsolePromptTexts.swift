import SessionEngine

/// What Enter does with a line that is asked for.
public enum PromptEnter: Hashable, Sendable {
  /// It saves.
  case save
  /// It goes on to the next line, or to a question.
  case goOn
  /// It looks for the words.
  case search
  /// It shows the words on the wall.
  case show
  /// It opens a list.
  case open
}

/// What the facilitator's screen asks, and what it says of an answer that will not do.
public struct ConsolePromptTexts: Sendable {
  /// Asks for a hope.
  public let hope: String
  /// Asks how many got dots.
  public let voters: String
  /// Asks for a kind of step by its number, from the list.
  public let stepKind: @Sendable (String) -> String
  /// Asks what a step is called; empty is the name of its kind.
  public let stepTitle: @Sendable (_ kind: String) -> String
  /// Asks for how many minutes.
  public let minutes: String
  /// Asks for a question in other words.
  public let question: String
  /// Asks which two themes to merge.
  public let pair: String
  /// Asks what to look for.
  public let query: String
  /// Asks for a table.
  public let table: String
  /// Asks for a theme by its letter.
  public let letter: String
  /// Asks for a conclusion.
  public let conclusion: String
  /// Asks for an action.
  public let action: String
  /// Asks for a question that someone is to answer.
  public let openQuestion: String
  /// Asks what was not agreed on.
  public let disagreement: String
  /// Asks which action, conclusion or open question is to be changed, by its number before its first words.
  public let whichOutcome: @Sendable (_ outcomes: [String]) -> String
  /// Asks which themes go on, that many, by letters.
  public let letters: @Sendable (Int) -> String
  /// Asks how many dots were left over.
  public let unused: String
  /// Asks for a theme and a table.
  public let topic: String
  /// How the counts of the wall are entered.
  public let wall: String
  /// How what a second person counts on the wall is typed.
  public let secondCount: String
  /// How the counts of a table are entered.
  public let tableCount: String
  /// How a ballot is entered.
  public let ballot: String
  /// That a line may be left empty.
  public let optional: String
  /// That an empty line closes what asks for one after another.
  public let emptyCloses: String
  /// What Enter and Esc do while a line is asked for.
  public let keys: @Sendable (PromptEnter) -> String
  /// Which key empties the line.
  public let clearsLine: String
  /// That a line is empty.
  public let writeSomething: String
  /// That a text is no number.
  public let notNumber: @Sendable (String) -> String
  /// That a number is none of those that can be.
  public let outOfRange: @Sendable (String, ClosedRange<Int>) -> String
  /// That no theme has that letter.
  public let noTheme: @Sendable (String) -> String
  /// That no table has that number.
  public let noTable: @Sendable (String) -> String
  /// That an entry was not understood, with the form that is.
  public let notUnderstood: @Sendable (String, String) -> String
  /// Asks whether a count is to be corrected.
  public let confirmCorrect: @Sendable (_ place: String, _ before: Int, _ after: Int) -> String
  /// Asks whether a theme is to be put into another.
  public let confirmMerge: @Sendable (String, String) -> String
  /// Tells that a theme has been counted and has as many.
  public let countedAlready: @Sendable (_ theme: String, _ dots: Int) -> String
  /// Asks whether what somebody else has written meanwhile is to be replaced.
  public let confirmReplace: @Sendable (String) -> String
  /// Tells that the lines hold what was typed before, and what is saved.
  public let leftUnsaved: @Sendable (_ saved: String) -> String
  /// Asks whether a step is to be left out.
  public let confirmSkip: @Sendable (String) -> String
  /// Asks whether a round is to be run again.
  public let confirmAgain: @Sendable (String) -> String
  /// Asks whether to go back to a step.
  public let confirmReopen: @Sendable (String) -> String
  /// Asks whether to close a vote with themes that nobody has counted, and how many dots are missing.
  public let confirmUncounted: @Sendable (_ letters: String, _ count: Int, _ missing: Int) -> String
  /// Asks whether to go on to a vote without themes.
  public let confirmNoThemes: String
  /// Asks whether to close a vote into which nothing was entered.
  public let confirmEmptyVote: String
  /// Asks whether to take a theme from a table.
  public let confirmUnassign: @Sendable (String, String) -> String
  /// Asks whether to leave the program.
  public let confirmQuit: String
  /// A conclusion that says what was not agreed on.
  public let disagreementLead: @Sendable (String) -> String
}

extension Catalogue {
  /// What the facilitator's screen asks.
  public var consolePrompts: ConsolePromptTexts {
    switch language {
    case .swedish: .swedish
    case .danish: .danish
    case .english: .english
    case .norwegian: .norwegian
    case .finnish: .finnish
    }
  }
}
