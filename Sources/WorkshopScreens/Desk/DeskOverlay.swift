import SessionEngine
import TerminalKit

/// What lies over writing until a key answers it.
enum DeskOverlay: Equatable, Sendable {
  case none
  /// The help, from that row on.
  case help(firstRow: Int)
  /// Lines that were pasted.
  case pasted(DeskPaste)
  /// Whether to take a command back.
  case takeBack([CommandID], what: String)
  /// Whether to strike the comment that is being read back.
  case strike(CommentID)
  /// Whether to remove a note.
  case remove(NoteID)
  /// How many heard the read-back, as it is being written; what is only likely gives way to the first digit.
  case present(LineEditor, isLikely: Bool)
  /// Counting who has the floor.
  case floor
  /// What to tell the facilitator.
  case report
  /// Words that are looked for, and the comments that hold them.
  case search(DeskSearch)
  /// What became of a slip that is not typed.
  case slip(SlipNumber)
  /// Whether to leave although something is not saved.
  case leave
}

/// Lines that were pasted, with what stood in the line around them.
struct DeskPaste: Equatable, Sendable {
  /// More lines than this are not saved one by one: nobody has typed them in the room.
  static let mostLines = 200

  let pasted: String
  let whole: String
  let lines: [String]

  /// `nil` where there is but one line.
  init?(_ pasted: String, into editor: LineEditor) {
    self.pasted = pasted
    whole = editor.textBeforeCursor + pasted + editor.textAfterCursor
    lines = whole.split(whereSeparator: \.isNewline).map(String.init)
      .filter { !$0.allSatisfy(\.isWhitespace) }
    if lines.count < 2 { return nil }
  }
}

extension DeskOverlay {
  var paste: DeskPaste? {
    if case .pasted(let paste) = self { return paste }
    return nil
  }

  /// What one press of a key did that is to be taken back, in order; nothing where nothing is.
  var commands: [CommandID] {
    if case .takeBack(let commands, _) = self { return commands }
    return []
  }

  /// The comment that is to be struck.
  var struck: CommentID? {
    if case .strike(let comment) = self { return comment }
    return nil
  }

  /// Whether it asks whether something of what was written is to be taken away.
  var asksToTakeAway: Bool {
    switch self {
    case .takeBack, .strike, .remove: true
    default: false
    }
  }

  /// The note that is to be removed.
  var removed: NoteID? {
    if case .remove(let note) = self { return note }
    return nil
  }

  /// How many heard the read-back, as it is being written.
  var present: LineEditor? {
    if case .present(let people, _) = self { return people }
    return nil
  }

  /// What is being looked for.
  var search: DeskSearch? {
    if case .search(let search) = self { return search }
    return nil
  }

  /// The slip that is asked about.
  var slip: SlipNumber? {
    if case .slip(let slip) = self { return slip }
    return nil
  }

  var isHelp: Bool {
    if case .help = self { return true }
    return false
  }
}
