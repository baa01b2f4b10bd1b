extension String {
  /// The first words on one line, at most 40 characters and an ellipsis.
  var excerpt: String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count > 40 else { return line }
    let cut = line.prefix(40)
    guard let space = cut.lastIndex(of: " ") else { return cut + "…" }
    return cut[..<space] + "…"
  }

  /// The text with a capital first letter, as a sentence begins.
  public var startingSentence: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }
}
