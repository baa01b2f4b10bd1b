/// The name of one thing in a session: a letter for its kind and a number that the engine hands out in order.
///
/// Written as `s3`, `c17`, `t3`. Numbers start at 1 and are never used again.
public protocol EntityIdentifier: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The letter that stands before the number.
  static var prefix: Unicode.Scalar { get }
  /// The number, from 1.
  var number: Int { get }
  /// The identifier with that number.
  init(number: Int)
}

extension EntityIdentifier {
  /// The form used in the log and in commands, such as `c17`.
  public var description: String { "\(Self.prefix)\(number)" }

  /// Reads the form used in the log; `nil` for anything else than the prefix and a positive number.
  public init?(_ text: some StringProtocol) {
    self.init(utf8: Substring(text).utf8)
  }

  init?(utf8 text: Substring.UTF8View) {
    guard text.first == UInt8(ascii: Self.prefix),
      let number = positiveNumber(in: text.dropFirst())
    else { return nil }
    self.init(number: number)
  }

  /// Identifiers come in the order in which they were handed out.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

/// A number from 1 in the one way in which it is written: digits, without a sign or zeros before it.
func positiveNumber(in digits: Substring.UTF8View) -> Int? {
  guard let first = digits.first, first != 0x30 else { return nil }
  var number = 0
  for digit in digits {
    guard (0x30...0x39).contains(digit) else { return nil }
    let (product, overflow) = number.multipliedReportingOverflow(by: 10)
    let (sum, carry) = product.addingReportingOverflow(Int(digit - 0x30))
    guard !overflow, !carry else { return nil }
    number = sum
  }
  return number
}

/// A step of the plan, `s3`.
public struct StepID: EntityIdentifier {
  /// `s`
  public static let prefix: Unicode.Scalar = "s"
  /// The number, from 1.
  public let number: Int
  /// The step with that number.
  public init(number: Int) { self.number = number }
}

/// A comment, `c17`.
public struct CommentID: EntityIdentifier {
  /// `c`
  public static let prefix: Unicode.Scalar = "c"
  /// The number, from 1.
  public let number: Int
  /// The comment with that number.
  public init(number: Int) { self.number = number }
}

/// A theme, `t3`.
public struct ThemeID: EntityIdentifier {
  /// `t`
  public static let prefix: Unicode.Scalar = "t"
  /// The number, from 1.
  public let number: Int
  /// The theme with that number.
  public init(number: Int) { self.number = number }
}

/// A vote, `v1`.
public struct VoteID: EntityIdentifier {
  /// `v`
  public static let prefix: Unicode.Scalar = "v"
  /// The number, from 1.
  public let number: Int
  /// The vote with that number.
  public init(number: Int) { self.number = number }
}

/// A ballot of a vote, `p4`. The number says nothing about who cast it.
public struct BallotID: EntityIdentifier {
  /// `p`
  public static let prefix: Unicode.Scalar = "p"
  /// The number, from 1.
  public let number: Int
  /// The ballot with that number.
  public init(number: Int) { self.number = number }
}

/// A note of a deepening, `n9`.
public struct NoteID: EntityIdentifier {
  /// `n`
  public static let prefix: Unicode.Scalar = "n"
  /// The number, from 1.
  public let number: Int
  /// The note with that number.
  public init(number: Int) { self.number = number }
}

/// A conclusion, `k2`.
public struct ConclusionID: EntityIdentifier {
  /// `k`
  public static let prefix: Unicode.Scalar = "k"
  /// The number, from 1.
  public let number: Int
  /// The conclusion with that number.
  public init(number: Int) { self.number = number }
}

/// An action that was agreed on, `a4`.
public struct ActionID: EntityIdentifier {
  /// `a`
  public static let prefix: Unicode.Scalar = "a"
  /// The number, from 1.
  public let number: Int
  /// The action with that number.
  public init(number: Int) { self.number = number }
}

/// An open question that someone is to answer, `q2`.
public struct QuestionID: EntityIdentifier {
  /// `q`
  public static let prefix: Unicode.Scalar = "q"
  /// The number, from 1.
  public let number: Int
  /// The question with that number.
  public init(number: Int) { self.number = number }
}

/// A word that was explained, `w1`.
public struct TermID: EntityIdentifier {
  /// `w`
  public static let prefix: Unicode.Scalar = "w"
  /// The number, from 1.
  public let number: Int
  /// The term with that number.
  public init(number: Int) { self.number = number }
}

/// A report of a desk to the console, `r3`.
public struct ReportID: EntityIdentifier {
  /// `r`
  public static let prefix: Unicode.Scalar = "r"
  /// The number, from 1.
  public let number: Int
  /// The report with that number.
  public init(number: Int) { self.number = number }
}

/// Something that a desk proposes for the conclusion, `f2`.
public struct ProposalID: EntityIdentifier {
  /// `f`
  public static let prefix: Unicode.Scalar = "f"
  /// The number, from 1.
  public let number: Int
  /// The proposal with that number.
  public init(number: Int) { self.number = number }
}

/// A table in the room, known by the number that stands on it: 1 to 100.
///
/// Tables have numbers everywhere, so a digit on a keyboard is a table. The log writes `b3`.
public struct TableID: EntityIdentifier {
  /// `b`
  public static let prefix: Unicode.Scalar = "b"
  /// The number on the table.
  public let number: Int
  /// The table with that number.
  public init(number: Int) { self.number = number }
}
