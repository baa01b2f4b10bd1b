import EventLog
import SessionEngine
import SessionFormat

/// What is to be erased.
public enum ErasureSubject: Hashable, Sendable {
  /// The words of a comment or a note.
  case thing(EntityID)
  /// The words of every comment that was ever typed from a slip of paper, whatever became of it.
  case slip(SlipNumber)
}

/// What an erasure has done in the log, and what is needed to find the words elsewhere.
public struct WordsErasure: Hashable, Sendable {
  /// The comments or notes whose words are gone, the first one first.
  public internal(set) var things: [EntityID] = []
  /// How many wordings stood in the log: as it was added, and each time that it was amended.
  public internal(set) var count = 0
  /// The words.
  public internal(set) var words = ErasedWords()
  /// The commands that brought them; a copy of one that was not acknowledged may still be kept.
  public internal(set) var commands: Set<CommandID> = []
  /// The numbers of other events with the same words, which are somebody else's, or a quotation.
  public internal(set) var repetitions: [Int] = []
}

extension SessionWriter {
  /// Erases everything that was ever written as the words of something, for good; returns once the disk has it.
  ///
  /// Possible in every phase, also after the session was finalised, and for what was withdrawn or taken back.
  ///
  /// - Parameters:
  ///   - subject: What.
  ///   - reason: Why.
  ///   - id: The name of the erasure.
  ///   - station: Where it is done.
  ///   - now: When.
  /// - Throws: `refused` with ``Refusal/unknown(_:)`` or ``Refusal/slipNotTyped(_:)`` where there never were words, or with
  ///   ``Refusal/wordsErased(_:)`` where there are none any more.
  public func erase(
    _ subject: ErasureSubject, because reason: ErasureReason, id: CommandID, by station: Station,
    at now: Moment
  ) throws(CommitFailure) -> WordsErasure {
    if let problem { throw .log(problem) }
    var erasure = WordsErasure()
    let written: [LogLine]
    do {
      written = try log.erase { (added) throws(CommitFailure) in
        try fold(added)
        let found = try find(subject)
        guard !found.sequences.isEmpty else { throw .refused(found.erasure.alreadyErased) }
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
  public func erasure(of subject: ErasureSubject) throws(CommitFailure) -> WordsErasure {
    try find(subject).erasure
  }

  /// Where the words of something stand in the log.
  private func find(
    _ subject: ErasureSubject
  ) throws(CommitFailure) -> (erasure: WordsErasure, sequences: [Int]) {
    let lines: [LogLine]
    do { lines = try log.readAgain().withoutErasedWords } catch { throw .log(.file(error)) }
    var erasure = WordsErasure()
    var sequences: Set<Int> = []
    for line in lines {
      let record: EventRecord
      do { record = try EventRecord(line) } catch { throw .log(error) }
      guard let statement = record.event.statement,
        erasure.words.things.contains(statement.of) || subject.begins(with: record.event)
      else { continue }
      erasure.note(statement.of, record.command)
      guard let text = statement.words.text else { continue }
      erasure.words.add(text)
      sequences.insert(line.sequence)
    }
    if erasure.things.isEmpty { throw .refused(subject.unknown) }
    erasure.count = sequences.count
    for line in lines where !sequences.contains(line.sequence) {
      guard case .present(let body) = line.body, erasure.words.areSaid(in: body) else { continue }
      erasure.repetitions.append(line.sequence)
    }
    return (erasure, sequences.sorted())
  }
}

extension WordsErasure {
  fileprivate mutating func note(_ thing: EntityID, _ command: CommandID) {
    if words.things.insert(thing).inserted { things.append(thing) }
    commands.insert(command)
  }

  /// Why it cannot be done once more.
  public var alreadyErased: Refusal { things.first.map { .wordsErased($0) } ?? .noSession }
}

extension ErasureSubject {
  /// Whether what an event says is among it; what later events say of the same thing is too.
  fileprivate func begins(with event: Event) -> Bool {
    switch self {
    case .thing(let thing): return event.statement?.of == thing
    case .slip(let slip):
      guard case .commentAdded(_, let added) = event else { return false }
      return added.slip == slip
    }
  }

  fileprivate var unknown: Refusal {
    switch self {
    case .thing(let thing): .unknown(thing)
    case .slip(let slip): .slipNotTyped(slip)
    }
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
