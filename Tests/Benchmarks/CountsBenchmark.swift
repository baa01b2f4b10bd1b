import Glibc
import TerminalTestSupport

/// A count and what it may be at most.
struct Count {
  /// What is counted.
  let name: String
  /// How many there were.
  let value: Int
  /// How many there may be.
  let budget: Int

  /// Whether there were too many.
  var isExceeded: Bool { value > budget }
}

/// Counts that are the same on every machine, so that they can be enforced anywhere.
struct CountsBenchmark {
  /// Milliseconds that a slow machine with a debug build gets for an answer.
  private static let patience: Int32 = 20_000
  private static let comments = 5
  private let scratch: ScratchFolder
  private let session: String

  /// Counts in the sample's second round.
  init(in scratch: ScratchFolder) throws {
    self.scratch = scratch
    session = try SampleWorkshop.play(until: "s4", in: scratch)
  }

  /// Counts everything.
  func run() throws -> [Count] {
    let desk = try start(.desk(session))
    return [
      try firstFrame(.console(session), budget: Budgets.firstFrameBytes),
      try firstFrame(.stage(session), budget: Budgets.firstStageFrameBytes),
      Count(
        name: "bytes of the first frame of verkstad note", value: desk.bytes,
        budget: Budgets.firstFrameBytes),
    ] + (try write(at: desk.program, into: desk.file)) + [
      Count(
        name: "KiB that a screen keeps apart per event in a session of 10,000 comments",
        value: try SharedCopies.kibibytesEach(), budget: Budgets.kibibytesPerCopy)
    ]
  }

  private func firstFrame(_ target: Target, budget: Int) throws -> Count {
    let screen = target.name.prefix { $0 != "," }
    return Count(
      name: "bytes of the first frame of \(screen)", value: try start(target).bytes, budget: budget)
  }

  private func start(_ target: Target) throws -> (
    program: MeasuredProgram, bytes: Int, file: String
  ) {
    let home = try scratch.subfolder("home of \(target.name)")
    try scratch.run(["/bin/cp", session, home])
    let program = try MeasuredProgram(
      target.name, target.arguments(home), environment: scratch.environment(home: home))
    let bytes = try program.waitUntilReady(target.readyText).bytes
    return (program, bytes, "\(home)/\(File.name(session))")
  }

  /// Types comments letter by letter and counts what terminal and log get.
  private func write(at desk: MeasuredProgram, into log: String) throws -> [Count] {
    var letters = 0
    var letterBytes = 0
    var words = 0
    let before = File.size(log)
    for _ in 0..<Self.comments {
      for key in SampleWorkshop.words {
        let answer = desk.press(key, patience: Self.patience)
        guard answer.nanoseconds != nil else {
          throw PseudoTerminal.Failure(
            description: "the desk does not answer \(key.debugDescription)")
        }
        letters += 1
        letterBytes += answer.bytes
        words += key.utf8.count
      }
      try save(at: desk, into: log)
    }
    return [
      Count(
        name: "bytes to the terminal per letter typed at the desk", value: letterBytes / letters,
        budget: Budgets.bytesPerLetter),
      Count(
        name: "bytes in the log per comment, words apart",
        value: (File.size(log) - before - words) / Self.comments,
        budget: Budgets.logBytesPerComment),
    ]
  }

  private func save(at desk: MeasuredProgram, into log: String) throws {
    let before = File.size(log)
    let end = MonotonicTime.now + Int(Self.patience) * 1_000_000
    _ = desk.press("\r", patience: Self.patience)
    while File.size(log) == before {
      guard MonotonicTime.now < end else {
        throw PseudoTerminal.Failure(description: "the desk does not save what was typed")
      }
      desk.absorb(milliseconds: 5)
    }
  }
}
