extension SessionState {
  /// Takes a thing out as though it had never been; what brings it back puts it where it was.
  mutating func retract(_ id: EntityID) -> EventTrace {
    var trace = EventTrace(inverse: [.entityReinstated(id)], writes: [.existence(id)])
    switch id {
    case .step(let step):
      trace.inverse?.append(.stepMoved(step: step, after: predecessor(of: step)))
      trace.writes.append(.stepOrder)
      steps.retract(step)
      stepOrder.removeAll { $0 == step }
    case .comment(let comment):
      if let slip = comments[comment]?.slip {
        if typedSlips[slip] == comment { typedSlips[slip] = nil }
        trace.writes.append(.slip(slip))
      }
      comments.retract(comment)
    case .theme(let theme):
      trace.inverse?.append(.themesOrdered(themeOrder))
      trace.writes.append(.themeOrder)
      if let letter = themes[theme]?.letter { trace.writes.append(.letter(letter)) }
      themes.retract(theme)
      themeOrder.removeAll { $0 == theme }
    case .vote(let vote): votes.retract(vote)
    case .ballot(let ballot): ballots.retract(ballot)
    case .note(let note):
      let predecessor = predecessor(of: note)
      trace.inverse?.append(.noteMoved(note: note, after: predecessor))
      if let predecessor { trace.reads.append(.existence(.note(predecessor))) }
      if let theme = notes[note]?.theme {
        themes.change(theme) { theme in
          if let index = theme.notes.lastIndex(of: note) { theme.notes.remove(at: index) }
        }
      }
      notes.retract(note)
    case .conclusion(let conclusion): conclusions.retract(conclusion)
    case .action(let action): actions.retract(action)
    case .question(let question): questions.retract(question)
    case .term(let term): terms.retract(term)
    case .report(let report): reports.retract(report)
    case .proposal(let proposal): proposals.retract(proposal)
    }
    return trace
  }

  mutating func reinstate(_ id: EntityID) -> EventTrace {
    var trace = EventTrace(inverse: [.entityRetracted(id)], writes: [.existence(id)], created: id)
    switch id {
    case .step(let step):
      steps.reinstate(step)
      trace.writes.append(.stepOrder)
      if steps[step] != nil, !stepOrder.contains(step) { stepOrder.append(step) }
    case .comment(let comment):
      comments.reinstate(comment)
      trace.writes += settleSlip(of: comment)
    case .theme(let theme):
      themes.reinstate(theme)
      trace.writes.append(.themeOrder)
      if let letter = themes[theme]?.letter { trace.writes.append(.letter(letter)) }
      if themes[theme] != nil, !themeOrder.contains(theme) { themeOrder.append(theme) }
    case .vote(let vote): votes.reinstate(vote)
    case .ballot(let ballot): ballots.reinstate(ballot)
    case .note(let note):
      notes.reinstate(note)
      if let theme = notes[note]?.theme {
        themes.change(theme) { if !$0.notes.contains(note) { $0.notes.append(note) } }
      }
    case .conclusion(let conclusion): conclusions.reinstate(conclusion)
    case .action(let action): actions.reinstate(action)
    case .question(let question): questions.reinstate(question)
    case .term(let term): terms.reinstate(term)
    case .report(let report): reports.reinstate(report)
    case .proposal(let proposal): proposals.reinstate(proposal)
    }
    return trace
  }
}
