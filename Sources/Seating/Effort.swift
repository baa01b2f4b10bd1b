/// How long a planner looks for a better plan: a number of steps, not a time, so that every machine finds the same plan.
public struct SearchEffort: Hashable, Sendable {
  /// How many thousandths of the usual steps.
  public let thousandths: Int

  /// An effort of so many thousandths of the usual one, 1…100,000.
  public init(thousandths: Int) { self.thousandths = min(max(1, thousandths), 100_000) }

  /// What a person waits for without noticing: some tens of milliseconds for 120 people, some hundreds for 1,000.
  public static let usual = SearchEffort(thousandths: 1_000)
}
