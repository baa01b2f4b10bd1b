import Language
import SessionEngine
import TerminalKit

extension ConsoleScreen {
  /// How the day goes; `nil` where it says nothing: before it begins, once it is closed, long afterwards.
  func schedule(at now: Moment) -> Schedule? {
    guard let schedule = scheduleOfAnyDay(at: now) else { return nil }
    return schedule.dayLongAgo == nil ? schedule : nil
  }

  /// The schedule, that of a day long ago too.
  func scheduleOfAnyDay(at now: Moment) -> Schedule? {
    if let answer = scheduleAtMoment.answer(for: now) { return answer.schedule }
    let schedule = Schedule(state, at: now, minutesFromUTC: context.minutesFromUTC)
    scheduleAtMoment.keep(ScheduleAtMoment.Answer(moment: now, schedule: schedule))
    return schedule
  }

  /// A time on the clock in the room, from milliseconds since 1970 UTC.
  func clock(_ wall: Int64) -> String {
    TimeOfDay(wall: wall, minutesFromUTC: context.minutesFromUTC).map(catalogue.dates.clock) ?? ""
  }

  /// What a stretch of the day leads up to: `Lunch 12:00`, or the planned end.
  func deadline(of stretch: DayProjection.Stretch) -> String {
    guard let time = stretch.deadline.map({ clock($0) }) else { return catalogue.day.restOfDay }
    return stretch.next.map { "\(name(of: $0)) \(time)" } ?? catalogue.day.dayEnd(time)
  }

  /// What is short of time, from the first on.
  func shortages(of day: DayProjection, atLeast least: Int = 1) -> [String] {
    day.stretches.compactMap { stretch in
      let minutes = stretch.minutesShort
      return minutes >= least ? lack(of: minutes, before: stretch) : nil
    }
  }

  /// What is short of time, in words; once the time has passed no minutes before it are left to be short of.
  private func lack(of minutes: Int, before stretch: DayProjection.Stretch) -> String {
    guard stretch.isPast, let time = stretch.deadline.map({ clock($0) }) else {
      return catalogue.day.short(minutes, deadline(of: stretch))
    }
    return stretch.next.map { catalogue.day.startPassed(name(of: $0), time) }
      ?? catalogue.day.endPassed(time)
  }

  /// The first thing that is short of time, and which key spreads it, for the middle of the screen.
  func warningRows(width: Int, at now: Moment) -> [ColumnRow] {
    guard let schedule = schedule(at: now),
      let first = shortages(of: schedule.projection, atLeast: Schedule.minutesWorthSaying).first
    else { return [] }
    let canSpread = !DaySpread(schedule.projection).changes.isEmpty
    let hint = canSpread ? " · \(catalogue.day.toSpread(key(for: .spreadTime)))" : ""
    return ColumnRow.wrapped(first + hint, .warning, width: width, maxRows: 2)
  }

  /// What is short of time, in steps of five minutes so that lines do not come every minute.
  func shortagesInLines(at now: Moment) -> [String] {
    (schedule(at: now)?.projection.stretches ?? []).compactMap { stretch in
      let minutes = stretch.minutesShort / 5 * 5
      return minutes > 0 ? lack(of: minutes, before: stretch) : nil
    }
  }

  /// What five minutes more for the step that goes on do to the rest; `nil` where no time runs.
  func fiveMore(at now: Moment) -> String? {
    guard let timer, !state.isGivingSilence, let schedule = schedule(at: now) else {
      return nil
    }
    var parts = schedule.projection.parts
    guard parts.first?.step == state.currentStep, !parts.isEmpty else { return nil }
    let more: Int64 = 5 * 60_000
    // A damaged log may hold any timer; no step is longer than a plan allows.
    let left = min(max(0, timer.remaining(at: now)), Int64(Limits.minutes) * 60_000)
    parts[0].length = left + more
    let day = DayProjection(parts, from: now.wall, plannedEnd: schedule.plannedEnd)
    guard let stretch = day.stretches.first else { return nil }
    return catalogue.day.fiveMore(consequence(of: stretch, in: day))
  }

  private func consequence(of stretch: DayProjection.Stretch, in day: DayProjection) -> String {
    let texts = catalogue.day
    guard let next = stretch.next, let deadline = stretch.deadline else {
      let pause = day.spans.dropFirst().first {
        state.steps[$0.part.step]?.planned.kind == .break
      }
      let moved = pause.map { "\(name(of: $0.part.step)) \(clock($0.start))" }
      return [moved, texts.ends(clock(day.end))].compactMap { $0 }.joined(separator: " · ")
    }
    guard stretch.minutesShort > 0 else { return texts.fits(self.deadline(of: stretch)) }
    let places = Set(day.spans[stretch.places].map(\.part.step))
    let given = DaySpread(day).changes.filter { places.contains($0.step) }
    let missing = stretch.minutesShort - given.reduce(0) { $0 + $1.before - $1.after }
    let lacking = missing > 0 ? [lack(of: missing, before: stretch)] : []
    guard !given.isEmpty else { return lacking.joined() }
    let names = catalogue.numbers.list(given.map { name(of: $0.step) })
    let taken = texts.takenFrom(stretch.minutesShort - missing, names)
    return ([texts.standsFast(name(of: next), clock(deadline)), taken] + lacking)
      .joined(separator: ", ")
  }
}

extension ConsoleScreen {
  /// Proposes new lengths for what is left so that fixed times and the end are kept; where time is enough, asks how
  /// many minutes to take anyway.
  mutating func spreadTime(at now: Moment) -> [ScreenEffect] {
    guard let schedule = schedule(at: now) else { return [] }
    guard schedule.projection.stretches.contains(where: { $0.minutesShort > 0 }) else {
      shortenRest(at: now)
      return []
    }
    propose(DaySpread(schedule.projection), of: schedule, at: now)
    return []
  }

  /// Asks how many minutes to take from the steps to come.
  mutating func shortenRest(at now: Moment) {
    guard let schedule = schedule(at: now), DaySpread.giving(in: schedule.projection) != nil else {
      say(catalogue.day.nothingGives, .muted)
      return
    }
    var form = ConsoleForm(.saving, prefilled: String(DaySpread.leastMinutes))
    form.isUntouched = true
    open(form)
  }

  /// Proposes to take that many minutes from the steps to come.
  mutating func shorten(by minutes: Int, at now: Moment) {
    guard let schedule = schedule(at: now) else { return }
    propose(DaySpread(schedule.projection, saving: minutes), of: schedule, at: now)
  }

  /// What is asked when minutes are to be taken.
  func promptForSaving(at now: Moment) -> String {
    let stretch = schedule(at: now).flatMap { DaySpread.giving(in: $0.projection) }
    return catalogue.day.askSaving(stretch.map { deadline(of: $0) } ?? catalogue.day.restOfDay)
  }

  private mutating func propose(_ spread: DaySpread, of schedule: Schedule, at now: Moment) {
    guard !spread.changes.isEmpty else {
      say(catalogue.day.nothingGives, .muted)
      return
    }
    let day = DayProjection(
      spread.applied(to: schedule.projection.parts), from: now.wall,
      plannedEnd: schedule.plannedEnd)
    let changes = spread.changes.map {
      catalogue.day.change(name(of: $0.step), $0.before, $0.after)
    }
    let outcome = [catalogue.day.ends(clock(day.end))] + shortages(of: day)
    let sentence = [changes.joined(separator: ", "), outcome.joined(separator: ", ")]
      .joined(separator: "; ")
    mode = .confirming(
      Confirmation(
        question: catalogue.day.confirm(sentence), forRoom: .other,
        commands: [.spreadMinutes(spread.lengths)]))
  }

  /// How long a pause of the room took, when the day now ends, and which key spreads what is left.
  func afterPause(at now: Moment) -> String? {
    guard let lastPause else { return nil }
    guard let schedule = schedule(at: now) else { return nil }
    let minutes = Int(clamping: (lastPause + 30_000) / 60_000)
    let took = catalogue.day.pauseTook(minutes, clock(schedule.projectedEnd))
    guard !DaySpread(schedule.projection).changes.isEmpty else { return took }
    return "\(took) · \(catalogue.day.toSpread(key(for: .spreadTime)))"
  }
}
