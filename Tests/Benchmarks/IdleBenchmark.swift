import TerminalTestSupport

/// How long nobody does anything.
struct IdleOptions {
  /// How long.
  var seconds = 60
  /// Whether the table is for a page of Markdown.
  var isMarkdown = false

  /// What the arguments ask for; `nil` where they cannot be read.
  init?(_ arguments: ArraySlice<String>) {
    var rest = arguments
    while let option = rest.popFirst() {
      switch option {
      case "--markdown": isMarkdown = true
      case "--seconds":
        guard let value = rest.popFirst().flatMap({ Int($0) }), 1...3600 ~= value else {
          return nil
        }
        seconds = value
      default: return nil
      }
    }
  }
}

/// What programs cost while nobody does anything: all are started, and then left alone.
struct IdleBenchmark {
  private let targets: [Target]
  private let seconds: Int
  private let scratch: ScratchFolder

  /// A benchmark of these programs that has not begun.
  init(_ targets: [Target], seconds: Int, in scratch: ScratchFolder) {
    self.targets = targets
    self.seconds = seconds
    self.scratch = scratch
  }

  /// Runs it: all programs at the same time.
  func run() throws -> TextTable {
    var programs: [MeasuredProgram] = []
    for (place, target) in targets.enumerated() {
      let folder = try scratch.subfolder("idle-\(place)")
      for file in target.files { try scratch.run(["/bin/cp", file, folder]) }
      let program = try MeasuredProgram(
        target.name, target.arguments(folder), environment: scratch.environment(home: folder),
        isRaw: target.isRaw)
      _ = try program.waitUntilReady(target.readyText)
      programs.append(program)
    }
    let before = programs.map(\.processorTime)
    let bytesBefore = programs.map(\.written.count)
    let began = MonotonicTime.now
    while MonotonicTime.now - began < seconds * 1_000_000_000 {
      // What a program writes has to be read, or it would wait.
      for program in programs { program.absorb(milliseconds: 20) }
    }
    let elapsed = MonotonicTime.now - began
    var table = TextTable(["program", "processor %", "at most", "kept", "bytes a second"])
    for (place, program) in programs.enumerated() {
      let isOurs = targets[place].origin == .ours
      var row = [targets[place].name]
      if let before = before[place], let after = program.processorTime {
        // Hundred thousandths of one processor.
        let share = (after - before) * 1000 / max(1, elapsed / 100)
        row += [
          DecimalFraction.hundredths((share + 5) / 10, digits: 2),
          isOurs ? DecimalFraction.hundredths(Budgets.idleShare / 10, digits: 2) : "",
          isOurs ? share <= Budgets.idleShare ? "yes" : "NO" : "",
        ]
      } else {
        row += ["", "", ""]
      }
      row.append("\((program.written.count - bytesBefore[place]) / seconds)")
      table.add(row)
    }
    return table
  }
}
