import EventLog
import SessionEngine
import SessionFormat

/// Follows a session's log for the wall: what the room may not see is dropped before it is decoded.
///
/// Ballots and counts of a vote that has not been revealed never enter the memory of a stage. When a vote is
/// revealed, or words are erased, the log is read again from its beginning.
///
/// Belongs to one thread.
public final class StageReader: SessionSource {
  private let watch: FileWatch
  private let log: LogReader
  private var records = EventRecordReader()
  private var erased = ErasedLines()
  private var state = SessionState()
  /// The session that ``comments`` and ``content`` are about.
  private var shown = SessionState()
  private var comments = CommentIndex()
  /// What the room may see now.
  public private(set) var content = StageState(SessionState())
  private var revealed: Set<VoteID> = []
  /// Whether a vote was revealed, or words were erased, and the log has not been read again since.
  private var isToReadAgain = false
  /// What is wrong with the file, once reading has come to it.
  public private(set) var problem: LogProblem?

  /// Opens a log and reads what stands in it.
  public init(opening path: String) throws(LogProblem) {
    watch = FileWatch(path)
    do { log = try LogReader(opening: path) } catch { throw .file(error) }
    try update()
  }

  /// Readable when the log has changed.
  public var descriptor: Int32 { watch.descriptor }

  /// When the last event that was read was decided.
  public var lastMoment: Moment? { state.lastMoment }

  /// Folds in what was appended since the last time; `false` where there was nothing.
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
    if hasRead {
      comments.follow(from: shown, to: state)
      shown = state
      content = StageState(state, comments)
    }
    return hasRead || problem != nil
  }

  private func startOver() throws(LogProblem) {
    do { try log.startOver() } catch { throw .file(error) }
    (state, problem) = (SessionState(), nil)
    erased.startOver()
    isToReadAgain = false
  }

  private func readOn(_ hasRead: inout Bool) throws(LogProblem) {
    do {
      try log.readNew { line in
        hasRead = true
        let (line, erasesFoldedWords) = erased.take(line)
        if erasesFoldedWords { isToReadAgain = true }
        if let vote = StageReader.revealedVote(line), revealed.insert(vote).inserted {
          isToReadAgain = true
        }
        guard !isToReadAgain, problem == nil, !isHidden(line) else { return }
        do throws(LogProblem) { state.apply(try records.record(of: line)) } catch {
          problem = error
        }
      }
    } catch {
      // What was read before it stands; the next call meets it again.
      if !hasRead { throw .file(error) }
    }
  }

  /// Lines that hold dots, or follow from them, are for the room only once their vote is revealed.
  private func isHidden(_ line: LogLine) -> Bool {
    guard StageReader.hidden.contains(where: { line.typeBytes.elementsEqual($0.utf8) }) else {
      return false
    }
    guard let vote = StageReader.vote(of: line) else { return true }
    return !revealed.contains(vote)
  }

  private static let hidden = [
    EventType.ballotEntered, .ballotCorrected, .dotsCounted, .countChecked, .countCorrected,
    .countCleared, .unusedRecorded, .cutDecided, .cutRetracted,
  ].map(\.rawValue)
  private static let reveal = EventType.resultRevealed.rawValue

  private static func revealedVote(_ line: LogLine) -> VoteID? {
    line.typeBytes.elementsEqual(reveal.utf8) ? vote(of: line) : nil
  }

  private static func vote(of line: LogLine) -> VoteID? {
    guard var object = (try? JSONValue(checking: line.data))?.object else { return nil }
    return object.value(for: "vote")?.string.flatMap { VoteID($0) }
  }
}
