import Glibc
import TerminalTestSupport

/// A running program and when it wrote what.
final class MeasuredProgram {
  /// What a start took.
  struct Start {
    /// Nanoseconds from the spawn to the last byte of the first complete frame.
    let nanoseconds: Int
    /// Bytes of all that was written until then.
    let bytes: Int
  }

  /// What came of a key.
  struct Answer {
    /// Nanoseconds from the key to the last byte of what it changed; nil if nothing came.
    let nanoseconds: Int?
    /// Bytes that it changed.
    let bytes: Int
  }

  /// Milliseconds without a byte after which a first frame is complete.
  private static let frameSilence: Int32 = 150
  /// Milliseconds without a byte after which a key is answered.
  private static let keySilence: Int32 = 25
  /// Milliseconds that a program gets to come up.
  private static let patience: Int32 = 20_000
  /// Columns of the terminal.
  static let columns: UInt16 = 120
  /// Rows of the terminal.
  static let rows: UInt16 = 40

  private let name: String
  private let terminal: PseudoTerminal
  private var answers = TerminalAnswers()
  private let spawned: Int
  private var lastByte: Int

  /// Starts a program in a terminal of 120 by 40.
  init(
    _ name: String, _ arguments: [String], environment: [String: String], isRaw: Bool = false
  ) throws {
    self.name = name
    spawned = MonotonicTime.now
    lastByte = spawned
    terminal = try PseudoTerminal(
      arguments, columns: Self.columns, rows: Self.rows, environment: environment,
      isRaw: isRaw)
  }

  /// Waits for the first complete frame that contains the text.
  func waitUntilReady(_ text: String) throws -> Start {
    while !terminal.hasWritten(text) {
      guard read(Self.patience) else {
        throw PseudoTerminal.Failure(
          description: "\(name) does not come up: never wrote \(text.debugDescription), but "
            + terminal.output.debugDescription)
      }
    }
    while read(Self.frameSilence) {
      guard lastByte - spawned < Int(Self.patience) * 1_000_000 else {
        throw PseudoTerminal.Failure(description: "\(name) never falls silent after its start")
      }
    }
    return Start(nanoseconds: lastByte - spawned, bytes: terminal.bytes.count)
  }

  /// Types a key and waits for what it changes on the screen of this program, or of another.
  ///
  /// - Parameter patience: Milliseconds after which a key is taken for unanswered.
  func press(_ key: String, seenOn other: MeasuredProgram? = nil, patience: Int32 = 1000) -> Answer
  {
    let observed = other ?? self
    let before = observed.terminal.bytes.count
    let pressed = MonotonicTime.now
    terminal.send(key)
    guard observed.read(patience) else { return Answer(nanoseconds: nil, bytes: 0) }
    while observed.read(Self.keySilence) {}
    return Answer(
      nanoseconds: observed.lastByte - pressed, bytes: observed.terminal.bytes.count - before)
  }

  /// Takes in what the program writes unasked for that many milliseconds.
  func absorb(milliseconds: Int) {
    let end = MonotonicTime.now + milliseconds * 1_000_000
    while true {
      let left = (end - MonotonicTime.now) / 1_000_000
      guard left > 0 else { return }
      _ = read(Int32(left))
    }
  }

  /// Readable when the program has written something; for `poll(2)`.
  var descriptor: Int32 { terminal.descriptor }

  /// Types without waiting for anything.
  func send(_ key: String) { terminal.send(key) }

  /// What the program has written by now, if anything.
  func take() -> ArraySlice<UInt8>? {
    let before = terminal.bytes.count
    return read(0) ? terminal.bytes[before...] : nil
  }

  /// Everything that it has written so far.
  var written: [UInt8] { terminal.bytes }

  /// Nanoseconds on a processor since the start.
  var processorTime: Int? { MonotonicTime.processorTime(of: terminal.process) }

  /// The most memory that the program has had resident, in KiB.
  var peakMemory: Int? {
    guard let status = try? File.read("/proc/\(terminal.process)/status") else { return nil }
    return String(decoding: status, as: UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix("VmHWM:") }
      .flatMap { Int($0.filter(\.isNumber)) }
  }

  private func read(_ milliseconds: Int32) -> Bool {
    let before = terminal.bytes.count
    guard terminal.readMore(milliseconds: milliseconds) else { return false }
    lastByte = MonotonicTime.now
    let answer = answers.answers(to: terminal.bytes[before...])
    if !answer.isEmpty { terminal.send(answer) }
    return true
  }
}
