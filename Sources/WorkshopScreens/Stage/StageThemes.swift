import Language
import SessionEngine
import TerminalKit

extension StageCanvas {
  /// Letters and titles, and nothing that could be counted.
  func ballotEntries(_ topics: [StageState.Topic]) -> [StageEntry] {
    topics.map { StageEntry(label: $0.letter.description, text: text($0.title)) }
  }

  /// Who deepens what, and the time.
  mutating func deepening(
    _ topics: [StageState.Topic], timer: StepTimer?, in rect: Rect
  ) {
    let rest = self.timer(timer, in: rect)
    guard !topics.isEmpty else {
      put(hero: texts.chooseTheme, about: "", in: rest)
      return
    }
    let isChosen = topics.contains { !$0.tables.isEmpty }
    let isTall = rect.rows >= StageCanvas.tallRows
    let name = isChosen ? texts.deepening : texts.chooseTheme
    let shown = topics.map { topic in
      StageEntry(
        label: topic.letter.description, text: text(topic.title),
        trailing: topic.tables.isEmpty ? "" : texts.atTables(topic.tables.map(\.number)),
        isTrailingDrawn: true)
    }
    guard isChosen else {
      entries(shown, in: heading(name, in: rest, isTall: isTall))
      return
    }
    // How many pages there are is known only once the heading has taken its rows.
    var measured = self
    let place = measured.heading(name, in: rest, isTall: isTall)
    let pages =
      EntryLayout.pages(of: shown.count, in: place.size, EntryLayout.uncutManners) { index, _ in
        shown[index]
      }
      ?? [EntryLayout(shown, in: place.size)]
    let page = StagePages.page(of: pages.count, at: now)
    _ = heading(
      name, in: rest, isTall: isTall,
      trailing: pages.count > 1 ? texts.page(page + 1, pages.count) : "")
    draw(pages[page], in: place, .strong)
  }

  /// The minute before a vote: that it is silent, what to do in it, and what the vote is about.
  mutating func silence(_ ballot: StageState.Ballot, in rect: Rect) {
    guard !ballot.themes.isEmpty else {
      put(hero: texts.thinkSilently, about: texts.thinkSilentlyHow, in: rect)
      return
    }
    // Two lines of drawn letters where one does not hold it, as long as no theme is cut for that.
    let all = ballotEntries(ballot.themes)
    let large = max(rect.rows / 3, min(7, rect.rows / 2))
    let ways = [
      (rows: large, saysHow: true, gap: 1), (large, false, 1), (large, false, 0),
      (rect.rows / 3, true, 1), (1, true, 1),
    ]
    for (rows, saysHow, gap) in ways {
      let title = FittedText(texts.thinkSilently, in: Size(columns: rect.columns, rows: rows))
      let below = rect.split(top: title.lines.count + (title.isLarge ? gap : 0)).rest
      let how =
        saysHow ? silenceHow(in: below.size) : FittedText(bold: "", in: Size(columns: 1, rows: 0))
      let place = below.split(top: saysHow ? how.lines.count + 1 : 0).rest
      let layout = EntryLayout(all, in: place.size)
      guard title.isLarge && layout.isWhole || rows == 1 else { continue }
      put(title, in: rect, .heading)
      if saysHow { put(how, in: below) }
      draw(layout, in: place, .strong)
      return
    }
  }

  /// What to do in the minute before a vote: drawn where there is plenty of room.
  private func silenceHow(in size: Size) -> FittedText {
    let text = texts.thinkSilentlyHow
    return size.rows >= StageCanvas.tallRows
      ? FittedText(text, in: Size(columns: size.columns, rows: size.rows / 4), atMost: .small)
      : FittedText(bold: text, in: Size(columns: size.columns, rows: min(2, size.rows / 3)))
  }

  /// How to vote and on what.
  mutating func voting(_ ballot: StageState.Ballot, in rect: Rect) {
    let rest = heading(texts.vote, in: rect)
    let (lines, place) = votingParts(
      ballot.rule, ballot.secrecy, ballot.who.map(text), in: rect, below: rest)
    frame.put(lines: lines, in: rest, .strong)
    entries(ballotEntries(ballot.themes), in: place)
  }

  /// The rows of a vote's rule, and where the themes stand below it.
  func votingParts(
    _ rule: DotRule, _ secrecy: VoteSecrecy, _ who: String?, in rect: Rect, below heading: Rect
  ) -> (lines: [String], themes: Rect) {
    let sentences = StageCanvas.voteRule(rule, secrecy, who, texts)
    let drawn =
      rect.rows >= StageCanvas.tallRows
      ? LargeText.lines(
        of: sentences.joined(separator: " "), size: .small, width: rect.columns,
        height: rect.rows / 3) : nil
    let lines = drawn ?? sentences.flatMap { TextLayout.wrap($0, width: rect.columns) }
    return (lines, heading.split(top: lines.count + (rect.rows >= 14 ? 1 : 0)).rest)
  }
}
