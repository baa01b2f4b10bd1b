import EventLog
import SessionEngine

/// Follows a session's log for the wall: what the room may not see is dropped before it is decoded.
///
/// Ballots and counts of a vote that has not been revealed never enter the memory of a stage. When a vote is
/// revealed, or words are erased, the log is read again from its beginning.
///
/// Belongs to one thread.
public final class StageReader: SessionSource {
  private let feed: RecordFeed
  private var state = SessionState()
  /// The session that ``comments`` and ``content`` are about.
  private var shown = SessionState()
  private var comments = CommentIndex()
  /// What the room may see now.
  public private(set) var content = StageState(SessionState())

  /// Opens a log and reads what stands in it.
  public convenience init(opening path: String) throws(LogProblem) {
    try self.init(RecordFeed(opening: path, passingOver: HiddenDots()))
  }

  init(_ feed: RecordFeed) throws(LogProblem) {
    self.feed = feed
    try update()
  }

  /// Readable when the log has changed.
  public var descriptor: Int32 { feed.descriptor }

  /// What is wrong with the file, once reading has come to it.
  public var problem: LogProblem? { feed.problem }

  /// Whether a session has been read at all.
  public var hasSession: Bool { state.header != nil }

  /// When the last event that was read was decided.
  public var lastMoment: Moment? { state.lastMoment }

  /// Folds in what was appended since the last time; `false` where there was nothing.
  @discardableResult
  public func update() throws(LogProblem) -> Bool {
    let hasNews = try feed.readNew { news in
      switch news {
      case .record(let record): state.apply(record)
      case .startOver: state = SessionState()
      }
    }
    if hasNews {
      comments.follow(from: shown, to: state)
      shown = state
      content = StageState(state, comments)
    }
    return hasNews
  }
}
