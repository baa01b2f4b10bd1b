import Language
import SessionEngine
import TerminalKit

extension ConsoleScreen {
  func put(_ overview: TablesOverview, in rect: Rect, at now: Moment, on frame: inout Frame) {
    let (top, rest) = rect.split(top: 2)
    frame.put(overviewTitle, at: top.origin, .heading, maxWidth: top.columns)
    guard let line = line(of: overview) else { return }
    let details = detailRows(of: line, width: rect.columns, at: now)
    // The table that keys act on is told of in full, close below; the list keeps at least half of the height.
    let most = max(rest.rows - details.count - 1, (rest.rows + 1) / 2)
    let (listRect, below) = rest.split(top: min(digest.fromTables.lines.count, most))
    let table = TablesTable(self, width: rect.columns - 2, at: now)
    frame.put(
      table.heading, at: Position(column: top.column + 2, row: top.row + 1), .muted,
      maxWidth: top.columns - 2)
    let rows = zip(digest.fromTables.lines, table.rows).map { line, text in
      ListRow(text, style: style(of: line))
    }
    let selected = max(0, min(overview.selected, rows.count - 1))
    var window = ScrollWindow()
    window.show(selected, count: rows.count, height: listRect.rows)
    frame.list(rows, selected: selected, window: window, in: listRect)
    frame.put(rows: details, in: below.inset(top: 1))
  }

  private func style(of line: TablesDigest.Line) -> StyleRole {
    switch line.waiting.first.flatMap({ state.reports[$0]?.kind }) {
    case .help: .danger
    case .message: .warning
    case .done, nil: .text
    }
  }

  /// Over the overview: which round, how many people, how many tables are done.
  private var overviewTitle: String {
    let texts = catalogue.tablesOverview
    var parts = [texts.title]
    if let run = digest.fromTables.run {
      let again = run.number > 1 ? ", \(catalogue.steps.again(run.number))" : ""
      parts.append(name(of: run.step) + again)
    }
    let counted = digest.fromTables.lines.compactMap(\.people)
    if !counted.isEmpty { parts.append(catalogue.numbers.people(counted.clampedSum())) }
    let peopled = digest.fromTables.peopled
    let done = peopled.count(where: \.isDone)
    if digest.fromTables.isEveryTableDone {
      parts.append(texts.everyTableDone)
    } else if done > 0 {
      parts.append(texts.doneOf(done, peopled.count))
    }
    return parts.joined(separator: " · ")
  }

  /// The keys of the overview, beside those that move.
  func keys(of overview: TablesOverview) -> [String?] {
    let texts = catalogue.tablesOverview
    let source = line(of: overview)?.source
    return [
      "↑ ↓", "1–9", source.map { texts.changeTo($0.other) },
      source == nil ? nil : texts.countSlips,
    ]
  }

  /// What Enter does in the overview.
  func enterLabel(of overview: TablesOverview) -> String? {
    guard let line = line(of: overview) else { return catalogue.actions.back }
    if reportToAnswer(of: line) != nil, isWritable {
      return catalogue.tablesOverview.answer(name(of: line))
    }
    return line.table == nil ? nil : catalogue.tablesOverview.read(name(of: line))
  }
}
