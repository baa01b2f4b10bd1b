import Language
import SessionEngine
import SessionFormat
import WorkshopSession

/// A file of dots on its way into a session.
struct ImportedFile {
  /// A little more than the largest that is read, so that one too large is seen to be.
  static let greatestLength = 65 << 20

  private let options: ImportOptions
  private let path: String
  private let conversation: Conversation
  private let writer: SessionWriter
  /// The bytes of the file.
  let contents: [UInt8]

  /// Opens the session, so that everything said is in its language, and reads the file.
  init(
    _ path: String, _ options: ImportOptions, _ conversation: Conversation
  ) throws(CommandFailure) {
    self.options = options
    self.path = path
    self.conversation = conversation
    writer = try conversation.open(options.file)
    contents = try ImportedFile.contents(of: path, conversation)
  }

  /// The bytes of a file that is to be read in.
  static func contents(
    of path: String, _ conversation: Conversation
  ) throws(CommandFailure) -> [UInt8] {
    let stream = try InputStream(
      path: path, standardInput: conversation.catalogue.commandLine.standardInput)
    return try stream.rest(limit: greatestLength)
  }

  /// The rows of the file.
  func rows<Row>(
    _ read: (ArraySlice<UInt8>) throws(CSVError) -> [Row]
  ) throws(CommandFailure) -> [Row] {
    do { return try read(contents[...]) } catch {
      throw .problem(.csv(error, path: path))
    }
  }

  /// Carries the import out and says what was added.
  ///
  /// - Parameter given: What was asked for besides the file; the same file with something else is another import.
  func importRows(
    _ command: Command, given: [String] = [], summary: (CommandLineTexts, Receipt) -> String
  ) throws(CommandFailure) {
    let result = try ImportedFile.write(
      command, contents: contents, given: given, of: path, into: options.file,
      asJSON: options.json, writer, conversation)
    let texts = conversation.catalogue.commandLine
    switch result {
    case .added(let receipt) where options.json:
      try conversation.answer(receipt.summary(isRepeated: false))
    case .repeated(let receipt) where options.json:
      try conversation.answer(receipt.summary(isRepeated: true))
    case .added(let receipt): try conversation.say(summary(texts, receipt))
    case .repeated: try conversation.say(texts.importedAlready)
    }
  }

  /// Carries out a command that reads a file in; a refusal is told to programs too.
  static func write(
    _ command: Command, contents: [UInt8], given: [String], of path: String, into file: String,
    asJSON: Bool, _ writer: SessionWriter, _ conversation: Conversation
  ) throws(CommandFailure) -> ImportResult {
    let handedIn = HandedIn(for: writer.state)
    do {
      return try writer.importFile(
        command, contents: contents, given: given, by: handedIn.file,
        at: handedIn.moment(in: writer.state))
    } catch {
      let failure = conversation.failure(error, of: file, place: path, in: writer.state)
      if asJSON, case .refused(let refusal, _, let context) = failure {
        let message = conversation.catalogue.refusals.sentence(refusal, context)
        try conversation.answer(ReceiptCoding.encode(refusal, of: nil, message: message))
      }
      throw failure
    }
  }
}
