/// Text of people made fit for paper, before any writer escapes it.
enum PrintableText {
  /// Marks beyond this on one letter would run into the lines around it.
  private static let marksPerLetter = 4

  /// The text in one paragraph, without what is not seen but obeyed: controls, direction overrides, tags, byte order marks.
  ///
  /// White space of any kind and length becomes one space. What no font can have becomes `�`.
  static func paragraph(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var marks = 0
    var isSpaceDue = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isSpaceDue = !result.isEmpty
        continue
      }
      guard let printable = printable(scalar) else { continue }
      marks = isMark(printable) ? marks + 1 : 0
      if marks > marksPerLetter { continue }
      if isSpaceDue { result.append(" ") }
      isSpaceDue = false
      result.append(printable)
    }
    return String(result)
  }

  private static func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.properties.generalCategory {
    case .control: nil
    // The two joiners belong to the spelling of words and to composed emoji.
    case .format: scalar == "\u{200C}" || scalar == "\u{200D}" ? scalar : nil
    case .privateUse, .unassigned, .surrogate: "\u{FFFD}"
    default: scalar
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }

  /// The text in one paragraph of at most that many characters, with `…` in the place of what was cut.
  static func paragraph(_ text: String, cutTo limit: Int) -> String {
    let text = paragraph(text)
    guard text.count > limit else { return text }
    let kept = text.prefix(max(0, limit - 1))
    guard let space = kept.lastIndex(of: " "), kept.distance(from: space, to: kept.endIndex) < 30
    else { return kept + "…" }
    return kept[..<space] + "…"
  }
}
