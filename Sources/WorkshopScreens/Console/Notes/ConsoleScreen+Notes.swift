import Language
import SessionEngine
import TerminalKit
import WorkshopSession

extension ConsoleScreen {
  static let notesActions: [ScreenAction<ConsoleScreen>] = [
    ScreenAction(.notes, [.function(4)], label: { $0.notes }) { screen, _ in
      screen.openNote(on: screen.shownStep)
      return []
    }
  ]

  /// The day, then every step in order.
  private var notePlaces: [StepID?] { [nil] + state.stepOrder }

  private mutating func openNote(on step: StepID?) {
    message = nil
    mode = .notes(NotesEditing(step: step, editor: LineEditor(notes[step])))
  }

  /// Takes a key while notes are written; what is typed is kept at once.
  mutating func write(_ editing: NotesEditing, _ key: Key) -> [ScreenEffect] {
    let places = notePlaces
    let place = places.firstIndex(of: editing.step) ?? 0
    switch key {
    case .escape, .function:
      mode = .following
      return []
    case .up: openNote(on: places[max(0, place - 1)])
    case .down, .enter, .tab: openNote(on: places[min(places.count - 1, place + 1)])
    default:
      var editing = editing
      _ = editing.editor.handle(key)
      return note(editing)
    }
    return []
  }

  /// Keeps what stands in the open note.
  mutating func note(_ editing: NotesEditing) -> [ScreenEffect] {
    mode = .notes(editing)
    guard notes[editing.step] != editing.editor.text else { return [] }
    notes[editing.step] = editing.editor.text
    return [.keepNotes(notes)]
  }

  /// What a note is on, as people call it.
  private func title(of step: StepID?) -> String {
    step.map { name(of: $0) } ?? catalogue.privateNotes.day
  }

  /// Draws the notes below one another, the open one with the cursor in it.
  func put(_ editing: NotesEditing, in rect: Rect, on frame: inout Frame) {
    let (top, rest) = rect.split(top: 1)
    frame.put(catalogue.privateNotes.title, at: top.origin, .heading, maxWidth: top.columns)
    let labels = min(24, rect.columns / 3)
    let width = max(8, rect.columns - labels - 1)
    var lines: [(label: String, text: String, style: StyleRole)] = []
    var cursor = (line: 0, column: 0)
    for step in notePlaces {
      let isOpen = step == editing.step
      let label = TextLayout.cut(title(of: step), width: labels - 1)
      var texts = TextLayout.wrap(notes[step], width: width, maxRows: 2)
      if isOpen {
        let rows = editing.editor.rows(width: width).window(4)
        cursor = (lines.count + rows.cursor.row, rows.cursor.column)
        texts = rows.rows
      }
      if texts.isEmpty { texts = [""] }
      for (row, text) in texts.enumerated() {
        lines.append((row == 0 ? label : "", text, isOpen ? .input : .text))
      }
    }
    let first = max(0, min(cursor.line - rest.rows / 2, lines.count - rest.rows))
    for (row, line) in lines.dropFirst(first).prefix(rest.rows).enumerated() {
      let place = Position(column: rest.column, row: rest.row + row)
      frame.put(line.label, at: place, line.style == .input ? .strong : .muted, maxWidth: labels)
      frame.put(
        line.text, at: Position(column: place.column + labels + 1, row: place.row), line.style,
        maxWidth: width)
    }
    frame.cursor = Position(
      column: min(rest.endColumn - 1, rest.column + labels + 1 + cursor.column),
      row: rest.row + cursor.line - first)
  }

  /// The notes in lines with their numbers, those that are empty too: a number says where to write.
  var noteLines: [String] {
    notePlaces.enumerated().map { place, step in
      let text = notes[step]
      return "\(place)  \(title(of: step))\(text.isEmpty ? "" : ": \(text)")"
    } + [catalogue.privateNotes.inLines]
  }

  /// Takes a line such as `2 say the name slowly` as the note with that number; `nil` for a line that begins with none.
  mutating func note(line: String) -> [ScreenEffect]? {
    guard let word = line.split(separator: " ").first, let number = String(word).wholeNumber,
      notePlaces.indices.contains(number)
    else { return nil }
    let text = String(line.dropFirst(word.count)).trimmed
    return note(NotesEditing(step: notePlaces[number], editor: LineEditor(text)))
  }
}
