import Language
import SessionEngine
import TerminalKit

/// What a step works on: hopes, comments and themes, topics, outcomes, what is left to do.
extension ConsoleScreen {
  /// What the step works on.
  func detailRows(of step: Step, width: Int, height: Int) -> [ColumnRow] {
    switch step.planned.kind {
    case .opening: return hopeRows(width: width)
    case .plenary, .sorting:
      return lookedAt == nil ? sortingRows(width: width, height: height) : themeRows()
    case .voting: return lookedAt == nil ? votingRows(width: width, height: height) : themeRows()
    case .deepening: return topicRows(width: width, height: height)
    case .conclusion: return outcomeRows(width: width)
    case .closing: return findingRows(width: width)
    case .tableRound, .break: return []
    }
  }

  private func hopeRows(width: Int) -> [ColumnRow] {
    let hopes = digest.hopes.suffix(8).compactMap { state.comments[$0] }
    guard !hopes.isEmpty else { return frameRows(width: width) }
    return [.text(catalogue.numbers.hopes(digest.hopes.count), .heading)]
      + hopes.flatMap { ColumnRow.wrapped("– \(text(of: $0.text))", width: width, maxRows: 2) }
  }

  /// What is given and what is open.
  func frameRows(width: Int) -> [ColumnRow] {
    let texts = catalogue.consoleStatus
    func rows(_ title: String, _ words: [Words]) -> [ColumnRow] {
      guard !words.isEmpty else { return [] }
      return [.text(title, .heading)]
        + words.flatMap { ColumnRow.wrapped("– \(text(of: $0))", width: width, maxRows: 2) } + [
          .gap
        ]
    }
    return rows(texts.given, state.plan.given) + rows(texts.open, state.plan.open)
  }

  /// The comment in hand, where it was said, and where it lies already.
  func handRows(width: Int) -> [ColumnRow] {
    guard let id = inHand, let comment = state.comments[id] else {
      return [.text(catalogue.consoleStatus.allSorted)]
    }
    let under = comment.themes.map { digest.letter(of: $0) }
    let mark = under.isEmpty ? "" : " → \(under.joined(separator: " "))"
    let wall = state.isOnWall(comment) ? " · \(catalogue.consoleStatus.onWall)" : ""
    let head = "\(catalogue.consoleStatus.inHand) · \(source(of: comment))\(wall)\(mark)"
    return [.text(head, .accent)]
      + ColumnRow.wrapped(text(of: comment.text), .strong, width: width, maxRows: 6)
  }

  private func sortingRows(width: Int, height: Int) -> [ColumnRow] {
    var rows = handRows(width: width)
    rows.append(.gap)
    var counts: [String] = []
    if !digest.unsorted.isEmpty { counts.append(catalogue.console.unsorted(digest.unsorted.count)) }
    if digest.parked > 0 { counts.append(catalogue.console.parked(digest.parked)) }
    if !counts.isEmpty { rows.append(.text(counts.joined(separator: " · "), .muted)) }
    // Every letter has to be seen to be typed: where there are too many lines, two themes share one.
    let room = height - rows.count { $0 != .gap }
    return rows + (digest.themes.count > room ? pairedThemeRows(width: width) : themeRows())
  }

  private func pairedThemeRows(width: Int) -> [ColumnRow] {
    let column = max(8, (width - 2) / 2)
    let cells = digest.themes.map { theme in
      let count = String(theme.comments)
      let title = "\(theme.letter)  \(text(of: theme.title))"
      return TextLayout.pad(title, width: column - count.count - 1) + " \(count)"
    }
    return paired(cells)
  }

  /// Cells of the same width, two in a row.
  func paired(_ cells: [String]) -> [ColumnRow] {
    stride(from: 0, to: cells.count, by: 2).map { first in
      .text(cells[first..<min(first + 2, cells.count)].joined(separator: "  "))
    }
  }

  /// A theme with its letter, which stands in a column of its own where there are columns.
  func name(of theme: ConsoleDigest.ThemeLine) -> String {
    "\(theme.letter)\(isInLines ? " " : "  ")\(text(of: theme.title))"
  }

  /// A theme's dots: in short where there are columns.
  func dotsBeside(_ dots: Int) -> String {
    isInLines ? catalogue.numbers.dots(dots) : catalogue.numbers.dotsLabel(dots)
  }

  private func themeRows() -> [ColumnRow] {
    digest.themes.map {
      .text(
        name(of: $0), .text,
        trailing: isInLines ? catalogue.numbers.comments($0.comments) : String($0.comments))
    }
  }

  /// Themes with their tables, below them where a row does not hold both and there is room.
  private func topicRows(width: Int, height: Int) -> [ColumnRow] {
    let rows = digest.themes.map { theme in
      let tables =
        theme.tables.isEmpty
        ? catalogue.consoleStatus.noTable
        : theme.tables.map { catalogue.names.table($0) }.joined(separator: ", ")
      let hands = state.themes[theme.id]?.hands.map(catalogue.voteForms.handsLabel)
      let known = [theme.dots.map(dotsBeside), hands].compactMap { $0 }
      return TopicRow(
        title: name(of: theme),
        style: theme.tables.isEmpty ? .muted : .text,
        numbers: known.joined(separator: " · "), tables: tables)
    }
    let whole = rows.flatMap { $0.whole(width: width) }
    return whole.count + Self.rowsBesideTopics <= height ? whole : rows.map(\.short)
  }

  /// Step, time, question and what is to be done stand above the themes.
  private static let rowsBesideTopics = 8

  private struct TopicRow {
    let title: String
    let style: StyleRole
    let numbers: String
    let tables: String

    private var trailing: String {
      [numbers, tables].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    var short: ColumnRow { .text(title, style, trailing: trailing) }

    func whole(width: Int) -> [ColumnRow] {
      let end = TextWidth.columns(of: trailing)
      guard TextWidth.columns(of: title) + 1 + end > width || end > width * 2 / 3 else {
        return [short]
      }
      return [.text(title, style, trailing: numbers)]
        + TextLayout.wrap(tables, width: max(2, width - 3)).map { .text("   " + $0, .muted) }
    }
  }

  private func outcomeRows(width: Int) -> [ColumnRow] {
    var rows: [ColumnRow] = []
    func agreement(_ words: Words, _ who: Words?, _ due: CalendarDate?) -> [ColumnRow] {
      let parts = [who.map { text(of: $0) }, due.map(catalogue.dates.day)].compactMap { $0 }
      let more = parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
      return ColumnRow.wrapped("– \(text(of: words))\(more)", width: width, maxRows: 2)
    }
    let conclusions = state.conclusions.all.flatMap { agreement($0.value, nil, nil) }
    let actions = state.actions.all.flatMap {
      agreement($0.value.text, $0.value.owner, $0.value.due)
    }
    let questions = state.questions.all.flatMap {
      agreement($0.value.text, $0.value.answeredBy, $0.value.due)
    }
    for (title, lines) in [
      (catalogue.stage.conclusions, conclusions), (catalogue.stage.actions, actions),
      (catalogue.stage.questions, questions),
    ] where !lines.isEmpty {
      rows.append(.text(title, .heading))
      rows += lines
    }
    return rows
  }

  /// What is left to do.
  func findingRows(width: Int) -> [ColumnRow] {
    let texts = catalogue.consoleStatus
    let lines = digest.findings.lines(in: catalogue)
    guard !lines.isEmpty else { return [.text(texts.nothingMissing)] }
    return [.text(texts.findings, .heading)]
      + lines.flatMap { ColumnRow.wrapped("– \($0)", .warning, width: width) }
  }
}
