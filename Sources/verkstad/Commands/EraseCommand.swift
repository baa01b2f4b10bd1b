import ArgumentParser
import EventLog
import Glibc
import Language
import SessionEngine
import SessionFormat
import WorkshopSession

extension CommentID: ExpressibleByArgument {
  /// `c17`, or its number.
  public init?(argument: String) { self.init(argument: argument, as: CommentID.self) }
}

extension NoteID: ExpressibleByArgument {
  /// `n4`, or its number.
  public init?(argument: String) { self.init(argument: argument, as: NoteID.self) }
}

extension SlipNumber: ExpressibleByArgument {
  /// `B3-07`, as it is printed.
  public init?(argument: String) { self.init(argument) }
}

extension EntityIdentifier {
  fileprivate init?(argument: String, as type: Self.Type) {
    let text = argument.lowercased()
    guard let id = Self(text) ?? Self("\(Self.prefix)\(text)") else { return nil }
    self = id
  }
}

extension ErasureReason: ExpressibleByArgument {}

/// `verkstad erase`
struct EraseCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Erase the words of a comment or a note for good.",
    discussion: """
      Shows where it was said, asks, and overwrites every wording of it in the file. That something \
      was said stays, the words do not: not on screens that are open, nor in drafts, and no undo \
      brings them back. Possible at any time. What the program cannot reach is listed.

        verkstad erase day.jsonl --slip B3-07
        verkstad erase day.jsonl --comment c17
        verkstad erase day.jsonl --note n4 --reason third-person --yes
      """)

  @Argument(help: "The workshop's file.", completion: .file())
  var file: String
  @Option(help: "The comment, such as c17. verkstad export --to json tells its name.")
  var comment: CommentID?
  @Option(help: "The number on the slip that it was typed from, such as B3-07.")
  var slip: SlipNumber?
  @Option(help: "The note of a deepening, such as n4.")
  var note: NoteID?
  @Option(help: "Why, for the log.")
  var reason = ErasureReason.participant
  @Flag(help: "Erase without showing the words and without asking.")
  var yes = false
  @OptionGroup var language: LanguageOption

  var askedLanguage: SessionLanguage? { language.asked }

  func validate() throws {
    guard [comment != nil, slip != nil, note != nil].count(where: { $0 }) == 1 else {
      throw ValidationError("Name one thing to erase, with --comment, --slip or --note.")
    }
  }

  private var subject: ErasureSubject? {
    comment.map { .thing(.comment($0)) } ?? slip.map { .slip($0) }
      ?? note.map { .thing(.note($0)) }
  }

  func carryOut(_ conversation: Conversation) throws(CommandFailure) {
    guard let subject else { return }
    // Words are shown to a person and to nothing else.
    let canAsk = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    guard yes || canAsk else { throw .misuse(.confirmationNeeded) }
    let writer = try conversation.open(file)
    let texts = conversation.catalogue.commandLine.erasing
    let found: WordsErasure
    do { found = try writer.erasure(of: subject) } catch {
      throw conversation.failure(error, of: file, in: writer.state)
    }
    for thing in found.things {
      try conversation.say(
        texts.place(StatementPlace(of: thing, in: writer.state, conversation.catalogue)))
    }
    guard found.count > 0 else {
      // A crash may have come between the log and the drafts.
      try tellLeftovers(of: found, after: nil, in: writer.state, conversation)
      throw .refused(found.alreadyErased, place: nil, NamingContext(writer.state))
    }
    if writer.state.phase == .finalised { try conversation.say(texts.finalised) }
    if !yes, try !isAgreed(to: found, conversation) {
      try conversation.say(texts.nothingErased)
      throw .told
    }
    // Before the log, which alone knows what to look for.
    let early = writer.state.header.map {
      found.sweep(
        beside: file, of: $0.session, environment: ScreenPlace.environment, patience: 0)
    }
    let handedIn = HandedIn(for: writer.state)
    let erasure: WordsErasure
    do {
      erasure = try writer.erase(
        subject, because: reason, id: handedIn.commandID(in: writer.state), by: handedIn.program,
        at: handedIn.moment(in: writer.state))
    } catch {
      throw conversation.failure(error, of: file, in: writer.state)
    }
    try conversation.say(texts.erased(erasure.count))
    try tellLeftovers(of: erasure, after: early, in: writer.state, conversation)
    try conversation.say(texts.byHand(!yes))
  }

  private func isAgreed(
    to erasure: WordsErasure, _ conversation: Conversation
  ) throws(CommandFailure) -> Bool {
    let texts = conversation.catalogue.commandLine.erasing
    for text in erasure.words.texts {
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        try conversation.say("  \(line)")
      }
    }
    try conversation.write(Array(texts.question.utf8))
    try conversation.finish()
    let answer = (readLine() ?? "").filter { !$0.isWhitespace }.lowercased()
    return texts.agreement.contains(answer)
  }

  /// Clears what lies outside the log, and says what was done and what may still hold the words.
  private func tellLeftovers(
    of erasure: WordsErasure, after early: ErasureLeftovers?, in state: SessionState,
    _ conversation: Conversation
  ) throws(CommandFailure) {
    guard let session = state.header?.session else { return }
    let texts = conversation.catalogue.commandLine.erasing
    let left = erasure.sweep(
      beside: file, of: session, environment: ScreenPlace.environment)
    let drafts = Set(left.drafts + (early?.drafts ?? []))
    let tornEnds = Set(left.tornEnds + (early?.tornEnds ?? []))
    if !drafts.isEmpty || !tornEnds.isEmpty {
      try conversation.say(texts.cleared(drafts.count, tornEnds.count))
    }
    if !left.remaining.isEmpty {
      try conversation.say(texts.remaining)
      for path in left.remaining { try conversation.say("  \(path)") }
    }
    if !erasure.repetitions.isEmpty {
      try conversation.say(texts.repetitions(erasure.repetitions))
    }
  }
}

extension StatementPlace {
  /// Where a session has something that was said or noted.
  fileprivate init(of thing: EntityID, in state: SessionState, _ catalogue: Catalogue) {
    self.init(thing)
    let context = NamingContext(state)
    switch thing {
    case .comment(let id):
      guard let comment = state.comments[id] else { return }
      table = comment.table
      occasion = comment.run.map { catalogue.names.run($0, context) }
      let minutes = Int64(RoomClock.minutesFromUTC(in: state) ?? 0)
      let local = Timestamp.text(
        milliseconds: comment.saidAt.addingReportingOverflow(minutes * 60_000).partialValue)
      day = local.flatMap { CalendarDate($0.prefix(10)) }
      time = local.flatMap { TimeOfDay($0.dropFirst(11).prefix(5)) }
    case .note(let id):
      guard let note = state.notes[id] else { return }
      table = note.table
      occasion = catalogue.names.entity(.theme(note.theme), context)
    default: break
    }
  }
}
