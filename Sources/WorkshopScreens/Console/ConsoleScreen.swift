import Language
import SessionEngine
import TerminalKit
import WorkshopSession

/// The facilitator's screen: the plan, the step that goes on, and what comes in from the tables.
///
/// Enter does the natural next thing, which is named on the screen before it is pressed.
public struct ConsoleScreen: WorkshopScreen {
  /// The whole session.
  public typealias Content = SessionState

  private let surroundings: Held<ScreenContext>
  private var followed = Held(SessionState())
  /// The schedule of ``state`` and of no other, which is why it goes with it.
  private(set) var scheduleAtMoment = ScheduleAtMoment()
  /// What follows from the comments of ``state``.
  var comments = CommentIndex()
  /// The words of those comments, while somebody looks for some.
  var searchable = SearchableComments()
  let drawnWords = DrawnWords()
  var slips = SlipLedger()
  private var workedOut = Held(ConsoleDigest())
  var mode = ConsoleMode.following
  var message: ConsoleMessage?
  /// The line for dots and topics.
  var entry = LineEditor()
  var way = DotWay.wall
  /// The step that is looked at while the room stays where it is.
  var lookedAt: StepID?
  /// The comment that was put under a theme with Shift and is kept in hand.
  var keptInHand: CommentID?
  /// Forms that were left with words in them.
  var shelved: [ConsoleForm.ShelfPlace: ConsoleForm] = [:]
  /// Whether it is told in lines, where there is no palette and nothing stands in columns.
  var isInLines = false
  /// Whether it is a rehearsal, of which nothing is kept.
  var isRehearsal = false
  /// Whose eyes are on the screen now.
  var sight = Sight.own
  /// What stands in the line for dots and topics where other eyes are on the screen.
  var entryOutOfSight = LineEditor()
  var pending: [CommandID: PendingCommand] = [:]
  /// Whether the command that was tried last could not be written; all that came after waits behind it.
  var isUnsaved = false
  /// The key that the action in hand was called by; `nil` from the palette.
  var pressed: Key?
  /// When somebody else's doing last put another comment in hand, or other words in it.
  var handChangedAt: Moment?
  /// When somebody else's doing last changed which comment is let onto the wall next, or its words.
  var nextOnWallChangedAt: Moment?
  /// When what Enter does last changed with a step.
  var changedAt: Moment?
  /// When Enter last took the last line of a form, or the line for dots and topics.
  var lineTakenAt: Moment?
  /// When Enter was last pressed, and whether it was so right before: then it is held down, or tapped twice.
  var enterAt: Moment?
  var isEnterHeld = false
  /// When everything was last stopped.
  var stoppedAt: Moment?
  /// When a comment was last sorted from here, and by which key.
  var sortedAt: Moment?
  var sortedBy: Key?
  /// When Enter last brought up a question.
  var askedAt: Moment?
  /// How long everything stood still the last time, in milliseconds.
  var lastPause: Int64?
  /// When a letter was last erased, so that holding Backspace does not run on into undo.
  var erasedAt: Moment?
  /// How many commands of the session have been seen.
  var seenCommands = 0
  var isDocumented = false
  /// The seats that the board shows, while it is open.
  var seats: BoardSeats?
  /// What was done to the seats from here, in words without names.
  var seatNotes: [CommandID: String] = [:]
  /// How large its window is, once that has been told.
  var window: Size?
  /// Words found from before the program last ended, until the question they were typed at is asked again.
  var found: [Draft] = []
  var keptDrafts: [Draft] = []
  /// What the facilitator has written for nobody else.
  var notes: PrivateNotes
  /// Whether erased words have gone from the notes, so that they are to be kept anew.
  var haveNotesChanged = false
  /// What the room sees, and what Enter would make it see.
  var preview = StagePreview()

  /// A screen that has not seen its session yet.
  ///
  /// - Parameters:
  ///   - context: Its language, its name and where names of commands come from.
  ///   - drafts: What had been typed and not been sent when the program last ended.
  ///   - notes: The facilitator's own notes.
  public init(
    context: ScreenContext, drafts: DraftSheet = DraftSheet(),
    notes: PrivateNotes = PrivateNotes()
  ) {
    surroundings = Held(context)
    self.notes = notes
    found = (drafts.drafts[nil].map { [$0] } ?? []) + drafts.answers
    found.removeAll { $0.lines.allSatisfy(\.isEmpty) }
    if let first = found.first {
      say(context.catalogue.consoleStatus.draftFound(first.text))
    }
  }

  /// What it was handed.
  var context: ScreenContext { surroundings.value }

  var catalogue: Catalogue { context.catalogue }

  /// The session as it was followed last.
  var state: SessionState {
    get { followed.value }
    set {
      followed = Held(newValue)
      scheduleAtMoment = ScheduleAtMoment()
    }
  }

  /// What is shown of the session.
  var digest: ConsoleDigest {
    get { workedOut.value }
    set { workedOut = Held(newValue) }
  }

  /// The comment that is being sorted.
  var inHand: CommentID? { waitingComments(atMost: 1).first }

  /// The first comments that wait for a theme, in the order in which they come into hand.
  func waitingComments(atMost count: Int) -> [CommentID] {
    if sight == .room { return inHandOnWall.map { [$0] } ?? [] }
    var moving: Set<CommentID> = []
    for waiting in pending.values {
      switch waiting.command {
      case .placeComment(let comment, _, _), .parkComment(let comment),
        .postponeComment(let comment):
        moving.insert(comment)
      default: continue
      }
    }
    let first = keptInHand.map { [$0] } ?? []
    let others = digest.unsorted.lazy.filter { !moving.contains($0) && $0 != keptInHand }
    return Array((first + others.prefix(count)).prefix(count))
  }

  /// Whether the step sorts comments under themes.
  var isSorting: Bool { isFollowingRoom && (digest.kind == .sorting || digest.kind == .plenary) }

  /// Whether themes can be added: while they are sorted, and before a vote for which there are none.
  var takesThemes: Bool {
    isSorting || isFollowingRoom && digest.kind == .voting && digest.themes.isEmpty
  }

  /// Whether the room's own step is shown.
  var isFollowingRoom: Bool { lookedAt == nil && state.phase == .open }

  /// The vote into which dots can be entered now.
  var openVote: VoteID? {
    guard digest.kind == .voting, let vote = digest.vote, isFollowingRoom else { return nil }
    return state.votes[vote]?.phase == .open ? vote : nil
  }

  /// Whether letters are themes: where the step works on themes.
  var lettersAreThemes: Bool {
    isSorting || openVote != nil || (digest.kind == .deepening && isFollowingRoom)
  }

  /// Whether there is a line for dots or topics.
  var hasEntryLine: Bool {
    openVote != nil || (digest.kind == .deepening && isFollowingRoom)
  }

  mutating func say(_ text: String, _ style: StyleRole = .text) {
    message = ConsoleMessage(text: text, style: style)
  }

  /// What is said of a command in place of the first event of its last: of a step that begins, that is the end of another.
  private func note(on command: Command) -> String? {
    switch command {
    case .startStep(let run): name(of: run.step)
    case .addAction(_, _, let due?), .addQuestion(_, _, let due?):
      catalogue.stage.by(catalogue.dates.day(due)).startingSentence
    case .openVote: catalogue.consoleStatus.voteOpened
    case .closeSession: catalogue.consoleStatus.over
    case .answerReport(let report, _):
      catalogue.tablesOverview.answered(place(of: report))
    default: nil
    }
  }

  /// Submits commands in order, each once the one before has been saved; what follows a refused one is let be.
  ///
  /// - Parameter previous: The command before them in the same press of a key, so that one undo takes all of it back.
  mutating func submit(
    _ commands: [Command], from origin: PendingCommand.Origin = .key, note: String? = nil,
    after previous: CommandID? = nil
  ) -> [ScreenEffect] {
    guard let command = commands.first else { return [] }
    let id = previous?.next ?? context.random.commandID()
    // Whether this one can be saved is told anew.
    isUnsaved = false
    pending[id] = PendingCommand(
      command: command, origin: origin, note: note ?? self.note(on: command),
      rest: Array(commands.dropFirst()))
    say(catalogue.console.saving, .muted)
    return [.submit(id, command)]
  }

  /// Whether something follows what was submitted, so that the session stands between two states.
  var isHalfway: Bool { pending.values.contains { !$0.rest.isEmpty } }
}
