import EventLog

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
