import SessionEngine

extension Event {
  /// The same event after everything in it that a person typed has been erased. No case is left to a default.
  var erased: Event {
    switch self {
    case .sessionCreated, .stepMoved, .stepWordingRetracted, .minutesChanged, .stepRemoved,
      .stepStarted, .stepResumed, .stepPaused, .stepEnded, .stepSkipped, .stepReopened,
      .timerStarted, .timerPaused, .timerResumed, .timerSet, .roomPaused, .roomResumed,
      .progressRestored, .currentStepRestored, .roomPauseRestored, .headcountSet,
      .headcountCleared, .commentWithdrawn, .commentReinstated, .commentMoved, .commentShown,
      .commentPlaced, .commentUnplaced, .commentParked, .commentUnparked, .commentPostponed,
      .themeMerged,
      .themeUnmerged, .themesOrdered, .voteOpened, .voteClosed, .voteRestored, .votersSet,
      .dotsCounted, .countChecked, .countCleared, .handsCounted, .resultRevealed,
      .cutRetracted,
      .topicAssigned, .topicUnassigned, .topicRestored, .noteMoved, .noteRemoved,
      .commentsMarked, .readBackHeld, .readBackCleared, .tableSourceChanged, .slipsIssued,
      .slipsCounted, .slipCountCleared, .slipSetAside, .slipTakenUp, .turnTaken, .turnsRestored,
      .reportReopened, .seatingCleared, .proposalReopened, .proposalSettled(_, .accepted),
      .questionReopened, .messageCleared, .stageBlanked, .stageShown, .stageClockSet,
      .stageFrozen, .stageThawed, .stageFreezeRestored, .readBackAsked, .readBackEnded, .hopesAsked,
      .entityRetracted,
      .entityReinstated, .sessionClosed, .sessionReopened, .sessionFinalised, .unknown:
      self
    case .planAdopted(let plan): .planAdopted(plan.erased)
    case .stepInserted(let id, let planned, let after):
      .stepInserted(step: id, planned.erased, after: after)
    case .stepRetitled(let id, let title): .stepRetitled(step: id, title: title.erased)
    case .stepReworded(let id, _): .stepReworded(step: id, question: .erased)
    case .commentAdded(let id, var added):
      {
        added.text = .erased; return .commentAdded(comment: id, added)
      }()
    case .commentAmended(let id, _, let kind):
      .commentAmended(comment: id, text: .erased, kind: kind)
    case .themeCreated(let id, let letter, _, let description, let parent):
      .themeCreated(
        theme: id, letter: letter, title: .erased, description: description.erased, parent: parent)
    case .themeRenamed(let id, _, let description):
      .themeRenamed(theme: id, title: .erased, description: description.erased)
    case .voteProposed(let id, let rule, let voters, let who, let secrecy, let tied):
      .voteProposed(
        vote: id, rule: rule, voters: voters, who: who.erased, secrecy: secrecy, runOffOf: tied)
    case .ruleChanged(let id, let rule, let who, let secrecy):
      .ruleChanged(vote: id, rule: rule, who: who.erased, secrecy: secrecy)
    case .ballotEntered(let vote, let id, var entered):
      {
        entered.label = entered.label.erased
        return .ballotEntered(vote: vote, ballot: id, entered)
      }()
    case .ballotCorrected(let vote, let id, let marks, let reason):
      .ballotCorrected(vote: vote, ballot: id, marks: marks, reason: reason.erased)
    case .countCorrected(let id, let place, let dots, let before, let reason):
      .countCorrected(vote: id, place, dots: dots, from: before, reason: reason.erased)
    case .unusedRecorded(let vote, let table, let dots, let reason):
      .unusedRecorded(vote: vote, table: table, dots: dots, reason: reason.erased)
    case .cutDecided(let id, let decision, let reason):
      .cutDecided(vote: id, decision: decision, reason: reason.erased)
    case .topicDropped(let id, _): .topicDropped(theme: id, reason: .erased)
    case .noteAdded(let id, let theme, let kind, _, let table):
      .noteAdded(note: id, theme: theme, kind: kind, text: .erased, table: table)
    case .noteAmended(let id, _, let kind): .noteAmended(note: id, text: .erased, kind: kind)
    case .conclusionAdded(let id, _): .conclusionAdded(conclusion: id, text: .erased)
    case .conclusionChanged(let id, _): .conclusionChanged(conclusion: id, text: .erased)
    case .actionAdded(let id, let action): .actionAdded(action: id, action.erased)
    case .actionChanged(let id, let action): .actionChanged(action: id, action.erased)
    case .questionAdded(let id, _, let answeredBy, let due):
      .questionAdded(question: id, text: .erased, answeredBy: answeredBy.erased, due: due)
    case .questionChanged(let id, _, let answeredBy, let due):
      .questionChanged(question: id, text: .erased, answeredBy: answeredBy.erased, due: due)
    case .questionAnswered(let id, _): .questionAnswered(question: id, answer: .erased)
    case .termAdded(let id, _, let explanation):
      .termAdded(term: id, word: .erased, explanation: explanation.erased)
    case .messageShown(_, let countdown): .messageShown(text: .erased, countdown: countdown)
    case .reportMade(let id, let place, let kind, let text):
      .reportMade(report: id, place: place, kind: kind, text: text.erased)
    case .reportAnswered(let id, let answer): .reportAnswered(report: id, answer: answer.erased)
    case .proposalMade(let id, let outcome, let table, let theme):
      .proposalMade(proposal: id, outcome.erased, table: table, theme: theme)
    case .proposalSettled(let id, .declined(let reason)):
      .proposalSettled(proposal: id, .declined(reason: reason.erased))
    case .seatingAdopted(var arrangement):
      {
        for index in arrangement.people.indices {
          arrangement.people[index].alias = arrangement.people[index].alias.erased
        }
        return .seatingAdopted(arrangement)
      }()
    }
  }
}

extension Words? {
  fileprivate var erased: Words? { map { _ in .erased } }
}

extension AgreedAction {
  fileprivate var erased: AgreedAction {
    AgreedAction(text: .erased, owner: owner.erased, due: due, state: state)
  }
}

extension ProposedOutcome {
  fileprivate var erased: ProposedOutcome {
    switch self {
    case .conclusion: .conclusion(text: .erased)
    case .action(_, let owner, let due): .action(text: .erased, owner: owner.erased, due: due)
    case .question(_, let answeredBy, let due):
      .question(text: .erased, answeredBy: answeredBy.erased, due: due)
    case .term(_, let explanation): .term(word: .erased, explanation: explanation.erased)
    }
  }
}

extension PlannedStep {
  fileprivate var erased: PlannedStep {
    PlannedStep(
      kind: kind, title: title.erased, minutes: minutes, startsAt: startsAt,
      isProtected: isProtected, question: question.erased,
      tableQuestions: tableQuestions.mapValues { _ in .erased }, stage: stage)
  }
}

extension Plan {
  fileprivate var erased: Plan {
    Plan(
      title: .erased, subject: subject.erased, organisation: organisation.erased,
      author: author.erased, place: place.erased, date: date, question: question.erased,
      given: given.map { _ in .erased }, open: open.map { _ in .erased },
      participants: participants,
      tables: tables.map {
        Table(
          id: $0.id, source: $0.source, host: $0.host.erased, seats: $0.seats,
          features: $0.features.map { _ in .erased })
      },
      dots: dots, seating: seating, changeRule: changeRule.erased, perspectives: perspectives,
      standingPrompt: standingPrompt.erased, steps: steps.map(\.erased))
  }
}

extension EventRecord {
  /// The same record after its words have been erased.
  var erased: EventRecord {
    EventRecord(
      sequence: sequence, command: command, undoes: undoes, by: by, at: at, event: event.erased)
  }
}
