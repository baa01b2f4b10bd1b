import Language
import SessionEngine
import TerminalKit

extension StageCanvas {
  /// Themes as they are gathered, with the comment that is being sorted.
  mutating func themes(
    _ topics: [StageState.Topic], inHand: StageState.Utterance?, in rect: Rect
  ) {
    var rest = rect
    if let inHand {
      let fitted = inHandText(words.said(inHand), columns: rect.columns, rows: rect.rows / 3)
      let wanted = fitted.lines.count + 1
      let (above, below) = rest.split(bottom: wanted >= 12 ? wanted + 1 : wanted)
      put(fitted, in: heading(texts.inHand, in: below), .question)
      rest = above.inset(bottom: 1)
    }
    guard !topics.isEmpty else {
      put(hero: texts.noThemesYet, about: "", in: rest)
      return
    }
    let place = heading(texts.themes, in: rest)
    entries(
      topics.map { topic in
        let count = topic.comments > 0 ? catalogue.numbers.comments(topic.comments) : ""
        // On a narrow wall a column for counts would cost every title a line.
        guard rect.columns >= StageCanvas.readableColumns, !count.isEmpty else {
          return StageEntry(
            label: topic.letter.description,
            text: text(topic.title) + (count.isEmpty ? "" : " · \(count)"))
        }
        return StageEntry(
          label: topic.letter.description, text: text(topic.title), trailing: count)
      }, in: place)
  }

  /// The comment that is being sorted: drawn where two lines of drawn letters hold it.
  private func inHandText(_ text: String, columns: Int, rows: Int) -> FittedText {
    let drawn = FittedText(text, in: Size(columns: columns, rows: min(7, rows)))
    let lines = TextLayout.wrap(text, width: columns).count
    return drawn.isLarge
      ? drawn
      : FittedText(bold: text, in: Size(columns: columns, rows: max(1, min(rows, lines))))
  }

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
    let place = heading(isChosen ? texts.deepening : texts.chooseTheme, in: rest)
    entries(
      topics.map { topic in
        StageEntry(
          label: topic.letter.description, text: text(topic.title),
          trailing: topic.tables.isEmpty ? "" : texts.atTables(topic.tables.map(\.number)))
      }, in: place)
  }

  /// The minute before a vote.
  mutating func silence(_ ballot: StageState.Ballot, in rect: Rect) {
    guard !ballot.themes.isEmpty else {
      put(hero: texts.thinkSilently, about: "", in: rect)
      return
    }
    let title = FittedText(
      texts.thinkSilently, in: Size(columns: rect.columns, rows: rect.rows / 3))
    let rest = put(title, in: rect, .heading).split(top: 1).rest
    entries(ballotEntries(ballot.themes), in: rest)
  }

  /// How to vote and on what.
  mutating func voting(_ ballot: StageState.Ballot, in rect: Rect) {
    let rest = heading(texts.vote, in: rect)
    let (lines, place) = votingParts(
      ballot.rule, ballot.secrecy, ballot.who.map(text), in: rect, below: rest)
    frame.put(lines: lines, in: rest)
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
