import Glibc
import TerminalTestSupport

/// Counts a large vote from a `.pb` file, beside programs that only look at its lines.
struct TallyBenchmark {
  private static let ballots = 100_000
  private static let options = 200
  private static let rounds = 5
  /// A second for a hundred thousand ballots.
  private static let budget = 1_000_000_000
  /// KiB in memory.
  private static let memoryBudget = 200 * 1024

  private let scratch: ScratchFolder

  /// Measures in a folder of its own.
  init(in scratch: ScratchFolder) { self.scratch = scratch }

  /// Measures, says what came of it, and returns whether time and memory were within their budgets.
  func report(isMarkdown: Bool) throws -> Bool {
    let file = "\(scratch.path)/vote.pb"
    try File.write(Self.vote(), to: file)
    let tally = "verkstad tally"
    let others = [["wc", "-l", file], ["sort", "-o", "/dev/null", file]]
    let ours = try median([BuiltProgram.path("verkstad"), "tally", file, "--json"])
    // The largest of the children so far, and there was none but ours.
    let memory = Self.peakMemoryOfChildren
    var table = TextTable(["program", "time", "times as long as wc", "memory"])
    let floors = try others.map { try median($0) }
    let floor = max(1, floors[0])
    func row(_ name: String, _ time: Int, _ memory: String) -> [String] {
      let ratio = time * 10 / floor
      return [name, "\(time / 1_000_000) ms", "\(ratio / 10).\(ratio % 10)", memory]
    }
    table.add(row(tally, ours, "\(memory / 1024) MiB"))
    for (command, time) in zip(others, floors) {
      table.add(row(command.dropLast().joined(separator: " "), time, ""))
    }
    print("\(Self.ballots) ballots on \(Self.options) projects, \(File.size(file) >> 20) MiB")
    for line in table.lines(isMarkdown: isMarkdown) { print(line) }
    return ours <= Self.budget && memory <= Self.memoryBudget
  }

  private func median(_ arguments: [String]) throws -> Int {
    let program = arguments[0].hasPrefix("/") ? arguments[0] : BuiltProgram.installed(arguments[0])
    guard let program else {
      throw PseudoTerminal.Failure(description: "\(arguments[0]) is not installed")
    }
    var times: [Int] = []
    for _ in 0..<Self.rounds {
      let start = MonotonicTime.now
      try scratch.run([program] + arguments.dropFirst())
      times.append(MonotonicTime.now - start)
    }
    return Distribution(times).median ?? 0
  }

  /// KiB that the largest of the programs that were run and have ended had in memory.
  private static var peakMemoryOfChildren: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    return usage.ru_maxrss
  }

  /// The file: ballots of one to twenty projects, the same each time.
  private static func vote() -> [UInt8] {
    var state: UInt64 = 1
    func chance(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    var text = """
      META
      key;value
      description;Generated
      num_projects;\(options)
      num_votes;\(ballots)
      vote_type;cumulative
      max_sum_points;100
      PROJECTS
      project_id;cost;name

      """
    for project in 1...options { text += "\(project);1;Ett förslag med nummer \(project)\n" }
    text += "VOTES\nvoter_id;age;vote;points\n"
    for ballot in 1...ballots {
      // Steps through all projects without meeting one twice, since no step divides their number.
      let step = [1, 3, 7, 9, 11, 13, 17, 19][chance(8)]
      let first = chance(options)
      let count = 1 + chance(20)
      let projects = (0..<count).map { "\((first + $0 * step) % options + 1)" }
      let points = (0..<count).map { _ in "\(1 + chance(5))" }
      text += "\(ballot);\(18 + chance(70));\(projects.joined(separator: ","));"
      text += "\(points.joined(separator: ","))\n"
    }
    return Array(text.utf8)
  }
}
