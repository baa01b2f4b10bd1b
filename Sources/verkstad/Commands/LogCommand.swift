import ArgumentParser
import EventLog
import Language
import SessionEngine
import WorkshopSession

/// `verkstad log`
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Read the log of a workshop, or check that nothing in it was changed.",
    subcommands: [Cat.self, Verify.self])

  /// `verkstad log cat`
  struct Cat: SpokenCommand {
    static let configuration = CommandConfiguration(
      commandName: "cat",
      abstract: "Show what happened, a line an event.",
      discussion: """
        Number, time (UTC), station, and what happened in words. Erased words are shown as such.

          verkstad log cat day.jsonl | less
          verkstad log cat day.jsonl --json | grep comment.added
        """)

    @Argument(help: "The workshop's file.", completion: .file())
    var file: String
    @Flag(help: "The lines of the log as they stand.")
    var json = false
    @OptionGroup var language: LanguageOption

    var askedLanguage: SessionLanguage? { language.asked }

    func carryOut(_ conversation: Conversation) throws(CommandFailure) {
      // Reads all of it first, so that warnings are in the language of the workshop.
      _ = try conversation.read(file)
      let reader: LogReader
      let lines: [LogLine]
      do {
        reader = try LogReader(opening: file)
        lines = try reader.readNew()
      } catch {
        throw .problem(.log(.file(error), path: file))
      }
      var listing = LogListing(conversation.catalogue)
      for line in json ? lines : lines.withoutErasedWords {
        if json {
          try conversation.write(line.raw)
          try conversation.write([UInt8(ascii: "\n")])
        } else if let text = listing.text(of: line) {
          try conversation.say(text)
        } else {
          return
        }
      }
    }
  }

  /// `verkstad log verify`
  struct Verify: SpokenCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "Check every line, the chain between them, and every text.",
      discussion: """
        Ends with 0 where the log is intact and 1 where it is not. Changes nothing.

          verkstad log verify day.jsonl && echo whole
        """)

    @Argument(help: "The workshop's file.", completion: .file())
    var file: String
    @Flag(help: "The findings as JSON.")
    var json = false
    @OptionGroup var language: LanguageOption

    var askedLanguage: SessionLanguage? { language.asked }

    func carryOut(_ conversation: Conversation) throws(CommandFailure) {
      let report: VerificationReport
      do { report = try VerificationReport(verifying: file) } catch {
        throw .problem(.log(.file(error), path: file))
      }
      let reader: SessionReader
      do { reader = try SessionReader(opening: file) } catch {
        throw .problem(.log(error, path: file))
      }
      conversation.adopt(reader.state.header?.language)
      var findings = LogFindings(report)
      if findings.wrongLine == nil, case .event(let sequence, let type) = reader.problem {
        findings.wrongLine = .init(line: sequence + 1, damage: .impossible(type: type))
      }
      if json {
        try conversation.answer(findings.json)
      } else {
        for line in conversation.catalogue.commandLine.log.findings(findings) {
          try conversation.say(line)
        }
      }
      if !findings.isIntact { throw .told }
    }
  }
}
