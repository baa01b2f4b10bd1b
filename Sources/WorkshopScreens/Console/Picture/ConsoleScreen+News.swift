import Language
import SessionEngine
import TerminalKit

extension ConsoleScreen {
  /// How long ago something was, in minutes.
  func minutesAgo(_ wall: Int64, at now: Moment) -> String {
    catalogue.consoleStatus.minutesAgo(Int(clamping: max(0, now.wall &- wall) / 60_000))
  }

  /// What the tables ask of the facilitator: calls for help first, then messages, then who is done.
  ///
  /// - Parameters:
  ///   - isBrief: Whether each takes one row only.
  ///   - limit: How many rows there may be.
  func newsRows(width: Int, limit: Int, isBrief: Bool, at now: Moment) -> [ColumnRow] {
    var rows: [ColumnRow] = []
    let texts = catalogue.tablesOverview
    let calls = digest.fromTables.calls
    let done = doneRow
    let room = limit - (done == nil ? 0 : 1)
    for (index, id) in calls.enumerated() {
      guard let report = state.reports[id] else { continue }
      let call = callRows(report, width: width, isBrief: isBrief, at: now)
      let isLast = index == calls.count - 1
      guard rows.count + call.count + (isLast ? 0 : 1) <= room || rows.isEmpty else {
        rows.append(.text(texts.more(calls.count - index, key(for: .tables)), .warning))
        break
      }
      rows += call
    }
    return rows + (done.map { [$0] } ?? [])
  }

  private var doneRow: ColumnRow? {
    let texts = catalogue.tablesOverview
    guard !digest.fromTables.done.isEmpty else { return nil }
    if digest.fromTables.isEveryTableDone { return .text(texts.everyTableDone, .success) }
    let names = digest.fromTables.done.enumerated().map {
      $0 == 0 ? catalogue.names.table($1) : String($1.number)
    }
    return .text(texts.done(catalogue.numbers.list(names)), .text)
  }

  private func callRows(
    _ report: TableReport, width: Int, isBrief: Bool, at now: Moment
  ) -> [ColumnRow] {
    let style: StyleRole = report.kind == .help ? .danger : .warning
    let words = report.text.map { text(of: $0) }
    let place = report.place.table.map { catalogue.names.table($0) }
    let call = catalogue.tablesOverview.call(
      report.kind, place ?? catalogue.tablesOverview.noTable.lowercased())
    let since = minutesAgo(report.at.wall, at: now)
    guard let words, !words.isEmpty else { return [.text(call, style, trailing: since)] }
    if isBrief { return [.text("\(call) – \(words)", style, trailing: since)] }
    return [.text(call, style, trailing: since)]
      + ColumnRow.wrapped(words, .strong, width: width, maxRows: 3)
  }

  /// The call for help that has waited longest, for screens that show no more of the tables.
  var callInBrief: String? {
    guard let report = digest.fromTables.calls.first.flatMap({ state.reports[$0] }),
      report.kind == .help
    else { return nil }
    let place = report.place.table.map { catalogue.names.table($0) }
    return catalogue.tablesOverview.call(
      .help, place ?? catalogue.tablesOverview.noTable.lowercased())
  }

  /// Quiet lines of the step: the question that is always asked, that seats are missing, and what the tables propose.
  func quietRows(of kind: StepKind?, width: Int) -> [ColumnRow] {
    let texts = catalogue.tablesOverview
    var rows: [ColumnRow] = []
    if kind == .tableRound, let prompt = state.plan.standingPrompt {
      rows += ColumnRow.wrapped(
        texts.standingPrompt(text(of: prompt)), .muted, width: width, maxRows: 2)
    }
    if digest.asksForHeadcount {
      rows += ColumnRow.wrapped(
        catalogue.headcount.afterBreak(key(for: .headcount)), .accent, width: width)
    }
    if isOpen, digest.fromTables.lacksSeats {
      rows += ColumnRow.wrapped(texts.noSeats, .muted, width: width)
    }
    if kind == .conclusion, !openProposals.isEmpty {
      let announcement = catalogue.proposals.announced(openProposals.count, key(for: .proposals))
      rows += ColumnRow.wrapped(announcement, .accent, width: width)
    }
    return rows
  }

  /// In how many milliseconds the minutes beside a report or a table change next; `nil` where none are shown.
  func millisecondsToNextMinute(after now: Moment) -> Int? {
    let reports = digest.fromTables.calls.compactMap { state.reports[$0]?.at.wall }
    let tables = digest.tables.compactMap(\.lastSaidAt)
    return (reports + tables).map { since in
      let passed = max(0, now.wall &- since) % 60_000
      return Int(60_000 - passed)
    }.min()
  }
}

extension Key {
  /// Whether it is a letter without anything held down.
  var isLetter: Bool {
    if case .character(let character) = self { character.isLetter } else { false }
  }
}
