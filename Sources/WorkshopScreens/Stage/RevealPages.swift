import Language
import SessionEngine
import TerminalKit

/// A result on pages that turn, where the wall cannot hold it at once with whole titles and bars.
extension StageCanvas {
  /// Draws the page whose turn it is; the first one holds what has just been shown, as results begin with the most dots.
  mutating func revealPages(
    _ reveal: StageState.Reveal, titled title: String, _ notes: [String], in rect: Rect
  ) {
    let (heading, below) = rect.split(top: 1)
    let (above, end) = below.split(bottom: min(notes.count, below.rows / 3))
    frame.put(lines: notes, in: end, .strong)
    let rows = revealRows(reveal)
    let ways = RevealManner.paged.compactMap { manner -> WholePages? in
      let setting = RevealSetting(
        rows, in: manner, fullBar: reveal.fullBar, columns: above.columns, catalogue)
      return setting.map { ($0, $0.pages(of: rows, rows: above.rows)) }
    }
    guard let (setting, pages) = ways.min(by: { $0.pages.count < $1.pages.count }) else { return }
    let times = pages.map { StagePages.times(forReading: titles(in: $0)) }
    let turn = turn ?? StageTurn(since: now)
    let page = turn.page(from: 0, lasting: times, at: now)
    let isHiding = !reveal.hidden.isEmpty
    let said = isHiding ? texts.stillHidden(reveal.hidden.count) : title
    let width = frame.put(
      said, at: heading.origin, isHiding ? .muted : .heading, maxWidth: heading.columns)
    guard pages.indices.contains(page) else { return }
    if pages.count > 1 {
      put(texts.page(page + 1, pages.count), atEndOf: 0, of: heading, after: heading.column + width)
    }
    draw(pages[page], setting, in: above)
  }

  private typealias WholePages = (setting: RevealSetting, pages: [[RevealRow]])

  private func titles(in rows: [RevealRow]) -> [String] {
    rows.map { row in
      switch row {
      case .result(let result): text(result.title)
      case .tie(let words), .cut(let words): words
      }
    }
  }
}

extension RevealManner {
  /// How rows may be set on pages: a bar beside each title, or below it where that takes fewer pages.
  static let paged = [
    RevealManner(bar: .beside(titleFifths: 3), gap: 0), RevealManner(bar: .below, gap: 0),
  ]
}

extension RevealSetting {
  /// Rows on as many pages as hold them, of that height; what is said of a theme stays with it.
  func pages(of rows: [RevealRow], rows height: Int) -> [[RevealRow]] {
    var pages: [[RevealRow]] = []
    var left = 0
    var group: [RevealRow] = []
    func heightOfGroup() -> Int { group.reduce(0) { $0 + self.height(of: $1) } }
    func place() {
      let needed = heightOfGroup()
      guard needed > 0 else { return }
      if needed > left || pages.isEmpty {
        pages.append([])
        left = height
      }
      pages[pages.count - 1] += group
      left -= needed
      group = []
    }
    for row in rows {
      if case .result = row { place() }
      group.append(row)
    }
    place()
    return pages
  }
}
