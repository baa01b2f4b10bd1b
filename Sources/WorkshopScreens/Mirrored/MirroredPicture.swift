import Language
import SessionEngine
import TerminalKit

/// The picture on a laptop whose screen the room sees: the wall as it is, and a strip below it.
///
/// It is made from the wall's own screen, which holds a ``StageState``, and a ``MirroredStrip``. Neither can hold what is hidden
/// from the room, so nothing hidden can be drawn here.
struct MirroredPicture {
  let stage: StageScreen
  let strip: MirroredStrip
  let overlay: MirroredOverlay?
  let catalogue: Catalogue

  /// Stands for what is typed unseen. It is as long for one sign as for five, so that its length tells nothing.
  static let mask = "•••"

  var texts: MirroredTexts { catalogue.mirrored }

  /// The smallest window in which the wall has room above the strip.
  static let smallest = Size(
    columns: StageScreen.minimumSize.columns, rows: StageScreen.minimumSize.rows + 1)

  /// The picture in that size.
  func frame(size: Size, at now: Moment) -> Frame {
    var frame = Frame(size: size)
    guard !size.isSmaller(than: Self.smallest) else {
      let sentences = catalogue.sizeNeeded(Self.smallest, losingNothing: true)
      frame.put(sizeNeeded: Self.smallest, saying: sentences)
      frame.cursor = frame.bounds.nearest(to: Position(column: 0, row: 0))
      return frame
    }
    let last = frame.bounds.split(bottom: 1).bottom
    // The wall ends where the strip begins, unless that leaves it too low.
    put(strip: last, on: &frame)
    let rows = max(size.rows - rowsOfStrip(in: frame), StageScreen.minimumSize.rows)
    let above = frame.bounds.split(top: rows).top
    frame.put(stage.frame(size: above.size, at: now), at: above.origin)
    switch overlay {
    case .palette(let words, let rows, let selected)?:
      frame.fill(above)
      put(words, rows, selected: selected, in: above.inset(columns: 1), on: &frame)
    case .keys(let rows, let line)?:
      frame.fill(above)
      put(rows, from: line, in: above.inset(columns: 1), on: &frame)
    case nil: break
    }
    put(strip: last, on: &frame)
    frame.cursor = frame.cursor.flatMap { frame.bounds.nearest(to: $0) }
    return frame
  }

  /// How many rows a strip takes that is all there is in a frame.
  private func rowsOfStrip(in frame: Frame) -> Int {
    let first = frame.textRows.firstIndex { $0.contains { $0 != " " } }
    return max(1, frame.size.rows - (first ?? frame.size.rows))
  }

  /// What Enter does; the step that comes next is called what the wall calls it.
  private var next: String {
    switch strip.next {
    case .settleTie: return catalogue.consoleStatus.tieChoices
    case .nothing: return catalogue.consoleStatus.nothingLeft
    default: break
    }
    let name = stage.state?.next.map { StageWords(catalogue: catalogue).name($0) }
    return catalogue.console.enter(
      strip.next.words(in: catalogue, step: name ?? catalogue.actions.nextStep))
  }

  private func words(for standing: MirroredStrip.Standing) -> String {
    switch standing {
    case .blank(let key):
      "\(catalogue.consoleStatus.blank) [\(key)] \(catalogue.actions.unblank)."
    case .frozen(let key): catalogue.stageOrders.frozen(key)
    case .call: texts.waitsOnOwnScreen
    }
  }

  private func put(strip last: Rect, on frame: inout Frame) {
    switch strip.line {
    case .next:
      let first = strip.standing.map(words)
      put(
        whole: [first, next].compactMap(\.self).joined(separator: " "),
        first == nil ? .muted : .warning, in: last, atMost: 3, on: &frame)
    case .silenceIsOver:
      let said = strip.note.map(texts.note) ?? next
      put(whole: "\(catalogue.stage.timeIsUp). \(said)", .strong, in: last, on: &frame)
    case .note(let note): put(whole: texts.note(note), note.style, in: last, on: &frame)
    case .elsewhere(let place, let count, let kind):
      put(
        whole: "\(texts.lookingAt(place, count, catalogue.steps.kind(kind))) \(next)", .warning,
        in: last, on: &frame)
    case .question(let question):
      put(question: catalogue.console.confirm(texts.question(question)), on: &frame)
    case .audience: put(question: texts.doesRoomSee, on: &frame)
    case .changeOver: put(question: texts.changeOver, on: &frame)
    case .overlay(let chooses):
      let help = catalogue.consoleHelp
      let words = chooses ? "↑ ↓ · \(help.choose) · \(help.leave)" : "↑ ↓ · \(help.leave)"
      put(words, .muted, in: last, on: &frame)
    case .letters(let rows):
      let actions = rows.compactMap { row in
        ConsoleScreen.actions.row(of: row.action).map {
          (key: row.keys.shown(in: catalogue), label: $0.label(catalogue))
        }
      }
      let first = put(
        whole: catalogue.commandLetters(actions), .strong, in: last, atMost: 6, on: &frame)
      frame.cursor = Position(column: 1, row: first)
    case .typing(let field, let line, let emptyLine):
      put(field, line, emptyLine, on: &frame)
    case .masked(let way, let again, let isTyped):
      put(masked: way, again: again, isTyped: isTyped, in: last, on: &frame)
    }
  }

  private var saving: (words: String, style: StyleRole) {
    switch strip.saving {
    case .quiet: ("", .muted)
    case .saving: (catalogue.console.saving, .muted)
    case .saved: (catalogue.console.saved, .success)
    case .notSaved: (catalogue.console.notSaved, .danger)
    }
  }

  /// Writes words, over the last rows of the wall too where one row cannot hold them; the first of their rows.
  @discardableResult
  private func put(
    whole words: String, _ style: StyleRole, in last: Rect, atMost rows: Int = 2,
    on frame: inout Frame
  ) -> Int {
    let width = TextWidth.columns(of: saving.words)
    let room = last.columns - 2 - (width > 0 ? width + 2 : 0)
    let lines = TextLayout.wrap(words, width: max(1, room), maxRows: rows)
    put(lines: lines.dropLast(), above: last, style, on: &frame)
    put(lines.last ?? "", style, in: last, on: &frame)
    return last.row - max(0, lines.count - 1)
  }

  /// Writes lines over the last rows of the wall.
  private func put(
    lines: [String], above last: Rect, _ style: StyleRole, on frame: inout Frame
  ) {
    let upper = Rect(
      column: last.column, row: last.row - lines.count, columns: last.columns, rows: lines.count)
    frame.fill(upper)
    frame.put(lines: lines, in: upper.inset(columns: 1), style)
  }

  /// Writes a line with what is saved at its right edge.
  @discardableResult
  private func put(
    _ words: String, _ style: StyleRole, in rect: Rect, hidesSaving: Bool = false,
    on frame: inout Frame
  ) -> Int {
    frame.fill(rect)
    let saving = hidesSaving ? (words: "", style: StyleRole.muted) : saving
    let width = TextWidth.columns(of: saving.words)
    frame.put(
      saving.words, at: Position(column: rect.endColumn - 1 - width, row: rect.row), saving.style)
    let room = rect.columns - 2 - (width > 0 ? width + 2 : 0)
    return frame.put(
      words, at: Position(column: rect.column + 1, row: rect.row), style, maxWidth: max(0, room))
  }

  /// Asks over the last rows of the wall, so that it is read before anything is pressed.
  private func put(question words: String, on frame: inout Frame) {
    let lines = TextLayout.wrap(words, width: frame.size.columns - 2, maxRows: 3)
    let place = frame.bounds.split(bottom: lines.count).bottom
    frame.fill(place, .selected)
    frame.put(lines: lines, in: place.inset(columns: 1), .selected)
    frame.cursor = Position(column: min(1, max(0, place.columns - 1)), row: place.row)
  }

  private func put(
    _ field: ConsoleForm.Field, _ line: LineEditor, _ emptyLine: ConsoleForm.EmptyLine?,
    on frame: inout Frame
  ) {
    var prompt = field.promptForRoom(in: catalogue) ?? ""
    if let emptyLine { prompt += " (\(emptyLine.words(in: catalogue)))" }
    let width = frame.size.columns
    var prompts = TextLayout.wrap(prompt, width: width - 2, maxRows: 3)
    if let note = strip.note {
      prompts = TextLayout.wrap(texts.note(note), width: width - 2, maxRows: 1) + prompts
    }
    let rows = line.rows(width: width - 4).window(3)
    let place = frame.bounds.split(bottom: prompts.count + rows.rows.count).bottom
    frame.fill(place)
    let (asked, typed) = place.split(top: prompts.count)
    frame.put(lines: prompts, in: asked.inset(columns: 1), .strong)
    for (row, text) in rows.rows.enumerated() {
      frame.put(
        (row == 0 ? "› " : "  ") + text, at: Position(column: 1, row: typed.row + row), .input,
        maxWidth: width - 2)
    }
    frame.cursor = Position(column: 3 + rows.cursor.column, row: typed.row + rows.cursor.row)
  }

  private func put(
    masked way: MirroredStrip.Way, again: MaskedPlace?, isTyped: Bool, in rect: Rect,
    on frame: inout Frame
  ) {
    let prompt: String
    if let note = strip.note {
      prompt = texts.note(note)
    } else if let again {
      prompt = texts.onceMore(again)
    } else {
      switch way {
      case .wall: prompt = texts.wall
      case .secondCount: prompt = texts.secondCount
      case .table: prompt = texts.tables
      case .ballot(let number): prompt = texts.ballot(number)
      }
    }
    let free = rect.columns - 5 - TextWidth.columns(of: prompt)
    let room = free - TextWidth.columns(of: saving.words) - 3
    var others = [next]
    if let standing = strip.standing {
      let words = words(for: standing)
      if standing == .call {
        others = ["\(words) \(next)", "\(Key.function(5).shownName)! \(next)", next]
      } else {
        let lines = TextLayout.wrap(words, width: rect.columns - 2, maxRows: 2)
        put(lines: lines, above: rect, .warning, on: &frame)
      }
    }
    // What Enter does is never left out for the sake of what went well.
    let hidesSaving =
      strip.saving == .saved && strip.note == nil && !isTyped && again == nil
      && TextWidth.columns(of: next) > room
    let used = put(
      prompt, strip.note?.style ?? .strong, in: rect, hidesSaving: hidesSaving, on: &frame)
    var place = Position(column: min(rect.endColumn - 1, rect.column + 2 + used), row: rect.row)
    if isTyped {
      place.column += frame.put(Self.mask, at: place, .input)
    } else if again == nil {
      let room = hidesSaving ? free : room
      let end = place.column + 2 + room
      if let words = others.first(where: { TextWidth.columns(of: $0) <= room }) {
        frame.put(
          words, at: Position(column: end - TextWidth.columns(of: words), row: rect.row),
          strip.standing == .call ? .warning : .muted)
      }
    }
    frame.cursor = place
  }
}

extension MirroredNote {
  /// Whether it says that a key did nothing, and stands until it is read; what Enter does next is not named beside it.
  var isRefusal: Bool {
    switch self {
    case .wouldBeSeen, .onlyOnOwnScreen, .notHere, .refused, .nothingToUndo, .nothingUp,
      .nothingInHand, .noTheme, .notDocumented, .answerNotUnderstood, .letterAndNumber,
      .tableLetterAndNumber, .lettersOfBallot, .letterAndTable:
      true
    default: false
    }
  }

  /// What it means: done, to be done, or let be.
  fileprivate var style: StyleRole {
    switch self {
    case .agrees, .undone, .redone, .documented: .success
    case .enteredOnce: .strong
    case .refused, .notDocumented: .danger
    default: .warning
    }
  }
}

extension Rect {
  /// The place inside that is nearest to one; `nil` where there is none inside.
  fileprivate func nearest(to place: Position) -> Position? {
    guard !isEmpty else { return nil }
    return Position(
      column: min(max(place.column, column), endColumn - 1),
      row: min(max(place.row, row), endRow - 1))
  }
}
