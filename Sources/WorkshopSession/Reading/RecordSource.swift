import EventLog
import SessionEngine

/// What reading on in a log gives, in order.
enum Delivery: Sendable {
  /// What happened next.
  case record(EventRecord)
  /// Everything that was handed over is to be forgotten: words of it are gone, or more of it may be seen. All of it comes anew.
  case startOver
}

/// Follows a log and makes records of its lines, of those that may be seen, and without the words that were erased.
///
/// Belongs to one thread at a time.
struct RecordSource {
  private let log: LogReader
  private var records = EventRecordReader()
  private var erased = ErasedLines()
  private var dots: HiddenDots?
  private var isToReadAgain = false
  /// What is wrong with the file, once reading has come to it; what stands before it has been handed over.
  private(set) var problem: LogProblem?

  /// - Parameter dots: What is passed over until its vote is revealed; `nil` passes over nothing.
  init(_ log: LogReader, passingOver dots: HiddenDots?) {
    self.log = log
    self.dots = dots
  }

  /// How many bytes of the file have not been read.
  var unreadBytes: Int { log.unreadBytes }

  /// How many deliveries are handed to another thread at a time.
  private static let batchSize = 64

  /// Reads what was appended since the last time.
  ///
  /// What was read before reading failed has been read, and is given too.
  mutating func readAll() -> (deliveries: [Delivery], outcome: Result<Bool, LogProblem>) {
    var deliveries: [Delivery] = []
    let outcome = Result { () throws(LogProblem) in try readNew { deliveries.append($0) } }
    return (deliveries, outcome)
  }

  /// Reads what was appended since the last time and gives it away in batches, while another thread takes them.
  mutating func read(into batches: Handover<[Delivery]>) -> Result<Bool, LogProblem> {
    var batch: [Delivery] = []
    let outcome = Result { () throws(LogProblem) in
      try readNew { delivery in
        batch.append(delivery)
        guard batch.count == Self.batchSize else { return }
        batches.give(batch)
        batch = []
      }
    }
    if !batch.isEmpty { batches.give(batch) }
    return outcome
  }

  /// Hands over what was appended since the last time, a line at a time; `false` where there was nothing.
  private mutating func readNew(_ deliver: (Delivery) -> Void) throws(LogProblem) -> Bool {
    guard problem == nil else { return false }
    var hasRead = false
    repeat {
      if isToReadAgain { try startOver(deliver) }
      try readOn(&hasRead, deliver)
    } while isToReadAgain
    if let damage = log.damage, problem == nil { problem = .file(.damaged(damage)) }
    return hasRead || problem != nil
  }

  /// Nothing of erased words is to be left, neither in the state nor in what takes commands back.
  private mutating func startOver(_ deliver: (Delivery) -> Void) throws(LogProblem) {
    do { try log.startOver() } catch { throw .file(error) }
    erased.startOver()
    (problem, isToReadAgain) = (nil, false)
    deliver(.startOver)
  }

  private mutating func readOn(
    _ hasRead: inout Bool, _ deliver: (Delivery) -> Void
  ) throws(LogProblem) {
    do {
      try log.readNew { line in
        hasRead = true
        if erased.take(line) { isToReadAgain = true }
        if dots?.take(line) == true { isToReadAgain = true }
        guard !isToReadAgain, problem == nil, dots?.hides(line) != true else { return }
        do throws(LogProblem) { deliver(.record(try record(of: line))) } catch { problem = error }
      }
    } catch {
      // What was read before it stands; the next call meets it again.
      if !hasRead { throw .file(error) }
    }
  }

  private mutating func record(of line: LogLine) throws(LogProblem) -> EventRecord {
    guard erased.hasLostWords(line) else { return try records.record(of: line) }
    return try records.record(of: line.withBodyErased)
  }

  /// How far it has come, for a writer to go on from; `nil` where the writer has to look for itself: at a file with something wrong,
  /// or erasures that may not have been finished.
  var bookmark: LogBookmark? {
    problem == nil && erased.isEmpty ? log.bookmark : nil
  }

  /// Whether others than the owner may read or write the file.
  var permissionsWiderThanOwner: Bool { (try? log.permissionsWiderThanOwner) ?? false }

  /// Whether bytes stand at the end that are not yet a whole command.
  var hasUnfinishedEnd: Bool { log.hasUnfinishedEnd }
}
