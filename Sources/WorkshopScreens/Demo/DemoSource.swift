import SessionEngine
import WorkshopSession

/// What a demo follows: the player, with what it does.
public final class DemoSource: SessionSource {
  private let player: ScriptPlayer
  private let finish: () -> Void
  private var mode: ScriptPlayer.Mode

  /// The source of that player's demo; once all has been played, it says so.
  public init(_ player: ScriptPlayer, finish: @escaping () -> Void) {
    self.player = player
    self.finish = finish
    mode = player.mode
  }

  /// None: time is what moves it.
  public var descriptor: Int32 { -1 }

  /// What the demo shows now.
  public var content: DemoScreen.Content {
    DemoScreen.Content(session: player.content, mode: player.mode)
  }

  /// What is wrong with the file.
  public var problem: LogProblem? { player.problem }

  /// Plays what is due.
  public func update() throws(LogProblem) -> Bool {
    let hasPlayed = try player.update()
    defer { mode = player.mode }
    if player.mode == .finished, mode != .finished { finish() }
    return hasPlayed || mode != player.mode
  }
}
