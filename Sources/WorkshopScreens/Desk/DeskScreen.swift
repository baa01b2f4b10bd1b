import Language
import SessionEngine
import TerminalKit
import WorkshopSession

/// The note-taker's screen: one line to write in, and above it what was written last and what became of it.
///
/// The note-taker listens and looks at faces, so nothing here waits for anything and nothing competes with typing:
/// a line is saved with Enter whatever else goes on, it belongs to the run in which its first letter was typed, and
/// what has not been acknowledged stays in the drafts.
public struct DeskScreen: WorkshopScreen {
  /// The whole session.
  public typealias Content = SessionState

  private let surroundings: Held<ScreenContext>
  private var followed = Held(Followed())
  /// The table that is written for; `nil` is the room.
  var place: TableID?
  var lines: [TableID?: DeskLine] = [:]
  /// What has been sent and not been acknowledged, in order.
  var sent: [SentCommand] = []
  /// What the last acknowledgement was about.
  var acknowledged: Set<EntityID> = []
  /// The dots that were entered here and stand, in order.
  var entered: [EnteredDots] = []
  var way = DotWay.wall
  /// The themes that were chosen to be written under, by table.
  var chosenThemes: [TableID?: ThemeID] = [:]
  /// The pile of slips that was typed from last.
  var pile: SlipPile?
  /// The comment that was put under a theme last.
  var lastPlaced: CommentID?
  var overlay = DeskOverlay.none
  /// What lines have read out with numbers, and what they have chosen of it.
  var choosing = LineChoice()
  /// The words of all comments, while somebody looks for some.
  var searchable = SearchableComments()
  var readBack: ReadBack?
  /// What this desk has seen of who had the floor.
  var floorMemory = FloorMemory()
  /// The facilitator's latest answer.
  var answer: DeskAnswer?
  /// A changed wording that was left with Esc.
  var leftAmendment: DeskLine?
  var notice: DeskNotice?
  var fileProblem: String?
  /// What Enter does, in a copy of the desk that is being drawn and so does not change: every action asks for it.
  var drawnIntent: LineIntent?
  /// What was drawn of the entries last.
  let drawnEntries = DrawnEntries()
  /// How many of the latest entries are passed over, to look at earlier ones.
  var skipped = 0
  private var keptSheet: DraftSheet

  /// A desk with what it had when it was left; its unsaved commands are to be submitted again under their names.
  ///
  /// - Parameter restoring: The drafts that were kept; `nil` where there were none.
  public init(context: ScreenContext, restoring sheet: DraftSheet?) {
    surroundings = Held(context)
    keptSheet = sheet ?? DraftSheet()
    place = context.station.table ?? sheet?.table
    guard let sheet else { return }
    lines = sheet.drafts.mapValues(DeskLine.init)
    sent = sheet.unsaved.map { SentCommand(id: $0.id, command: $0.command) }
    if !line.isEmpty { notice = .message(.draftFound) }
  }

  /// What it was handed.
  var context: ScreenContext { surroundings.value }

  /// The session as it was followed last.
  var session: SessionState { followed.value.session }

  /// What follows from that session for this desk.
  var index: DeskIndex { followed.value.index }

  /// The words of this screen.
  var texts: DeskTexts { context.catalogue.desk }

  /// The line that is being written.
  var line: DeskLine {
    get { lines[place] ?? DeskLine() }
    set { lines[place] = newValue }
  }

  /// Takes a key or what was pasted.
  public mutating func receive(_ input: Input, at now: Moment) -> [ScreenEffect] {
    switch input {
    case .key(let key): return keeping { $0.take(key, at: now) }
    case .paste(let text): return keeping { $0.take(pasted: text) }
    case .resize, .suspend, .terminate: return []
    }
  }

  /// Takes the session as it stands now.
  public mutating func follow(_ content: SessionState, at now: Moment) {
    let before = intent
    let erased = content.wordsErased(since: session)
    let runBefore = self.index.run
    let sessionBefore = session
    let hasFollowed = followed.value.isFollowing
    let index = self.index.following(
      content, from: session, for: context.station, in: context.catalogue)
    followed = Held(Followed(session: content, index: index, isFollowing: true))
    if !erased.isEmpty { drop(erased) }
    if !hasFollowed { clearLinesThatWereSent() }
    // What stood in the way of the line may stand in the way no more.
    if case .message = notice, intent != before { notice = nil }
    if !hasFollowed { takeAmendmentsUp() }
    if runBefore != index.run {
      if let notice, notice.isAboutPlace { self.notice = nil }
      // What was chosen before the program was started again was chosen for the step that goes on.
      if hasFollowed { leaveChosenRuns() }
    }
    if case .search(var search) = overlay {
      search.follow(content)
      overlay = .search(search)
    }
    if readBack?.follow(index, of: content) == false { readBack = nil }
    floorMemory.follow(content.floor)
    if hasFollowed { findAnswer(since: sessionBefore, at: now) }
    if let last = place, !index.tables.isEmpty, !index.tables.contains(last) { place = nil }
  }

  /// Takes news of the session's file.
  public mutating func receive(_ notice: ScreenNotice, at now: Moment) {
    switch notice {
    case .fileProblem(let problem): fileProblem = problem
    case .documentationSaved, .documentationNotSaved, .notesNotKept, .notesSetAside: break
    }
  }

  /// Its picture.
  public func frame(size: Size, at now: Moment) -> Frame { DeskPicture(self, at: now).frame(size) }

  /// The time that is left is told in minutes, at the end in seconds; its bar moves every few seconds.
  public func millisecondsToNextChange(after now: Moment) -> Int? {
    guard session.roomPause == nil, let timer, timer.runningSince != nil else {
      // An answer goes away, and minutes pass since somebody had the floor.
      return answer(at: now) != nil ? 1000 : overlay == .floor || isFloorUsed ? 20_000 : nil
    }
    let remaining = timer.remaining(at: now)
    return abs(Int(clamping: remaining)) <= 61_000 ? 1000 : 5000
  }

  /// The timer of the step that goes on.
  var timer: StepTimer? {
    session.currentStep.flatMap { session.steps[$0]?.progress.runs.last?.timer }
  }

  /// Everything that has been typed and not been acknowledged.
  var sheet: DraftSheet {
    var drafts: [TableID?: Draft] = [:]
    for place in Set(lines.keys).union([place]) {
      let line = lines[place] ?? DeskLine()
      var (text, name) = isUntouched(line) ? ("", nil) : (line.editor.text, line.name)
      if place == self.place, case .pasted(let paste) = overlay {
        (text, name) = (paste.whole, nil)
      }
      guard !text.isEmpty || line.binding.run != nil else { continue }
      drafts[place] = Draft(
        text: text, run: line.binding.run, amends: text.isEmpty ? nil : line.amendedThing,
        name: name)
    }
    return DraftSheet(
      table: place, drafts: drafts,
      unsaved: sent.map { UnsavedCommand(id: $0.id, command: $0.command) })
  }

  /// Whether it holds only the wording that is already saved.
  func isUntouched(_ line: DeskLine) -> Bool {
    line.destination == nil && wording(of: line.target)?.editor.text == line.editor.text
  }

  /// Does something and has what is not acknowledged kept, if that changed.
  ///
  /// It is kept before it is sent: a crash between the two sends it again under the same name.
  mutating func keeping(_ body: (inout DeskScreen) -> [ScreenEffect]) -> [ScreenEffect] {
    let effects = body(&self)
    let random = context.random
    lines[place]?.giveName(from: random)
    let sheet = sheet
    guard sheet != keptSheet else { return effects }
    keptSheet = sheet
    return [.keep(sheet)] + effects
  }

  /// Sends a command; it stays in the drafts until it is acknowledged.
  ///
  /// - Parameter name: The name that its words have in the drafts, if they have one.
  mutating func send(_ command: Command, as name: CommandID? = nil) -> [ScreenEffect] {
    let id = name ?? context.random.commandID()
    sent.append(SentCommand(id: id, command: command))
    keepPile(of: command)
    return [.submit(id, command)]
  }
}

/// The session, with what follows from it.
private struct Followed: Sendable {
  var session = SessionState()
  var index = DeskIndex()
  /// Whether any session has been followed yet.
  var isFollowing = false
}
