import SessionEngine

extension EventWriter {
  mutating func write(_ place: TablePlace) {
    fact("table", place.table)
    fact("run", place.run)
  }

  mutating func writeTable(_ event: Event) {
    switch event {
    case .commentsMarked(let comments, let isReadBack):
      list("comments", comments)
      flag("readBack", isReadBack)
    case .readBackHeld(let place, let present):
      write(place)
      number("present", present)
    case .readBackCleared(let place), .slipCountCleared(let place): write(place)
    case .tableSourceChanged(let table, let source):
      fact("table", table)
      fact("source", source)
    case .slipsIssued(let batch):
      fact("table", batch.table)
      fact("run", batch.run)
      number("first", batch.first)
      number("count", batch.count)
    case .slipsCounted(let place, let handedIn):
      write(place)
      number("handedIn", handedIn)
    case .slipSetAside(let slip, let fate):
      fact("slip", slip)
      fact("fate", fate)
    case .slipTakenUp(let slip): fact("slip", slip)
    case .turnTaken(let place, let perspective):
      write(place)
      fact("perspective", perspective)
    case .turnsRestored(let place, let perspective, let count):
      write(place)
      fact("perspective", perspective)
      number("turns", count?.turns)
      moment("last", count?.last)
    default: break
    }
  }

  mutating func writeReport(_ event: Event) {
    switch event {
    case .reportMade(let report, let place, let kind, let text):
      fact("report", report)
      write(place)
      fact("kind", kind)
      optionalWords("text", text)
    case .reportAnswered(let report, let answer):
      fact("report", report)
      optionalWords("answer", answer)
    case .reportReopened(let report): fact("report", report)
    case .proposalMade(let proposal, let outcome, let table, let theme):
      fact("proposal", proposal)
      fact("table", table)
      fact("theme", theme)
      fact("kind", OutcomeKind(of: outcome))
      write(outcome)
    case .proposalSettled(let proposal, let settlement):
      fact("proposal", proposal)
      fact("settlement", SettlementKind(of: settlement))
      if case .declined(let reason) = settlement { optionalWords("reason", reason) }
    case .proposalReopened(let proposal): fact("proposal", proposal)
    default: break
    }
  }

  private mutating func write(_ outcome: ProposedOutcome) {
    switch outcome {
    case .conclusion(let text): words("text", text)
    case .action(let text, let owner, let due):
      words("text", text)
      optionalWords("owner", owner)
      fact("due", due)
    case .question(let text, let answeredBy, let due):
      words("text", text)
      optionalWords("answeredBy", answeredBy)
      fact("due", due)
    case .term(let word, let explanation):
      words("word", word)
      optionalWords("explanation", explanation)
    }
  }

  mutating func write(_ arrangement: SeatingArrangement) {
    each("people", arrangement.people) { writer, person in
      writer.optionalWords("alias", person.alias)
      if !person.perspectives.isEmpty {
        writer.list("perspectives", person.perspectives.map(\.rawValue))
      }
      writer.fact("host", person.host)
      writer.data.numbers("together", person.together)
      writer.data.numbers("apart", person.apart)
      if !person.neededTables.isEmpty { writer.list("neededTables", person.neededTables) }
    }
    data.rounds(arrangement.rounds)
    flag("hostsStay", arrangement.hostsStay)
    flag("visitsEveryTable", arrangement.visitsEveryTable)
    fact("seed", arrangement.seed)
  }
}

/// What is proposed, as the log and commands name it.
enum OutcomeKind: String, CaseIterable {
  case conclusion, action, question, term

  init(of outcome: ProposedOutcome) {
    self =
      switch outcome {
      case .conclusion: .conclusion
      case .action: .action
      case .question: .question
      case .term: .term
      }
  }
}

/// What became of a proposal, as the log names it.
enum SettlementKind: String, CaseIterable {
  case accepted, declined

  init(of settlement: ProposalSettlement) {
    self = settlement == .accepted ? .accepted : .declined
  }
}
