import Language
import SessionEngine
import TerminalKit

/// A frame of the wall while it is being drawn, with what all scenes need.
struct StageCanvas {
  /// The picture so far.
  var frame: Frame
  /// The words.
  let catalogue: Catalogue
  /// The present moment.
  let now: Moment
  /// Minutes that the clock in the room is ahead of UTC.
  let minutesFromUTC: Int
  /// How the time that is left is shown.
  var clock = StageClock.digits
  /// What of a result has just been shown and grows.
  var growth: RevealGrowth?
  /// How pages turn; `nil` from the first one, from now on.
  var turn: StageTurn?
  /// How pages turn of what changes all the time while people look for themselves in it; `nil` from the first one, from now on.
  var steadyTurn: StageTurn?

  /// Running text wider than this is hard to read.
  static let readableColumns = 100

  var texts: StageTexts { catalogue.stage }

  /// The page that is shown of what changes all the time, from 0; each lasts that many times as long as one with few words.
  func steadyPage(lasting times: [Int]) -> Int {
    steadyTurn?.page(from: 0, lasting: times, at: now) ?? 0
  }

  /// The same for pages of entries.
  func steadyPage(of pages: [EntryLayout]) -> Int {
    steadyPage(lasting: pages.map { StagePages.times(forReading: $0.texts) })
  }

  /// How things are called on the wall.
  var words: StageWords { StageWords(catalogue: catalogue) }

  /// Words as they stand on the wall.
  func text(_ words: Words) -> String { self.words.text(words) }

  /// Writes fitted text from the top of a place; returns what is left below it.
  @discardableResult
  mutating func put(
    _ fitted: FittedText, in rect: Rect, _ style: StyleRole = .strong
  ) -> Rect {
    frame.put(lines: fitted.lines, in: rect, fitted.isLarge ? style.drawn : style)
    return rect.split(top: fitted.lines.count).rest
  }

  /// Writes a text as large as it gets in the middle of a place, and below it what is to be said about it.
  mutating func put(hero text: String, about: String, in rect: Rect) {
    let (hero, about) = StageCanvas.hero(text, about: about, in: rect.size)
    let spare = rect.rows - hero.lines.count - 1 - about.lines.count
    let rest = put(hero, in: rect.split(top: max(0, spare) / 2).rest, .heading)
    put(about, in: rest.split(top: 1).rest)
  }

  /// The letters of a text that has the middle of the wall, and of what is said about it.
  ///
  /// What is said about it never has larger letters. It is drawn if there is room for it below some letters of the text, else it
  /// has at most half of the place.
  static func hero(
    _ text: String, about: String, in size: Size
  ) -> (hero: FittedText, about: FittedText) {
    if !about.isEmpty, let drawn = drawnHero(text, about: about, in: size) { return drawn }
    let half = Size(columns: size.columns, rows: size.rows / 2)
    let least = about.isEmpty ? 0 : TextLayout.wrap(about, width: size.columns).count + 1
    let kept = min(least, half.rows)
    let hero = FittedText(text, in: Size(columns: size.columns, rows: size.rows - kept))
    guard !about.isEmpty else { return (hero, FittedText(bold: "", in: half)) }
    let left = Size(columns: size.columns, rows: min(half.rows, size.rows - hero.lines.count - 1))
    let isLarge = hero.isLarge && hero.lines.count > 3
    return (
      hero,
      isLarge ? FittedText(about, in: left, atMost: .small) : FittedText(bold: about, in: left)
    )
  }

  /// Rows of a line in small letters: three, and one for the marks above letters.
  private static let mostRowsOfSmallLine = 4

  private static func drawnHero(
    _ text: String, about: String, in size: Size
  ) -> (hero: FittedText, about: FittedText)? {
    for letters in LargeText.LetterSize.allCases.reversed() {
      let hero = FittedText(text, in: size, atMost: letters)
      guard hero.lettering == StageLettering(letters) else { continue }
      // In letters of one size only a single line is still seen to stand above the others.
      guard letters != .small || hero.lines.count <= StageCanvas.mostRowsOfSmallLine else { break }
      let left = Size(columns: size.columns, rows: size.rows - hero.lines.count - 1)
      let about = FittedText(about, in: left, atMost: .small)
      if about.isLarge { return (hero, about) }
    }
    return nil
  }

  /// Writes a heading at the top of a place, drawn where there is plenty of room; returns what is left below it.
  ///
  /// - Parameter isTall: Whether there is plenty of room; `nil` where the height of the place tells.
  mutating func heading(
    _ text: String, in rect: Rect, isTall: Bool? = nil, trailing: String = ""
  ) -> Rect {
    if isTall ?? (rect.rows >= StageCanvas.tallRows),
      let lines = LargeText.lines(of: text, size: .small, width: rect.columns, height: 3)
    {
      frame.put(lines: lines, in: rect, .drawnHeading)
      let end = rect.column + (lines.map { TextWidth.columns(of: $0) }.max() ?? 0)
      put(trailing, atEndOf: 2, of: rect, after: end)
      return rect.split(top: 4).rest
    }
    let width = frame.put(text, at: rect.origin, .heading, maxWidth: rect.columns)
    put(trailing, atEndOf: 0, of: rect, after: rect.column + width)
    return rect.split(top: StageCanvas.headingRows(of: rect.rows)).rest
  }

  /// Rows that a heading in ordinary letters takes of a place of that height, with the free row below it.
  static func headingRows(of rows: Int) -> Int { rows >= 12 ? 2 : 1 }

  /// From this many rows a heading may be drawn in large letters.
  static let tallRows = 24

  /// Writes a text at the right end of a row of a place, where there is room for it after a column.
  mutating func put(_ text: String, atEndOf row: Int, of rect: Rect, after column: Int) {
    let width = TextWidth.columns(of: text)
    guard width > 0, rect.endColumn - width >= column + 2 else { return }
    frame.put(text, at: Position(column: rect.endColumn - width, row: rect.row + row), .muted)
  }
}
