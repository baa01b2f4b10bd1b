import SessionEngine

/// What the facilitator's screen says of how it goes.
public struct ConsoleStatusTexts: Sendable {
  /// What is to be done in a step of that kind.
  public let todo: @Sendable (StepKind) -> String
  /// What the facilitator does in an opening where nothing is given.
  public let todoWelcome: String
  /// What is to be done during the read-back.
  public let todoReadBack: String
  /// What is to be done while people change tables.
  public let todoChangeTables: String
  /// What is to be done before a vote.
  public let todoVoters: String
  /// What is to be done before a vote is opened.
  public let todoSilence: String
  /// What is to be done in the silent minute.
  public let todoThinking: String
  /// What is to be done while dots come in.
  public let todoCounting: String
  /// What is to be done before and during the reveal.
  public let todoReveal: String
  /// What is to be done about a tie, with the themes.
  public let todoTie: @Sendable (String) -> String
  /// The ways to settle a tie.
  public let tieChoices: String
  /// What is to be done before a deepening begins.
  public let todoAssign: String
  /// What is to be done while everything stands still.
  public let todoPaused: String
  /// That the step's timer has no time left that could be taken from it.
  public let noTimeToTake: String
  /// That everything stands still, and which key lets it go on.
  public let standsStill: @Sendable (_ key: String) -> String
  /// The workshop has not begun.
  public let notBegun: String
  /// No step goes on.
  public let betweenSteps: String
  /// The workshop is closed.
  public let over: String
  /// Enter begins the first step.
  public let begin: @Sendable (String) -> String
  /// Enter goes on to a step.
  public let goOn: @Sendable (String) -> String
  /// Enter asks for the number of voters.
  public let askVoters: String
  /// Enter begins the silent minute.
  public let silentMinute: String
  /// Enter asks how to settle a tie.
  public let settleTie: String
  /// Enter goes back to the room.
  public let backToRoom: String
  /// Nothing is left to do.
  public let nothingLeft: String
  /// Enter shows the selected comment on the wall.
  public let showSelected: String
  /// Enter takes the selected comment down.
  public let takeDownSelected: String
  /// Enter saves what stands in the line.
  public let saveEntry: String
  /// When something last came, that many minutes ago.
  public let minutesAgo: @Sendable (Int) -> String
  /// Nothing has come yet.
  public let nothingYet: String
  /// Nobody sits at a table.
  public let nobodySits: String
  /// A table that writes on paper.
  public let paper: String
  /// A paper table whose slips have not been typed in.
  public let paperLeft: String
  /// Said in the room and not at a table.
  public let room: String
  /// A comment is on the wall.
  public let onWall: String
  /// Over the comment that is being sorted.
  public let inHand: String
  /// No comment is left to sort.
  public let allSorted: String
  /// How many themes have been counted.
  public let counted: @Sendable (_ counted: Int, _ all: Int) -> String
  /// How many themes are not revealed.
  public let hidden: @Sendable (Int) -> String
  /// The message that is on the wall.
  public let messageUp: @Sendable (String) -> String
  /// The wall is blank.
  public let blank: String
  /// The timer does not run.
  public let timerStands: String
  /// Planned minutes, briefly.
  public let minutes: @Sendable (Int) -> String
  /// Over what is given.
  public let given: String
  /// Over what is open.
  public let open: String
  /// A theme that no table deepens.
  public let noTable: String
  /// That there is nothing to vote on, and what to do.
  public let todoNoThemes: String
  /// The vote has been opened.
  public let voteOpened: String
  /// Themes share a rank.
  public let tied: String
  /// What somebody else did.
  public let otherDid: @Sendable (String, String) -> String
  /// How to do again what was taken back.
  public let redoOffered: String
  /// On which themes the lot fell.
  public let lotFell: @Sendable (String) -> String
  /// How many comments hold the words that were looked for.
  public let found: @Sendable (String, String) -> String
  /// No comment is on the wall.
  public let nothingOnWall: String
  /// The documentation has been written.
  public let documentationSaved: @Sendable (String) -> String
  /// The documentation could not be written.
  public let documentationNotSaved: @Sendable (String) -> String
  /// The documentation is being written.
  public let savingDocumentation: String
  /// Over what is missing at the end.
  public let findings: String
  /// Nothing is missing at the end.
  public let nothingMissing: String
  /// Questions without who answers or when.
  public let questionsWithout: @Sendable (Int) -> String
  /// Actions without who or when.
  public let actionsWithout: @Sendable (Int) -> String
  /// Themes that were deepened and have no notes.
  public let themesWithoutNotes: @Sendable (String) -> String
  /// Votes whose result was not shown.
  public let votesHidden: @Sendable (Int) -> String
  /// Tables whose paper has not been typed in.
  public let paperFrom: @Sendable (String) -> String
  /// Which size of window is needed.
  public let sizeNeeded: @Sendable (_ columns: Int, _ rows: Int) -> String
  /// Why something cannot be done that belongs to another part of the day.
  public let belongsElsewhere: String
  /// That a key does nothing now.
  public let notNow: String
  /// Why the comment in hand cannot be left until the others are sorted.
  public let noOtherWaits: String
  /// That saving is tried again.
  public let willRetry: String
  /// Words that were being typed when the program ended.
  public let draftFound: @Sendable (String) -> String
}

extension Catalogue {
  /// What the facilitator's screen says of how it goes.
  public var consoleStatus: ConsoleStatusTexts {
    switch language {
    case .swedish: .swedish
    case .danish: .danish
    case .english: .english
    case .norwegian: .norwegian
    case .finnish: .finnish
    }
  }
}

extension ConsoleStatusTexts {
  /// What the facilitator does in a step of that kind of a plan.
  public func todo(_ kind: StepKind, in plan: Plan) -> String {
    kind == .opening && plan.given.isEmpty ? todoWelcome : todo(kind)
  }
}
