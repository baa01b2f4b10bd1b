import EventLog
import SessionEngine
import SessionFormat

/// Why a command was not carried out.
public enum CommitFailure: Error, Equatable, Sendable {
  /// The session says no.
  case refused(Refusal)
  /// The log could not be read or written.
  case log(LogProblem)
}

/// Carries out commands: decides them under the lock against everything that stands in the log, and appends.
///
/// Belongs to one thread. A receipt is given only for what the disk has.
public final class SessionWriter {
  let log: LogWriter
  private let random: RandomSource
  private var records = EventRecordReader()
  /// The session as far as this writer has read it.
  public private(set) var state = SessionState()
  /// A line that could not be understood; what follows on it was never folded, so nothing more is decided here.
  private(set) var problem: LogProblem?

  /// Begins a session in a new file, which only its owner can read.
  public static func create(
    at path: String, header: SessionHeader, plan: Plan, by station: Station, at now: Moment,
    random: RandomSource
  ) throws(CommitFailure) -> SessionWriter {
    let request = CommandRequest(
      id: random.commandID(), by: station, at: now,
      command: .createSession(header: header, plan: plan))
    let decision: Decision
    do { decision = try SessionState().decide(request) } catch { throw .refused(error) }
    guard case .events(let events, _) = decision else { throw .refused(.sessionExists) }
    let entries = events.map { LogEntry($0, of: request, undoes: nil, salt: random.salt) }
    let log: LogWriter
    do { log = try LogWriter.create(at: path, entries: entries) } catch {
      throw .log(.file(error))
    }
    do { return try SessionWriter(log, random: random) } catch { throw .log(error) }
  }

  /// Opens a session's file for writing and sets a torn end aside.
  ///
  /// - Parameter snapshot: What a reader of the file has folded already, to go on from.
  public convenience init(
    opening path: String, random: RandomSource, continuing snapshot: SessionSnapshot? = nil
  ) throws(LogProblem) {
    let log: LogWriter
    do { log = try LogWriter(opening: path, from: snapshot?.bookmark) } catch { throw .file(error) }
    try self.init(
      log, random: random, from: log.beginsAtBookmark ? snapshot?.state : nil)
  }

  private init(
    _ log: LogWriter, random: RandomSource, from known: SessionState? = nil
  ) throws(LogProblem) {
    self.log = log
    self.random = random
    state = known ?? SessionState()
    let lines: [LogLine]
    do { lines = try log.readNew() } catch { throw .file(error) }
    try apply(lines)
  }

  /// Whether others than the owner may read or write the file.
  public var permissionsWiderThanOwner: Bool {
    (try? log.permissionsWiderThanOwner) ?? false
  }

  /// Whether an end that a crash had torn was set aside on opening.
  public var hasSetTornEndAside: Bool { log.tornTail != nil }

  /// Reads what others have added since.
  public func update() throws(LogProblem) {
    if let problem { throw problem }
    let added: [LogLine]
    do { added = try log.readNew() } catch { throw .file(error) }
    do { try fold(added) } catch {
      guard case .log(let problem) = error else { return }
      throw problem
    }
  }

  /// Carries out a command; returns once the disk has it.
  ///
  /// A command whose name was seen before is answered with its old receipt.
  public func commit(
    _ command: Command, id: CommandID, by station: Station, at now: Moment
  ) throws(CommitFailure) -> Receipt {
    if let problem { throw .log(problem) }
    var repeated: Receipt?
    let written: [LogLine]
    do {
      written = try log.append { (added) throws(CommitFailure) in
        try fold(added)
        let moment = notBefore(state.lastMoment, now)
        let request = CommandRequest(id: id, by: station, at: moment, command: command)
        switch try decide(request) {
        case .repeated(let receipt):
          repeated = receipt
          return []
        case .events(let events, let undoes):
          let salts = salts()
          return events.map {
            LogEntry(
              $0, of: request, undoes: undoes, isClockSetBack: moment.wall > now.wall,
              salt: salts.salt)
          }
        }
      }
    } catch {
      switch error {
      case .refused(let failure): throw failure
      case .log(let problem): throw .log(.file(problem))
      }
    }
    try fold(written)
    if let repeated { return repeated }
    guard let entry = state.journal[id] else {
      throw .log(.event(sequence: log.lastSequence ?? 0, type: ""))
    }
    return Receipt(entry)
  }

  /// Folds lines that have come; where that fails, nothing can be written any more.
  func fold(_ lines: [LogLine]) throws(CommitFailure) {
    do { try apply(lines) } catch {
      problem = error
      throw .log(error)
    }
  }

  /// Folds lines; where they erase words that were read before, everything is folded anew without them.
  private func apply(_ lines: [LogLine]) throws(LogProblem) {
    var lines = lines
    if lines.eraseEarlierWords {
      state = SessionState()
      do { lines = try log.readAgain() } catch { throw .file(error) }
    }
    for line in lines.withoutErasedWords { state.apply(try records.record(of: line)) }
  }

  private func decide(_ request: CommandRequest) throws(CommitFailure) -> Decision {
    do { return try state.decide(request) } catch { throw .refused(error) }
  }

  /// The wall clock may have been set back; the log's times never go back.
  func notBefore(_ last: Moment?, _ now: Moment) -> Moment {
    guard let last, now.wall < last.wall else { return now }
    return Moment(wall: last.wall, sinceBoot: now.sinceBoot)
  }

  /// A script gives the same bytes each time, so its salts follow from what stands in the log already.
  private func salts() -> RandomSource {
    state.header?.source == .script ? .seeded(by: log.headHash) : random
  }
}
