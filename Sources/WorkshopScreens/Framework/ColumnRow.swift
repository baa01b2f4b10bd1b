import TerminalKit

/// A row of a column of text, such as the middle of a screen.
enum ColumnRow: Equatable, Sendable {
  /// Text, with what stands at the right edge.
  case text(String, StyleRole, trailing: String)
  /// Text that has been laid out.
  case line(DisplayLine, StyleRole)
  /// The time that is left, as a bar; both in seconds.
  case timeBar(remaining: Int, total: Int)
  /// A value of a maximum, as a bar.
  case bar(Int, of: Int)
  /// Room between two parts; left out where there is little.
  case gap

  /// Whether it is text, which is the last thing to be left out.
  var isText: Bool {
    switch self {
    case .text, .line: true
    case .timeBar, .bar, .gap: false
    }
  }

  /// Text without anything at the right edge.
  static func text(_ text: String, _ style: StyleRole = .text) -> ColumnRow {
    .text(text, style, trailing: "")
  }

  /// A text broken between words, in at most that many rows.
  static func wrapped(
    _ text: String, _ style: StyleRole = .text, width: Int, maxRows: Int? = nil
  ) -> [ColumnRow] {
    TextLayout.wrap(text, width: width, maxRows: maxRows).map { .text($0, style) }
  }
}

extension Frame {
  /// Draws rows below one another.
  ///
  /// Gaps go first where there are too many rows, then bars of values and then of time, whose numbers stand beside them
  /// anyway; what still does not fit is left out, and `…` says so.
  mutating func put(rows: [ColumnRow], in rect: Rect) {
    guard rect.rows > 0, rect.columns > 0 else { return }
    var rows = rows
    while rows.last == .gap { rows.removeLast() }
    while rows.count > rect.rows, let gap = rows.lastIndex(of: .gap) { rows.remove(at: gap) }
    if rows.count > rect.rows {
      rows.removeAll { row in
        if case .bar = row { true } else { false }
      }
    }
    if rows.count > rect.rows {
      rows.removeAll { row in
        if case .timeBar = row { true } else { false }
      }
    }
    if rows.count > rect.rows {
      rows = rows.prefix(rect.rows - 1) + [.text("…", .muted)]
    }
    for (line, row) in rows.enumerated() {
      put(row, in: Rect(column: rect.column, row: rect.row + line, columns: rect.columns, rows: 1))
    }
  }

  private mutating func put(_ row: ColumnRow, in rect: Rect) {
    switch row {
    case .gap: break
    case .line(let line, let style): put(line.cut(toWidth: rect.columns), at: rect.origin, style)
    case .timeBar(let remaining, let total): timeBar(remaining: remaining, of: total, in: rect)
    case .bar(let value, let maximum): bar(value, of: maximum, in: rect)
    case .text(let text, let style, let trailing):
      let end = TextLayout.cut(trailing, width: rect.columns * 2 / 3)
      let endWidth = TextWidth.columns(of: end)
      let room = rect.columns - (endWidth > 0 ? endWidth + 1 : 0)
      put(text, at: rect.origin, style, maxWidth: room)
      guard endWidth > 0 else { return }
      put(
        end, at: Position(column: rect.endColumn - endWidth, row: rect.row),
        style == .text ? .muted : style, maxWidth: endWidth)
    }
  }
}
