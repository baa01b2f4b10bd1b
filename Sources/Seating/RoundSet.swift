/// Some of a workshop's rounds, numbered from 1: when someone is there, when a table is open.
public struct RoundSet: Hashable, Sendable {
  private var bits: UInt16

  private init(bits: UInt16) { self.bits = bits }

  /// Every round, however many there are.
  public static let every = RoundSet(bits: .max)
  /// No round.
  public static let none = RoundSet(bits: 0)

  /// These rounds. Numbers outside 1…``SeatingLimits/rounds`` are left out.
  public init(_ rounds: some Sequence<Int>) {
    bits = 0
    for round in rounds { insert(round) }
  }

  /// That round and all later ones: a late arrival.
  public static func from(_ round: Int) -> RoundSet {
    round <= 1 ? .every : round > 15 ? .none : RoundSet(bits: UInt16.max << UInt16(round))
  }

  /// All rounds up to and with that one: someone who leaves, a table that is closed.
  public static func until(_ round: Int) -> RoundSet {
    round < 1 ? .none : round >= 15 ? .every : RoundSet(bits: ~(UInt16.max << UInt16(round + 1)))
  }

  /// Whether the round is among them.
  public func contains(_ round: Int) -> Bool {
    1...15 ~= round && bits & (1 << UInt16(round)) != 0
  }

  /// Adds a round.
  public mutating func insert(_ round: Int) {
    if 1...SeatingLimits.rounds ~= round { bits |= 1 << UInt16(round) }
  }

  /// Takes a round out.
  public mutating func remove(_ round: Int) {
    if 1...15 ~= round { bits &= ~(1 << UInt16(round)) }
  }

  /// The rounds that are in both.
  public func intersection(_ other: RoundSet) -> RoundSet { RoundSet(bits: bits & other.bits) }

  /// The numbers of the rounds, among the first `count`, in order.
  public func numbers(of count: Int) -> [Int] { (1...max(1, count)).filter(contains) }
}
