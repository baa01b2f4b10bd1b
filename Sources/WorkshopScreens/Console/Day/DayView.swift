import Language
import SessionEngine
import TerminalKit

/// The day at a glance, while keys act on it.
struct DayView: Equatable, Sendable {
  /// The step that is kept in sight, by its place in the order.
  var place = 0
}

extension ConsoleScreen {
  /// Opens the day where the room is.
  mutating func openDay() {
    message = nil
    let step = shownStep ?? state.upcomingSteps.first
    mode = .day(DayView(place: step.flatMap { state.stepOrder.firstIndex(of: $0) } ?? 0))
  }

  mutating func look(at day: DayView, _ key: Key, at now: Moment) -> [ScreenEffect] {
    var place = day.place
    switch key {
    case .up: place -= 1
    case .down: place += 1
    case .pageUp: place -= 8
    case .pageDown: place += 8
    default:
      mode = .following
      guard let spreading, spreading.keys.contains(key) else { return [] }
      return spreading.perform(&self, now)
    }
    mode = .day(DayView(place: max(0, min(state.stepOrder.count - 1, place))))
    return []
  }

  /// What shortens the day, which can be done from where it is looked at; `nil` where it cannot be done now.
  var spreading: ScreenAction<ConsoleScreen>? {
    Self.actions.row(of: .spreadTime).flatMap { $0.availability(self) == .enabled ? $0 : nil }
  }

  /// What is late and what is short of time, and what could be done about it.
  func daySummary(width: Int, at now: Moment) -> [ColumnRow] {
    guard let schedule = schedule(at: now) else { return [] }
    let texts = catalogue.day
    let state = words(for: schedule.pace)
    let ends = catalogue.console.projectedEnd(clock(schedule.projectedEnd))
    var rows = ColumnRow.wrapped(
      [state, ends, texts.plannedEnd(clock(schedule.plannedEnd))].joined(separator: " · "),
      .strong, width: width)
    for line in shortages(of: schedule.projection) {
      rows += ColumnRow.wrapped(line, .warning, width: width)
    }
    for stretch in schedule.projection.stretches where stretch.next != nil {
      let spare = Int(clamping: stretch.balance / 60_000)
      guard spare > 0 else { continue }
      rows += ColumnRow.wrapped(texts.spare(spare, deadline(of: stretch)), width: width)
    }
    if let more = fiveMore(at: now) { rows += ColumnRow.wrapped(more, .muted, width: width) }
    return rows
  }

  /// How the day stands to its plan, in words.
  func words(for pace: Schedule.Pace) -> String {
    let texts = catalogue.console
    return switch pace {
    case .onTime: texts.onTime
    case .late(let minutes): texts.late(minutes)
    case .ahead(let minutes): texts.ahead(minutes)
    case .short(let minutes): texts.tooShort(minutes)
    }
  }

  /// Every step with when it was planned, when it was or will be, and how long.
  func dayRows(at now: Moment) -> [ColumnRow] {
    let schedule = schedule(at: now)
    return state.stepOrder.compactMap { id in
      guard let step = state.steps[id] else { return nil }
      let planned = schedule?.plannedStarts[id].map { clock($0) } ?? ""
      return planRow(
        id, step, times: dayColumns(planned, actual(id, step, schedule), minutes(of: step)))
    }
  }

  /// Over the columns of ``dayRows(at:)``.
  var dayHeading: ColumnRow {
    let texts = catalogue.day
    return .text(
      texts.title, .heading, trailing: dayColumns(texts.planned, texts.actual, texts.length))
  }

  private func dayColumns(_ planned: String, _ actual: String, _ length: String) -> String {
    let gap = max(0, 7 - TextWidth.columns(of: length))
    return TextLayout.pad(planned, width: 10) + TextLayout.pad(actual, width: 13)
      + String(repeating: " ", count: gap) + length
  }

  private func minutes(of step: Step) -> String {
    let length = minutesOfRun(of: step) ?? step.planned.minutes
    return length > 0 ? catalogue.consoleStatus.minutes(length) : ""
  }

  /// When a step was, or about when it is going to be.
  private func actual(_ id: StepID, _ step: Step, _ schedule: Schedule?) -> String {
    let start = step.progress.runs.last.map { clock($0.startedAt.wall) }
    if let start, let end = step.progress.runs.last?.endedAt {
      return "\(start)–\(clock(end.wall))"
    }
    let span = schedule?.projection.spans.first { $0.part.step == id }
    if let start { return "\(start)–\(span.map { "~" + clock($0.end) } ?? "")" }
    guard let span else { return step.planned.startsAt.map(catalogue.dates.clock) ?? "" }
    guard span.part.fixedStart == span.start else { return "~\(clock(span.start))" }
    return "\(clock(span.start)) \(catalogue.day.fixed)"
  }

  func put(_ day: DayView, in rect: Rect, at now: Moment, on frame: inout Frame) {
    let summary = daySummary(width: rect.columns, at: now)
    let (top, rest) = rect.split(top: min(summary.count + 1, rect.rows / 2))
    frame.put(rows: summary, in: top)
    let (heading, list) = rest.split(top: 1)
    frame.put(rows: [dayHeading], in: heading)
    let rows = dayRows(at: now)
    var window = ScrollWindow()
    window.show(
      min(rows.count - 1, day.place + list.rows / 2), count: rows.count, height: list.rows)
    window.show(day.place, count: rows.count, height: list.rows)
    frame.put(rows: Array(rows[window.visible(count: rows.count, height: list.rows)]), in: list)
  }

  /// The day in lines.
  func dayLines(at now: Moment) -> [String] {
    let rows = daySummary(width: 10_000, at: now) + [dayHeading] + dayRows(at: now)
    return rows.compactMap { row in
      guard case .text(let text, _, let trailing) = row else { return nil }
      let words = trailing.split(separator: " ").joined(separator: " ")
      return words.isEmpty ? text : "\(text) · \(words)"
    }
  }
}
