import Language
import TerminalKit

/// What of a list that grows stands on the wall, and in which rows: the newest, at the bottom.
struct StageList: Equatable {
  /// The things that stand there, in order, each in its rows.
  let items: [[String]]
  /// How large their letters are; `nil` where they are the terminal's own.
  let letters: LargeText.LetterSize?
  /// How many came before those.
  let leftOut: Int
  /// Rows between two things.
  let gap: Int

  /// As much of a list as fits, in the largest letters in which all of it does.
  ///
  /// A thing is shown whole or not at all, unless not a single one fits.
  ///
  /// - Parameter earlier: How many came before all of these.
  init(_ texts: some RandomAccessCollection<String>, after earlier: Int = 0, in size: Size) {
    for letters in LargeText.LetterSize.allCases.reversed() where earlier == 0 {
      if let drawn = StageList.drawn(texts, letters, in: size) {
        (items, self.letters, leftOut, gap) = (drawn, letters, 0, 1)
        return
      }
    }
    let width = min(size.columns - StageList.markColumns(nil), StageCanvas.readableColumns)
    var kept: [[String]] = []
    var rows = 0
    // Of a long list only what is shown is put into words.
    for text in texts.reversed() {
      let lines = TextLayout.wrap(text, width: width)
      // One row tells of those before, unless this was the last of all.
      let reserved = kept.count + 1 < texts.count + earlier ? 1 : 0
      guard rows + lines.count + reserved <= size.rows else { break }
      rows += lines.count
      kept.append(lines)
    }
    if kept.isEmpty, let text = texts.last, size.rows > 0 {
      let reserved = texts.count + earlier > 1 && size.rows > 1 ? 1 : 0
      let lines = TextLayout.wrap(text, width: width, maxRows: size.rows - reserved)
      kept.append(lines)
      rows = lines.count
    }
    items = kept.reversed()
    letters = nil
    leftOut = texts.count + earlier - kept.count
    let mentions = leftOut > 0 ? 1 : 0
    gap = rows + mentions + max(0, kept.count - 1 + mentions) <= size.rows ? 1 : 0
  }

  /// Columns that the mark before a thing takes.
  static func markColumns(_ letters: LargeText.LetterSize?) -> Int { letters == nil ? 2 : 3 }

  private static func drawn(
    _ texts: some RandomAccessCollection<String>, _ letters: LargeText.LetterSize, in size: Size
  ) -> [[String]]? {
    guard !texts.isEmpty, texts.count * (letters.rawValue + 1) - 1 <= size.rows else { return nil }
    var items: [[String]] = []
    var left = size.rows
    for text in texts {
      guard
        let lines = LargeText.lines(
          of: text, size: letters, width: size.columns - markColumns(letters), height: left)
      else { return nil }
      left -= lines.count + 1
      items.append(lines)
    }
    return items
  }
}

extension StageCanvas {
  /// Draws a list with a mark before each thing.
  mutating func list(
    _ texts: some RandomAccessCollection<String>, after earlier: Int = 0, in rect: Rect
  ) {
    let list = StageList(texts, after: earlier, in: rect.size)
    var rest = rect
    if list.leftOut > 0 {
      frame.put(self.texts.earlier(list.leftOut), at: rest.origin, .muted, maxWidth: rest.columns)
      rest = rest.split(top: 1 + list.gap).rest
    }
    for item in list.items {
      put(item: item, letters: list.letters, in: rest)
      rest = rest.split(top: item.count + list.gap).rest
    }
  }

  /// Draws a thing of a list with a mark before it.
  mutating func put(item lines: [String], letters: LargeText.LetterSize?, in rect: Rect) {
    let place = rect.inset(left: StageList.markColumns(letters))
    let down = (letters?.rawValue ?? 1) / 2
    frame.put(
      letters == nil ? "•" : "▪", at: Position(column: rect.column, row: rect.row + down), .accent)
    frame.put(lines: lines, in: place, .strong)
  }
}
