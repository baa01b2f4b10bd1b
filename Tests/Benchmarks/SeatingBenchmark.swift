import Glibc
import Seating

/// Seats workshops, and holds repeats against the bound and what chance gives.
struct SeatingBenchmark {
  private static let seeds: ClosedRange<UInt64> = 1...10
  private let planner = SeatingPlanner()

  /// What ten seeds of an instance gave.
  struct Outcome {
    let instance: SeatingInstance
    let bound: Int
    let chance: Distribution
    let chanceAndSearch: Distribution
    let repeats: Distribution
    let unevenSeats: Distribution
    let nanoseconds: Distribution

    var median: Int { repeats.median ?? .max }

    /// Whether the plan in the middle has no more repeats than demanded.
    var isMet: Bool { median <= instance.demand ?? bound }

    /// Whether the plan in the middle took no longer than it may.
    var isInTime: Bool { nanoseconds.median ?? .max <= instance.budget * 1_000_000 }
  }

  func run(_ instance: SeatingInstance, withChance: Bool) throws -> Outcome {
    var plans: [SeatingAssessment] = []
    var times: [Int] = []
    var chance: [Int] = []
    var chanceAndSearch: [Int] = []
    for seed in Self.seeds {
      let request = instance.request(seed: seed)
      let start = MonotonicTime.processorTime(of: getpid()) ?? 0
      plans.append(try planner.plan(request).assessment)
      times.append((MonotonicTime.processorTime(of: getpid()) ?? 0) - start)
      guard withChance else { continue }
      chance.append(
        try planner.planByChance(request, isImproved: false).assessment.repeats)
      chanceAndSearch.append(
        try planner.planByChance(request, isImproved: true).assessment.repeats)
    }
    return Outcome(
      instance: instance, bound: plans.map(\.leastRepeats).min() ?? 0,
      chance: Distribution(chance), chanceAndSearch: Distribution(chanceAndSearch),
      repeats: Distribution(plans.map(\.repeats)),
      unevenSeats: Distribution(plans.map(\.unevenSeats)), nanoseconds: Distribution(times))
  }

  /// Measures everything, prints it, and says whether every demand on repeats was met. Times depend on the machine and are only told.
  func report(isMarkdown: Bool) throws -> Bool {
    var table = Self.table()
    var areAllMet = true
    for instance in SeatingInstance.demanded {
      let outcome = try run(instance, withChance: true)
      table.add(Self.row(outcome))
      if !outcome.isMet { areAllMet = false }
    }
    for line in table.lines(isMarkdown: isMarkdown) { print(line) }
    print("")

    var missed = Self.table()
    var reached = 0
    var slowest = 0
    for instance in SeatingInstance.grid {
      var outcome = try run(instance, withChance: false)
      slowest = max(slowest, outcome.nanoseconds.median ?? 0)
      if outcome.isMet {
        reached += 1
      } else {
        outcome = try run(instance, withChance: true)
        missed.add(Self.row(outcome))
      }
    }
    let verdict = reached >= SeatingInstance.gridDemand ? "met" : "MISSED"
    print(
      "Grid (4–10 and 12 tables × 4–8 seats × 3–5 rounds, hosts stay): \(reached) of "
        + "\(SeatingInstance.grid.count) at the bound, \(SeatingInstance.gridDemand) demanded: "
        + "\(verdict); the slowest takes \(Self.milliseconds(slowest)) ms. Not at the bound:")
    print("")
    for line in missed.lines(isMarkdown: isMarkdown) { print(line) }
    return areAllMet && reached >= SeatingInstance.gridDemand
  }

  private static func table() -> TextTable {
    TextTable([
      "people at tables × rounds", "bound", "by chance", "chance + search", "plan", "best",
      "worst", "uneven roles", "CPU ms", "most", "demanded",
    ])
  }

  private static func row(_ outcome: Outcome) -> [String] {
    func number(_ value: Int?) -> String { value.map(String.init) ?? "" }
    let verdict = outcome.isMet ? "met" : "MISSED"
    return [
      outcome.instance.name, String(outcome.bound), number(outcome.chance.median),
      number(outcome.chanceAndSearch.median), number(outcome.repeats.median),
      number(outcome.repeats.percentile(0)), number(outcome.repeats.percentile(100)),
      number(outcome.unevenSeats.median), milliseconds(outcome.nanoseconds.median ?? 0),
      milliseconds(outcome.nanoseconds.percentile(100) ?? 0)
        + (outcome.isInTime ? "" : " (over \(outcome.instance.budget))"),
      outcome.instance.demand.map { "≤ \($0) \(verdict)" } ?? "",
    ]
  }

  private static func milliseconds(_ nanoseconds: Int) -> String {
    let tenths = (nanoseconds + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10)"
  }
}
