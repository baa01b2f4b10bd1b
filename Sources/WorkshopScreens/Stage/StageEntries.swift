import Language
import TerminalKit

/// Something with a letter or a number before it: a theme, a table.
struct StageEntry: Equatable {
  /// The letter or number.
  let label: String
  /// What it is called.
  let text: String
  /// What stands at the right edge, such as how many.
  let trailing: String
  /// Whether what stands at the right edge is as large as the label.
  let isTrailingDrawn: Bool

  /// An entry.
  init(label: String, text: String, trailing: String = "", isTrailingDrawn: Bool = false) {
    self.label = label
    self.text = text
    self.trailing = trailing
    self.isTrailingDrawn = isTrailingDrawn
  }
}

/// Entries in columns: in the most generous way in which all of them fit.
///
/// Titles are broken before they are cut, and cut before an entry is left out; then the wall says how many.
struct EntryLayout: Equatable {
  /// How generously entries are set.
  struct Manner: Equatable {
    /// How large labels are drawn; `nil` where they are in the terminal's own letters.
    var label: LargeText.LetterSize?
    /// How large texts are drawn; `nil` where they are in the terminal's own letters.
    var text: LargeText.LetterSize?
    /// The most rows of a text; `nil` for as many as it takes.
    var textRows: Int?
    /// Rows between entries.
    var gap: Int
    /// The narrowest text.
    var leastTextColumns: Int
    /// How the lines of a drawn text stand below one another.
    var spacing = LargeText.LineSpacing.roomy

    /// No more entries than so many have room, if each is as short as can be.
    func mostEntries(in size: Size) -> Int {
      let gap = EntryLayout.columnGap
      let columns = max(1, (size.columns + gap) / (leastTextColumns + gap))
      let rows = max(label?.rawValue ?? 1, text?.rawValue ?? 1)
      return columns * max(0, (size.rows + self.gap) / (rows + self.gap))
    }
  }

  /// An entry in its column.
  struct Placed: Equatable {
    /// The entry.
    let entry: StageEntry
    /// The rows of its label.
    let label: [String]
    /// The rows of its text.
    let lines: [String]
    /// The rows of what stands at the right edge.
    let trailing: [String]
    /// Whether its text was cut.
    let isCut: Bool

    var rows: Int { max(label.count, lines.count, trailing.count) }
  }

  /// The entries of each column.
  private(set) var columns: [[Placed]]
  /// How many entries are left out.
  private(set) var leftOut: Int
  /// How they are set.
  let manner: Manner
  /// Columns that labels take, with what keeps them apart from the text.
  let labelColumns: Int
  /// Columns at the right edge for what stands there.
  let trailingColumns: Int

  static let columnGap = 3

  /// Columns between a label in letters of that size and its text: more than between two letters of a word.
  static func columnsApart(_ letters: LargeText.LetterSize?) -> Int {
    switch letters {
    case .large: 6
    case .medium: 4
    case .small: 3
    case nil: 2
    }
  }

  /// The widest drawn label, for each row that it is high: `Bord 12`.
  static let widestLabel = 12

  private static let manners = [
    Manner(label: .large, text: .large, textRows: nil, gap: 1, leastTextColumns: 90),
    Manner(label: .medium, text: .medium, textRows: nil, gap: 1, leastTextColumns: 60),
    Manner(label: .small, text: .small, textRows: nil, gap: 1, leastTextColumns: 40),
    Manner(
      label: .small, text: .small, textRows: nil, gap: 1, leastTextColumns: 40, spacing: .close),
    Manner(label: .small, text: nil, textRows: nil, gap: 1, leastTextColumns: 24),
    Manner(label: nil, text: nil, textRows: nil, gap: 1, leastTextColumns: 24),
    Manner(label: nil, text: nil, textRows: nil, gap: 0, leastTextColumns: 18),
    Manner(label: nil, text: nil, textRows: 2, gap: 0, leastTextColumns: 14),
    Manner(label: nil, text: nil, textRows: 1, gap: 0, leastTextColumns: 10),
  ]

  /// The most generous layout of that size that holds all entries, else one that leaves some out.
  init(_ entries: [StageEntry], in size: Size) {
    var last: EntryLayout?
    for manner in EntryLayout.manners {
      for count in 1...max(1, min(6, entries.count)) {
        guard let layout = EntryLayout(entries, in: size, manner, columns: count) else { break }
        if layout.leftOut == 0 {
          self = layout
          return
        }
        last = layout
      }
    }
    self =
      last
      ?? EntryLayout(
        columns: [], leftOut: entries.count, manner: EntryLayout.manners[0], labelColumns: 0,
        trailingColumns: 0)
  }

  private init(
    columns: [[Placed]], leftOut: Int, manner: Manner, labelColumns: Int, trailingColumns: Int
  ) {
    self.columns = columns
    self.leftOut = leftOut
    self.manner = manner
    self.labelColumns = labelColumns
    self.trailingColumns = trailingColumns
  }

  /// The manners in which nothing is cut and no label is larger than its text.
  static let wholeManners = uncutManners.filter { $0.label == $0.text }

  /// The manners in which all is drawn.
  static let drawnManners = manners.filter { $0.text != nil }

  /// The manners in which nothing is cut.
  static let uncutManners = manners.filter { $0.textRows == nil }

  /// In as few columns as hold everything whole; `nil` where none do.
  init?(whole entries: [StageEntry], in size: Size, _ manner: Manner) {
    guard entries.count <= manner.mostEntries(in: size) else { return nil }
    for count in 1...max(1, min(6, entries.count)) {
      guard let layout = EntryLayout(entries, in: size, manner, columns: count) else { return nil }
      if layout.leftOut == 0 {
        self = layout
        return
      }
    }
    return nil
  }

  /// `nil` where columns would become too narrow, or where a letter cannot be drawn.
  private init?(_ entries: [StageEntry], in size: Size, _ manner: Manner, columns count: Int) {
    let width = (size.columns - EntryLayout.columnGap * (count - 1)) / count
    var labels: [[String]] = []
    var trailing: [[String]] = []
    for entry in entries {
      guard
        let label = EntryLayout.drawn(
          entry.label, manner.label,
          in: Size(
            columns: EntryLayout.widestLabel * (manner.label?.rawValue ?? 0),
            rows: manner.label?.rawValue ?? 0)),
        let end = EntryLayout.drawn(
          entry.trailing, entry.isTrailingDrawn && !entry.trailing.isEmpty ? manner.label : nil,
          in: Size(columns: width / 2, rows: size.rows))
      else { return nil }
      labels.append(label)
      trailing.append(end)
    }
    let labelWidth = labels.joined().map { TextWidth.columns(of: $0) }.max() ?? 0
    let trailingWidth = trailing.joined().map { TextWidth.columns(of: $0) }.max() ?? 0
    let apart = EntryLayout.columnsApart(manner.label)
    labelColumns = labelWidth + apart
    trailingColumns = trailingWidth > 0 ? trailingWidth + apart : 0
    let textColumns = width - labelColumns - trailingColumns
    guard textColumns >= manner.leastTextColumns else { return nil }
    var placed: [Placed] = []
    for (entry, (label, end)) in zip(entries, zip(labels, trailing)) {
      guard
        let item = EntryLayout.place(
          entry, label, end, manner, in: Size(columns: textColumns, rows: size.rows))
      else { return nil }
      placed.append(item)
    }
    self.manner = manner
    (columns, leftOut) = EntryLayout.fill(placed, columns: count, rows: size.rows, manner.gap)
  }

  /// The rows of a text in letters of that size; `nil` where it cannot be drawn in a place.
  private static func drawn(
    _ text: String, _ letters: LargeText.LetterSize?, in size: Size,
    _ spacing: LargeText.LineSpacing = .roomy
  ) -> [String]? {
    guard let letters else { return [text] }
    return LargeText.lines(
      of: text, size: letters, width: size.columns, height: size.rows, spacing: spacing)
  }

  private static func place(
    _ entry: StageEntry, _ label: [String], _ trailing: [String], _ manner: Manner, in size: Size
  ) -> Placed? {
    if let letters = manner.text {
      guard let lines = EntryLayout.drawn(entry.text, letters, in: size, manner.spacing) else {
        return nil
      }
      return Placed(entry: entry, label: label, lines: lines, trailing: trailing, isCut: false)
    }
    let all = TextLayout.wrap(entry.text, width: size.columns)
    guard let most = manner.textRows, all.count > most else {
      return Placed(entry: entry, label: label, lines: all, trailing: trailing, isCut: false)
    }
    return Placed(
      entry: entry, label: label,
      lines: TextLayout.wrap(entry.text, width: size.columns, maxRows: most), trailing: trailing,
      isCut: true)
  }

  /// Columns as equally long as they can be, the first ones filled first.
  private static func fill(
    _ placed: [Placed], columns count: Int, rows: Int, _ gap: Int
  ) -> ([[Placed]], Int) {
    let total = placed.reduce(0) { $0 + $1.rows + gap }
    var height = max(1, total / max(1, count) - gap)
    while height < rows {
      let (columns, left) = pour(placed, columns: count, rows: height, gap)
      if left == 0 { return (columns, 0) }
      height += 1
    }
    let (columns, left) = pour(placed, columns: count, rows: rows, gap)
    guard left > 0 else { return (columns, 0) }
    // The last row says how many are left out.
    return pour(placed, columns: count, rows: max(0, rows - 1), gap)
  }

  private static func pour(
    _ placed: [Placed], columns count: Int, rows: Int, _ gap: Int
  ) -> ([[Placed]], Int) {
    var columns: [[Placed]] = [[]]
    var used = 0
    for (index, item) in placed.enumerated() {
      if used + item.rows > rows {
        guard columns.count < count, item.rows <= rows else {
          return (columns, placed.count - index)
        }
        columns.append([])
        used = 0
      }
      columns[columns.count - 1].append(item)
      used += item.rows + gap
    }
    return (columns, 0)
  }

  /// Whether no entry is cut or left out.
  var isWhole: Bool { leftOut == 0 && !columns.joined().contains(where: \.isCut) }

  /// What stands there, without labels.
  var texts: [String] { columns.joined().map(\.entry.text) }

  /// How many rows the longest column takes.
  var rows: Int {
    let heights = columns.map { column in
      column.reduce(0) { $0 + $1.rows + manner.gap } - manner.gap
    }
    return max(0, heights.max() ?? 0) + (leftOut > 0 ? 1 : 0)
  }
}
