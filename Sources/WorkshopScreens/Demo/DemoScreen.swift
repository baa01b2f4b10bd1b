import Language
import SessionEngine
import TerminalKit
import WorkshopSession

/// A workshop that is played: console, stage and desk in one terminal, with a line that says what is being seen and why.
///
/// The viewer looks at any of the three, stops and goes on, and can run the workshop from any moment.
public struct DemoScreen: WorkshopScreen {
  /// What the demo shows: the session, and what the player does.
  public struct Content: Sendable {
    /// The session as it stands.
    public let session: SessionState
    /// What the player does.
    public let mode: ScriptPlayer.Mode

    /// What is being typed at the desk, as far as it has come.
    public let typing: String?

    /// What the demo shows.
    public init(session: SessionState, mode: ScriptPlayer.Mode, typing: String? = nil) {
      self.session = session
      self.mode = mode
      self.typing = typing
    }
  }

  /// The screen that is shown.
  private enum Shown { case console, stage, desk }

  private let context: ScreenContext
  private let deskStation: Station
  private var console: ConsoleScreen
  private var stage: StageScreen
  private var desk: DeskScreen
  private var shown = Shown.stage
  /// The step in which the viewer chose a screen; the demo chooses again in the next one.
  private var chosenIn: StepRun??
  private var mode = ScriptPlayer.Mode.playing
  private var typing: String?
  /// How large its window is, once that has been told.
  private var window: Size?
  private var session = SessionState()
  private let documentation: String

  /// A demo of a session.
  ///
  /// - Parameters:
  ///   - context: Its language, its name and where names of commands come from.
  ///   - desk: The desk of the script that is shown.
  ///   - documentation: Where the documentation will lie.
  public init(_ context: ScreenContext, desk deskStation: Station, documentation: String) {
    self.context = context
    self.documentation = documentation
    self.deskStation = deskStation
    console = ConsoleScreen(context: context)
    stage = StageScreen(context)
    desk = DeskScreen(context: context.speaking(as: deskStation), restoring: nil)
  }

  /// Takes a key: the demo's own, and after taking over all others for the screen that is shown.
  public mutating func receive(_ input: Input, at now: Moment) -> [ScreenEffect] {
    if case .resize(let size) = input { window = size }
    // What is told of the demonstration takes rows from the console.
    console.window = window.map { above($0) }
    if case .key(let key) = input {
      switch key {
      case .function(6): return show(.console)
      case .function(7): return show(.stage)
      case .function(8): return show(.desk)
      case .control("c"): return [.leave]
      default: break
      }
      if mode != .takenOver { return receiveWhilePlaying(key) }
    }
    guard mode == .takenOver else { return [] }
    return forward(input, at: now).filter { $0 != .showStage }
  }

  private mutating func show(_ name: Shown) -> [ScreenEffect] {
    shown = name
    chosenIn = .some(session.currentRun)
    guard mode == .takenOver else { return [] }
    return [.playback(.speak(as: name == .desk ? deskStation : context.station))]
  }

  private mutating func receiveWhilePlaying(_ key: Key) -> [ScreenEffect] {
    switch key {
    case .character(" "): return [.playback(.togglePause)]
    case .character("t"), .character("T"):
      shown = .console
      return [.playback(.takeOver)]
    case .character("q"), .character("Q"): return [.leave]
    case .enter: return mode == .finished ? [.leave] : []
    default: return []
    }
  }

  private mutating func forward(_ input: Input, at now: Moment) -> [ScreenEffect] {
    switch shown {
    case .console: console.receive(input, at: now)
    case .stage: stage.receive(input, at: now)
    case .desk: desk.receive(input, at: now)
    }
  }

  /// Has console and desk work ahead.
  public mutating func prepare() {
    console.prepare()
    desk.prepare()
  }

  /// Takes the session and what the player does.
  public mutating func follow(_ content: Content, at now: Moment) {
    let before = session.currentRun
    session = content.session
    if mode != content.mode || typing != content.typing { type(content, at: now) }
    mode = content.mode
    console.follow(session, at: now)
    stage.follow(StageState(session), at: now)
    desk.follow(session, at: now)
    if before != session.currentRun, chosenIn != .some(session.currentRun) { chosenIn = nil }
    if chosenIn == nil, mode == .playing { shown = telling }
  }

  /// Shows what is being typed at the desk, as the keys would.
  private mutating func type(_ content: Content, at now: Moment) {
    let text = content.mode == .playing || content.mode == .paused ? content.typing ?? "" : ""
    guard text != (typing ?? "") else { return }
    typing = text
    _ = desk.receive(.key(.end), at: now)
    _ = desk.receive(.key(.control("u")), at: now)
    // A letter typed brings the line into being, and pasting the rest would ask how it is meant.
    for character in text { _ = desk.receive(.key(.character(character)), at: now) }
  }

  /// The screen on which the most is to be seen of what goes on.
  private var telling: Shown {
    guard let step = session.currentStep.flatMap({ session.steps[$0] }) else { return .stage }
    switch step.planned.kind {
    case .tableRound:
      // First the question as the room sees it, then what is written.
      return session.comments.count > 0 && hasCommentsInCurrentRun ? .desk : .stage
    case .plenary, .sorting: return .console
    case .deepening: return session.notes.count > 4 ? .desk : .stage
    case .opening, .voting, .conclusion, .break, .closing: return .stage
    }
  }

  private var hasCommentsInCurrentRun: Bool {
    guard let run = session.currentRun else { return false }
    return session.comments.all.reversed().prefix(4).allSatisfy { $0.value.run == run }
  }

  /// Hands what became of a command to the screen that is shown.
  public mutating func receive(_ outcome: CommandOutcome, at now: Moment) -> [ScreenEffect] {
    switch shown {
    case .console: console.receive(outcome, at: now)
    case .stage: stage.receive(outcome, at: now)
    case .desk: desk.receive(outcome, at: now)
    }
  }

  /// Takes news, for the console.
  public mutating func receive(_ notice: ScreenNotice, at now: Moment) {
    console.receive(notice, at: now)
  }

  /// The screen that is shown, with a line below that says what it is.
  public func frame(size: Size, at now: Moment) -> Frame {
    guard size.rows > 4 else { return inner(size, at: now) }
    var frame = Frame(size: size)
    let words = captionLines(in: size)
    let (rest, below) = frame.bounds.split(bottom: words.count + 1)
    let above = inner(rest.size, at: now)
    frame.put(above, at: rest.origin)
    frame.cursor = above.cursor
    let (line, keys) = below.split(top: words.count)
    frame.fill(line, .selected)
    frame.put(lines: words, in: line.inset(columns: 1), .selected)
    frame.keyBar(hints, in: keys)
    return frame
  }

  private func above(_ size: Size) -> Size {
    guard size.rows > 4 else { return size }
    return Size(columns: size.columns, rows: size.rows - captionLines(in: size).count - 1)
  }

  private func captionLines(in size: Size) -> [String] {
    TextLayout.wrap(caption, width: size.columns - 2, maxRows: size.rows > 12 ? 2 : 1)
  }

  private func inner(_ size: Size, at now: Moment) -> Frame {
    switch shown {
    case .console: console.frame(size: size, at: now)
    case .stage: stage.frame(size: size, at: now)
    case .desk: desk.frame(size: size, at: now)
    }
  }

  private var caption: String {
    let texts = context.catalogue.demo
    switch mode {
    case .finished: return texts.ended(documentation)
    case .takenOver: return texts.takenOver
    case .paused: return texts.paused
    case .playing: break
    }
    if session.votes.all.contains(where: { $0.value.phase == .revealed }),
      session.currentKind == .voting
    {
      return texts.reveal
    }
    if let kind = session.currentKind {
      return texts.caption(kind)
    }
    return session.tableRounds.contains { session.steps[$0.step]?.progress.status == .ended }
      ? texts.changeTables : texts.beginning
  }

  private var hints: [KeyHint] {
    let texts = context.catalogue.demo
    var hints = [
      KeyHint(key: "F6", label: texts.console), KeyHint(key: "F7", label: texts.stage),
      KeyHint(key: "F8", label: texts.desk),
    ]
    switch mode {
    case .playing:
      hints.insert(KeyHint(key: context.catalogue.consoleHelp.space, label: texts.pause), at: 0)
    case .paused:
      hints.insert(KeyHint(key: context.catalogue.consoleHelp.space, label: texts.goOn), at: 0)
    case .finished: hints.insert(KeyHint(key: "q", label: texts.leave), at: 0)
    case .takenOver: return hints + [KeyHint(key: "Ctrl-C", label: texts.leave)]
    }
    hints.insert(KeyHint(key: "T", label: texts.takeOver), at: 1)
    return hints
  }

  /// While it plays the picture changes all the time.
  public func millisecondsToNextChange(after now: Moment) -> Int? {
    switch mode {
    case .playing: 100
    case .paused, .finished: nil
    case .takenOver: 1000
    }
  }
}
