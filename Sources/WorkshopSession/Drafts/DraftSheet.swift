import SessionEngine

/// What has been typed for a table and not been sent.
public struct Draft: Hashable, Sendable {
  /// What the words of a facilitator were to become.
  public enum Purpose: String, Hashable, Sendable, CaseIterable {
    case hope, message, conclusion, action, question, disagreement, word, wording
    /// Words of an action, a conclusion or a question that are being changed.
    case changedOutcome = "changedAction"
  }

  /// The words so far; where a question has several lines, those of its first.
  public var text: String
  /// What stands in the lines after the first.
  public var further: [String]
  /// What stood in the lines before they were changed; empty for something new.
  public var before: [String]
  /// The run that went on when the first letter was typed; the comment will belong to it.
  public var run: StepRun?
  /// The comment, note, conclusion, action or question whose words are being changed; `nil` for something new.
  public var amends: EntityID?
  /// What the words were to become, where they were typed as an answer; `nil` for a desk's line.
  public var purpose: Purpose?
  /// The name that the command will have by which exactly these words are sent; other words get another.
  ///
  /// A command of that name in the log is these words: they were sent, and are no draft any more.
  public var name: CommandID?

  /// What has been typed.
  public init(
    text: String, further: [String] = [], before: [String] = [], run: StepRun?,
    amends: EntityID? = nil, purpose: Purpose? = nil, name: CommandID? = nil
  ) {
    self.text = text
    self.further = further
    self.before = before
    self.run = run
    self.amends = amends
    self.purpose = purpose
    self.name = name
  }

  /// All that was typed, line by line.
  public var lines: [String] { [text] + further }
}

/// Everything that one station has typed and that is not in the log: kept so that a crash loses no word.
public struct DraftSheet: Hashable, Sendable {
  /// The table that is written for.
  public var table: TableID?
  /// Drafts by table; `nil` is the room.
  public var drafts: [TableID?: Draft]
  /// A facilitator's words by what they were to become, a draft for each.
  public var answers: [Draft]
  /// Commands that were sent and not yet acknowledged, in order.
  public var unsaved: [UnsavedCommand]

  /// A sheet.
  public init(
    table: TableID? = nil, drafts: [TableID?: Draft] = [:], answers: [Draft] = [],
    unsaved: [UnsavedCommand] = []
  ) {
    self.table = table
    self.drafts = drafts
    self.answers = answers
    self.unsaved = unsaved
  }
}

/// A command that was sent and not yet acknowledged.
public struct UnsavedCommand: Hashable, Sendable {
  /// Its name; sending it again under the same name is safe.
  public var id: CommandID
  /// What is asked.
  public var command: Command

  /// A command that was sent.
  public init(id: CommandID, command: Command) {
    self.id = id
    self.command = command
  }
}
