import Language
import SessionEngine
import TerminalKit

/// A frame of the wall while it is being drawn, with what all scenes need.
struct StageCanvas {
  /// The picture so far.
  var frame: Frame
  /// The words.
  let catalogue: Catalogue
  /// The present moment.
  let now: Moment
  /// Minutes that the clock in the room is ahead of UTC.
  let minutesFromUTC: Int

  /// Running text wider than this is hard to read.
  static let readableColumns = 100

  var texts: StageTexts { catalogue.stage }

  /// Words as they stand on the wall.
  func text(_ words: Words) -> String { words.text ?? catalogue.names.erased }

  /// Writes fitted text from the top of a place; returns what is left below it.
  @discardableResult
  mutating func put(
    _ fitted: FittedText, in rect: Rect, _ style: StyleRole = .strong
  ) -> Rect {
    frame.put(lines: fitted.lines, in: rect, style)
    return rect.split(top: fitted.lines.count).rest
  }

  /// Writes texts below one another in the middle of a place, each in the largest letters that it allows.
  ///
  /// The first gets what the others leave of the room; one that does not fit any more is left to the others.
  mutating func put(heroes texts: [(text: String, style: StyleRole)], in rect: Rect) {
    guard let first = texts.first else { return }
    let others = texts.dropFirst()
    let least = others.map {
      TextLayout.wrap($0.text, width: rect.columns).count + 1
    }
    let reserved = min(least.reduce(0, +), rect.rows / 2)
    var fitted = [
      FittedText(first.text, in: Size(columns: rect.columns, rows: rect.rows - reserved))
    ]
    var left = rect.rows - fitted[0].lines.count
    for (index, other) in others.enumerated() {
      let after = least.dropFirst(index + 1).reduce(0, +)
      let rows = max(0, left - 1 - after)
      fitted.append(FittedText(other.text, in: Size(columns: rect.columns, rows: rows)))
      left -= fitted[index + 1].lines.count + 1
    }
    var rest = rect.split(top: max(0, left) / 2).rest
    for (text, style) in zip(fitted, texts.map(\.style)) {
      rest = put(text, in: rest, style).split(top: 1).rest
    }
  }

  /// Writes a heading at the top of a place, drawn where there is plenty of room; returns what is left below it.
  mutating func heading(_ text: String, in rect: Rect, trailing: String = "") -> Rect {
    let isTall = rect.rows >= StageCanvas.tallRows
    if isTall,
      let lines = LargeText.lines(of: text, size: .small, width: rect.columns, height: 3)
    {
      frame.put(lines: lines, in: rect, .heading)
      let end = rect.column + (lines.map { TextWidth.columns(of: $0) }.max() ?? 0)
      put(trailing, atEndOf: 2, of: rect, after: end)
      return rect.split(top: 4).rest
    }
    let width = frame.put(text, at: rect.origin, .heading, maxWidth: rect.columns)
    put(trailing, atEndOf: 0, of: rect, after: rect.column + width)
    return rect.split(top: rect.rows >= 10 ? 2 : 1).rest
  }

  /// From this many rows a heading may be drawn in large letters.
  static let tallRows = 24

  private mutating func put(_ text: String, atEndOf row: Int, of rect: Rect, after column: Int) {
    let width = TextWidth.columns(of: text)
    guard width > 0, rect.endColumn - width >= column + 2 else { return }
    frame.put(text, at: Position(column: rect.endColumn - width, row: rect.row + row), .muted)
  }
}
