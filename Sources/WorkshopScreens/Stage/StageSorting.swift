import Language
import SessionEngine
import TerminalKit

extension StageCanvas {
  /// Themes as they are gathered, with the comment that is being sorted.
  mutating func themes(
    _ topics: [StageState.Topic], inHand: StageState.Utterance?, in rect: Rect
  ) {
    let entries = [true, false].map { isCounted in
      topics.map { entry(of: $0, isCounted: isCounted, columns: rect.columns) }
    }
    let setting = sorting(entries, inHand: inHand.map(words.said), in: rect)
    var rest = rect
    if let comment = setting.comment {
      let (above, below) = rest.split(bottom: comment.rows)
      let text = put(comment.asked, in: below, .heading).split(top: comment.gap).rest
      put(comment.text, in: text, .question)
      rest = above.inset(bottom: 1)
    }
    guard !topics.isEmpty else {
      put(hero: texts.noThemesYet, about: "", in: rest)
      return
    }
    let page = steadyPage(of: setting.pages)
    let place = heading(
      setting.heading, in: rest,
      trailing: setting.pages.count > 1 ? texts.page(page + 1, setting.pages.count) : "")
    draw(setting.pages[page], in: place, .strong)
  }

  private func entry(of topic: StageState.Topic, isCounted: Bool, columns: Int) -> StageEntry {
    let count = isCounted && topic.comments > 0 ? catalogue.numbers.comments(topic.comments) : ""
    // On a narrow wall a column for counts would cost every title a line.
    guard columns >= StageCanvas.readableColumns, !count.isEmpty else {
      return StageEntry(
        label: topic.letter.description,
        text: text(topic.title) + (count.isEmpty ? "" : " · \(count)"))
    }
    return StageEntry(label: topic.letter.description, text: text(topic.title), trailing: count)
  }

  /// How themes and the comment that is being sorted share the wall.
  private struct Sorting {
    var comment: CommentInHand?
    var heading: SortingHeading
    var pages: [EntryLayout]
  }

  /// How much of the wall the heading above the themes takes.
  private enum SortingHeading {
    case drawn, plain, none
  }

  /// The comment that is being sorted, below the question where it belongs.
  private struct CommentInHand {
    var asked: FittedText
    var text: FittedText

    var gap: Int { asked.isLarge ? 1 : 0 }
    var rows: Int { asked.lines.count + gap + text.lines.count }
  }

  /// Both in the largest drawn letters that hold both. The comment becomes smaller and headings give up their rows before titles of
  /// themes stand in the terminal's own letters, which nobody at the back can read.
  ///
  /// - Parameter ways: The themes with all that may be said of them, then with less, which takes fewer pages.
  private func sorting(_ ways: [[StageEntry]], inHand text: String?, in rect: Rect) -> Sorting {
    let isTall = rect.rows >= StageCanvas.tallRows
    let usual = text.map { usualComment($0, isTall: isTall, in: rect.size) }
    let drawn = text.map { drawnComments($0, in: rect.size) }
    let headings: [SortingHeading] = isTall ? [.drawn, .plain, .none] : [.plain, .none]
    for (mostPages, entries) in [1, StagePages.mostDrawnThemes].flatMap({ most in
      ways.map { (most, $0) }
    }) {
      // On which page one is stands in the heading.
      for heading in headings where mostPages == 1 || heading != .none {
        let asked = askedWhere(isDrawn: heading == .drawn, columns: rect.columns)
        let comments: [CommentInHand?] =
          drawn.map { $0.map { CommentInHand(asked: asked, text: $0) } } ?? [nil]
        for comment in comments {
          let size = place(below: heading, above: comment, in: rect)
          let pages = EntryLayout.pages(
            of: entries.count, in: size, EntryLayout.drawnManners, mostDrawn: mostPages
          ) { index, _ in entries[index] }
          if let pages { return Sorting(comment: comment, heading: heading, pages: pages) }
        }
      }
    }
    let heading: SortingHeading = isTall ? .drawn : .plain
    let size = place(below: heading, above: usual, in: rect)
    let whole = ways.lazy.compactMap { entries in
      EntryLayout.pages(of: entries.count, in: size, EntryLayout.uncutManners) { index, _ in
        entries[index]
      }
    }.first { $0.count <= StagePages.mostDrawn }
    return Sorting(
      comment: usual, heading: heading,
      pages: whole ?? ways.prefix(1).map { EntryLayout($0, in: size) })
  }

  /// What is left for themes below their heading and above a comment.
  private func place(
    below heading: SortingHeading, above comment: CommentInHand?, in rect: Rect
  ) -> Size {
    var measured = self
    let rest = rect.inset(bottom: comment.map { $0.rows + 1 } ?? 0)
    return measured.heading(heading, in: rest).size
  }

  private mutating func heading(
    _ heading: SortingHeading, in rect: Rect, trailing: String = ""
  ) -> Rect {
    guard heading != .none else { return rect }
    return self.heading(texts.themes, in: rect, isTall: heading == .drawn, trailing: trailing)
  }

  private func askedWhere(isDrawn: Bool, columns: Int) -> FittedText {
    FittedText(texts.inHand, in: Size(columns: columns, rows: isDrawn ? 3 : 1), atMost: .small)
  }

  /// The comment in drawn letters, from the largest that a third of the wall holds to small ones in half of it.
  private func drawnComments(_ text: String, in size: Size) -> [FittedText] {
    let third = Size(columns: size.columns, rows: size.rows / 3)
    let half = Size(columns: size.columns, rows: size.rows / 2)
    let texts = [
      FittedText(text, in: third), FittedText(text, in: third, atMost: .medium),
      FittedText(text, in: half, atMost: .small),
      FittedText(text, in: half, atMost: .small, spacing: .close),
    ]
    return texts.filter(\.isLarge)
  }

  /// The comment where not everything can be drawn: as large as a third of the wall holds, or whole in half of it.
  private func usualComment(_ text: String, isTall: Bool, in size: Size) -> CommentInHand {
    let drawn = FittedText(text, in: Size(columns: size.columns, rows: size.rows / 3))
    let lines = TextLayout.wrap(text, width: size.columns).count
    let own = Size(columns: size.columns, rows: max(1, min(size.rows / 2, lines)))
    return CommentInHand(
      asked: askedWhere(isDrawn: isTall, columns: size.columns),
      text: drawn.isLarge ? drawn : FittedText(bold: text, in: own))
  }
}
