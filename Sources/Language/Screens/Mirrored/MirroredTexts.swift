import SessionEngine

/// What is entered behind dots on a screen that the room sees, without a number.
public enum MaskedPlace: Hashable, Sendable {
  /// A theme's dots, on the wall or at a table.
  case theme(ThemeLetter, table: TableID?)
  /// Dots that were left unused, in the room or at a table.
  case unused(table: TableID?)
  /// The ballot with that number, from 1.
  case ballot(Int)
}

/// What is said below the wall of what was just pressed. None of it holds words or numbers that are hidden from the room.
public enum MirroredNote: Hashable, Sendable {
  /// It would be seen in the room.
  case wouldBeSeen
  /// It can be done only on the facilitator's own screen.
  case onlyOnOwnScreen
  /// The key does nothing here.
  case notHere
  /// The key does nothing while everything stands still.
  case standsStill
  /// The step has just changed, so Enter was let be.
  case justChanged
  /// Enter has just taken a line.
  case lineTaken
  /// What was done last has been taken back.
  case undone(RoomDeed)
  /// What was taken back last has been done again.
  case redone(RoomDeed)
  /// There is nothing to take back.
  case nothingToUndo
  /// It was refused; why is said on the facilitator's own screen.
  case refused
  /// Nothing is on the wall that could be taken down.
  case nothingUp
  /// No comment is on the wall that could be sorted.
  case nothingInHand
  /// No theme has that letter.
  case noTheme(ThemeLetter)
  /// The documentation has been written.
  case documented
  /// The documentation could not be written.
  case notDocumented
  /// It was entered once and is awaited again.
  case enteredOnce(MaskedPlace)
  /// Both times say the same.
  case agrees(MaskedPlace)
  /// The two times differ.
  case differs(MaskedPlace)
  /// The second time of this is awaited before anything else.
  case awaited(MaskedPlace)
  /// What two people counted there is not the same.
  case countsDiffer(MaskedPlace)
  /// An answer will not do.
  case answerNotUnderstood
  /// A theme's letter and a number are expected.
  case letterAndNumber
  /// A table, a theme's letter and a number are expected.
  case tableLetterAndNumber
  /// The letters of a ballot are expected.
  case lettersOfBallot
  /// A theme's letter and a table are expected.
  case letterAndTable
  /// How many dots were left unused is expected, unseen.
  case unusedAsked
}

/// What is asked below the wall before it is done.
public enum MirroredQuestion: Hashable, Sendable {
  /// Whether to leave the program.
  case leave
  /// Whether to replace what was counted for a theme.
  case correct(ThemeLetter?)
  /// Whether to close a vote; these themes have not been counted, or nothing has been where there are none.
  case closeVote(uncounted: [ThemeLetter])
  /// Whether to close a vote whose dots do not add up.
  case closeUneven
  /// Whether to put a theme into another.
  case merge(ThemeLetter, ThemeLetter)
  /// Whether to leave a step of that kind out.
  case skip(StepKind)
  /// Whether to go back to a step.
  case reopen
  /// Whether to run the round again.
  case again
  /// Whether to go on to a vote without themes.
  case noThemes
  /// Whether to go on to a vote while comments are not sorted.
  case unsorted
  /// Whether to go on while proposals from the tables wait.
  case openProposals
  /// Whether to begin a step before its fixed time.
  case early
  /// Whether to close the workshop.
  case closeSession
  /// Whether to take a theme from a table.
  case unassign(ThemeLetter, TableID)
  /// Anything else.
  case other
}

/// The words below the wall on a laptop whose screen the room sees.
public struct MirroredTexts: Sendable {
  /// Asks at the start whether the room sees the screen.
  public let doesRoomSee: String
  /// Asks before the facilitator's own screen is shown where the room looks.
  public let changeOver: String
  /// Tells that a table waits for the facilitator, without saying which or why.
  public let waitsOnOwnScreen: String
  /// Stands below the facilitator's own screen where the room may look.
  public let roomMaySee: String
  /// What is said of what was pressed.
  public let note: @Sendable (MirroredNote) -> String
  /// What is asked before it is done, without how it is answered.
  public let question: @Sendable (MirroredQuestion) -> String
  /// Before counts of the wall while they are typed unseen.
  public let wall: String
  /// Before the hidden line, where a second person's count of the wall is typed.
  public let secondCount: String
  /// The same for counts at tables.
  public let tables: String
  /// The same for ballots, with the number of the next one.
  public let ballot: @Sendable (Int) -> String
  /// Asks for the second time of what was entered once.
  public let onceMore: @Sendable (MaskedPlace) -> String
  /// Which step is looked at, of how many, and what it is called.
  public let lookingAt: @Sendable (_ place: Int, _ count: Int, _ name: String) -> String
  /// Over the keys.
  public let keys: String
  /// What is different where the room sees the screen.
  public let introduction: String
  /// What F5 changes over to.
  public let ownScreen: String
  /// What F5 does, in a sentence.
  public let ownScreenHelp: String
  /// What a clicker's forward key does.
  public let forward: String
  /// The same in a sentence.
  public let forwardHelp: String
  /// What a clicker's back key does, in a sentence.
  public let backHelp: String
  /// What letters do while a vote is open, in a sentence.
  public let maskedHelp: String
  /// What `x` does, in a sentence.
  public let takeDownHelp: String
}

extension Catalogue {
  /// The words below the wall on a laptop whose screen the room sees.
  public var mirrored: MirroredTexts {
    switch language {
    case .swedish: .swedish
    case .danish: .danish
    case .english: .english
    case .norwegian: .norwegian
    case .finnish: .finnish
    }
  }
}
