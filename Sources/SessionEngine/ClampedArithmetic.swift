/// Sums of what a log holds. A damaged log may hold any number, and then a sum stops at the ends instead of trapping.
extension Int {
  /// The sum, or the end of the range beyond which it would lie.
  package func clampedAdding(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other > 0 ? .max : .min) : sum
  }

  /// The difference, or the end of the range beyond which it would lie.
  package func clampedSubtracting(_ other: Int) -> Int {
    let (difference, overflow) = subtractingReportingOverflow(other)
    return overflow ? (other < 0 ? .max : .min) : difference
  }

  /// The product, or the end of the range beyond which it would lie.
  package func clampedMultiplied(by other: Int) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? ((self < 0) == (other < 0) ? .max : .min) : product
  }
}

extension Sequence<Int> {
  /// The sum of all, or the end of the range beyond which it would lie.
  package func clampedSum() -> Int { reduce(0) { $0.clampedAdding($1) } }
}
