import Glibc
import TerminalTestSupport

/// What has been measured of one program.
struct Measurements {
  /// The program.
  let target: Target
  /// Nanoseconds of its starts.
  var starts = Rounds()
  /// Bytes of its first frame.
  var startBytes = Rounds()
  /// Nanoseconds of its answers to keys.
  var keys = Rounds()
  /// Bytes of all answers.
  var keyBytes = 0
  /// Keys that were pressed.
  var keysPressed = 0
  /// Keys that changed nothing within a second.
  var keysUnanswered = 0
  /// Nanoseconds on a processor while keys were pressed.
  var keyProcessorTime = 0
  /// The most memory that was resident, in KiB.
  var peakMemory = 0

  /// Bytes of an answer, in the mean; nil where no key was pressed.
  var bytesPerKey: Int? { keysPressed > 0 ? keyBytes / keysPressed : nil }
}

/// Starts programs in turn, round after round, and types into them.
struct LatencyBenchmark {
  private let scratch: ScratchFolder
  private let rounds: Int
  private let keys: Int
  private(set) var measurements: [Measurements]

  /// A benchmark of these programs that has not begun.
  ///
  /// - Parameters:
  ///   - rounds: How often each is started.
  ///   - keys: How many keys are typed after each start.
  init(_ targets: [Target], rounds: Int, keys: Int, in scratch: ScratchFolder) {
    self.scratch = scratch
    self.rounds = rounds
    self.keys = keys
    measurements = targets.map { Measurements(target: $0) }
  }

  /// Runs all rounds. Each begins with another program, so that none has a place of its own in the machine's rhythm.
  mutating func run() throws {
    for round in 0..<rounds {
      for place in measurements.indices {
        let index = (place + round) % measurements.count
        try measure(index, folder: scratch.subfolder("\(round)-\(index)"))
      }
      progress("round \(round + 1) of \(rounds)")
    }
  }

  private mutating func measure(_ index: Int, folder: String) throws {
    let target = measurements[index].target
    for file in target.files { try scratch.run(["/bin/cp", file, folder]) }
    let environment = scratch.environment(home: folder)
    let program = try MeasuredProgram(
      target.name, target.arguments(folder), environment: environment, isRaw: target.isRaw)
    let start = try program.waitUntilReady(target.readyText)
    measurements[index].starts.add([start.nanoseconds])
    measurements[index].startBytes.add([start.bytes])
    switch target.keys {
    case .none: break
    case .own(let typed): try type(typed, into: program, seenOn: program, index)
    case .other(let arguments, let readyText, let typed):
      let other = try MeasuredProgram(
        "the writer beside \(target.name)", arguments(folder), environment: environment)
      _ = try other.waitUntilReady(readyText)
      try type(typed, into: other, seenOn: program, index)
    }
    measurements[index].peakMemory = max(
      measurements[index].peakMemory, program.peakMemory ?? 0)
  }

  private mutating func type(
    _ typed: [String], into writer: MeasuredProgram, seenOn program: MeasuredProgram, _ index: Int
  ) throws {
    let before = program.processorTime
    var round: [Int] = []
    for number in 0..<keys {
      // Nobody types in step with the clock of a screen.
      let pause = Int.random(in: 5...30)
      writer.absorb(milliseconds: pause)
      if program !== writer { program.absorb(milliseconds: 1) }
      let answer = writer.press(typed[number % typed.count], seenOn: program)
      measurements[index].keysPressed += 1
      measurements[index].keyBytes += answer.bytes
      if let nanoseconds = answer.nanoseconds {
        round.append(nanoseconds)
      } else {
        measurements[index].keysUnanswered += 1
      }
    }
    guard !round.isEmpty else {
      throw PseudoTerminal.Failure(
        description: "\(measurements[index].target.name) answers no key")
    }
    measurements[index].keys.add(round)
    if let before, let after = program.processorTime {
      measurements[index].keyProcessorTime += after - before
    }
  }
}

/// Says on standard error how far it has come.
func progress(_ text: String) {
  let line = Array((text + "\n").utf8)
  _ = write(STDERR_FILENO, line, line.count)
}
