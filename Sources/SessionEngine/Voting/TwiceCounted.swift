/// A place that two people counted, with which of their numbers is used.
public struct TwiceCounted: Hashable, Sendable {
  /// Where.
  public let place: CountPlace
  /// What was counted first.
  public let first: Int
  /// What was counted by a second person.
  public let second: Int
  /// What is used, or was until another correction.
  public let used: Int
  /// Who said so, when and why; `nil` where both counted the same, or nobody has said anything and the first count is used.
  public let settledBy: DotCorrection?
}

extension SessionState {
  /// The places that two people counted: those where somebody said which number is used, in the order of that, then the others.
  public func twiceCounted(in id: VoteID) -> [TwiceCounted] {
    guard let vote = votes[id] else { return [] }
    let settled = corrections(of: id).compactMap { correction -> TwiceCounted? in
      guard case .count(let place, let first?, let used, let second?) = correction.subject else {
        return nil
      }
      return TwiceCounted(
        place: place, first: first, second: second.dots, used: used, settledBy: correction)
    }
    // A second count that was found right stands beside the corrected first one; that has been told.
    let told = Set(settled.filter { $0.second == $0.used }.map(\.place))
    let standing = vote.checks.keys.inOrder.compactMap { place -> TwiceCounted? in
      guard let first = vote.counts[place], let second = vote.checks[place],
        first != second || !told.contains(place)
      else { return nil }
      return TwiceCounted(
        place: place, first: first, second: second, used: first, settledBy: nil)
    }
    return settled + standing
  }
}

extension Sequence<CountPlace> {
  /// Theme by theme: the wall, then the tables.
  var inOrder: [CountPlace] {
    sorted {
      ($0.theme, $0.table?.number ?? 0, $0.perspective?.rawValue ?? "")
        < ($1.theme, $1.table?.number ?? 0, $1.perspective?.rawValue ?? "")
    }
  }
}
