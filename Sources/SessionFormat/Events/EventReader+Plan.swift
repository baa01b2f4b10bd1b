import SessionEngine

extension EventReader {
  mutating func header() throws(EventCodingError) -> SessionHeader {
    SessionHeader(
      version: try facts.number("version"),
      session: try facts.value("session", .commandID) { CommandID($0) },
      series: try facts.value("series", .commandID) { CommandID($0) },
      source: try facts.value("source", .oneOf(["live", "script"])) {
        SessionHeader.Source(rawValue: $0)
      },
      language: try facts.kind("language"))
  }

  mutating func plan() throws(EventCodingError) -> Plan {
    var plan = Plan(title: try words.words("title"), tables: [], steps: [])
    plan.subject = try optionalWords("subject")
    plan.organisation = try optionalWords("organisation")
    plan.author = try optionalWords("author")
    plan.place = try optionalWords("place")
    plan.date = try facts.optionalValue("date", .date) { CalendarDate($0) }
    plan.question = try optionalWords("question")
    plan.given = try words.list("given", count: try facts.count("given"))
    plan.open = try words.list("open", count: try facts.count("open"))
    plan.participants = try facts.optionalNumber("participants")
    plan.tables = try each("tables") { (reader) throws(EventCodingError) in
      Table(
        id: try reader.facts.id("table"), source: try reader.facts.kind("source"),
        host: try reader.optionalWords("host"),
        seats: try reader.facts.optionalNumber("seats"),
        features: try reader.optionalList("features"))
    }
    plan.dots = try rule()
    plan.steps = try each("steps") { (reader) throws(EventCodingError) in
      try reader.plannedStep()
    }
    plan.seating = try facts.optionalKind("seating") ?? .spokenRule
    plan.changeRule = try optionalWords("changeRule")
    plan.perspectives = try facts.optionalKinds("perspectives")
    plan.standingPrompt = try optionalWords("standingPrompt")
    return plan
  }

  mutating func plannedStep() throws(EventCodingError) -> PlannedStep {
    PlannedStep(
      kind: try facts.kind("kind"), title: try optionalWords("title"),
      minutes: try facts.number("minutes"),
      startsAt: try facts.optionalValue("at", .timeOfDay) { TimeOfDay($0) },
      isProtected: try facts.flag("protected"), question: try optionalWords("question"),
      tableQuestions: try words.questions("questions", of: try facts.optionalIDs("questions")),
      stage: try facts.kind("stage"))
  }

  mutating func rule() throws(EventCodingError) -> DotRule {
    var rule = try facts.object("rule")
    return DotRule(
      dotsPerVoter: try rule.number("dotsPerVoter"),
      capPerTheme: try rule.optionalNumber("capPerTheme"),
      cutAfter: try rule.optionalNumber("cutAfter"),
      meaning: try rule.optionalKind("meaning") ?? DotRule().meaning,
      silentSeconds: try rule.optionalNumber("silentSeconds") ?? DotRule().silentSeconds)
  }

  mutating func progress() throws(EventCodingError) -> StepProgress {
    var progress = StepProgress(status: try facts.kind("status"))
    for var run in try facts.objects("runs") {
      var started = try run.object("startedAt")
      var ended = try run.optionalObject("endedAt")
      var timer = try run.optionalObject("timer")
      progress.runs.append(
        RunProgress(
          startedAt: try Self.moment(&started), endedAt: try Self.optionalMoment(&ended),
          timer: try Self.timer(&timer)))
    }
    return progress
  }

  private static func timer(_ facts: inout Facts?) throws(EventCodingError) -> StepTimer? {
    guard var timer = facts else { return nil }
    let length = try timer.milliseconds("length")
    let elapsed = try timer.milliseconds("elapsed")
    var since = try timer.optionalObject("runningSince")
    return StepTimer(length: length, elapsed: elapsed, runningSince: try optionalMoment(&since))
  }

  mutating func countdown() throws(EventCodingError) -> StepTimer? {
    var timer = try facts.optionalObject("countdown")
    return try Self.timer(&timer)
  }

  mutating func roomPause() throws(EventCodingError) -> RoomPause? {
    guard var since = try facts.optionalObject("since") else { return nil }
    return RoomPause(
      since: try Self.moment(&since), stopped: try facts.optionalRun("stopped"))
  }

  static func optionalMoment(_ facts: inout Facts?) throws(EventCodingError) -> Moment? {
    guard var moment = facts else { return nil }
    return try Self.moment(&moment)
  }

  private static func moment(_ facts: inout Facts) throws(EventCodingError) -> Moment {
    let wall = try facts.time("at")
    guard let boot = try facts.optionalValue("boot", .text, { $0 }) else {
      return Moment(wall: wall)
    }
    return Moment(
      wall: wall, sinceBoot: .init(milliseconds: try facts.milliseconds("mono"), boot: boot))
  }

  mutating func decision() throws(EventCodingError) -> CutDecision {
    var decision = try facts.object("decision")
    if try decision.optionalObject("widen") != nil { return .widen }
    if try decision.optionalObject("runOff") != nil { return .runOff }
    if var lot = try decision.optionalObject("lot") {
      return .lot(
        seed: try lot.value("seed", .count) { UInt64($0) }, chosen: try lot.ids("chosen"))
    }
    if var discussion = try decision.optionalObject("discussion") {
      return .discussion(chosen: try discussion.ids("chosen"))
    }
    if let theme: ThemeID = try decision.optionalID("takeAlong") { return .takeAlong(theme) }
    if let theme: ThemeID = try decision.optionalID("rest") { return .rest(theme) }
    throw .unexpected(.data, key: "decision", .oneOf(CutDecision.names))
  }
}

extension CutDecision {
  /// The keys under which decisions are written.
  static let names = ["widen", "runOff", "lot", "discussion", "takeAlong", "rest"]
}
