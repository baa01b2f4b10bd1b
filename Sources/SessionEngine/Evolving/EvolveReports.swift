extension SessionState {
  mutating func evolveReports(
    _ event: Event, by station: Station, at now: Moment
  ) -> EventTrace {
    switch event {
    case .reportMade(let id, let place, let kind, let text):
      reports.add(
        TableReport(place: place, kind: kind, text: text, station: station, at: now), as: id)
      var trace = EventTrace.creation(of: .report(id))
      trace.reads = EventTrace.standing(on: place.run)
      return trace
    case .reportAnswered(let id, let answer):
      return setStanding(of: id, to: .answered(answer))
    case .reportReopened(let id):
      return setStanding(of: id, to: .waiting)
    default:
      return EventTrace()
    }
  }

  private mutating func setStanding(
    of id: ReportID, to standing: TableReport.Standing
  ) -> EventTrace {
    guard let before = reports[id] else { return EventTrace(inverse: []) }
    reports.change(id) { $0.standing = standing }
    let inverse: Event =
      switch before.standing {
      case .waiting: .reportReopened(report: id)
      case .answered(let answer): .reportAnswered(report: id, answer: answer)
      }
    return EventTrace(
      inverse: [inverse], writes: [.status(.report(id))], reads: [.existence(.report(id))])
  }

  mutating func evolveProposals(_ event: Event, by station: Station) -> EventTrace {
    switch event {
    case .proposalMade(let id, let outcome, let table, let theme):
      proposals.add(
        Proposal(outcome: outcome, table: table, theme: theme, station: station), as: id)
      var trace = EventTrace.creation(of: .proposal(id))
      if let theme { trace.reads.append(.existence(.theme(theme))) }
      return trace
    case .proposalSettled(let id, let settlement):
      return settle(id, as: settlement)
    case .proposalReopened(let id):
      return settle(id, as: nil)
    default:
      return EventTrace()
    }
  }

  private mutating func settle(
    _ id: ProposalID, as settlement: ProposalSettlement?
  ) -> EventTrace {
    guard let before = proposals[id] else { return EventTrace(inverse: []) }
    proposals.change(id) { $0.settlement = settlement }
    let inverse: Event =
      before.settlement.map { .proposalSettled(proposal: id, $0) }
      ?? .proposalReopened(proposal: id)
    return EventTrace(
      inverse: [inverse], writes: [.status(.proposal(id))], reads: [.existence(.proposal(id))])
  }
}
