import Glibc
import TerminalTestSupport

/// The command line of the benchmarks.
enum Benchmarks {
  private static let usage = """
    Benchmarks latency [--rounds N] [--keys N] [--markdown]   start-up and echo of keys, beside nano, tig and a floor
    Benchmarks counts                                         bytes, against their budgets

    """

  /// Does what the arguments say and returns the exit status: 0 done, 1 a program did not come up or a budget is exceeded, 2 misuse.
  static func run(_ arguments: [String]) -> Int32 {
    var rest = arguments.dropFirst()
    var options = (rounds: 8, keys: 60, isMarkdown: false)
    while let option = rest.popFirst(), arguments.first == "latency" {
      let number = option == "--markdown" ? nil : rest.popFirst().flatMap { Int($0) }
      switch (option, number) {
      case ("--markdown", _): options.isMarkdown = true
      case ("--rounds", let number?) where 1...1000 ~= number: options.rounds = number
      case ("--keys", let number?) where 1...1000 ~= number: options.keys = number
      default: return misuse()
      }
    }
    do {
      switch arguments.first {
      case "latency":
        try latency(rounds: options.rounds, keys: options.keys, isMarkdown: options.isMarkdown)
        return 0
      case "counts" where arguments.count == 1: return try counts()
      default: return misuse()
      }
    } catch {
      progress("Benchmarks: \(error)")
      return 1
    }
  }

  private static func misuse() -> Int32 {
    progress(usage)
    return 2
  }

  private static func latency(rounds: Int, keys: Int, isMarkdown: Bool) throws {
    let scratch = try ScratchFolder()
    let round = try SampleWorkshop.play(until: "s4", in: scratch)
    let day = try SampleWorkshop.play(until: nil, in: scratch)
    let peers = [try Target.nano(in: scratch), try Target.tig(in: scratch)].compactMap { $0 }
    if peers.count < 2 {
      progress("NOT COMPARED with nano and tig, for not both are installed: sh .ci/setup peers")
    }
    var benchmark = try LatencyBenchmark(
      [.console(round), .consoleOfWholeDay(day), .stage(round), .desk(round)] + peers
        + [.floor(in: scratch)],
      rounds: rounds, keys: keys, in: scratch)
    try benchmark.run()
    for line in Report(benchmark.measurements, isMarkdown: isMarkdown).lines { print(line) }
  }

  private static func counts() throws -> Int32 {
    let counts = try CountsBenchmark(in: ScratchFolder()).run()
    for count in counts {
      let verdict = count.isExceeded ? "EXCEEDS its budget of" : "of at most"
      print("\(count.name): \(count.value) \(verdict) \(count.budget)")
    }
    return counts.contains(where: \.isExceeded) ? 1 : 0
  }
}
