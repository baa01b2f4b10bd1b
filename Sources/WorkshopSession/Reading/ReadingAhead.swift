import EventLog
import SessionEngine
import Synchronization

/// A thread that reads a log while another one folds it.
///
/// Finding lines and checking them is done here. Making records of them takes as long again and is shared: a batch that is waited
/// for is handed over as lines, and while others lie ready the records of the next are made here.
final class ReadingAhead: Sendable {
  /// How many batches lie ready at most, so that a long log is never in memory at once.
  private static let mostBatches = 4
  /// How many deliveries are handed over at a time.
  private static let batchSize = 128

  private let batches: Handover<[Delivery]>
  private let result = Mutex<Result<Bool, LogProblem>>(.success(false))

  /// Begins; `nil` where there is no thread to be had, or nothing to hand over with.
  init?(_ feed: RecordFeed) {
    guard let batches = Handover<[Delivery]>(holdingAtMost: ReadingAhead.mostBatches) else {
      return nil
    }
    self.batches = batches
    guard BackgroundThread.start({ self.read(feed) }) else { return nil }
  }

  private func read(_ feed: RecordFeed) {
    let outcome = feed.source.withLock { source in
      Result { () throws(LogProblem) in try handOver(&source) }
    }
    result.withLock { $0 = outcome }
    batches.finish()
  }

  private func handOver(_ source: inout LineSource) throws(LogProblem) -> Bool {
    var records = EventRecordReader()
    var batch: [Delivery] = []
    func giveBatch() {
      if !batches.isAwaited {
        for place in batch.indices { batch[place] = records.read(batch[place]) }
      }
      batches.give(batch)
      batch = []
    }
    defer { if !batch.isEmpty { giveBatch() } }
    return try source.readNew { delivery in
      if batch.isEmpty { batch.reserveCapacity(Self.batchSize) }
      batch.append(delivery)
      if batch.count == Self.batchSize { giveBatch() }
    }
  }

  /// What to fold next, batch by batch; `nil` once all has been taken.
  func next() -> [[Delivery]]? { batches.take() }

  /// How reading ended, once everything has been taken.
  func outcome() throws(LogProblem) -> Bool { try result.withLock { $0 }.get() }
}
