/// What a client is told of a command that was carried out.
public struct Receipt: Hashable, Sendable {
  /// The command.
  public let command: CommandID
  /// The sequence number of its first event.
  public let firstSequence: Int
  /// The sequence number of its last event.
  public let lastSequence: Int
  /// What it created, in order.
  public let created: [EntityID]

  /// What a client is told.
  public init(command: CommandID, firstSequence: Int, lastSequence: Int, created: [EntityID]) {
    self.command = command
    self.firstSequence = firstSequence
    self.lastSequence = lastSequence
    self.created = created
  }

  /// The receipt of a command that the journal holds.
  public init(_ entry: JournalEntry) {
    self.init(
      command: entry.command, firstSequence: entry.firstSequence,
      lastSequence: entry.lastSequence, created: entry.created)
  }
}
