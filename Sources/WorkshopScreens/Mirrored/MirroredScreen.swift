import Language
import SessionEngine
import TerminalKit
import WorkshopSession

/// The facilitator's screen on the only laptop there is: while the room sees it, it is the wall, and every key works.
///
/// Keys go to a ``ConsoleScreen``; the picture is made from what the room may see and from a ``MirroredStrip``, neither of which can
/// hold anything hidden. F5 changes over between the wall and the facilitator's own screen.
public struct MirroredScreen: WorkshopScreen {
  /// The whole session.
  public typealias Content = SessionState

  /// Who sees the screen, as far as it is known when it starts.
  public enum Audience: Sendable {
    /// It is asked, unless the workshop is over.
    case unknown
    /// The facilitator alone.
    case facilitator
    /// The room.
    case room
  }

  /// What is shown.
  enum View: Equatable, Sendable {
    /// The wall, and the question whether the room sees it.
    case asking
    /// The wall.
    case wall
    /// The wall, and the question whether the own screen may be shown.
    case changingOver
    /// The facilitator's own screen; whether the room may look at it.
    case own(mayBeSeen: Bool)
  }

  /// What a key has called up over the wall.
  enum Overlay: Equatable, Sendable {
    case palette(ActionPalette)
    case keys(from: Int)
  }

  let context: ScreenContext
  var console: ConsoleScreen
  var stage: StageScreen
  var view: View
  var overlay: Overlay?
  var remark: MirroredRemark?
  var saving = MirroredStrip.Saving.quiet
  var masked = MaskedDots(for: nil)
  /// What is said of undo commands on their way, once they are saved.
  var undoing: [CommandID: MirroredNote] = [:]
  /// When the question that waits was asked.
  var askedAt: Moment?

  /// A screen that has not seen its session yet.
  ///
  /// - Parameters:
  ///   - context: Its language, its name and where names of commands come from.
  ///   - drafts: What had been typed and not been sent when the program last ended.
  ///   - notes: The facilitator's own notes, which the room never sees.
  ///   - audience: Who sees the screen.
  ///   - manner: How the wall draws attention and whether anything moves.
  public init(
    context: ScreenContext, drafts: DraftSheet = DraftSheet(),
    notes: PrivateNotes = PrivateNotes(), audience: Audience, manner: StageManner = StageManner()
  ) {
    self.context = context
    console = ConsoleScreen(context: context, drafts: drafts, notes: notes)
    stage = StageScreen(context, manner: manner)
    switch audience {
    case .unknown: view = .asking
    case .facilitator: view = .own(mayBeSeen: false)
    case .room:
      view = .wall
      console.sight = .room
    }
  }

  var catalogue: Catalogue { context.catalogue }

  /// Takes the session as it stands.
  public mutating func follow(_ content: SessionState, at now: Moment) {
    console.follow(content, at: now)
    if view == .asking, content.phase != .open { view = .own(mayBeSeen: false) }
    if masked.vote != console.openVote { masked = MaskedDots(for: console.openVote) }
    if showsWall { showStage(at: now) }
  }

  /// Whether a key goes into a line below the wall.
  private func takesText(_ key: Key) -> Bool {
    guard view == .wall else { return false }
    if case .palette? = overlay { return true }
    let isMasked = console.openVote != nil && console.mode == .following
    return overlay == nil && (isMasked ? takesMasked(key) : console.takesText(key))
  }

  /// Whether the wall is shown, with or without a question below it.
  var showsWall: Bool {
    if case .own = view { false } else { true }
  }

  mutating func showStage(at now: Moment) {
    stage.follow(StageState(console.state, console.comments), at: now)
  }

  /// Has drafts kept anew where erased words have gone from them.
  public mutating func takeFollowUp() -> [ScreenEffect] { console.takeFollowUp() }

  /// Has the console work ahead.
  public mutating func prepare() { console.prepare() }

  /// Takes a key or what was pasted.
  public mutating func receive(_ input: Input, at now: Moment) -> [ScreenEffect] {
    if case .resize = input { return console.receive(input, at: now) }
    if case .key(let key) = input, showsWall,
      console.window?.isSmaller(than: MirroredPicture.smallest) == true,
      !key.isTakenBlindly(whileWriting: takesText(key))
    {
      return []
    }
    if input == .key(ConsoleScreen.alarmKey), showsWall {
      // The room has to see that everything stands still.
      overlay = nil
      remark = nil
      return forward(input, at: now)
    }
    switch view {
    case .asking: return answer(input, at: now)
    case .changingOver: return changeOver(input, at: now)
    case .wall: return receiveOnWall(input, at: now)
    case .own:
      if input == .key(.function(5)) { return turnToWall(at: now) }
      return settle(console.receive(input, at: now), at: now)
    }
  }

  /// Takes what became of a command.
  public mutating func receive(_ outcome: CommandOutcome, at now: Moment) -> [ScreenEffect] {
    let isOwn = console.pending[outcome.id] != nil
    let wasUnsaved = console.isUnsaved
    let effects = console.receive(outcome, at: now)
    guard isOwn || console.isUnsaved else {
      if wasUnsaved { saving = .saved }
      return settle(effects, at: now)
    }
    let undone = undoing.removeValue(forKey: outcome.id)
    switch outcome.result {
    case .saved:
      if console.pending.isEmpty { saving = .saved }
      if let undone { say(undone, at: now) }
    case .refused:
      saving = .quiet
      say(.refused, at: now)
    case .notSaved: saving = .notSaved
    }
    return settle(effects, at: now)
  }

  /// Takes news of the documentation or of the session's file.
  public mutating func receive(_ notice: ScreenNotice, at now: Moment) {
    console.receive(notice, at: now)
    switch notice {
    case .documentationSaved: say(.documented, at: now)
    case .documentationNotSaved: say(.notDocumented, at: now)
    case .fileProblem: stage.receive(notice, at: now)
    // Notes are written on the facilitator's own screen only, which tells of it.
    case .notesNotKept, .notesSetAside: break
    }
  }

  /// In how many milliseconds what is shown changes although nothing happens.
  public func millisecondsToNextChange(after now: Moment) -> Int? {
    guard showsWall else { return console.millisecondsToNextChange(after: now) }
    return [
      stage.millisecondsToNextChange(after: now), millisecondsOfSilence(after: now),
      millisecondsOfRemark(after: now),
    ].compactMap(\.self).min()
  }

  /// Whether the wall is shown.
  public var isWall: Bool { showsWall }

  /// Has the wall notice what time alone brings.
  public mutating func keepTime(at now: Moment) -> [ScreenEffect] {
    showsWall ? stage.keepTime(at: now) : []
  }

  /// The wall with its strip, or the facilitator's own screen.
  public func frame(size: Size, at now: Moment) -> Frame {
    guard case .own(let mayBeSeen) = view else {
      return MirroredPicture(
        stage: stage, strip: strip(at: now), overlay: overlayRows, catalogue: catalogue
      ).frame(size: size, at: now)
    }
    guard mayBeSeen, size.rows > ConsoleScreen.smallest.rows else {
      return console.frame(size: size, at: now)
    }
    var frame = Frame(size: size)
    let (above, last) = frame.bounds.split(bottom: 1)
    let inner = console.frame(size: above.size, at: now)
    frame.put(inner, at: above.origin)
    frame.cursor = inner.cursor
    frame.fill(last, .selected)
    frame.put(
      catalogue.mirrored.roomMaySee, at: Position(column: 1, row: last.row), .selected,
      maxWidth: max(0, last.columns - 2))
    return frame
  }
}
