import SessionEngine
import TerminalKit
import WorkshopSession

/// A command that was sent and has not been acknowledged.
struct SentCommand: Equatable, Sendable {
  /// How far it has come.
  enum State: Equatable, Sendable {
    case waiting
    /// The log could not be written; it is tried again.
    case notSaved(reason: String)
    /// It was refused, and its words wait for the line to be empty.
    case refused(reason: String)
  }

  let id: CommandID
  let command: Command
  var state = State.waiting
}

extension Command {
  /// The words that a person typed at a desk for it, with where they stand; `nil` for commands without words.
  var deskWords: DeskWords? {
    switch self {
    case .addComment(let new):
      DeskWords(place: .comments(new.table), text: new.text, line: DeskLine(new))
    case .amendComment(let id, let text, let kind):
      DeskWords(
        place: .amendments, text: text,
        line: DeskLine(amending: .comment(id, kind ?? .statement), text))
    case .addNote(let new):
      DeskWords(place: .notes(new.theme), text: new.text, line: DeskLine(new))
    case .amendNote(let id, let text, let kind):
      DeskWords(
        place: .amendments, text: text,
        line: DeskLine(amending: .note(id, kind ?? .paragraph), text))
    case .propose(let outcome, _, let theme):
      DeskWords(
        place: .proposals, text: outcome.words.text ?? "",
        line: DeskLine(ProposalLine.line(outcome), theme: theme))
    case .report(_, _, .message, let text?):
      DeskWords(place: .reports, text: text, line: DeskLine("> \(text)"))
    default:
      nil
    }
  }
}

/// Words on their way, as a line that says the same again.
struct DeskWords: Equatable, Sendable {
  /// In which list they are seen.
  enum Place: Equatable, Sendable {
    case comments(TableID?)
    case notes(ThemeID)
    /// What the table proposes.
    case proposals
    /// Words for the facilitator, which are in no list.
    case reports
    case amendments
  }

  let place: Place
  /// The words as they are saved, without the sign of their kind.
  let text: String
  let line: DeskLine
}

extension DeskLine {
  fileprivate init(_ text: String, theme: ThemeID? = nil) {
    self.init()
    editor.insert(text)
    self.theme = theme
  }

  fileprivate init(_ new: NewComment) {
    self.init(amending: .comment(CommentID(number: 1), new.kind), new.text)
    target = .new
    if let run = new.run { binding = .firstLetter(run) }
  }

  fileprivate init(_ new: NewNote) {
    self.init(amending: .note(NoteID(number: 1), new.kind), new.text)
    target = .new
    theme = new.theme
  }

  /// A line with the wording of what is to be changed, with its sign.
  init(amending target: Target, _ text: String) {
    self.init()
    let signed: String? =
      switch target {
      case .new: text
      case .comment(_, let kind): LineMarks.line(kind, text)
      case .note(_, let kind): LineMarks.line(kind, text)
      }
    editor = LineEditor(lines: signed ?? text)
    isLiteral = signed == nil
    self.target = target
  }
}
