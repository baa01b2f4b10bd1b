import EventLog
import SessionEngine

/// Follows a session's log and folds it. Never writes: readers are another type than writers.
///
/// Belongs to one thread.
public final class SessionReader: SessionSource {
  private let feed: RecordFeed
  /// The session as far as it has been read.
  public private(set) var state = SessionState()
  /// How many events have been read.
  public private(set) var eventCount = 0

  /// Opens a log and reads what stands in it.
  ///
  /// - Throws: ``LogProblem/file(_:)`` where it cannot be opened or is no log.
  public convenience init(opening path: String) throws(LogProblem) {
    try self.init(RecordFeed(opening: path))
  }

  init(_ feed: RecordFeed) throws(LogProblem) {
    self.feed = feed
    try update()
  }

  /// Readable when the log has changed.
  public var descriptor: Int32 { feed.descriptor }

  /// The session as far as it has been read.
  public var content: SessionState { state }

  /// What is wrong with the file, once reading has come to it; what stands before it is in ``state``.
  public var problem: LogProblem? { feed.problem }

  /// The session as far as it has been read, for a writer to go on from; `nil` where the writer has to look for itself.
  public var snapshot: SessionSnapshot? {
    feed.bookmark.map { SessionSnapshot(state: state, bookmark: $0) }
  }

  /// Whether others than the owner may read or write the file.
  public var permissionsWiderThanOwner: Bool { feed.permissionsWiderThanOwner }

  /// Whether bytes stand at the end that are not yet a whole command.
  public var hasUnfinishedEnd: Bool { feed.hasUnfinishedEnd }

  /// Folds in what was appended since the last time; `false` where there was nothing.
  ///
  /// A line at a time: all of a long log is never in memory at once, unless there is no thread to read ahead.
  @discardableResult
  public func update() throws(LogProblem) -> Bool {
    try feed.readNew { news in
      switch news {
      case .record(let record):
        state.apply(record)
        eventCount += 1
      case .startOver:
        (state, eventCount) = (SessionState(), 0)
      }
    }
  }

  /// The session, without what has been erased since, as it stood after that many events.
  static func state(of path: String, afterEvents count: Int) throws(LogProblem) -> SessionState {
    var state = SessionState()
    let lines: [LogLine]
    do { lines = try LogReader(opening: path).readNew() } catch { throw .file(error) }
    var records = EventRecordReader()
    for line in lines.withoutErasedWords.prefix(count) { state.apply(try records.record(of: line)) }
    return state
  }

  /// How many events of a type, such as `comment.added`, stand in a log.
  public static func count(ofType type: String, in path: String) throws(LogProblem) -> Int {
    do {
      return try LogReader(opening: path).readNew().reduce(0) { $0 + ($1.type == type ? 1 : 0) }
    } catch {
      throw .file(error)
    }
  }
}
