import SessionEngine

extension CommandGenerator {
  /// A slip that was printed, typed or set aside, or one that was not; none where the table is absurd.
  mutating func slip(_ state: SessionState) -> SlipNumber? {
    let known = (state.typedSlips.keys.map { $0 } + state.slipsAside.keys.map { $0 }).sorted()
    if random.once(in: 3), let slip = random.pick(known) { return slip }
    let number = Int.random(in: 1...9, using: &random)
    return SlipNumber(table: table(state), number: number)
  }

  /// What a table does that is neither speaking nor voting.
  mutating func table(_ kind: CommandKind, for state: SessionState) -> Command {
    switch kind {
    case .markReadBack:
      let read = state.comments.ids.filter { _ in random.once(in: 3) }
      return .markReadBack(
        table: maybe(table(state)), run: maybe(run(state)), comments: Array(read),
        present: maybe(number(in: 0...9)))
    case .setTableSource:
      return .setTableSource(
        table: table(state), source: random.pick(TableSource.allCases) ?? .paper)
    case .issueSlips:
      return .issueSlips(table: table(state), run: run(state), count: number(in: 1...20))
    case .countSlips:
      return .countSlips(
        table: table(state), run: maybe(run(state)), handedIn: number(in: 0...20))
    case .setSlipAside:
      guard let slip = slip(state) else { return .clearMessage }
      return .setSlipAside(slip: slip, fate: random.pick(SlipFate.allCases) ?? .illegible)
    case .takeSlipUp:
      guard let slip = slip(state) else { return .clearMessage }
      return .takeSlipUp(slip: slip)
    case .countTurn:
      return .countTurn(
        table: maybe(table(state)), run: maybe(run(state)),
        perspective: random.pick(Perspective.allCases) ?? .staff)
    case .report:
      return .report(
        table: maybe(table(state)), run: maybe(run(state)),
        kind: random.pick(ReportKind.allCases) ?? .help, text: maybe(text()))
    case .answerReport:
      return .answerReport(report: id(state.reports.ids), answer: maybe(text()))
    case .adoptSeating: return .adoptSeating(seating(state))
    case .acceptProposal: return .acceptProposal(proposal: id(state.proposals.ids))
    case .declineProposal:
      return .declineProposal(proposal: id(state.proposals.ids), reason: maybe(text()))
    default: return .propose(outcome(), table: maybe(table(state)), theme: nil)
    }
  }

  private mutating func outcome() -> ProposedOutcome {
    let text = Words.present(text())
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return .conclusion(text: text)
    case 1: return .action(text: text, owner: maybe("Samordnaren"), due: nil)
    case 2: return .question(text: text, answeredBy: nil, due: nil)
    default: return .term(word: text, explanation: maybe("En förklaring"))
    }
  }

  private mutating func seating(_ state: SessionState) -> SeatingArrangement {
    let people = (1...Int.random(in: 1...6, using: &random)).map { place in
      SeatedPerson(
        alias: place == 1 ? .present(text()) : nil, perspectives: [.user],
        host: place == 1 ? maybe(table(state)) : nil, together: [place / 2])
    }
    let rounds = state.stepOrder.filter { state.steps[$0]?.planned.kind == .tableRound }.prefix(2)
    return SeatingArrangement(
      people: people,
      rounds: rounds.map { step in
        SeatedRound(
          step: step, seats: people.map { _ in maybe(table(state)) },
          locked: random.once(in: 3) ? [number(in: 1...people.count)] : [])
      }, seed: 7)
  }
}
