import Language
import SessionEngine
import TerminalKit

/// The line and what has to be said beside it.
extension DeskPicture {
  func drawWriting(
    _ input: EditorRows, _ notices: [Notice], allTables: Bool, in rect: Rect,
    of frame: inout Frame
  ) {
    let (rule, rest) = rect.split(top: 1)
    frame.rule(rule)
    if let drafts = draftsElsewhere(allTables: allTables) {
      let cut = TextLayout.cut(" \(drafts)", width: max(2, rule.columns - 16))
      frame.put("\(cut) ", at: Position(column: rule.column + 1, row: rule.row), .accent)
    }
    if desk.skipped > 0 {
      let mark = " ↓ \(desk.skipped) "
      frame.put(
        mark, at: Position(column: rule.endColumn - mark.count - 1, row: rule.row), .warning)
    }
    var row = rest.row
    for notice in notices {
      frame.put(notice.text, at: Position(column: rest.column, row: row), notice.style)
      row += 1
    }
    drawInput(input, in: rest.split(top: notices.count).rest, of: &frame)
  }

  // MARK: The line

  /// What is being written: the line, or words to look for.
  private var editor: LineEditor {
    desk.overlay.search?.words ?? desk.overlay.present ?? desk.line.editor
  }

  /// How many rows the line may take, or those of what was pasted.
  func mostInputRows(on page: Rect) -> Int {
    let most = max(1, page.rows / 3)
    return desk.overlay.paste.map { min(most, $0.lines.count) } ?? most
  }

  /// All rows of what is being written; found once a picture, as a line may have ten thousand characters.
  func editorRows(on page: Rect) -> EditorRows {
    editor.rows(width: page.columns - Self.labelWidth - 3)
  }

  private func drawInput(_ all: EditorRows, in rect: Rect, of frame: inout Frame) {
    let (labels, field) = rect.split(left: Self.labelWidth + 3)
    frame.put(
      "\(TextLayout.pad(label, width: Self.labelWidth)) ▸", at: labels.origin, .accent)
    if let paste = desk.overlay.paste {
      drawPaste(paste, in: field, of: &frame)
      return
    }
    let shown = all.window(rect.rows)
    frame.put(lines: shown.rows, in: field, .input)
    let place = Position(
      column: field.column + shown.cursor.column, row: field.row + shown.cursor.row)
    frame.cursor = place
    if editor.isEmpty, !desk.isAmending || desk.overlay.search != nil {
      frame.put(
        placeholder(pageRows: frame.size.rows - 1),
        at: Position(column: field.column + 1, row: field.row), .muted,
        maxWidth: field.columns - 1)
    }
    guard shown.rows.count < all.rows.count else { return }
    // Rows above or below are hidden: the mark stands beside the rows that border on them.
    let hiddenAbove = all.cursor.row - shown.cursor.row
    let mark = Position(column: field.column - 1, row: field.row)
    if hiddenAbove > 0 { frame.put("…", at: mark, .warning) }
    if hiddenAbove + shown.rows.count < all.rows.count {
      frame.put("…", at: Position(column: mark.column, row: field.endRow - 1), .warning)
    }
  }

  private func drawPaste(_ paste: DeskPaste, in field: Rect, of frame: inout Frame) {
    for (row, line) in paste.lines.prefix(field.rows).enumerated() {
      frame.put(
        line, at: Position(column: field.column, row: field.row + row), .input,
        maxWidth: field.columns)
    }
    frame.cursor = field.origin
  }

  /// What the line becomes, in a word; nothing where Enter does something else than save it.
  private var label: String {
    if desk.overlay.search != nil { return texts.search }
    if desk.overlay.present != nil { return desk.context.catalogue.deskReadBack.people }
    switch desk.intent {
    case .comment(let new): return texts.comment(new.kind)
    case .amendComment(_, let kind, _): return texts.comment(kind)
    case .note(let kind, _, _), .amendNote(_, let kind, _): return texts.note(kind)
    case .search: return texts.search
    case .propose, .unreadableProposal: return desk.context.catalogue.deskProposals.label
    case .report: return desk.context.catalogue.deskReports.message
    case .help, .writeFor, .writeForRound, .readBack, .chooseTheme, .place, .strike, .remove,
      .floor, .chooseReport, .findSlip, .changeSource, .countSlips:
      return ""
    case .nothing, .impossible, .unreadable, .dots: break
    }
    switch desk.task {
    case .comment(let kind, _): return texts.comment(kind)
    case .sorting: return texts.comment(.statement)
    case .dots: return texts.dots
    case .note: return texts.note(.paragraph)
    case .conclusion: return desk.context.catalogue.deskProposals.label
    }
  }

  /// What an empty line asks for.
  private func placeholder(pageRows: Int) -> String {
    desk.overlay.present == nil
      ? ghostText(pageRows: pageRows) : desk.context.catalogue.deskReadBack.unknown
  }

  var prompt: DeskPrompt {
    if desk.overlay.search != nil { return .search }
    switch desk.session.phase {
    case .finalised: return .finalised
    case .closed: return .slips
    case .open: break
    }
    switch desk.task {
    case .comment(.hope, _): return .hope
    case .comment:
      let kind = desk.run.flatMap { desk.session.steps[$0.step]?.planned.kind }
      if kind == .break, !desk.index.endedRuns.isEmpty { return .pause }
      return desk.place.map(desk.index.paper.contains) == true ? .paper : .comment
    case .sorting: return .sorting
    case .note(nil): return .theme
    case .note: return .note
    case .conclusion: return .conclusion
    case .dots:
      switch desk.way {
      case .wall: return .wall
      case .secondCount: return .secondCount
      case .table: return .table
      case .ballot: return .ballot
      }
    }
  }
}
