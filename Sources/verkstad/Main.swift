import ArgumentParser
import Glibc

/// Where the program begins and ends.
@main
enum Main {
  static func main() {
    StandardStream.keepNumbers()
    // A reader that has seen enough, as `head` has, ends the program quietly.
    signal(SIGPIPE, SIG_DFL)
    // A limit on the size of files is told like a full disk, instead of ending the program.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try screen() ?? Verkstad.parseAsRoot()
      try command.run()
    } catch {
      end(error)
    }
  }

  /// The screen that is to be started, where the arguments are in order; all else is for the root to tell.
  ///
  /// The root looks at every command before it comes to the one that was asked for, and a room may be waiting.
  private static func screen() -> (any ParsableCommand)? {
    let screens: [any ParsableCommand.Type] = [
      RunCommand.self, StageCommand.self, NoteCommand.self,
    ]
    guard let name = CommandLine.arguments.dropFirst().first,
      let screen = screens.first(where: { $0.configuration.commandName == name })
    else { return nil }
    return try? screen.parse(Array(CommandLine.arguments.dropFirst(2)))
  }

  /// Ends as the parser would, but with the program's own exit codes.
  private static func end(_ error: any Error) -> Never {
    let code = Verkstad.exitCode(for: error)
    let message = Verkstad.fullMessage(for: error)
    if !message.isEmpty {
      let stream = code.isSuccess ? STDOUT_FILENO : STDERR_FILENO
      _ = StandardStream(stream).write(Array("\(message)\n".utf8))
    }
    exit(code == .validationFailure ? ExitStatus.misuse.rawValue : code.rawValue)
  }
}
