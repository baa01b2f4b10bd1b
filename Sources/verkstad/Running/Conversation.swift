import Glibc
import Language
import SessionEngine
import TerminalKit

/// What a command says: its result on standard output, all else on standard error, in one language.
///
/// What people wrote is made harmless before it can reach a terminal. Belongs to one thread.
final class Conversation {
  private static let bufferSize = 1 << 16

  private let asked: SessionLanguage?
  private let output = StandardStream(STDOUT_FILENO)
  private let errors = StandardStream(STDERR_FILENO)
  private var waiting: [UInt8] = []
  /// Why the result could not be written, once it could not: whoever finishes is told, even where a writer in between was not.
  private var failure: CommandFailure?
  /// The words of the language that is spoken.
  private(set) var catalogue: Catalogue

  /// A conversation in the language asked for, or else in that of the environment.
  init(asked: SessionLanguage?) {
    self.asked = asked
    catalogue = Conversation.catalogue(asked: asked, session: nil)
  }

  /// Speaks the language of a session from now on, unless another one was asked for.
  func adopt(_ language: SessionLanguage?) {
    catalogue = Conversation.catalogue(asked: asked, session: language)
  }

  private static func catalogue(
    asked: SessionLanguage?, session: SessionLanguage?
  ) -> Catalogue {
    func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
    return Catalogue[
      .chosen(
        asked: asked, session: session, lcAll: variable("LC_ALL"),
        lcMessages: variable("LC_MESSAGES"), lang: variable("LANG"))]
  }

  /// Says a line of the result.
  func say(_ line: String) throws(CommandFailure) {
    try write(Array(DisplayText.harmless(line).utf8) + [UInt8(ascii: "\n")])
  }

  /// Hands over bytes of the result as they are.
  func write(_ bytes: some Sequence<UInt8>) throws(CommandFailure) {
    waiting += bytes
    if waiting.count >= Conversation.bufferSize { try finish() }
  }

  /// Lets everything said so far be read.
  func finish() throws(CommandFailure) {
    defer { waiting = [] }
    if let failure { throw failure }
    guard let code = output.write(waiting) else { return }
    let failure = CommandFailure.problem(
      .system(code: code, path: catalogue.commandLine.standardOutput))
    self.failure = failure
    throw failure
  }

  /// Warns of something that does not stand in the way.
  func warn(_ problem: CommandLineProblem) {
    complain("\(catalogue.commandLine.warning): \(catalogue.commandLine.problem(problem))")
  }

  /// Tells of a problem that keeps the command from one part of what it was asked, while the rest goes on.
  func complain(of problem: CommandLineProblem) {
    complain("\(catalogue.commandLine.error): \(catalogue.commandLine.problem(problem))")
  }

  /// Tells why a command has not done what it was asked.
  func tell(_ failure: CommandFailure) {
    // What was done before it comes first; where that cannot be written either, the failure still can.
    _ = output.write(waiting)
    waiting = []
    if case .told = failure { return }
    complain("\(catalogue.commandLine.error): \(sentence(for: failure))")
  }

  /// Why a command has not done what it was asked, in a sentence.
  func sentence(for failure: CommandFailure) -> String {
    switch failure {
    case .problem(let problem), .misuse(let problem): catalogue.commandLine.problem(problem)
    case .refused(let refusal, let place, let context):
      sentence(for: refusal, place: place, context)
    case .told: ""
    }
  }

  private func sentence(
    for refusal: Refusal, place: String?, _ context: NamingContext
  ) -> String {
    let sentence = catalogue.refusals.sentence(refusal, context)
    guard let place else { return sentence }
    // Such a sentence begins with the line, which then goes on from the file.
    guard case .row = refusal else { return "\(place): \(sentence)" }
    return "\(place), \(sentence.prefix(1).lowercased())\(sentence.dropFirst())"
  }

  private func complain(_ line: String) {
    _ = errors.write(Array(DisplayText.harmless(line).utf8) + [UInt8(ascii: "\n")])
  }
}
