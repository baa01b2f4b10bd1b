extension SessionState {
  mutating func evolveVotes(_ event: Event) -> EventTrace {
    switch event {
    case .voteProposed(let id, let rule, let voters, let who, let secrecy):
      votes.add(Vote(rule: rule, voters: voters, who: who, secrecy: secrecy), as: id)
      return EventTrace(
        inverse: [.entityRetracted(.vote(id))], writes: [.existence(.vote(id))],
        created: .vote(id))
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
    case .votersSet(let id, let voters):
      return change(id, writes: .voters(id)) {
        let inverse = Event.votersSet(vote: id, voters: $0.voters)
        $0.voters = voters
        return inverse
      }
    case .ballotEntered(let vote, let id, let label, let dots, let table):
      ballots.add(Ballot(vote: vote, label: label, dots: dots, table: table), as: id)
      return EventTrace(
        inverse: [.entityRetracted(.ballot(id))], writes: [.existence(.ballot(id))],
        reads: [.existence(.vote(vote)), .status(.vote(vote))], created: .ballot(id))
    case .dotsCounted(let id, let place, let dots):
      var trace = setCount(of: id, at: place, to: dots) {
        $0.map { .dotsCounted(vote: id, place, dots: $0) } ?? .countCleared(vote: id, place)
      }
      trace.reads.append(.status(.vote(id)))
      return trace
    case .countCorrected(let id, let place, let dots, _):
      return setCount(of: id, at: place, to: dots) {
        $0.map { .countCorrected(vote: id, place, dots: $0, reason: nil) }
          ?? .countCleared(vote: id, place)
      }
    case .countCleared(let id, let place):
      return setCount(of: id, at: place, to: nil) {
        $0.map { .dotsCounted(vote: id, place, dots: $0) }
      }
    case .unusedRecorded(let id, let table, let dots):
      var trace = change(id, writes: .unused(id, table)) {
        let inverse = Event.unusedRecorded(vote: id, table: table, dots: $0.unused[table] ?? 0)
        $0.unused[table] = dots == 0 ? nil : dots
        return inverse
      }
      trace.reads.append(.status(.vote(id)))
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
      return change(id, writes: .cut(id)) {
        $0.rulings.append(CutRuling(decision: decision, reason: reason))
        return .cutRetracted(vote: id)
      }
    case .cutRetracted(let id):
      return change(id, writes: .cut(id)) {
        let last = $0.rulings.popLast()
        return last.map { .cutDecided(vote: id, decision: $0.decision, reason: $0.reason) }
      }
    default:
      return EventTrace()
    }
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

  private mutating func change(
    _ id: VoteID, writes slot: Slot, _ body: (inout Vote) -> Event?
  ) -> EventTrace {
    var inverse: Event?
    votes.change(id) { inverse = body(&$0) }
    return EventTrace(
      inverse: inverse.map { [$0] } ?? [], writes: [slot], reads: [.existence(.vote(id))])
  }
}
