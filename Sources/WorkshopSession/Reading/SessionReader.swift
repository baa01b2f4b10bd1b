import EventLog
import SessionEngine

/// Follows a session's log and folds it. Never writes: readers are another type than writers.
///
/// Belongs to one thread.
public final class SessionReader: SessionSource {
  private let log: LogReader
  private let watch: FileWatch
  private var records = EventRecordReader()
  private var erased = ErasedLines()
  /// The session as far as it has been read.
  public private(set) var state = SessionState()
  /// How many events have been read.
  public private(set) var eventCount = 0
  /// Whether words were erased and the log has not been read again since.
  private var isToReadAgain = false
  /// What is wrong with the file, once reading has come to it; what stands before it is in ``state``.
  public private(set) var problem: LogProblem?

  /// Opens a log and reads what stands in it.
  ///
  /// - Throws: ``LogProblem/file(_:)`` where it cannot be opened or is no log.
  public init(opening path: String) throws(LogProblem) {
    do { log = try LogReader(opening: path) } catch { throw .file(error) }
    watch = FileWatch(path)
    try update()
  }

  /// Readable when the log has changed.
  public var descriptor: Int32 { watch.descriptor }

  /// The session as far as it has been read.
  public var content: SessionState { state }

  /// The session as far as it has been read, for a writer to go on from; `nil` where the writer has to look for itself: at
  /// a file with something wrong, or erasures that may not have been finished.
  public var snapshot: SessionSnapshot? {
    guard problem == nil, erased.isEmpty else { return nil }
    return log.bookmark.map { SessionSnapshot(state: state, bookmark: $0) }
  }

  /// Whether others than the owner may read or write the file.
  public var permissionsWiderThanOwner: Bool {
    (try? log.permissionsWiderThanOwner) ?? false
  }

  /// Whether bytes stand at the end that are not yet a whole command.
  public var hasUnfinishedEnd: Bool { log.hasUnfinishedEnd }

  /// Folds in what was appended since the last time; `false` where there was nothing.
  ///
  /// A line at a time: the bytes of a long log are never in memory at once.
  @discardableResult
  public func update() throws(LogProblem) -> Bool {
    watch.drain()
    guard problem == nil else { return false }
    var hasRead = false
    repeat {
      if isToReadAgain { try startOver() }
      try readOn(&hasRead)
    } while isToReadAgain
    if let damage = log.damage, problem == nil { problem = .file(.damaged(damage)) }
    return hasRead || problem != nil
  }

  /// Nothing of erased words is to be left, neither in the state nor in what takes commands back.
  private func startOver() throws(LogProblem) {
    do { try log.startOver() } catch { throw .file(error) }
    (state, eventCount, problem) = (SessionState(), 0, nil)
    erased.startOver()
    isToReadAgain = false
  }

  private func readOn(_ hasRead: inout Bool) throws(LogProblem) {
    do {
      try log.readNew { line in
        hasRead = true
        let (line, erasesFoldedWords) = erased.take(line)
        if erasesFoldedWords { isToReadAgain = true }
        guard !isToReadAgain, problem == nil else { return }
        do throws(LogProblem) {
          state.apply(try records.record(of: line))
          eventCount += 1
        } catch {
          problem = error
        }
      }
    } catch {
      // What was read before it stands; the next call meets it again.
      if !hasRead { throw .file(error) }
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
