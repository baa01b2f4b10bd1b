import EventLog

/// What is wrong with a session's file.
public enum LogProblem: Error, Equatable, Sendable {
  /// The file as such.
  case file(LogError)
  /// A line of it that is whole but says something impossible.
  case event(sequence: Int, type: String)
}
