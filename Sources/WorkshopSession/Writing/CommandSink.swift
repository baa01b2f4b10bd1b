import SessionEngine

/// Takes commands and drafts from a screen and tells later what became of them.
public protocol CommandSink: AnyObject {
  /// Readable when outcomes wait; for `poll(2)`. Negative where outcomes are there at once.
  var descriptor: Int32 { get }
  /// Takes a command.
  func submit(_ command: Command, id: CommandID)
  /// Takes what has been typed and not been sent.
  func keep(_ sheet: DraftSheet)
  /// What has become of commands since the last time.
  func takeOutcomes() -> [CommandOutcome]
  /// Runs something while the log is certainly not locked by this process.
  func whileUnlocked(_ body: () -> Void)
}

extension WriterThread: CommandSink {}

/// Carries out each command at once, for scripts, where the clock stands still meanwhile.
public final class ImmediateSink: CommandSink {
  private let writer: SessionWriter
  private let station: Station
  private let clock: SessionClock
  private var outcomes: [CommandOutcome] = []

  /// A sink that writes with that writer.
  public init(_ writer: SessionWriter, as station: Station, clock: SessionClock) {
    self.writer = writer
    self.station = station
    self.clock = clock
  }

  /// None: outcomes are there at once.
  public var descriptor: Int32 { -1 }

  /// Carries a command out.
  public func submit(_ command: Command, id: CommandID) {
    let result: CommandOutcome.Result
    do throws(CommitFailure) {
      result = .saved(try writer.commit(command, id: id, by: station, at: clock.now()))
    } catch {
      switch error {
      case .refused(let refusal): result = .refused(refusal)
      case .log(let problem): result = .notSaved(problem)
      }
    }
    outcomes.append(CommandOutcome(id: id, result: result))
  }

  /// Keeps nothing: a script begins without drafts and ends without them.
  public func keep(_ sheet: DraftSheet) {}

  /// What has become of commands since the last time.
  public func takeOutcomes() -> [CommandOutcome] {
    defer { outcomes = [] }
    return outcomes
  }

  /// Runs it: nothing is written meanwhile.
  public func whileUnlocked(_ body: () -> Void) { body() }
}
