import TerminalKit

extension FrameFaults {
  /// Words that have been cut without a sign of it or been written over.
  func ofWords(_ known: KnownWords) -> [String] {
    let rows = frame.textRows
    return rows.indices.flatMap { row in
      rows[row].split { !$0.isLetter }.filter { $0.count >= 3 && !known.contains($0) }
        .filter { !isMarked($0, in: rows[row], known) && !isBroken($0, row, rows, known) }
        .map { "“\($0)” in “\(rows[row])”" }
    }
  }

  /// Whether an ellipsis stands where the rest of a word would, or the frame of a box that lies over it.
  private func isMarked(_ word: Substring, in row: String, _ known: KnownWords) -> Bool {
    let after = row[word.endIndex...].first
    let before = row[..<word.startIndex].last
    return (after == "…" || after.map("┌│└".contains) == true) && known.hasBeginning(word)
      || (before == "…" || before.map("┐│┘".contains) == true) && known.hasEnd(word)
  }

  /// Whether a word that is longer than its column goes on in the next row, or has begun in the one before.
  private func isBroken(
    _ word: Substring, _ row: Int, _ rows: [String], _ known: KnownWords
  ) -> Bool {
    let others = { (other: Int) in
      rows.indices.contains(other)
        ? rows[other].split { !$0.isLetter }.filter { !$0.isEmpty } : []
    }
    let isBegun = others(row + 1).contains {
      known.contains(word + $0) || known.hasBeginning(word + $0)
    }
    let isEnded = others(row - 1).contains { known.contains($0 + word) || known.hasEnd($0 + word) }
    return isBegun || isEnded
  }
}
