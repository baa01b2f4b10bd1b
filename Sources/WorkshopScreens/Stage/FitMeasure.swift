import Language
import SessionEngine
import TerminalKit

/// Measures texts by the layouts that draw them.
struct FitMeasure {
  /// The place of a scene.
  let place: Size
  /// The columns of the strip at the top.
  let strip: Int
  let catalogue: Catalogue

  private var canvas: StageCanvas {
    StageCanvas(
      frame: Frame(size: Size(columns: 0, rows: 0)), catalogue: catalogue,
      now: Moment(wall: 0), minutesFromUTC: 0)
  }

  /// The title, what is given and what is open.
  func opening(_ plan: Plan) -> [FitFinding] {
    let canvas = canvas
    let title = canvas.text(plan.title)
    let fitted = StageCanvas.welcomeTitle(title, catalogue.stage.welcome, in: place)
    var findings = [FitFinding(subject: .title, text: title, lettering: fitted.lettering)]
    let day = canvas.welcomeDay(
      organisation: plan.organisation, place: plan.place, date: plan.date)
    let rest = StageCanvas.welcomeParts(
      title: fitted, day: StageCanvas.welcomeDay(day, in: place), in: Rect(place))
    let (given, open) = (plan.given.map(canvas.text), plan.open.map(canvas.text))
    let sheets = StageSheets(
      StageCanvas.welcomeSheets(given: given, open: open, catalogue.stage), in: rest.size,
      mostDrawn: StagePages.mostDrawnAtWelcome)
    for row in sheets.pages.joined() {
      guard case .text(let lines, let at, let isCut) = row.block else { continue }
      let text = at.part == 0 ? given[at.text] : open[at.text]
      let shown = lines.reduce(0) { $0 + $1.count } - 1
      findings.append(
        FitFinding(
          subject: at.part == 0 ? .given(at.text + 1) : .open(at.text + 1), text: text,
          lettering: isCut
            ? .cut(charactersTooLong: max(1, text.count - max(0, shown)))
            : sheets.letters.map(StageLettering.init) ?? .bold))
    }
    return findings
  }

  /// The title of a step in the strip, and its questions.
  func step(_ step: PlannedStep, number: Int, of plan: Plan) -> [FitFinding] {
    var findings: [FitFinding] = []
    if let title = step.title.map(canvas.text) {
      let shown = shown(title, step: number, of: plan)
      findings.append(
        FitFinding(
          subject: .stepTitle(number), text: title,
          lettering: shown == title
            ? .bold : .cut(charactersTooLong: max(1, title.count - shown.count + 1))))
    }
    guard step.kind == .tableRound else { return findings }
    let question = (step.question ?? plan.question).map(canvas.text)
    let typed = plan.tables.filter { $0.source == .typed }.map(\.id)
    let layout = RoundLayout(
      question: question, hasMore: !step.tableQuestions.isEmpty,
      countRows: canvas.countRows(typed, columns: place.columns), hasTimer: step.minutes > 0,
      in: Rect(place))
    if let question {
      findings.append(
        FitFinding(
          subject: .question(step: number), text: question, lettering: layout.question.lettering))
    }
    let tables = step.tableQuestions.sorted { $0.key < $1.key }
    let entries = tables.map {
      StageEntry(
        label: catalogue.names.table($0.key).startingSentence, text: canvas.text($0.value))
    }
    let letterings = FitMeasure.letterings([EntryLayout(entries, in: layout.below.size)], entries)
    for (table, (entry, lettering)) in zip(tables, zip(entries, letterings)) {
      findings.append(
        FitFinding(
          subject: .tableQuestion(step: number, table: table.key), text: entry.text,
          lettering: lettering))
    }
    return findings
  }

  /// What the strip shows of a step's title beside what comes next and the time of the next break.
  private func shown(_ title: String, step number: Int, of plan: Plan) -> String {
    let texts = catalogue.stage
    let later = Array(plan.steps.dropFirst(number))
    var pieces = [StageStrip.Piece(label: texts.now, name: title)]
    if let next = later.first {
      let clock = next.kind == .break ? next.startsAt.map(catalogue.dates.clock) : nil
      pieces.append(
        StageStrip.Piece(
          label: texts.next, name: name(of: next), round: round(of: next, in: plan), clock: clock))
    }
    if let pause = later.first(where: { $0.kind == .break }), pause != later.first,
      let clock = pause.startsAt.map(catalogue.dates.clock)
    {
      pieces.append(StageStrip.Piece(label: "", name: name(of: pause), clock: clock))
    }
    let shown = StageStrip(pieces: pieces, texts: texts).shortened(to: strip - 2, " · ")
    return shown.pieces.first?.name ?? ""
  }

  /// Which of several rounds a step is that has no title of its own.
  private func round(of step: PlannedStep, in plan: Plan) -> Int? {
    let rounds = plan.steps.filter { $0.kind == .tableRound }
    guard step.title == nil, step.kind == .tableRound, rounds.count > 1 else { return nil }
    return rounds.firstIndex(of: step).map { $0 + 1 }
  }

  private func name(of step: PlannedStep) -> String {
    step.title.map(canvas.text) ?? catalogue.steps.kind(step.kind)
  }

  /// The instruction to change tables.
  ///
  /// Planned seats take their place below it, on more pages where they have to, so that they always fit.
  func changeTables(_ plan: Plan) -> FitFinding {
    let texts = catalogue.stage
    let rule = plan.changeRule.map(canvas.text)
    switch plan.seating {
    case .spokenRule:
      let text = rule ?? texts.changeTablesHow
      let fitted = StageCanvas.hero(texts.changeTables, about: text, in: place)
      var page = canvas
      let alone = FittedText(text, in: page.heading(texts.changeTables, in: Rect(place)).size)
      let shown = fitted.about.isLarge || !alone.isLarge ? fitted.about : alone
      return FitFinding(subject: .changeTables, text: text, lettering: shown.lettering)
    case .planned:
      let text = "\(rule ?? texts.findSeat) \(texts.bracketsStay)"
      var drawn = canvas
      let below = drawn.heading(texts.changeTables, in: Rect(place))
      let fitted = StageCanvas.seatInstruction(text, in: below.size)
      return FitFinding(subject: .changeTables, text: text, lettering: fitted.lettering)
    }
  }

  /// The rule of the vote and the themes below it.
  func voting(
    _ rule: DotRule, _ themes: [(letter: ThemeLetter, title: Words)]
  ) -> [FitFinding] {
    let canvas = canvas
    var drawn = canvas
    let rest = drawn.heading(catalogue.stage.vote, in: Rect(place))
    let parts = canvas.votingParts(rule, .wall, nil, in: Rect(place), below: rest)
    let text = StageCanvas.voteRule(rule, .wall, nil, catalogue.stage).joined(separator: " ")
    let entries = themes.map {
      StageEntry(label: $0.letter.description, text: canvas.text($0.title))
    }
    let (lines, _, pages) = canvas.titles(
      entries, rule, .wall, nil, parts, in: Rect(place), below: rest)
    let room = rest.rows
    let written: StageLettering =
      parts.isDrawn
      ? .threeRows
      : lines.count <= room
        ? .bold : .cut(charactersTooLong: lines[max(0, room)...].reduce(0) { $0 + $1.count })
    let lettering = parts.alone?.lettering ?? written
    let letterings = FitMeasure.letterings(pages, entries)
    return [FitFinding(subject: .voteRule, text: text, lettering: lettering)]
      + zip(themes, zip(entries, letterings)).map {
        FitFinding(subject: .theme($0.letter), text: $1.0.text, lettering: $1.1)
      }
  }

  /// In which letters each entry of a layout stands; those left out are cut as a whole.
  private static func letterings(
    _ pages: [EntryLayout], _ entries: [StageEntry]
  ) -> [StageLettering] {
    let placed = pages.flatMap { page in page.columns.joined().map { ($0, page.manner) } }
    return entries.enumerated().map { index, entry in
      guard index < placed.count else {
        return .cut(charactersTooLong: max(1, entry.text.count))
      }
      let (item, manner) = placed[index]
      if let letters = manner.text { return StageLettering(letters) }
      guard item.isCut else { return .bold }
      let shown = item.lines.reduce(0) { $0 + $1.count } - 1
      return .cut(charactersTooLong: max(1, entry.text.count - max(0, shown)))
    }
  }
}
