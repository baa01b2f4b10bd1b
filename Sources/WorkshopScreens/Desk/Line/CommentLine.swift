import Language
import SessionEngine

/// A line of words as a desk reads it: its signs taken off, and what they say.
///
/// The desk, lines of standard input and points in Markdown are all read here, so that a sign means the same everywhere.
public struct CommentLine: Hashable, Sendable {
  /// Which signs say anything.
  public struct Signs: Hashable, Sendable {
    /// Whether the number of a slip at the start does.
    fileprivate let slips: Bool
    /// The letters of perspectives that do after `@`.
    fileprivate let letters: PerspectiveLetters

    /// Only those that say what kind it is: `"` `?` `!` `+`.
    public static let kinds = Signs(
      slips: false, letters: PerspectiveLetters(asked: [], in: .english))

    private init(slips: Bool, letters: PerspectiveLetters) {
      self.slips = slips
      self.letters = letters
    }

    /// Those of a session: numbers of slips where it has tables, and letters of the perspectives that its plan asks for.
    ///
    /// - Parameter catalogue: The language that the letters are of.
    public init(of session: SessionState, in catalogue: Catalogue) {
      slips = !session.plan.tables.isEmpty
      letters = PerspectiveLetters(asked: session.plan.perspectives, in: catalogue)
    }
  }

  /// The slip of paper that it is typed from.
  public let slip: SlipNumber?
  /// The kind that a sign gives it; `nil` without one.
  public let kind: CommentKind?
  /// The words without the signs; empty where there are none.
  public let text: String
  /// From where it was said, in the plan's order.
  public let perspectives: [Perspective]
  /// Whether it was said for a group.
  public let speaksForGroup: Bool

  /// Reads a line, without its line break.
  public init(_ line: some StringProtocol, signs: Signs) {
    if signs.slips, let mark = SlipMark(line) {
      self.init(on: mark.slip, mark.rest, letters: signs.letters)
    } else {
      self.init(on: nil, line, letters: signs.letters)
    }
  }

  /// A line of which every sign belongs to its words.
  public init(literally line: String) {
    slip = nil
    kind = nil
    text = line
    perspectives = []
    speaksForGroup = false
  }

  /// Reads what stands on a slip, or a line that is from none.
  init(on slip: SlipNumber?, _ line: some StringProtocol, letters: PerspectiveLetters) {
    let marks = PerspectiveMarks(line, letters)
    self.slip = slip
    (kind, text) = LineMarks.comment(marks.rest)
    perspectives = marks.perspectives
    speaksForGroup = marks.speaksForGroup
  }

  /// The comment that it is.
  ///
  /// - Parameters:
  ///   - plain: The kind of a comment without a sign.
  ///   - table: The table, where no slip says it.
  ///   - run: The run that it was said in.
  public func comment(
    plain: CommentKind, at table: TableID? = nil, in run: StepRun? = nil
  ) -> NewComment {
    NewComment(
      text: text, kind: kind ?? plain, table: slip?.table ?? table, run: run,
      perspectives: perspectives, speaksForGroup: speaksForGroup, slip: slip)
  }

  /// The comment that it is in a session: one from a printed slip belongs to the run that the slip was printed for.
  ///
  /// - Parameters:
  ///   - table: The table, where no slip says it.
  ///   - run: The run that it was said in, where no slip says it.
  public func comment(
    of session: SessionState, at table: TableID?, in run: StepRun?
  ) -> NewComment {
    let run = slip.flatMap(session.run(of:)) ?? run
    return comment(plain: session.plainCommentKind(in: run), at: table, in: run)
  }
}

extension SessionState {
  /// What a comment without a sign is in a run.
  func plainCommentKind(in run: StepRun?) -> CommentKind {
    let kind = run.flatMap { steps[$0.step]?.planned.kind }
    return kind == .opening ? .hope : .statement
  }
}
