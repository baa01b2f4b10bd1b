import SessionEngine

/// What bringing a desk's file home has led to, for telling it in words.
public struct MergeFindings: Hashable, Sendable {
  /// Why something is not home.
  public enum Reason: Hashable, Sendable {
    /// The session says no.
    case refused(Refusal)
    /// Its words were changed at home too.
    case rewordedAtHome(EntityID)
    /// It was moved at home too, to that table and run.
    case movedAtHome(CommentID, table: TableID?, run: StepRun?)
  }

  /// Something that is not home.
  public struct Clash: Hashable, Sendable {
    /// The line of the desk's file, from 1.
    public var line: Int
    /// What was asked.
    public var command: Command
    /// Why it is not home.
    public var reason: Reason

    /// Something that is not home.
    public init(line: Int, command: Command, reason: Reason) {
      self.line = line
      self.command = command
      self.reason = reason
    }
  }

  /// The desk's file.
  public var path: String
  /// The session's file.
  public var home: String
  /// Comments that came home.
  public var comments: Int
  /// Other commands that came home.
  public var others: Int
  /// Commands that were home already.
  public var repeated: Int
  /// What did not come home, in order.
  public var clashes: [Clash]
  /// What stands after the last whole line of the file and was never acknowledged.
  public var tornEnd: String?

  /// Everything that came home.
  public var added: Int { comments + others }

  /// What bringing a desk's file home has led to.
  public init(
    path: String, home: String, comments: Int, others: Int, repeated: Int, clashes: [Clash],
    tornEnd: String?
  ) {
    self.path = path
    self.home = home
    self.comments = comments
    self.others = others
    self.repeated = repeated
    self.clashes = clashes
    self.tornEnd = tornEnd
  }
}
