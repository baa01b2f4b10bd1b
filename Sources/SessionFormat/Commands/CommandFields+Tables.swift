import SessionEngine

extension CommandFields {
  mutating func tableCommand(named name: CommandName) throws(CommandLineError) -> Command {
    switch name {
    case .markReadBack:
      return .markReadBack(
        table: try optional("table", .table), run: try optional("run", .run),
        comments: try requiredList("comments", .id), present: try optional("present", .number))
    case .setTableSource:
      return .setTableSource(
        table: try required("table", .table), source: try required("source", .kind))
    case .issueSlips:
      return .issueSlips(
        table: try required("table", .table), run: try required("run", .run),
        count: try required("count", .number))
    case .countSlips:
      return .countSlips(
        table: try required("table", .table), run: try optional("run", .run),
        handedIn: try required("handedIn", .number))
    case .setSlipAside:
      return .setSlipAside(
        slip: try required("slip", .slip), fate: try required("fate", .kind))
    case .countTurn:
      return .countTurn(
        table: try optional("table", .table), run: try optional("run", .run),
        perspective: try required("perspective", .kind))
    default: return .takeSlipUp(slip: try required("slip", .slip))
    }
  }

  mutating func reportCommand(named name: CommandName) throws(CommandLineError) -> Command {
    switch name {
    case .report:
      return .report(
        table: try optional("table", .table), run: try optional("run", .run),
        kind: try required("kind", .kind), text: try optional("text", .text))
    case .answerReport:
      return .answerReport(
        report: try required("report", .id), answer: try optional("answer", .text))
    case .propose:
      return .propose(
        try outcome(), table: try optional("table", .table), theme: try optional("theme", .id))
    case .declineProposal:
      return .declineProposal(
        proposal: try required("proposal", .id), reason: try optional("reason", .text))
    default: return .acceptProposal(proposal: try required("proposal", .id))
    }
  }

  private mutating func outcome() throws(CommandLineError) -> ProposedOutcome {
    switch try required("kind", .kind) as OutcomeKind {
    case .conclusion: .conclusion(text: try required("text", .words))
    case .action:
      .action(
        text: try required("text", .words), owner: try optional("owner", .words),
        due: try optional("due", .date))
    case .question:
      .question(
        text: try required("text", .words), answeredBy: try optional("answeredBy", .words),
        due: try optional("due", .date))
    case .term:
      .term(
        word: try required("word", .words), explanation: try optional("explanation", .words))
    }
  }

  mutating func seating() throws(CommandLineError) -> SeatingArrangement {
    let people = try objects("people") { (person) throws(CommandLineError) in
      SeatedPerson(
        alias: try person.optional("alias", .words),
        perspectives: try person.list("perspectives", .kind) ?? [],
        host: try person.optional("host", .table),
        together: try person.list("together", .number) ?? [],
        apart: try person.list("apart", .number) ?? [],
        neededTables: try person.list("neededTables", .table) ?? [])
    }
    let rounds = try objects("rounds") { (round) throws(CommandLineError) in
      SeatedRound(
        step: try round.required("step", .id), seats: try round.requiredList("seats", .seat),
        locked: try round.list("locked", .number) ?? [])
    }
    guard let people else { throw .missing(key: place("people")) }
    guard let rounds else { throw .missing(key: place("rounds")) }
    return SeatingArrangement(
      people: people, rounds: rounds, hostsStay: try optional("hostsStay", .flag) ?? false,
      visitsEveryTable: try optional("visitsEveryTable", .flag) ?? false,
      seed: try required("seed", .seed))
  }
}
