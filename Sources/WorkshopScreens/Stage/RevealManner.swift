import Language
import TerminalKit

/// How the rows of a result are set.
struct RevealManner: Equatable {
  /// Where the bar of a theme stands.
  enum BarPlace: Equatable {
    /// Below its title.
    case below
    /// Beside its title, which has that many fifths of the room.
    case beside(titleFifths: Int)
    /// There is none.
    case none
  }

  /// In what letters titles stand.
  enum TitleSetting: Equatable {
    /// In the terminal's own.
    case own
    /// Drawn, with air around them.
    case drawn
    /// Drawn, as close to one another and to their bars as letters allow.
    case drawnClosely
  }

  /// How large letters and dots are drawn; `nil` where they are in the terminal's own letters.
  var letters: LargeText.LetterSize?
  /// How titles are set.
  var title = TitleSetting.own
  /// Whether what is said between themes is drawn too.
  var isNoteDrawn = false
  /// Where bars stand.
  var bar: BarPlace
  /// Rows between themes.
  var gap: Int

  static let all = [
    drawn(.large), drawnClosely(.large), drawn(.medium), drawnClosely(.medium), drawn(.small),
    drawn(.small, isNoteDrawn: false), drawnClosely(.small), drawnClosely(.small, gap: 0),
    RevealManner(letters: .small, isNoteDrawn: true, bar: .below, gap: 1),
    RevealManner(letters: .small, bar: .below, gap: 1), RevealManner(bar: .below, gap: 1),
    RevealManner(bar: .below, gap: 0), RevealManner(bar: .beside(titleFifths: 3), gap: 0),
    RevealManner(bar: .beside(titleFifths: 4), gap: 0), RevealManner(bar: .none, gap: 0),
  ]

  private static func drawn(
    _ letters: LargeText.LetterSize, isNoteDrawn: Bool = true
  ) -> RevealManner {
    RevealManner(
      letters: letters, title: .drawn, isNoteDrawn: isNoteDrawn, bar: .below, gap: 1)
  }

  static func drawnClosely(_ letters: LargeText.LetterSize, gap: Int = 1) -> RevealManner {
    RevealManner(
      letters: letters, title: .drawnClosely, bar: .below, gap: gap)
  }

  /// Dots as they stand beside a theme. Drawn, the number is all: what it counts takes more room than it tells.
  func dots(_ dots: Int, in numbers: NumberTexts) -> [String] {
    drawn(letters == nil ? numbers.dotsLabel(dots) : String(dots))
  }

  /// Whether titles are drawn.
  var isTitleDrawn: Bool { title != .own }

  /// Whether bars are half a row high, which keeps them from letters above them.
  var isBarLow: Bool { letters == nil || title == .drawnClosely }

  /// Rows between a title and the bar below it: drawn letters and whole bars would run into one another.
  var rowsAboveBar: Int { isBarLow ? 0 : 1 }

  /// Rows of the bar below a title.
  var barRows: Int { bar == .below ? 1 : 0 }

  /// How many rows a theme takes whose title has that many.
  func height(ofTitle rows: Int) -> Int {
    let bar = bar == .below ? rowsAboveBar + barRows : 0
    return max(letters?.rawValue ?? 1, max(1, rows) + bar)
  }

  /// The lines of a title in that many columns; `nil` where it cannot be drawn.
  func titleLines(_ words: String, columns: Int) -> [String]? {
    guard let letters else { return titleInOwnLetters(words, columns: columns) }
    guard title != .own else { return titleInOwnLetters(words, columns: columns) }
    return LargeText.lines(
      of: words, size: letters, width: columns, height: Self.mostTitleRows,
      spacing: title == .drawn ? .roomy : .close)
  }

  /// More rows than any title has on a wall.
  private static let mostTitleRows = 40

  private func titleInOwnLetters(_ words: String, columns: Int) -> [String] {
    TextLayout.wrap(words, width: columns)
  }

  /// A letter or a number of dots as it stands in its rows.
  func drawn(_ text: String) -> [String] {
    guard let letters else { return [text] }
    return LargeText.lines(
      of: text, size: letters, width: 20 * letters.rawValue, height: letters.rawValue) ?? [text]
  }

  /// What is said between themes, in that many columns.
  func noteLines(_ words: String, columns: Int) -> [String] {
    guard isNoteDrawn,
      let lines = LargeText.lines(of: words, size: .small, width: columns, height: 3)
    else { return [TextLayout.cut(words, width: columns)] }
    return lines
  }

  /// Columns of a title in a column of that width.
  func titleColumns(of columns: Int, labels: Int, dots: Int) -> Int {
    let room = columns - labels - dots
    guard case .beside(let fifths) = bar else { return room }
    return room * fifths / 5
  }
}
