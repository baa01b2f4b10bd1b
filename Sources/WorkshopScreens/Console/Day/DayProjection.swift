import SessionEngine

/// A part of the day that is left, as its arithmetic sees it: the step that goes on, or one to come.
struct DayPart: Equatable, Sendable {
  let step: StepID
  /// How long it takes, or what is left of it, in milliseconds; 0 or more.
  var length: Int64
  /// When it has to begin, in milliseconds since 1970 UTC; `nil` where it begins when the one before is over.
  var fixedStart: Int64?
  /// Whether time can be taken from it: it has not begun, stands at no fixed time and is not protected.
  var givesTime: Bool
}

/// How what is left of the day goes if everything takes as long as it is to take.
///
/// A part with a fixed time begins then, whatever comes before it: what comes before is short of time, or has some to
/// spare, and no part of it begins later than that. Where its time has passed already, it begins now.
struct DayProjection: Equatable, Sendable {
  /// When a part begins and ends, in milliseconds since 1970 UTC.
  struct Span: Equatable, Sendable {
    let part: DayPart
    let start: Int64
    var end: Int64 { start + part.length }
  }

  /// What lies between two times that stand fast.
  struct Stretch: Equatable, Sendable {
    /// Its parts, by their places in the day.
    let places: Range<Int>
    /// When it begins.
    let start: Int64
    /// When it has to be over; `nil` for the last where no end was planned.
    let deadline: Int64?
    /// The step that begins then; `nil` where it is the planned end of the day.
    let next: StepID?
    /// What is left over before the deadline, in milliseconds; below 0 it is short of time.
    let balance: Int64

    /// Whether the deadline had passed when the projection was made.
    let isPast: Bool

    /// Whole minutes that are missing before the deadline.
    var minutesShort: Int { deadline == nil ? 0 : Int(clamping: max(0, -balance) / 60_000) }
  }

  let spans: [Span]
  let stretches: [Stretch]
  /// When everything is over.
  let end: Int64

  /// The projection of those parts from the present moment on.
  ///
  /// - Parameter plannedEnd: When the day was to be over, in milliseconds since 1970 UTC.
  init(_ parts: [DayPart], from now: Int64, plannedEnd: Int64?) {
    var spans: [Span] = []
    var stretches: [Stretch] = []
    var begin = (place: 0, at: now)
    var cursor = now
    for part in parts {
      if let fixed = part.fixedStart {
        stretches.append(
          Stretch(
            places: begin.place..<spans.count, start: begin.at, deadline: fixed, next: part.step,
            balance: fixed - cursor, isPast: fixed <= now))
        cursor = max(fixed, begin.at)
        for place in begin.place..<spans.count where spans[place].start > cursor {
          spans[place] = Span(part: spans[place].part, start: cursor)
        }
        begin = (spans.count, cursor)
      }
      spans.append(Span(part: part, start: cursor))
      cursor += max(0, part.length)
    }
    stretches.append(
      Stretch(
        places: begin.place..<spans.count, start: begin.at, deadline: plannedEnd, next: nil,
        balance: plannedEnd.map { $0 - cursor } ?? 0,
        isPast: plannedEnd.map { $0 <= now } ?? false))
    self.spans = spans
    self.stretches = stretches
    end = cursor
  }

  var parts: [DayPart] { spans.map(\.part) }

  /// The projection of other parts from the same moment on, to the same end.
  func replacing(_ parts: [DayPart]) -> DayProjection {
    DayProjection(
      parts, from: stretches.first?.start ?? end, plannedEnd: stretches.last?.deadline)
  }

  /// When a step begins, as it goes now.
  func start(of step: StepID) -> Int64? { spans.first { $0.part.step == step }?.start }

  /// When a step could begin if it had not to wait for its fixed time.
  func earliest(of step: StepID) -> Int64? {
    guard let place = spans.firstIndex(where: { $0.part.step == step }) else { return nil }
    return place == 0 ? spans[0].start : spans[place - 1].end
  }
}
