import ArgumentParser
import SessionEngine

/// A command that says what it does, and why it does not, in the person's language.
protocol SpokenCommand: ParsableCommand {
  /// The language that was asked for.
  var askedLanguage: SessionLanguage? { get }

  /// Does what the command is for.
  func carryOut(_ conversation: Conversation) throws(CommandFailure)
}

extension SpokenCommand {
  /// Carries the command out and tells what went wrong, if something did.
  func run() throws {
    let conversation = Conversation(asked: askedLanguage)
    do throws(CommandFailure) {
      try carryOut(conversation)
      try conversation.finish()
    } catch {
      conversation.tell(error)
      throw ExitCode(error.status.rawValue)
    }
  }
}
