import Language
import SessionEngine
import TerminalKit

extension StageCanvas {
  /// Before anything has begun: what the day is, what is given and what is open.
  mutating func welcome(
    _ state: StageState, given: [Words], open: [Words], in rect: Rect
  ) {
    let title = StageCanvas.welcomeTitle(text(state.title), texts.welcome, in: rect.size)
    put(title, in: rect, .heading)
    let day = [
      state.organisation.map(text), state.place.map(text), state.date.map(catalogue.dates.day),
    ].compactMap { $0 }.joined(separator: " · ")
    let parts = StageCanvas.welcomeParts(
      title: title, day: day, given: given.count, open: open.count, in: rect)
    frame.put(
      lines: TextLayout.wrap(day, width: rect.columns, maxRows: parts.day.rows), in: parts.day)
    guard !given.isEmpty || !open.isEmpty else {
      put(hero: texts.welcome, about: "", in: parts.given)
      return
    }
    if !given.isEmpty { part(texts.given, given, in: parts.given) }
    if !open.isEmpty { part(texts.open, open, in: parts.open) }
  }

  /// Where the day, what is given and what is open stand: beside one another where there is room for it.
  static func welcomeParts(
    title: FittedText, day: String, given: Int, open: Int, in rect: Rect
  ) -> (day: Rect, given: Rect, open: Rect) {
    let belowTitle = rect.split(top: title.lines.count + (title.isLarge ? 1 : 0)).rest
    let rows = min(2, TextLayout.wrap(day, width: rect.columns).count)
    let (dayPlace, rest) = belowTitle.split(top: rows)
    let below = rest.split(top: 1).rest
    guard given > 0, open > 0 else { return (dayPlace, below, below) }
    guard below.columns >= 56 else {
      let (above, last) = below.split(top: (below.rows * given) / (given + open))
      return (dayPlace, above, last)
    }
    let columns = below.columns(2, gap: 4)
    return (dayPlace, columns[0], columns[1])
  }

  /// The title of the day; it leaves two thirds of the place to what is given and open.
  static func welcomeTitle(_ title: String, _ welcome: String, in size: Size) -> FittedText {
    FittedText(
      title.isEmpty ? welcome : title, in: Size(columns: size.columns, rows: max(2, size.rows / 3)))
  }

  private mutating func part(_ name: String, _ words: [Words], in rect: Rect) {
    let rest = heading(name, in: rect)
    list(words.map(text), keeping: .first, in: rest)
  }

  /// The opening hopes, the newest at the bottom.
  mutating func hopes(_ hopes: [StageState.Utterance], in rect: Rect) {
    let rest = heading(
      texts.hopes, in: rect, trailing: catalogue.numbers.hopes(hopes.count))
    list(hopes.lazy.map(words.said), keeping: .latest, in: rest)
  }
}
