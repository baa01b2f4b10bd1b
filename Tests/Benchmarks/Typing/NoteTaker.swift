import EventLog
import Glibc
import TerminalTestSupport

/// Someone at a desk in a terminal who presses one key after another at a person's pace, and counts what for.
final class NoteTaker {
  /// Nanoseconds that something gets to come.
  private static let patience = 20_000_000_000
  /// Keys a second of someone who types notes, in the mean.
  static let rate = 7

  private let desk: MeasuredProgram
  private let log: LogReader
  private var screen = TerminalGrid(
    columns: Int(MeasuredProgram.columns), rows: Int(MeasuredProgram.rows))
  private let meanPause: Int
  private var nextKey: Int
  private var saved = 0
  /// The keys so far.
  private(set) var counts = KeyCounts()

  /// Sits down at a running desk.
  ///
  /// - Parameter speed: How many times as fast as a person.
  init(at desk: MeasuredProgram, session: String, speed: Int) throws {
    self.desk = desk
    meanPause = 1_000_000_000 / (NoteTaker.rate * speed)
    nextKey = MonotonicTime.now
    log = try LogReader(opening: session)
    _ = try log.readNew()
    screen.take(desk.written)
  }

  /// Presses keys for something; the pauses between them are random, as nobody types in step with anything.
  func press(_ keys: [String], for purpose: KeyPurpose) {
    counts.begin(purpose)
    pressMore(keys, for: purpose)
  }

  /// Presses more keys for what the last ones were for.
  func pressMore(_ keys: [String], for purpose: KeyPurpose) {
    for key in keys {
      wait(until: nextKey)
      desk.send(key)
      nextKey = MonotonicTime.now + Int.random(in: meanPause / 5...meanPause * 9 / 5)
    }
    counts.add(purpose, keys: keys.count)
  }

  /// Types a text.
  func type(_ text: String, for purpose: KeyPurpose) { press(Typist.keys(of: text), for: purpose) }

  /// Looks at the screen until that moment.
  func wait(until moment: Int) {
    while true {
      look()
      let left = moment - MonotonicTime.now
      guard left > 0 else { return }
      var polled = pollfd(fd: desk.descriptor, events: Int16(POLLIN), revents: 0)
      poll(&polled, 1, Int32(clamping: (left + 999_999) / 1_000_000))
    }
  }

  /// Looks until the text stands on the screen.
  func see(_ text: String) throws {
    try wait("the screen never said \(text.debugDescription), but \(screen.lines)") {
      screen.lines.contains { $0.contains(text) }
    }
  }

  /// Waits until so many events of some kinds stand in the log: comments and reports unless others are named.
  func seeSaved(
    _ count: Int, of types: Set<String> = ["comment.added", "report.made"]
  ) throws {
    try wait("of \(count) events there are \(saved) in the log") {
      saved += try log.readNew().count { types.contains($0.type) }
      return saved >= count
    }
  }

  private func wait(_ failure: @autoclosure () -> String, until isSo: () throws -> Bool) throws {
    let end = MonotonicTime.now + Self.patience
    while try !isSo() {
      guard MonotonicTime.now < end else {
        throw PseudoTerminal.Failure(description: failure())
      }
      wait(until: MonotonicTime.now + 2_000_000)
    }
  }

  private func look() {
    while let bytes = desk.take() { screen.take(bytes) }
  }
}
