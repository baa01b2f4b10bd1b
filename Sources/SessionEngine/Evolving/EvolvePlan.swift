extension SessionState {
  mutating func adopt(_ plan: Plan) {
    self.plan = plan
    self.plan.steps = []
    for planned in plan.steps {
      let id = steps.nextID
      steps.add(Step(planned), as: id)
      stepOrder.append(id)
      plannedCourse.append(
        PlannedTime(step: id, minutes: planned.minutes, startsAt: planned.startsAt))
    }
  }

  /// The step before another in the plan; `nil` for the first.
  func predecessor(of step: StepID) -> StepID? {
    guard let index = stepOrder.firstIndex(of: step), index > 0 else { return nil }
    return stepOrder[index - 1]
  }

  mutating func placeInOrder(_ step: StepID, after predecessor: StepID?) {
    stepOrder.removeAll { $0 == step }
    let index = predecessor.flatMap { stepOrder.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    stepOrder.insert(step, at: index)
  }

  mutating func evolvePlan(_ event: Event) -> EventTrace {
    switch event {
    case .stepInserted(let id, let planned, let predecessor):
      steps.add(Step(planned), as: id)
      placeInOrder(id, after: predecessor)
      return EventTrace(
        inverse: [.entityRetracted(.step(id))],
        writes: [.existence(.step(id)), .stepOrder],
        reads: predecessor.map { [.existence(.step($0))] } ?? [],
        created: .step(id))
    case .stepMoved(let id, let predecessor):
      guard steps[id] != nil else { return EventTrace(inverse: []) }
      let before = self.predecessor(of: id)
      placeInOrder(id, after: predecessor)
      return EventTrace(
        inverse: [.stepMoved(step: id, after: before)], writes: [.stepOrder],
        reads: [.existence(.step(id))])
    case .stepRetitled(let id, let title):
      guard let step = steps[id] else { return EventTrace(inverse: []) }
      steps.change(id) { $0.planned.title = title }
      return EventTrace(
        inverse: [.stepRetitled(step: id, title: step.planned.title)],
        writes: [.text(.step(id))], reads: [.existence(.step(id))])
    case .stepReworded(let id, let question):
      steps.change(id) {
        $0.earlierQuestions.append($0.planned.question)
        $0.planned.question = question
        if $0.progress.runs.isEmpty { $0.neverAsked = $0.earlierQuestions.count }
      }
      return EventTrace(
        inverse: [.stepWordingRetracted(step: id)], writes: [.text(.step(id))],
        reads: [.existence(.step(id))])
    case .stepWordingRetracted(let id):
      guard let question = steps[id]?.planned.question else { return EventTrace(inverse: []) }
      steps.change(id) {
        $0.planned.question = $0.earlierQuestions.popLast() ?? nil
        $0.neverAsked = min($0.neverAsked, $0.earlierQuestions.count)
      }
      return EventTrace(
        inverse: [.stepReworded(step: id, question: question)], writes: [.text(.step(id))],
        reads: [.existence(.step(id))])
    case .minutesChanged(let id, let minutes):
      guard let step = steps[id] else { return EventTrace(inverse: []) }
      steps.change(id) { $0.planned.minutes = minutes }
      return EventTrace(
        inverse: [.minutesChanged(step: id, minutes: step.planned.minutes)],
        writes: [.status(.step(id))], reads: [.existence(.step(id))])
    case .stepRemoved(let id):
      return retract(.step(id))
    default:
      return EventTrace()
    }
  }
}
