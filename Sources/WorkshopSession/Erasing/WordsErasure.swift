import EventLog
import SessionEngine
import SessionFormat

/// What an erasure has done in the log, and what is needed to find the words elsewhere.
public struct WordsErasure: Hashable, Sendable {
  /// Whose words are gone.
  public let thing: EntityID
  /// How many wordings stood in the log: as it was added, and each time that it was amended.
  public internal(set) var count = 0
  /// The words.
  public internal(set) var words: ErasedWords
  /// The commands that brought them; a copy of one that was not acknowledged may still be kept.
  public internal(set) var commands: Set<CommandID> = []
  /// The numbers of other events with the same words, which are somebody else's, or a quotation.
  public internal(set) var repetitions: [Int] = []

  init(of thing: EntityID) {
    self.thing = thing
    words = ErasedWords(of: [thing])
  }
}

extension SessionWriter {
  /// Erases everything that was ever written as the words of a comment or a note, for good; returns once the disk has it.
  ///
  /// Possible in every phase, also after the session was finalised, and for what was withdrawn or taken back.
  ///
  /// - Parameters:
  ///   - thing: The comment or the note.
  ///   - reason: Why.
  ///   - id: The name of the erasure.
  ///   - station: Where it is done.
  ///   - now: When.
  /// - Throws: `refused` with ``Refusal/unknown(_:)`` where it never had words, or with ``Refusal/wordsErased(_:)``.
  public func erase(
    _ thing: EntityID, because reason: ErasureReason, id: CommandID, by station: Station,
    at now: Moment
  ) throws(CommitFailure) -> WordsErasure {
    if let problem { throw .log(problem) }
    var erasure = WordsErasure(of: thing)
    let written: [LogLine]
    do {
      written = try log.erase { (added) throws(CommitFailure) in
        try fold(added)
        let found = try find(thing)
        guard !found.sequences.isEmpty else { throw .refused(.wordsErased(thing)) }
        erasure = found.erasure
        let moment = notBefore(state.lastMoment, now)
        return LogErasure(
          of: found.sequences, because: reason, command: id, by: station, at: moment,
          isClockSetBack: moment.wall > now.wall)
      }
    } catch {
      switch error {
      case .refused(let failure): throw failure
      case .log(let problem): throw .log(.file(problem))
      }
    }
    try fold(written)
    return erasure
  }

  /// What is known of words that have been erased: whose they were and which commands brought them.
  public func erasure(of thing: EntityID) throws(CommitFailure) -> WordsErasure {
    try find(thing).erasure
  }

  /// Where the words of a thing stand in the log.
  private func find(
    _ thing: EntityID
  ) throws(CommitFailure) -> (erasure: WordsErasure, sequences: [Int]) {
    let lines: [LogLine]
    do { lines = try log.readAgain().withoutErasedWords } catch { throw .log(.file(error)) }
    var erasure = WordsErasure(of: thing)
    var sequences: Set<Int> = []
    for line in lines {
      let record: EventRecord
      do { record = try EventRecord(line) } catch { throw .log(error) }
      guard let statement = record.event.statement, statement.of == thing else { continue }
      erasure.commands.insert(record.command)
      guard let text = statement.words.text else { continue }
      erasure.words.add(text)
      sequences.insert(line.sequence)
    }
    guard !erasure.commands.isEmpty else { throw .refused(.unknown(thing)) }
    erasure.count = sequences.count
    for line in lines where !sequences.contains(line.sequence) {
      guard case .present(let body) = line.body, erasure.words.areSaid(in: body) else { continue }
      erasure.repetitions.append(line.sequence)
    }
    return (erasure, sequences.sorted())
  }
}

extension LogErasure {
  init(
    of sequences: [Int], because reason: ErasureReason, command: CommandID, by station: Station,
    at moment: Moment, isClockSetBack: Bool
  ) {
    let wall = min(max(moment.wall, Timestamp.range.lowerBound), Timestamp.range.upperBound)
    self.init(
      of: sequences, because: reason, command: command.description,
      at: Timestamp.text(milliseconds: wall) ?? "", isClockSetBack: isClockSetBack,
      monotonic: moment.sinceBoot.map {
        MonotonicTime(milliseconds: Int(max(0, $0.milliseconds)), boot: $0.boot)
      },
      by: station.description)
  }
}
