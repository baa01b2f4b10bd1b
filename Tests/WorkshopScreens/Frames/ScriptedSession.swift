import EventLog
import Language
import SessionEngine
import SessionFormat
import TerminalKit
import WorkshopSession

@testable import WorkshopScreens

/// A session in memory that a screen is put through a script with: it takes commands at once, or finds its disk full.
final class ScriptedSession: CommandSink {
  private(set) var session: SessionBuilder
  /// How often it has changed.
  private(set) var changes = 0
  let clock: ScriptClock
  private let station: Station
  private let isDiskFull: Bool
  private var outcomes: [CommandOutcome] = []
  private var others: UInt64 = 0

  init(_ session: SessionBuilder, for station: Station, isDiskFull: Bool) {
    self.session = session
    self.station = station
    self.isDiskFull = isDiskFull
    clock = ScriptClock(at: session.now)
  }

  let descriptor: Int32 = -1

  func submit(_ command: Command, id: CommandID) {
    guard !isDiskFull else {
      outcomes.append(CommandOutcome(id: id, result: .notSaved(.file(.noSpace))))
      return
    }
    do {
      try carryOut(command, id: id, by: station)
      outcomes.append(CommandOutcome(id: id, result: result(of: id)))
    } catch let refusal as Refusal {
      outcomes.append(CommandOutcome(id: id, result: .refused(refusal)))
    } catch { return }
  }

  private func result(of id: CommandID) -> CommandOutcome.Result {
    session.state.journal[id].map { .saved(Receipt($0)) } ?? .refused(.unknownCommand(id))
  }

  private func carryOut(_ command: Command, id: CommandID, by station: Station) throws {
    session.now = clock.clock.now()
    try session.run(command, by: station, as: id)
    changes += 1
  }

  func keep(_ sheet: DraftSheet) {}

  func takeOutcomes() -> [CommandOutcome] {
    defer { outcomes = [] }
    return outcomes
  }

  func whileUnlocked(_ body: () -> Void) { body() }

  /// Carries out a line as another program would; what went wrong, if anything did.
  func apply(_ json: String) -> ScreenScriptProblem? {
    others += 1
    do {
      let requested = try CommandCoding.decode(Array(json.utf8)[...])
      try carryOut(
        requested.command, id: requested.id ?? CommandID(high: 3, low: others),
        by: requested.by ?? Station(.console, tag: "else"))
      return nil
    } catch { return .refused("\(error)") }
  }
}

/// What a screen sees of a session in memory.
final class ScriptedSource<Content: Sendable>: SessionSource {
  private let session: ScriptedSession
  private let see: (SessionState) -> Content
  private var seen = 0
  private(set) var content: Content

  init(_ session: ScriptedSession, _ see: @escaping (SessionState) -> Content) {
    self.session = session
    self.see = see
    content = see(session.session.state)
  }

  let descriptor: Int32 = -1
  let problem: LogProblem? = nil

  func update() throws(LogProblem) -> Bool {
    guard seen != session.changes else { return false }
    seen = session.changes
    content = see(session.session.state)
    return true
  }
}
