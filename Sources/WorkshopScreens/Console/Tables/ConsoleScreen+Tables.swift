import Language
import SessionEngine
import TerminalKit

extension ConsoleScreen {
  /// Shows the tables.
  static let tableActions: [ScreenAction<ConsoleScreen>] = [
    ScreenAction(.tables, [.character("t")], label: { $0.tables }) { screen, _ in
      screen.openTables()
      return []
    }
  ]

  /// Shows what the tables propose.
  static let proposalActions: [ScreenAction<ConsoleScreen>] = [
    ScreenAction(
      .proposals, [.character("f")], label: { $0.proposals },
      when: { screen in
        screen.openProposals.isEmpty
          ? .disabled(reason: screen.catalogue.proposals.none) : possible(screen.isWritable)
      }
    ) { screen, _ in
      screen.message = nil
      screen.mode = .proposals(ProposalList())
      return []
    }
  ]

  /// Opens the overview at the table that waits for an answer, the one that needs help before others.
  private mutating func openTables() {
    let report = digest.fromTables.calls.first
    let table = report.flatMap { state.reports[$0] }.map(\.place.table)
    let place = table.flatMap { digest.fromTables.place(of: $0) }
    let waiting = digest.fromTables.lines.firstIndex { !$0.waiting.isEmpty }
    message = nil
    mode = .tables(TablesOverview(selected: place ?? waiting ?? 0))
  }

  /// The line that keys act on.
  func line(of overview: TablesOverview) -> TablesDigest.Line? {
    let lines = digest.fromTables.lines
    guard !lines.isEmpty else { return nil }
    return lines[max(0, min(overview.selected, lines.count - 1))]
  }

  /// The report of a line that is to be answered next, leaving out those whose answers are on their way.
  func reportToAnswer(of line: TablesDigest.Line) -> ReportID? {
    let underWay = pending.values.compactMap { waiting -> ReportID? in
      if case .answerReport(let report, _) = waiting.command { report } else { nil }
    }
    return line.waiting.first { !underWay.contains($0) }
  }

  /// What a line is called in running text.
  func name(of line: TablesDigest.Line) -> String {
    line.table.map { catalogue.names.table($0) } ?? catalogue.tablesOverview.noTable.lowercased()
  }

  mutating func oversee(
    _ overview: TablesOverview, _ key: Key, at now: Moment
  ) -> [ScreenEffect] {
    var overview = overview
    message = nil
    let count = digest.fromTables.lines.count
    switch key {
    case .up: overview.move(by: -1, of: count)
    case .down: overview.move(by: 1, of: count)
    case .pageUp: overview.move(by: -8, of: count)
    case .pageDown: overview.move(by: 8, of: count)
    case .home: overview.move(by: -count, of: count)
    case .end: overview.move(by: count, of: count)
    case .enter: return answerOrRead(overview)
    case .backspace: return undo(at: now)
    case .character("s"): return changeSource(of: overview)
    case .character("l"):
      if let table = line(of: overview)?.table { open(slipForm(for: table)) }
      return []
    case .character(let digit) where digit.isWholeNumber && digit != "0":
      let table = TableID(number: digit.wholeNumberValue ?? 0)
      guard let place = digest.fromTables.place(of: table) else {
        say(catalogue.consolePrompts.noTable(String(table.number)), .danger)
        return []
      }
      overview.selected = place
    case .character(let character) where character != "t":
      say(catalogue.consoleStatus.notNow, .muted)
    default:
      mode = .following
      return []
    }
    mode = .tables(overview)
    return []
  }

  /// Takes back what was done last; the list stays.
  mutating func undo(at now: Moment) -> [ScreenEffect] {
    Self.actions.perform(.backspace, on: &self, at: now) ?? []
  }

  private mutating func answerOrRead(_ overview: TablesOverview) -> [ScreenEffect] {
    guard let line = line(of: overview) else {
      mode = .following
      return []
    }
    if let report = reportToAnswer(of: line), isWritable {
      open(ConsoleForm(.answer(report)))
    } else if let table = line.table {
      openTable(table)
    }
    return []
  }

  private mutating func changeSource(of overview: TablesOverview) -> [ScreenEffect] {
    guard let line = line(of: overview), let table = line.table, let source = line.source,
      isWritable
    else { return [] }
    return submit([.setTableSource(table: table, source: source.other)])
  }

  private func slipForm(for table: TableID) -> ConsoleForm {
    let run = digest.fromTables.run
    let counted = state.slipCounts[TablePlace(table: table, run: run)]
    return ConsoleForm(.slips(table, run), prefilled: counted.map(String.init) ?? "")
  }
}

extension TableSource {
  /// The other way to write.
  var other: TableSource { self == .typed ? .paper : .typed }
}
