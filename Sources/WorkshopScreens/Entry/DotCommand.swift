import SessionEngine

extension DotEntry {
  /// Whether it says how many more or fewer, so that it is meant for what was counted before.
  var isChange: Bool {
    if case .change = self { true } else { false }
  }

  /// The command that enters these dots.
  ///
  /// A place that was counted already is corrected by the one who counted it; what somebody else counts there is a second count, so
  /// that two people who count the same wall never add to each other.
  ///
  /// - Parameters:
  ///   - id: The vote.
  ///   - way: How dots come in at present.
  ///   - table: The table that they were counted at; `nil` for the wall, and on ballots where it is not known.
  ///   - station: Where they are entered.
  public func command(
    in id: VoteID, by way: DotWay, at table: TableID?, of state: SessionState, from station: Station
  ) -> Command {
    let counts = state.votes[id]?.counts ?? [:]
    switch self {
    case .ballot(let marks, let perspective, let number):
      return .enterBallot(
        vote: id,
        NewBallot(
          label: number.map { "\($0)" }, marks, table: table, perspective: perspective))
    case .unused(let dots):
      return .recordUnused(vote: id, table: table, dots: dots)
    case .change(let theme, let perspective, let change):
      let place = CountPlace(theme: theme, table: table, perspective: perspective)
      guard let before = counts[place] else {
        // Fewer than what nobody has counted is refused as just that.
        return change < 0
          ? .correctCount(vote: id, place, dots: 0, reason: nil)
          : .countDots(vote: id, place, dots: change)
      }
      if isSecondCount(at: place, of: id, by: way, in: state, from: station) {
        let known = state.votes[id]?.checks[place] ?? before
        return .checkCount(vote: id, place, dots: known.clampedAdding(change))
      }
      return .correctCount(
        vote: id, place, dots: before.clampedAdding(change), from: before, reason: nil)
    case .count(let theme, let perspective, let dots):
      let place = CountPlace(theme: theme, table: table, perspective: perspective)
      guard counts[place] != nil else { return .countDots(vote: id, place, dots: dots) }
      if isSecondCount(at: place, of: id, by: way, in: state, from: station) {
        return .checkCount(vote: id, place, dots: dots)
      }
      return .correctCount(vote: id, place, dots: dots, from: counts[place], reason: nil)
    }
  }

  private func isSecondCount(
    at place: CountPlace, of id: VoteID, by way: DotWay, in state: SessionState,
    from station: Station
  ) -> Bool {
    if way == .secondCount { return true }
    return state.counter(of: id, at: place).map { $0 != station } ?? false
  }
}
