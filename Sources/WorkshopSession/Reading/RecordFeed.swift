import EventLog
import SessionEngine
import Synchronization

/// Follows a log's file for a screen: where much is to be read, another thread reads ahead while this one folds.
final class RecordFeed: Sendable {
  /// From so many bytes on a second thread is worth its start.
  static let muchToRead = 1 << 19
  /// How many batches lie ready at most, so that a long log is never in memory at once.
  private static let mostBatches = 4

  private let source: Mutex<RecordSource>
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
    source = Mutex(RecordSource(log, passingOver: dots))
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
  func readNew(_ take: (Delivery) -> Void) throws(LogProblem) -> Bool {
    watch.drain()
    guard source.withLock(\.unreadBytes) >= muchToRead, let ahead = ReadingAhead(self) else {
      let (deliveries, outcome) = source.withLock { $0.readAll() }
      deliveries.forEach(take)
      return try outcome.get()
    }
    while let batches = ahead.batches.take() {
      for batch in batches { batch.forEach(take) }
    }
    return try ahead.outcome()
  }

  /// A thread that reads while another one folds.
  private final class ReadingAhead: Sendable {
    let batches: Handover<[Delivery]>
    private let result = Mutex<Result<Bool, LogProblem>>(.success(false))

    /// Begins; `nil` where there is no thread to be had, or nothing to hand over with.
    init?(_ feed: RecordFeed) {
      guard let batches = Handover<[Delivery]>(holdingAtMost: RecordFeed.mostBatches) else {
        return nil
      }
      self.batches = batches
      guard BackgroundThread.start({ self.read(feed) }) else { return nil }
    }

    private func read(_ feed: RecordFeed) {
      let outcome = feed.source.withLock { $0.read(into: batches) }
      result.withLock { $0 = outcome }
      batches.finish()
    }

    /// How reading ended, once every batch has been taken.
    func outcome() throws(LogProblem) -> Bool { try result.withLock { $0 }.get() }
  }
}
