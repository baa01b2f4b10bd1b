import Language
import SessionEngine
import TerminalKit

extension ConsoleScreen {
  /// Proposals that wait, leaving out those whose answers are on their way.
  var openProposals: [ProposalID] {
    let underWay = pending.values.compactMap { waiting -> ProposalID? in
      switch waiting.command {
      case .acceptProposal(let proposal), .declineProposal(let proposal, _): proposal
      default: nil
      }
    }
    return underWay.isEmpty
      ? digest.fromTables.proposals
      : digest.fromTables.proposals.filter { !underWay.contains($0) }
  }

  /// The proposal that keys act on.
  func current(of list: ProposalList) -> ProposalID? {
    let proposals = openProposals
    guard !proposals.isEmpty else { return nil }
    return proposals[max(0, min(list.selected, proposals.count - 1))]
  }

  mutating func consider(
    _ list: ProposalList, _ key: Key, at now: Moment
  ) -> [ScreenEffect] {
    var list = list
    message = nil
    let count = openProposals.count
    switch key {
    case .up: list.move(by: -1, of: count)
    case .down: list.move(by: 1, of: count)
    case .pageUp: list.move(by: -8, of: count)
    case .pageDown: list.move(by: 8, of: count)
    case .home: list.move(by: -count, of: count)
    case .end: list.move(by: count, of: count)
    case .enter:
      guard let proposal = current(of: list) else {
        mode = .following
        return []
      }
      mode = .proposals(list)
      return submit([.acceptProposal(proposal: proposal)])
    case .backspace: return undo(at: now)
    case .delete, .character("x"):
      if let proposal = current(of: list) { open(ConsoleForm(.decline(proposal))) }
      return []
    case .character(let character) where character != "f":
      say(catalogue.consoleStatus.notNow, .muted)
    default:
      mode = .following
      return []
    }
    mode = .proposals(list)
    return []
  }

  /// A proposal in words: what it is, who and when.
  func words(of proposal: Proposal) -> String {
    let words: String
    switch proposal.outcome {
    case .conclusion(let text): words = self.text(of: text)
    case .action(let text, let who, let due), .question(let text, let who, let due):
      let parts = [who.map { self.text(of: $0) }, due.map(catalogue.dates.day)].compactMap { $0 }
      words = self.text(of: text) + (parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))")
    case .term(let word, let explanation):
      words = [word, explanation].compactMap { $0 }.map { self.text(of: $0) }
        .joined(separator: " – ")
    }
    return "\(catalogue.proposals.kind(proposal.outcome).startingSentence): \(words)"
  }

  /// Where a proposal comes from: `bord 3 · tema A`.
  func origin(of proposal: Proposal) -> String {
    let theme = proposal.theme.flatMap { state.themes[state.surviving($0)] }
    let parts = [
      proposal.table.map { catalogue.names.table($0) },
      theme.map { catalogue.names.theme($0.letter) },
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }

  func put(_ list: ProposalList, in rect: Rect, on frame: inout Frame) {
    let proposals = openProposals
    let (top, rest) = rect.split(top: 1)
    let title = catalogue.proposals.waiting(proposals.count)
    frame.put(title, at: top.origin, .heading, maxWidth: top.columns)
    guard let current = current(of: list).flatMap({ state.proposals[$0] }) else {
      frame.put(
        catalogue.proposals.none, at: Position(column: rest.column, row: rest.row),
        maxWidth: rest.columns)
      return
    }
    let whole = TextLayout.wrap(
      words(of: current), width: rect.columns, maxRows: max(2, rest.rows / 3))
    let most = max(0, rest.rows - whole.count - 1)
    let (listRect, detail) = rest.split(top: min(proposals.count, most))
    let rows = proposals.map { id -> ListRow in
      state.proposals[id].map { ListRow(words(of: $0), trailing: origin(of: $0)) } ?? ListRow("")
    }
    let selected = max(0, min(list.selected, rows.count - 1))
    var window = ScrollWindow()
    window.show(selected, count: rows.count, height: listRect.rows)
    frame.list(rows, selected: selected, window: window, in: listRect)
    frame.put(lines: whole, in: detail.inset(top: 1), .strong)
  }
}
