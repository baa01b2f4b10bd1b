import Language

/// Something in a text that looks as if it told who somebody is.
///
/// A note-taker is told of it quietly and decides; nothing is blocked and nothing is recorded.
struct PersonalDetail: Equatable, Sendable {
  let kind: PersonalDetailKind
  /// The words as they stand in the text.
  let words: String

  /// What tells most about somebody in a text: an identity number before an address, that before a telephone number and a name.
  static func mostSensitive(in text: String) -> PersonalDetail? {
    let letters = LetterRow(text)
    if let place = letters.identityNumber { return letters.detail(.identityNumber, at: place) }
    if let place = letters.emailAddress { return letters.detail(.emailAddress, at: place) }
    if let place = letters.phoneNumber { return letters.detail(.phoneNumber, at: place) }
    return letters.fullName.map { letters.detail(.fullName, at: $0) }
  }
}

/// A text scalar by scalar, with what the rules for personal details look at, found in one pass.
struct LetterRow {
  /// No comment is longer, and no text that is drawn either.
  private static let limit = 20_000

  let scalars: [Unicode.Scalar]
  /// Rows of digits that may belong together.
  let numbers: [DigitChain]
  private let hasAt: Bool
  let hasDigit: Bool

  init(_ text: String) {
    scalars = Array(text.unicodeScalars.prefix(Self.limit))
    var hasAt = false
    var hasDigit = false
    for scalar in scalars {
      if scalar == "@" { hasAt = true }
      if scalar.isDigit { hasDigit = true }
    }
    self.hasAt = hasAt
    self.hasDigit = hasDigit
    numbers = hasDigit ? DigitChain.chains(in: scalars) : []
  }

  func detail(_ kind: PersonalDetailKind, at place: Range<Int>) -> PersonalDetail {
    PersonalDetail(kind: kind, words: words(at: place))
  }

  func words(at place: Range<Int>) -> String {
    var words = String.UnicodeScalarView()
    words.append(contentsOf: scalars[place])
    return String(words)
  }

  /// The scalar at a place; `nil` outside the text.
  func scalar(at place: Int) -> Unicode.Scalar? {
    scalars.indices.contains(place) ? scalars[place] : nil
  }

  /// Where the first e-mail address stands: something, `@`, and a domain with a dot.
  var emailAddress: Range<Int>? {
    guard hasAt else { return nil }
    for place in scalars.indices where scalars[place] == "@" {
      var start = place
      while let before = scalar(at: start - 1), before.isInAddress || before == "+" { start -= 1 }
      var end = place + 1
      while let after = scalar(at: end), after.isInAddress { end += 1 }
      while end > place + 1, !scalars[end - 1].isLetterOrDigit { end -= 1 }
      let domain = scalars[place + 1..<end]
      guard start < place, let dot = domain.lastIndex(of: "."), dot > place + 1, end - dot > 2
      else { continue }
      return start..<end
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether it is one of 0 to 9.
  var isDigit: Bool { value >= 0x30 && value <= 0x39 }

  /// A digit's value; 0 for anything else.
  var digit: Int { isDigit ? Int(value) - 0x30 : 0 }

  var isLetterOrDigit: Bool { isDigit || isLetter }

  var isLetter: Bool {
    if value < 0x80 { return value | 0x20 >= 0x61 && value | 0x20 <= 0x7A }
    return value != 0xD7 && value != 0xF7 && properties.isAlphabetic || isMark
  }

  /// Whether it is set on the letter before it.
  var isMark: Bool { value >= 0x300 && value < 0x370 }

  var isCapital: Bool {
    if value < 0x80 { return value >= 0x41 && value <= 0x5A }
    return properties.isUppercase
  }

  fileprivate var isInAddress: Bool {
    isLetterOrDigit || self == "." || self == "-" || self == "_" || self == "%"
  }
}
