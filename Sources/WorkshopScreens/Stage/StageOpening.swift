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
    let day = welcomeDay(
      organisation: state.organisation, place: state.place, date: state.date)
    let fitted = StageCanvas.welcomeDay(day, in: rect.size)
    let place = StageCanvas.welcomeParts(title: title, day: fitted, in: rect)
    put(fitted, in: rect.split(top: title.lines.count + (title.isLarge ? 1 : 0)).rest)
    guard !given.isEmpty || !open.isEmpty else {
      put(hero: texts.welcome, about: "", in: place)
      return
    }
    sheets(
      StageCanvas.welcomeSheets(given: given.map(text), open: open.map(text), texts), in: place,
      mostDrawn: StagePages.mostDrawnAtWelcome)
  }

  /// Who arranges the day, where and when.
  func welcomeDay(organisation: Words?, place: Words?, date: CalendarDate?) -> String {
    [organisation.map(text), place.map(text), date.map(catalogue.dates.day)].compactMap { $0 }
      .joined(separator: " · ")
  }

  /// What is given and what is open, as parts.
  static func welcomeSheets(
    given: [String], open: [String], _ texts: StageTexts
  ) -> [StageSheets.Part] {
    [
      StageSheets.Part(heading: texts.given, texts: given),
      StageSheets.Part(heading: texts.open, texts: open),
    ]
  }

  /// Who arranges the day, where and when: in drawn letters on a high wall, else in at most two rows.
  static func welcomeDay(_ day: String, in size: Size) -> FittedText {
    guard size.rows >= tallRows else {
      return FittedText(
        bold: day,
        in: Size(
          columns: size.columns, rows: min(2, TextLayout.wrap(day, width: size.columns).count)))
    }
    return FittedText(
      day, in: Size(columns: size.columns, rows: max(3, size.rows / 5)), atMost: .small)
  }

  /// Where what is given and what is open stand: below the title and the day.
  static func welcomeParts(title: FittedText, day: FittedText, in rect: Rect) -> Rect {
    rect.split(top: title.lines.count + (title.isLarge ? 1 : 0) + day.lines.count + 1).rest
  }

  /// The title of the day; it leaves two thirds of the place to what is given and open.
  static func welcomeTitle(_ title: String, _ welcome: String, in size: Size) -> FittedText {
    FittedText(
      title.isEmpty ? welcome : title, in: Size(columns: size.columns, rows: max(2, size.rows / 3)))
  }

  /// The opening hopes: the question alone, then all of them while they are few, then the newest, at the bottom.
  mutating func hopes(_ hopes: [StageState.Utterance], in rect: Rect) {
    guard !hopes.isEmpty else {
      put(hero: texts.hopes, about: "", in: rect)
      return
    }
    guard hopes.count > StagePages.mostTexts else {
      sheets([StageSheets.Part(heading: texts.hopes, texts: hopes.map(words.said))], in: rect)
      return
    }
    let rest = heading(
      texts.hopes, in: rect, trailing: catalogue.numbers.hopes(hopes.count))
    list(hopes.lazy.map(words.said), in: rest)
  }
}
