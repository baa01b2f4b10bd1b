import Language
import SessionEngine
import TerminalKit
import WorkshopSession

/// The wall: what the room reads, from far away and slowly.
///
/// It is made from a ``StageState``, which cannot hold what is not for the room, and it submits nothing.
public struct StageScreen: WorkshopScreen {
  /// What a key has called up over the picture.
  enum Overlay: Equatable {
    /// The keys.
    case help
    /// The question whether to leave, since that moment.
    case leaving(since: Moment)
  }

  /// The smallest size in which it draws more than a line.
  public static let minimumSize = Size(columns: 40, rows: 12)

  /// A question whether to leave goes away by itself after this many milliseconds: the room should not look at it.
  static let questionLasts: Int64 = 10_000

  let context: ScreenContext
  private var followed: Held<StageState>?
  private(set) var overlay: Overlay?
  private var problem: String?
  private let manner: StageManner
  private var growth: RevealGrowth?
  private var turn: StageTurn?
  private var steadyTurn: StageTurn?
  private var alarm = StageAlarm()

  /// A wall that has nothing to show yet.
  ///
  /// - Parameters:
  ///   - context: Its language and what else it is handed.
  ///   - manner: How it draws attention.
  public init(_ context: ScreenContext, manner: StageManner = StageManner()) {
    self.context = context
    self.manner = manner
  }

  /// What the room may see, as it was followed last; `nil` before that.
  var state: StageState? { followed?.value }

  /// Takes a key. A presenter's clicker changes nothing; pasted text neither.
  public mutating func receive(_ input: Input, at now: Moment) -> [ScreenEffect] {
    guard case .key(let key) = input else { return [] }
    let shown = visibleOverlay(at: now)
    overlay = shown
    let effects = StageScreen.actions.perform(key, on: &self, at: now) ?? []
    // A key that does nothing else takes away what another has called up.
    if overlay == shown { overlay = nil }
    return effects
  }

  /// Takes what the room may see now.
  public mutating func follow(_ content: StageState, at now: Moment) {
    if manner.hasMotion {
      growth = RevealGrowth(from: state, to: content, at: now) ?? growth
    }
    turn = StageTurn(from: state, to: content, at: now) ?? turn
    steadyTurn = StageTurn(beginning: content, after: state, at: now) ?? steadyTurn
    followed = Held(content)
  }

  /// Rings and lights up where that was asked for and a time on the wall has come to its end.
  public mutating func keepTime(at now: Moment) -> [ScreenEffect] {
    guard !manner.alarms.isEmpty, alarm.isOver(state?.shownTimer, at: now) else { return [] }
    if manner.alarms.contains(.flash) { alarm.flash(at: now) }
    return manner.alarms.contains(.bell) ? [.ring] : []
  }

  /// The wall submits nothing, so nothing can become of it.
  public mutating func receive(_ outcome: CommandOutcome, at now: Moment) -> [ScreenEffect] { [] }

  /// Takes news of the session's file; only what is wrong with it is for the wall.
  public mutating func receive(_ notice: ScreenNotice, at now: Moment) {
    if case .fileProblem(let words) = notice { problem = words }
  }

  /// It is the wall.
  public var isWall: Bool { true }

  /// In how many milliseconds the timer's digits change, a bar grows, a page turns or the question whether to leave
  /// goes away.
  public func millisecondsToNextChange(after now: Moment) -> Int? {
    var changes: [Int] = []
    if case .leaving(let since) = visibleOverlay(at: now) {
      changes.append(Int(StageScreen.questionLasts - now.milliseconds(since: since)))
    }
    if let timer = state?.shownTimer,
      let change = TimerFace.millisecondsToNextChange(timer, after: now)
    {
      changes.append(change)
    }
    if let light = alarm.millisecondsOfLight(at: now) { changes.append(light) }
    if let state, !state.isBlank, !state.isPaused, state.message == nil, case .reveal = state.scene,
      let picture = growth?.millisecondsToNextPicture(after: now)
    {
      changes.append(picture)
    }
    if let page = millisecondsToNextPage(after: now) { changes.append(page) }
    return changes.min().map { max(1, $0) }
  }

  /// In how many milliseconds pages turn, where what stands on the wall may take several.
  private func millisecondsToNextPage(after now: Moment) -> Int? {
    guard let state, !state.isBlank, !state.isPaused, state.message == nil else { return nil }
    switch state.scene {
    case .changeTables:
      return steadyTurn?.millisecondsToNextPage(after: now)
    case .themes(let topics, _) where !topics.isEmpty:
      return steadyTurn?.millisecondsToNextPage(after: now)
    case .deepening(let topics) where !topics.isEmpty:
      return steadyTurn?.millisecondsToNextPage(after: now)
    case .welcome(let given, let open) where !given.isEmpty || !open.isEmpty:
      return turn?.millisecondsToNextPage(after: now)
    case .hopes(let said) where said.count <= StagePages.mostTexts:
      return turn?.millisecondsToNextPage(after: now)
    case .tableRound(_, _, let released, _) where released.count > 0:
      return turn?.millisecondsToNextPage(after: now)
    case .readBack(let question) where question != nil:
      return turn?.millisecondsToNextPage(after: now)
    case .reveal(let reveal) where StagePages.mayTurn(reveal):
      return turn?.millisecondsToNextPage(after: now)
    case .rule, .voting, .outcomes: return turn?.millisecondsToNextPage(after: now)
    case .thanks(let questions) where !questions.isEmpty:
      return turn?.millisecondsToNextPage(after: now)
    default: return nil
    }
  }

  private func visibleOverlay(at now: Moment) -> Overlay? {
    if case .leaving(let since) = overlay,
      now.milliseconds(since: since) >= StageScreen.questionLasts
    {
      return nil
    }
    return overlay
  }

  mutating func showHelp() { overlay = .help }

  /// Asks whether to leave, and leaves when it has been asked already.
  mutating func leave(at now: Moment) -> [ScreenEffect] {
    if case .leaving = visibleOverlay(at: now) { return [.leave] }
    overlay = .leaving(since: now)
    return []
  }

  /// The picture of the wall; an empty frame while it is blank.
  public func frame(size: Size, at now: Moment) -> Frame {
    var canvas = StageCanvas(
      frame: Frame(size: size), catalogue: context.catalogue, now: now,
      minutesFromUTC: context.minutesFromUTC, growth: growth, turn: turn,
      steadyTurn: steadyTurn)
    let overlay = visibleOverlay(at: now)
    let keys = overlay == .help ? canvas.keys(of: self) : []
    if let state, !state.isBlank { canvas.draw(state, problem: problem, above: keys.count) }
    switch overlay {
    case nil: break
    case .help: canvas.help(keys)
    case .leaving: canvas.question(context.catalogue.stage.leaveAsked)
    }
    if alarm.millisecondsOfLight(at: now) != nil {
      canvas.frame.restyle(canvas.frame.bounds, .selected)
    }
    return canvas.frame
  }
}
