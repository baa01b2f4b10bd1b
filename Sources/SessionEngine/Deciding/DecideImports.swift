/// A whole file decided row by row against a copy, so that nothing of it happens unless all of it can.
private struct FileDecision {
  var state: SessionState
  var events: [Event] = []

  mutating func emit(_ event: Event) {
    events.append(event)
    let station = Station(.import, tag: "0")
    _ = state.evolve(event, by: station, at: state.lastMoment ?? Moment(wall: 0))
  }

  /// The theme with that title, made if it is to be.
  mutating func theme(titled title: String, creating: Bool) throws(Refusal) -> ThemeID {
    if let id = state.theme(titled: title) { return id }
    guard creating else { throw .unknownTheme(title: title) }
    let created = try state.created(title: title, description: nil, parent: nil)
    let id = state.themes.nextID
    emit(created)
    return id
  }
}

/// Says of a refusal which row and column of the file it is about.
private func inRow<Value>(
  _ line: Int, _ column: RowColumn, _ body: () throws(Refusal) -> Value
) throws(Refusal) -> Value {
  do {
    return try body()
  } catch {
    if case .row = error { throw error }
    throw .row(line: line, column: column, error)
  }
}

extension SessionState {
  /// The runs of table rounds in the order of the plan: round 1 is the first.
  public var tableRounds: [StepRun] {
    stepOrder.flatMap { id -> [StepRun] in
      guard let step = steps[id], step.planned.kind == .tableRound else { return [] }
      return (1...max(1, step.progress.runs.count)).map { StepRun(id, $0) }
    }
  }

  /// The first run of the opening, to which hopes belong.
  public var openingRun: StepRun? {
    stepOrder.first { steps[$0]?.planned.kind == .opening }.map { StepRun($0, 1) }
  }

  func decideImport(ofComments rows: [CommentRow]) throws(Refusal) -> [Event] {
    var file = FileDecision(state: self)
    for row in rows {
      let text = try inRow(row.line, .text) { () throws(Refusal) in
        try words(row.text, .comment)
      }
      let table = try inRow(row.line, .table) { () throws(Refusal) in try self.table(row.table) }
      let run = try inRow(row.line, .round) { () throws(Refusal) in
        try self.run(ofRound: row.round, kind: row.kind)
      }
      let id = file.state.comments.nextID
      file.emit(
        .commentAdded(
          comment: id, AddedComment(text: text, kind: row.kind, table: table, run: run)))
      guard let title = row.theme else { continue }
      let theme = try inRow(row.line, .theme) { () throws(Refusal) in
        try file.theme(titled: title, creating: true)
      }
      file.emit(.commentPlaced(comment: id, theme: file.state.surviving(theme)))
    }
    return file.events
  }

  func decideImport(ofNotes rows: [NoteRow]) throws(Refusal) -> [Event] {
    var file = FileDecision(state: self)
    for row in rows {
      let theme = try inRow(row.line, .theme) { () throws(Refusal) in
        try file.theme(titled: row.theme, creating: true)
      }
      let text = try inRow(row.line, .text) { () throws(Refusal) in try words(row.text, .note) }
      file.emit(
        .noteAdded(
          note: file.state.notes.nextID, theme: file.state.surviving(theme), kind: row.kind,
          text: text, table: nil))
    }
    return file.events
  }

  func decideImport(
    ofBallots rows: [DotRow], creatingThemes: Bool
  ) throws(Refusal) -> [Event] {
    var file = FileDecision(state: self)
    let vote = try openVote(for: rows, creatingThemes: creatingThemes, in: &file)
    var order: [String] = []
    var sheets: [String: [(row: DotRow, theme: ThemeID?)]] = [:]
    for row in rows {
      if sheets[row.ballot] == nil { order.append(row.ballot) }
      sheets[row.ballot, default: []].append((row, try theme(of: row, in: vote, &file)))
    }
    for label in order {
      guard let sheet = sheets[label], let last = sheet.last?.row.line else { continue }
      let dots = sheet.compactMap { entry in
        entry.theme.map { ThemeDots(theme: $0, dots: entry.row.dots) }
      }
      let table = try inRow(last, .table) { () throws(Refusal) in
        try self.table(sheet.first?.row.table)
      }
      let event = try inRow(last, .dots) { () throws(Refusal) in
        try file.state.entered(
          in: vote, label: label, dots: dots, table: table, ballot: file.state.ballots.nextID)
      }
      file.emit(event)
    }
    return file.events
  }

  func decideImport(
    ofTallies rows: [DotRow], creatingThemes: Bool
  ) throws(Refusal) -> [Event] {
    var file = FileDecision(state: self)
    let vote = try openVote(for: rows, creatingThemes: creatingThemes, in: &file)
    for row in rows {
      guard let theme = try theme(of: row, in: vote, &file) else {
        throw .row(line: row.line, column: .theme, .emptyText(.title))
      }
      let table = try inRow(row.line, .table) { () throws(Refusal) in try self.table(row.table) }
      let event = try inRow(row.line, .dots) { () throws(Refusal) in
        try file.state.counted(in: vote, CountPlace(theme: theme, table: table), dots: row.dots)
      }
      file.emit(event)
    }
    return file.events
  }

  /// The open vote, or where there has been none, one that is opened on the themes.
  private func openVote(
    for rows: [DotRow], creatingThemes: Bool, in file: inout FileDecision
  ) throws(Refusal) -> VoteID {
    if let openVote { return openVote }
    if let (id, vote) = votes.all.reversed().first(where: { $0.value.phase != .draft }) {
      throw .votePhase(id, is: vote.phase, needed: .open)
    }
    if creatingThemes {
      for row in rows {
        guard let title = row.theme else { continue }
        _ = try inRow(row.line, .theme) { () throws(Refusal) in
          try file.theme(titled: title, creating: true)
        }
      }
    }
    for row in rows {
      guard let title = row.theme, file.state.theme(titled: title) == nil else { continue }
      throw .row(line: row.line, column: .theme, .unknownTheme(title: title))
    }
    guard !file.state.standingThemes.isEmpty else { throw .noThemes }
    let vote: VoteID
    if let draft = votes.all.reversed().first(where: { $0.value.phase == .draft }) {
      vote = draft.id
    } else {
      vote = votes.nextID
      file.emit(
        .voteProposed(
          vote: vote, rule: plan.dots, voters: nil, who: nil,
          secrecy: rows.contains { !$0.ballot.isEmpty } ? .paper : .wall))
    }
    file.emit(.voteOpened(vote: vote, themes: file.state.standingThemes))
    return vote
  }

  private func theme(
    of row: DotRow, in vote: VoteID, _ file: inout FileDecision
  ) throws(Refusal) -> ThemeID? {
    guard let title = row.theme else { return nil }
    let theme = try inRow(row.line, .theme) { () throws(Refusal) in
      try file.theme(titled: title, creating: false)
    }
    guard file.state.votes[vote]?.themes.contains(theme) == true else {
      throw .row(line: row.line, column: .theme, .notInVote(theme, vote))
    }
    return theme
  }

  private func table(_ number: Int?) throws(Refusal) -> TableID? {
    guard let number else { return nil }
    guard let table = plan.tables.first(where: { $0.id.number == number }) else {
      throw .unknownTableNumber(number)
    }
    return table.id
  }

  private func run(ofRound round: Int?, kind: CommentKind) throws(Refusal) -> StepRun? {
    guard let round else { return kind == .hope ? openingRun : nil }
    let rounds = tableRounds
    guard round >= 1, round <= rounds.count else {
      throw .unknownRound(round, rounds: rounds.count)
    }
    return rounds[round - 1]
  }

  /// The theme that a theme went into by merging, or itself.
  public func surviving(_ id: ThemeID) -> ThemeID {
    var id = id
    var steps = themes.count
    while let into = themes[id]?.mergedInto, steps > 0 {
      id = into
      steps -= 1
    }
    return id
  }
}
