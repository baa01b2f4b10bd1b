import Language
import SessionEngine
import SessionFormat
import WorkshopScreens
import WorkshopSession

/// Saves lines of words as comments, and answers each line once the disk has it.
struct CommentStream<Place: CommentPlace> {
  let conversation: Conversation
  let place: Place
  /// The file that the comments go to, for what is said about it.
  let file: String
  let table: TableID?
  let options: LineOptions
  let handedIn: HandedIn

  /// Why a line is not saved.
  private enum Failure: Error {
    case line(NoteLineProblem)
    case refused(Refusal)
    case log(LogProblem)
  }

  /// What became of a line that is saved.
  private struct Saved {
    let receipt: Receipt
    /// Whether the same stream had brought it before.
    let isKnown: Bool
  }

  /// Saves the lines of a stream until it ends.
  ///
  /// - Parameter names: What the lines are called; `nil` calls each by a name of its own.
  /// - Throws: ``CommandFailure/told`` at the end where a line was refused.
  func save(_ stream: InputStream, naming names: LineNames?) throws(CommandFailure) {
    let round = try chosenRound()
    var names = names
    var lines = TextLines(of: stream, greatestLength: Limits.textCharacters * 64)
    var hasRefused = false
    while let line = try lines.next() {
      let saved: Saved?
      do throws(Failure) { saved = try save(line, in: round, naming: &names) } catch {
        try answer(error, line: lines.number)
        hasRefused = true
        continue
      }
      if let saved { try answer(saved) }
    }
    if hasRefused { throw .told }
  }

  private func chosenRound() throws(CommandFailure) -> StepRun? {
    guard let number = options.round else { return nil }
    let rounds = place.state.tableRounds
    guard number >= 1, number <= rounds.count else {
      throw .misuse(.unknownRound(number, rounds: rounds.count))
    }
    return rounds[number - 1]
  }

  // MARK: A line

  /// Saves a line; `nil` where there is nothing in it.
  private func save(
    _ line: TextLines.Line, in round: StepRun?, naming names: inout LineNames?
  ) throws(Failure) -> Saved? {
    let words = try words(in: line)
    guard words.contains(where: { !$0.isWhitespace }) else { return nil }
    do { try place.update() } catch { throw .log(error) }
    let comment = try comment(of: words, in: round ?? place.state.currentRun)
    do throws(CommitFailure) {
      let id = try names?.name(of: comment) ?? handedIn.commandID(in: place.state)
      let isKnown = place.state.journal[id] != nil
      return Saved(receipt: try place.save(comment, as: id), isKnown: isKnown)
    } catch {
      switch error {
      case .refused(let refusal): throw .refused(refusal)
      case .log(let problem): throw .log(problem)
      }
    }
  }

  private func words(in line: TextLines.Line) throws(Failure) -> String {
    guard case .bytes(let bytes) = line else { throw .line(.tooLong) }
    guard !bytes.contains(0) else { throw .line(.nul) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .line(.notUTF8) }
    return text
  }

  private func comment(of words: String, in run: StepRun?) throws(Failure) -> NewComment {
    let state = place.state
    let line =
      options.literal
      ? CommentLine(literally: words)
      : CommentLine(words, signs: CommentLine.Signs(of: state, in: conversation.catalogue))
    guard !line.text.isEmpty else { throw .line(line.slip == nil ? .onlyASign : .onlyASlip) }
    return line.comment(of: state, at: table, in: run)
  }

  // MARK: Answers

  private func answer(_ saved: Saved) throws(CommandFailure) {
    if options.json { return try conversation.answer(ReceiptCoding.encode(saved.receipt)) }
    let texts = conversation.catalogue.commandLine.noteLines
    guard case .comment(let id)? = saved.receipt.created.first else { return }
    let stands = place.state.comments[id].map { !$0.isWithdrawn } ?? false
    let answer =
      if !saved.isKnown { texts.saved(id) } else if stands { texts.savedBefore(id) } else {
        texts.takenBack(id)
      }
    try conversation.say(answer)
    try conversation.finish()
  }

  private func answer(_ failure: Failure, line: Int) throws(CommandFailure) {
    let catalogue = conversation.catalogue
    switch failure {
    case .line(let problem):
      let sentence = catalogue.commandLine.noteLines.problem(problem)
      try answer(
        ReceiptCoding.encode(problem: problem.rawValue, line: line, message: sentence),
        sentence, line: line)
    case .refused(let refusal):
      let sentence = catalogue.refusals.sentence(refusal, NamingContext(place.state))
      try answer(
        ReceiptCoding.encode(refusal, of: nil, line: line, message: sentence), sentence, line: line)
    case .log(let problem):
      let sentence = catalogue.commandLine.problem(.log(problem, path: file))
      try answer(
        ReceiptCoding.encode(problem: "notSaved", line: line, message: sentence), sentence,
        line: line)
      // What the file does not take now it does not take a line later either, and the lines are still with the sender.
      throw .problem(.linesNotSaved(from: line, path: file))
    }
  }

  private func answer(
    _ json: [UInt8], _ sentence: String, line: Int
  ) throws(CommandFailure) {
    if options.json { return try conversation.answer(json) }
    try conversation.say(conversation.catalogue.commandLine.noteLines.refused(line, sentence))
    try conversation.finish()
  }
}
