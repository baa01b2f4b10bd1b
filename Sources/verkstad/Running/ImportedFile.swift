import Language
import SessionEngine
import SessionFormat
import WorkshopSession

/// A file of rows on its way into a session.
struct ImportedFile {
  /// A little more than the largest that is read, so that one too large is seen to be.
  static let greatestLength = 65 << 20

  private let options: ImportOptions
  private let conversation: Conversation
  private let writer: SessionWriter
  private let contents: [UInt8]

  /// Opens the session, so that everything said is in its language, and reads the file.
  init(_ options: ImportOptions, _ conversation: Conversation) throws(CommandFailure) {
    self.options = options
    self.conversation = conversation
    writer = try conversation.open(options.file)
    let stream = try InputStream(
      path: options.csv, standardInput: conversation.catalogue.commandLine.standardInput)
    contents = try stream.rest(limit: ImportedFile.greatestLength)
  }

  /// The rows of the file.
  func rows<Row>(
    _ read: (ArraySlice<UInt8>) throws(CSVError) -> [Row]
  ) throws(CommandFailure) -> [Row] {
    do { return try read(contents[...]) } catch {
      throw .problem(.csv(error, path: options.csv))
    }
  }

  /// Carries the import out and says what was added.
  func importRows(
    _ command: Command, summary: (CommandLineTexts, Receipt) -> String
  ) throws(CommandFailure) {
    let handedIn = HandedIn(for: writer.state)
    let result: ImportResult
    do {
      result = try writer.importFile(
        command, contents: contents, by: handedIn.file, at: handedIn.moment(in: writer.state))
    } catch {
      let failure = conversation.failure(
        error, of: options.file, place: options.csv, in: writer.state)
      if options.json, case .refused(let refusal, _, let context) = failure {
        let message = conversation.catalogue.refusals.sentence(refusal, context)
        try conversation.answer(ReceiptCoding.encode(refusal, of: nil, message: message))
      }
      throw failure
    }
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
}
