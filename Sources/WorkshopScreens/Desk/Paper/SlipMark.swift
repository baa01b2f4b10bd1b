import SessionEngine

/// The number of a slip of paper, with which a line begins: `B3-07 Det tar stopp`.
struct SlipMark: Equatable, Sendable {
  /// More characters than a number, the sign after it and a space can have.
  private static let longest = 11

  /// The slip.
  let slip: SlipNumber
  /// What stands after the number.
  let rest: Substring

  /// Reads `B3-07`, `b3-7`, `B3-07:` or `B3-07.` with a space or nothing after it; `nil` for any other line.
  init?(_ line: some StringProtocol) {
    let line = Substring(line).drop(while: \.isWhitespace)
    let number = line.prefix(Self.longest).prefix { !$0.isWhitespace && $0 != ":" && $0 != "." }
    guard let slip = SlipNumber(number) else { return nil }
    var rest = line[number.endIndex...]
    if rest.first == ":" || rest.first == "." { rest = rest.dropFirst() }
    guard rest.first?.isWhitespace != false else { return nil }
    self.slip = slip
    self.rest = LineMarks.trimmed(rest)
  }
}
