/// Whether the cut would stand if something that came in were wrong.
public struct CutSensitivity: Hashable, Sendable {
  /// The themes that could come in above the cut, or fall below it, if any one voter had given their dots in any other way.
  ///
  /// Empty where the cut stands whatever one voter had done.
  public let oneVoter: [ThemeID]
  /// The tables without whose dots other themes would be above the cut, or a tie would lie across it.
  public let tables: [TableID]
}

extension SessionState {
  /// Whether the cut of a vote would stand if one ballot, or one table, were wrong; `nil` where there is no clear cut.
  ///
  /// What one voter gave is known from a ballot; for dots that were only counted the worst is assumed: all dots that a voter may
  /// put on one theme.
  public func cutSensitivity(of id: VoteID) -> CutSensitivity? {
    guard let vote = votes[id], let tally = tally(of: id), let cut = tally.cut,
      cut.after >= 1, cut.after < tally.ranking.count, cut.tiedAcross.isEmpty
    else { return nil }
    let above = Array(tally.ranking.prefix(cut.after))
    let below = Array(tally.ranking.dropFirst(cut.after))
    return CutSensitivity(
      oneVoter: exchangeable(above, below, in: id, vote),
      tables: tally.places.compactMap { place in
        guard case .table(let table) = place.kind else { return nil }
        return stands(tally, without: table, in: id, vote) ? nil : table
      })
  }

  /// The themes on both sides that one voter could bring level: by taking back what was given above, and giving all below.
  private func exchangeable(
    _ above: [Tally.Row], _ below: [Tally.Row], in id: VoteID, _ vote: Vote
  ) -> [ThemeID] {
    let most = vote.rule.mostPerTheme
    let cast = ballots(of: id).map { ballot in
      Dictionary(
        ballot.marks.dots.map { ($0.theme, $0.dots) },
        uniquingKeysWith: { $0.clampedAdding($1) })
    }
    let hasCounts = !vote.counts.isEmpty
    var found: Set<ThemeID> = []
    for upper in above {
      for lower in below {
        let gap = upper.dots.clampedSubtracting(lower.dots)
        // No one voter moves more than all dots from the one to the other.
        guard gap <= most.clampedMultiplied(by: 2) else { continue }
        let onBallots =
          !hasCounts
          && cast.contains { given in
            let taken = (given[upper.theme] ?? 0).clampedAdding(most)
            return gap <= taken.clampedSubtracting(given[lower.theme] ?? 0)
          }
        if hasCounts || onBallots { found.formUnion([upper.theme, lower.theme]) }
      }
    }
    return themeOrder.filter(found.contains)
  }

  private func stands(
    _ tally: Tally, without table: TableID, in id: VoteID, _ vote: Vote
  ) -> Bool {
    guard let cut = tally.cut else { return true }
    var dots = Dictionary(
      tally.ranking.map { ($0.theme, $0.dots) }, uniquingKeysWith: { first, _ in first })
    for (place, count) in vote.counts where place.table == table {
      dots[place.theme] = dots[place.theme]?.clampedSubtracting(count)
    }
    for ballot in ballots(of: id) where ballot.table == table {
      for entry in ballot.marks.dots {
        dots[entry.theme] = dots[entry.theme]?.clampedSubtracting(entry.dots)
      }
    }
    let above = tally.ranking.prefix(cut.after).compactMap { dots[$0.theme] }.min() ?? 0
    let below = tally.ranking.dropFirst(cut.after).compactMap { dots[$0.theme] }.max() ?? 0
    return above > below
  }
}
