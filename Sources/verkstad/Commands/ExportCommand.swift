import ArgumentParser
import Documentation
import Language
import SessionEngine
import WorkshopSession

extension DocumentFormat: ExpressibleByArgument {}

/// `verkstad export`
struct ExportCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the documentation of a workshop.",
    discussion: """
      Goes to standard output unless a file is named. That file is for its owner only, and is \
      replaced in one go where it exists. A damaged log gives what stands before the damage, with \
      a warning.

        verkstad export day.jsonl --to markdown --output day.md
        verkstad export day.jsonl --to text | less
      """)

  @Argument(help: "The workshop's file.", completion: .file())
  var file: String
  @Option(name: .customLong("to"), help: "What it is written as: markdown, text or json.")
  var format: DocumentFormat
  @Option(help: "The file to write; standard output otherwise.", completion: .file())
  var output: String?
  @OptionGroup var language: LanguageOption

  var askedLanguage: SessionLanguage? { language.asked }

  func carryOut(_ conversation: Conversation) throws(CommandFailure) {
    let state = try conversation.read(file).state
    let text = format.documentation(
      of: state, in: conversation.catalogue,
      utcOffsetMinutes: RoomClock.minutesFromUTC(in: state))
    guard let output else {
      try conversation.write(text.utf8)
      return
    }
    try OutputFile(output).write(Array(text.utf8))
    try conversation.say(conversation.catalogue.commandLine.exported(output))
  }
}
