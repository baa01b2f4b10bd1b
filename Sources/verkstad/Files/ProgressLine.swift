/// A line that says how far something has come, once it takes longer than a second.
///
/// On a terminal the line is kept up to date in its place and taken away at the end; elsewhere it is said once.
struct ProgressLine {
  private static let patience: Int64 = 1000
  private static let pace: Int64 = 200

  private let text: (_ percent: Int) -> String
  private let isTerminal: Bool
  private let clock: () -> Int64
  private let write: (String) -> Void
  private let start: Int64
  private var lastShown: Int64?

  /// A line that is not shown yet.
  ///
  /// - Parameters:
  ///   - text: What it says.
  ///   - isTerminal: Whether what is written goes to a terminal.
  ///   - clock: Milliseconds since some moment.
  ///   - write: Where it goes.
  init(
    text: @escaping (_ percent: Int) -> String, isTerminal: Bool,
    clock: @escaping () -> Int64 = ElapsedTime.milliseconds, write: @escaping (String) -> Void
  ) {
    self.text = text
    self.isTerminal = isTerminal
    self.clock = clock
    self.write = write
    start = clock()
  }

  /// So much is done, of so much.
  mutating func update(_ done: Int, of all: Int) {
    let now = clock()
    guard now - start > Self.patience else { return }
    if let lastShown, !isTerminal || now - lastShown < Self.pace { return }
    lastShown = now
    let percent = all > 0 ? Int(Double(done) / Double(all) * 100) : 100
    let line = text(min(100, percent))
    write(isTerminal ? "\r\u{1B}[K\(line)" : "\(line)\n")
  }

  /// It is done.
  func finish() { if isTerminal, lastShown != nil { write("\r\u{1B}[K") } }
}
