import SessionEngine
import SessionFormat
import WorkshopSession

/// What is handed in with commands: names, stations and moments.
///
/// Drawn and read off clocks for a workshop that is held; for a session that a script makes they follow from what
/// stands in it already, so that the same script gives the same bytes.
struct HandedIn {
  /// What tells stations of a script apart: nothing.
  static let scriptedTag = "0000"

  /// Whether a script makes the session.
  let isScripted: Bool
  private let random = RandomSource.system
  private let clock = SessionClock.system
  private let tag: String

  /// What is handed in with the commands of one run of the program.
  init(for state: SessionState) {
    isScripted = state.header?.source == .script
    tag = isScripted ? HandedIn.scriptedTag : random.stationTag()
  }

  /// What a script of keys draws its names from: the same for the same session, and others once more stands in it, as a name that was
  /// given before would be answered with its old receipt.
  static func names(of role: Station.Role, in state: SessionState) -> RandomSource {
    .seeded(by: "\(role.rawValue) \(state.journal.entries.count)")
  }

  /// A name for the next command.
  func commandID(in state: SessionState) -> CommandID {
    guard isScripted, let header = state.header else { return random.commandID() }
    return RandomSource.seeded(by: "\(header.session) \(state.journal.entries.count)").commandID()
  }

  /// Where commands come from that do not say so.
  var program: Station { Station(isScripted ? .script : .program, tag: tag) }

  /// Where what is written down at a table comes from, or at none.
  func desk(at table: TableID?) -> Station { Station(.desk, table: table, tag: tag) }

  /// The same where the desk is away from the session's file.
  func satellite(at table: TableID?) -> Station { Station(.satellite, table: table, tag: tag) }

  /// Where files come from that are read in.
  var file: Station { Station(.import, tag: tag) }

  /// When a command is decided that does not say so.
  func moment(in state: SessionState) -> Moment {
    guard isScripted else { return clock.now() }
    return Moment(wall: state.lastMoment?.wall ?? 0)
  }
}
