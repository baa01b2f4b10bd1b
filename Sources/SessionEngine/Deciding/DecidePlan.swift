extension SessionState {
  func check(_ plan: Plan) throws(Refusal) {
    try check(plan.title, .title)
    try check(plan.tables.count, .tables, 1...Limits.tables)
    var seen: Set<TableID> = []
    for table in plan.tables {
      try check(table.id.number, .tableNumber, 1...Limits.tables)
      guard seen.insert(table.id).inserted else { throw .duplicateTable(table.id) }
    }
    if let participants = plan.participants {
      try check(participants, .people, 1...Limits.people)
    }
    try check(plan.dots)
    try check(plan.steps.count, .steps, 1...Limits.steps)
    for step in plan.steps { try check(step, tables: seen) }
    for table in plan.tables {
      if let seats = table.seats { try check(seats, .seats, 1...Limits.people) }
    }
    let names = [plan.subject, plan.organisation, plan.author, plan.place, plan.changeRule]
    for name in names + plan.tables.flatMap({ [$0.host] + $0.features }) {
      try check(name, .title)
    }
    try check(plan.standingPrompt, .question)
    try check(plan.question, .question)
    for line in plan.given + plan.open { try check(line, .comment) }
  }

  private func check(_ step: PlannedStep, tables: Set<TableID>) throws(Refusal) {
    try check(step.minutes, .minutes, 0...Limits.minutes)
    try check(step.title, .title)
    try check(step.question, .question)
    for (table, question) in step.tableQuestions.sorted(by: { $0.key < $1.key }) {
      guard tables.contains(table) else { throw .unknownTable(table) }
      try check(question, .question)
    }
  }

  private func check(_ text: Words?, _ field: TextField) throws(Refusal) {
    if let text { _ = try words(text.text ?? "", field) }
  }

  func check(_ rule: DotRule) throws(Refusal) {
    try check(rule.dotsPerVoter, .dotsPerVoter, 1...Limits.dotsPerVoter)
    if let cap = rule.capPerTheme { try check(cap, .capPerTheme, 1...rule.dotsPerVoter) }
    if let cut = rule.cutAfter { try check(cut, .cutAfter, 1...Limits.themes) }
    try check(rule.silentSeconds, .seconds, 0...Limits.silentSeconds)
  }

  func decidePlan(_ command: Command) throws(Refusal) -> [Event] {
    switch command {
    case .insertStep(let planned, let predecessor):
      try check(stepOrder.count + 1, .steps, 1...Limits.steps)
      try check(planned, tables: Set(plan.tables.map(\.id)))
      if let predecessor { _ = try step(predecessor) }
      return [.stepInserted(step: steps.nextID, planned, after: predecessor)]
    case .moveStep(let id, let predecessor):
      try requirePending(id)
      if let predecessor {
        _ = try step(predecessor)
        guard predecessor != id else { throw .stepNotPending(id) }
      }
      guard self.predecessor(of: id) != predecessor else { throw alreadyDone(.stepOrder) }
      return [.stepMoved(step: id, after: predecessor)]
    case .rewordStep(let id, let title, let question):
      let step = try step(id)
      var events: [Event] = []
      if let title {
        let title = try words(title, .title)
        if title != step.planned.title { events.append(.stepRetitled(step: id, title: title)) }
      }
      if let question {
        let question = try words(question, .question)
        if question != step.planned.question {
          events.append(.stepReworded(step: id, question: question))
          events += stepsAsking(as: id).map { .stepReworded(step: $0, question: question) }
        }
      }
      guard !events.isEmpty else { throw alreadyDone(.text(.step(id))) }
      return events
    case .changeMinutes(let id, let minutes):
      let step = try step(id)
      try check(minutes, .minutes, 0...Limits.minutes)
      guard step.planned.minutes != minutes else { throw alreadyDone(.status(.step(id))) }
      return [.minutesChanged(step: id, minutes: minutes)]
    case .spreadMinutes(let lengths): return try decideSpread(lengths)
    case .removeStep(let id):
      try requirePending(id)
      try requireUnused(id)
      return [.stepRemoved(step: id)]
    default:
      return []
    }
  }

  /// All or none: a step that has begun leaves every length as it was. Of a step named twice the first length counts.
  private func decideSpread(_ lengths: [StepMinutes]) throws(Refusal) -> [Event] {
    var seen: Set<StepID> = []
    var events: [Event] = []
    for length in lengths {
      try requirePending(length.step)
      try check(length.minutes, .minutes, 0...Limits.minutes)
      guard seen.insert(length.step).inserted,
        try step(length.step).planned.minutes != length.minutes
      else { continue }
      events.append(.minutesChanged(step: length.step, minutes: length.minutes))
    }
    guard !events.isEmpty else {
      guard let first = lengths.first else {
        throw .outOfRange(.steps, value: 0, allowed: 1...Limits.steps)
      }
      throw alreadyDone(.status(.step(first.step)))
    }
    return events
  }

  func requirePending(_ id: StepID) throws(Refusal) {
    guard try step(id).progress.status == .pending else { throw .stepNotPending(id) }
  }

  /// What was said or counted in a step before it began keeps it in the plan.
  private func requireUnused(_ id: StepID) throws(Refusal) {
    let isUsed =
      comments.all.contains { $0.value.run?.step == id }
      || headcounts.keys.contains { $0.run?.step == id }
      || slipCounts.keys.contains { $0.run?.step == id }
      || floor.keys.contains { $0.run?.step == id }
      || readBacks.keys.contains { $0.run?.step == id }
      || slipBatches.contains { $0.run.step == id }
      || reports.all.contains { $0.value.place.run?.step == id }
    guard isUsed, let user = journal.lastUser(of: .run(StepRun(id, 1))) else { return }
    throw .dependedOn(user.command, headline: user.headline, by: user.by)
  }
}
