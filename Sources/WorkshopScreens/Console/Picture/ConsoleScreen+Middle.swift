import Language
import SessionEngine
import TerminalKit

extension ConsoleScreen {
  /// The middle: which step, its time, its question, what is to be done, and what it works on.
  ///
  /// - Parameters:
  ///   - width: In how many columns.
  ///   - height: In how many rows it is going to stand; with many of them the time is drawn large.
  ///   - now: The present moment; `nil` leaves the time out.
  func middleRows(width: Int, height: Int, at now: Moment?) -> [ColumnRow] {
    let texts = catalogue.consoleStatus
    guard let id = shownStep, let step = state.steps[id] else {
      let title =
        !isOpen ? texts.over : state.lastBegun == nil ? texts.notBegun : texts.betweenSteps
      var rows: [ColumnRow] = [.text(title, .heading)]
      if isOpen, state.lastBegun != nil { rows += todo(width: width) }
      rows.append(.gap)
      rows += quietRows(of: nil, width: width)
      if !isOpen { rows += findingRows(width: width) }
      if state.lastBegun == nil { rows += frameRows(width: width) }
      return rows
    }
    var rows: [ColumnRow] = []
    if lookedAt != nil {
      rows += ColumnRow.wrapped(
        catalogue.console.lookingElsewhere(name(of: id)), .warning, width: width)
    }
    let place = (state.stepOrder.firstIndex(of: id) ?? 0) + 1
    let again =
      step.progress.runs.count > 1 ? ", \(catalogue.steps.again(step.progress.runs.count))" : ""
    rows.append(
      .text(name(of: id) + again, .heading, trailing: "\(place)/\(state.stepOrder.count)"))
    if let now { rows += timeRows(of: step, width: width, height: height, at: now) }
    rows.append(.gap)
    if let question = question(of: step) {
      rows += ColumnRow.wrapped(text(of: question), .question, width: width, maxRows: 4)
      rows.append(.gap)
    }
    if lookedAt == nil {
      rows += todo(width: width)
    } else {
      rows.append(
        .text(
          "\(catalogue.steps.status(step.progress.status).startingSentence) · \(times(of: step))"))
    }
    if lookedAt == nil, let now { rows += warningRows(width: width, at: now) }
    if lookedAt == nil { rows += quietRows(of: step.planned.kind, width: width) }
    rows.append(.gap)
    let used = rows.count { $0 != .gap }
    return rows + detailRows(of: step, width: width, height: height - used)
  }

  private func question(of step: Step) -> Words? {
    switch step.planned.kind {
    case .tableRound, .plenary, .deepening: step.planned.question ?? state.plan.question
    default: step.planned.question
    }
  }

  private func timeRows(
    of step: Step, width: Int, height: Int, at now: Moment
  ) -> [ColumnRow] {
    guard step.progress.status == .running || step.progress.status == .paused,
      let timer = step.progress.runs.last?.timer
    else { return [] }
    let remaining = timer.remaining(at: now)
    let style: StyleRole = remaining < 0 ? .danger : remaining < 120_000 ? .warning : .strong
    let stands = timer.runningSince == nil ? " · \(catalogue.consoleStatus.timerStands)" : ""
    let total = Int(clamping: timer.length / 1000)
    let drawn = height < Self.heightForLargeTime ? nil : largeTime(remaining, width: width)
    let large = drawn.map { [.gap] + $0.map { ColumnRow.text($0, style) } + [.gap] } ?? []
    return large + [
      .text(
        catalogue.dates.remaining(remaining) + stands, style,
        trailing: catalogue.consoleStatus.minutes(total / 60)),
      .timeBar(remaining: Int(clamping: remaining / 1000), total: max(1, total)),
    ] + moreRows(width: width, height: height, at: now)
  }

  /// What five minutes more do, unless a list of themes needs the room.
  private func moreRows(width: Int, height: Int, at now: Moment) -> [ColumnRow] {
    guard height >= Self.heightForMore || digest.kind == .tableRound,
      let more = fiveMore(at: now)
    else { return [] }
    return ColumnRow.wrapped(more, .muted, width: width, maxRows: 2)
  }

  /// From this many rows on there is room for what five minutes more do beside any list.
  private static let heightForMore = 16

  /// From this many rows on the time that is left is drawn in large letters too.
  static let heightForLargeTime = 30

  /// Minutes, and seconds in the last one, in large letters; over time with a plus before them.
  private func largeTime(_ remaining: Int64, width: Int) -> [String]? {
    let seconds = (remaining + 999) / 1000
    let text: String
    if remaining < 0 {
      // What has run over for hours is said in words below.
      guard remaining > -120 * 60_000 else { return nil }
      let minutes = Int(clamping: remaining.magnitude / 60_000)
      text = minutes == 0 ? "0 min" : "+" + hours(in: minutes)
    } else {
      text = seconds > 60 ? hours(in: Int(clamping: (seconds + 59) / 60)) : "\(seconds) s"
    }
    return LargeText.lines(of: text, fitting: width, height: 5)
  }

  /// Minutes as they are drawn: with hours beyond an hour.
  private func hours(in minutes: Int) -> String {
    minutes > 60 ? "\(minutes / 60) h \(minutes % 60) min" : "\(minutes) min"
  }

  private func todo(width: Int) -> [ColumnRow] {
    let texts = catalogue.consoleStatus
    let sentence: String
    switch digest.natural {
    case .changeTables: sentence = texts.todoReadBack
    case .start where runBeingReadBack != nil: sentence = texts.todoReadBack
    case .start where digest.kind == nil && state.lastBegun != nil:
      sentence = texts.todoChangeTables
    case .askVoters, .silentMinute, .openVote:
      guard !digest.themes.isEmpty else {
        return ColumnRow.wrapped(texts.todoNoThemes, .warning, width: width)
      }
      sentence = voteTodo
    case .closeVote: sentence = texts.todoCounting
    case .reveal: sentence = texts.todoReveal
    case .settleTie:
      let letters = digest.tied.map { digest.letter(of: $0) }
      return ColumnRow.wrapped(
        texts.todoTie(catalogue.numbers.list(letters)), .warning, width: width)
        + ColumnRow.wrapped(texts.tieChoices, .strong, width: width)
    case .beginDeepening: sentence = texts.todoAssign
    case .resumeRoom: sentence = texts.todoPaused
    default:
      guard let kind = digest.kind, kind != .voting else { return [] }
      sentence = texts.todo(kind)
    }
    return ColumnRow.wrapped(sentence, width: width)
  }

  /// What is to be done before a vote is open.
  private var voteTodo: String {
    switch digest.natural {
    case .silentMinute: catalogue.consoleStatus.todoSilence
    case .openVote: catalogue.consoleStatus.todoThinking
    default: catalogue.consoleStatus.todoVoters
    }
  }

  private func detailRows(of step: Step, width: Int, height: Int) -> [ColumnRow] {
    switch step.planned.kind {
    case .opening: return hopeRows(width: width)
    case .plenary, .sorting:
      return lookedAt == nil ? sortingRows(width: width, height: height) : themeRows()
    case .voting: return lookedAt == nil ? votingRows(width: width) : themeRows()
    case .deepening: return topicRows()
    case .conclusion: return outcomeRows(width: width)
    case .closing: return findingRows(width: width)
    case .tableRound, .break: return []
    }
  }

  private func hopeRows(width: Int) -> [ColumnRow] {
    let hopes = digest.hopes.suffix(8).compactMap { state.comments[$0] }
    guard !hopes.isEmpty else { return frameRows(width: width) }
    return [.text(catalogue.numbers.hopes(digest.hopes.count), .heading)]
      + hopes.flatMap { ColumnRow.wrapped("– \(text(of: $0.text))", width: width, maxRows: 2) }
  }

  /// What is given and what is open.
  private func frameRows(width: Int) -> [ColumnRow] {
    let texts = catalogue.consoleStatus
    func rows(_ title: String, _ words: [Words]) -> [ColumnRow] {
      guard !words.isEmpty else { return [] }
      return [.text(title, .heading)]
        + words.flatMap { ColumnRow.wrapped("– \(text(of: $0))", width: width, maxRows: 2) } + [
          .gap
        ]
    }
    return rows(texts.given, state.plan.given) + rows(texts.open, state.plan.open)
  }

  private func sortingRows(width: Int, height: Int) -> [ColumnRow] {
    var rows: [ColumnRow] = []
    if let id = inHand, let comment = state.comments[id] {
      let under = comment.themes.map { digest.letter(of: $0) }
      let mark = under.isEmpty ? "" : " → \(under.joined(separator: " "))"
      let wall = state.isOnWall(comment) ? " · \(catalogue.consoleStatus.onWall)" : ""
      rows.append(
        .text("\(catalogue.consoleStatus.inHand) · \(source(of: comment))\(wall)\(mark)", .accent))
      rows += ColumnRow.wrapped(text(of: comment.text), .strong, width: width, maxRows: 6)
    } else {
      rows.append(.text(catalogue.consoleStatus.allSorted))
    }
    rows.append(.gap)
    var counts: [String] = []
    if !digest.unsorted.isEmpty { counts.append(catalogue.console.unsorted(digest.unsorted.count)) }
    if digest.parked > 0 { counts.append(catalogue.console.parked(digest.parked)) }
    if !counts.isEmpty { rows.append(.text(counts.joined(separator: " · "), .muted)) }
    // Every letter has to be seen to be typed: where there are too many lines, two themes share one.
    let room = height - rows.count { $0 != .gap }
    return rows + (digest.themes.count > room ? pairedThemeRows(width: width) : themeRows())
  }

  private func pairedThemeRows(width: Int) -> [ColumnRow] {
    let column = max(8, (width - 2) / 2)
    let cells = digest.themes.map { theme in
      let count = String(theme.comments)
      let title = "\(theme.letter)  \(text(of: theme.title))"
      return TextLayout.pad(title, width: column - count.count - 1) + " \(count)"
    }
    return stride(from: 0, to: cells.count, by: 2).map { first in
      .text(cells[first..<min(first + 2, cells.count)].joined(separator: "  "))
    }
  }

  private func themeRows() -> [ColumnRow] {
    digest.themes.map {
      .text("\($0.letter)  \(text(of: $0.title))", .text, trailing: String($0.comments))
    }
  }

  private func topicRows() -> [ColumnRow] {
    digest.themes.map { theme in
      let tables =
        theme.tables.isEmpty
        ? catalogue.consoleStatus.noTable
        : theme.tables.map { catalogue.names.table($0) }.joined(separator: ", ")
      let dots = theme.dots.map { "\(catalogue.numbers.dotsLabel($0)) · " } ?? ""
      return .text(
        "\(theme.letter)  \(text(of: theme.title))", theme.tables.isEmpty ? .muted : .text,
        trailing: dots + tables)
    }
  }

  private func outcomeRows(width: Int) -> [ColumnRow] {
    var rows: [ColumnRow] = []
    func agreement(_ words: Words, _ who: Words?, _ due: CalendarDate?) -> [ColumnRow] {
      let parts = [who.map { text(of: $0) }, due?.description].compactMap { $0 }
      let more = parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
      return ColumnRow.wrapped("– \(text(of: words))\(more)", width: width, maxRows: 2)
    }
    let conclusions = state.conclusions.all.flatMap { agreement($0.value, nil, nil) }
    let actions = state.actions.all.flatMap {
      agreement($0.value.text, $0.value.owner, $0.value.due)
    }
    let questions = state.questions.all.flatMap {
      agreement($0.value.text, $0.value.answeredBy, $0.value.due)
    }
    for (title, lines) in [
      (catalogue.stage.conclusions, conclusions), (catalogue.stage.actions, actions),
      (catalogue.stage.questions, questions),
    ] where !lines.isEmpty {
      rows.append(.text(title, .heading))
      rows += lines
    }
    return rows
  }

  private func findingRows(width: Int) -> [ColumnRow] {
    let texts = catalogue.consoleStatus
    let lines = digest.findings.lines(in: catalogue)
    guard !lines.isEmpty else { return [.text(texts.nothingMissing)] }
    return [.text(texts.findings, .heading)]
      + lines.flatMap { ColumnRow.wrapped("– \($0)", .warning, width: width) }
  }
}
