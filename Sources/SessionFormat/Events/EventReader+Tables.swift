import SessionEngine

extension EventReader {
  mutating func tableEvent(of type: EventType) throws(EventCodingError) -> Event {
    switch type {
    case .commentsMarked:
      return .commentsMarked(
        try facts.ids("comments"), readBack: try facts.flag("readBack"))
    case .readBackHeld:
      return .readBackHeld(try place(), present: try facts.optionalQuantity("present"))
    case .readBackCleared: return .readBackCleared(try place())
    case .tableSourceChanged:
      return .tableSourceChanged(table: try facts.id("table"), source: try facts.kind("source"))
    case .slipsIssued:
      return .slipsIssued(
        SlipBatch(
          table: try facts.id("table"), run: try facts.run("run"),
          first: try facts.quantity("first"), count: try facts.quantity("count")))
    case .slipsCounted:
      return .slipsCounted(try place(), handedIn: try facts.quantity("handedIn"))
    case .slipCountCleared: return .slipCountCleared(try place())
    case .slipSetAside: return .slipSetAside(try facts.slip("slip"), try facts.kind("fate"))
    case .slipTakenUp: return .slipTakenUp(try facts.slip("slip"))
    case .turnTaken: return .turnTaken(try place(), try facts.kind("perspective"))
    case .turnsRestored:
      return .turnsRestored(try place(), try facts.kind("perspective"), try floorCount())
    default: return .unknown(type: type.rawValue)
    }
  }

  private mutating func floorCount() throws(EventCodingError) -> FloorCount? {
    guard let turns = try facts.optionalQuantity("turns") else { return nil }
    var last: Facts? = try facts.object("last")
    return try Self.optionalMoment(&last).map { FloorCount(turns: turns, last: $0) }
  }

  mutating func reportEvent(of type: EventType) throws(EventCodingError) -> Event {
    switch type {
    case .reportMade:
      return .reportMade(
        report: try facts.id("report"), place: try place(), kind: try facts.kind("kind"),
        text: try optionalWords("text"))
    case .reportAnswered:
      return .reportAnswered(report: try facts.id("report"), answer: try optionalWords("answer"))
    case .reportReopened: return .reportReopened(report: try facts.id("report"))
    case .proposalMade:
      return .proposalMade(
        proposal: try facts.id("proposal"), try outcome(), table: try facts.optionalID("table"),
        theme: try facts.optionalID("theme"))
    case .proposalSettled:
      return .proposalSettled(proposal: try facts.id("proposal"), try settlement())
    case .proposalReopened: return .proposalReopened(proposal: try facts.id("proposal"))
    default: return .unknown(type: type.rawValue)
    }
  }

  private mutating func outcome() throws(EventCodingError) -> ProposedOutcome {
    switch try facts.kind("kind") as OutcomeKind {
    case .conclusion: .conclusion(text: try words.words("text"))
    case .action:
      .action(
        text: try words.words("text"), owner: try optionalWords("owner"), due: try due())
    case .question:
      .question(
        text: try words.words("text"), answeredBy: try optionalWords("answeredBy"),
        due: try due())
    case .term:
      .term(word: try words.words("word"), explanation: try optionalWords("explanation"))
    }
  }

  private mutating func settlement() throws(EventCodingError) -> ProposalSettlement {
    switch try facts.kind("settlement") as SettlementKind {
    case .accepted: .accepted
    case .declined: .declined(reason: try optionalWords("reason"))
    }
  }

  mutating func seating() throws(EventCodingError) -> SeatingArrangement {
    let people = try each("people") { (reader) throws(EventCodingError) in
      SeatedPerson(
        alias: try reader.optionalWords("alias"),
        perspectives: try reader.facts.optionalKinds("perspectives"),
        host: try reader.facts.optionalID("host"),
        together: try reader.facts.optionalNumbers("together", in: .min ... .max),
        apart: try reader.facts.optionalNumbers("apart", in: .min ... .max),
        neededTables: try reader.facts.optionalIDs("neededTables"))
    }
    var rounds: [SeatedRound] = []
    for var round in try facts.objects("rounds") {
      let step: StepID = try round.id("step")
      let seats = try round.numbers("seats", in: 0...Limits.tables)
      rounds.append(
        SeatedRound(
          step: step, seats: seats.map { $0 == 0 ? nil : TableID(number: $0) },
          locked: try round.optionalNumbers("locked", in: 1...Limits.people)))
    }
    return SeatingArrangement(
      people: people, rounds: rounds, hostsStay: try facts.flag("hostsStay"),
      visitsEveryTable: try facts.flag("visitsEveryTable"),
      seed: try facts.value("seed", .count) { UInt64($0) })
  }
}
