import EventLog

/// What is wrong with a session's file.
public enum LogProblem: Error, Equatable, Sendable {
  /// The file as such.
  case file(LogError)
  /// A line of it that is whole but says something impossible.
  case event(sequence: Int, type: String)

  /// The disk is full; nothing was written.
  public static let diskFull = LogProblem.file(.noSpace)
}
