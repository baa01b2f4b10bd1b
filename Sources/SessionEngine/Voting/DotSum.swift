/// How dots add up: *voters × dots = counted + unused + unaccounted*.
public struct DotSum: Hashable, Sendable {
  /// How many people got dots; `nil` is unknown.
  public let voters: Int?
  /// Dots that each of them holds.
  public let dotsPerVoter: Int
  /// Dots on themes.
  public let counted: Int
  /// Dots known to be left over.
  public let unused: Int

  /// Dots in all hands; `nil` where the voters are unknown.
  public var handedOut: Int? { voters.map { $0.clampedMultiplied(by: dotsPerVoter) } }

  /// What is missing of the dots that were handed out, less than nothing where there are more; `nil` where the voters are unknown.
  public var unaccounted: Int? {
    handedOut.map { $0.clampedSubtracting(counted).clampedSubtracting(unused) }
  }
}
