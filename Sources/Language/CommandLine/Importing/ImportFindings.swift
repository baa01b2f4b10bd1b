import SessionEngine

/// What reading a file in would add, for telling it in words.
public struct ImportFindings: Hashable, Sendable {
  /// How many comments would stand in a place.
  public struct Place: Hashable, Sendable {
    /// The table; `nil` for the room.
    public var table: TableID?
    /// The run; `nil` before any step.
    public var run: StepRun?
    /// How many.
    public var count: Int

    /// So many comments in a place.
    public init(table: TableID?, run: StepRun?, count: Int) {
      self.table = table
      self.run = run
      self.count = count
    }
  }

  /// How many rows would stand under a theme.
  public struct ThemeCount: Hashable, Sendable {
    /// Its title.
    public var title: String
    /// Whether it would be made.
    public var isNew: Bool
    /// How many.
    public var count: Int

    /// So many rows under a theme.
    public init(title: String, isNew: Bool, count: Int) {
      self.title = title
      self.isNew = isNew
      self.count = count
    }
  }

  /// A row that is like something else.
  public struct LookAlike: Hashable, Sendable {
    /// What it is like.
    public enum Other: Hashable, Sendable {
      /// A comment of the session, and where it was said.
      case comment(CommentID, table: TableID?, run: StepRun?)
      /// A note of the session.
      case note(NoteID)
      /// An earlier row of the file, by its line.
      case line(Int)
    }

    /// The row's line, from 1.
    public var line: Int
    /// The row's words.
    public var text: String
    /// What it is like.
    public var other: Other
    /// The words of that.
    public var otherText: String
    /// How alike they are in per cent; `nil` where they are the same but for case, space and punctuation.
    public var percent: Int?

    /// A row that is like something else.
    public init(line: Int, text: String, other: Other, otherText: String, percent: Int?) {
      self.line = line
      self.text = text
      self.other = other
      self.otherText = otherText
      self.percent = percent
    }
  }

  /// The file.
  public var path: String
  /// How many comments would be added.
  public var comments = 0
  /// How many notes would be added.
  public var notes = 0
  /// Whether the very same file has been read in, so that nothing would be added.
  public var isKnown = false
  /// Where comments would stand.
  public var places: [Place] = []
  /// Under which themes rows would stand.
  public var themes: [ThemeCount] = []
  /// Rows that are like something else, in the order of the file.
  public var lookAlikes: [LookAlike] = []
  /// How many rows are left out because they are the same as others.
  public var skipped = 0
  /// Lines that are neither heading nor row.
  public var unreadLines: [Int] = []

  /// What reading a file in would add: nothing yet.
  public init(path: String) { self.path = path }

  /// Those that are the same but for case, space and punctuation.
  public var same: [LookAlike] { lookAlikes.filter { $0.percent == nil } }
  /// Those that are almost the same.
  public var almostSame: [LookAlike] { lookAlikes.filter { $0.percent != nil } }
}
