import Language
import SessionEngine
import TerminalKit

extension StageCanvas {
  /// What the room goes on with: conclusions, actions and questions with who and when.
  mutating func outcomes(
    conclusions: [Words], actions: [StageState.Agreement], questions: [StageState.Agreement],
    in rect: Rect
  ) {
    let parts = [
      (texts.conclusions, conclusions.map(text)), (texts.actions, actions.map(words.agreed)),
      (texts.questions, questions.map(words.agreed)),
    ].filter { !$0.1.isEmpty }
    guard !parts.isEmpty else {
      put(hero: texts.goingOnWith, about: "", in: rect)
      return
    }
    guard rect.columns < 150 || parts.count == 1 else {
      let places = rect.columns(parts.count, gap: 4)
      // Letters of one size: none of the parts is more important than another.
      let isDrawn = zip(parts, places).allSatisfy { part, place in
        StageList(part.1, keeping: .latest, in: place.inset(top: 2).size).items
          .allSatisfy(\.isLarge)
      }
      for (part, place) in zip(parts, places) {
        frame.put(part.0, at: place.origin, .heading, maxWidth: place.columns)
        list(part.1, keeping: .latest, isDrawn: isDrawn, in: place.inset(top: 2))
      }
      return
    }
    var rest = rect
    for (index, part) in parts.enumerated() {
      let others = parts[(index + 1)...].map { 1 + rows(of: $0.1, columns: rect.columns) }
      let share = StageCanvas.share(of: rest.rows, before: others)
      let place = rest.split(top: share).top
      frame.put(part.0, at: place.origin, .heading, maxWidth: place.columns)
      let inside = place.inset(top: 1, bottom: index + 1 < parts.count ? 1 : 0)
      let left = list(part.1, keeping: .latest, isDrawn: parts.count == 1, in: inside)
      rest = rest.split(top: left.row - rest.row + (index + 1 < parts.count ? 1 : 0)).rest
    }
  }

  /// What a part may take of the rows where others follow: what they do not need, but at least its equal share.
  static func share(of rows: Int, before others: [Int]) -> Int {
    let equal = rows / (others.count + 1)
    return max(equal, rows - others.reduce(0) { $0 + $1 + 1 })
  }

  private func rows(of texts: [String], columns: Int) -> Int {
    let width = min(columns - 2, StageCanvas.readableColumns)
    return texts.reduce(0) { $0 + TextLayout.wrap($1, width: width).count }
  }

  /// Thanks, and from whom answers come and when.
  mutating func thanks(_ questions: [StageState.Agreement], in rect: Rect) {
    guard !questions.isEmpty else {
      put(hero: texts.thanks, about: texts.whatNow, in: rect)
      return
    }
    let title = FittedText(texts.thanks, in: Size(columns: rect.columns, rows: rect.rows / 3))
    var rest = put(title, in: rect, .heading).split(top: 1).rest
    let rows = frame.put(wrapped: texts.whatNow, in: rest.split(top: 2).top, .strong)
    rest = rest.split(top: rows + 1).rest
    list(
      questions.map(words.agreed), keeping: .first, in: heading(texts.answersFrom, in: rest))
  }
}
