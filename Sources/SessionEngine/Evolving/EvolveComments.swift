extension SessionState {
  mutating func evolveComments(_ event: Event, by station: Station, at now: Moment) -> EventTrace {
    switch event {
    case .commentAdded(let id, let added):
      comments.add(
        TableComment(
          text: added.text, table: added.table, kind: added.kind,
          speaksForGroup: added.speaksForGroup, run: added.run, saidAt: added.saidAt ?? now.wall,
          perspectives: added.perspectives, station: station, slip: added.slip),
        as: id)
      var trace = EventTrace(
        inverse: [.entityRetracted(.comment(id))], writes: [.existence(.comment(id))],
        reads: EventTrace.standing(on: added.run), created: .comment(id))
      if added.slip != nil { trace.writes += settleSlip(of: id) }
      return trace
    case .commentAmended(let id, let text, let kind):
      return change(id, writes: .text(.comment(id))) {
        let inverse = Event.commentAmended(comment: id, text: $0.text, kind: $0.kind)
        $0.text = text
        $0.kind = kind
        return inverse
      }
    case .commentWithdrawn(let id):
      var trace = change(id, writes: .status(.comment(id))) {
        $0.isWithdrawn = true
        return .commentReinstated(comment: id)
      }
      trace.writes += settleSlip(of: id)
      return trace
    case .commentReinstated(let id):
      var trace = change(id, writes: .status(.comment(id))) {
        $0.isWithdrawn = false
        return .commentWithdrawn(comment: id)
      }
      trace.writes += settleSlip(of: id)
      return trace
    case .commentMoved(let id, let table, let run):
      var trace = change(id, writes: .place(.comment(id))) {
        let inverse = Event.commentMoved(comment: id, table: $0.table, run: $0.run)
        $0.table = table
        $0.run = run
        return inverse
      }
      trace.reads += EventTrace.standing(on: run)
      return trace
    case .commentShown(let id, let visibility):
      return change(id, writes: .status(.comment(id))) {
        let inverse = Event.commentShown(comment: id, $0.visibility)
        $0.visibility = visibility
        return inverse
      }
    case .commentPlaced(let id, let theme):
      var trace = change(id, writes: .placement(id, theme)) {
        guard !$0.themes.contains(theme) else { return nil }
        $0.themes.append(theme)
        $0.themes.sort()
        return .commentUnplaced(comment: id, theme: theme)
      }
      trace.reads.append(.existence(.theme(theme)))
      return trace
    case .commentUnplaced(let id, let theme):
      var trace = change(id, writes: .placement(id, theme)) {
        guard $0.themes.contains(theme) else { return nil }
        $0.themes.removeAll { $0 == theme }
        return .commentPlaced(comment: id, theme: theme)
      }
      trace.reads.append(.existence(.theme(theme)))
      return trace
    case .commentParked(let id):
      return change(id, writes: .status(.comment(id))) {
        let inverse: Event? = $0.isParked ? nil : .commentUnparked(comment: id)
        $0.isParked = true
        return inverse
      }
    case .commentUnparked(let id):
      return change(id, writes: .status(.comment(id))) {
        let inverse: Event? = $0.isParked ? .commentParked(comment: id) : nil
        $0.isParked = false
        return inverse
      }
    case .commentPostponed(let id, let turn):
      let inverse = Event.commentPostponed(comment: id, turn: postponedComments[id])
      if comments[id] != nil { postponedComments[id] = turn }
      return EventTrace(
        inverse: [inverse], writes: [.status(.comment(id))], reads: [.existence(.comment(id))])
    default:
      return EventTrace()
    }
  }

  /// Changes a comment; the body gives the event that takes the change back, or `nil` where nothing changed.
  private mutating func change(
    _ id: CommentID, writes slot: Slot, _ body: (inout TableComment) -> Event?
  ) -> EventTrace {
    var inverse: Event?
    comments.change(id) { inverse = body(&$0) }
    return EventTrace(
      inverse: inverse.map { [$0] } ?? [], writes: [slot], reads: [.existence(.comment(id))])
  }
}

extension EventTrace {
  /// What something that was said or counted in a run builds on.
  static func standing(on run: StepRun?) -> [Slot] {
    guard let run else { return [] }
    return [.run(run), .existence(.step(run.step))]
  }
}
