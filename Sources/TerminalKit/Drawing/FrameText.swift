extension Frame {
  /// The cells row by row; `size.columns * size.rows` of them.
  public var cells: [Cell] {
    (0..<size.rows).flatMap { row in
      (0..<size.columns).map { self[Position(column: $0, row: row)] }
    }
  }

  /// The characters of every row without trailing spaces, for tests and plain output.
  public var textRows: [String] {
    rows { $0.extent == .continuation ? nil : $0.text }
  }

  /// The roles of every row, one letter a column; roles of body text at the end are left out.
  public var styleRows: [String] {
    rows(trimming: StyleRole.text.letter) { $0.style.letter }
  }

  private func rows(
    trimming trimmed: Character = " ", _ character: (Cell) -> Character?
  ) -> [String] {
    (0..<size.rows).map { row in
      var characters = (0..<size.columns).compactMap {
        character(self[Position(column: $0, row: row)])
      }
      while characters.last == trimmed { characters.removeLast() }
      return String(characters)
    }
  }
}
