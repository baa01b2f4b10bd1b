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
    let day =
      [plan.organisation, plan.place].compactMap { $0 }.map(canvas.text)
      + (plan.date.map { [catalogue.dates.day($0)] } ?? [])
    let parts = StageCanvas.welcomeParts(
      title: fitted, day: day.joined(separator: " · "), given: plan.given.count,
      open: plan.open.count, in: Rect(place))
    findings += list(
      plan.given.map(canvas.text), below: catalogue.stage.given, in: parts.given
    ) { .given($0) }
    findings += list(
      plan.open.map(canvas.text), below: catalogue.stage.open, in: parts.open
    ) { .open($0) }
    return findings
  }

  private func list(
    _ texts: [String], below heading: String, in rect: Rect, _ subject: (Int) -> FitFinding.Subject
  ) -> [FitFinding] {
    var drawn = canvas
    let room = drawn.heading(heading, in: rect)
    let list = StageList(texts, keeping: .first, in: room.size)
    return texts.enumerated().map { index, text in
      guard index < list.items.count else {
        return FitFinding(
          subject: subject(index + 1), text: text,
          lettering: .cut(charactersTooLong: max(1, text.count)))
      }
      let item = list.items[index]
      let width = min(room.columns - 2, StageCanvas.readableColumns)
      let lettering: StageLettering =
        item.isLarge
        ? .threeRows
        : FittedText(bold: text, in: Size(columns: width, rows: item.lines.count)).lettering
      return FitFinding(subject: subject(index + 1), text: text, lettering: lettering)
    }
  }

  /// The title of a step in the strip, and its questions.
  func step(_ step: PlannedStep, number: Int, of plan: Plan) -> [FitFinding] {
    var findings: [FitFinding] = []
    if let title = step.title.map(canvas.text) {
      let room = strip - 2 - TextWidth.columns(of: catalogue.stage.now) - 2
      findings.append(
        FitFinding(
          subject: .stepTitle(number), text: title,
          lettering: FittedText(bold: title, in: Size(columns: max(2, room), rows: 1)).lettering))
    }
    guard step.kind == .tableRound else { return findings }
    let question = (step.question ?? plan.question).map(canvas.text)
    let rows = step.minutes > 0 ? StageCanvas.timerRows(of: place.rows) : 0
    let rest = Rect(place).split(bottom: rows).rest
    // As many comments as a long round may bring, so that the counts take the room that they will.
    let counts = Dictionary(plan.tables.map { ($0.id, 99) }, uniquingKeysWith: { $1 })
    let layout = RoundLayout(
      question: question, hasMore: !step.tableQuestions.isEmpty,
      countRows: StageCanvas.countLines(counts, catalogue, columns: rest.columns).count, in: rest)
    if let question {
      findings.append(
        FitFinding(
          subject: .question(step: number), text: question, lettering: layout.question.lettering))
    }
    let tables = step.tableQuestions.sorted { $0.key < $1.key }
    let entries = tables.map {
      StageEntry(label: String($0.key.number), text: canvas.text($0.value))
    }
    let letterings = FitMeasure.letterings(EntryLayout(entries, in: layout.below.size), entries)
    for (table, (entry, lettering)) in zip(tables, zip(entries, letterings)) {
      findings.append(
        FitFinding(
          subject: .tableQuestion(step: number, table: table.key), text: entry.text,
          lettering: lettering))
    }
    return findings
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
      return FitFinding(subject: .changeTables, text: text, lettering: fitted.about.lettering)
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
    let (lines, themePlace) = canvas.votingParts(rule, .wall, nil, in: Rect(place), below: rest)
    let room = rest.rows
    let text = StageCanvas.voteRule(rule, .wall, nil, catalogue.stage).joined(separator: " ")
    let lettering: StageLettering =
      lines.count <= room
      ? .bold : .cut(charactersTooLong: lines[max(0, room)...].reduce(0) { $0 + $1.count })
    let entries = themes.map {
      StageEntry(label: $0.letter.description, text: canvas.text($0.title))
    }
    let letterings = FitMeasure.letterings(EntryLayout(entries, in: themePlace.size), entries)
    return [FitFinding(subject: .voteRule, text: text, lettering: lettering)]
      + zip(themes, zip(entries, letterings)).map {
        FitFinding(subject: .theme($0.letter), text: $1.0.text, lettering: $1.1)
      }
  }

  /// In which letters each entry of a layout stands; those left out are cut as a whole.
  private static func letterings(
    _ layout: EntryLayout, _ entries: [StageEntry]
  ) -> [StageLettering] {
    let placed = layout.columns.flatMap { $0 }
    return entries.enumerated().map { index, entry in
      guard index < placed.count else {
        return .cut(charactersTooLong: max(1, entry.text.count))
      }
      let item = placed[index]
      if layout.manner.isTextLarge { return .threeRows }
      guard item.isCut else { return .bold }
      let shown = item.lines.reduce(0) { $0 + $1.count } - 1
      return .cut(charactersTooLong: max(1, entry.text.count - max(0, shown)))
    }
  }
}
