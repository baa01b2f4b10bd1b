import EventLog
import SessionEngine

/// What reading on in a log gives, in order.
enum Delivery: Sendable {
  /// What happened next, as it stands in the file.
  case line(LogLine)
  /// What happened next.
  case record(EventRecord)
  /// A line that is whole but says something impossible. What comes after it is not to be believed.
  case unreadable(LogProblem)
  /// Everything that was handed over is to be forgotten: words of it are gone, or more of it may be seen. All of it comes anew.
  case startOver
}

/// Follows a log and hands over its lines, those that may be seen, and without the words that were erased.
///
/// Belongs to one thread at a time.
struct LineSource {
  private let log: LogReader
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

  /// Reads what was appended since the last time.
  ///
  /// What was read before reading failed has been read, and is given too.
  mutating func readAll() -> (deliveries: [Delivery], outcome: Result<Bool, LogProblem>) {
    var deliveries: [Delivery] = []
    let outcome = Result { () throws(LogProblem) in try readNew { deliveries.append($0) } }
    return (deliveries, outcome)
  }

  /// Hands over what was appended since the last time, a line at a time; `false` where there was nothing.
  mutating func readNew(_ deliver: (Delivery) -> Void) throws(LogProblem) -> Bool {
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
        guard !isToReadAgain, dots?.hides(line) != true else { return }
        deliver(.line(erased.hasLostWords(line) ? line.withBodyErased : line))
      }
    } catch {
      // What was read before it stands; the next call meets it again.
      if !hasRead { throw .file(error) }
    }
  }

  /// Nothing more is read: what stands from there on is not to be believed.
  mutating func stop(at problem: LogProblem) { self.problem = problem }

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
