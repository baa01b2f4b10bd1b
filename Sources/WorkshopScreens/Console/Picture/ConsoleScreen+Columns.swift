import Language
import SessionEngine
import TerminalKit

extension ConsoleScreen {
  /// Words, or what stands where they were erased.
  func text(of words: Words) -> String { words.text ?? catalogue.names.erased }

  /// Where a comment was said: `bord 3 · samtalspass 1`.
  func source(of comment: TableComment) -> String {
    let table = comment.table.map { catalogue.names.table($0) } ?? catalogue.consoleStatus.room
    return [table, occasion(of: comment)].compactMap(\.self).joined(separator: " · ")
  }

  /// In which step a comment was said, where a step had begun.
  func occasion(of comment: TableComment) -> String? {
    guard let run = comment.run else { return nil }
    let step = digest.roundNumbers[run.step].map { catalogue.steps.round($0) }
    let name =
      step
      ?? state.steps.read(run.step) { catalogue.steps.kind($0.planned.kind).lowercased() } ?? ""
    let again = run.number > 1 ? ", \(catalogue.steps.again(run.number))" : ""
    return name + again
  }

  /// A line for each table: its number, how many comments, and how long ago the last one came.
  func tableRows(at now: Moment, width: Int) -> [ColumnRow] {
    let texts = catalogue.consoleStatus
    let isTalk = digest.kind == .tableRound
    return digest.tables.map { line in
      let table = catalogue.names.table(line.id).startingSentence
      let count = count(of: line)
      let letters =
        digest.kind == .deepening
        ? digest.themes.filter { $0.tables.contains(line.id) }.map(\.letter.description) : []
      if count == 0, letters.isEmpty, digest.fromTables.isDeserted(line.id) {
        return .text(table, .muted, trailing: texts.nobodySits)
      }
      if digest.kind == .deepening {
        let notes = width < 34 ? String(line.notes) : catalogue.numbers.notes(line.notes)
        return .text("\(table) · \(notes)", .text, trailing: letters.joined(separator: " "))
      }
      var news: String
      switch line.source {
      case .paper: news = paperNews(of: line)
      case .typed:
        news =
          line.lastSaidAt.map {
            texts.minutesAgo(Int(clamping: max(0, now.wall &- $0) / 60_000))
          } ?? (isTalk ? texts.nothingYet : "")
      }
      let said = width < 34 ? String(count) : catalogue.numbers.comments(count)
      return .text("\(table) · \(said)", .text, trailing: news)
    }
  }

  private func paperNews(of line: ConsoleDigest.TableLine) -> String {
    let slips = digest.fromTables.place(of: line.id).flatMap { digest.fromTables.lines[$0].slips }
    guard let slips, slips.handedIn != nil else {
      return line.hasBacklog ? catalogue.consoleStatus.paperLeft : catalogue.consoleStatus.paper
    }
    return catalogue.tablesOverview.slipsBeside(slips)
  }

  /// All tables in one line: number and how many comments.
  var tablesInBrief: String {
    let counts = digest.tables.map { line in
      let count = count(of: line)
      // Nothing from a table on paper is not silence.
      let paper =
        line.source == .paper && digest.kind != .deepening ? " " + paperNews(of: line) : ""
      return count == 0 && digest.fromTables.isDeserted(line.id)
        ? "\(line.id.number): –" : "\(line.id.number): \(count)\(paper)"
    }
    return "\(catalogue.console.fromTheTables)  \(counts.joined(separator: " · "))"
  }

  /// What is counted of a table: comments of a round while it goes on, notes of a deepening, else all comments.
  private func count(of line: ConsoleDigest.TableLine) -> Int {
    switch digest.kind {
    case .tableRound: line.comments
    case .deepening: line.notes
    default: line.commentsInAll
    }
  }

  /// What comes in: a line for each table, then the newest comments.
  func sideRows(width: Int, height: Int, at now: Moment) -> [ColumnRow] {
    let news = newsRows(width: width, limit: height / 2, isBrief: false, at: now)
    let hint = news.isEmpty ? "" : catalogue.tablesOverview.toAnswer(key(for: .tables))
    var rows: [ColumnRow] = [.text(catalogue.console.fromTheTables, .heading, trailing: hint)]
    rows += news.isEmpty ? [] : news + [.gap]
    let tables = tableRows(at: now, width: width)
    let most = max(3, height * 2 / 3 - news.count)
    rows += tables.prefix(most)
    if tables.count > most { rows.append(.text("…", .muted)) }
    rows.append(.gap)
    for id in digest.latest {
      guard let comment = state.comments[id] else { continue }
      // What is longer can be read in the list of its table.
      let words = drawnWords.rows(
        of: .comment(id), text(of: comment.text), width: width, maxRows: 3)
      guard rows.count + words.count + 1 <= height else { break }
      let mark = state.isOnWall(comment) ? " ▲" : ""
      rows.append(.text(source(of: comment) + mark, .muted))
      rows += words.map { .line($0, .text) }
    }
    return rows
  }

  /// The plan: what is over with its times, what goes on, and what is to come with its minutes.
  func planRows(at now: Moment, height: Int) -> [ColumnRow] {
    let steps = state.stepOrder
    let shown = shownStep ?? state.upcomingSteps.first
    var window = ScrollWindow()
    let place = shown.flatMap { steps.firstIndex(of: $0) } ?? 0
    let room = max(1, height - 1)
    window.show(min(steps.count - 1, place + room / 2), count: steps.count, height: room)
    window.show(place, count: steps.count, height: room)
    let visible = window.visible(count: steps.count, height: room)
    let schedule = schedule(at: now)
    var rows: [ColumnRow] = [
      .text(
        catalogue.console.plan, .heading,
        trailing: visible.count < steps.count
          ? "\(visible.lowerBound + 1)–\(visible.upperBound)/\(steps.count)" : "")
    ]
    for index in visible {
      guard let step = state.steps[steps[index]] else { continue }
      let start = schedule?.projection.start(of: steps[index])
      rows.append(planRow(steps[index], step, times: times(of: step, from: start)))
    }
    return rows
  }

  /// A step of the plan, with how it goes with it and what stands at the right edge.
  func planRow(_ id: StepID, _ step: Step, times: String) -> ColumnRow {
    let (mark, style): (String, StyleRole) =
      switch step.progress.status {
      case .ended: ("✓", .muted)
      case .running: ("▶", .strong)
      case .paused: ("=", .text)
      case .skipped: ("–", .muted)
      case .pending: (" ", .text)
      }
    let eye = lookedAt == id ? "›" : mark
    return .text("\(eye) \(name(of: id))", style, trailing: times)
  }

  /// Real times where a step has begun; where it has not, when it begins: at a fixed time, or about then.
  func times(of step: Step, from projected: Int64? = nil) -> String {
    let length = minutesOfRun(of: step) ?? step.planned.minutes
    let minutes = length > 0 ? catalogue.consoleStatus.minutes(length) : ""
    guard let run = step.progress.runs.last, let start = clock(run.startedAt) else {
      let fixed = step.planned.startsAt.map(catalogue.dates.clock)
      let start = fixed ?? projected.map { "~" + self.clock($0) } ?? ""
      return [start, minutes].filter { !$0.isEmpty }.joined(separator: " ")
    }
    guard let end = run.endedAt.flatMap({ clock($0) }) else {
      return [catalogue.dates.clock(start) + "–", minutes].filter { !$0.isEmpty }
        .joined(separator: " ")
    }
    return catalogue.dates.span(start, end)
  }

  /// How long the run that goes on is to take, which may be more or less than was planned.
  func minutesOfRun(of step: Step) -> Int? {
    // The timer of a silent minute is not the vote's; where no time was planned for voting there is no other.
    let isSilence = step.planned.kind == .voting && state.isGivingSilence
    let isTimed = step.planned.kind != .voting || step.planned.minutes > 0
    guard isTimed, !isSilence, let run = step.progress.runs.last, run.endedAt == nil,
      let timer = run.timer, timer.length > 0
    else { return nil }
    return Int(clamping: timer.length.begun(unitsOf: 60_000))
  }

  private func clock(_ moment: Moment) -> TimeOfDay? {
    TimeOfDay(wall: moment.wall, minutesFromUTC: context.minutesFromUTC)
  }
}
