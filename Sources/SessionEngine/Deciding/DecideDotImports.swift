/// Files of ballots and of counts.
extension SessionState {
  func decideImport(
    ofBallots rows: [DotRow], into named: VoteID?, creatingThemes: Bool
  ) throws(Refusal) -> [Event] {
    guard !rows.isEmpty else { throw .row(line: 1, column: .ballot, .noRows) }
    var file = FileDecision(self)
    let id = try openVote(named, for: rows, creatingThemes: creatingThemes, in: &file)
    let vote = try file.state.vote(id, in: .open)
    var ledger = VoteLedger(of: id, vote, in: file.state)
    for sheet in try sheets(of: rows, in: id, vote, file) {
      let table = try inRow(sheet.tableLine, .table) { () throws(Refusal) in
        try self.table(numbered: sheet.table)
      }
      let event: Event
      do throws(Refusal) {
        event = try file.state.entered(
          in: id, vote,
          NewBallot(
            label: sheet.first.ballot, sheet.isSpoilt ? .spoilt : .dots(sheet.dots),
            table: table, perspective: sheet.perspective),
          as: file.state.ballots.nextID, ledger: ledger)
      } catch {
        throw sheet.locate(error)
      }
      ledger.enter(
        file.state.ballots.nextID, label: .present(sheet.first.ballot), at: table,
        holding: vote.rule.dotsPerVoter)
      file.emit(event)
    }
    return file.events
  }

  func decideImport(
    ofTallies rows: [DotRow], into named: VoteID?, creatingThemes: Bool
  ) throws(Refusal) -> [Event] {
    guard !rows.isEmpty else { throw .row(line: 1, column: .theme, .noRows) }
    var file = FileDecision(self)
    let id = try openVote(named, for: rows, creatingThemes: creatingThemes, in: &file)
    let vote = try file.state.vote(id, in: .open)
    var ledger = VoteLedger(of: id, vote, in: file.state)
    for row in rows {
      let table = try inRow(row.line, .table) { () throws(Refusal) in
        try self.table(numbered: row.table)
      }
      let theme = row.theme == nil ? nil : try theme(of: row, in: id, vote, file)
      let event = try inRow(row.line, .dots) { () throws(Refusal) in
        guard let theme else {
          return try file.state.unusedRecorded(
            in: id, table: table, dots: row.dots, ledger: ledger)
        }
        return try file.state.counted(
          in: id, CountPlace(theme: theme, table: table, perspective: row.perspective),
          dots: row.dots, ledger: ledger)
      }
      ledger.count(row.dots, on: theme, at: table)
      file.emit(event)
    }
    return file.events
  }

  /// The vote that is named, else the open one, or where there has been none, one that is opened: on the themes that the file
  /// names where it makes themes, else on all. The name that the next vote gets makes it.
  private func openVote(
    _ asked: VoteID?, for rows: [DotRow], creatingThemes: Bool, in file: inout FileDecision
  ) throws(Refusal) -> VoteID {
    if let asked {
      guard let vote = votes[asked] else {
        guard asked == votes.nextID else { throw .unknown(.vote(asked)) }
        return try opened(nil, for: rows, creatingThemes: creatingThemes, in: &file)
      }
      switch vote.phase {
      case .open: return asked
      case .draft:
        return try opened(asked, for: rows, creatingThemes: creatingThemes, in: &file)
      case .closed, .revealed: throw .votePhase(asked, is: vote.phase, needed: .open)
      }
    }
    if let openVote { return openVote }
    if let (id, vote) = votes.last(where: { $0.phase != .draft }) {
      throw .votePhase(id, is: vote.phase, needed: .open)
    }
    return try opened(
      votes.ids.reversed().first, for: rows, creatingThemes: creatingThemes, in: &file)
  }

  private func opened(
    _ draft: VoteID?, for rows: [DotRow], creatingThemes: Bool, in file: inout FileDecision
  ) throws(Refusal) -> VoteID {
    if let openVote { throw .otherVoteOpen(openVote) }
    var named: Set<ThemeID> = []
    for row in rows {
      guard let title = row.theme else { continue }
      let theme = try inRow(row.line, .theme) { () throws(Refusal) in
        if creatingThemes { return try file.theme(creating: title) }
        guard let theme = file.theme(titled: title) else { throw .unknownTheme(title: title) }
        return theme
      }
      named.insert(file.state.surviving(theme))
    }
    let standing = draft.map { file.state.themesToVoteOn(in: $0) } ?? file.state.standingThemes
    let themes = creatingThemes && !named.isEmpty ? standing.filter(named.contains) : standing
    guard !themes.isEmpty else { throw .noThemes }
    let vote: VoteID
    if let draft {
      vote = draft
    } else {
      vote = votes.nextID
      file.emit(
        .voteProposed(
          vote: vote, rule: plan.dots, voters: nil, who: nil,
          secrecy: rows.contains { !$0.ballot.isEmpty } ? .paper : .wall))
    }
    file.emit(.voteOpened(vote: vote, themes: themes))
    return vote
  }

  private func theme(
    of row: DotRow, in id: VoteID, _ vote: Vote, _ file: FileDecision
  ) throws(Refusal) -> ThemeID? {
    try inRow(row.line, .theme) { () throws(Refusal) in
      guard let title = row.theme else {
        guard row.dots == 0 else { throw .emptyText(.title) }
        return nil
      }
      guard let theme = file.theme(titled: title) else { throw .unknownTheme(title: title) }
      try file.state.requirePart(theme, of: id, vote)
      return theme
    }
  }

  /// The rows of each ballot, in the order in which the ballots begin.
  private func sheets(
    of rows: [DotRow], in id: VoteID, _ vote: Vote, _ file: FileDecision
  ) throws(Refusal) -> [BallotSheet] {
    var sheets: [BallotSheet] = []
    var places: [String: Int] = [:]
    for row in rows {
      let theme = try theme(of: row, in: id, vote, file)
      if let place = places[row.ballot] {
        guard sheets[place].isSame(as: row) else {
          let ballot = BallotID(number: file.state.ballots.nextID.number + place)
          throw .row(line: row.line, column: .ballot, .ballotExists(ballot))
        }
        sheets[place].add(row, theme)
      } else {
        places[row.ballot] = sheets.count
        sheets.append(BallotSheet(row, theme))
      }
    }
    return sheets
  }
}

/// The rows of a file that are one ballot.
private struct BallotSheet {
  let first: DotRow
  /// The table that it came from, which need not stand in each of its rows.
  private(set) var table: Int?
  /// The line that says the table.
  private(set) var tableLine: Int
  /// From where its voter speaks.
  private(set) var perspective: Perspective?
  private(set) var dots: [ThemeDots] = []
  private(set) var isSpoilt = false
  private var lastLine: Int
  /// The line of each entry in ``dots``.
  private var lines: [Int] = []

  init(_ row: DotRow, _ theme: ThemeID?) {
    first = row
    lastLine = row.line
    tableLine = row.line
    add(row, theme)
  }

  mutating func add(_ row: DotRow, _ theme: ThemeID?) {
    lastLine = row.line
    if row.isSpoilt { isSpoilt = true }
    if table == nil, let named = row.table { (table, tableLine) = (named, row.line) }
    if perspective == nil { perspective = row.perspective }
    guard let theme else { return }
    dots.append(ThemeDots(theme: theme, dots: row.dots))
    lines.append(row.line)
  }

  /// Whether a row can be of this ballot: two tables, or two colours, are two ballots of one number.
  func isSame(as row: DotRow) -> Bool {
    (row.table == nil || table == nil || row.table == table)
      && (row.perspective == nil || perspective == nil || row.perspective == perspective)
  }

  /// A refusal of the ballot at the row that it is about.
  func locate(_ refusal: Refusal) -> Refusal {
    switch refusal {
    case .row: return refusal
    case .themeTwice(let theme):
      return .row(line: line { $0.theme == theme } ?? lastLine, column: .theme, refusal)
    case .overCap(let theme, let dots, _):
      let entry = ThemeDots(theme: theme, dots: dots)
      return .row(line: line { $0 == entry } ?? lastLine, column: .dots, refusal)
    case .outOfRange(.dots, let value, _):
      return .row(line: line { $0.dots == value } ?? lastLine, column: .dots, refusal)
    case .tooManyDots: return .row(line: lastLine, column: .dots, refusal)
    default: return .row(line: first.line, column: .ballot, refusal)
    }
  }

  private func line(where matches: (ThemeDots) -> Bool) -> Int? {
    dots.lastIndex(where: matches).map { lines[$0] }
  }
}
