extension Document {
  /// The document as CommonMark. Every text in it is escaped.
  public var markdown: String {
    blocks.map(\.markdown).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }
}

extension Document.Block {
  fileprivate var markdown: String {
    switch self {
    case .title(let text): heading(text, level: 1)
    case .heading(let level, let text): heading(text, level: level)
    case .paragraph(let text): lines(text).joined(separator: "\n")
    case .lines(let texts):
      lines(texts.map(\.onOneLine).joined(separator: "\n")).joined(separator: "\n")
    case .setApart(let text), .quotation(let text), .notice(let text):
      lines(text).map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")
    case .list(let items): items.map(point).joined(separator: "\n")
    case .ranking(let themes):
      themes.map { "- \($0.title.onOneLine.escapedForMarkdown) (\($0.dots))" }
        .joined(separator: "\n")
    }
  }

  private func heading(_ text: String, level: Int) -> String {
    "\(String(repeating: "#", count: level)) \(text.onOneLine.escapedForMarkdown)"
  }

  /// Escaped lines with hard breaks between them; an empty line begins a paragraph.
  private func lines(_ text: String) -> [String] {
    let lines = text.readableLines
    return lines.enumerated().map { index, line in
      let next = index + 1 < lines.count ? lines[index + 1] : ""
      return line.escapedForMarkdown + (line.isEmpty || next.isEmpty ? "" : "\\")
    }
  }

  /// A point of a list, its further lines indented so that they stay in it.
  private func point(_ item: Document.Item) -> String {
    var lines = lines(item.text)
    if let detail = item.detail.map({ "*(\($0.onOneLine.escapedForMarkdown))*" }) {
      if lines.count > 1 {
        lines[lines.count - 1] += "\\"
        lines.append(detail)
      } else {
        lines = [([lines.first] + [detail]).compactMap { $0 }.joined(separator: " ")]
      }
    }
    return lines.enumerated().map { index, line in
      if index == 0 { return "- \(line)" }
      return line.isEmpty ? "" : "  \(line)"
    }.joined(separator: "\n")
  }
}
