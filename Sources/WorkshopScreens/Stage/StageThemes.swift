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
    let places = topics.map { $0.tables.isEmpty ? "" : texts.atTables($0.tables.map(\.number)) }
    let shown = zip(topics, places).map { topic, place in
      StageEntry(
        label: topic.letter.description, text: text(topic.title), trailing: place,
        isTrailingDrawn: true)
    }
    // How many pages there are is known only once the heading has taken its rows.
    var measured = self
    let place = measured.heading(name, in: rest, isTall: isTall)
    // Where tables beside them leave drawn titles no room they stand behind them.
    let behind = zip(topics, places).map { topic, place in
      StageEntry(
        label: topic.letter.description,
        text: text(topic.title) + (place.isEmpty ? "" : " – \(place)"))
    }
    let ways = [shown, behind].compactMap { entries in
      EntryLayout.pages(of: entries.count, in: place.size, EntryLayout.uncutManners) { index, _ in
        entries[index]
      }
    }
    let pages =
      ways.first { $0.allSatisfy { $0.manner.text != nil } } ?? ways.first
      ?? [EntryLayout(shown, in: place.size)]
    let page = steadyPage(of: pages)
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
    let all = ballotEntries(ballot.themes)
    let ways = silenceWays(rows: rect.rows).compactMap { way -> WholeSilence? in
      let size = Size(columns: rect.columns, rows: way.rows)
      let title = FittedText(texts.thinkSilently, in: size)
      let below = rect.split(top: title.lines.count + (title.isLarge ? way.gap : 0)).rest
      let how = way.saysHow ? silenceHow(in: below.size) : nil
      let place = below.split(top: how.map { $0.lines.count + 1 } ?? 0).rest
      let layout = EntryLayout(all, in: place.size)
      guard title.isLarge && layout.isWhole || way.rows == 1 else { return nil }
      return WholeSilence(title: title, how: how, below: below, layout: layout, place: place)
    }
    // What the vote is about is what people think of, and they know these titles in drawn letters.
    guard let silence = ways.first(where: { $0.layout.manner.text != nil }) ?? ways.first else {
      return
    }
    put(silence.title, in: rect, .heading)
    if let how = silence.how { put(how, in: silence.below) }
    draw(silence.layout, in: silence.place, .strong)
  }

  /// How the silent minute stands on the wall.
  private struct WholeSilence {
    let title: FittedText
    let how: FittedText?
    let below: Rect
    let layout: EntryLayout
    let place: Rect
  }

  /// Rows of its heading, whether it says what to do, and rows below the heading; the most generous way first. Two lines of drawn letters
  /// where one does not hold it, as long as no theme is cut for that.
  private func silenceWays(rows: Int) -> [(rows: Int, saysHow: Bool, gap: Int)] {
    let large = max(rows / 3, min(7, rows / 2))
    return [
      (large, true, 1), (large, false, 1), (large, false, 0), (rows / 3, true, 1), (5, true, 1),
      (3, true, 1), (3, false, 1), (1, true, 1),
    ]
  }

  /// What to do in the minute before a vote: drawn where there is plenty of room.
  private func silenceHow(in size: Size) -> FittedText {
    let text = texts.thinkSilentlyHow
    return size.rows >= StageCanvas.tallRows
      ? FittedText(text, in: Size(columns: size.columns, rows: size.rows / 4), atMost: .small)
      : FittedText(bold: text, in: Size(columns: size.columns, rows: min(2, size.rows / 3)))
  }

  /// How to vote and on what.
  mutating func voting(_ ballot: StageState.Ballot, titled title: String, in rect: Rect) {
    var measured = self
    let rest = measured.heading(title, in: rect)
    let topics = ballotEntries(ballot.themes)
    let parts = votingParts(
      ballot.rule, ballot.secrecy, ballot.who.map(text), in: rect, below: rest)
    let (lines, place, pages) = titles(
      topics, ballot.rule, ballot.secrecy, ballot.who.map(text), parts, in: rect, below: rest)
    // What cannot be read from the back together with the themes takes turns with them; dots are put by titles.
    let ruleTimes = parts.alone == nil ? [] : [StagePages.times(forReading: [parts.whole])]
    let titleTimes = pages.map { max(ruleTimes.first ?? 1, StagePages.times(forReading: $0.texts)) }
    let turn = turn ?? StageTurn(since: now)
    let page = turn.page(from: 0, lasting: ruleTimes + titleTimes, at: now)
    let number = page - ruleTimes.count
    _ = heading(
      title, in: rect,
      trailing: pages.count > 1 && number >= 0 ? texts.page(number + 1, pages.count) : "")
    if let alone = parts.alone, page == 0 {
      put(alone, in: rest, .strong)
      return
    }
    frame.put(lines: lines, in: rest, .strong)
    draw(pages[number], in: place, .strong)
  }

  /// The titles below as much of the rule as leaves them room, else on pages; what of the rule stands above them, and where they stand.
  func titles(
    _ topics: [StageEntry], _ rule: DotRule, _ secrecy: VoteSecrecy, _ who: String?,
    _ parts: VotingParts, in rect: Rect, below heading: Rect
  ) -> (rule: [String], place: Rect, pages: [EntryLayout]) {
    // What follows from the dots is said aloud too; what they are for has to be read.
    var short = rule
    short.cutAfter = nil
    let shortParts = votingParts(short, secrecy, who, in: rect, below: heading)
    for parts in [parts, shortParts] {
      let layout = EntryLayout(topics, in: parts.themes.size)
      if layout.isWhole { return (parts.lines, parts.themes, [layout]) }
    }
    let place = parts.alone == nil ? shortParts.themes : heading
    let pages = EntryLayout.pages(of: topics.count, in: place.size, EntryLayout.uncutManners) {
      index, _ in topics[index]
    }
    if let pages, pages.count <= StagePages.mostDrawn {
      return (parts.alone == nil ? shortParts.lines : [], place, pages)
    }
    return (shortParts.lines, shortParts.themes, [EntryLayout(topics, in: shortParts.themes.size)])
  }

  /// How a vote stands on the wall.
  struct VotingParts {
    /// The rule in sentences.
    let whole: String
    /// The rows of its rule above the themes.
    let lines: [String]
    /// Whether those are drawn letters.
    let isDrawn: Bool
    /// Where the themes stand below it.
    let themes: Rect
    /// The rule in drawn letters, where those have no room above the themes but have it without them.
    let alone: FittedText?
  }

  /// The parts of a vote below its heading.
  func votingParts(
    _ rule: DotRule, _ secrecy: VoteSecrecy, _ who: String?, in rect: Rect, below heading: Rect
  ) -> VotingParts {
    let sentences = StageCanvas.voteRule(rule, secrecy, who, texts)
    let whole = sentences.joined(separator: " ")
    let drawn =
      rect.rows >= StageCanvas.tallRows
      ? LargeText.lines(of: whole, size: .small, width: rect.columns, height: rect.rows / 3) : nil
    let lines = drawn ?? sentences.flatMap { TextLayout.wrap($0, width: rect.columns) }
    let alone = drawn == nil ? FittedText(whole, in: heading.size) : nil
    return VotingParts(
      whole: whole, lines: lines, isDrawn: drawn != nil,
      themes: heading.split(top: lines.count + (rect.rows >= 14 ? 1 : 0)).rest,
      alone: alone.flatMap { $0.isLarge ? $0 : nil })
  }
}
