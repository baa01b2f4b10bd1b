extension SessionState {
  /// A table in a run, both of which there are.
  func place(_ table: TableID?, _ run: StepRun?) throws(Refusal) -> TablePlace {
    if let table { try requireTable(table) }
    if let run { try requirePossible(run) }
    return TablePlace(table: table, run: run)
  }

  func decideReadBack(
    at place: TablePlace, of read: [CommentID], present: Int?
  ) throws(Refusal) -> [Event] {
    let place = try self.place(place.table, place.run)
    if let present { try check(present, .people, 0...Limits.people) }
    guard !read.isEmpty else { throw .nothingReadBack }
    var marked: [CommentID] = []
    for id in read.withoutRepetitions() {
      if try !standing(id).isReadBack { marked.append(id) }
    }
    let held = Event.readBackHeld(place, present: present)
    if marked.isEmpty {
      guard readBacks[place] != .some(present) else { throw alreadyDone(.readBack(place)) }
      return [held]
    }
    return [held, .commentsMarked(marked, readBack: true)]
  }

  // MARK: Paper

  func decidePaper(_ command: Command) throws(Refusal) -> [Event] {
    switch command {
    case .setTableSource(let id, let source):
      guard let table = plan.tables.first(where: { $0.id == id }) else { throw .unknownTable(id) }
      guard table.source != source else { throw alreadyDone(.tableSource(id)) }
      return [.tableSourceChanged(table: id, source: source)]
    case .issueSlips(let table, let run, let count):
      try requireTable(table)
      try requirePossible(run)
      try check(count, .slips, 1...Limits.slipsPerTable)
      let first = nextSlip(of: table)
      guard count <= Limits.slipsPerTable - first + 1 else {
        throw .tooManySlips(table, limit: Limits.slipsPerTable)
      }
      return [.slipsIssued(SlipBatch(table: table, run: run, first: first, count: count))]
    case .countSlips(let table, let run, let handedIn):
      let place = try place(table, run)
      try check(handedIn, .slips, 0...Limits.slipsPerTable)
      guard slipCounts[place] != handedIn else { throw alreadyDone(.slipCount(place)) }
      return [.slipsCounted(place, handedIn: handedIn)]
    case .setSlipAside(let slip, let fate):
      try requireTable(slip.table)
      try requireUntyped(slip, at: slip.table)
      guard slipsAside[slip] != fate else { throw alreadyDone(.slip(slip)) }
      return [.slipSetAside(slip, fate)]
    case .takeSlipUp(let slip):
      guard slipsAside[slip] != nil else { throw alreadyDone(.slip(slip)) }
      return [.slipTakenUp(slip)]
    default:
      return []
    }
  }

  func requireUntyped(_ slip: SlipNumber, at table: TableID?) throws(Refusal) {
    if let table, table != slip.table { throw .slipOfOtherTable(slip, table) }
    if let comment = typedSlips[slip] { throw .slipTyped(slip, as: comment) }
  }

  /// The number after all that were printed, typed or set aside at a table, printed by us or written by hand.
  private func nextSlip(of table: TableID) -> Int {
    let printed = slipBatches.lazy.filter { $0.table == table }.map(\.last).max() ?? 0
    let typed = typedSlips.keys.lazy.filter { $0.table == table }.map(\.number).max() ?? 0
    let aside = slipsAside.keys.lazy.filter { $0.table == table }.map(\.number).max() ?? 0
    return max(printed, typed, aside).clampedAdding(1)
  }

  // MARK: Seats

  func decideSeating(_ arrangement: SeatingArrangement) throws(Refusal) -> [Event] {
    try check(arrangement.people.count, .people, 1...Limits.people)
    try check(arrangement.rounds.count, .seatedRounds, 1...Limits.seatedRounds)
    for person in arrangement.people { try check(person) }
    var seated: Set<StepID> = []
    for round in arrangement.rounds {
      guard seated.insert(round.step).inserted else { throw .seatedTwice(round.step) }
      try check(round, people: arrangement.people.count)
    }
    for past in seating?.rounds ?? [] where steps[past.step]?.progress.status == .ended {
      guard let round = arrangement.rounds.first(where: { $0.step == past.step }),
        round.seats.starts(with: past.seats),
        round.seats.dropFirst(past.seats.count).allSatisfy({ $0 == nil })
      else { throw .seatsOfPastRound(past.step) }
    }
    guard seating != arrangement else { throw alreadyDone(.seating) }
    return [.seatingAdopted(arrangement)]
  }

  private func check(_ person: SeatedPerson) throws(Refusal) {
    if let alias = person.alias?.text { _ = try words(alias, .title) }
    if let host = person.host { try requireTable(host) }
    for table in person.neededTables { try requireTable(table) }
  }

  private func check(_ round: SeatedRound, people: Int) throws(Refusal) {
    guard try step(round.step).planned.kind == .tableRound else {
      throw .notTableRound(round.step)
    }
    guard round.seats.count == people else {
      throw .seatsForOthers(round.step, seats: round.seats.count, people: people)
    }
    for seat in round.seats { if let seat { try requireTable(seat) } }
    for person in round.locked { try check(person, .personNumber, 1...people) }
  }
}
