import SessionEngine

/// The signs at the start of a line that say what it becomes.
enum LineMarks {
  /// A comment's kind and words; without a sign it is of the plain kind.
  static func comment(_ line: String, plain: CommentKind) -> (kind: CommentKind, text: String) {
    let (kind, text) = comment(line)
    return (kind ?? plain, text)
  }

  /// The kind that a sign gives a comment, and its words.
  static func comment(_ line: some StringProtocol) -> (kind: CommentKind?, text: String) {
    let line = trimmed(line)
    guard let sign = line.first else { return (nil, "") }
    if let quoted = quotation(line) { return (.quotation, quoted) }
    let kind: CommentKind? =
      switch sign {
      case "?": .question
      case "!": .idea
      case "+": .supplementary
      default: nil
      }
    return (kind, String(kind == nil ? line : trimmed(line.dropFirst())))
  }

  /// A note's kind and words. Its signs want a space after them, so that `-5 grader` stays as it stands.
  static func note(_ line: String) -> (kind: NoteKind, text: String) {
    let start = line.drop(while: \.isWhitespace)
    let line = trimmed(start)
    guard let sign = line.first else { return (.paragraph, "") }
    if let quoted = quotation(line) { return (.quotation, quoted) }
    let kind: NoteKind? =
      switch sign {
      case "#": .subheading
      case "-": .bullet
      case "+": .supplementary
      default: nil
      }
    guard let kind, start.dropFirst().first?.isWhitespace == true else {
      return (.paragraph, String(line))
    }
    return (kind, String(trimmed(line.dropFirst())))
  }

  /// The line that is read as that kind; `nil` where only the words as they stand will do.
  static func line(_ kind: CommentKind, _ text: String) -> String? {
    let sign: String? =
      switch kind {
      case .hope, .statement: nil
      case .quotation: "\""
      case .question: "?"
      case .idea: "!"
      case .supplementary: "+"
      }
    let line = (sign ?? "") + text
    let read = comment(line, plain: kind)
    return read.kind == kind && read.text == text ? line : nil
  }

  /// The line that is read as that kind of note; `nil` where only the words as they stand will do.
  static func line(_ kind: NoteKind, _ text: String) -> String? {
    let sign: String? =
      switch kind {
      case .paragraph: nil
      case .subheading: "#"
      case .bullet: "-"
      case .quotation: "\""
      case .supplementary: "+"
      }
    let line = (sign.map { $0 + " " } ?? "") + text
    let read = note(line)
    return read.kind == kind && read.text == text ? line : nil
  }

  /// What stands within quotation marks that begin the line and, where there is one at all, end it.
  ///
  /// `"Nej", sa hon` is no quotation but a sentence with one in it.
  private static func quotation(_ line: Substring) -> String? {
    guard let first = line.first, isQuotationMark(first) else { return nil }
    let rest = line.dropFirst()
    guard let end = rest.firstIndex(where: isQuotationMark) else { return String(trimmed(rest)) }
    guard rest.index(after: end) == rest.endIndex else { return nil }
    return String(trimmed(rest[..<end]))
  }

  private static func isQuotationMark(_ character: Character) -> Bool {
    switch character {
    case "\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}": true
    default: false
    }
  }

  static func trimmed(_ text: some StringProtocol) -> Substring {
    let start = Substring(text).drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
  }
}
