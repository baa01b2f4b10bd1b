import Language
import SessionEngine
import TerminalKit

/// A row of a result on the wall.
enum RevealRow: Equatable {
  /// A theme with its dots.
  case result(StageState.Result)
  /// That themes have the same number.
  case tie(String)
  /// The line after those that are deepened.
  case cut(String)
}

/// How the rows of a result are set.
struct RevealManner: Equatable {
  /// Where the bar of a theme stands.
  enum BarPlace: Equatable {
    /// Below its title.
    case below
    /// Beside its title, which has that many fifths of the room.
    case beside(titleFifths: Int)
    /// There is none.
    case none
  }

  /// Whether letters and dots are drawn, three rows high.
  var isLarge = false
  /// Whether titles are drawn too.
  var isTitleLarge = false
  /// Where bars stand.
  var bar: BarPlace
  /// Whether titles are broken rather than cut.
  var isTitleWhole: Bool
  /// Rows between themes.
  var gap: Int
  /// In how many columns themes stand.
  var columns: Int

  static let all = [
    RevealManner(
      isLarge: true, isTitleLarge: true, bar: .below, isTitleWhole: true, gap: 1, columns: 1),
    RevealManner(isLarge: true, bar: .below, isTitleWhole: true, gap: 1, columns: 1),
    RevealManner(bar: .below, isTitleWhole: true, gap: 1, columns: 1),
    RevealManner(bar: .below, isTitleWhole: true, gap: 0, columns: 1),
    RevealManner(bar: .beside(titleFifths: 3), isTitleWhole: true, gap: 0, columns: 1),
    RevealManner(bar: .beside(titleFifths: 4), isTitleWhole: true, gap: 0, columns: 1),
    RevealManner(bar: .none, isTitleWhole: true, gap: 0, columns: 1),
    RevealManner(bar: .beside(titleFifths: 3), isTitleWhole: false, gap: 0, columns: 1),
    RevealManner(bar: .none, isTitleWhole: true, gap: 0, columns: 2),
    RevealManner(bar: .none, isTitleWhole: false, gap: 0, columns: 2),
    RevealManner(bar: .none, isTitleWhole: false, gap: 0, columns: 3),
    RevealManner(bar: .none, isTitleWhole: false, gap: 0, columns: 4),
  ]

  /// Rows that a theme takes at least.
  ///
  /// A drawn title is thought to take two lines, so that those that are shown do not shrink when it comes.
  var leastRows: Int {
    (isTitleLarge ? RevealManner.twoDrawnLines + 1 : isLarge ? 3 : bar == .below ? 2 : 1) + gap
  }

  private static let twoDrawnLines = 7

  /// The lines of a title in that many columns; `nil` where it cannot be drawn.
  func titleLines(_ title: String, columns: Int) -> [String]? {
    guard isTitleLarge else {
      return TextLayout.wrap(title, width: columns, maxRows: isTitleWhole ? nil : 1)
    }
    return LargeText.lines(of: title, size: .small, width: columns, height: 11)
  }

  /// A letter or a number of dots as it stands in its rows.
  func drawn(_ text: String) -> [String] {
    guard isLarge else { return [text] }
    return LargeText.lines(of: text, size: .small, width: 60, height: 3) ?? [text]
  }

  /// Columns of a title in a column of that width.
  func titleColumns(of columns: Int, labels: Int, dots: Int) -> Int {
    let room = columns - labels - dots
    guard case .beside(let fifths) = bar else { return room }
    return room * fifths / 5
  }
}

extension StageCanvas {
  /// The result, the lowest first; what is not shown yet is only counted.
  mutating func reveal(_ reveal: StageState.Reveal, in rect: Rect) {
    // A low wall has more use for the row of the heading.
    var rest = rect.rows >= 18 ? heading(texts.result, in: rect) : rect
    let notes = rulingLines(reveal, in: rest.size)
    if !notes.isEmpty {
      let rows = min(notes.count, max(1, rest.rows / 2))
      let (above, below) = rest.split(bottom: rows)
      let shown =
        notes.count > rows ? Array(notes.prefix(rows - 1)) + [notes[rows - 1] + " …"] : notes
      frame.put(lines: shown, in: below, .strong)
      rest = above
    }
    let hidden = reveal.total - reveal.shown.count
    if hidden > 0 {
      frame.put(texts.stillHidden(hidden), at: rest.origin, .muted, maxWidth: rest.columns)
      rest = rest.split(top: 1).rest
    }
    let rows = revealRows(reveal)
    guard !rows.isEmpty, !rest.isEmpty else { return }
    let setting = RevealSetting(rows, hidden: max(0, hidden), in: rest.size, catalogue)
    draw(rows, setting, in: rest)
  }

  /// Ties and the cut in words, between the themes that they are about.
  func revealRows(_ reveal: StageState.Reveal) -> [RevealRow] {
    var rows: [RevealRow] = []
    let shown = inOrderOfRuling(reveal)
    for (index, result) in shown.enumerated() {
      rows.append(.result(result))
      let group = shown.filter { $0.rank == result.rank }
      if result.isTied, group.last == result,
        !group.contains(where: { reveal.tiedAcross.contains($0.letter) })
      {
        let letters = group.map(\.letter.description)
        rows.append(.tie(texts.sameNumber(catalogue.numbers.list(letters))))
      }
      if cutAfter(reveal) == index + 1, index + 1 < reveal.shown.count {
        rows.append(.cut(isLineWithinTie(reveal) ? texts.cutWithinTie : texts.cut(index + 1)))
      }
    }
    return rows
  }

  /// The themes as they are shown: of those that were tied across the line, what was chosen stands above it.
  private func inOrderOfRuling(_ reveal: StageState.Reveal) -> [StageState.Result] {
    guard settlesTie(reveal),
      let first = reveal.shown.firstIndex(where: { reveal.tiedAcross.contains($0.letter) })
    else { return reveal.shown }
    let tied = reveal.shown.filter { reveal.tiedAcross.contains($0.letter) }
    let chosen = tied.filter { reveal.ruledOn.contains($0.letter) }
    let others = tied.filter { !reveal.ruledOn.contains($0.letter) }
    return Array(reveal.shown[..<first]) + chosen + others
      + reveal.shown[(first + tied.count)...]
  }

  /// Whether it was decided which of the tied themes go on.
  private func settlesTie(_ reveal: StageState.Reveal) -> Bool {
    switch reveal.ruling?.decision {
    case .lot, .discussion: !reveal.ruledOn.isEmpty
    default: false
    }
  }

  /// Whether the line runs through a tie, so that what is above it is not what goes on.
  private func isLineWithinTie(_ reveal: StageState.Reveal) -> Bool {
    if case .widen = reveal.ruling?.decision { return false }
    return !reveal.tiedAcross.isEmpty && !settlesTie(reveal)
  }

  /// After how many themes the line is drawn: where those with the same number all go along, after the last of them.
  private func cutAfter(_ reveal: StageState.Reveal) -> Int? {
    guard case .widen = reveal.ruling?.decision else { return reveal.cutAfter }
    let last = reveal.shown.lastIndex { reveal.tiedAcross.contains($0.letter) }
    return last.map { $0 + 1 } ?? reveal.cutAfter
  }

  /// What is to be said of a tie or was decided about it, drawn where there is plenty of room.
  private func rulingLines(_ reveal: StageState.Reveal, in size: Size) -> [String] {
    var sentences: [String] = []
    if !reveal.tiedAcross.isEmpty, reveal.ruling == nil {
      sentences.append(
        texts.tiedAtCut(catalogue.numbers.list(reveal.tiedAcross.map(\.description))))
    }
    if let ruling = reveal.ruling {
      let reason = ruling.reason.map { " " + text($0) } ?? ""
      let letters = catalogue.numbers.list(reveal.ruledOn.map(\.description))
      sentences.append(texts.ruling(ruling.decision, letters) + reason)
    }
    if size.rows >= StageCanvas.tallRows,
      let drawn = LargeText.lines(
        of: sentences.joined(separator: " "), size: .small, width: size.columns,
        height: size.rows / 4), !sentences.isEmpty
    {
      return drawn
    }
    return sentences.flatMap { TextLayout.wrap($0, width: size.columns) }
  }

  private mutating func draw(_ rows: [RevealRow], _ setting: RevealSetting, in rect: Rect) {
    let places = rect.columns(setting.manner.columns, gap: EntryLayout.columnGap)
    var column = 0
    // The room of those that are still hidden stays free above, so that shown ones stand still.
    var rest = places[0].split(top: setting.rowsAbove).rest
    for (index, row) in rows.enumerated() {
      let height = setting.height(of: row)
      let isLast = column + 1 == places.count
      let left = rows[index...].reduce(0) { if case .result = $1 { $0 + 1 } else { $0 } }
      let mustTell = setting.leavesOut && isLast && rest.rows < height + 1 && index + 1 < rows.count
      if height > rest.rows || mustTell {
        guard !isLast else {
          frame.put(texts.more(left), at: rest.origin, .muted, maxWidth: rest.columns)
          return
        }
        column += 1
        rest = places[column]
      }
      draw(row, setting, in: rest)
      rest = rest.split(top: height + setting.manner.gap).rest
    }
  }

  private mutating func draw(_ row: RevealRow, _ setting: RevealSetting, in rect: Rect) {
    switch row {
    case .tie(let words):
      frame.put(
        words, at: Position(column: rect.column + setting.labels, row: rect.row), .text,
        maxWidth: rect.columns - setting.labels)
    case .cut(let words):
      frame.rule(rect.split(top: 1).top, style: .strong)
      let label = TextLayout.cut(" \(words) ", width: max(0, rect.columns - 4))
      frame.put(label, at: Position(column: rect.column + 2, row: rect.row), .strong)
    case .result(let result):
      draw(result, setting, in: rect)
    }
  }

  private mutating func draw(
    _ result: StageState.Result, _ setting: RevealSetting, in rect: Rect
  ) {
    frame.put(lines: setting.manner.drawn(result.letter.description), in: rect, .accent)
    let dots = setting.manner.drawn(catalogue.numbers.dotsLabel(result.dots))
    let width = dots.map { TextWidth.columns(of: $0) }.max() ?? 0
    frame.put(lines: dots, in: rect.split(right: width).right, .strong)
    let lines = setting.titleLines(of: result)
    let place = rect.inset(left: setting.labels, right: setting.dots)
    frame.put(lines: lines, in: place, .strong)
    let size =
      growth?.bar(result, most: setting.mostDots, at: now) ?? (result.dots, setting.mostDots)
    switch setting.manner.bar {
    case .none: break
    case .below:
      let bar = Bar.filled(size.0, of: size.1, width: place.columns)
      let rows = setting.height(of: .result(result)) - lines.count
      frame.put(
        lines: Array(repeating: bar, count: rows), in: place.split(top: lines.count).rest, .bar)
    case .beside:
      let bar = place.split(left: setting.titleColumns + 2).rest
      frame.put(
        Bar.filled(size.0, of: size.1, width: bar.columns), at: bar.origin, .bar)
    }
  }
}
