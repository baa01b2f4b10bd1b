import Language
import SessionEngine
import TerminalKit

/// What keys act on at the moment on the facilitator's screen.
enum ConsoleMode: Equatable, Sendable {
  /// The workshop: keys are commands.
  case following
  /// A line is asked for.
  case asking(ConsoleForm)
  /// A question is to be answered with Enter or Esc.
  case confirming(Confirmation)
  /// A list of comments is read.
  case reading(CommentReading)
  /// The tables are overseen.
  case tables(TablesOverview)
  /// What the tables propose is considered.
  case proposals(ProposalList)
  /// The board of seats.
  case board(BoardCursor)
  /// The day at a glance.
  case day(DayView)
  /// A letter is awaited that is a command, where letters are themes.
  case commandLetter
  /// Every action, to be found by its name.
  case palette(ActionPalette)
  /// The wall as the room sees it, in this window.
  case preview
  /// The facilitator's own notes are written.
  case notes(NotesEditing)
  /// The keys of the step, from that line.
  case help(line: Int)
}

extension ConsoleMode {
  /// Whether words are looked for, or are being typed that will be.
  var isSearch: Bool {
    switch self {
    case .asking(let form): form.subject == .find
    case .reading(let reading): reading.isOfQuery
    default: false
    }
  }

  /// Whether it is left when everything is stopped: a question would be answered without a look at it, and some hide that
  /// everything stands still. Where something is being written or arranged it stays.
  var isLeftForAlarm: Bool {
    switch self {
    case .confirming, .reading, .commandLetter, .palette, .preview, .help: true
    case .following, .asking, .tables, .proposals, .board, .day, .notes: false
    }
  }
}

/// Something that is done once it has been confirmed.
struct Confirmation: Equatable, Sendable {
  /// What is asked.
  var question: String
  /// What is asked in its place where the room sees the screen.
  var forRoom: MirroredQuestion
  /// What is submitted.
  var commands: [Command] = []
  /// The form whose words are submitted, which keeps them where the question is taken away.
  var form: ConsoleForm?
  /// Whether it leaves the program.
  var isLeaving = false
  /// What is asked in place of submitting, one after the other.
  var further: [Confirmation] = []
}

/// Comments that are read one by one.
struct CommentReading: Equatable, Sendable {
  /// Which comments they are.
  enum Source: Equatable, Sendable {
    /// Those of a table, the newest first.
    case table(TableID)
    /// Those on the wall, the newest first.
    case wall
    /// Those that hold all of these words, the newest first.
    case query(String)
  }

  var source: Source
  /// The comments, in the order in which they are shown.
  var comments: [CommentID] = []
  /// The one that keys act on.
  var selected = 0

  /// The comment that keys act on.
  var current: CommentID? { comments.indices.contains(selected) ? comments[selected] : nil }

  /// Whether it holds what was found.
  var isOfQuery: Bool {
    if case .query = source { true } else { false }
  }

  /// Finds the comments again and keeps to the one that was selected.
  mutating func refresh(from index: CommentIndex, searching words: SearchableComments) {
    let before = current
    switch source {
    case .table(let table): comments = (index.byTable[table] ?? []).reversed()
    case .wall: comments = index.allOnWall.reversed()
    case .query(let text): comments = words.comments(holding: CommentQuery(text))
    }
    if let before, let place = comments.firstIndex(of: before) {
      selected = place
    } else {
      selected = max(0, min(selected, comments.count - 1))
    }
  }

  /// Moves the selection by rows, within the list.
  mutating func move(by rows: Int) {
    selected = max(0, min(comments.count - 1, selected + rows))
  }
}

/// What stands in the line for messages.
struct ConsoleMessage: Equatable, Sendable {
  /// The words.
  var text: String
  /// What they mean: done, wrong, or just told.
  var style = StyleRole.text
}

/// A command that was submitted and has not been answered.
struct PendingCommand: Equatable, Sendable {
  /// Where it came from.
  enum Origin: Equatable, Sendable {
    /// Enter, as the natural next thing.
    case natural
    /// A form, whose words come back if the command is refused.
    case form(ConsoleForm)
    /// The line for dots and topics, whose words come back.
    case entry(String)
    /// A key.
    case key
  }

  var command: Command
  var origin: Origin
  /// What is said once it is saved, where that is more than that it is.
  var note: String?
  /// What is submitted after it, unless it is refused.
  var rest: [Command] = []
}
