import Language
import SessionEngine
import TerminalKit

/// Draws a desk.
struct DeskPicture {
  /// The smallest window that everything fits in.
  static let smallest = Size(columns: 40, rows: 12)
  /// Lines longer than this are hard to read.
  static let widest = 110
  /// From here on all tables are seen beside one another.
  static let wide = 120
  static let labelWidth = 10

  let desk: DeskScreen
  let now: Moment
  var texts: DeskTexts { desk.texts }

  init(_ desk: DeskScreen, at now: Moment) {
    var drawn = desk
    drawn.drawnIntent = desk.intent
    self.desk = drawn
    self.now = now
  }

  func frame(_ size: Size) -> Frame {
    var frame = Frame(size: size)
    guard size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows else {
      let sentences = desk.context.catalogue.sizeNeeded(Self.smallest, losingNothing: true)
      frame.put(sizeNeeded: Self.smallest, saying: sentences, .warning)
      return frame
    }
    let (page, bar) = frame.bounds.split(bottom: 1)
    frame.keyBar(hints(columns: bar.columns), in: bar)
    if case .help(let firstRow) = desk.overlay {
      drawHelp(from: firstRow, in: page.inset(columns: 1), of: &frame)
      return frame
    }
    var inside = page.inset(columns: 1)
    let allTables = showsAllTables(size)
    // Large letters take the whole width.
    if !allTables, desk.readBack == nil { inside = inside.split(left: Self.widest).left }
    let notices = noticeRows(on: inside, allTables: allTables)
    let most = mostInputRows(on: inside)
    let input = editorRows(on: inside)
    let lineRows = desk.overlay.paste == nil ? min(most, input.rows.count) : most
    let (over, writing) = inside.split(bottom: 1 + notices.count + lineRows)
    drawWriting(input, notices, allTables: allTables, in: writing, of: &frame)
    let body = drawHead(in: over, page: page, of: &frame)
    if let readBack = desk.readBack {
      drawReadBack(readBack, in: body, of: &frame)
    } else if desk.overlay == .floor {
      drawFloor(in: body, of: &frame)
    } else {
      let rest = drawFloorCorner(in: body, size: size, of: &frame)
      drawBody(in: rest, allTables: allTables, of: &frame)
    }
    return frame
  }

  /// Whether all tables are seen beside one another: the window is wide, and this desk writes for any of them.
  func showsAllTables(_ size: Size) -> Bool {
    guard size.columns >= Self.wide, desk.context.station.table == nil, desk.readBack == nil,
      desk.overlay.search == nil, !desk.index.tables.isEmpty,
      case .comment(_, let table) = desk.task
    else { return false }
    return table == desk.place
  }

  /// The line of keys: of actions that share a key the one that it does now. Signs that only mean something alone say that
  /// Enter follows.
  ///
  /// What follows on the first that has no room is not asked for: it costs a part of every key, and would not be seen.
  private func hints(columns: Int) -> [KeyHint] {
    // Asked in its place, it would be copied for each.
    let desk = desk
    var taken: Set<String> = []
    var hints: [KeyHint] = []
    var used = 1
    let actions = DeskScreen.actions.actions
    for (place, typed) in Self.typed.enumerated() where used <= columns + 1 {
      guard let typed, !taken.contains(typed), actions[place].availability(desk) == .enabled
      else { continue }
      taken.insert(typed)
      let label = actions[place].label(desk.context.catalogue)
      hints.append(KeyHint(key: typed, label: label))
      used += TextWidth.columns(of: typed) + TextWidth.columns(of: label) + 3
    }
    return hints
  }

  /// What is typed for each of the actions; `nil` where it has no key.
  private static let typed = DeskScreen.actions.actions.map { action in
    action.keys.first.map { DeskScreen.typed($0, for: action.name) }
  }

  // MARK: Head

  /// Draws what goes on and what is asked; returns what is left below.
  private func drawHead(in rect: Rect, page: Rect, of frame: inout Frame) -> Rect {
    let (top, rest) = rect.split(top: 1)
    drawTitle(in: top, of: &frame)
    let rows = min(rest.rows / 4, rest.rows > 16 ? 3 : 2)
    let subject = subject
    let lines = TextLayout.wrap(subject.text, width: rest.columns, maxRows: max(1, rows))
    // What is read back needs the room, and the question is on the wall.
    let shown = subject.text.isEmpty || desk.readBack != nil ? [] : lines
    frame.put(lines: shown, in: rest, subject.style)
    let below = drawHeadNotes(
      in: drawStandingPrompt(in: rest.split(top: shown.count).rest, page: page, of: &frame),
      of: &frame)
    let (rule, body) = below.split(top: 1)
    frame.rule(rule)
    return body
  }

  private func drawTitle(in rect: Rect, of frame: inout Frame) {
    let time = timeLeft
    let width = TextWidth.columns(of: time.text)
    let (left, right) = rect.split(right: width)
    frame.put(time.text, at: right.origin, time.style)
    var titleRoom = left
    if let timer = desk.timer, rect.columns >= 76, !time.text.isEmpty {
      let (rest, bar) = left.split(right: 13)
      titleRoom = rest
      frame.timeBar(
        remaining: Int(clamping: timer.remaining(at: now)), of: Int(clamping: timer.length),
        in: bar.inset(right: 1))
    }
    frame.put(
      title, at: rect.origin, .heading, maxWidth: max(0, titleRoom.columns - 1))
  }

  private var title: String {
    let step =
      desk.session.currentRun.map { desk.name(of: $0) } ?? endedStep
      ?? desk.session.plan.title.text ?? desk.context.catalogue.names.erased
    let place: TableID? =
      switch desk.task {
      case .comment(_, let table): table
      case .sorting: nil
      case .note, .dots, .conclusion: desk.place
      }
    return "\(step.startingSentence) · \(desk.name(of: place))\(source(of: place))"
  }

  /// What a line still belongs to where no step goes on, unless something else is chosen for it.
  private var endedStep: String? {
    guard case .comment = desk.task, desk.session.phase != .finalised, let run = desk.index.run,
      desk.session.steps[run.step]?.progress.runs.isEmpty == false
    else { return nil }
    return texts.ended(desk.name(of: run))
  }

  /// How much time is left, or that it stands still; empty where no time runs.
  var timeLeft: (text: String, style: StyleRole) {
    if desk.session.roomPause != nil { return (texts.paused, .warning) }
    guard let timer = desk.timer else { return ("", .muted) }
    let remaining = timer.remaining(at: now)
    if timer.runningSince == nil, remaining > 0 {
      return (desk.context.catalogue.consoleStatus.timerStands, .warning)
    }
    return (desk.context.catalogue.dates.remaining(remaining), remaining < 0 ? .danger : .strong)
  }

  /// What the line is about: the question, the theme, the comment in hand.
  var subject: (text: String, style: StyleRole) {
    switch desk.task {
    case .comment:
      let step = desk.run.flatMap { desk.session.steps[$0.step]?.planned }
      guard step?.kind == .tableRound else { return (step?.question?.text ?? "", .question) }
      let question =
        desk.place.flatMap { step?.tableQuestions[$0] } ?? step?.question
        ?? desk.session.plan.question
      return (question?.text ?? "", .question)
    case .sorting:
      guard let comment = desk.index.inHand.flatMap({ desk.session.comments[$0] }) else {
        return ("", .question)
      }
      let words = comment.text.text ?? desk.context.catalogue.names.erased
      return ("\(texts.inHand) \(words)", .question)
    case .note(let theme):
      return (theme.map { desk.name(of: $0) } ?? "", .heading)
    case .dots, .conclusion:
      return ("", .question)
    }
  }
}
