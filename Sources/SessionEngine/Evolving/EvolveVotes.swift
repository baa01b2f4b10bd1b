extension SessionState {
  mutating func evolveVotes(_ event: Event) -> EventTrace {
    switch event {
    case .voteProposed(let id, let rule, let voters, let who, let secrecy, let tied):
      votes.add(
        Vote(rule: rule, voters: voters, who: who, secrecy: secrecy, runOffOf: tied), as: id)
      var trace = EventTrace(
        inverse: [.entityRetracted(.vote(id))], writes: [.existence(.vote(id))],
        created: .vote(id))
      if let tied { trace.reads += [.existence(.vote(tied)), .cut(tied)] }
      return trace
    case .ruleChanged(let id, let rule, let who, let secrecy):
      var trace = change(id, writes: .rule(id)) {
        let inverse = Event.ruleChanged(
          vote: id, rule: $0.rule, who: $0.who, secrecy: $0.secrecy)
        ($0.rule, $0.who, $0.secrecy) = (rule, who, secrecy)
        return inverse
      }
      trace.reads.append(.status(.vote(id)))
      return trace
    case .voteOpened(let id, let named):
      let frozen = named.withoutRepetitions()
      var trace = change(id, writes: .status(.vote(id))) {
        $0.phase = .open
        $0.themes = frozen
        return .voteRestored(vote: id, .draft)
      }
      for theme in frozen {
        trace.reads += [
          .existence(.theme(theme)), .text(.theme(theme)), .status(.theme(theme)),
        ]
      }
      return trace
    case .voteClosed(let id):
      return change(id, writes: .status(.vote(id))) {
        $0.phase = .closed
        return .voteRestored(vote: id, .open)
      }
    case .voteRestored(let id, let phase):
      return change(id, writes: .status(.vote(id))) {
        let inverse: Event? =
          switch $0.phase {
          case .open: .voteOpened(vote: id, themes: $0.themes)
          case .closed: .voteClosed(vote: id)
          case .draft, .revealed: nil
          }
        $0.phase = phase
        if phase == .draft { $0.themes = [] }
        return inverse
      }
    case .votersSet(let id, let place, let voters):
      return change(id, writes: .voters(id, place)) {
        let inverse = Event.votersSet(vote: id, place, voters: $0.voters[place])
        $0.voters[place] = voters
        return inverse
      }
    case .ballotEntered(let vote, let id, let entered):
      ballots.add(
        Ballot(
          vote: vote, label: entered.label, marks: entered.marks, table: entered.table,
          perspective: entered.perspective),
        as: id)
      return EventTrace(
        inverse: [.entityRetracted(.ballot(id))],
        writes: [.existence(.ballot(id)), .marks(id)],
        reads: [.existence(.vote(vote)), .status(.vote(vote)), .rule(vote)],
        created: .ballot(id))
    case .ballotCorrected(let vote, let id, let marks, _):
      var inverse: Event?
      var before: BallotMarks?
      ballots.change(id) {
        before = $0.marks
        inverse = .ballotCorrected(vote: vote, ballot: id, marks: before, reason: nil)
        $0.marks = marks
      }
      let changed = Set(before?.dots ?? []).symmetricDifference(marks?.dots ?? []).map(\.theme)
      return corrected(
        changed, in: vote,
        EventTrace(
          inverse: inverse.map { [$0] } ?? [], writes: [.marks(id)],
          reads: [.existence(.ballot(id)), .existence(.vote(vote)), .rule(vote)]))
    case .dotsCounted(let id, let place, let dots):
      var trace = setCount(of: id, at: place, to: dots) {
        $0.map { .dotsCounted(vote: id, place, dots: $0) } ?? .countCleared(vote: id, place)
      }
      trace.reads += [.status(.vote(id)), .rule(id)]
      return trace
    case .countChecked(let id, let place, let dots):
      var trace = change(id, writes: .check(id, place)) {
        let inverse = Event.countChecked(vote: id, place, dots: $0.checks[place])
        $0.checks[place] = dots
        return inverse
      }
      trace.reads += [.count(id, place), .status(.vote(id))]
      return trace
    case .countCorrected(let id, let place, let dots, _, _):
      return correctCount(of: id, at: place, to: dots)
    case .countCleared(let id, let place):
      return setCount(of: id, at: place, to: nil) {
        $0.map { .dotsCounted(vote: id, place, dots: $0) }
      }
    case .unusedRecorded(let id, let table, let dots, _):
      var trace = change(id, writes: .unused(id, table)) {
        let inverse = Event.unusedRecorded(vote: id, table: table, dots: $0.unused[table] ?? 0)
        $0.unused[table] = dots == 0 ? nil : dots
        return inverse
      }
      trace.reads.append(.status(.vote(id)))
      if votes[id]?.phase == .revealed { trace.inverse = nil }
      return trace
    case .resultRevealed(let id, let count):
      var trace = change(id, writes: .status(.vote(id))) {
        $0.phase = .revealed
        $0.revealedThemes = max($0.revealedThemes, count)
        return nil
      }
      trace.inverse = nil
      return trace
    case .cutDecided(let id, let decision, let reason):
      let tied = decision.settlesTie ? tieNow(of: id) : []
      return change(id, writes: .cut(id)) {
        $0.rulings.append(CutRuling(decision: decision, reason: reason, tied: tied))
        return .cutRetracted(vote: id)
      }
    case .cutRetracted(let id):
      return change(id, writes: .cut(id)) {
        let last = $0.rulings.popLast()
        // The room has heard it, and is told that it no longer holds.
        if last != nil, $0.isWhollyRevealed {
          $0.isCorrectedSinceReveal = true
          // Letters would say that it was only dots.
          $0.themesCorrectedSinceReveal = []
        }
        return last.map { .cutDecided(vote: id, decision: $0.decision, reason: $0.reason) }
      }
    default:
      return EventTrace()
    }
  }

  private mutating func tieNow(of id: VoteID) -> Set<ThemeID> {
    if let known = knownTies[id] { return known }
    let tie = Set(tally(of: id)?.cut?.tiedAcross ?? [])
    knownTies[id] = tie
    return tie
  }

  private mutating func setCount(
    of id: VoteID, at place: CountPlace, to dots: Int?, takenBackBy inverse: (Int?) -> Event?
  ) -> EventTrace {
    change(id, writes: .count(id, place)) {
      let before = $0.counts[place]
      $0.counts[place] = dots
      return inverse(before)
    }
  }

  /// A correction settles a difference between two people's counts: a check that says something else goes.
  private mutating func correctCount(
    of id: VoteID, at place: CountPlace, to dots: Int
  ) -> EventTrace {
    let check = votes[id]?.checks[place]
    var trace = setCount(of: id, at: place, to: dots) {
      $0.map { .countCorrected(vote: id, place, dots: $0, reason: nil) }
        ?? .countCleared(vote: id, place)
    }
    votes.change(id) { vote in
      if check != dots { vote.checks[place] = nil }
    }
    // Taking the correction back is a correction too, and takes the check away unless that is put back.
    if let check {
      trace.inverse?.append(.countChecked(vote: id, place, dots: check))
      trace.writes.append(.check(id, place))
    }
    return corrected([place.theme], in: id, trace)
  }

  /// What the room has seen and is corrected stays corrected; another correction can follow, but none is taken back.
  private mutating func corrected(
    _ themes: [ThemeID], in id: VoteID, _ trace: EventTrace
  ) -> EventTrace {
    guard votes[id]?.phase == .revealed else { return trace }
    votes.change(id) {
      $0.isCorrectedSinceReveal = true
      $0.themesCorrectedSinceReveal.formUnion(themes)
    }
    var trace = trace
    trace.inverse = nil
    return trace
  }

  private mutating func change(
    _ id: VoteID, writes slot: Slot, _ body: (inout Vote) -> Event?
  ) -> EventTrace {
    var inverse: Event?
    votes.change(id) { inverse = body(&$0) }
    return EventTrace(
      inverse: inverse.map { [$0] } ?? [], writes: [slot], reads: [.existence(.vote(id))])
  }
}
