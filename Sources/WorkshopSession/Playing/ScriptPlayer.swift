import SessionEngine

/// Plays a script into a session's file as though it happened now, until someone takes over.
///
/// Time runs as in the script: between two commands it passes evenly, however long the viewer waits. After taking over
/// it runs as on the wall. Belongs to one thread.
public final class ScriptPlayer: SessionSource, CommandSink {
  /// What the player does.
  public enum Mode: Equatable, Sendable {
    /// It plays.
    case playing
    /// It stands still.
    case paused
    /// A person runs the workshop.
    case takenOver
    /// All has been played.
    case finished
  }

  private let writer: SessionWriter
  private let lines: [Script.Line]
  private var station: Station
  private let milliseconds: () -> Int64
  private let speed: Double
  private var next = 0
  private var outcomes: [CommandOutcome] = []
  /// Whether the person who has taken over changed the session since it was last looked at.
  private var isChanged = false
  /// When what comes next began to be waited for, on the viewer's clock.
  private var waitingSince: Int64
  private var waitedBefore: Int64 = 0
  /// The time in the workshop when the last command was played, or someone took over.
  private var lastWall: Int64
  /// What the player does.
  public private(set) var mode = Mode.playing
  /// What is wrong with the file, or what of the script the session did not take.
  public private(set) var problem: LogProblem?
  /// The command that the session refused, which ends the playing.
  public private(set) var refused: (CommandID, Refusal)?

  /// A player at the beginning of a script.
  ///
  /// - Parameters:
  ///   - script: What is played.
  ///   - writer: The session that it is played into.
  ///   - station: The name of the person who may take over.
  ///   - speed: How many times faster than normal; above 0.
  ///   - milliseconds: The viewer's clock, which only goes forward.
  public init(
    _ script: Script, into writer: SessionWriter, as station: Station, speed: Double,
    milliseconds: @escaping () -> Int64
  ) {
    self.writer = writer
    self.lines = script.lines
    self.station = station
    self.speed = speed
    self.milliseconds = milliseconds
    waitingSince = milliseconds()
    lastWall = writer.state.lastMoment?.wall ?? script.lines.first?.request.at.wall ?? 0
    if let first = script.lines.first { lastWall = max(lastWall, first.request.at.wall - 60_000) }
  }

  /// None: time is what moves it.
  public var descriptor: Int32 { -1 }
  /// The session as it stands.
  public var content: SessionState { writer.state }

  /// The time in the workshop.
  public var now: Moment {
    switch mode {
    case .finished: return Moment(wall: lastWall)
    case .takenOver: return Moment(wall: lastWall + waited)
    case .playing, .paused:
      guard next < lines.count else { return Moment(wall: lastWall) }
      let whole = wait(before: next)
      let share = whole > 0 ? min(1, Double(waited) / Double(whole)) : 1
      let rest = Double(lines[next].request.at.wall - lastWall)
      return Moment(wall: lastWall + Int64(max(0, rest) * share))
    }
  }

  /// Stops or goes on.
  public func togglePause() {
    switch mode {
    case .playing:
      waitedBefore = waited
      mode = .paused
    case .paused:
      waitingSince = milliseconds()
      mode = .playing
    case .takenOver, .finished: break
    }
  }

  /// Carries out what comes now under another name, as when the person goes from the console to a desk.
  public func speak(as station: Station) { self.station = station }

  /// What is being typed at a desk at the moment: the beginning of the next comment or note that it sends, if that comes soon.
  public func typing(at desk: Station) -> String? {
    guard mode == .playing || mode == .paused else { return nil }
    var total: Int64 = 0
    for index in next..<min(lines.count, next + ScriptPlayer.typingLines) {
      total += wait(before: index)
      guard lines[index].request.by == desk else { continue }
      let text: String
      switch lines[index].request.command {
      case .addComment(let new): text = new.text
      case .addNote(let new): text = new.text
      default: return nil
      }
      guard total > 0 else { return text }
      // What has been waited for already, of what is waited for in all since typing could begin.
      let longest = typingLength(endingAt: index)
      let share = 1 - Double(total - min(waited, total)) / Double(max(longest, 1))
      return String(text.prefix(Int(Double(text.count) * max(0, share))))
    }
    return nil
  }

  /// How many commands ahead typing begins.
  private static let typingLines = 5

  private func typingLength(endingAt index: Int) -> Int64 {
    (max(0, index + 1 - ScriptPlayer.typingLines)...index).reduce(0) { $0 + wait(before: $1) }
  }

  /// Hands the workshop to a person, as it stands now.
  public func takeOver() {
    guard mode != .takenOver else { return }
    lastWall = now.wall
    waitedBefore = 0
    waitingSince = milliseconds()
    mode = .takenOver
  }

  /// Plays what is due.
  public func update() throws(LogProblem) -> Bool {
    defer { isChanged = false }
    var hasPlayed = isChanged
    while mode == .playing, next < lines.count, waited >= wait(before: next) {
      let over = waited - wait(before: next)
      guard playNext() else { return true }
      waitedBefore = min(over, 200)
      waitingSince = milliseconds()
      hasPlayed = true
    }
    if mode == .playing, next == lines.count {
      mode = .finished
      hasPlayed = true
    }
    return hasPlayed
  }

  /// Plays everything that is left, without waiting, telling of each command that was played.
  public func playAll(_ tell: (CommandRequest, SessionState) -> Void) {
    while next < lines.count {
      let request = lines[next].request
      guard playNext() else { return }
      tell(request, writer.state)
    }
    mode = .finished
  }

  private func playNext() -> Bool {
    let request = lines[next].request
    next += 1
    lastWall = max(lastWall, request.at.wall)
    do throws(CommitFailure) {
      _ = try writer.commit(request.command, id: request.id, by: request.by, at: request.at)
      return true
    } catch {
      mode = .finished
      switch error {
      case .refused(let refusal): refused = (request.id, refusal)
      case .log(let problem): self.problem = problem
      }
      return false
    }
  }

  private var waited: Int64 {
    mode == .paused ? waitedBefore : waitedBefore + milliseconds() - waitingSince
  }

  private func wait(before index: Int) -> Int64 {
    Int64(Double(lines[index].pause) / max(0.01, speed))
  }

  /// Carries out a command of the person who has taken over.
  public func submit(_ command: Command, id: CommandID) {
    let result: CommandOutcome.Result
    do throws(CommitFailure) {
      result = .saved(try writer.commit(command, id: id, by: station, at: now))
      isChanged = true
    } catch {
      switch error {
      case .refused(let refusal): result = .refused(refusal)
      case .log(let problem): result = .notSaved(problem)
      }
    }
    outcomes.append(CommandOutcome(id: id, result: result))
  }

  /// Keeps nothing: the copy is for trying out.
  public func keep(_ sheet: DraftSheet) {}

  /// What has become of the person's commands since the last time.
  public func takeOutcomes() -> [CommandOutcome] {
    defer { outcomes = [] }
    return outcomes
  }

  /// Runs it: nothing is locked between two commands.
  public func whileUnlocked(_ body: () -> Void) { body() }
}
