import Language
import SessionEngine

extension [PlannedStep] {
  /// When the first step is to begin, in minutes since midnight, counted back from the first step with a fixed time.
  ///
  /// `nil` where none has one, and where it would lie on the day before.
  public var plannedBeginning: Int? {
    guard let fixed = firstIndex(where: { $0.startsAt != nil }), let time = self[fixed].startsAt
    else { return nil }
    let start = time.minutes - self[..<fixed].reduce(0) { $0 + $1.minutes }
    return start >= 0 ? start : nil
  }
}

/// The clock times at which steps are planned to begin.
struct PlannedTimes {
  /// Minutes since midnight, or since the beginning where no step has a time.
  private var minutes: Int
  private let isOnClock: Bool

  init(_ steps: [PlannedStep]) {
    let beginning = steps.plannedBeginning
    isOnClock = beginning != nil
    minutes = beginning ?? 0
  }

  mutating func next(_ step: PlannedStep, in catalogue: Catalogue) -> String {
    if isOnClock, let fixed = step.startsAt { minutes = fixed.minutes }
    defer { minutes += step.minutes }
    guard isOnClock, let clock = TimeOfDay(hour: minutes / 60 % 24, minute: minutes % 60) else {
      return catalogue.script.afterMinutes(minutes)
    }
    return catalogue.dates.clock(clock)
  }
}
