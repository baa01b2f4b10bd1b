import SessionEngine

/// A session that goes on in memory only, to see what commands would make of it: the engine decides, nothing is written.
struct ImaginedSession {
  /// The session as it would stand.
  private(set) var state: SessionState
  private var commands: UInt64 = 0

  /// A session from which to imagine on.
  init(_ state: SessionState = SessionState()) { self.state = state }

  /// Carries a command out in memory.
  mutating func carryOut(
    _ command: Command, by station: Station, at now: Moment
  ) throws(Refusal) {
    commands += 1
    // No command of a person has such a name: those are random in all their bits.
    let id = CommandID(high: .max, low: commands)
    let request = CommandRequest(id: id, by: station, at: now, command: command)
    guard case .events(let events, let undoes) = try state.decide(request) else { return }
    for event in events {
      state.apply(
        EventRecord(
          sequence: (state.journal.entries.last?.firstSequence ?? 0) + 1, command: id,
          undoes: undoes, by: station, at: now, event: event))
    }
  }
}
