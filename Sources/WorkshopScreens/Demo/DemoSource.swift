import SessionEngine
import WorkshopSession

/// What a demo follows: the player, with what it does.
public final class DemoSource: SessionSource {
  private let player: ScriptPlayer
  private let desk: Station
  private let finish: () -> Void
  private var mode: ScriptPlayer.Mode

  private var typing: String?

  /// The source of that player's demo; once all has been played, it says so.
  ///
  /// - Parameters:
  ///   - player: What plays.
  ///   - desk: The desk of the script that is shown while it writes.
  ///   - finish: Called once all has been played.
  public init(_ player: ScriptPlayer, desk: Station, finish: @escaping () -> Void) {
    self.player = player
    self.desk = desk
    self.finish = finish
    mode = player.mode
  }

  /// None: time is what moves it.
  public var descriptor: Int32 { -1 }

  /// What the demo shows now.
  public var content: DemoScreen.Content {
    DemoScreen.Content(session: player.content, mode: player.mode, typing: typing)
  }

  /// What is wrong with the file.
  public var problem: LogProblem? { player.problem }

  /// Plays what is due.
  public func update() throws(LogProblem) -> Bool {
    let hasPlayed = try player.update()
    let typed = player.typing(at: desk)
    let isTyping = typed != typing
    typing = typed
    defer { mode = player.mode }
    if player.mode == .finished, mode != .finished { finish() }
    return hasPlayed || isTyping || mode != player.mode
  }
}
