import SessionEngine

extension JSONWriter {
  mutating func tableArguments(of command: Command) {
    switch command {
    case .markReadBack(let table, let run, let comments, let present):
      member("table", table)
      member("run", run)
      strings("comments", comments)
      number("present", present)
    case .setTableSource(let table, let source):
      member("table", table)
      member("source", source.rawValue)
    case .issueSlips(let table, let run, let count):
      member("table", table)
      member("run", run)
      number("count", count)
    case .countSlips(let table, let run, let handedIn):
      member("table", table)
      member("run", run)
      number("handedIn", handedIn)
    case .setSlipAside(let slip, let fate):
      member("slip", slip)
      member("fate", fate.rawValue)
    case .takeSlipUp(let slip): member("slip", slip)
    case .countTurn(let table, let run, let perspective):
      member("table", table)
      member("run", run)
      member("perspective", perspective.rawValue)
    default: break
    }
  }

  mutating func reportArguments(of command: Command) {
    switch command {
    case .report(let table, let run, let kind, let text):
      member("table", table)
      member("run", run)
      member("kind", kind.rawValue)
      member("text", text)
    case .answerReport(let report, let answer):
      member("report", report)
      member("answer", answer)
    case .propose(let outcome, let table, let theme):
      member("kind", OutcomeKind(of: outcome).rawValue)
      self.outcome(outcome)
      member("table", table)
      member("theme", theme)
    case .acceptProposal(let proposal): member("proposal", proposal)
    case .declineProposal(let proposal, let reason):
      member("proposal", proposal)
      member("reason", reason)
    default: break
    }
  }

  private mutating func outcome(_ outcome: ProposedOutcome) {
    switch outcome {
    case .conclusion(let text): words("text", text)
    case .action(let text, let owner, let due):
      words("text", text)
      words("owner", owner)
      member("due", due)
    case .question(let text, let answeredBy, let due):
      words("text", text)
      words("answeredBy", answeredBy)
      member("due", due)
    case .term(let word, let explanation):
      words("word", word)
      words("explanation", explanation)
    }
  }

  mutating func seating(_ arrangement: SeatingArrangement) {
    objects("people", arrangement.people) { writer, person in
      writer.words("alias", person.alias)
      if !person.perspectives.isEmpty {
        writer.strings("perspectives", person.perspectives.map(\.rawValue))
      }
      writer.member("host", person.host)
      writer.numbers("together", person.together)
      writer.numbers("apart", person.apart)
      if !person.neededTables.isEmpty { writer.strings("neededTables", person.neededTables) }
    }
    rounds(arrangement.rounds)
    flag("hostsStay", arrangement.hostsStay)
    flag("visitsEveryTable", arrangement.visitsEveryTable)
    member("seed", arrangement.seed)
  }

  /// Who sits where: numbers of tables in the order of people, 0 for who is not there.
  mutating func rounds(_ rounds: [SeatedRound]) {
    objects("rounds", rounds) { writer, round in
      writer.member("step", round.step)
      writer.key("seats")
      writer.list(round.seats.map { $0?.number ?? 0 })
      writer.numbers("locked", round.locked)
    }
  }

  /// A member that is a list of numbers; none where the list is empty.
  mutating func numbers(_ name: String, _ numbers: [Int]) {
    guard !numbers.isEmpty else { return }
    key(name)
    list(numbers)
  }

  private mutating func list(_ numbers: [Int]) {
    beginArray()
    for number in numbers { integer(number) }
    endArray()
  }
}
