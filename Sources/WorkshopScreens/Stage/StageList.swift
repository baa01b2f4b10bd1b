import Language
import TerminalKit

/// What of a list stands on the wall, and in which rows.
struct StageList: Equatable {
  /// Which end of a list is kept where not everything fits.
  enum End {
    /// The beginning; how many follow is said below.
    case first
    /// The end, where the newest is; how many came before is said above.
    case latest
  }

  /// A thing of the list.
  struct Item: Equatable {
    /// Its rows.
    let lines: [String]
    /// Whether its letters are drawn.
    let isLarge: Bool
  }

  /// The things that stand there, in order.
  let items: [Item]
  /// How many are left out.
  let leftOut: Int
  /// Rows between two things.
  let gap: Int

  /// As much of a list as fits, in the largest letters in which all of it does.
  ///
  /// A thing is shown whole or not at all, unless not a single one fits.
  ///
  /// - Parameter isDrawn: Whether letters may be drawn.
  init(
    _ texts: some RandomAccessCollection<String>, keeping end: End, isDrawn: Bool = true,
    in size: Size
  ) {
    let width = size.columns - 2
    if isDrawn, let large = StageList.large(texts, width: width, rows: size.rows) {
      (items, leftOut, gap) = (large, 0, 1)
      return
    }
    var kept: [Item] = []
    var rows = 0
    // Of a long list only what is shown is put into words.
    func ordered(_ place: Int) -> String? {
      guard place < texts.count else { return nil }
      let offset = end == .first ? place : texts.count - 1 - place
      return texts[texts.index(texts.startIndex, offsetBy: offset)]
    }
    while let text = ordered(kept.count) {
      let lines = TextLayout.wrap(text, width: min(width, StageCanvas.readableColumns))
      // The last row tells of those left out, unless this was the last of all.
      let reserved = kept.count + 1 < texts.count ? 1 : 0
      guard rows + lines.count + reserved <= size.rows else { break }
      rows += lines.count
      kept.append(Item(lines: lines, isLarge: false))
    }
    if kept.isEmpty, let text = ordered(0), size.rows > 0 {
      let reserved = texts.count > 1 && size.rows > 1 ? 1 : 0
      let lines = TextLayout.wrap(
        text, width: min(width, StageCanvas.readableColumns), maxRows: size.rows - reserved)
      kept.append(Item(lines: lines, isLarge: false))
      rows = lines.count
    }
    items = end == .first ? kept : kept.reversed()
    leftOut = texts.count - kept.count
    let mentions = leftOut > 0 ? 1 : 0
    gap = rows + mentions + max(0, kept.count - 1 + mentions) <= size.rows ? 1 : 0
  }

  /// Two lines of drawn capitals; whole paragraphs of them are slower to read than smaller letters.
  private static let largestItem = 7

  private static func large(
    _ texts: some RandomAccessCollection<String>, width: Int, rows: Int
  ) -> [Item]? {
    guard !texts.isEmpty, texts.count * 4 - 1 <= rows else { return nil }
    var items: [Item] = []
    var left = rows + 1
    for text in texts {
      guard
        let lines = LargeText.lines(
          of: text, size: .small, width: width - 1, height: min(left - 1, largestItem))
      else { return nil }
      left -= lines.count + 1
      items.append(Item(lines: lines, isLarge: true))
    }
    return items
  }
}

extension StageCanvas {
  /// Draws a list with a mark before each thing; returns what is left below it.
  @discardableResult
  mutating func list(
    _ texts: some RandomAccessCollection<String>, keeping end: StageList.End, isDrawn: Bool = true,
    in rect: Rect,
    _ style: StyleRole = .text
  ) -> Rect {
    let list = StageList(texts, keeping: end, isDrawn: isDrawn, in: rect.size)
    var rest = rect
    if end == .latest, list.leftOut > 0 {
      frame.put(self.texts.earlier(list.leftOut), at: rest.origin, .muted, maxWidth: rest.columns)
      rest = rest.split(top: 1 + list.gap).rest
    }
    for item in list.items {
      let mark = Position(column: rest.column, row: rest.row + (item.isLarge ? 1 : 0))
      frame.put(item.isLarge ? "▪" : "•", at: mark, .accent)
      let place = rest.inset(left: item.isLarge ? 3 : 2)
      for (row, line) in item.lines.enumerated() {
        // Among drawn lines one in the terminal's own letters has to be strong to be seen.
        let isOwn = item.isLarge && !LargeText.isDrawn(line)
        frame.put(lines: [line], in: place.split(top: row).rest, isOwn ? .strong : style)
      }
      rest = rest.split(top: item.lines.count + list.gap).rest
    }
    if end == .first, list.leftOut > 0, !rest.isEmpty {
      frame.put(self.texts.more(list.leftOut), at: rest.origin, .muted, maxWidth: rest.columns)
      rest = rest.split(top: 1).rest
    }
    return rest
  }
}
