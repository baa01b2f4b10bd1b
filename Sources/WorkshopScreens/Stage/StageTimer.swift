import Language
import SessionEngine
import TerminalKit

/// What a timer says on the wall at one moment: in words, in digits and as a bar.
struct TimerFace: Equatable {
  /// The words; empty where the shape alone says enough.
  private(set) var words: String
  /// Minutes and seconds, from an hour on with hours before them, with `+` where it has run over; empty where they are hidden.
  private(set) var digits: String
  /// Milliseconds that are left; below 0 once it runs over.
  let remaining: Int64
  /// The whole time in milliseconds.
  let length: Int64
  /// How it looks.
  let style: StyleRole

  /// The last minute has words of its own.
  static let lastMinute: Int64 = 60_000
  /// From here on there are words even where digits are hidden.
  static let lastMinutes: Int64 = 5 * 60_000

  /// - Parameter isForWriting: Whether somebody writes, who is told to end a sentence.
  init(
    _ timer: StepTimer, at now: Moment, _ clock: StageClock = .digits, isForWriting: Bool = true,
    in catalogue: Catalogue
  ) {
    remaining = timer.remaining(at: now)
    length = timer.length
    let isRunning = timer.runningSince != nil
    let left = TimerFace.seconds(left: remaining)
    let over = remaining < 0 ? (remaining / 1000).magnitude : 0
    digits =
      clock == .shape
      ? ""
      : over >= 360_000
        ? "+\(over / 86_400) d"
        : over >= 7200
          ? "+\(over / 3600) h"
          : over > 0
            ? "+\(over / 60):\(TimerFace.twoDigits(over % 60))"
            : TimerFace.digits(left)
    if !isRunning, remaining > 0 {
      words = catalogue.stage.clockStands
      style = .strong
    } else if remaining > TimerFace.lastMinutes, clock == .shape {
      words = ""
      style = .strong
    } else if remaining > TimerFace.lastMinute {
      let minutes = Int(clamping: (left - 1) / 60 + 1)
      words =
        minutes > 60
        ? catalogue.stageOrders.hoursLeft(minutes / 60, minutes % 60)
        : catalogue.dates.remaining(remaining)
      style = .strong
    } else if remaining > 0 {
      words =
        isForWriting
        ? catalogue.stage.finishSentence
        : clock == .digits ? "" : catalogue.dates.remaining(remaining)
      style = .warning
    } else {
      words =
        remaining > -TimerFace.lastMinute ? catalogue.stage.timeIsUp : catalogue.stage.roundOff
      style = .warning
    }
  }

  /// What a countdown below a message says: how much is left, and then that it is now.
  init(countdown timer: StepTimer, at now: Moment, in catalogue: Catalogue) {
    remaining = max(0, timer.remaining(at: now))
    length = timer.length
    digits = remaining > 0 ? TimerFace.digits(TimerFace.seconds(left: remaining)) : ""
    words =
      remaining > 0 ? catalogue.dates.remaining(remaining) : catalogue.stageOrders.countdownOver
    style = remaining > 0 ? .strong : .warning
  }

  /// The same without digits, in words at any time unless everything but the shape is hidden.
  func inWords(_ catalogue: Catalogue) -> TimerFace {
    var face = self
    if !digits.isEmpty, words.isEmpty {
      face.words = catalogue.dates.remaining(remaining)
    }
    face.digits = ""
    return face
  }

  private static func seconds(left remaining: Int64) -> Int64 {
    max(0, remaining.begun(unitsOf: 1000))
  }

  private static func digits(_ seconds: Int64) -> String {
    let rest = twoDigits((seconds % 60).magnitude)
    guard seconds >= 3600 else { return "\(seconds / 60):\(rest)" }
    return "\(seconds / 3600):\(twoDigits((seconds / 60 % 60).magnitude)):\(rest)"
  }

  private static func twoDigits(_ number: UInt64) -> String {
    number < 10 ? "0\(number)" : String(number)
  }

  /// Milliseconds until the digits change; `nil` while the timer stands still.
  static func millisecondsToNextChange(_ timer: StepTimer?, after now: Moment) -> Int? {
    guard let timer, timer.runningSince != nil else { return nil }
    let rest = timer.remaining(at: now) % 1000
    let positive = rest < 0 ? rest + 1000 : rest
    return Int(positive == 0 ? 1000 : positive)
  }
}

extension StageCanvas {
  /// The rows of a timer whose digits stand beside its shape.
  private static let rowsOfLowTimer = LargeText.LetterSize.small.rawValue

  /// How many rows a timer may take of a place of that height, with the free row above it, the most first.
  static func timerHeights(of rows: Int) -> [Int] {
    switch rows {
    case 36...: [10, 6, rowsOfLowTimer + 1]
    case 16...: [6, rowsOfLowTimer + 1]
    case 6...: [3]
    default: [2]
    }
  }

  /// How many rows a timer takes of a place of that height that shares it with nothing that needs them more.
  static func timerRows(of rows: Int) -> Int { timerHeights(of: rows)[0] }

  /// A place without those rows at its bottom, and what the timer has of them.
  static func split(_ place: Rect, timerRows rows: Int) -> (rest: Rect, timer: Rect) {
    let (rest, timer) = place.split(bottom: rows)
    return (rest, timer.inset(top: rows > 2 ? 1 : 0))
  }

  /// Draws a timer at the bottom of a place; returns what is left above it.
  ///
  /// - Parameters:
  ///   - isForWriting: Whether somebody writes, who is told to end a sentence.
  ///   - inWords: Whether what is left stands there in words alone.
  mutating func timer(
    _ timer: StepTimer?, isForWriting: Bool = true, inWords: Bool = false, in rect: Rect
  ) -> Rect {
    guard let timer else { return rect }
    let (rest, place) = StageCanvas.split(
      rect, timerRows: StageCanvas.timerRows(of: rect.rows))
    var face = TimerFace(timer, at: now, clock, isForWriting: isForWriting, in: catalogue)
    if inWords { face = face.inWords(catalogue) }
    draw(face, in: place)
    return rest
  }

  /// Draws words and digits, and below them the shape that empties; without digits it is a vessel with a rim.
  mutating func draw(_ face: TimerFace, in rect: Rect) {
    if rect.rows == Self.rowsOfLowTimer, drawBeside(face, in: rect) { return }
    let said = !face.digits.isEmpty || !face.words.isEmpty
    let least = rect.rows >= 9 ? 2 : 1
    // Words that can be drawn say more than the rim of the vessel.
    let isVessel =
      face.digits.isEmpty && rect.rows >= 3
      && (!said
        || rect.rows >= 5
          && LargeText.lines(of: face.words, fitting: rect.columns, height: rect.rows - least - 1)
            == nil)
    let (upper, bar) = rect.split(bottom: isVessel ? 2 + least : least)
    var inside = bar
    if isVessel {
      inside = frame.box(bar).inset(columns: 1)
    }
    drawBar(face, in: inside)
    guard said else { return }
    let above = upper.inset(bottom: upper.rows > 2 ? 1 : 0)
    let digits = FittedText(
      face.digits, in: Size(columns: above.columns / 2, rows: above.rows))
    let width = digits.lines.map { TextWidth.columns(of: $0) }.max() ?? 0
    let (left, right) = above.split(right: width)
    put(digits, in: right, face.style)
    guard !face.words.isEmpty else { return }
    let words = width > 0 ? left.inset(right: 2) : left
    let fitted = FittedText(face.words, in: Size(columns: words.columns, rows: words.rows))
    // Words in ordinary letters stand at the foot of drawn digits.
    let down = words.rows - fitted.lines.count
    put(fitted, in: words.split(top: down).rest, face.style)
  }

  /// Draws digits, or words where there are none, beside the shape that empties; whether they can be drawn there.
  private mutating func drawBeside(_ face: TimerFace, in rect: Rect) -> Bool {
    let isInDigits = !face.digits.isEmpty
    let drawn = FittedText(
      isInDigits ? face.digits : face.words,
      in: Size(columns: rect.columns / 2, rows: rect.rows))
    guard drawn.isLarge else { return false }
    let width = drawn.lines.map { TextWidth.columns(of: $0) }.max() ?? 0
    let (left, right) = rect.split(right: width)
    put(drawn, in: right, face.style)
    let (above, bar) = left.inset(right: 2).split(top: isInDigits && !face.words.isEmpty ? 1 : 0)
    frame.put(lines: [face.words], in: above, face.style)
    drawBar(face, in: bar)
    return true
  }

  private mutating func drawBar(_ face: TimerFace, in rect: Rect) {
    frame.timeBar(
      remaining: Int(clamping: face.remaining), of: Int(clamping: face.length),
      warnAt: Int(TimerFace.lastMinute), in: rect)
  }

  /// When a timer that runs comes to its end, on the clock in the room; `nil` where it stands still or has run over.
  func end(of timer: StepTimer?) -> TimeOfDay? {
    guard let timer, let since = timer.runningSince, timer.remaining(at: now) > 0 else {
      return nil
    }
    // From when it was set going and not from now, so that it is the same in every frame.
    let (left, tooLong) = timer.length.subtractingReportingOverflow(timer.elapsed)
    let (end, tooLate) = since.wall.addingReportingOverflow(left)
    guard !tooLong, !tooLate else { return nil }
    let minutes = end.begun(unitsOf: 60_000)
    let ofDay = (minutes % 1440 + Int64(minutesFromUTC % 1440) + 2 * 1440) % 1440
    return TimeOfDay(hour: Int(ofDay / 60), minute: Int(ofDay % 60))
  }
}
