import SessionEngine

/// The day at a glance: what is late, what five minutes more do, and what can be shortened.
public struct DayTexts: Sendable {
  /// Over the day at a glance.
  public let title: String
  /// Over the times that were planned.
  public let planned: String
  /// Over the times that it went by, or is going to.
  public let actual: String
  /// Over the lengths.
  public let length: String
  /// Beside a time that stands fast.
  public let fixed: String
  /// When the day was to be over.
  public let plannedEnd: @Sendable (_ clock: String) -> String
  /// A step that begins at a fixed time: `Lunch 12:00 stands fast`.
  public let standsFast: @Sendable (_ step: String, _ clock: String) -> String
  /// How many minutes are missing before something: `6 minutes too few before Lunch 12:00`.
  public let short: @Sendable (_ minutes: Int, _ before: String) -> String
  /// That the planned end has passed.
  public let endPassed: @Sendable (_ clock: String) -> String
  /// That the fixed time of a step has passed.
  public let startPassed: @Sendable (_ step: String, _ clock: String) -> String
  /// How many minutes are left over before something.
  public let spare: @Sendable (_ minutes: Int, _ before: String) -> String
  /// The planned end, as something to be kept: `the end 16:00`.
  public let dayEnd: @Sendable (_ clock: String) -> String
  /// Which key spreads what is missing.
  public let toSpread: @Sendable (_ key: String) -> String
  /// What five minutes more for this step do.
  public let fiveMore: @Sendable (_ what: String) -> String
  /// When the day then ends.
  public let ends: @Sendable (_ clock: String) -> String
  /// That they fit in before something.
  public let fits: @Sendable (_ before: String) -> String
  /// That they have to be taken from these steps.
  public let takenFrom: @Sendable (_ minutes: Int, _ steps: String) -> String
  /// A new length: `Sorting: 25 → 20 min`.
  public let change: @Sendable (_ step: String, _ before: Int, _ after: Int) -> String
  /// Asks whether to change these lengths.
  public let confirm: @Sendable (_ changes: String) -> String
  /// That no step to come can be shortened.
  public let nothingGives: String
  /// Asks how many minutes to take from the steps before something.
  public let askSaving: @Sendable (_ before: String) -> String
  /// Asks how many minutes the step that goes on is to have left.
  public let askTimeLeft: String
  /// All that is left of the day.
  public let restOfDay: String
  /// What was done: several steps got new lengths.
  public let lengthsChanged: @Sendable (_ steps: Int) -> String
  /// That a question was reworded for what comes too.
  public let fromNowOn: @Sendable (_ what: String) -> String
  /// How long everything stood still, and when the day now ends.
  public let pauseTook: @Sendable (_ minutes: Int, _ clock: String) -> String
  /// Taking back, and what.
  public let undo: @Sendable (_ what: String) -> String
  /// Doing again, and what.
  public let redo: @Sendable (_ what: String) -> String
  /// The action that spreads what is missing.
  public let spreadAction: String
  /// The action that shortens what is left.
  public let shortenAction: String
  /// The action that shows the day.
  public let dayAction: String
  /// Asks whether to go on while comments are not sorted.
  public let confirmUnsorted: @Sendable (_ comments: String) -> String
  /// Asks whether to go on while proposals wait.
  public let confirmProposals: @Sendable (_ count: Int) -> String
  /// Asks whether to begin a step before its fixed time.
  public let confirmEarly: @Sendable (_ step: String, _ fixed: String, _ clock: String) -> String
}

extension Catalogue {
  /// The day at a glance.
  public var day: DayTexts {
    switch language {
    case .swedish: .swedish
    case .danish: .danish
    case .english: .english
    case .norwegian: .norwegian
    case .finnish: .finnish
    }
  }
}
