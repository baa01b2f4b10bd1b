import SessionEngine
import WorkshopSession

/// A screen in lines: what comes in changes it, and it answers with lines to be written out. Nothing written is ever changed.
public protocol PlainScreen {
  /// What it follows.
  associatedtype Content = SessionState

  /// What there is to say before the first line, once the session has been followed.
  mutating func greeting(at now: Moment) -> [String]

  /// Takes what it follows as it stands now, and says what has changed.
  mutating func follow(_ content: Content, at now: Moment) -> [String]

  /// What is to be done because of what was followed, as ``WorkshopScreen/takeFollowUp()`` says it.
  mutating func takeFollowUp() -> [ScreenEffect]

  /// Says what time alone has brought.
  mutating func tick(at now: Moment) -> [String]

  /// In how many milliseconds ``tick(at:)`` may have something to say; `nil` for never.
  func millisecondsToNextChange(after now: Moment) -> Int?

  /// Whether something was sent and not answered; the next line is to wait for that.
  var isWaiting: Bool { get }

  /// Takes a line, without its line break.
  mutating func receive(line: String, at now: Moment) -> PlainReply

  /// Takes what became of a command that it sent.
  mutating func receive(_ outcome: CommandOutcome, at now: Moment) -> PlainReply

  /// Takes news of the documentation or of the session's file.
  mutating func receive(_ notice: ScreenNotice, at now: Moment) -> [String]
}

extension PlainScreen {
  /// Nothing.
  public mutating func takeFollowUp() -> [ScreenEffect] { [] }
}

/// What a line or an outcome is answered with.
public struct PlainReply: Equatable, Sendable {
  /// Lines to be written out, at once.
  public var lines: [String]
  /// What is to be done.
  public var effects: [ScreenEffect]

  /// What a line or an outcome is answered with.
  public init(lines: [String], effects: [ScreenEffect]) {
    self.lines = lines
    self.effects = effects
  }
}
