import SessionEngine

/// Letters of themes and numbers of tables as they are typed on the facilitator's screen.
enum TypedLetters {
  /// Reads one letter after another; with spaces between, letters may have two signs: `AA B`.
  ///
  /// - Returns: `nil` where anything else stands there too, or nothing.
  static func letters(_ text: String) -> [ThemeLetter]? {
    let parts = text.split { $0 == " " || $0 == "," || $0 == "+" }
    let letters =
      parts.count > 1
      ? parts.map { ThemeLetter($0) } : parts.flatMap { $0.map { ThemeLetter(String($0)) } }
    guard !letters.isEmpty, letters.allSatisfy({ $0 != nil }) else { return nil }
    return letters.compactMap { $0 }
  }

  /// Reads `A3`: a theme for a table; `nil` for anything else.
  static func topic(_ text: String) -> (letter: ThemeLetter, table: TableID)? {
    let signs = text.filter { !$0.isWhitespace && $0 != "=" }
    let letters = signs.prefix { !isDigit($0) }
    guard let letter = ThemeLetter(letters),
      let table = table(signs[letters.endIndex...])
    else { return nil }
    return (letter, table)
  }

  /// Reads the table at the start of `3C4`, and what stands after it; `nil` where none is named.
  static func tableAndRest(_ text: String) -> (table: TableID, rest: String)? {
    let signs = text.drop(while: \.isWhitespace)
    let digits = signs.prefix(while: isDigit)
    guard let table = table(digits) else { return nil }
    return (table, String(signs[digits.endIndex...]))
  }

  private static func table(_ digits: Substring) -> TableID? {
    String(digits).wholeNumber.flatMap { $0 > 0 ? TableID(number: $0) : nil }
  }

  private static func isDigit(_ sign: Character) -> Bool {
    ("0"..."9").contains(sign) && sign.isASCII
  }
}
