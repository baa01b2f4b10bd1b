import SessionEngine
import TerminalKit
import WorkshopSession

/// How a screen came to its end.
public enum ScreenEnding: Equatable, Sendable {
  /// The person left.
  case left
  /// The system asked the program to end.
  case terminated(signal: Int32)
}

/// How a screen's loop keeps time.
enum ScreenLoopPace {
  /// How long a screen that is not the wall leaves news of the log alone when nothing else has come; a key or an outcome
  /// ends it at once. Twice what the wall takes for a new picture.
  static let millisecondsBehindWall = 4
}

/// The one loop of a screen: keys, the log, what became of commands, and time; then a picture.
///
/// Everything is handed in, so that the same loop runs on a real terminal and on a test grid.
public final class ScreenLoop<Screen: WorkshopScreen, Source: SessionSource>
where Source.Content == Screen.Content {
  private let display: any Display
  private let source: Source
  private let sink: any CommandSink
  private let now: () -> Moment
  private let performElsewhere: (ScreenEffect) -> ScreenNotice?
  private let describe: (LogProblem) -> String
  /// The screen as it stands.
  public private(set) var screen: Screen
  private var ending: ScreenEnding?
  private var isReportedBroken = false
  /// What is to be kept once it has been drawn: the echo of a letter does not share the processor with the draft.
  private var sheetToKeep: DraftSheet?

  /// A loop that has not begun.
  ///
  /// - Parameters:
  ///   - screen: The screen to run.
  ///   - display: Where it is drawn and where keys come from.
  ///   - source: What it shows.
  ///   - sink: Where its commands go.
  ///   - now: Where the time comes from.
  ///   - performElsewhere: Does what is neither a command nor a draft: writes the documentation, stops what is played; and tells how it went.
  ///   - describe: A problem of the file in the language of the screen.
  public init(
    _ screen: Screen, on display: any Display, following source: Source,
    submittingTo sink: any CommandSink, now: @escaping () -> Moment,
    performElsewhere: @escaping (ScreenEffect) -> ScreenNotice?,
    describe: @escaping (LogProblem) -> String
  ) {
    self.screen = screen
    self.display = display
    self.source = source
    self.sink = sink
    self.now = now
    self.performElsewhere = performElsewhere
    self.describe = describe
    self.screen.follow(source.content, at: now())
    _ = self.screen.receive(.resize(display.size), at: now())
    reportProblem()
  }

  /// Runs until the screen ends.
  ///
  /// - Parameter wait: Waits until one of the descriptors is readable, for at most that many milliseconds, and tells which are; `nil` is for ever.
  public func run(waiting wait: (_ descriptors: [Int32], _ milliseconds: Int?) -> [Int32])
    -> ScreenEnding
  {
    draw()
    while true {
      let own = (display.inputDescriptors + [sink.descriptor]).filter { $0 >= 0 }
      let news = [source.descriptor].filter { $0 >= 0 }
      let change = screen.millisecondsToNextChange(after: now())
      // Where the file cannot be watched, and on network disks, looking again has to do.
      let ready = wait(own + news, min(change ?? 1000, 1000))
      if !screen.isWall, !news.isEmpty, ready == news {
        // Programs that all wake up for the same line would share the processor with the wall.
        _ = wait(own, ScreenLoopPace.millisecondsBehindWall)
      }
      if let ending = turn(isTimeUp: change != nil) { return ending }
    }
  }

  /// Takes in everything that has come, once, and draws if anything changed.
  ///
  /// - Parameter isTimeUp: Whether the picture may have changed by time alone.
  public func turn(isTimeUp: Bool) -> ScreenEnding? {
    defer {
      keepSheet()
      screen.prepare()
    }
    var isChanged = isTimeUp
    let inputs = display.nextInputs()
    for input in inputs {
      take(input)
      if let ending { return ending }
    }
    if !inputs.isEmpty {
      // A key is answered before anybody looks whether others have done something.
      draw()
      isChanged = false
    }
    if takeOutcomes() { isChanged = true }
    if followLog() { isChanged = true }
    if let ending { return ending }
    perform(screen.keepTime(at: now()))
    if isChanged { draw() }
    return nil
  }

  private func take(_ input: Input) {
    switch input {
    case .suspend:
      keepSheet()
      sink.whileUnlocked { display.suspend() }
      display.redraw()
    case .terminate(let signal):
      ending = .terminated(signal: signal)
    case .key, .paste, .resize:
      perform(screen.receive(input, at: now()))
    }
  }

  private func takeOutcomes() -> Bool {
    let outcomes = sink.takeOutcomes()
    if outcomes.isEmpty { return false }
    // What was saved stands in the log, so a screen that hears of it has to have seen it.
    _ = followLog()
    for outcome in outcomes { perform(screen.receive(outcome, at: now())) }
    return true
  }

  private func followLog() -> Bool {
    do throws(LogProblem) {
      guard try source.update() else { return false }
      screen.follow(source.content, at: now())
      perform(screen.takeFollowUp())
      reportProblem()
      return true
    } catch {
      guard !isReportedBroken else { return false }
      isReportedBroken = true
      screen.receive(.fileProblem(describe(error)), at: now())
      return true
    }
  }

  private func reportProblem() {
    guard let problem = source.problem, !isReportedBroken else { return }
    isReportedBroken = true
    screen.receive(.fileProblem(describe(problem)), at: now())
  }

  private func perform(_ effects: [ScreenEffect]) {
    for effect in effects {
      switch effect {
      case .submit(let id, let command):
        keepSheet()
        sink.submit(command, id: id)
      case .keep(let sheet): sheetToKeep = sheet
      case .saveDocumentation, .playback, .keepNotes:
        if let notice = performElsewhere(effect) { screen.receive(notice, at: now()) }
      case .showStage: continue
      case .ring: display.ring()
      case .leave: ending = .left
      }
    }
  }

  private func keepSheet() {
    guard let sheet = sheetToKeep else { return }
    sheetToKeep = nil
    sink.keep(sheet)
  }

  private func draw() { display.present(screen.frame(size: display.size, at: now())) }
}
