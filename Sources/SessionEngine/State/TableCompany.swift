/// Who sits at a table in a round where seats are planned: who is new there, and who was there before.
public struct TableCompany: Hashable, Sendable {
  /// Somebody at the table: a number on a card, never a name.
  public struct Person: Hashable, Sendable {
    /// The number, from 1.
    public var number: Int
    /// What was chosen beside the number, where something was.
    public var alias: Words?
  }

  /// Those who sat elsewhere in the round before, in the order of their numbers; everyone where there was none.
  public var arriving: [Person]
  /// Those who sat there in the round before too, in the order of their numbers.
  public var staying: [Person]
  /// Whether no round with planned seats came before.
  public var isFirst: Bool
}

extension SessionState {
  /// Who sits at a table in a step; `nil` where seats are not planned or nobody has one there.
  public func company(at table: TableID, in step: StepID) -> TableCompany? {
    guard plan.seating == .planned, let seating,
      let round = seating.rounds.first(where: { $0.step == step })
    else { return nil }
    let before = roundBefore(step, in: seating)
    var company = TableCompany(arriving: [], staying: [], isFirst: before == nil)
    for (index, seat) in zip(seating.people.indices, round.seats) where seat == table {
      let person = TableCompany.Person(number: index + 1, alias: seating.people[index].alias)
      let seats = before?.seats ?? []
      if seats.indices.contains(index), seats[index] == table {
        company.staying.append(person)
      } else {
        company.arriving.append(person)
      }
    }
    return company.arriving.isEmpty && company.staying.isEmpty ? nil : company
  }

  /// The seated round that comes last before a step; one that was left out does not count.
  private func roundBefore(_ step: StepID, in seating: SeatingArrangement) -> SeatedRound? {
    stepOrder.prefix { $0 != step }
      .filter { steps[$0]?.progress.status != .skipped }
      .last { id in seating.rounds.contains { $0.step == id } }
      .flatMap { id in seating.rounds.first { $0.step == id } }
  }

  /// How many people there were at a table, or in the room, in a run; where they were not counted then, when they were counted last.
  ///
  /// A step can be counted for before it begins.
  public func lastHeadcount(at table: TableID?, in run: StepRun?) -> Int? {
    if let run, let counted = headcounts[TablePlace(table: table, run: run)] { return counted }
    for id in stepOrder.reversed() {
      let runs = max(1, steps[id]?.progress.runs.count ?? 0)
      for number in stride(from: runs, to: 0, by: -1) {
        let place = TablePlace(table: table, run: StepRun(id, number))
        if let counted = headcounts[place] { return counted }
      }
    }
    return headcounts[TablePlace(table: table, run: nil)]
  }
}
