/// A piece of a Markdown file, with its markup still in the text.
struct MarkdownBlock: Hashable {
  /// What it is.
  enum Kind: Hashable {
    /// A heading of that level, from 1.
    case heading(Int)
    /// A point of a list; the character that stands before it, or a digit.
    case item(marker: Character)
    /// A text set apart with `>`.
    case quotation
    /// Running text.
    case paragraph
    /// Code, a table or HTML.
    case other
  }

  /// The line on which it begins, from 1.
  let line: Int
  let kind: Kind
  /// Its text: lines that were only wrapped are one, hard breaks and paragraphs within it are line feeds.
  private(set) var text: String

  init(line: Int, _ kind: Kind, _ text: some StringProtocol) {
    self.line = line
    self.kind = kind
    self.text = String(text)
  }

  /// Takes another line of the file into it.
  mutating func append(_ line: some StringProtocol, afterBlank: Bool) {
    if afterBlank {
      dropTrailingSpace()
      text += "\n\n"
    } else if text.hasSuffix("  ") {
      dropTrailingSpace()
      text += "\n"
    } else {
      dropTrailingSpace()
      if endsInHardBreak {
        text.removeLast()
        dropTrailingSpace()
        text += "\n"
      } else if !text.isEmpty {
        text += " "
      }
    }
    text += line
  }

  /// Ends it: white space and a break that leads nowhere are no part of its text.
  mutating func finish() {
    dropTrailingSpace()
  }

  /// An escaped backslash is no break (CommonMark 0.31, section 6.7).
  private var endsInHardBreak: Bool {
    text.reversed().prefix { $0 == "\\" }.count % 2 == 1
  }

  private mutating func dropTrailingSpace() {
    while text.last?.isWhitespace == true { text.removeLast() }
  }
}
