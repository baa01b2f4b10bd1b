/// Files of what was said and written.
extension SessionState {
  /// The first run of the opening, to which hopes belong.
  public var openingRun: StepRun? {
    stepOrder.first { steps[$0]?.planned.kind == .opening }.map { StepRun($0, 1) }
  }

  func decideImport(ofComments rows: [CommentRow]) throws(Refusal) -> [Event] {
    guard !rows.isEmpty else { throw .row(line: 1, column: .text, .noRows) }
    var file = FileDecision(self)
    let rounds = tableRounds
    for row in rows {
      let text = try inRow(row.line, .text) { () throws(Refusal) in
        try words(row.text, .comment)
      }
      let table = try inRow(row.line, .table) { () throws(Refusal) in
        try self.table(numbered: row.table)
      }
      let run = try inRow(row.line, .round) { () throws(Refusal) in
        try self.run(of: row, among: rounds)
      }
      if let slip = row.slip {
        try inRow(row.line, .slip) { () throws(Refusal) in
          try requireTable(slip.table)
          try file.state.requireUntyped(slip, at: table)
        }
        if file.state.slipsAside[slip] != nil { file.emit(.slipTakenUp(slip)) }
      }
      let id = file.state.comments.nextID
      file.emit(
        .commentAdded(
          comment: id,
          AddedComment(
            text: text, kind: row.kind, table: table ?? row.slip?.table, run: run,
            perspectives: row.perspectives, speaksForGroup: row.speaksForGroup, slip: row.slip)))
      guard let title = row.theme else { continue }
      let theme = try inRow(row.line, .theme) { () throws(Refusal) in
        try file.theme(creating: title)
      }
      file.emit(.commentPlaced(comment: id, theme: file.state.surviving(theme)))
    }
    return file.events
  }

  func decideImport(ofNotes rows: [NoteRow]) throws(Refusal) -> [Event] {
    guard !rows.isEmpty else { throw .row(line: 1, column: .text, .noRows) }
    var file = FileDecision(self)
    for row in rows {
      let theme = try inRow(row.line, .theme) { () throws(Refusal) in
        try file.theme(creating: row.theme)
      }
      let text = try inRow(row.line, .text) { () throws(Refusal) in try words(row.text, .note) }
      file.emit(
        .noteAdded(
          note: file.state.notes.nextID, theme: file.state.surviving(theme), kind: row.kind,
          text: text, table: nil))
    }
    return file.events
  }

  private func run(of row: CommentRow, among rounds: [StepRun]) throws(Refusal) -> StepRun? {
    guard let round = row.round else {
      return row.slip.flatMap(run(of:)) ?? (row.kind == .hope ? openingRun : nil)
    }
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
