import ArgumentParser
import Glibc
import Language
import SessionEngine
import SessionFormat
import WorkshopSession

/// `verkstad merge`
struct MergeCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Bring home what desks wrote that were away from the workshop's file.",
    discussion: """
      Safe to repeat, in any order and with any files again: what is home already is not added \
      again and keeps its name. Where two have given the same comment other words, the ones at \
      home stay and both are told. What the workshop cannot take is left out and listed: the line, \
      the words so that they can be typed in, why, and what to do. The program then ends with 1, \
      as it does where a file cannot be read; the other files come home all the same.

        verkstad note copy.jsonl --table 3 --satellite table3.jsonl
        verkstad merge day.jsonl table3.jsonl table5.jsonl
      """)

  @Argument(help: "The workshop's file.", completion: .file())
  var file: String
  @Argument(help: "The files of the desks.", completion: .file())
  var satellites: [String]
  @Flag(help: "What came home and what did not as JSON, a line for each file.")
  var json = false
  @OptionGroup var language: LanguageOption

  var askedLanguage: SessionLanguage? { language.asked }

  func carryOut(_ conversation: Conversation) throws(CommandFailure) {
    let writer = try conversation.open(file)
    let handedIn = HandedIn(for: writer.state)
    let texts = conversation.catalogue.commandLine.merge
    var read: [(identity: FileIdentity, path: String)] = []
    var clashes = 0
    var hasUnreadable = false
    for path in satellites {
      let identity = FileIdentity(of: path)
      if let earlier = read.first(where: { $0.identity == identity }) {
        if !json { try conversation.say(texts.sameFile(path, earlier.path)) }
        continue
      }
      if let identity { read.append((identity, path)) }
      let merge: SatelliteMerge
      do {
        merge = try writer.merge(
          satellite: path, into: file, at: handedIn.moment(in: writer.state))
      } catch {
        switch error {
        case .log(let problem): throw .problem(.log(problem, path: file))
        case .satellite(let problem):
          hasUnreadable = true
          try conversation.finish()
          conversation.complain(of: .satellite(problem, path: path))
          continue
        }
      }
      clashes += merge.clashes.count
      try tell(merge, of: path, writer.state, conversation)
    }
    if clashes > 0 {
      try conversation.finish()
      throw .problem(.linesNotHome(clashes))
    }
    if hasUnreadable { throw .told }
  }

  private func tell(
    _ merge: SatelliteMerge, of path: String, _ state: SessionState, _ conversation: Conversation
  ) throws(CommandFailure) {
    let findings = MergeFindings(merge, of: path, into: file, state)
    let texts = conversation.catalogue.commandLine.merge
    let context = NamingContext(state)
    if json { return try conversation.answer(findings.json(texts, context)) }
    for line in texts.lines(findings, context) { try conversation.say(line) }
  }
}

/// What tells two files apart, whatever they are called.
private struct FileIdentity: Equatable {
  private let device: dev_t
  private let number: ino_t

  /// `nil` where there is no file.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = status.st_dev
    number = status.st_ino
  }
}
