import Language
import SessionEngine
import TerminalKit

/// What stands below the wall on a laptop whose screen the room sees.
///
/// No case of it can hold a word of the session, a number of dots or a name: only fixed sentences, letters of themes, and what
/// is being typed before the eyes of the room.
struct MirroredStrip: Equatable, Sendable {
  /// Whether what was done last is saved.
  enum Saving: Equatable, Sendable { case quiet, saving, saved, notSaved }

  /// A way in which dots are typed unseen.
  enum Way: Equatable, Sendable {
    case wall, secondCount, table
    /// The next ballot's number.
    case ballot(Int)
  }

  /// Something that goes on unseen, the more urgent before the less.
  enum Standing: Equatable, Sendable {
    /// The wall is dark on purpose; the name of the key that lights it.
    case blank(key: String)
    /// The wall stands still; the name of the key that lets it go.
    case frozen(key: String)
    /// A table calls, which is read on the own screen.
    case call
  }

  /// What it says.
  enum Line: Equatable, Sendable {
    /// Nothing but what Enter does.
    case next
    /// That the silent minute has passed, and what Enter does.
    case silenceIsOver
    /// What is said of what was pressed.
    case note(MirroredNote)
    /// Which step is looked at, from 1, and of how many, and of which kind it is.
    case elsewhere(Int, of: Int, StepKind)
    /// Something is asked that Enter or Esc answers.
    case question(MirroredQuestion)
    /// Words are typed for all to see, and what an empty line does, where that is to be said.
    case typing(ConsoleForm.Field, LineEditor, emptyLine: ConsoleForm.EmptyLine?)
    /// Dots are typed unseen: the way, the first time where it has been typed, and whether anything is in the line.
    case masked(Way, again: MaskedPlace?, isTyped: Bool)
    /// A letter is awaited that is a command; these have one.
    case letters([MirroredOverlay.Row])
    /// How what lies over the wall is left, and whether Enter chooses in it.
    case overlay(chooses: Bool)
    /// Whether the room sees the screen is asked.
    case audience
    /// Whether the own screen may be shown is asked.
    case changeOver
  }

  var line: Line
  var note: MirroredNote?
  /// What Enter does next.
  var next: EnterName
  /// What goes on that nobody sees by looking at the wall.
  var standing: Standing?
  var saving: Saving
}

/// What lies over the wall while it is asked for: names and keys of actions, which are the same in every session.
enum MirroredOverlay: Equatable, Sendable {
  /// An action, the keys that do it now, and why it is refused, where it is.
  struct Row: Equatable, Sendable {
    var action: ConsoleAction
    var keys: [Key] = []
    var refusal: MirroredNote?
  }

  /// Every action, with what has been typed to find one.
  case palette(LineEditor, rows: [Row], selected: Int)
  /// The keys of these actions, from that line.
  case keys([Row], from: Int)
}
