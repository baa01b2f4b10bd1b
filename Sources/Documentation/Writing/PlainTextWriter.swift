extension Document {
  /// The document as text without markup: headings are underlined, points have dashes, quotations are indented.
  public var plainText: String {
    blocks.map(\.plainText).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }
}

extension Document.Block {
  fileprivate var plainText: String {
    switch self {
    case .title(let text): underlined(text, with: "=")
    case .heading(2, let text): underlined(text, with: "-")
    case .heading(_, let text): text.onOneLine
    case .paragraph(let text): text.readableLines.joined(separator: "\n")
    case .lines(let texts): texts.map(\.onOneLine).joined(separator: "\n")
    case .setApart(let text), .quotation(let text): indented(text.readableLines, first: "    ")
    case .notice(let text): "[\(text.onOneLine)]"
    case .list(let items): items.map(point).joined(separator: "\n")
    case .ranking(let themes):
      themes.map { "    \($0.title.onOneLine) (\($0.dots))" }.joined(separator: "\n")
    }
  }

  private func underlined(_ text: String, with mark: Character) -> String {
    let line = text.onOneLine
    return "\(line)\n\(String(repeating: mark, count: line.count))"
  }

  private func indented(_ lines: [String], first: String) -> String {
    let rest = String(repeating: " ", count: first.count)
    return lines.enumerated().map { index, line in
      line.isEmpty ? "" : (index == 0 ? first : rest) + line
    }.joined(separator: "\n")
  }

  private func point(_ item: Document.Item) -> String {
    var lines = item.text.readableLines
    if let detail = item.detail.map({ "(\($0.onOneLine))" }) {
      if lines.count == 1 { lines[0] += " \(detail)" } else { lines.append(detail) }
    }
    return indented(lines, first: "- ")
  }
}
