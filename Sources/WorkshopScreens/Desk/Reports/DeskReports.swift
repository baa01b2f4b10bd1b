import Language
import SessionEngine
import WorkshopSession

/// The facilitator's answer to something that a table told, seen for a while.
struct DeskAnswer: Equatable, Sendable {
  /// It is seen for so long, in milliseconds.
  static let lasts: Int64 = 30_000
  /// No key takes it away before this, in milliseconds: who types has not looked up yet.
  static let stays: Int64 = 3_000

  let report: ReportID
  let since: Moment
}

extension DeskScreen {
  /// Tells the facilitator something from where one writes: of what goes on, also while slips of an earlier round are typed.
  mutating func report(_ kind: ReportKind, _ text: String? = nil) -> [ScreenEffect] {
    let place = placeInRoom
    return send(.report(table: place.table, run: place.run, kind: kind, text: text))
  }

  /// Whether something was told here, or at the table that is written for.
  private func isOurs(_ report: TableReport) -> Bool {
    report.station == context.station || (place != nil && report.place.table == place)
  }

  /// What was told, in words, with the table where it is not the one that is written for.
  func words(of report: TableReport) -> String {
    let texts = context.catalogue.deskReports
    let what =
      report.text.map { context.catalogue.names.quoted($0.text ?? context.catalogue.names.erased) }
      ?? texts.kind(report.kind)
    return report.place.table == place ? what : "\(name(of: report.place.table)): \(what)"
  }

  /// What was told in the run that goes on and waits for an answer.
  var waitingReports: [String] {
    guard session.reports.count > 0 else { return [] }
    return session.reports.all.filter { _, report in
      report.standing == .waiting && isOurs(report) && report.place.run == session.currentRun
    }.map { words(of: $0.value) }
  }

  /// The answer in words, while it is to be seen.
  func answer(at now: Moment) -> String? {
    guard let answer, now.milliseconds(since: answer.since) < DeskAnswer.lasts,
      let report = session.reports[answer.report], case .answered(let text) = report.standing
    else { return nil }
    let said = text.map { $0.text ?? context.catalogue.names.erased }
    return context.catalogue.deskReports.answer(words(of: report), said)
  }

  /// Finds an answer that has come since the session was seen last.
  mutating func findAnswer(since before: SessionState, at now: Moment) {
    guard session.reports.count > 0 else { return }
    let answered = session.reports.ids.reversed().first { id in
      guard before.reports[id]?.standing == .waiting, let report = session.reports[id],
        case .answered = report.standing
      else { return false }
      return isOurs(report)
    }
    if let answered { answer = DeskAnswer(report: answered, since: now) }
  }

  /// Lets the answer go at a key, once there has been time to see it.
  mutating func leaveAnswer(at now: Moment) {
    guard let since = answer?.since, now.milliseconds(since: since) >= DeskAnswer.stays else {
      return
    }
    answer = nil
  }

  /// Who sits at the table that is written for in the round that is, where seats are planned.
  var companySentence: String? {
    guard let table = tableOfTask, let run, let company = session.company(at: table, in: run.step)
    else { return nil }
    func names(_ people: [TableCompany.Person]) -> [String] {
      people.map { person in
        let alias = person.alias.map { " \($0.text ?? context.catalogue.names.erased)" }
        return "\(person.number)\(alias ?? "")"
      }
    }
    return context.catalogue.deskReports.company(
      names(company.arriving), names(company.staying), company.isFirst)
  }

  /// Whether who is new is told by itself: in the first minutes of the round, until the first letter.
  func tellsOfCompany(at now: Moment) -> Bool {
    guard let run = session.currentRun, run == self.run, line.isEmpty,
      session.plan.seating == .planned, let started = session.progress(of: run)?.startedAt,
      now.milliseconds(since: started) < 5 * 60_000
    else { return false }
    let last = index.own[tableOfTask]?.last.flatMap { session.comments[$0] }
    return last?.run != run
  }
}
