import Language
import SessionEngine
import TerminalKit

/// The overview of the tables as columns of text, of which those that matter most are kept where there is little room.
struct TablesTable {
  /// A row for each line.
  let rows: [String]
  /// The headings, in the same columns.
  let heading: String

  /// Which columns go first where there is little room.
  private static let dispensable: [TablesColumn] = [.floor, .source, .readBack, .people]
  private static let space = 2

  /// Columns of a screen's tables in a width.
  init(_ screen: ConsoleScreen, width: Int, at now: Moment) {
    let lines = screen.digest.fromTables.lines
    var columns = TablesColumn.allCases.filter { column in
      column != .floor || lines.contains { !$0.floor.isEmpty }
    }
    var cells: [TablesColumn: [String]] = [:]
    var widths: [TablesColumn: Int] = [:]
    for column in columns {
      let texts = lines.map { screen.cell(column, of: $0, at: now) }
      let title = screen.catalogue.tablesOverview.column(column)
      cells[column] = [title] + texts
      widths[column] = (cells[column] ?? []).map { TextWidth.columns(of: $0) }.max() ?? 0
    }
    func total() -> Int {
      columns.reduce(-Self.space) { $0 + (widths[$1] ?? 0) + Self.space }
    }
    for column in Self.dispensable where total() > width { columns.removeAll { $0 == column } }
    let excess = total() - width
    if excess > 0, let arrived = widths[.arrived] { widths[.arrived] = max(8, arrived - excess) }
    let all = (0...lines.count).map { row in
      columns.map { TextLayout.pad(cells[$0]?[row] ?? "", width: widths[$0] ?? 0) }
        .joined(separator: String(repeating: " ", count: Self.space))
    }
    heading = all.first ?? ""
    rows = Array(all.dropFirst())
  }
}

extension ConsoleScreen {
  /// What stands in a column of the overview.
  fileprivate func cell(
    _ column: TablesColumn, of line: TablesDigest.Line, at now: Moment
  ) -> String {
    let texts = catalogue.tablesOverview
    switch column {
    case .table: return name(of: line).startingSentence
    case .source: return line.source.map { texts.source($0) } ?? ""
    case .people: return line.people.map(String.init) ?? (line.table == nil ? "" : "–")
    case .arrived: return arrived(from: line, at: now)
    case .readBack:
      guard case .held(let present) = line.readBack else { return line.table == nil ? "" : "–" }
      return texts.readBack(present)
    case .floor: return floorInBrief(of: line)
    case .report:
      let kind = line.waiting.first.flatMap { state.reports[$0]?.kind }
      return (kind ?? (line.isDone ? .done : nil)).map { texts.report($0) } ?? ""
    }
  }

  /// What has come in from a table: slips of paper ones, comments or notes of others with the minutes since the last.
  func arrived(from line: TablesDigest.Line, at now: Moment) -> String {
    guard let table = line.table, let counted = digest.tables.first(where: { $0.id == table })
    else { return "" }
    if line.source == .paper {
      return line.slips.map { catalogue.tablesOverview.slips($0) }
        ?? catalogue.consoleStatus.nothingYet
    }
    if digest.kind == .deepening { return catalogue.numbers.notes(counted.notes) }
    let since = line.lastSaidAt.map { minutesAgo($0, at: now) }
    return [catalogue.numbers.comments(line.comments), since].compactMap { $0 }
      .joined(separator: " · ")
  }

  /// Letters of perspectives, each with how many times it had the floor.
  private func floorInBrief(of line: TablesDigest.Line) -> String {
    let letters = PerspectiveLetters(asked: state.plan.perspectives, in: catalogue)
    let most = line.floor.map(\.turns).max() ?? 0
    return line.floor.map { share in
      let letter = letters.letter(of: share.perspective).map(String.init) ?? "?"
      let bar = Bar.filled(share.turns, of: most, width: 4)
      return TextLayout.pad("\(letter) \(bar)", width: 6)
    }.joined(separator: " ")
  }

  /// Rows that tell everything of one table: what it reports, its slips, its read-back and who has had the floor.
  func detailRows(of line: TablesDigest.Line, width: Int, at now: Moment) -> [ColumnRow] {
    let texts = catalogue.tablesOverview
    var rows: [ColumnRow] = []
    for id in line.waiting {
      guard let report = state.reports[id] else { continue }
      let call = texts.call(report.kind, name(of: line)).startingSentence
      let words = report.text.map { " – \(text(of: $0))" } ?? ""
      let style: StyleRole = report.kind == .help ? .danger : .strong
      let since = minutesAgo(report.at.wall, at: now)
      rows += ColumnRow.wrapped("\(call)\(words) (\(since))", style, width: width, maxRows: 3)
    }
    guard let table = line.table else { return rows }
    var parts = [name(of: line).startingSentence]
    parts += line.source.map { [catalogue.kinds.tableSource($0)] } ?? []
    parts += line.people.map { [catalogue.numbers.people($0)] } ?? []
    rows += ColumnRow.wrapped(parts.joined(separator: " · "), .text, width: width)
    if let slips = line.slips {
      rows += ColumnRow.wrapped(texts.slipsInFull(slips), width: width)
    }
    rows += ColumnRow.wrapped(readBack(of: line, at: table), .muted, width: width)
    if !line.floor.isEmpty { rows.append(.text(floorInWords(of: line), .muted)) }
    return rows
  }

  private func readBack(of line: TablesDigest.Line, at table: TableID) -> String {
    let texts = catalogue.tablesOverview
    guard case .held(let present) = line.readBack else { return texts.notReadBack }
    return texts.readBackInFull(present)
  }

  private func floorInWords(of line: TablesDigest.Line) -> String {
    let shares = line.floor.map {
      "\(catalogue.perspectives.many($0.perspective)) \($0.turns)"
    }
    return "\(catalogue.tablesOverview.floor): \(shares.joined(separator: ", "))"
  }
}
