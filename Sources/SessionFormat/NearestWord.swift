/// Finds what was probably meant by a word that is not known.
enum NearestWord {
  /// The word that takes the fewest changes of a letter, at most a third of the letters; `nil` where none is near.
  static func to(_ word: String, in words: [String]) -> String? {
    let letters = Array(word.lowercased().unicodeScalars.prefix(64))
    var best: (word: String, changes: Int)?
    for candidate in words {
      let changes = self.changes(letters, Array(candidate.lowercased().unicodeScalars))
      let allowed = max(1, candidate.unicodeScalars.count / 3)
      if changes <= allowed, changes < best?.changes ?? .max { best = (candidate, changes) }
    }
    return best?.word
  }

  /// How many letters have to be exchanged, put in, left out or swapped with the next one.
  private static func changes(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var row = [index + 1]
      for (column, other) in right.enumerated() {
        var least = min(
          last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, row[column] + 1)
        if index > 0, column > 0, letter == right[column - 1], left[index - 1] == other {
          least = min(least, beforeLast[column - 1] + 1)
        }
        row.append(least)
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }
}
