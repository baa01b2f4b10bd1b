import EventLog

/// What whoever folds a log line by line has to know of erased words: which are gone, and which were folded before that was known.
struct ErasedLines {
  /// The lines whose words are gone, as far as has been read.
  private var erased: Set<Int> = []
  /// The lines that were folded without the words that they once had.
  private var wordless: Set<Int> = []

  /// Takes notice of a line that is going to be folded; whether it erases words that have been folded, so that all has to be folded
  /// anew.
  mutating func take(_ line: LogLine) -> Bool {
    var erasesFoldedWords = false
    for sequence in line.erasedSequences where erased.insert(sequence).inserted {
      if sequence < line.sequence, !wordless.contains(sequence) { erasesFoldedWords = true }
    }
    if hasLostWords(line) { wordless.insert(line.sequence) }
    return erasesFoldedWords
  }

  /// Whether the words of a line are known to be gone, also where the bytes still stand there.
  func hasLostWords(_ line: LogLine) -> Bool {
    line.hasErasedBody || erased.contains(line.sequence)
  }

  /// Whether no words are known to be gone.
  var isEmpty: Bool { erased.isEmpty }

  /// The log is going to be folded anew; what is known to be gone stays known.
  mutating func startOver() { wordless = [] }
}

extension [LogLine] {
  /// Whether they erase words of lines that come before them, so that whoever has read those has to forget them.
  var eraseEarlierWords: Bool {
    guard let first = first?.sequence else { return false }
    return contains { $0.erasedSequences.contains { $0 < first } }
  }

  /// The lines without the words that one of them erases, also where the bytes still stand there.
  public var withoutErasedWords: [LogLine] {
    let erased = Set(flatMap(\.erasedSequences))
    if erased.isEmpty { return self }
    return map { erased.contains($0.sequence) ? $0.withBodyErased : $0 }
  }
}
