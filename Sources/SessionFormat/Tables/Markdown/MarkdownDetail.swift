import SessionEngine

/// What stands in brackets after a comment in the documentation: `*(citat, bord 1, samtalspass 1)*`.
struct MarkdownDetail: Hashable {
  var kind: CommentKind?
  var table: Int?
  var round: Int?

  /// Takes the brackets off the end of a text; `nil` where there are none, or where they say anything else.
  static func split(_ text: String) -> (words: Substring, detail: MarkdownDetail)? {
    guard text.hasSuffix(")*"), let start = text.lastRange(of: "*(") else { return nil }
    let inside = text[start.upperBound...].dropLast(2)
    var detail = MarkdownDetail()
    for part in inside.split(separator: ",") {
      guard detail.take(trimmed(part).lowercased()) else { return nil }
    }
    guard !inside.isEmpty else { return nil }
    return (trimmed(text[..<start.lowerBound]), detail)
  }

  private mutating func take(_ part: String) -> Bool {
    if let known = CommentKind(spoken: part) {
      kind = known
      return true
    }
    if MarkdownDetail.moments.contains(part) { return true }
    let place = MarkdownPlace(heading: part)
    guard place.table != nil || place.round != nil else { return false }
    table = place.table ?? table
    round = place.round ?? round
    return true
  }

  /// Parts of the day that have no number, and repetitions: they say nothing that a row could hold.
  private static let moments: Set<String> = [
    "vid öppningen", "i samtalspasset", "i storgrupp", "vid sorteringen", "vid omröstningen",
    "i fördjupningen", "vid slutsatserna", "i pausen", "vid avslutningen", "andra gången",
    "ved åbningen", "i samtalerunden", "i plenum", "under sorteringen", "under afstemningen",
    "i fordybningen", "under konklusionerne", "ved afslutningen", "2. gang",
    "at the opening", "in the table round", "in plenary", "while sorting", "while voting",
    "in the deepening", "while concluding", "in the break", "at the closing", "second time",
    "ved åpningen", "under avstemningen", "i fordypningen", "under konklusjonene",
    "ved avslutningen", "avauksessa", "keskustelukierroksella", "yhteisessä keskustelussa",
    "lajittelussa", "äänestyksessä", "syventämisessä", "johtopäätöksissä", "tauolla",
    "lopetuksessa", "2. kerta",
  ]
}

extension String {
  /// Where a text stands last.
  fileprivate func lastRange(of text: String) -> Range<Index>? {
    var found: Range<Index>?
    var start = startIndex
    while let range = self[start...].firstRange(of: text) {
      found = range
      start = range.upperBound
    }
    return found
  }
}
