@testable import SessionEngine

extension SessionState {
  /// What no session may come to, whatever was sent to it, in words; empty where all is well.
  var contradictions: [String] {
    stepContradictions + paperContradictions + themeContradictions + voteContradictions
  }

  private var paperContradictions: [String] {
    var found: [String] = []
    var typed: [SlipNumber: CommentID] = [:]
    for (id, comment) in comments.all where !comment.isWithdrawn {
      guard let slip = comment.slip else { continue }
      if let twin = typed[slip] { found.append("\(slip) stands as \(twin) and as \(id)") }
      typed[slip] = id
    }
    if typed != typedSlips { found.append("what is typed from slips is not what is said to be") }
    for slip in slipsAside.keys where typed[slip] != nil {
      found.append("\(slip) is typed and set aside")
    }
    for table in plan.tables {
      var printed: Set<Int> = []
      for batch in slipBatches where batch.table == table.id {
        for slip in batch.slips where !printed.insert(slip.number).inserted {
          found.append("\(slip) was printed twice")
        }
      }
    }
    for (table, account) in slipAccounts {
      let dealtWith = account.typed + account.illegible + account.withdrawn
      if let handedIn = account.handedIn, handedIn != dealtWith + (account.remaining ?? 0) {
        found.append("the slips of \(table) do not add up")
      }
    }
    for (_, counts) in floor where counts.isEmpty || counts.values.contains(where: { $0.turns < 1 })
    {
      found.append("a turn was counted that nobody took")
    }
    for round in seating?.rounds ?? [] where round.seats.count != seating?.people.count {
      found.append("somebody has no seat in \(round.step)")
    }
    return found
  }

  private var stepContradictions: [String] {
    var found: [String] = []
    if stepOrder.count != steps.count || Set(stepOrder) != Set(steps.ids) {
      found.append("the order of steps is not the steps")
    }
    for (id, step) in steps.all {
      if (step.progress.status == .running) != (currentStep == id) {
        found.append("\(id) runs and is not the step that goes on, or the other way round")
      }
      let timers = step.progress.runs.compactMap(\.timer).filter { $0.runningSince != nil }
      if !timers.isEmpty && (currentStep != id || roomPause != nil || timers.count > 1) {
        found.append("a timer of \(id) runs that should stand still")
      }
      if step.progress.runs.dropLast().contains(where: { $0.timer?.runningSince != nil }) {
        found.append("a timer of an old run of \(id) runs")
      }
    }
    if phase != .open, currentStep != nil { found.append("a closed session has a step going on") }
    for (id, comment) in comments.all {
      guard let run = comment.run else { continue }
      if run.number > max(1, steps[run.step]?.progress.runs.count ?? 0) {
        found.append("\(id) was said in a run that is not there")
      }
    }
    return found
  }

  private var themeContradictions: [String] {
    var found: [String] = []
    if themeOrder.count != themes.count || Set(themeOrder) != Set(themes.ids) {
      found.append("the order of themes is not the themes")
    }
    if Set(themes.all.map(\.value.letter)).count != themes.count {
      found.append("two themes share a letter")
    }
    let titles = themes.all.compactMap { $0.value.title.text.map(matchingForm(of:)) }
    if Set(titles).count != titles.count { found.append("two themes share a title") }
    for (id, theme) in themes.all {
      if let into = theme.mergedInto, themes[into] == nil {
        found.append("\(id) went into nothing")
      }
      if themes[surviving(id)]?.mergedInto != nil { found.append("\(id) went round in a ring") }
      for note in theme.notes where notes[note]?.theme != id {
        found.append("\(note) is not a note of \(id)")
      }
    }
    let listed = themes.all.flatMap(\.value.notes)
    if listed.count != notes.count || Set(listed) != Set(notes.ids) {
      found.append("the notes under the themes are not the notes")
    }
    for (id, comment) in comments.all where comment.themes.contains(where: { themes[$0] == nil }) {
      found.append("\(id) lies under a theme that is not there")
    }
    return found
  }

  private var voteContradictions: [String] {
    var found: [String] = []
    if votes.all.filter({ $0.value.phase == .open }).count > 1 {
      found.append("two votes are open")
    }
    for (id, ballot) in ballots.all
    where votes[ballot.vote] == nil || votes[ballot.vote]?.phase == .draft {
      found.append("\(id) was cast in a vote that was never opened")
    }
    for (id, vote) in votes.all {
      if vote.themes.contains(where: { themes[$0] == nil }) {
        found.append("\(id) is about a theme that is not there")
      }
      let cast = ballots(of: id)
      let labels = cast.compactMap(\.label)
      if Set(labels).count != labels.count { found.append("two ballots of \(id) share a label") }
      guard let tally = tally(of: id) else { continue }
      if tally.ranking.count != vote.themes.count { found.append("\(id) lost a theme") }
      if let unaccounted = tally.unaccounted, unaccounted < 0 {
        found.append("\(id) has more dots than were handed out")
      }
      if tally.places.contains(where: { $0.sum.unaccounted ?? 0 < 0 }) {
        found.append("\(id) has more dots at a place than were handed out there")
      }
      if tally.counted != tally.places.reduce(0, { $0 + $1.sum.counted })
        || tally.unused != tally.places.reduce(0, { $0 + $1.sum.unused })
        || tally.counted != tally.ranking.reduce(0, { $0 + $1.dots })
      {
        found.append("the places of \(id) do not add up to the whole")
      }
      if let handedOut = tally.handedOut, let unaccounted = tally.unaccounted,
        handedOut != tally.counted + tally.unused + unaccounted
      {
        found.append("the dots of \(id) do not add up")
      }
      if cast.contains(where: { !vote.rule.allows($0.marks.dots) }) {
        found.append("a ballot of \(id) breaks its rule")
      }
      if let voters = tally.voters, cast.count > voters {
        found.append("\(id) has more ballots than voters")
      }
    }
    return found
  }

  /// What stands at a place of the journal, in a form that can be compared with another session's.
  func standing(at slot: Slot, besides other: SessionState) -> String {
    switch slot {
    case .existence(let id): "\(exists(id))"
    case .text(let id): text(of: id)
    case .status(let id): status(of: id)
    case .place(let id): place(of: id)
    case .placement(let comment, let theme):
      "\(comments[comment]?.themes.contains(theme) ?? false)"
    case .run(let run): "\((steps[run.step]?.progress.runs.count ?? 0) >= run.number)"
    case .progress(let id): "\(String(describing: steps[id]?.progress))"
    case .currentStep: "\(String(describing: currentStep))"
    case .stepOrder: "\(stepOrder.filter { other.steps[$0] != nil })"
    case .themeOrder: "\(themeOrder.filter { other.themes[$0] != nil })"
    case .letter(let letter):
      "\(themes.all.filter { $0.value.letter == letter }.map(\.id))"
    case .headcount(let place): "\(headcounts[place] ?? -1)"
    case .count(let vote, let place): "\(votes[vote]?.counts[place] ?? -1)"
    case .unused(let vote, let table): "\(votes[vote]?.unused[table] ?? -1)"
    case .rule(let id):
      "\(String(describing: votes[id]?.rule)) \(String(describing: votes[id]?.who))"
    case .voters(let vote, let place): "\(votes[vote]?.voters[place] ?? -1)"
    case .check(let vote, let place): "\(votes[vote]?.checks[place] ?? -1)"
    case .marks(let ballot): "\(String(describing: ballots[ballot]?.marks))"
    case .hands(let theme): "\(themes[theme]?.hands ?? -1)"
    case .cut(let vote): "\(votes[vote]?.rulings ?? [])"
    case .topic(let theme, let table): "\(themes[theme]?.tables.contains(table) ?? false)"
    case .tableSource(let table):
      "\(String(describing: plan.tables.first { $0.id == table }?.source))"
    case .slips(let table): "\(slipBatches.filter { $0.table == table })"
    case .slipCount(let place): "\(slipCounts[place] ?? -1)"
    case .slip(let slip):
      "\(String(describing: typedSlips[slip])) \(String(describing: slipsAside[slip]))"
    case .floor(let place, let perspective):
      "\(String(describing: floor[place]?[perspective]))"
    case .readBack(let place): "\(String(describing: readBacks[place]))"
    case .readBackMark(let comment): "\(comments[comment]?.isReadBack ?? false)"
    case .seating: "\(String(describing: seating))"
    case .roomPause: "\(String(describing: roomPause))"
    case .stage: "\(stageOrders)"
    case .phase: "\(phase)"
    }
  }

  private func exists(_ id: EntityID) -> Bool {
    switch id {
    case .step(let id): steps[id] != nil
    case .comment(let id): comments[id] != nil
    case .theme(let id): themes[id] != nil
    case .vote(let id): votes[id] != nil
    case .ballot(let id): ballots[id] != nil
    case .note(let id): notes[id] != nil
    case .conclusion(let id): conclusions[id] != nil
    case .action(let id): actions[id] != nil
    case .question(let id): questions[id] != nil
    case .term(let id): terms[id] != nil
    case .report(let id): reports[id] != nil
    case .proposal(let id): proposals[id] != nil
    }
  }

  private func text(of id: EntityID) -> String {
    switch id {
    case .step(let id):
      "\(String(describing: steps[id]?.planned.question)) \(steps[id]?.planned.title ?? "")"
    case .comment(let id):
      "\(String(describing: comments[id]?.text)) \(comments[id]?.kind ?? .idea)"
    case .theme(let id): "\(String(describing: themes[id]?.title))"
    case .note(let id): "\(String(describing: notes[id]?.text))"
    case .action(let id): "\(String(describing: actions[id]))"
    case .question(let id):
      questions[id].map {
        "\($0.text) \(String(describing: $0.answeredBy)) \(String(describing: $0.due))"
      }
        ?? ""
    case .conclusion(let id): "\(String(describing: conclusions[id]))"
    case .vote, .ballot, .term, .report, .proposal: ""
    }
  }

  private func status(of id: EntityID) -> String {
    switch id {
    case .step(let id): "\(steps[id]?.planned.minutes ?? -1)"
    case .comment(let id):
      "\(comments[id]?.isWithdrawn ?? false) \(comments[id]?.isParked ?? false) \(comments[id]?.visibility ?? .held)"
    case .theme(let id): "\(String(describing: themes[id]?.mergedInto))"
    case .vote(let id): "\(String(describing: votes[id]?.phase)) \(votes[id]?.themes ?? [])"
    case .report(let id): "\(String(describing: reports[id]?.standing))"
    case .proposal(let id): "\(String(describing: proposals[id]?.settlement))"
    case .question(let id): "\(String(describing: questions[id]?.answer))"
    case .ballot, .note, .conclusion, .action, .term: ""
    }
  }

  private func place(of id: EntityID) -> String {
    switch id {
    case .comment(let id):
      "\(String(describing: comments[id]?.table)) \(String(describing: comments[id]?.run))"
    case .theme(let id): "\(String(describing: themes[id]?.dropped))"
    case .note, .step, .vote, .ballot, .conclusion, .action, .question, .term, .report, .proposal:
      ""
    }
  }
}
