import Language
import SessionEngine
import TerminalKit

extension StageCanvas {
  /// Before anything has begun: what the day is, what is given and what is open.
  mutating func welcome(
    _ state: StageState, given: [Words], open: [Words], in rect: Rect
  ) {
    let title = StageCanvas.welcomeTitle(text(state.title), texts.welcome, in: rect.size)
    var rest = put(title, in: rect, .heading)
    let day = [
      state.organisation.map(text), state.place.map(text), state.date.map(catalogue.dates.day),
    ].compactMap { $0 }
    rest = rest.split(top: title.isLarge ? 1 : 0).rest
    let rows = frame.put(
      lines: TextLayout.wrap(day.joined(separator: " · "), width: rest.columns, maxRows: 2),
      in: rest)
    rest = rest.split(top: rows + 1).rest
    guard !given.isEmpty || !open.isEmpty else {
      put(heroes: [(texts.welcome, .strong)], in: rest)
      return
    }
    let isWide = rest.columns >= 56 && !given.isEmpty && !open.isEmpty
    let parts =
      isWide ? rest.columns(2, gap: 4) : StageCanvas.halves(rest, given.count, open.count)
    if !given.isEmpty { part(texts.given, given, in: parts[0]) }
    if !open.isEmpty { part(texts.open, open, in: parts[1]) }
  }

  /// The title of the day; it leaves two thirds of the place to what is given and open.
  static func welcomeTitle(_ title: String, _ welcome: String, in size: Size) -> FittedText {
    FittedText(
      title.isEmpty ? welcome : title, in: Size(columns: size.columns, rows: max(2, size.rows / 3)))
  }

  private static func halves(_ rect: Rect, _ above: Int, _ below: Int) -> [Rect] {
    guard above > 0, below > 0 else { return [rect, rect] }
    let (top, bottom) = rect.split(top: (rect.rows * above) / (above + below))
    return [top, bottom]
  }

  private mutating func part(_ name: String, _ words: [Words], in rect: Rect) {
    let rest = heading(name, in: rect)
    list(words.map(text), keeping: .first, in: rest)
  }

  /// The opening hopes, the newest at the bottom.
  mutating func hopes(_ hopes: [StageState.Utterance], in rect: Rect) {
    let rest = heading(
      texts.hopes, in: rect, trailing: catalogue.numbers.hopes(hopes.count))
    list(hopes.map(said), keeping: .latest, in: rest)
  }

  /// What somebody said; a quotation in quotation marks.
  func said(_ utterance: StageState.Utterance) -> String {
    guard utterance.kind == .quotation, let words = utterance.text.text else {
      return text(utterance.text)
    }
    return catalogue.names.quoted(words)
  }
}
