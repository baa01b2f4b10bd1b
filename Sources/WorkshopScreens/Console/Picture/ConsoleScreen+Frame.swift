import Language
import SessionEngine
import TerminalKit

extension ConsoleScreen {
  /// The smallest window in which the screen can be used.
  static let smallest = Size(columns: 40, rows: 12)

  /// Its picture: the plan at the left, the step in the middle, the tables at the right, as far as there is room.
  public func frame(size: Size, at now: Moment) -> Frame {
    var frame = Frame(size: size)
    guard !size.isSmaller(than: Self.smallest) else {
      let sentences = catalogue.sizeNeeded(Self.smallest, losingNothing: true)
      frame.put(sizeNeeded: Self.smallest, saying: sentences)
      frame.cursor = size.rows > 0 && size.columns > 0 ? Position(column: 0, row: 0) : nil
      return frame
    }
    if case .preview = mode { return previewFrame(size: size, at: now) }
    let (top, below) = frame.bounds.split(top: 1)
    put(header: top, at: now, on: &frame)
    let body = put(bottomOf: below, at: now, on: &frame)
    switch mode {
    case .asking(let form): put(beneath: form, in: body, at: now, on: &frame)
    case .following, .confirming, .preview, .commandLetter: put(workshop: body, at: now, on: &frame)
    case .tables(let overview): put(overview, in: body.inset(columns: 1), at: now, on: &frame)
    case .proposals(let list): put(list, in: body.inset(columns: 1), on: &frame)
    case .day(let day): put(day, in: body.inset(columns: 1), at: now, on: &frame)
    case .board(let cursor): put(cursor, in: body.inset(columns: 1), on: &frame)
    case .reading(let reading): put(reading, in: body.inset(columns: 1), on: &frame)
    case .notes(let editing): put(editing, in: body.inset(columns: 1), on: &frame)
    case .palette(let palette): put(palette, in: body.inset(columns: 1), on: &frame)
    case .help(let line):
      let step = shownStep.map { name(of: $0) } ?? catalogue.consoleStatus.notBegun
      put(
        helpFrom: line, titled: step, of: keyedActions, in: body.inset(columns: 1), on: &frame)
    }
    return frame
  }

  /// What a form was opened from stays above it; the cursor stays in the form.
  private func put(
    beneath form: ConsoleForm, in rect: Rect, at now: Moment, on frame: inout Frame
  ) {
    let cursor = frame.cursor
    switch form.subject.origin(in: state, digest) {
    case .tables(let overview): put(overview, in: rect.inset(columns: 1), at: now, on: &frame)
    case .proposals(let list): put(list, in: rect.inset(columns: 1), on: &frame)
    default: put(workshop: rect, at: now, on: &frame)
    }
    frame.cursor = cursor
  }

  private func put(header rect: Rect, at now: Moment, on frame: inout Frame) {
    frame.fill(rect, .keyBar)
    var parts: [String] = []
    let offset = context.minutesFromUTC
    if let clock = TimeOfDay(wall: now.wall, minutesFromUTC: offset) {
      parts.append(catalogue.dates.clock(clock))
    }
    if let schedule = scheduleOfAnyDay(at: now) {
      if let day = schedule.dayLongAgo {
        parts.append(catalogue.console.dayOf(catalogue.dates.day(day)))
      } else {
        parts.append(words(for: schedule.pace))
      }
      if rect.columns >= 80, schedule.dayLongAgo == nil,
        let end = TimeOfDay(wall: schedule.projectedEnd, minutesFromUTC: offset)
      {
        parts.append(catalogue.console.projectedEnd(catalogue.dates.clock(end)))
      }
    }
    let right = parts.joined(separator: " · ")
    let width = TextWidth.columns(of: right)
    let title = state.plan.title.text ?? catalogue.names.erased
    frame.put(
      title, at: Position(column: rect.column + 1, row: rect.row), .keyName,
      maxWidth: rect.columns - width - 4)
    frame.put(
      right, at: Position(column: rect.endColumn - width - 1, row: rect.row), .keyBar)
  }

  /// From this many columns on the tables stand beside the step, not below it.
  static let leastColumnsBesideEachOther = 76

  /// From this many columns on the plan stands beside both.
  private static let leastColumnsForPlan = 110

  private static func planColumns(of columns: Int) -> Int {
    columns >= leastColumnsForPlan ? min(44, max(32, columns / 4)) : 0
  }

  private static func tableColumns(of columns: Int) -> Int {
    min(60, max(28, columns * 3 / 10))
  }

  /// How many columns the step has for its rows, beside plan and tables.
  func middleColumns(of columns: Int) -> Int {
    columns - Self.planColumns(of: columns) - Self.tableColumns(of: columns) - 3
  }

  private func put(workshop rect: Rect, at now: Moment, on frame: inout Frame) {
    if rect.columns < Self.leastColumnsBesideEachOther {
      put(narrow: rect, at: now, on: &frame)
      return
    }
    var middle = rect
    if rect.columns >= Self.leastColumnsForPlan {
      let (plan, rest) = rect.split(left: Self.planColumns(of: rect.columns))
      frame.put(
        rows: planRows(at: now, height: plan.rows - 1), in: plan.inset(left: 1, right: 2, top: 1))
      middle = rest
    }
    let (center, tables) = middle.split(right: Self.tableColumns(of: rect.columns))
    let inside = center.inset(left: 1, right: 2, top: 1)
    frame.put(
      rows: middleRows(width: inside.columns, height: inside.rows, at: now), in: inside)
    let side = tables.inset(left: 0, right: 1, top: 1)
    frame.put(rows: sideRows(width: side.columns, height: side.rows, at: now), in: side)
  }

  /// The step above, the tables below: a line each, or all in one where the step needs the room.
  private func put(narrow rect: Rect, at now: Moment, on frame: inout Frame) {
    let width = rect.columns - 2
    let news = newsRows(width: width, limit: rect.rows / 4, isBrief: true, at: now)
    let room = rect.rows - news.count
    let middle = middleRows(width: width, height: room, at: now)
    var tables = tableRows(at: now, width: width)
    // A row of air between the two, or the list reads on from the text.
    if middle.count(where: { $0 != .gap }) + 1 + tables.count > room {
      tables = ColumnRow.wrapped(tablesInBrief, .muted, width: width, maxRows: 2)
    }
    // Letters that have to be typed are worth more than the tables, which a digit shows.
    if isSorting, middle.count(where: \.isText) + tables.count > room { tables = [] }
    // What is counted is counted where the room is, and would be read as that of the step that is looked at.
    if lookedAt != nil { tables = [] }
    let (above, below) = rect.split(bottom: news.count + tables.count)
    let text = middle.count { $0 != .gap }
    let air = !below.isEmpty && text < above.rows ? 1 : 0
    frame.put(rows: middle, in: above.split(bottom: air).rest.inset(columns: 1))
    frame.put(rows: news + tables, in: below.inset(columns: 1))
  }

  private func put(_ reading: CommentReading, in rect: Rect, on frame: inout Frame) {
    let (top, rest) = rect.split(top: 1)
    let numbers = catalogue.numbers.comments(reading.comments.count)
    let title: String =
      switch reading.source {
      case .table(let table): "\(catalogue.names.table(table).startingSentence) · \(numbers)"
      case .wall: "\(catalogue.consoleStatus.onWall.startingSentence) · \(numbers)"
      case .query(let words): catalogue.consoleStatus.found(numbers, words)
      }
    frame.put(title, at: top.origin, .heading, maxWidth: top.columns)
    guard let current = reading.current, let comment = state.comments[current] else {
      let texts = catalogue.consoleStatus
      let text = reading.source == .wall ? texts.nothingOnWall : texts.nothingYet
      frame.put(text, at: Position(column: rest.column, row: rest.row), maxWidth: rest.columns)
      return
    }
    let whole = TextLayout.wrap(
      text(of: comment.text), width: rect.columns, maxRows: max(2, rest.rows / 3))
    let (listRect, detail) = rest.split(bottom: whole.count + 1)
    let rows = reading.comments.lazy.map { row(of: $0, in: reading.source) }
    var window = ScrollWindow()
    window.show(reading.selected, count: rows.count, height: listRect.rows)
    frame.list(rows, selected: reading.selected, window: window, in: listRect)
    // Words that can be read in their row are not said twice.
    guard !row(of: current, in: reading.source).isWhole(columns: listRect.columns) else { return }
    frame.put(lines: whole, in: detail.inset(top: 1), .strong)
  }

  /// A comment in a list: its words, and of where it was said and stands what the list does not say of all of them.
  private func row(of id: CommentID, in list: CommentReading.Source) -> ListRow {
    guard let comment = state.comments[id] else { return ListRow("") }
    let mark = state.isOnWall(comment) && list != .wall ? catalogue.consoleStatus.onWall : nil
    let isOfTable = comment.table.map { list == .table($0) } ?? false
    let place = isOfTable ? occasion(of: comment) : source(of: comment)
    return ListRow(
      text(of: comment.text), trailing: [mark, place].compactMap(\.self).joined(separator: " · "))
  }

  private func put(_ palette: ActionPalette, in rect: Rect, on frame: inout Frame) {
    let rows = palette.rows(
      of: Self.actions, on: self, in: catalogue, keyed: keyedActions
    ).map { row -> ListRow in
      let help = self.help(of: Self.actions.actions[row.action])
      // Why something cannot be done is needed in the narrowest window too; what it does can be tried.
      let said = row.reason ?? (rect.columns >= 70 ? help : nil)
      let more = said.map { " – \($0)" } ?? ""
      return ListRow(
        row.label + more, style: row.reason == nil ? .text : .muted, trailing: row.key)
    }
    frame.put(
      palette: palette.words, titled: catalogue.consoleHelp.paletteTitle, rows: rows,
      selected: palette.selected,
      orNothing: catalogue.consoleHelp.nothingFound(palette.words.text), in: rect)
  }

  /// The keys of actions and what they do, from that line.
  func put(
    helpFrom line: Int, titled title: String, under first: String? = nil,
    of reachable: [ScreenAction<ConsoleScreen>],
    in rect: Rect,
    on frame: inout Frame
  ) {
    let texts = catalogue.consoleHelp
    var above: [ColumnRow] = []
    if let first { above += ColumnRow.wrapped(first, .strong, width: rect.columns) + [.gap] }
    if lettersAreThemes, case .help = mode {
      above += ColumnRow.wrapped(texts.lettersAreThemes, .strong, width: rect.columns)
    }
    frame.put(
      keys: reachable.map { ($0.everyKey(in: catalogue), help(of: $0)) }, below: above,
      titled: texts.title(title), from: line, more: texts.more, in: rect)
  }
}
