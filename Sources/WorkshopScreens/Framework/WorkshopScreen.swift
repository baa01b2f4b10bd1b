import SessionEngine
import TerminalKit
import WorkshopSession

/// A screen as a value: what comes in changes it, and it can be drawn in any size at any time.
///
/// A screen never reads a file, a clock or the terminal. What it wants done it says in effects.
public protocol WorkshopScreen {
  /// What it shows: the whole session, or only what the room may see.
  associatedtype Content

  /// Takes a key or what was pasted.
  mutating func receive(_ input: Input, at now: Moment) -> [ScreenEffect]

  /// Takes the session as it stands after something was appended to the log, by whomever.
  mutating func follow(_ content: Content, at now: Moment)

  /// What is to be done because of what was followed: drafts from which erased words have gone are kept anew.
  mutating func takeFollowUp() -> [ScreenEffect]

  /// Takes what became of a command that it submitted.
  mutating func receive(_ outcome: CommandOutcome, at now: Moment) -> [ScreenEffect]

  /// Takes news of what it had done, or of the session's file.
  mutating func receive(_ notice: ScreenNotice, at now: Moment)

  /// What is to be done because time has passed: a bell that rings when a time is over.
  mutating func keepTime(at now: Moment) -> [ScreenEffect]

  /// Its picture.
  func frame(size: Size, at now: Moment) -> Frame

  /// Works ahead for the next key once its picture has been shown. It changes nothing that is seen.
  mutating func prepare()

  /// In how many milliseconds its picture changes although nothing happens, such as a timer's next second; `nil` for never.
  func millisecondsToNextChange(after now: Moment) -> Int?

  /// Whether it is what the room sees. It shows at once what was appended to the log; the others let it go first.
  var isWall: Bool { get }
}

extension WorkshopScreen {
  /// It is somebody's own.
  public var isWall: Bool { false }

  /// Nothing.
  public mutating func takeFollowUp() -> [ScreenEffect] { [] }

  /// Nothing.
  public mutating func prepare() {}

  /// Nothing.
  public mutating func keepTime(at now: Moment) -> [ScreenEffect] { [] }
}

/// What a screen wants done.
public enum ScreenEffect: Equatable, Sendable {
  /// Submit a command under that name; its outcome is handed back.
  case submit(CommandID, Command)
  /// Keep what has been typed and not been sent.
  case keep(DraftSheet)
  /// Keep the facilitator's own notes.
  case keepNotes(PrivateNotes)
  /// Write the documentation beside the session's file; a notice tells how it went.
  case saveDocumentation
  /// Stop, go on with or take over what is being played.
  case playback(PlaybackOrder)
  /// Show the wall in this terminal; only a screen that holds a wall too does it.
  case showStage
  /// Ring the terminal's bell once.
  case ring
  /// Leave the program.
  case leave
}

/// What a viewer asks of a workshop that is being played.
public enum PlaybackOrder: Equatable, Sendable {
  /// Stop, or go on.
  case togglePause
  /// Let the viewer run the workshop from here.
  case takeOver
  /// Carry out what the viewer does from now on as that station's.
  case speak(as: Station)
}

/// What a screen is told besides the session.
public enum ScreenNotice: Equatable, Sendable {
  /// The documentation was written to a file of that name.
  case documentationSaved(fileName: String)
  /// The documentation could not be written, for that reason, in the language of the screen.
  case documentationNotSaved(reason: String)
  /// The facilitator's own notes could not be kept.
  case notesNotKept
  /// The facilitator's own notes could not be read and were set aside under that name.
  case notesSetAside(path: String)
  /// Something is wrong with the session's file, in the language of the screen.
  case fileProblem(String)
}
