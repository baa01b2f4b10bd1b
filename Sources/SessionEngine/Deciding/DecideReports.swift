extension SessionState {
  func decideReports(_ command: Command) throws(Refusal) -> [Event] {
    switch command {
    case .report(let table, let run, let kind, let text):
      let place = try place(table, run)
      let text =
        kind == .message ? try words(text ?? "", .message) : try words(ifAny: text, .message)
      // Whoever writes the same twice means it; whoever presses the same key twice does not.
      if kind != .message, let twin = waitingReport(from: place, kind, text) {
        throw .alreadyDone(by: twin.station)
      }
      return [.reportMade(report: reports.nextID, place: place, kind: kind, text: text)]
    case .answerReport(let id, let answer):
      guard let report = reports[id] else { throw .unknown(.report(id)) }
      guard report.standing == .waiting else { throw alreadyDone(.status(.report(id))) }
      return [.reportAnswered(report: id, answer: try words(ifAny: answer, .message))]
    default:
      return []
    }
  }

  private func waitingReport(
    from place: TablePlace, _ kind: ReportKind, _ text: Words?
  ) -> TableReport? {
    reports.all.lazy.map(\.value).first {
      $0.place == place && $0.kind == kind && $0.text == text && $0.standing == .waiting
    }
  }

  func decideProposals(_ command: Command) throws(Refusal) -> [Event] {
    switch command {
    case .propose(let outcome, let table, let theme):
      if let table { try requireTable(table) }
      if let theme { _ = try self.theme(theme) }
      return [
        .proposalMade(
          proposal: proposals.nextID, try checked(outcome), table: table, theme: theme)
      ]
    case .acceptProposal(let id):
      let outcome = try waiting(id).outcome
      return [.proposalSettled(proposal: id, .accepted), taking(outcome)]
    case .declineProposal(let id, let reason):
      _ = try waiting(id)
      return [
        .proposalSettled(proposal: id, .declined(reason: try words(ifAny: reason, .reason)))
      ]
    default:
      return []
    }
  }

  private func waiting(_ id: ProposalID) throws(Refusal) -> Proposal {
    guard let proposal = proposals[id] else { throw .unknown(.proposal(id)) }
    guard proposal.settlement == nil else { throw alreadyDone(.status(.proposal(id))) }
    return proposal
  }

  private func taking(_ outcome: ProposedOutcome) -> Event {
    switch outcome {
    case .conclusion(let text):
      .conclusionAdded(conclusion: conclusions.nextID, text: text)
    case .action(let text, let owner, let due):
      .actionAdded(
        action: actions.nextID, AgreedAction(text: text, owner: owner, due: due))
    case .question(let text, let answeredBy, let due):
      .questionAdded(question: questions.nextID, text: text, answeredBy: answeredBy, due: due)
    case .term(let word, let explanation):
      .termAdded(term: terms.nextID, word: word, explanation: explanation)
    }
  }

  private func checked(_ outcome: ProposedOutcome) throws(Refusal) -> ProposedOutcome {
    switch outcome {
    case .conclusion(let text):
      return .conclusion(text: try words(text.text ?? "", .conclusion))
    case .action(let text, let owner, let due):
      return .action(
        text: try words(text.text ?? "", .action), owner: try words(ifAny: owner?.text, .title),
        due: due)
    case .question(let text, let answeredBy, let due):
      return .question(
        text: try words(text.text ?? "", .comment),
        answeredBy: try words(ifAny: answeredBy?.text, .title), due: due)
    case .term(let word, let explanation):
      return .term(
        word: try words(word.text ?? "", .word),
        explanation: try words(ifAny: explanation?.text, .note))
    }
  }
}
