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
    guard now != nil, height < Self.heightForLargeTime else {
      return middleRows(width: width, height: height, at: now, clock: .large)
    }
    if height >= Self.leastHeightForLargeTime {
      // Nothing of a list gives way to it here.
      let all = middleRows(width: width, height: Self.heightForAll, at: now, clock: .large)
      if all.count <= height { return all }
    }
    return middleRows(width: width, height: height, at: now, clock: .small)
  }

  /// How the time that is left is shown besides in words.
  private enum Clock {
    case small, large
  }

  private func middleRows(
    width: Int, height: Int, at now: Moment?, clock: Clock
  ) -> [ColumnRow] {
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
    if let now { rows += timeRows(of: step, width: width, height: height, at: now, clock) }
    rows.append(.gap)
    if let question = state.question(in: step) {
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

  private func timeRows(
    of step: Step, width: Int, height: Int, at now: Moment, _ clock: Clock
  ) -> [ColumnRow] {
    guard step.progress.status == .running || step.progress.status == .paused,
      let timer = step.progress.runs.last?.timer
    else { return [] }
    let remaining = timer.remaining(at: now)
    let style: StyleRole = remaining < 0 ? .danger : remaining < 120_000 ? .warning : .strong
    let stands = timer.runningSince == nil ? " · \(catalogue.consoleStatus.timerStands)" : ""
    let total = Int(clamping: timer.length / 1000)
    let drawn = clock == .large ? largeTime(remaining, width: width) : nil
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
  private static let heightForLargeTime = 30

  /// From this many rows on it is where everything else has its room besides.
  private static let leastHeightForLargeTime = 22

  /// More rows than any window has.
  private static let heightForAll = 500

  /// Minutes, and seconds in the last one, in large letters; over time with a plus before them.
  private func largeTime(_ remaining: Int64, width: Int) -> [String]? {
    let seconds = remaining.begun(unitsOf: 1000)
    let text: String
    if remaining < 0 {
      // What has run over for hours is said in words below.
      guard remaining > -120 * 60_000 else { return nil }
      let minutes = Int(clamping: remaining.magnitude / 60_000)
      text = minutes == 0 ? "0 min" : "+" + hours(in: minutes)
    } else {
      let minutes = Int(clamping: remaining.begun(unitsOf: 60_000))
      text = seconds > 60 ? hours(in: minutes) : "\(seconds) s"
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
    case .changeTables where runBeingReadBack != nil, .start where runBeingReadBack != nil:
      sentence = texts.todoReadBack
    case .start where digest.kind == nil && state.tableChange != nil:
      sentence = texts.todoChangeTables
    case .openVote where isWithoutSilence: return []
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
      sentence = texts.todo(kind, in: state.plan)
    }
    return ColumnRow.wrapped(sentence, width: width)
  }

  /// Whether the vote that is to be opened has no silent minute before it.
  private var isWithoutSilence: Bool {
    guard case .openVote(let vote, _, _) = digest.natural else { return false }
    return !digest.themes.isEmpty && state.votes[vote].map { $0.rule.silentSeconds <= 0 } == true
  }

  /// What is to be done before a vote is open.
  private var voteTodo: String {
    switch digest.natural {
    case .silentMinute: catalogue.consoleStatus.todoSilence
    case .openVote: catalogue.consoleStatus.todoThinking
    default: catalogue.consoleStatus.todoVoters
    }
  }
}
