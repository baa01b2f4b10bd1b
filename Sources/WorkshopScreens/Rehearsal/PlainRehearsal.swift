import Language
import SessionEngine
import WorkshopSession

/// A rehearsal in lines: the ordinary console in lines, which is told what goes on in the invented room.
public struct PlainRehearsal: PlainScreen {
  private var console: PlainConsole
  private var caption: RehearsalCaption?

  /// A rehearsal that has not seen its session yet.
  public init(_ context: ScreenContext) {
    console = PlainConsole(context: context)
    console.console.isRehearsal = true
  }

  /// What there is to say before the first line.
  public mutating func greeting(at now: Moment) -> [String] { console.greeting(at: now) }

  /// Takes the session and what goes on in the room, and says what is new.
  public mutating func follow(_ content: RehearsalScreen.Content, at now: Moment) -> [String] {
    let lines = console.follow(content.session, at: now)
    guard content.caption != caption else { return lines }
    caption = content.caption
    return lines + ["» \(console.console.words(for: content.caption))"]
  }

  /// Says what time alone has brought.
  public mutating func tick(at now: Moment) -> [String] { console.tick(at: now) }

  /// The room moves all the time.
  public func millisecondsToNextChange(after now: Moment) -> Int? { 100 }

  /// Whether something was sent and not answered.
  public var isWaiting: Bool { console.isWaiting }

  /// Takes a line. Nothing is left behind.
  public mutating func receive(line: String, at now: Moment) -> PlainReply {
    keepingNothing(console.receive(line: line, at: now))
  }

  /// Takes what became of a command that it sent.
  public mutating func receive(_ outcome: CommandOutcome, at now: Moment) -> PlainReply {
    keepingNothing(console.receive(outcome, at: now))
  }

  /// Takes news of the documentation or of the session's file.
  public mutating func receive(_ notice: ScreenNotice, at now: Moment) -> [String] {
    console.receive(notice, at: now)
  }

  private func keepingNothing(_ reply: PlainReply) -> PlainReply {
    var reply = reply
    reply.effects.removeAll { effect in
      switch effect {
      case .keep, .keepNotes: true
      default: false
      }
    }
    return reply
  }
}
