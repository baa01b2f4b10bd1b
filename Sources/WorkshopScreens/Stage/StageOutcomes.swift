import Language
import SessionEngine
import TerminalKit

extension StageCanvas {
  /// What the room goes on with: conclusions, actions and questions with who and when.
  mutating func outcomes(
    conclusions: [Words], actions: [StageState.Agreement], questions: [StageState.Agreement],
    in rect: Rect
  ) {
    guard !conclusions.isEmpty || !actions.isEmpty || !questions.isEmpty else {
      put(hero: texts.goingOnWith, about: "", in: rect)
      return
    }
    sheets(
      [
        StageSheets.Part(heading: texts.conclusions, texts: conclusions.map(text)),
        StageSheets.Part(heading: texts.actions, texts: actions.map(words.agreed)),
        StageSheets.Part(heading: texts.questions, texts: questions.map(words.agreed)),
      ], in: rect)
  }

  /// Thanks, and from whom answers come and when.
  mutating func thanks(_ questions: [StageState.Agreement], in rect: Rect) {
    guard !questions.isEmpty else {
      put(hero: texts.thanks, about: texts.whatNow, in: rect)
      return
    }
    let title = FittedText(texts.thanks, in: Size(columns: rect.columns, rows: rect.rows / 4))
    var rest = put(title, in: rect, .heading).split(top: 1).rest
    let part = StageSheets.Part(heading: texts.answersFrom, texts: questions.map(words.agreed))
    // From whom an answer comes is asked for more than what happens to the papers.
    let drawn = FittedText(
      texts.whatNow, in: Size(columns: rest.columns, rows: max(2, rest.rows / 3)), atMost: .small)
    let below = rest.split(top: drawn.lines.count + 1).rest
    let isBoth = StageSheets([part], in: below.size).letters != nil
    let what =
      isBoth
      ? drawn : FittedText(bold: texts.whatNow, in: Size(columns: rest.columns, rows: 2))
    rest = put(what, in: rest).split(top: 1).rest
    sheets([part], in: rest)
  }
}
