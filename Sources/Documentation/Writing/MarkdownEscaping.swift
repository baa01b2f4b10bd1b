extension String {
  /// One line that means in Markdown what it says: nothing in it can become markup, HTML or an indented block.
  ///
  /// Follows CommonMark 0.31, section 2.4 (https://spec.commonmark.org/0.31.2/#backslash-escapes). Goes by Unicode scalars,
  /// since an asterisk with a combining mark is another character to Swift and still an asterisk to Markdown.
  var escapedForMarkdown: String {
    let scalars = Array(unicodeScalars)
    let content = scalars.firstIndex { $0 != " " } ?? scalars.count
    var result = String.UnicodeScalarView()
    // Spaces that would make a block of code are kept as spaces that do not.
    for _ in 0..<content { result.append("\u{A0}") }
    let number = numberEnd(in: scalars, from: content)
    for index in content..<scalars.count {
      let scalar = scalars[index]
      let isFirst = index == content
      let needsEscape =
        switch scalar {
        case "\\", "`", "*", "_", "[", "]", "<", "|", "~", "$": true
        case ">", "-", "+", "=": isFirst
        case "#": isFirst || scalars[index - 1] == " " || scalars[index - 1] == "#"
        case "&": index + 1 < scalars.count && isEntityStart(scalars[index + 1])
        case ".", ")": index == number
        default: false
        }
      if needsEscape { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }
}

/// Where the full stop or bracket of a leading list number stands, if there is one.
private func numberEnd(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
  var index = start
  while index < scalars.count, ("0"..."9").contains(scalars[index]) { index += 1 }
  return index > start && index < scalars.count ? index : nil
}

private func isEntityStart(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "#" || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
}
