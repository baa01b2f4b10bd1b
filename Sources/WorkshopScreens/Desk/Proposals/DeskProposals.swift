import Language
import SessionEngine

/// What was proposed from where one writes.
extension DeskScreen {
  /// The latest of them with what became of each, at most `limit`, the latest first; `passing` are passed over.
  func savedProposals(limit: Int, passing: Int = 0, hiding hidden: Set<EntityID>) -> [DeskEntry] {
    guard session.proposals.count > 0 else { return [] }
    let words = context.catalogue.deskProposals
    let ours = session.proposals.ids.reversed().filter { session.proposals[$0]?.table == place }
    return ours.dropFirst(passing).filter { !hidden.contains(.proposal($0)) }.prefix(limit)
      .compactMap { id in
        session.proposals[id].map { proposal in
          DeskEntry(
            label: words.kind(proposal.outcome), text: text(of: proposal.outcome),
            state: .told(standing(of: proposal), tone(of: proposal)))
        }
      }
  }

  /// How many there are.
  var proposalCount: Int {
    session.proposals.ids.filter { session.proposals[$0]?.table == place }.count
  }

  /// What it says, with by whom and by when.
  func text(of outcome: ProposedOutcome) -> String {
    let words = outcome.words.text ?? context.catalogue.names.erased
    guard let details = context.catalogue.deskProposals.details(outcome) else { return words }
    if case .term = outcome { return "\(words) \(details)" }
    return "\(words) · \(details)"
  }

  private func standing(of proposal: Proposal) -> String {
    let words = context.catalogue.deskProposals
    switch proposal.settlement {
    case nil: return words.waiting
    case .accepted: return words.takenUp
    case .declined(let reason):
      return words.leftAside(reason.map { $0.text ?? context.catalogue.names.erased })
    }
  }

  private func tone(of proposal: Proposal) -> DeskEntry.Tone {
    switch proposal.settlement {
    case nil: .waiting
    case .accepted: .good
    case .declined: .left
    }
  }
}
