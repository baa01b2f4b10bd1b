/// An event with what the log says about it.
public struct EventRecord: Hashable, Sendable {
  /// Its place in the log, from 0.
  public let sequence: Int
  /// The command that it is part of.
  public let command: CommandID
  /// The command that it takes back, where it is part of an undo.
  public let undoes: CommandID?
  /// Where the command came from.
  public let by: Station
  /// When it was decided.
  public let at: Moment
  /// What happened.
  public let event: Event

  /// An event with what the log says about it.
  public init(
    sequence: Int, command: CommandID, undoes: CommandID? = nil, by: Station, at: Moment,
    event: Event
  ) {
    self.sequence = sequence
    self.command = command
    self.undoes = undoes
    self.by = by
    self.at = at
    self.event = event
  }
}
