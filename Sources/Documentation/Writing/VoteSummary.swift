import SessionEngine

extension SessionSummary {
  /// A vote with its rule and, once it is over, its result.
  func vote(_ id: VoteID, _ vote: Vote) -> JSONText {
    var parts: [(key: String, value: JSONText)] = [
      ("vote", .string(id.description)),
      ("state", .string(vote.phase.rawValue)),
      (
        "rule",
        .object([
          ("dotsPerVoter", JSONText(vote.rule.dotsPerVoter)),
          ("capPerTheme", JSONText(vote.rule.capPerTheme)),
          ("cutAfter", JSONText(vote.rule.cutAfter)),
        ])
      ),
      ("meaning", .string(vote.rule.meaning.rawValue)),
    ]
    if vote.phase == .closed || vote.phase == .revealed, let tally = state.tally(of: id) {
      parts += result(tally)
    }
    return .object(parts)
  }

  private func result(_ tally: Tally) -> [(key: String, value: JSONText)] {
    [
      ("voters", JSONText(tally.voters)),
      ("handedOut", JSONText(tally.handedOut)),
      ("counted", JSONText(tally.counted)),
      ("unused", JSONText(tally.unused)),
      ("unaccounted", JSONText(tally.unaccounted)),
      ("ranking", .array(tally.ranking.map(row))),
      ("cut", tally.cut.map(cut) ?? nil),
      ("spoilt", JSONText(tally.spoilt)),
      ("places", .array(tally.places.map(place))),
      (
        "chosen",
        state.chosenThemes(of: tally.vote).map { .array($0.map { .string($0.description) }) }
          ?? nil
      ),
      ("secondCounts", .array(state.twiceCounted(in: tally.vote).map(secondCount))),
    ]
  }

  private func secondCount(_ count: TwiceCounted) -> JSONText {
    .object([
      ("theme", .string(count.place.theme.description)),
      ("table", count.place.table.map { .string($0.description) } ?? nil),
      ("perspective", count.place.perspective.map { .string($0.rawValue) } ?? nil),
      ("first", JSONText(count.first)), ("second", JSONText(count.second)),
      ("used", JSONText(count.used)),
      ("settledBy", count.settledBy.map { .string($0.by.description) } ?? nil),
      ("settledAt", count.settledBy.map { .number($0.at.wall) } ?? nil),
      ("reason", count.settledBy?.reason?.text.map { .string($0) } ?? nil),
    ])
  }

  private func place(_ place: TallyPlace) -> JSONText {
    let name =
      switch place.kind {
      case .wall: "wall"
      case .table(let table): table.description
      case .ballots: "ballots"
      }
    return .object([
      ("place", .string(name)), ("voters", JSONText(place.sum.voters)),
      ("ballots", JSONText(place.ballots)), ("handedOut", JSONText(place.sum.handedOut)),
      ("counted", JSONText(place.sum.counted)), ("unused", JSONText(place.sum.unused)),
      ("unaccounted", JSONText(place.sum.unaccounted)),
    ])
  }

  private func row(_ row: Tally.Row) -> JSONText {
    .object([
      ("rank", JSONText(row.rank)), ("theme", .string(row.theme.description)),
      ("dots", JSONText(row.dots)), ("supporters", JSONText(row.supporters)),
      ("tied", .bool(row.isTied)),
    ])
  }

  private func cut(_ cut: Tally.Cut) -> JSONText {
    .object([
      ("after", JSONText(cut.after)), ("margin", JSONText(cut.margin)),
      ("tiedAcross", .array(cut.tiedAcross.map { .string($0.description) })),
    ])
  }
}
