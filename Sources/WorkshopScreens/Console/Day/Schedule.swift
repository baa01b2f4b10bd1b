import SessionEngine

/// How the day was planned, how it went, and how the rest of it goes. For the facilitator alone.
public struct Schedule: Equatable, Sendable {
  /// The planned end, in milliseconds since 1970 UTC. Nothing that is changed during the day moves it.
  public let plannedEnd: Int64
  /// The end if everything that is left takes as long as planned, in milliseconds since 1970 UTC.
  public let projectedEnd: Int64
  /// How the next step, or else the end, stands to the plan.
  public let pace: Pace
  /// The day on which the workshop was to end, where it is opened again so long afterwards that lateness says nothing.
  public let dayLongAgo: CalendarDate?
  /// What is left of the day.
  let projection: DayProjection
  /// When each step was to begin, in milliseconds since 1970 UTC.
  let plannedStarts: [StepID: Int64]

  /// How a day stands to its plan, in whole minutes.
  public enum Pace: Equatable, Sendable {
    /// As planned.
    case onTime
    /// Behind it.
    case late(Int)
    /// Ahead of it.
    case ahead(Int)
    /// What is left before the next fixed time does not fit, by more than the day is behind its plan.
    case short(Int)
  }

  /// A shortage of fewer minutes is not worth saying while something else goes on.
  static let minutesWorthSaying = 3

  /// From this long after the planned end a day is another day.
  private static let longAgo: Int64 = 12 * 3_600_000

  /// The schedule of a session; `nil` before its first step and once it is closed.
  ///
  /// The plan is counted from the fixed time of a step where there is one, and from when the first step really began.
  ///
  /// - Parameters:
  ///   - state: The session; borrowed, for what an initializer is given is else copied for it, and this is asked at every key.
  ///   - minutesFromUTC: How far the clock in the room is ahead of UTC.
  public init?(_ state: borrowing SessionState, at now: Moment, minutesFromUTC: Int) {
    let begun = state.stepOrder.compactMap { step in
      state.steps.read(step) { $0.progress.runs.first?.startedAt.wall }
    }
    guard let start = begun.min(), state.phase == .open else { return nil }
    let midnight = RoomDay.midnight(before: start, minutesFromUTC: minutesFromUTC)
    var cursor = start
    var starts: [StepID: Int64] = [:]
    // When the plan has come to a step, which may be before the time that is fixed for it.
    var arrivals: [StepID: Int64] = [:]
    starts.reserveCapacity(state.plannedCourse.count)
    for planned in state.plannedCourse {
      if planned.startsAt != nil { arrivals[planned.step] = cursor }
      if let fixed = planned.startsAt { cursor = midnight + Int64(fixed.minutes) * 60_000 }
      starts[planned.step] = cursor
      cursor += Self.milliseconds(in: planned.minutes)
    }
    plannedStarts = starts
    plannedEnd = cursor
    projection = DayProjection(
      Self.parts(left: state, at: now, midnight: midnight), from: now.wall, plannedEnd: cursor)
    projectedEnd = projection.end
    let late =
      state.upcomingSteps.lazy.compactMap { [projection] step -> Int64? in
        guard let planned = starts[step], let earliest = projection.earliest(of: step) else {
          return nil
        }
        guard let arrival = arrivals[step], arrival < planned else { return earliest - planned }
        // Room that the plan has before a fixed time is no lead, and using it is no delay.
        return earliest < arrival ? earliest - arrival : max(0, earliest - planned)
      }.first ?? projection.end - cursor
    let minutes = Int(clamping: late / 60_000)
    let missing = projection.stretches.first { $0.next != nil }?.minutesShort ?? 0
    // Of two troubles the larger is said: a minute late is good news where half an hour is missing before lunch. Nor is a day ahead
    // of its plan where anything is missing.
    let worthSaying = minutes < 0 ? 1 : max(Self.minutesWorthSaying, minutes + 1)
    pace =
      missing >= worthSaying
      ? .short(missing)
      : minutes > 0 ? .late(minutes) : minutes < 0 ? .ahead(-minutes) : .onTime
    dayLongAgo =
      now.wall - cursor > Self.longAgo
      ? CalendarDate(wall: start, minutesFromUTC: minutesFromUTC) : nil
  }

  private static func parts(
    left state: borrowing SessionState, at now: Moment, midnight: Int64
  ) -> [DayPart] {
    func rest(_ step: Step) -> Int64 {
      guard let timer = step.progress.runs.last?.timer else { return 0 }
      return min(max(0, timer.remaining(at: now)), milliseconds(in: Limits.minutes))
    }
    var parts: [DayPart] = []
    if let current = state.currentStep, let step = state.steps[current] {
      // The timer of the silent minute is not the vote's, which gets its whole time when it is opened.
      let isStill = state.isGivingSilence
      let length = isStill ? milliseconds(in: step.planned.minutes) : rest(step)
      parts.append(DayPart(step: current, length: length, fixedStart: nil, givesTime: false))
    }
    for id in state.upcomingSteps {
      guard let step = state.steps[id] else { continue }
      let isPending = step.progress.status == .pending
      let fixed = isPending ? step.planned.startsAt : nil
      parts.append(
        DayPart(
          step: id, length: isPending ? milliseconds(in: step.planned.minutes) : rest(step),
          fixedStart: fixed.map { midnight + Int64($0.minutes) * 60_000 },
          givesTime: isPending && fixed == nil && !step.planned.keepsItsLength))
    }
    return parts
  }

  /// A damaged log may hold any number; no step is longer than a plan allows.
  private static func milliseconds(in minutes: Int) -> Int64 {
    Int64(min(max(0, minutes), Limits.minutes)) * 60_000
  }
}

extension PlannedStep {
  /// Whether time is never taken from it: breaks and the conclusion, and what the plan protects.
  var keepsItsLength: Bool { isProtected || kind == .break || kind == .conclusion }
}

extension SessionState {
  /// Whether the room thinks in silence before a vote is opened.
  var isGivingSilence: Bool {
    guard let run = currentRun, steps.read(run.step, { $0.planned.kind }) == .voting,
      let vote = voteOfStep(run), votes[vote]?.phase == .draft
    else { return false }
    return isSilenceGiven(before: vote, in: run)
  }
}
