import SessionEngine

/// A way in which dots come in. Each adds to the others.
public enum DotWay: Sendable, CaseIterable {
  /// A theme's dots on the wall: `C27`.
  case wall
  /// A theme's dots at one table: `C7`.
  case table
  /// One voter's ballot: `AABCF`.
  case ballot

  /// The way that Tab goes to. Where no table is written for, the tables' own counts are passed over.
  public func next(at table: TableID?) -> DotWay {
    switch self {
    case .wall: table == nil ? .ballot : .table
    case .table: .ballot
    case .ballot: .wall
    }
  }
}

/// Dots as a person types them, in whatever case and with spaces between as they like.
public enum DotEntry: Hashable, Sendable {
  /// That many dots on a theme.
  case count(ThemeDots)
  /// Dots that were left unused: `-3`.
  case unused(Int)
  /// A ballot; `0` is an empty one. A theme's dots are letters, `AAB`, or a letter and a number, `A2B`.
  case ballot([ThemeDots])

  /// Reads what was typed.
  ///
  /// - Parameters:
  ///   - text: What was typed.
  ///   - way: How dots come in at present.
  ///   - themes: The themes of the vote by their letters.
  /// - Throws: What cannot be read, and where.
  public static func parse(
    _ text: String, way: DotWay, themes: [ThemeLetter: ThemeID]
  ) throws(DotEntryError) -> DotEntry {
    let signs = text.filter { !$0.isWhitespace && $0 != "," && $0 != ";" }
    guard let first = signs.first else { throw .empty }
    if way != .ballot, first == "-" {
      return .unused(try number(signs.dropFirst()))
    }
    switch way {
    case .wall, .table: return .count(try count(signs, themes))
    case .ballot: return .ballot(try ballot(signs, themes))
    }
  }

  /// The command that enters these dots; one that was counted already is corrected.
  ///
  /// - Parameter table: The table that they were counted at; `nil` for the wall, and on ballots where it is not known.
  public func command(in id: VoteID, of vote: Vote, at table: TableID?) -> Command {
    switch self {
    case .ballot(let dots):
      return .enterBallot(vote: id, label: nil, dots: dots, table: table)
    case .unused(let dots):
      return .recordUnused(vote: id, table: table, dots: dots)
    case .count(let entry):
      if vote.counts[CountPlace(theme: entry.theme, table: table)] != nil {
        return .correctCount(
          vote: id, theme: entry.theme, table: table, dots: entry.dots, reason: nil)
      }
      return .countDots(vote: id, theme: entry.theme, table: table, dots: entry.dots)
    }
  }

  private static func count(
    _ signs: String, _ themes: [ThemeLetter: ThemeID]
  ) throws(DotEntryError) -> ThemeDots {
    let letters = signs.prefix { isLetter($0) }
    guard !letters.isEmpty else { throw .noLetter }
    let theme = try theme(letters, themes)
    let rest = signs.dropFirst(letters.count)
    guard !rest.isEmpty else { throw .noNumber(letters.uppercased()) }
    return ThemeDots(theme: theme, dots: try number(rest))
  }

  private static func ballot(
    _ signs: String, _ themes: [ThemeLetter: ThemeID]
  ) throws(DotEntryError) -> [ThemeDots] {
    if signs == "0" { return [] }
    if themes.keys.contains(where: { $0.index >= Limits.letteredThemes }) {
      throw .tooManyThemes(limit: Limits.letteredThemes)
    }
    var dots: [ThemeDots] = []
    var rest = signs[...]
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
    return dots
  }

  private static var largest: Int { Limits.people * Limits.dotsPerVoter }

  private static func theme(
    _ letters: Substring, _ themes: [ThemeLetter: ThemeID]
  ) throws(DotEntryError) -> ThemeID {
    guard let letter = ThemeLetter(letters), let theme = themes[letter] else {
      throw .unknownTheme(letters.uppercased())
    }
    return theme
  }

  private static func number(_ digits: Substring) throws(DotEntryError) -> Int {
    if let wrong = digits.first(where: { !isDigit($0) }) { throw .unexpected(wrong) }
    guard !digits.isEmpty else { throw .noNumber("-") }
    guard let number = Int(digits), number <= largest else { throw .tooLarge }
    return number
  }

  private static func isDigit(_ sign: Character) -> Bool {
    ("0"..."9").contains(sign) && sign.isASCII
  }
  private static func isLetter(_ sign: Character) -> Bool { sign.isASCII && sign.isLetter }
}

/// What is wrong with dots as they were typed.
public enum DotEntryError: Error, Hashable, Sendable {
  /// Nothing was typed.
  case empty
  /// There is no letter of a theme.
  case noLetter
  /// After these letters a number is missing.
  case noNumber(String)
  /// No theme of the vote has these letters.
  case unknownTheme(String)
  /// A sign that belongs to neither letters nor numbers.
  case unexpected(Character)
  /// The number is larger than any room's dots.
  case tooLarge
  /// There are more themes than ballots of letters can name.
  case tooManyThemes(limit: Int)
}
