import SessionEngine

extension EventWriter {
  mutating func write(_ event: Event) {
    switch event {
    case .sessionCreated(let header): write(header)
    case .planAdopted(let plan): write(plan)
    case .stepInserted(let step, let planned, let after):
      fact("step", step)
      fact("after", after)
      write(planned)
    case .stepMoved(let step, let after):
      fact("step", step)
      fact("after", after)
    case .stepRetitled(let step, let title):
      fact("step", step)
      optionalWords("title", title)
    case .stepReworded(let step, let question):
      fact("step", step)
      words("question", question)
    case .minutesChanged(let step, let minutes):
      fact("step", step)
      number("minutes", minutes)
    case .stepWordingRetracted(let step), .stepRemoved(let step), .stepSkipped(let step):
      fact("step", step)
    case .stepStarted(let run), .stepResumed(let run), .stepPaused(let run), .stepEnded(let run),
      .stepReopened(let run), .timerPaused(let run), .timerResumed(let run):
      fact("run", run)
    case .timerStarted(let run, let seconds):
      fact("run", run)
      number("seconds", seconds)
    case .timerSet(let run, let seconds):
      fact("run", run)
      number("by", seconds)
    case .progressRestored(let step, let progress):
      fact("step", step)
      write(progress)
    case .currentStepRestored(let step): fact("step", step)
    case .roomPauseRestored(let pause):
      guard let pause else { return }
      moment("since", pause.since)
      fact("stopped", pause.stopped)
    case .headcountSet(let place, let people):
      write(place)
      number("people", people)
    case .headcountCleared(let place): write(place)
    case .commentAdded, .commentAmended, .commentWithdrawn, .commentReinstated, .commentMoved,
      .commentShown, .commentPlaced, .commentUnplaced, .commentParked, .commentUnparked,
      .commentPostponed:
      writeComment(event)
    case .commentsMarked, .readBackHeld, .readBackCleared, .tableSourceChanged, .slipsIssued,
      .slipsCounted, .slipCountCleared, .slipSetAside, .slipTakenUp, .turnTaken, .turnsRestored:
      writeTable(event)
    case .reportMade, .reportAnswered, .reportReopened, .proposalMade, .proposalSettled,
      .proposalReopened:
      writeReport(event)
    case .seatingAdopted(let arrangement): write(arrangement)
    case .themeCreated, .themeRenamed, .themeMerged, .themeUnmerged, .themesOrdered,
      .topicAssigned, .topicUnassigned, .topicDropped, .topicRestored, .handsCounted:
      writeTheme(event)
    case .voteProposed, .ruleChanged, .voteOpened, .voteClosed, .voteRestored, .votersSet,
      .ballotEntered, .ballotCorrected, .dotsCounted, .countChecked, .countCorrected,
      .countCleared, .unusedRecorded, .resultRevealed, .cutDecided, .cutRetracted:
      writeVote(event)
    case .noteAdded, .noteAmended, .noteMoved, .noteRemoved, .conclusionAdded, .conclusionChanged,
      .actionAdded, .actionChanged, .questionAdded, .questionChanged, .questionAnswered,
      .questionReopened, .termAdded:
      writeOutcome(event)
    case .messageShown(let text, let countdown):
      words("text", text)
      write(countdown, as: "countdown")
    case .stageClockSet(let clock): fact("clock", clock)
    case .stageFreezeRestored(let picture): number("picture", picture)
    case .readBackAsked(let run), .readBackEnded(let run): fact("run", run)
    case .hopesAsked(let run): fact("run", run)
    case .entityRetracted(let entity), .entityReinstated(let entity): fact("entity", entity)
    case .roomPaused, .roomResumed, .messageCleared, .stageBlanked, .stageShown, .stageFrozen,
      .stageThawed, .seatingCleared,
      .sessionClosed, .sessionReopened, .sessionFinalised, .unknown:
      break
    }
  }

  private mutating func writeComment(_ event: Event) {
    switch event {
    case .commentAdded(let comment, let added):
      fact("comment", comment)
      fact("kind", added.kind)
      fact("table", added.table)
      fact("run", added.run)
      time("saidAt", added.saidAt)
      if !added.perspectives.isEmpty {
        list("perspectives", added.perspectives.map(\.rawValue))
      }
      flag("group", added.speaksForGroup)
      fact("slip", added.slip)
      words("text", added.text)
    case .commentAmended(let comment, let text, let kind):
      fact("comment", comment)
      fact("kind", kind)
      words("text", text)
    case .commentMoved(let comment, let table, let run):
      fact("comment", comment)
      fact("table", table)
      fact("run", run)
    case .commentShown(let comment, let visibility):
      fact("comment", comment)
      fact("visibility", visibility)
    case .commentPlaced(let comment, let theme), .commentUnplaced(let comment, let theme):
      fact("comment", comment)
      fact("theme", theme)
    case .commentWithdrawn(let comment), .commentReinstated(let comment),
      .commentParked(let comment), .commentUnparked(let comment):
      fact("comment", comment)
    case .commentPostponed(let comment, let turn):
      fact("comment", comment)
      number("turn", turn)
    default: break
    }
  }

  private mutating func writeTheme(_ event: Event) {
    switch event {
    case .themeCreated(let theme, let letter, let title, let description, let parent):
      fact("theme", theme)
      fact("letter", letter)
      words("title", title)
      optionalWords("description", description)
      fact("parent", parent)
    case .themeRenamed(let theme, let title, let description):
      fact("theme", theme)
      words("title", title)
      optionalWords("description", description)
    case .themeMerged(let theme, let other):
      fact("theme", theme)
      fact("into", other)
    case .themesOrdered(let themes): list("themes", themes)
    case .topicAssigned(let theme, let table), .topicUnassigned(let theme, let table):
      fact("theme", theme)
      fact("table", table)
    case .handsCounted(let theme, let people):
      fact("theme", theme)
      number("people", people)
    case .topicDropped(let theme, let reason):
      fact("theme", theme)
      words("reason", reason)
    case .themeUnmerged(let theme), .topicRestored(let theme): fact("theme", theme)
    default: break
    }
  }

  private mutating func writeVote(_ event: Event) {
    switch event {
    case .voteProposed(let vote, let rule, let voters, let who, let secrecy, let tied):
      fact("vote", vote)
      data.rule(rule)
      number("voters", voters)
      optionalWords("who", who)
      fact("secrecy", secrecy)
      fact("runOffOf", tied)
    case .ruleChanged(let vote, let rule, let who, let secrecy):
      fact("vote", vote)
      data.rule(rule)
      optionalWords("who", who)
      fact("secrecy", secrecy)
    case .voteOpened(let vote, let themes):
      fact("vote", vote)
      list("themes", themes)
    case .voteRestored(let vote, let phase):
      fact("vote", vote)
      fact("phase", phase)
    case .votersSet(let vote, let place, let voters):
      fact("vote", vote)
      data.place(place)
      number("voters", voters)
    case .ballotEntered(let vote, let ballot, let entered):
      fact("vote", vote)
      fact("ballot", ballot)
      optionalWords("label", entered.label)
      data.marks(entered.marks)
      fact("table", entered.table)
      if let perspective = entered.perspective { fact("perspective", perspective) }
    case .ballotCorrected(let vote, let ballot, let marks, let reason):
      fact("vote", vote)
      fact("ballot", ballot)
      if let marks { data.marks(marks) }
      optionalWords("reason", reason)
    case .dotsCounted(let vote, let place, let dots):
      fact("vote", vote)
      data.place(place)
      number("dots", dots)
    case .countChecked(let vote, let place, let dots):
      fact("vote", vote)
      data.place(place)
      number("dots", dots)
    case .countCorrected(let vote, let place, let dots, let before, let reason):
      fact("vote", vote)
      data.place(place)
      number("dots", dots)
      number("from", before)
      optionalWords("reason", reason)
    case .countCleared(let vote, let place):
      fact("vote", vote)
      data.place(place)
    case .unusedRecorded(let vote, let table, let dots, let reason):
      fact("vote", vote)
      fact("table", table)
      number("dots", dots)
      optionalWords("reason", reason)
    case .resultRevealed(let vote, let themes):
      fact("vote", vote)
      number("themes", themes)
    case .cutDecided(let vote, let decision, let reason):
      fact("vote", vote)
      write(decision)
      optionalWords("reason", reason)
    case .voteClosed(let vote), .cutRetracted(let vote): fact("vote", vote)
    default: break
    }
  }

  private mutating func writeOutcome(_ event: Event) {
    switch event {
    case .noteAdded(let note, let theme, let kind, let text, let table):
      fact("note", note)
      fact("theme", theme)
      fact("kind", kind)
      words("text", text)
      fact("table", table)
    case .noteAmended(let note, let text, let kind):
      fact("note", note)
      fact("kind", kind)
      words("text", text)
    case .noteMoved(let note, let after):
      fact("note", note)
      fact("after", after)
    case .noteRemoved(let note): fact("note", note)
    case .conclusionAdded(let conclusion, let text),
      .conclusionChanged(let conclusion, let text):
      fact("conclusion", conclusion)
      words("text", text)
    case .actionAdded(let id, let action), .actionChanged(let id, let action):
      fact("action", id)
      words("text", action.text)
      optionalWords("owner", action.owner)
      fact("due", action.due)
      fact("state", action.state)
    case .questionAdded(let question, let text, let answeredBy, let due),
      .questionChanged(let question, let text, let answeredBy, let due):
      fact("question", question)
      words("text", text)
      optionalWords("answeredBy", answeredBy)
      fact("due", due)
    case .questionAnswered(let question, let answer):
      fact("question", question)
      words("answer", answer)
    case .questionReopened(let question): fact("question", question)
    case .termAdded(let term, let word, let explanation):
      fact("term", term)
      words("word", word)
      optionalWords("explanation", explanation)
    default: break
    }
  }
}
