import ArgumentParser
import Language
import SessionEngine
import SessionFormat
import WorkshopSession

/// `verkstad apply`
struct ApplyCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Carry out commands, one a line, the same that the screens send.",
    discussion: """
      Each line is a JSON object; "id" and "by" may be left out. Each is answered with a receipt \
      or a refusal as it goes. The first refusal ends it; what went before stands. A command whose \
      "id" was carried out before is answered with its old receipt, so trying again is safe.

        verkstad apply day.jsonl --input commands.jsonl
        echo '{"command":{"pauseAll":{}}}' | verkstad apply day.jsonl

      "at" says when a command was made; only a session made with new --scripted takes it.
      """)

  @Argument(help: "The workshop's file.", completion: .file())
  var file: String
  @Option(help: "The commands; standard input otherwise.", completion: .file())
  var input: String?
  @OptionGroup var language: LanguageOption

  var askedLanguage: SessionLanguage? { language.asked }

  func carryOut(_ conversation: Conversation) throws(CommandFailure) {
    let writer = try conversation.open(file)
    let handedIn = HandedIn(for: writer.state)
    var lines = InputLines(
      of: try InputStream(
        path: input, standardInput: conversation.catalogue.commandLine.standardInput))
    while let line = try lines.next() {
      if line.allSatisfy(\.isJSONSpace) { continue }
      let request = try request(in: line, place: (lines.name, lines.number), handedIn)
      let id = request.id ?? handedIn.commandID(in: writer.state)
      let now = handedIn.moment(in: writer.state)
      let receipt: Receipt
      do {
        receipt = try writer.commit(
          request.command, id: id, by: request.by ?? handedIn.program,
          at: request.at.map { Moment(wall: $0) } ?? now)
      } catch {
        let failure = conversation.failure(
          error, of: file, place: "\(lines.name):\(lines.number)", in: writer.state)
        if case .refused(let refusal, _, let context) = failure {
          let message = conversation.catalogue.refusals.sentence(refusal, context)
          try conversation.answer(ReceiptCoding.encode(refusal, of: id, message: message))
        }
        throw failure
      }
      try conversation.answer(ReceiptCoding.encode(receipt))
    }
  }

  private func request(
    in line: ArraySlice<UInt8>, place: (name: String, line: Int), _ handedIn: HandedIn
  ) throws(CommandFailure) -> RequestedCommand {
    let request: RequestedCommand
    do {
      request = try CommandCoding.decode(line)
    } catch {
      if case .notJSON(let flaw) = error, flaw.problem == .notUTF8 {
        throw .problem(.notUTF8(path: place.name, line: place.line))
      }
      throw .problem(.notACommand(path: place.name, line: place.line, RequestProblem(error)))
    }
    guard request.at == nil || handedIn.isScripted else {
      throw .misuse(.notACommand(path: place.name, line: place.line, .timeInLiveSession))
    }
    return request
  }
}

extension Conversation {
  /// Answers a program with a line that it can read at once.
  func answer(_ line: [UInt8]) throws(CommandFailure) {
    try write(line + [UInt8(ascii: "\n")])
    try finish()
  }
}

extension UInt8 {
  /// Whether JSON takes the byte for white space (RFC 8259, section 2).
  fileprivate var isJSONSpace: Bool {
    self == 0x20 || self == 0x09 || self == 0x0D || self == 0x0A
  }
}
