import EventLog
import SessionEngine

/// What became of a command that was handed to the writer.
public struct CommandOutcome: Sendable {
  /// How it ended, so far.
  public enum Result: Sendable {
    /// It is in the log, and the disk has it.
    case saved(Receipt)
    /// The session says no; trying again is no use.
    case refused(Refusal)
    /// The log could not be written. It is kept and tried again until it is saved or refused.
    case notSaved(LogProblem)
  }

  /// The command.
  public let id: CommandID
  /// How it ended, so far.
  public let result: Result

  /// What became of a command.
  public init(id: CommandID, result: Result) {
    self.id = id
    self.result = result
  }
}
