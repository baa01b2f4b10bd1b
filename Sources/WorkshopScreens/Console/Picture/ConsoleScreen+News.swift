import Language
import SessionEngine
import TerminalKit

extension ConsoleScreen {
  /// What can be done now by a key of its own: what has only keys that go into the line is under F2.
  var keyedActions: [ScreenAction<ConsoleScreen>] {
    Self.actions.actions.indices.compactMap(keyedAction)
  }

  /// What a row of the table does now by a key of its own.
  func keyedAction(in row: Int) -> ScreenAction<ConsoleScreen>? {
    guard let action = Self.actions.reachable(row, on: self) else { return nil }
    guard hasEntryLine else { return action }
    switch ConsoleAction(rawValue: action.name) {
    // These rows tell of what goes into the line.
    case .enterDots, .assignTopic: return action
    default:
      let keys = action.keys.filter { !takesEntry($0, in: entry) }
      return keys.isEmpty ? nil : action.keyed(by: keys)
    }
  }

  /// The rows of the table in the order of the line of keys: first what ends something that must not be forgotten, then what
  /// must be found at once.
  var rowsInKeyBar: [Int] {
    let alarm = Self.alarm.flatMap(keyedAction)
    return alarm?.keys.first == Self.alarmKey ? Self.rowsWithAlarmFirst : Self.usualRows
  }

  private static let firstInKeyBar: [ConsoleAction] = [
    .resumeAll, .clearMessage, .unblank, .thawWall, .clearLine, .help,
  ]
  private static let alarm = row(of: .pauseAll)
  private static let usualRows = rows(first: firstInKeyBar)
  /// Where only a key that no line takes stops everything, it must be found at once too.
  private static let rowsWithAlarmFirst = rows(first: firstInKeyBar + [.pauseAll])

  private static func rows(first: [ConsoleAction]) -> [Int] {
    let first = first.compactMap(row)
    // Going back to the room is what Enter does then, which is said above the line of keys.
    let others = actions.actions.indices.filter { !first.contains($0) && $0 != row(of: .back) }
    return first + others
  }

  private static func row(of action: ConsoleAction) -> Int? {
    actions.actions.firstIndex { $0.name == action.rawValue }
  }

  /// The key that does an action now; the palette's where its own mean something else.
  func key(for name: ConsoleAction) -> String {
    let action = Self.row(of: name).flatMap(keyedAction)
    return action?.shownKey(in: catalogue) ?? Key.function(2).shownName
  }

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
    let names = digest.fromTables.done.map { catalogue.names.table($0) }
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
