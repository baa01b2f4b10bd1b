/// The name of one thing in a session: a letter for its kind and a number that the engine hands out in order.
///
/// Written as `s3`, `c17`, `t3`. Numbers start at 1 and are never used again.
public protocol EntityIdentifier: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The letter that stands before the number.
  static var prefix: Unicode.Scalar { get }
  /// The number as it is kept.
  var kept: KeptNumber { get }
  /// The identifier with that number.
  init(kept: KeptNumber)
}

extension EntityIdentifier {
  /// The number, from 1.
  public var number: Int { kept.number }

  /// The identifier with that number; one beyond ``KeptNumber/greatest`` is the greatest.
  public init(number: Int) { self.init(kept: KeptNumber(number)) }

  /// The form used in the log and in commands, such as `c17`.
  public var description: String { "\(Self.prefix)\(number)" }

  /// Reads the form used in the log; `nil` for anything else than the prefix and a positive number.
  public init?(_ text: some StringProtocol) {
    self.init(utf8: Substring(text).utf8)
  }

  init?(utf8 text: Substring.UTF8View) {
    guard text.first == UInt8(ascii: Self.prefix),
      let number = KeptNumber(positiveDigits: text.dropFirst())
    else { return nil }
    self.init(kept: number)
  }

  /// Identifiers come in the order in which they were handed out.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

/// A step of the plan, `s3`.
public struct StepID: EntityIdentifier {
  /// `s`
  public static let prefix: Unicode.Scalar = "s"
  /// The number, from 1.
  public let kept: KeptNumber
  /// The step with that number.
  public init(kept: KeptNumber) { self.kept = kept }
}

/// A comment, `c17`.
public struct CommentID: EntityIdentifier {
  /// `c`
  public static let prefix: Unicode.Scalar = "c"
  /// The number, from 1.
  public let kept: KeptNumber
  /// The comment with that number.
  public init(kept: KeptNumber) { self.kept = kept }
}

/// A theme, `t3`.
public struct ThemeID: EntityIdentifier {
  /// `t`
  public static let prefix: Unicode.Scalar = "t"
  /// The number, from 1.
  public let kept: KeptNumber
  /// The theme with that number.
  public init(kept: KeptNumber) { self.kept = kept }
}

/// A vote, `v1`.
public struct VoteID: EntityIdentifier {
  /// `v`
  public static let prefix: Unicode.Scalar = "v"
  /// The number, from 1.
  public let kept: KeptNumber
  /// The vote with that number.
  public init(kept: KeptNumber) { self.kept = kept }
}

/// A ballot of a vote, `p4`. The number says nothing about who cast it.
public struct BallotID: EntityIdentifier {
  /// `p`
  public static let prefix: Unicode.Scalar = "p"
  /// The number, from 1.
  public let kept: KeptNumber
  /// The ballot with that number.
  public init(kept: KeptNumber) { self.kept = kept }
}

/// A note of a deepening, `n9`.
public struct NoteID: EntityIdentifier {
  /// `n`
  public static let prefix: Unicode.Scalar = "n"
  /// The number, from 1.
  public let kept: KeptNumber
  /// The note with that number.
  public init(kept: KeptNumber) { self.kept = kept }
}

/// A conclusion, `k2`.
public struct ConclusionID: EntityIdentifier {
  /// `k`
  public static let prefix: Unicode.Scalar = "k"
  /// The number, from 1.
  public let kept: KeptNumber
  /// The conclusion with that number.
  public init(kept: KeptNumber) { self.kept = kept }
}

/// An action that was agreed on, `a4`.
public struct ActionID: EntityIdentifier {
  /// `a`
  public static let prefix: Unicode.Scalar = "a"
  /// The number, from 1.
  public let kept: KeptNumber
  /// The action with that number.
  public init(kept: KeptNumber) { self.kept = kept }
}

/// An open question that someone is to answer, `q2`.
public struct QuestionID: EntityIdentifier {
  /// `q`
  public static let prefix: Unicode.Scalar = "q"
  /// The number, from 1.
  public let kept: KeptNumber
  /// The question with that number.
  public init(kept: KeptNumber) { self.kept = kept }
}

/// A word that was explained, `w1`.
public struct TermID: EntityIdentifier {
  /// `w`
  public static let prefix: Unicode.Scalar = "w"
  /// The number, from 1.
  public let kept: KeptNumber
  /// The term with that number.
  public init(kept: KeptNumber) { self.kept = kept }
}

/// A report of a desk to the console, `r3`.
public struct ReportID: EntityIdentifier {
  /// `r`
  public static let prefix: Unicode.Scalar = "r"
  /// The number, from 1.
  public let kept: KeptNumber
  /// The report with that number.
  public init(kept: KeptNumber) { self.kept = kept }
}

/// Something that a desk proposes for the conclusion, `f2`.
public struct ProposalID: EntityIdentifier {
  /// `f`
  public static let prefix: Unicode.Scalar = "f"
  /// The number, from 1.
  public let kept: KeptNumber
  /// The proposal with that number.
  public init(kept: KeptNumber) { self.kept = kept }
}

/// A table in the room, known by the number that stands on it: 1 to 100.
///
/// Tables have numbers everywhere, so a digit on a keyboard is a table. The log writes `b3`.
public struct TableID: EntityIdentifier {
  /// `b`
  public static let prefix: Unicode.Scalar = "b"
  /// The number on the table.
  public let kept: KeptNumber
  /// The table with that number.
  public init(kept: KeptNumber) { self.kept = kept }
}
