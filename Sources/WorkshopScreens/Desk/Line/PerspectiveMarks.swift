import Language
import SessionEngine

/// From where something was said, as letters after `@` at the start or the end of a line: `Det tar stopp @bg`.
///
/// Only a whole word counts, and only where each of its letters is one that the plan asks for and stands there once;
/// anything else, an e-mail address for one, is text.
struct PerspectiveMarks: Equatable, Sendable {
  /// The perspectives, in the order in which the plan asks for them.
  private(set) var perspectives: [Perspective] = []
  /// Whether somebody spoke for a group.
  private(set) var speaksForGroup = false
  /// The line without them.
  private(set) var rest: Substring
  /// Letters after `@` where they would say a perspective and do not; empty where there is nothing but `@`.
  private(set) var unread: Substring?

  init(_ line: some StringProtocol, _ letters: PerspectiveLetters) {
    rest = LineMarks.trimmed(line)
    guard !letters.entries.isEmpty else { return }
    let longest = letters.entries.count + 2
    let first = rest.prefix(longest + 1).prefix { !$0.isWhitespace }
    if take(first, letters) { rest = LineMarks.trimmed(rest[first.endIndex...]) }
    let end = rest.suffix(longest + 1)
    let start = end.lastIndex(where: \.isWhitespace).map { end.index(after: $0) }
    if let last = start ?? (end.startIndex == rest.startIndex ? rest.startIndex : nil),
      take(rest[last...], letters)
    {
      rest = LineMarks.trimmed(rest[..<last])
    }
    unread = PerspectiveMarks.unread(in: rest, longest)
    let said = perspectives
    perspectives = letters.entries.map(\.perspective).filter(said.contains)
  }

  /// Whether there are none.
  var isEmpty: Bool { perspectives.isEmpty && !speaksForGroup }

  /// Whether they say what is noted of a comment already.
  func say(_ comment: TableComment) -> Bool {
    Set(perspectives) == Set(comment.perspectives) && speaksForGroup == comment.speaksForGroup
  }

  private static func unread(in rest: Substring, _ longest: Int) -> Substring? {
    let last = rest.suffix(longest + 1).split(whereSeparator: \.isWhitespace).last
    let first = rest.prefix(longest + 1).split(whereSeparator: \.isWhitespace).first
    return [last, first].lazy.compactMap { $0 }
      .first { $0.first == "@" && $0.count <= longest && $0.dropFirst().allSatisfy(\.isLetter) }?
      .dropFirst()
  }

  /// Takes a word of letters; false where it is none.
  private mutating func take(_ word: Substring, _ letters: PerspectiveLetters) -> Bool {
    guard word.first == "@", word.count > 1 else { return false }
    var said: [Perspective] = []
    var isGroup = false
    for letter in word.dropFirst() {
      if letter.lowercased() == String(PerspectiveLetters.group) {
        guard !isGroup else { return false }
        isGroup = true
        continue
      }
      guard let perspective = letters.perspective(for: letter), !said.contains(perspective) else {
        return false
      }
      said.append(perspective)
    }
    perspectives += said
    speaksForGroup = speaksForGroup || isGroup
    return true
  }
}
