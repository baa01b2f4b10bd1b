import SessionEngine

/// New lengths for steps to come, so that what stands fast is kept: the next fixed time, the planned end.
///
/// Time is taken in whole minutes, from each step by its length, and only from those that may give any.
struct DaySpread: Equatable, Sendable {
  /// A step's length before and after, in minutes.
  struct Change: Equatable, Sendable {
    let step: StepID
    let before: Int
    let after: Int
  }

  /// No step becomes shorter than this, unless it was planned to be.
  static let leastMinutes = 5

  private(set) var changes: [Change] = []

  /// Takes what each stretch of the day is short of from its own steps.
  ///
  /// Looked at anew after each: what was caught up before lunch is not to be caught up once more after it.
  init(_ day: DayProjection) {
    var projected = day
    for number in day.stretches.indices where projected.stretches.indices.contains(number) {
      let stretch = projected.stretches[number]
      take(stretch.minutesShort, from: stretch, of: projected)
      projected = projected.replacing(applied(to: day.parts))
    }
  }

  /// Takes that many minutes from the first stretch in which a step can give any.
  init(_ day: DayProjection, saving minutes: Int) {
    guard let stretch = Self.giving(in: day) else { return }
    take(minutes, from: stretch, of: day)
  }

  /// The first stretch in which a step can give time.
  static func giving(in day: DayProjection) -> DayProjection.Stretch? {
    day.stretches.first { stretch in
      day.spans[stretch.places].contains { room(in: $0.part) > 0 }
    }
  }

  /// The commands' form of it.
  var lengths: [StepMinutes] { changes.map { StepMinutes(step: $0.step, minutes: $0.after) } }

  /// The same parts with their new lengths.
  func applied(to parts: [DayPart]) -> [DayPart] {
    parts.map { part in
      guard let change = changes.first(where: { $0.step == part.step }) else { return part }
      var part = part
      part.length -= Int64(change.before - change.after) * 60_000
      return part
    }
  }

  private static func minutes(of part: DayPart) -> Int { Int(clamping: part.length / 60_000) }

  private static func room(in part: DayPart) -> Int {
    part.givesTime ? max(0, minutes(of: part) - leastMinutes) : 0
  }

  /// A minute at a time from the step that keeps most of its length, so that all give by their lengths.
  private mutating func take(
    _ wanted: Int, from stretch: DayProjection.Stretch, of day: DayProjection
  ) {
    let parts = day.spans[stretch.places].map(\.part)
    let before = parts.map { Self.minutes(of: $0) }
    let room = parts.map { Self.room(in: $0) }
    var taken = Array(repeating: 0, count: parts.count)
    var left = max(0, wanted)
    while left > 0 {
      let giving = parts.indices.filter { taken[$0] < room[$0] }
      guard
        let place = giving.max(by: { one, other in
          (before[one] - taken[one]) * before[other] < (before[other] - taken[other]) * before[one]
        })
      else { break }
      taken[place] += 1
      left -= 1
    }
    for place in parts.indices where taken[place] > 0 {
      changes.append(
        Change(
          step: parts[place].step, before: before[place], after: before[place] - taken[place]))
    }
  }
}
