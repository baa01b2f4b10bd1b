import SessionEngine

/// What goes wrong in a rehearsal, so that it has gone wrong once before the day.
public enum Mishap: String, Sendable, CaseIterable {
  /// Six people come late.
  case latecomers
  /// A table asks for help.
  case help
  /// The disk fills up.
  case fullDisk
  /// A table closes.
  case tableCloses
  /// A fire alarm.
  case alarm
  /// Themes share their number of dots across the cut.
  case tie
}

/// What the room in a rehearsal says and does. Its comments were written for rehearsals; nobody has said them.
public struct RehearsalTexts: Sendable {
  /// That this is a rehearsal with an invented room, how fast it goes.
  public let calm: @Sendable (_ speed: String) -> String
  /// What happens in the room and which key helps; with the table where there is one.
  public let happens: @Sendable (_ mishap: Mishap, _ table: Int, _ key: String) -> String
  /// The same of people who come late where heads are counted at every table.
  public let comeLateAtTables: @Sendable (_ key: String) -> String
  /// The disk has room again.
  public let diskAgain: String
  /// The alarm is over, and which key goes on.
  public let alarmOver: @Sendable (_ key: String) -> String
  /// Somebody proposes a theme.
  public let proposesTheme: @Sendable (_ title: String) -> String
  /// What is counted on the wall, in a list of letters and numbers, and how the first is entered.
  public let callsOut: @Sendable (_ list: String, _ first: String) -> String
  /// The day is over.
  public let over: String
  /// Over what was practised: steps that were begun, of how many.
  public let report: @Sendable (_ steps: Int, _ all: Int) -> String
  /// A mishap that was dealt with, after that many seconds.
  public let practised: @Sendable (_ mishap: Mishap, _ seconds: Int) -> String
  /// How a tie was settled.
  public let tieSettled: @Sendable (_ how: String, _ seconds: Int) -> String
  /// A mishap that came and was not dealt with.
  public let left: @Sendable (_ mishap: String) -> String
  /// Mishaps that never came, in a list.
  public let notPractised: @Sendable (_ list: String) -> String
  /// What a mishap is called.
  public let name: @Sendable (Mishap) -> String
  /// Asks whether to end it, which keeps nothing.
  public let confirmQuit: String
  /// Nothing was kept.
  public let nothingKept: String
  /// What the room hopes for.
  public let hopes: [String]
  /// What is written at the tables.
  public let comments: [String]
  /// What is written in the deepening.
  public let notes: [String]
  /// Titles of themes.
  public let themes: [String]
}

extension Catalogue {
  /// The rehearsal.
  public var rehearsal: RehearsalTexts {
    switch language {
    case .swedish: .swedish
    case .danish: .danish
    case .english: .english
    case .norwegian: .norwegian
    case .finnish: .finnish
    }
  }
}
