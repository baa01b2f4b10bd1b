/// Takes a Markdown file apart into headings, points, quotations and running text (after CommonMark 0.31).
///
/// Points of points are points. Indented text below a point belongs to it, and so does a line right after it that was only
/// wrapped. What is emphasised stays as it is written.
struct MarkdownParser {
  static let greatestLength = 64 * 1_024 * 1_024

  private var blocks: [MarkdownBlock] = []
  private var open: MarkdownBlock?
  private var afterBlank = false
  private var fence: Substring?

  /// The blocks of a file.
  static func blocks(of file: ArraySlice<UInt8>) throws(MarkdownError) -> [MarkdownBlock] {
    guard file.count <= greatestLength else {
      throw MarkdownError(.tooLarge(limit: greatestLength), line: 1)
    }
    let content = file.starts(with: [0xEF, 0xBB, 0xBF]) ? file.dropFirst(3) : file
    var parser = MarkdownParser()
    var number = 0
    for bytes in content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      guard !bytes.contains(0) else { throw MarkdownError(.nul, line: number) }
      guard var line = String(validating: bytes, as: UTF8.self) else {
        throw MarkdownError(.notUTF8, line: number)
      }
      if line.last == "\r" { line.removeLast() }
      parser.take(line, number: number)
    }
    parser.close()
    return parser.blocks
  }

  private mutating func take(_ line: String, number: Int) {
    let indent = line.prefix { $0 == " " || $0 == "\t" }
    let text = line.dropFirst(indent.count)
    if let fence {
      if text.hasPrefix(fence) { self.fence = nil }
      return
    }
    guard !text.isEmpty else {
      if case .item? = open?.kind {} else { close() }
      afterBlank = true
      return
    }
    defer { afterBlank = false }
    if text.hasPrefix("```") || text.hasPrefix("~~~") {
      begin(MarkdownBlock(line: number, .other, text))
      close()
      fence = text.prefix(3)
    } else if isUnderline(text), let paragraph = open, paragraph.kind == .paragraph {
      open = nil
      begin(
        MarkdownBlock(line: paragraph.line, .heading(text.first == "=" ? 1 : 2), paragraph.text))
      close()
    } else if isBreak(text) {
      close()
    } else if let (level, title) = heading(text) {
      begin(MarkdownBlock(line: number, .heading(level), title))
      close()
    } else if text.first == ">" {
      quote(text.dropFirst().drop { $0 == " " }, number)
    } else if let (marker, rest) = item(text) {
      begin(MarkdownBlock(line: number, .item(marker: marker), rest))
    } else if text.first == "|" || text.hasPrefix("<!--") {
      begin(MarkdownBlock(line: number, .other, text))
      close()
    } else {
      takeText(text, isIndented: !indent.isEmpty, number)
    }
  }

  private mutating func takeText(_ text: Substring, isIndented: Bool, _ number: Int) {
    let belongs: Bool
    if case .item? = open?.kind {
      belongs = !afterBlank || isIndented
    } else {
      belongs = open != nil && !afterBlank
    }
    guard belongs, var block = open else {
      begin(MarkdownBlock(line: number, .paragraph, text))
      return
    }
    open = nil
    block.append(text, afterBlank: afterBlank)
    open = block
  }

  private mutating func quote(_ text: Substring, _ number: Int) {
    guard !text.isEmpty else { return close() }
    if var block = open, block.kind == .quotation, !afterBlank {
      open = nil
      block.append(text, afterBlank: false)
      open = block
    } else {
      begin(MarkdownBlock(line: number, .quotation, text))
    }
  }

  private mutating func begin(_ block: MarkdownBlock) {
    close()
    open = block
  }

  private mutating func close() {
    guard var block = open else { return }
    open = nil
    block.finish()
    blocks.append(block)
  }

  // MARK: Beginnings of lines

  private func heading(_ text: Substring) -> (level: Int, title: Substring)? {
    let level = text.prefix { $0 == "#" }.count
    let rest = text.dropFirst(level)
    guard (1...6).contains(level), rest.first.map({ $0 == " " || $0 == "\t" }) ?? true else {
      return nil
    }
    var title = trimmed(rest)
    let closing = title.reversed().prefix { $0 == "#" }.count
    let before = title.dropLast(closing)
    if closing > 0, before.last.map({ $0.isWhitespace }) ?? true { title = trimmed(before) }
    return (level, title)
  }

  /// A number that is not 1 begins no list within running text: a wrapped line may begin with a year.
  private func item(_ text: Substring) -> (marker: Character, rest: Substring)? {
    guard let first = text.first else { return nil }
    if first == "-" || first == "*" || first == "+" {
      let rest = text.dropFirst()
      guard rest.first.map({ $0 == " " || $0 == "\t" }) ?? true else { return nil }
      return (first, trimmed(rest, atEnd: false))
    }
    let digits = text.prefix { ("0"..."9").contains($0) }
    let rest = text.dropFirst(digits.count)
    guard (1...9).contains(digits.count), rest.first == "." || rest.first == ")",
      rest.dropFirst().first == " " || rest.dropFirst().first == "\t"
    else { return nil }
    if digits != "1", !afterBlank {
      switch open?.kind {
      case .paragraph?, .quotation?: return nil
      case .item(let marker)? where marker != "1": return nil
      default: break
      }
    }
    return ("1", trimmed(rest.dropFirst(), atEnd: false))
  }

  private func isUnderline(_ text: Substring) -> Bool {
    let line = trimmed(text)
    return !afterBlank && (line.allSatisfy { $0 == "=" } || line.allSatisfy { $0 == "-" })
  }

  private func isBreak(_ text: Substring) -> Bool {
    guard let first = text.first, "-*_".contains(first) else { return false }
    return text.count { $0 == first } >= 3 && text.allSatisfy { $0 == first || $0.isWhitespace }
  }
}

/// Without white space at the beginning and, unless it is to be kept, at the end.
func trimmed(_ text: Substring, atEnd: Bool = true) -> Substring {
  let start = text.drop(while: \.isWhitespace)
  guard atEnd else { return start }
  guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start.prefix(0) }
  return start[...last]
}
