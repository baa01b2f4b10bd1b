import Language
import SessionEngine

/// Dots as a person types them, in whatever case and with spaces between as they like.
///
/// What ends in `@` and a letter is in the colour of that perspective, where the plan asks for perspectives.
public enum DotEntry: Hashable, Sendable {
  /// That many dots on a theme: `C27`.
  case count(ThemeID, Perspective?, dots: Int)
  /// So many more dots on a theme than were counted, or fewer: `C+`, `C-2`.
  case change(ThemeID, Perspective?, by: Int)
  /// Dots that were left unused: `-3`.
  case unused(Int)
  /// A ballot; `0` is an empty one, `!` one that is spoilt. A theme's dots are letters, `AAB`, or a letter and a number, `A2B`. The
  /// number that is printed on it may stand before: `#12 AAB`.
  case ballot(BallotMarks, Perspective?, number: Int? = nil)

  /// What the letters of an entry mean.
  public struct Letters: Sendable {
    /// The themes of the vote by their letters.
    public var themes: [ThemeLetter: ThemeID]
    /// The perspectives that dots have colours for.
    public var perspectives: PerspectiveLetters

    /// What the letters of an entry mean.
    public init(themes: [ThemeLetter: ThemeID], perspectives: PerspectiveLetters) {
      self.themes = themes
      self.perspectives = perspectives
    }
  }

  /// Reads what was typed.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - way: How dots come in at present.
  ///   - letters: What letters mean.
  /// - Throws: What cannot be read, and where.
  public static func parse(
    _ text: String, way: DotWay, letters: Letters
  ) throws(DotEntryError) -> DotEntry {
    let (printed, text) = way.isCount ? (nil, text[...]) : try printedNumber(text)
    let signs = text.filter { !$0.isWhitespace && $0 != "," && $0 != ";" }
    guard let first = signs.first else { throw .empty }
    if way.isCount, first == "-" { return .unused(try number(signs.dropFirst())) }
    let (rest, perspective) = try colour(of: signs, letters.perspectives)
    return way.isCount
      ? try count(rest, perspective, letters.themes)
      : .ballot(try ballot(rest, letters.themes), perspective, number: printed)
  }

  /// The number that a ballot's line begins with, if it does, and what stands after it.
  private static func printedNumber(
    _ text: String
  ) throws(DotEntryError) -> (number: Int?, rest: Substring) {
    let line = text.drop { $0.isWhitespace }
    guard line.first == "#" else { return (nil, line) }
    let digits = line.dropFirst().prefix { isDigit($0) }
    return (try number(digits), line.dropFirst(1 + digits.count))
  }

  private static func colour(
    of signs: String, _ letters: PerspectiveLetters
  ) throws(DotEntryError) -> (rest: Substring, perspective: Perspective?) {
    guard let mark = signs.firstIndex(of: "@") else { return (signs[...], nil) }
    let named = signs[signs.index(after: mark)...]
    guard let letter = named.first, named.count == 1,
      let perspective = letters.perspective(for: letter)
    else { throw .unknownPerspective(shown(named)) }
    return (signs[..<mark], perspective)
  }

  private static func count(
    _ signs: Substring, _ perspective: Perspective?, _ themes: [ThemeLetter: ThemeID]
  ) throws(DotEntryError) -> DotEntry {
    let letters = signs.prefix { isLetter($0) }
    guard !letters.isEmpty else { throw .noLetter }
    let theme = try theme(letters, themes)
    let rest = signs.dropFirst(letters.count)
    guard let sign = rest.first else { throw .noNumber(shown(letters).uppercased()) }
    guard sign == "+" || sign == "-" else {
      return .count(theme, perspective, dots: try number(rest))
    }
    let amount = rest.count == 1 ? 1 : try number(rest.dropFirst())
    return .change(theme, perspective, by: sign == "+" ? amount : -amount)
  }

  private static func ballot(
    _ signs: Substring, _ themes: [ThemeLetter: ThemeID]
  ) throws(DotEntryError) -> BallotMarks {
    if signs == "0" { return .dots([]) }
    if signs == "!" { return .spoilt }
    guard !signs.isEmpty else { throw .noLetter }
    if themes.keys.contains(where: { $0.index >= Limits.letteredThemes }) {
      throw .tooManyThemes(limit: Limits.letteredThemes)
    }
    var dots: [ThemeDots] = []
    var rest = signs
    while let sign = rest.popFirst() {
      guard isLetter(sign) else { throw .unexpected(sign) }
      let theme = try theme(String(sign)[...], themes)
      let digits = rest.prefix { isDigit($0) }
      rest = rest.dropFirst(digits.count)
      let given = digits.isEmpty ? 1 : try number(digits)
      if let place = dots.firstIndex(where: { $0.theme == theme }) {
        dots[place].dots += given
      } else {
        dots.append(ThemeDots(theme: theme, dots: given))
      }
      guard dots.allSatisfy({ $0.dots <= largest }) else { throw .tooLarge }
    }
    return .dots(dots)
  }

  private static var largest: Int { Limits.people * Limits.dotsPerVoter }

  private static func theme(
    _ letters: Substring, _ themes: [ThemeLetter: ThemeID]
  ) throws(DotEntryError) -> ThemeID {
    guard let letter = ThemeLetter(letters), let theme = themes[letter] else {
      throw .unknownTheme(shown(letters).uppercased())
    }
    return theme
  }

  private static func number(_ digits: Substring) throws(DotEntryError) -> Int {
    if let wrong = digits.first(where: { !isDigit($0) }) { throw .unexpected(wrong) }
    guard !digits.isEmpty else { throw .noNumber("-") }
    guard let number = Int(digits), number <= largest else { throw .tooLarge }
    return number
  }

  /// As much of what was typed as a sentence about it has room for.
  private static func shown(_ signs: Substring) -> String { String(signs.prefix(12)) }

  private static func isDigit(_ sign: Character) -> Bool {
    ("0"..."9").contains(sign) && sign.isASCII
  }
  private static func isLetter(_ sign: Character) -> Bool { sign.isASCII && sign.isLetter }
}
