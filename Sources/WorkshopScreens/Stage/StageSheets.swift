import Language
import SessionEngine
import TerminalKit

/// Texts in parts, each below its heading: all of them whole, in the largest letters and on as many pages as that takes.
struct StageSheets: Equatable {
  /// A part.
  struct Part: Equatable {
    /// Its heading.
    let heading: String
    /// What stands below it.
    let texts: [String]
  }

  /// The place of a text among the parts.
  struct Place: Equatable {
    /// Which part it is, from 0.
    let part: Int
    /// Which text of the part, from 0.
    let text: Int
  }

  /// Something on a page.
  enum Block: Equatable {
    /// The heading of a part.
    case heading([String])
    /// A text.
    case text([String], Place, isCut: Bool)

    var lines: [String] {
      switch self {
      case .heading(let lines), .text(let lines, _, _): lines
      }
    }
  }

  /// Something on a page with the free rows above it.
  struct Row: Equatable {
    /// How many rows are free above it.
    let above: Int
    /// What it is.
    let block: Block
  }

  /// What stands on a page.
  typealias Page = [Row]

  /// The pages, at least one where there is a text.
  let pages: [Page]
  /// How large the letters of the texts are; `nil` where they are the terminal's own.
  let letters: LargeText.LetterSize?

  /// Parts in a place of that size. Parts without a text are left out.
  ///
  /// Drawn letters may take a few pages; only where they would take more do texts stand in the terminal's own, close to one another where
  /// that keeps them on one page.
  ///
  /// - Parameter mostDrawn: The most pages that small drawn letters may take.
  init(_ parts: [Part], in size: Size, mostDrawn: Int = StagePages.mostDrawnTexts) {
    for letters in LargeText.LetterSize.allCases.reversed() {
      let setter = StageSheetSetter(letters: letters, gap: 1, size: size)
      guard let pages = setter.pages(parts) else { continue }
      if pages.count <= (letters == .small ? mostDrawn : 1) {
        (self.pages, self.letters) = (pages, letters)
        return
      }
    }
    let own = [1, 0].compactMap { StageSheetSetter(letters: nil, gap: $0, size: size).pages(parts) }
    pages = own.first { $0.count <= 1 } ?? own.first ?? []
    letters = nil
  }

  /// How many times as long as one with few words each page stands there.
  func times(of parts: [Part]) -> [Int] {
    pages.map { page in
      StagePages.times(
        forReading: page.compactMap { row in
          guard case .text(_, let place, _) = row.block else { return nil }
          return parts[place.part].texts[place.text]
        })
    }
  }

  /// The page on which a text stands; the first one where there is no such text.
  func page(of place: Place?) -> Int {
    pages.firstIndex { page in
      page.contains {
        if case .text(_, let there, _) = $0.block { there == place } else { false }
      }
    } ?? 0
  }
}

/// Sets texts in letters of one size on pages.
private struct StageSheetSetter {
  let letters: LargeText.LetterSize?
  /// Rows between two things.
  let gap: Int
  let size: Size

  /// The pages; `nil` where a text cannot be drawn, or not on a page.
  func pages(_ parts: [StageSheets.Part]) -> [StageSheets.Page]? {
    var pages: [StageSheets.Page] = []
    var page: StageSheets.Page = []
    var used = 0
    func turn() {
      if !page.isEmpty { pages.append(page) }
      (page, used) = ([], 0)
    }
    func put(_ block: StageSheets.Block, above: Int) {
      let above = page.isEmpty ? 0 : above
      page.append(StageSheets.Row(above: above, block: block))
      used += above + block.lines.count
    }
    for (number, part) in parts.enumerated() where !part.texts.isEmpty {
      let heading = heading(part.heading)
      let room = size.rows - heading.count - belowHeading
      var blocks: [StageSheets.Block] = []
      for (index, text) in part.texts.enumerated() {
        guard let block = block(text, at: .init(part: number, text: index), rows: room) else {
          return nil
        }
        blocks.append(block)
      }
      let all = blocks.reduce(heading.count + belowHeading) { $0 + $1.lines.count + gap } - gap
      // A part that has room on a page of its own is not torn apart.
      if !page.isEmpty, used + betweenParts + all > size.rows, all <= size.rows { turn() }
      var hasHeading = false
      for block in blocks {
        let height = block.lines.count
        let wanted =
          hasHeading ? gap + height : betweenParts + heading.count + belowHeading + height
        if used + wanted > size.rows {
          turn()
          hasHeading = false
        }
        if !hasHeading { put(.heading(heading), above: betweenParts) }
        put(block, above: hasHeading ? gap : belowHeading)
        hasHeading = true
      }
    }
    turn()
    return pages
  }

  private var belowHeading: Int { letters == nil && gap == 0 ? 0 : 1 }

  private var betweenParts: Int { letters == nil ? 1 : 2 }

  /// A heading is as large as the texts, but not so large that it takes their place.
  private func heading(_ text: String) -> [String] {
    if letters != nil,
      let lines = LargeText.lines(of: text, size: .small, width: size.columns, height: 3)
    {
      return lines
    }
    return [TextLayout.cut(text, width: size.columns)]
  }

  private func block(
    _ text: String, at place: StageSheets.Place, rows: Int
  ) -> StageSheets.Block? {
    let width = size.columns - StageList.markColumns(letters)
    if let letters {
      return LargeText.lines(of: text, size: letters, width: width, height: rows).map {
        .text($0, place, isCut: false)
      }
    }
    let columns = min(width, StageCanvas.readableColumns)
    let lines = TextLayout.wrap(text, width: columns)
    guard lines.count > rows else { return .text(lines, place, isCut: false) }
    return .text(
      TextLayout.wrap(text, width: columns, maxRows: max(1, rows)), place, isCut: true)
  }
}

extension StageCanvas {
  /// Draws parts of texts, the page that is due; which one it is stands at the right of its first heading.
  mutating func sheets(
    _ parts: [StageSheets.Part], in rect: Rect, mostDrawn: Int = StagePages.mostDrawnTexts
  ) {
    let sheets = StageSheets(parts, in: rect.size, mostDrawn: mostDrawn)
    guard !sheets.pages.isEmpty else { return }
    let turn = turn ?? StageTurn(since: now)
    let number = turn.page(
      from: sheets.page(of: turn.place), lasting: sheets.times(of: parts), at: now)
    var rest = rect
    for (index, row) in sheets.pages[number].enumerated() {
      rest = rest.split(top: row.above).rest
      switch row.block {
      case .heading(let lines):
        frame.put(lines: lines, in: rest, lines.count > 1 ? .drawnHeading : .heading)
        guard index == 0, sheets.pages.count > 1 else { break }
        let end = lines.map { TextWidth.columns(of: $0) }.max() ?? 0
        put(
          texts.page(number + 1, sheets.pages.count), atEndOf: lines.count - 1, of: rest,
          after: rest.column + end)
      case .text(let lines, _, _):
        put(item: lines, letters: sheets.letters, in: rest)
      }
      rest = rest.split(top: row.block.lines.count).rest
    }
  }
}
