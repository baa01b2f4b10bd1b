extension String {
  /// The text without what no reader can see but a machine obeys: controls, bidirectional overrides, annotation marks.
  ///
  /// Every kind of line break becomes `\n`, a tab becomes a space.
  var readable: String {
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in unicodeScalars {
      let follows = afterReturn
      afterReturn = scalar == "\r"
      switch scalar.value {
      case 0x0A where follows: break
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result.append("\n")
      case 0x09: result.append(" ")
      case 0x00...0x1F, 0x7F...0x9F: break
      case 0x202A...0x202E, 0x2066...0x2069, 0x061C: break
      case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: break
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The lines of the readable text, without white space at their ends, and without empty lines first and last.
  var readableLines: [String] {
    var lines = readable.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0.trimmingEnd) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    return lines
  }

  /// The words on one line, as a heading has them.
  var onOneLine: String { readable.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Without white space at both ends.
  var trimmed: String { String(drop(while: \.isWhitespace).trimmingEnd) }
}

extension StringProtocol {
  fileprivate var trimmingEnd: SubSequence {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return self[endIndex...] }
    return self[...last]
  }
}
