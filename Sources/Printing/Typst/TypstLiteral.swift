extension String {
  /// The text as a string literal of Typst, which stays text wherever it is used: markup in it is never read.
  ///
  /// Follows https://typst.app/docs/reference/foundations/str/#escapes. Only a backslash and a quotation mark have to be
  /// escaped; controls are too, so that a line of source stays one line.
  var typstLiteral: String {
    var result = String.UnicodeScalarView()
    result.append("\"")
    var lettersInWord = 0
    for scalar in unicodeScalars {
      switch scalar {
      case "\\", "\"":
        result.append("\\")
        result.append(scalar)
      case _ where scalar.properties.generalCategory == .control:
        result.append(
          contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      default: result.append(scalar)
      }
      lettersInWord = scalar.properties.isWhitespace ? 0 : lettersInWord + 1
      // Typst breaks a word only where its language does, so a word beyond all language gets places to break.
      if lettersInWord > 40, lettersInWord.isMultiple(of: 10), !continuesCharacter(scalar) {
        result.append("\u{200B}")
      }
    }
    result.append("\"")
    return String(result)
  }
}

private func continuesCharacter(_ scalar: Unicode.Scalar) -> Bool { scalar == "\u{200D}" }
