import Language
import SessionEngine

/// Why a command has not done what it was asked.
enum CommandFailure: Error {
  /// Something is wrong with a file, a terminal or what was read.
  case problem(CommandLineProblem)
  /// It was asked in a way that makes no sense.
  case misuse(CommandLineProblem)
  /// The session says no; the place is a file with its line, where there is one.
  case refused(Refusal, place: String?, NamingContext)
  /// What is wrong has been said as the command's result.
  case told

  /// How the program ends after it.
  var status: ExitStatus {
    if case .misuse = self { .misuse } else { .failed }
  }
}
