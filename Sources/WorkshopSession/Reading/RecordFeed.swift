import EventLog
import SessionEngine
import Synchronization

/// What there is to be folded, in order.
enum News {
  /// What happened next.
  case record(EventRecord)
  /// Everything so far is to be forgotten; all of it comes anew.
  case startOver
}

/// Follows a log's file for a screen: where much is to be read, another thread reads ahead while this one folds.
final class RecordFeed: Sendable {
  /// From so many bytes on a second thread is worth its start.
  static let muchToRead = 1 << 19

  let source: Mutex<LineSource>
  private let watch: FileWatch
  private let muchToRead: Int

  /// Opens a log and looks at its first line.
  ///
  /// - Throws: ``LogProblem/file(_:)`` where it cannot be opened or is no log.
  init(
    opening path: String, passingOver dots: HiddenDots? = nil,
    readingAheadFrom muchToRead: Int = RecordFeed.muchToRead
  ) throws(LogProblem) {
    watch = FileWatch(path)
    self.muchToRead = muchToRead
    let log: LogReader
    do { log = try LogReader(opening: path) } catch { throw .file(error) }
    source = Mutex(LineSource(log, passingOver: dots))
  }

  /// Readable when the log has changed.
  var descriptor: Int32 { watch.descriptor }

  /// What is wrong with the file, once reading has come to it.
  var problem: LogProblem? { source.withLock(\.problem) }

  /// How far reading has come, for a writer to go on from.
  var bookmark: LogBookmark? { source.withLock(\.bookmark) }

  /// Whether others than the owner may read or write the file.
  var permissionsWiderThanOwner: Bool { source.withLock(\.permissionsWiderThanOwner) }

  /// Whether bytes stand at the end that are not yet a whole command.
  var hasUnfinishedEnd: Bool { source.withLock(\.hasUnfinishedEnd) }

  /// Hands over what was appended since the last time, in order and on the calling thread; `false` where there was nothing.
  ///
  /// - Parameter take: Takes it in. It may ask this feed for nothing: another thread may be reading.
  func readNew(_ take: (News) -> Void) throws(LogProblem) -> Bool {
    watch.drain()
    var intake = Intake()
    defer {
      if let problem = intake.problem { source.withLock { $0.stop(at: problem) } }
    }
    guard source.withLock(\.unreadBytes) >= muchToRead, let ahead = ReadingAhead(self) else {
      let (deliveries, outcome) = source.withLock { $0.readAll() }
      for delivery in deliveries { intake.take(delivery, take) }
      return try outcome.get()
    }
    while let batches = ahead.next() {
      for batch in batches { for delivery in batch { intake.take(delivery, take) } }
    }
    return try ahead.outcome()
  }
}

/// What comes in at the thread that folds: nothing of it is folded that stands behind what cannot be read.
private struct Intake {
  private var records = EventRecordReader()
  private(set) var problem: LogProblem?

  mutating func take(_ delivery: Delivery, _ take: (News) -> Void) {
    if case .startOver = delivery {
      problem = nil
      take(.startOver)
    } else if problem == nil {
      switch records.read(delivery) {
      case .record(let record): take(.record(record))
      case .unreadable(let found): problem = found
      case .line, .startOver: break
      }
    }
  }
}
