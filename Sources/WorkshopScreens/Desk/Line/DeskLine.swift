import SessionEngine
import TerminalKit
import WorkshopSession

/// The line that is being written for one table, or for the room.
struct DeskLine: Equatable, Sendable {
  /// To which run it belongs.
  enum Binding: Equatable, Sendable {
    /// To the one that goes on when the first letter is typed.
    case room
    /// To the one that went on when its first letter was typed.
    case firstLetter(StepRun)
    /// To one that was chosen, and so do the lines after it.
    case chosen(StepRun)

    var run: StepRun? {
      switch self {
      case .room: nil
      case .firstLetter(let run), .chosen(let run): run
      }
    }
  }

  /// What is saved when it is saved.
  enum Target: Equatable, Sendable {
    case new
    case comment(CommentID, CommentKind)
    case note(NoteID, NoteKind)
  }

  /// Where a comment belongs.
  struct Destination: Equatable, Sendable {
    var table: TableID?
    var run: StepRun?
  }

  var editor = LineEditor()
  var binding = Binding.room
  /// The theme that a note's first letter was typed under.
  var theme: ThemeID?
  /// Whether a sign at its start, or a lone letter or digit, is taken as it stands.
  var isLiteral = false
  var target = Target.new
  /// Where the comment that is being amended goes when it is saved; `nil` where it stays.
  var destination: Destination?
  /// What it changed the words of before the program last ended; a new text unless ``amend(_:)`` is called.
  private(set) var formerTarget: EntityID?
  /// The name that the command will have by which its words are sent; `nil` while there are none.
  private(set) var name: CommandID?
  /// The words that have that name.
  private var named = ""

  init() {}

  init(_ draft: Draft) {
    editor = LineEditor(lines: draft.text)
    formerTarget = draft.amends
    (name, named) = (draft.name, editor.text)
    guard let run = draft.run else { return }
    binding = draft.text.isEmpty ? .chosen(run) : .firstLetter(run)
  }

  var isEmpty: Bool { editor.isEmpty }

  /// Whether there is nothing but space in it.
  var isBlank: Bool { editor.text.allSatisfy(\.isWhitespace) }

  /// Takes what follows from there being text now, or none.
  mutating func settle(run: StepRun?, theme: ThemeID?) {
    if isEmpty {
      isLiteral = false
      self.theme = nil
      if case .firstLetter = binding { binding = .room }
    } else {
      if binding == .room, let run { binding = .firstLetter(run) }
      if self.theme == nil { self.theme = theme }
    }
  }

  /// Gives its words a name of their own, if they have none.
  mutating func giveName(from random: RandomSource) {
    let text = editor.text
    guard text != named else { return }
    (name, named) = (text.isEmpty ? nil : random.commandID(), text)
  }

  /// Goes on changing something with the words that stand in it.
  mutating func amend(_ former: Target, literally: Bool) {
    target = former
    isLiteral = literally
    formerTarget = nil
  }

  /// Empties it after its text has been sent or left. What was chosen for the lines to come stays.
  mutating func clear() {
    editor = LineEditor()
    target = .new
    destination = nil
    formerTarget = nil
    (name, named) = (nil, "")
    settle(run: nil, theme: nil)
  }
}
