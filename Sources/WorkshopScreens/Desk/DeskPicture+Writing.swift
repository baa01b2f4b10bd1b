import Language
import SessionEngine
import TerminalKit

/// The line and what has to be said beside it.
extension DeskPicture {
  /// A row that says something, and how.
  typealias Notice = (text: String, style: StyleRole)

  func drawWriting(_ notices: [Notice], in rect: Rect, of frame: inout Frame) {
    let (rule, rest) = rect.split(top: 1)
    frame.rule(rule)
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
    drawInput(in: rest.split(top: notices.count).rest, of: &frame)
  }

  // MARK: Notices

  /// Two rows at least, so that the line does not jump at every word that is said.
  func noticeRows(on page: Rect) -> [Notice] {
    let most = max(2, min(5, page.rows / 4))
    var rows: [Notice] = []
    for notice in conditions + [saying].compactMap({ $0 }) where rows.count < most {
      rows += TextLayout.wrap(notice.text, width: page.columns, maxRows: most - rows.count)
        .map { ($0, notice.style) }
    }
    while rows.count < 2 { rows.append(("", .text)) }
    return rows
  }

  /// What holds until something changes it.
  private var conditions: [Notice] {
    var conditions: [Notice] = []
    if let problem = desk.fileProblem { conditions.append((problem, .danger)) }
    let reasons = desk.sent.compactMap { command -> String? in
      if case .notSaved(let reason) = command.state { return reason }
      return nil
    }
    if let reason = reasons.last { conditions.append((texts.notSavedBecause(reason), .danger)) }
    if let run = desk.line.binding.run, run != desk.index.run {
      conditions.append((texts.message(.otherRun(desk.name(of: run))), .warning))
    }
    if desk.line.isLiteral { conditions.append((texts.message(.literal), .muted)) }
    return conditions
  }

  /// A question first, then what was said last, then what Enter does.
  private var saying: Notice? {
    switch desk.overlay {
    case .pasted(let paste):
      if case .message(.tooManyLines(let limit)) = desk.notice {
        return (texts.message(.tooManyLines(limit: limit)), .danger)
      }
      return (texts.message(.pasted(lines: paste.lines.count)), .warning)
    case .takeBack(_, let what): return (texts.message(.takeBack(what)), .warning)
    case .strike: return (texts.message(.strike), .warning)
    case .leave: return (texts.message(.leave), .warning)
    case .none, .help: break
    }
    switch desk.notice {
    case .refusal(let sentence): return (sentence, .danger)
    case .done(let sentence): return (sentence, .success)
    case .message(let message): return (texts.message(message), .strong)
    case nil: return preview
    }
  }

  private var preview: Notice? {
    func says(_ preview: DeskPreview) -> (String, StyleRole) { (texts.preview(preview), .muted) }
    let dotPlace = desk.name(of: desk.dotTable)
    switch desk.intent {
    case .nothing: return nil
    case .help: return says(.help)
    case .writeFor(let table): return says(.writeFor(desk.name(of: table)))
    case .readBack: return says(.readBack)
    case .chooseTheme(let theme): return says(.theme(desk.name(of: theme)))
    case .place(_, let theme, let too):
      return says(too ? .placeToo(desk.name(of: theme)) : .place(desk.name(of: theme)))
    case .comment(let kind, _, _):
      return desk.hasSign ? says(.becomes(texts.comment(kind))) : nil
    case .note(let kind, _, _):
      return desk.hasSign ? says(.becomes(texts.note(kind))) : nil
    case .dots(.unused(let dots), _): return says(.unused(dots: dots, place: dotPlace))
    case .dots(.ballot(let dots), _):
      let themes = dots.map { "\(letter($0.theme)) \($0.dots)" }
      return says(.ballot(themes, dots: dots.reduce(0) { $0 + $1.dots }))
    case .dots(.count(let entry), let vote):
      let place = CountPlace(theme: entry.theme, table: desk.dotTable)
      let theme = desk.name(of: entry.theme)
      return desk.session.votes[vote]?.counts[place] == nil
        ? says(.count(theme: theme, dots: entry.dots, place: dotPlace))
        : says(.correction(theme: theme, dots: entry.dots, place: dotPlace))
    case .impossible(let message): return (texts.message(message), .muted)
    case .unreadable(let error):
      return desk.problem(error).map { (texts.dotProblem($0), .muted) }
    case .conclusion, .amendComment, .amendNote: return nil
    }
  }

  private func letter(_ theme: ThemeID) -> String {
    desk.session.themes[theme]?.letter.description ?? ""
  }

  // MARK: The line

  /// How many rows the line may take, or those of what was pasted.
  func mostInputRows(on page: Rect) -> Int {
    let most = max(1, page.rows / 3)
    return desk.overlay.paste.map { min(most, $0.lines.count) } ?? most
  }

  func editorRows(on page: Rect, most: Int) -> EditorRows {
    desk.line.editor.rows(width: page.columns - Self.labelWidth - 3).window(most)
  }

  private func drawInput(in rect: Rect, of frame: inout Frame) {
    let (labels, field) = rect.split(left: Self.labelWidth + 3)
    frame.put(
      "\(TextLayout.pad(label, width: Self.labelWidth)) ▸", at: labels.origin, .accent)
    if let paste = desk.overlay.paste {
      drawPaste(paste, in: field, of: &frame)
      return
    }
    let editor = desk.line.editor
    let all = editor.rows(width: field.columns)
    let shown = all.window(rect.rows)
    frame.put(lines: shown.rows, in: field, .input)
    let place = Position(
      column: field.column + shown.cursor.column, row: field.row + shown.cursor.row)
    frame.cursor = place
    if editor.isEmpty {
      frame.put(
        texts.prompt(prompt), at: Position(column: field.column + 1, row: field.row), .muted,
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
    switch desk.intent {
    case .comment(let kind, _, _), .amendComment(_, let kind, _): return texts.comment(kind)
    case .note(let kind, _, _), .amendNote(_, let kind, _): return texts.note(kind)
    case .help, .writeFor, .readBack, .chooseTheme, .place: return ""
    case .nothing, .impossible, .unreadable, .dots, .conclusion: break
    }
    switch desk.task {
    case .comment(let kind, _): return texts.comment(kind)
    case .sorting: return texts.comment(.statement)
    case .dots: return texts.dots
    case .note: return texts.note(.paragraph)
    case .conclusion: return texts.conclusion
    }
  }

  var prompt: DeskPrompt {
    switch desk.session.phase {
    case .finalised: return .finalised
    case .closed: return .slips
    case .open: break
    }
    switch desk.task {
    case .comment(.hope, _): return .hope
    case .comment:
      let kind = desk.run.flatMap { desk.session.steps[$0.step]?.planned.kind }
      return kind == .break && !desk.index.endedRuns.isEmpty ? .pause : .comment
    case .sorting: return .sorting
    case .note(nil): return .theme
    case .note: return .note
    case .conclusion: return .conclusion
    case .dots:
      switch desk.way {
      case .wall: return .wall
      case .table: return .table
      case .ballot: return .ballot
      }
    }
  }
}
