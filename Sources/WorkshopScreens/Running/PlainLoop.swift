import SessionEngine
import WorkshopSession

/// The one loop of a screen in lines: lines that come in, the log, what became of commands, and time; then lines out.
///
/// A line that comes in waits until what was sent before it has been answered, so that a script reads in order.
public final class PlainLoop<Screen: PlainScreen, Source: SessionSource>
where Source.Content == Screen.Content {
  private let source: Source
  private let sink: any CommandSink
  private let now: () -> Moment
  private let performElsewhere: (ScreenEffect) -> ScreenNotice?
  private let describe: (LogProblem) -> String
  private let write: ([String]) -> Void
  private var screen: Screen
  private var lines: [String] = []
  private var isAtEnd = false
  private var isReportedBroken = false
  private var ending: ScreenEnding?

  /// A loop that has not begun.
  ///
  /// - Parameters:
  ///   - screen: The screen to run.
  ///   - source: What it follows.
  ///   - sink: Where its commands go.
  ///   - now: Where the time comes from.
  ///   - performElsewhere: Does what is neither a command nor a draft, and tells how it went.
  ///   - describe: A problem of the file in the language of the screen.
  ///   - write: Writes lines out.
  public init(
    _ screen: Screen, following source: Source, submittingTo sink: any CommandSink,
    now: @escaping () -> Moment, performElsewhere: @escaping (ScreenEffect) -> ScreenNotice?,
    describe: @escaping (LogProblem) -> String, write: @escaping ([String]) -> Void
  ) {
    self.screen = screen
    self.source = source
    self.sink = sink
    self.now = now
    self.performElsewhere = performElsewhere
    self.describe = describe
    self.write = write
  }

  /// Runs until the screen ends or the lines do.
  ///
  /// - Parameters:
  ///   - input: Readable when there may be lines; for `poll(2)`.
  ///   - read: The lines that have come, without waiting; `nil` at the end.
  ///   - wait: Waits until one of the descriptors is readable, for at most that many milliseconds; `nil` is for ever.
  public func run(
    input: Int32, reading read: () -> [String]?,
    waiting wait: (_ descriptors: [Int32], _ milliseconds: Int?) -> Void
  ) -> ScreenEnding {
    write(screen.follow(source.content, at: now()))
    report(source.problem)
    write(screen.greeting(at: now()))
    while true {
      while !screen.isWaiting, !lines.isEmpty, ending == nil {
        answer(screen.receive(line: lines.removeFirst(), at: now()))
        takeNews()
      }
      if let ending { return ending }
      if isAtEnd, lines.isEmpty, !screen.isWaiting { return .left }
      let inputs = isAtEnd ? [] : [input]
      let descriptors = (inputs + [source.descriptor, sink.descriptor]).filter { $0 >= 0 }
      wait(descriptors, min(screen.millisecondsToNextChange(after: now()) ?? 1000, 1000))
      if let ending { return ending }
      if !isAtEnd {
        if let more = read() { lines += more } else { isAtEnd = true }
      }
      takeNews()
      write(screen.tick(at: now()))
    }
  }

  /// Has it end, whatever lines are left; for who waits on its behalf.
  public func end(_ ending: ScreenEnding) { self.ending = ending }

  private func takeNews() {
    let outcomes = sink.takeOutcomes()
    followLog()
    for outcome in outcomes { answer(screen.receive(outcome, at: now())) }
  }

  private func followLog() {
    do throws(LogProblem) {
      if try source.update() {
        write(screen.follow(source.content, at: now()))
        answer(PlainReply(lines: [], effects: screen.takeFollowUp()))
      }
      report(source.problem)
    } catch {
      report(error)
    }
  }

  private func report(_ problem: LogProblem?) {
    guard let problem, !isReportedBroken else { return }
    isReportedBroken = true
    write(screen.receive(.fileProblem(describe(problem)), at: now()))
  }

  private func answer(_ reply: PlainReply) {
    write(reply.lines)
    for effect in reply.effects {
      switch effect {
      case .submit(let id, let command): sink.submit(command, id: id)
      case .keep(let sheet): sink.keep(sheet)
      case .saveDocumentation, .playback, .keepNotes:
        if let notice = performElsewhere(effect) {
          write(screen.receive(notice, at: now()))
        }
      case .showStage, .ring: continue
      case .leave: ending = .left
      }
    }
  }
}
