import Language
import SessionEngine
import TerminalKit

/// Where the parts of a table round stand on the wall. The question comes first in everything.
struct RoundLayout: Equatable {
  /// The question, in the largest letters that there is room for.
  let question: FittedText
  /// The place of the question.
  let questionPlace: Rect
  /// The place of what stands below it: questions of tables, and what was let onto the wall.
  let below: Rect
  /// The place of the counts of comments.
  let counts: Rect
  /// The place of the timer; no rows where there is none.
  let timer: Rect
  /// Everything above the timer.
  let aboveTimer: Rect

  /// Where the parts stand. A timer is lower where only that lets the question be drawn.
  init(question text: String?, hasMore: Bool, countRows: Int, hasTimer: Bool, in rect: Rect) {
    let heights = hasTimer ? StageCanvas.timerHeights(of: rect.rows) : [0]
    let layouts = heights.lazy.map {
      RoundLayout(
        question: text, hasMore: hasMore, countRows: countRows, timerRows: $0, in: rect)
    }
    self =
      layouts.first(where: \.question.isLarge)
      ?? RoundLayout(
        question: text, hasMore: hasMore, countRows: countRows, timerRows: heights[0], in: rect)
  }

  private init(
    question text: String?, hasMore: Bool, countRows: Int, timerRows: Int, in place: Rect
  ) {
    let rect: Rect
    (rect, timer) = StageCanvas.split(place, timerRows: timerRows)
    aboveTimer = rect
    let (above, counts) = rect.split(bottom: rect.rows >= 8 ? countRows : 0)
    self.counts = counts
    guard let text else {
      question = FittedText(bold: "", in: Size(columns: 0, rows: 0))
      questionPlace = above.split(top: 0).top
      below = above
      return
    }
    var room = above.inset(bottom: counts.isEmpty ? 0 : 1)
    // Letters that can be read from the back are worth the free row above the counts.
    if !hasMore, !FittedText(text, in: room.size).isLarge, FittedText(text, in: above.size).isLarge
    {
      room = above
    }
    let least = TextLayout.wrap(text, width: room.columns).count
    let rows = hasMore ? min(room.rows, max(least, room.rows * 3 / 5)) : room.rows
    question = FittedText(text, in: Size(columns: room.columns, rows: rows))
    questionPlace = room.split(top: hasMore ? question.lines.count : room.rows).top
    below = room.split(top: questionPlace.rows + 1).rest
  }
}

extension StageCanvas {
  /// A round at the tables: the question always, then the tables' own, what was let onto the wall, and the time.
  mutating func round(
    question: Words?, tableQuestions: [TableID: Words], released: StageState.Utterances,
    counts: [TableID: Int], timer: StepTimer?, in rect: Rect
  ) {
    let counted = StageCanvas.countLines(counts, catalogue, columns: rect.columns)
    let layout = RoundLayout(
      question: question.map(text), hasMore: !tableQuestions.isEmpty || released.count > 0,
      countRows: countRows(counts.keys, columns: rect.columns), hasTimer: timer != nil, in: rect)
    if let timer { draw(TimerFace(timer, at: now, clock, in: catalogue), in: layout.timer) }
    if released.count > 0, tableQuestions.isEmpty,
      saidAlone(released, below: layout.below, in: layout.aboveTimer)
    {
      return
    }
    let spare = layout.questionPlace.rows - layout.question.lines.count
    put(layout.question, in: layout.questionPlace.split(top: spare / 2).rest, .question)
    frame.put(lines: counted, in: layout.counts, .strong)
    var below = layout.below
    if !tableQuestions.isEmpty {
      below =
        entries(
          tableQuestions.sorted { $0.key < $1.key }.map {
            StageEntry(label: catalogue.names.table($0.key).startingSentence, text: text($0.value))
          }, in: below, .question
        ).split(top: 1).rest
    }
    guard released.count > 0, below.rows >= 2 else { return }
    said(released, in: below)
  }

  /// The latest comment alone, where the question leaves no room for all of it and it is its turn; whether it is.
  private mutating func saidAlone(
    _ released: StageState.Utterances, below: Rect, in rect: Rect
  ) -> Bool {
    guard let latest = released.latest.last.map(words.said) else { return false }
    var measured = self
    let place = measured.heading(texts.saidAtTables, in: below)
    let width = min(place.columns - StageList.markColumns(nil), StageCanvas.readableColumns)
    let reserved = released.count > 1 && place.rows > 1 ? 1 : 0
    guard TextLayout.wrap(latest, width: width).count > place.rows - reserved else { return false }
    let times = [1, StagePages.times(forReading: [latest])]
    // What has just come is read before the question is again.
    let turn = turn ?? StageTurn(since: now)
    guard turn.page(from: turn.place == nil ? 0 : 1, lasting: times, at: now) == 1 else {
      return false
    }
    sheets([StageSheets.Part(heading: texts.saidAtTables, texts: [latest])], in: rect)
    return true
  }

  /// What was let onto the wall, together where all of it can be drawn, else on pages where each of a few can.
  private mutating func said(_ released: StageState.Utterances, in rect: Rect) {
    var measured = self
    let place = measured.heading(texts.saidAtTables, in: rect)
    let said = released.latest.lazy.map(words.said)
    if released.count <= StagePages.mostTexts,
      StageList(said, after: released.earlier, in: place.size).letters == nil
    {
      let parts = [StageSheets.Part(heading: texts.saidAtTables, texts: Array(said))]
      if StageSheets(parts, in: rect.size).letters != nil { return sheets(parts, in: rect) }
    }
    _ = heading(texts.saidAtTables, in: rect)
    list(said, after: released.earlier, in: place)
  }

  /// The tables read back to one another what was written; the question stays, below it or in turn with it.
  mutating func readBack(question: Words?, timer: StepTimer?, in rect: Rect) {
    let rest = self.timer(timer, isForWriting: false, in: rect)
    let orders = catalogue.stageOrders
    guard let question, rest.rows >= 10 else {
      put(hero: orders.readBack, about: orders.readBackCheck, in: rest)
      return
    }
    let asked = text(question)
    let least = TextLayout.wrap(asked, width: rest.columns).count + 1
    let (hero, about) = StageCanvas.hero(
      orders.readBack, about: orders.readBackCheck,
      in: rest.inset(bottom: max(rest.rows / 3, min(least, rest.rows / 2))).size)
    let heroRows = hero.lines.count + 1 + about.lines.count + 1
    let together = FittedText(asked, in: rest.split(top: heroRows).rest.size)
    var page = self
    let below = page.heading(orders.readBack, in: rest)
    let alone = FittedText(asked, in: below.size)
    let how = StageCanvas.hero(orders.readBack, about: orders.readBackCheck, in: rest.size).about
    // Small letters cannot be read from the back, and both in drawn ones have no room: so they take turns.
    let takeTurns =
      how.isLarge && !(about.isLarge && together.isLarge) || alone.isLarge && !together.isLarge
    guard takeTurns else {
      put(about, in: put(hero, in: rest, .heading).split(top: 1).rest)
      let left = rest.split(top: heroRows).rest
      let spare = left.rows - together.lines.count
      put(together, in: left.split(top: max(0, spare)).rest, .question)
      return
    }
    let turn = turn ?? StageTurn(since: now)
    guard turn.page(from: 0, lasting: [1, StagePages.times(forReading: [asked])], at: now) == 1
    else {
      put(hero: orders.readBack, about: orders.readBackCheck, in: rest)
      return
    }
    page.put(alone, in: below, .question)
    self = page
  }

  /// Rows for the counts of those tables, as many as a long round may need: the question is not to shrink when the first comment comes.
  func countRows(_ tables: some Collection<TableID>, columns: Int) -> Int {
    let counts = Dictionary(tables.map { ($0, 99) }, uniquingKeysWith: { $1 })
    return StageCanvas.countLines(counts, catalogue, columns: columns).count
  }

  /// How many comments each table has, in at most two rows; nothing about a table that has none yet.
  static func countLines(
    _ counts: [TableID: Int], _ catalogue: Catalogue, columns: Int
  ) -> [String] {
    let counts = counts.filter { $0.value > 0 }
    guard !counts.isEmpty else { return [] }
    let sum = catalogue.numbers.comments(counts.values.clampedSum())
    let parts = counts.sorted { $0.key < $1.key }.enumerated().map { index, count in
      let name = index == 0 ? catalogue.names.table(count.key) : String(count.key.number)
      return "\(name): \(count.value)"
    }
    let line = sum + "  ·  " + parts.joined(separator: ",  ")
    return TextLayout.wrap(line, width: columns, maxRows: 2)
  }

  /// A break: what it is called and until when it lasts.
  mutating func pause(_ state: StageState, in rect: Rect) {
    // Minutes and seconds would be read as the time of the clock that stands above them.
    let rest = timer(state.timer, isForWriting: false, inWords: true, in: rect)
    let title = state.now.map(words.name) ?? catalogue.steps.kind(.break)
    let until = state.next?.startsAt ?? end(of: state.timer)
    let isOver = state.timer.map { $0.remaining(at: now) <= 0 } ?? false
    let back = isOver ? nil : until.map { texts.backAt(catalogue.dates.clock($0)) }
    put(hero: title, about: back ?? texts.backSoon, in: rest)
  }
}
