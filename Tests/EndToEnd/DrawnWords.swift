import TerminalKit

extension TerminalWindow {
  /// Waits until every word of a text stands on a wall, in the terminal's own letters or drawn in large ones, which may take turns.
  func expectOnWall(_ text: String) throws {
    var missing = Set(text.split(separator: " ").map(String.init))
    try expect("“\(text)” on the wall") { rows in
      missing = missing.filter { !DrawnWords.stands($0, in: rows) }
      return missing.isEmpty
    }
  }
}

/// Words as the wall draws them.
private enum DrawnWords {
  static func stands(_ word: String, in rows: [String]) -> Bool {
    if rows.contains(where: { $0.contains(word) }) { return true }
    let screen = rows.map(Array.init)
    return LargeText.LetterSize.allCases.contains { size in
      guard
        let drawn = LargeText.lines(
          of: word, size: size, width: 400, height: size.rawValue)?.map(Array.init)
      else { return false }
      let top = drawn.firstIndex { $0.contains { $0 != " " } } ?? 0
      guard let first = drawn[top].firstIndex(where: { $0 != " " }) else { return false }
      for row in screen.indices {
        for column in screen[row].indices
        where screen[row][column] == drawn[top][first] && column >= first {
          if matches(drawn, screen, row: row - top, column: column - first) { return true }
        }
      }
      return false
    }
  }

  private static func matches(
    _ drawn: [[Character]], _ screen: [[Character]], row: Int, column: Int
  ) -> Bool {
    for (below, line) in drawn.enumerated() {
      for (beside, cell) in line.enumerated() where cell != " " {
        let (y, x) = (row + below, column + beside)
        guard screen.indices.contains(y), screen[y].indices.contains(x), screen[y][x] == cell
        else { return false }
      }
    }
    return true
  }
}
