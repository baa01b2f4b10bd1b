import Language
import SessionEngine
import SessionFormat
import WorkshopScreens
import WorkshopSession

/// A file of comments or notes on its way into a session.
struct ImportedList {
  private let options: ImportListOptions
  private let path: String
  private let conversation: Conversation
  private let contents: [UInt8]
  /// The session as it stands before.
  private let state: SessionState
  /// Writes to it; `nil` for a preview, which opens it only for reading.
  private let writer: SessionWriter?

  /// Opens the session, so that everything said is in its language, and reads the file.
  init(
    _ options: ImportListOptions, _ source: ImportSource, _ conversation: Conversation
  ) throws(CommandFailure) {
    self.options = options
    self.conversation = conversation
    path = source.path
    writer = options.preview ? nil : try conversation.open(options.file)
    if let writer {
      state = writer.state
    } else {
      state = try conversation.read(options.file).state
    }
    contents = try ImportedFile.contents(of: path, conversation)
  }

  /// Reads signs as a desk of the session does.
  func signs(_ words: String) -> NewComment {
    CommentLine(words, signs: CommentLine.Signs(of: state, in: conversation.catalogue))
      .comment(plain: .statement)
  }

  /// The rows of a CSV file.
  func csv<Row>(
    _ read: (ArraySlice<UInt8>) throws(CSVError) -> [Row]
  ) throws(CommandFailure) -> [Row] {
    do { return try read(contents[...]) } catch { throw .problem(.csv(error, path: path)) }
  }

  /// The rows of a Markdown file.
  func markdown<Row>(
    _ read: (ArraySlice<UInt8>) throws(MarkdownError) -> MarkdownRows<Row>
  ) throws(CommandFailure) -> MarkdownRows<Row> {
    do { return try read(contents[...]) } catch { throw .problem(.markdown(error, path: path)) }
  }

  /// Reads the rows in, or shows what would be.
  ///
  /// - Parameters:
  ///   - rows: The rows of the file.
  ///   - unread: Lines that are not read.
  ///   - given: What options say about the rows; with other options the same file is another one.
  func take<Row: ImportedRow>(
    _ rows: [Row], unread: [Int], given: [String]
  ) throws(CommandFailure) {
    let lookAlikes = Row.lookAlikes(of: rows, in: state)
    let same = Set(lookAlikes.filter { $0.likeness == .same }.map(\.line))
    let kept = options.skipDuplicates ? rows.filter { !same.contains($0.line) } : rows
    let skipped = rows.count - kept.count
    if let writer {
      try write(kept, lookAlikes, skipped: skipped, given: given, writer)
    } else {
      var findings = try findings(of: kept, lookAlikes, given: given)
      findings.skipped = skipped
      findings.unreadLines = unread
      try show(findings)
    }
  }

  // MARK: The preview

  private func findings<Row: ImportedRow>(
    of rows: [Row], _ lookAlikes: [RowLookAlike], given: [String]
  ) throws(CommandFailure) -> ImportFindings {
    let handedIn = HandedIn(for: state)
    let command = Row.command(rows)
    var preview = ImportPreview()
    var isKnown = false
    do throws(CommitFailure) {
      isKnown = try state.hasReadIn(command, contents: contents, given: given)
      if !isKnown, !rows.isEmpty {
        do throws(Refusal) {
          preview = try state.preview(of: command, by: handedIn.file)
        } catch {
          throw .refused(error)
        }
      }
    } catch {
      throw conversation.failure(error, of: options.file, place: path, in: state)
    }
    return ImportFindings(preview, lookAlikes, of: path, isKnown: isKnown, in: state)
  }

  private func show(_ findings: ImportFindings) throws(CommandFailure) {
    if options.json { return try conversation.answer(findings.json) }
    let texts = conversation.catalogue.commandLine.importing
    for line in texts.lines(findings, NamingContext(state)) { try conversation.say(line) }
  }

  // MARK: The import

  private func write<Row: ImportedRow>(
    _ rows: [Row], _ lookAlikes: [RowLookAlike], skipped: Int, given: [String],
    _ writer: SessionWriter
  ) throws(CommandFailure) {
    let texts = conversation.catalogue.commandLine
    let almost = lookAlikes.count { $0.likeness != .same }
    let counts = (same: lookAlikes.count - almost, almost: almost, skipped: skipped)
    guard !rows.isEmpty else {
      if options.json { return try conversation.answer(Receipt.nothingAdded(counts)) }
      try conversation.say(Row.summary(nil, texts))
      return try conversation.say(texts.importing.skipped(skipped))
    }
    let result = try ImportedFile.write(
      Row.command(rows), contents: contents, given: given, of: path, into: options.file,
      asJSON: options.json, writer, conversation)
    switch result {
    case .added(let receipt) where options.json:
      try conversation.answer(receipt.summary(isRepeated: false, counts))
    case .repeated(let receipt) where options.json:
      try conversation.answer(receipt.summary(isRepeated: true))
    case .added(let receipt):
      try conversation.say(Row.summary(receipt, texts))
      if skipped > 0 { try conversation.say(texts.importing.skipped(skipped)) }
      let unskipped = counts.same - skipped
      if unskipped + almost > 0 {
        try conversation.say(texts.importing.lookedAlike(unskipped, almost))
      }
    case .repeated: try conversation.say(texts.importedAlready)
    }
  }
}
