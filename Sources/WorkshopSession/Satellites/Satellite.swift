import EventLog
import SessionEngine
import SessionFormat

/// A desk that is away from the session's file: it knows the session as it was, and keeps its commands in a file of its own.
///
/// The file is lines of commands, after a first line that says which session they are for and how much of it was known.
/// Each is on the disk before it is acknowledged. ``SessionWriter/merge(satellite:into:at:)`` brings them home.
public final class Satellite: CommandSink, SessionSource {
  private let file: SatelliteFile
  /// Where the commands come from; the one that the file's earlier commands came from, where there is one like it.
  public let station: Station
  private let clock: SessionClock
  private let drafts: DraftStore?
  private var outcomes: [CommandOutcome] = []
  private var hasNews = false
  /// The session as it was known, with what was written here.
  public private(set) var content: SessionState

  /// Opens a satellite's file, or begins one.
  ///
  /// - Parameters:
  ///   - path: The satellite's file.
  ///   - logPath: The session as far as it is known here; it is only read.
  ///   - station: Where the commands come from; its tag is kept with the file.
  ///   - clock: Where the time comes from.
  ///   - drafts: Where drafts are kept; `nil` keeps none.
  public init(
    at path: String, knowing logPath: String, as station: Station, clock: SessionClock,
    drafts: DraftStore? = nil
  ) throws(SatelliteProblem) {
    let reader: SessionReader
    do { reader = try SessionReader(opening: logPath) } catch { throw .log(error) }
    guard let header = reader.state.header else { throw .log(.file(.emptyFile)) }
    file = try SatelliteFile(
      opening: path,
      or: SatelliteFile.Header(session: header.session, known: reader.eventCount))
    guard file.header.session == header.session else { throw .otherSession }
    let former = file.commands.last { $0.by.role == station.role && $0.by.table == station.table }
    self.station = former?.by ?? station
    self.clock = clock
    self.drafts = drafts
    do {
      content = try SessionReader.state(of: logPath, afterEvents: file.header.known)
    } catch {
      throw .log(error)
    }
    for line in file.commands {
      _ = try? content.carryOut(line.command, id: line.id, by: line.by, at: clock.now())
    }
  }

  /// None: nobody else writes here.
  public var descriptor: Int32 { -1 }
  /// None: the session was whole as far as it is known.
  public var problem: LogProblem? { nil }

  /// Whether something was written here since the last time; nobody else writes here.
  public func update() throws(LogProblem) -> Bool {
    defer { hasNews = false }
    return hasNews
  }

  /// Carries a command out here and keeps it for the session.
  public func submit(_ command: Command, id: CommandID) {
    outcomes.append(CommandOutcome(id: id, result: carryOut(command, id: id)))
  }

  private func carryOut(_ command: Command, id: CommandID) -> CommandOutcome.Result {
    let now = clock.now()
    if let known = content.journal[id] { return .saved(Receipt(known)) }
    guard command.isForSatellites else { return .refused(.awayFromSession) }
    let request = RequestedCommand(id: id, by: station, command: command.said(at: now))
    var next = content
    let receipt: Receipt
    do { receipt = try next.carryOut(request.command, id: id, by: station, at: now) } catch {
      return .refused(error)
    }
    if let problem = file.append(request) { return .notSaved(problem) }
    content = next
    hasNews = true
    return .saved(receipt)
  }

  /// Keeps what has been typed; what was sent is in the satellite's file.
  public func keep(_ sheet: DraftSheet) { drafts?.save(sheet) }

  /// What has become of commands since the last time.
  public func takeOutcomes() -> [CommandOutcome] {
    defer { outcomes = [] }
    return outcomes
  }

  /// Runs it: nothing is locked here.
  public func whileUnlocked(_ body: () -> Void) { body() }
}

extension SessionState {
  /// Decides a command here and folds what follows.
  mutating func carryOut(
    _ command: Command, id: CommandID, by: Station, at now: Moment
  ) throws(Refusal) -> Receipt {
    let decision = try decide(CommandRequest(id: id, by: by, at: now, command: command))
    switch decision {
    case .repeated(let receipt): return receipt
    case .events(let events, let undoes):
      for event in events {
        apply(
          EventRecord(
            sequence: 0, command: id, undoes: undoes, by: by, at: now, event: event))
      }
      guard let entry = journal[id] else { throw .noSession }
      return Receipt(entry)
    }
  }
}
