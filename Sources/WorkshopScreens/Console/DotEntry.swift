import SessionEngine

/// A way in which dots are entered.
enum WayIn: CaseIterable, Sendable {
  /// The whole wall at once: `C27`.
  case wall
  /// A table at a time: `3C4`.
  case table
  /// A ballot at a time: `AABCF`.
  case ballot

  /// The next way, round and round.
  var next: WayIn {
    switch self {
    case .wall: .table
    case .table: .ballot
    case .ballot: .wall
    }
  }
}

/// What was typed to enter dots or to give themes to tables, read in one of the forms for it.
enum TypedEntry: Equatable, Sendable {
  /// That many dots on a theme, on the wall or at a table.
  case count(ThemeLetter, table: TableID?, dots: Int)
  /// A ballot; empty without letters.
  case ballot([ThemeLetter])
  /// A theme for a table.
  case topic(ThemeLetter, TableID)

  /// Reads a line that enters dots; `nil` where it has not the form of that way.
  init?(dots text: String, by way: WayIn) {
    let text = Self.compact(text)
    switch way {
    case .wall:
      guard let (letter, dots) = Self.letterAndNumber(text[...]) else { return nil }
      self = .count(letter, table: nil, dots: dots)
    case .table:
      let digits = text.prefix(while: Self.isDigit)
      guard let table = Self.number(digits), table > 0,
        let (letter, dots) = Self.letterAndNumber(text[digits.endIndex...])
      else { return nil }
      self = .count(letter, table: TableID(number: table), dots: dots)
    case .ballot:
      guard text != "0" else {
        self = .ballot([])
        return
      }
      let letters = text.map { ThemeLetter(String($0)) }
      guard !letters.isEmpty, letters.allSatisfy({ $0 != nil }) else { return nil }
      self = .ballot(letters.compactMap { $0 })
    }
  }

  /// Reads `A3`: a theme for a table; `nil` for anything else.
  init?(topic text: String) {
    guard let (letter, table) = Self.letterAndNumber(Self.compact(text)[...]), table > 0 else {
      return nil
    }
    self = .topic(letter, TableID(number: table))
  }

  /// Reads one letter after another, with or without spaces; letters of two stand apart: `AA B`.
  static func letters(_ text: String) -> [ThemeLetter]? {
    let parts = text.split { $0 == " " || $0 == "," || $0 == "+" }
    let isApart = parts.count > 1
    let letters =
      isApart
      ? parts.map { ThemeLetter($0) } : parts.flatMap { $0.map { ThemeLetter(String($0)) } }
    guard !letters.isEmpty, letters.allSatisfy({ $0 != nil }) else { return nil }
    return letters.compactMap { $0 }
  }

  private static func compact(_ text: String) -> String {
    String(text.filter { !$0.isWhitespace && $0 != "=" && $0 != ":" })
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private static func number(_ digits: Substring) -> Int? {
    digits.isEmpty || digits.utf8.count > 6 ? nil : Int(digits)
  }

  private static func letterAndNumber(_ text: Substring) -> (ThemeLetter, Int)? {
    let letters = text.prefix { !isDigit($0) }
    guard let letter = ThemeLetter(letters), let number = number(text[letters.endIndex...]) else {
      return nil
    }
    return (letter, number)
  }
}
