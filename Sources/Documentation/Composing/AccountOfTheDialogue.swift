import Language
import SessionEngine

extension DocumentComposer {
  /// How the dialogue was really done: from the steps that ran, not from the plan.
  var accountBlocks: [Document.Block] {
    var blocks: [Document.Block] = []
    if let question = state.plan.question {
      blocks += [.paragraph(texts.documentation.commonQuestion), .setApart(text(question))]
    }
    blocks += standingPromptBlocks
    let items = happenedItems + notRunItems
    if !items.isEmpty { blocks.append(.list(items.map { Document.Item($0) })) }
    if comments.withdrawn > 0 {
      blocks.append(.paragraph(texts.documentation.withdrawn(comments.withdrawn)))
    }
    return section(texts.documentation.account, blocks)
  }

  typealias Run = (id: StepRun, step: Step, progress: RunProgress)

  /// The runs of all steps in the order in which they began.
  var runs: [Run] {
    let inPlanOrder = state.stepOrder.flatMap { id -> [Run] in
      guard let step = state.steps[id] else { return [] }
      return step.progress.runs.enumerated().map { (StepRun(id, $0.offset + 1), step, $0.element) }
    }
    return inPlanOrder.enumerated().sorted {
      ($0.element.progress.startedAt.wall, $0.offset)
        < ($1.element.progress.startedAt.wall, $1.offset)
    }.map(\.element)
  }

  /// What ran and when everything stood still, in the order in which it began.
  private var happenedItems: [String] {
    let items = ranItems + pauseItems
    return items.enumerated().sorted {
      ($0.element.began.wall, $0.offset) < ($1.element.began.wall, $1.offset)
    }.map(\.element.words)
  }

  /// When everything stood still, for a fire alarm for one, and for how long.
  private var pauseItems: [(began: Moment, words: String)] {
    state.roomPauses.map { pause in
      let minutes = Int(clamping: pause.ended.milliseconds(since: pause.began) / 60_000)
      let time = clockTimes(from: pause.began, to: pause.ended)
      return (pause.began, texts.documentation.stoodStill(minutes) + time + ".")
    }
  }

  private var ranItems: [(began: Moment, words: String)] {
    let inserted = insertedSteps
    var roundsHeld = 0
    return runs.map { run in
      if run.step.planned.kind == .tableRound, run.id.number == 1 { roundsHeld += 1 }
      var sentences = [texts.documentation.ranAgain]
      if run.id.number == 1 {
        sentences = [texts.documentation.happened(account(of: run, round: roundsHeld))]
        if run.step.planned.kind == .tableRound, roundsHeld > 1 {
          sentences += [changeOfTables].compactMap { $0 }
        }
        sentences += questions(of: run.step)
        if inserted.contains(run.id.step) { sentences.append(texts.documentation.inserted) }
      }
      let time = clockTimes(from: run.progress.startedAt, to: run.progress.endedAt)
      return (
        run.progress.startedAt,
        "\(title(of: run.id))\(time): \(sentences.joined(separator: " "))"
      )
    }
  }

  /// Steps that were left out and, once the workshop is over, those that never came about.
  private var notRunItems: [String] {
    state.stepOrder.compactMap { id in
      guard let progress = state.steps[id]?.progress, progress.runs.isEmpty else { return nil }
      let sentence: String? =
        switch progress.status {
        case .skipped: texts.documentation.skipped
        case .pending where state.phase != .open: texts.documentation.neverRun
        case .pending, .running, .paused, .ended: nil
        }
      return sentence.map { "\(title(of: StepRun(id, 1))): \($0)" }
    }
  }

  private var insertedSteps: Set<StepID> {
    var steps: Set<StepID> = []
    for entry in state.journal.entries {
      for case .step(let id) in entry.created { steps.insert(id) }
    }
    return steps
  }

  private func account(of run: Run, round: Int) -> StepAccount {
    let kind = run.step.planned.kind
    return StepAccount(
      kind: kind, round: kind == .tableRound ? round : 0,
      tables: state.plan.tables.count, hopes: comments.hopes.count, themes: rootThemes.count,
      dotsPerVoter: result?.rule.dotsPerVoter ?? state.plan.dots.dotsPerVoter,
      deepened: rootThemes.filter { state.themes[$0]?.tables.isEmpty == false }.count,
      conclusions: state.conclusions.count, actions: state.actions.count,
      questions: state.questions.count)
  }

  /// The step's own questions, every wording that was asked in it.
  private func questions(of step: Step) -> [String] {
    var sentences: [String] = []
    let earlier = step.earlierQuestions.dropFirst(step.neverAsked)
    if !earlier.isEmpty {
      let wordings = (earlier + [step.planned.question])
        .compactMap { $0 ?? state.plan.question }.map { text($0).onOneLine }
      sentences.append(texts.documentation.reworded(wordings))
    } else if let question = step.planned.question {
      sentences.append(texts.documentation.ownQuestion(text(question).onOneLine))
    }
    for (table, question) in step.planned.tableQuestions.sorted(by: { $0.key < $1.key }) {
      sentences.append(
        texts.documentation.tableQuestion(texts.names.table(table), text(question).onOneLine))
    }
    return sentences
  }

  /// What the room saw the step called, or its kind; a further run says so.
  func title(of run: StepRun) -> String {
    guard let planned = state.steps[run.step]?.planned else { return run.description }
    let round = state.roundNumber(of: run.step).map { texts.steps.round($0).startingSentence }
    let name =
      planned.title.map { text($0).onOneLine } ?? round ?? texts.steps.kind(planned.kind)
    return run.number > 1 ? "\(name), \(texts.steps.again(run.number))" : name
  }

  /// From and to on the clock in the room in brackets, where that was on the day of the workshop.
  ///
  /// What was typed in on another day, from paper, happened at times that nobody noted.
  private func clockTimes(from began: Moment, to ended: Moment?) -> String {
    guard let begin = clock.time(of: began) else { return "" }
    let time =
      ended.flatMap(clock.time).map { texts.dates.span(begin, $0) } ?? texts.dates.clock(begin)
    return " (\(texts.documentation.time(time)))"
  }
}
