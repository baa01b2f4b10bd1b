import SessionEngine

extension EventTexts {
  static let english = EventTexts(
    headline: englishHeadline,
    undo: { "Undo: \($0)" },
    undone: { "Undone: \($0)" })

  @Sendable private static func englishHeadline(
    _ event: Event, _ context: NamingContext
  ) -> String {
    let names = NameTexts.english
    let numbers = NumberTexts.english
    func name(_ id: EntityID) -> String { names.entity(id, context) }
    func run(_ id: StepRun) -> String { names.run(id, context) }
    func words(_ words: Words) -> String {
      names.quoted(words.text?.excerpt ?? names.erased)
    }
    func table(_ table: TableID?) -> String { table.map { names.table($0) } ?? "the wall" }
    func at(_ place: TablePlace) -> String {
      place.table.map { "at \(names.table($0))" } ?? "in the whole room"
    }

    switch event {
    case .sessionCreated, .planAdopted: return "new workshop"
    case .stepInserted(_, let planned, _):
      let title = planned.title?.text ?? StepTexts.english.kind(planned.kind)
      return "inserted step \(names.quoted(title.excerpt))"
    case .stepMoved(let id, _): return "move of \(name(.step(id)))"
    case .stepRetitled(let id, _): return "new title of \(name(.step(id)))"
    case .stepReworded(_, let question): return "new question \(words(question))"
    case .stepWordingRetracted(let id): return "earlier question again in \(name(.step(id)))"
    case .minutesChanged(let id, let minutes):
      return "\(DateTexts.english.minutes(minutes)) for \(name(.step(id)))"
    case .stepRemoved(let id): return "removed \(name(.step(id)))"
    case .stepStarted(let id): return "start of \(run(id))"
    case .stepResumed(let id): return "resumed \(run(id))"
    case .stepPaused(let id): return "left \(run(id))"
    case .stepEnded(let id): return "end of \(run(id))"
    case .stepSkipped(let id): return "skipped \(name(.step(id)))"
    case .stepReopened(let id): return "back to \(run(id))"
    case .timerStarted(let id, _): return "timer for \(run(id))"
    case .timerPaused: return "stopped timer"
    case .timerResumed: return "timer going again"
    case .timerSet(_, let seconds):
      return seconds < 0 ? "less time on the timer" : "more time on the timer"
    case .roomPaused: return "pause for the whole room"
    case .roomResumed: return "room going again"
    case .progressRestored(let id, _): return "restored \(name(.step(id)))"
    case .currentStepRestored(let id):
      return id.map { "back in \(name(.step($0)))" } ?? "no step going on"
    case .roomPauseRestored: return "restored pause"
    case .headcountSet(let place, let people):
      return "\(numbers.people(people))\(place.table.map { " at \(names.table($0))" } ?? "")"
    case .headcountCleared: return "removed head count"
    case .commentAdded(_, let added): return "new comment \(words(added.text))"
    case .commentAmended(_, let text, _): return "amended comment \(words(text))"
    case .commentWithdrawn(let id): return "struck \(name(.comment(id)))"
    case .commentReinstated(let id): return "reinstated \(name(.comment(id)))"
    case .commentMoved(let id, _, _): return "move of \(name(.comment(id)))"
    case .commentShown(let id, let visibility):
      switch visibility {
      case .held: return "\(name(.comment(id))) waits"
      case .released: return "\(name(.comment(id))) on the wall"
      case .takenDown: return "\(name(.comment(id))) taken down"
      }
    case .commentPlaced(let id, let theme):
      return "\(name(.comment(id))) to \(name(.theme(theme)))"
    case .commentUnplaced(let id, let theme):
      return "\(name(.comment(id))) from \(name(.theme(theme)))"
    case .commentParked(let id): return "parked \(name(.comment(id)))"
    case .commentUnparked(let id): return "\(name(.comment(id))) from the parking lot"
    case .commentPostponed(let id, let turn):
      return "\(name(.comment(id))) \(turn == nil ? "at its own turn again" : "left until last")"
    case .commentsMarked(let marked, let isReadBack):
      return isReadBack
        ? "read-back of \(numbers.comments(marked.count))"
        : "\(numbers.comments(marked.count)) no longer read back"
    case .readBackHeld(let place, let present):
      let heard = present.map { ", \(numbers.people($0))" } ?? ""
      return "read-back \(at(place))\(heard)"
    case .readBackCleared(let place): return "removed read-back \(at(place))"
    case .tableSourceChanged(let table, let source):
      return "\(names.table(table)): \(KindTexts.english.tableSource(source))"
    case .slipsIssued(let batch):
      return "\(numbers.slips(batch.count)) for \(names.table(batch.table))"
    case .slipsCounted(let place, let handedIn):
      return "\(numbers.slips(handedIn)) handed in \(at(place))"
    case .slipCountCleared(let place): return "removed number of slips \(at(place))"
    case .slipSetAside(let slip, let fate):
      return "slip \(slip) \(KindTexts.english.slipFate(fate))"
    case .slipTakenUp(let slip): return "slip \(slip) to be typed in again"
    case .turnTaken(let place, let perspective):
      return "the floor to \(PerspectiveTexts.english.one(perspective)) \(at(place))"
    case .turnsRestored(let place, let perspective, _):
      return
        "count of the floor for \(PerspectiveTexts.english.one(perspective)) \(at(place)) as before"
    case .reportMade(_, let place, let kind, let text):
      let from = place.table.map { names.table($0) } ?? "the desk"
      return "\(from): \(text.map(words) ?? KindTexts.english.report(kind))"
    case .reportAnswered(let id, _): return "answer to \(name(.report(id)))"
    case .reportReopened(let id): return "\(name(.report(id))) waits again"
    case .seatingAdopted(let arrangement):
      return "new seating for \(numbers.people(arrangement.people.count))"
    case .seatingCleared: return "removed seating"
    case .themeCreated(_, let letter, let title, _, _):
      return "new \(names.theme(letter)) \(words(title))"
    case .themeRenamed(_, let title, _): return "new title of theme \(words(title))"
    case .themeMerged(let id, let target):
      return "\(name(.theme(id))) merged with \(name(.theme(target)))"
    case .themeUnmerged(let id): return "\(name(.theme(id))) on its own"
    case .themesOrdered: return "new order of the themes"
    case .voteProposed(let id, _, _, _, _, _): return "prepared \(name(.vote(id)))"
    case .voteOpened(let id, _): return "opened \(name(.vote(id)))"
    case .voteClosed(let id): return "closed \(name(.vote(id)))"
    case .voteRestored(let id, let phase):
      return "\(name(.vote(id))) again: \(KindTexts.english.votePhase(phase))"
    case .votersSet(_, _, let voters):
      return voters.map { "\($0) voting" } ?? "unknown number of voters"
    case .ballotEntered(_, _, let entered):
      if entered.marks == .spoilt { return "spoilt ballot" }
      return entered.label.map { "ballot \(words($0))" } ?? "entered ballot"
    case .dotsCounted(_, let place, let dots):
      return "\(numbers.dots(dots)) on \(name(.theme(place.theme))), \(table(place.table))"
    case .countCorrected(_, let place, let dots, _, _):
      return "corrected to \(numbers.dots(dots)) on \(name(.theme(place.theme)))"
    case .countChecked(_, let place, let dots):
      return dots.map { "\(numbers.dots($0)) in the second count of \(name(.theme(place.theme)))" }
        ?? "removed second count of \(name(.theme(place.theme)))"
    case .ballotCorrected(_, _, let marks, _):
      return marks == nil ? "removed ballot" : "corrected ballot"
    case .ruleChanged(let id, _, _, _): return "changed rule of \(name(.vote(id)))"
    case .handsCounted(let theme, let people):
      return people.map { "\(numbers.people($0)) for going deeper into \(name(.theme(theme)))" }
        ?? "removed show of hands for \(name(.theme(theme)))"
    case .countCleared(_, let place): return "removed count of \(name(.theme(place.theme)))"
    case .unusedRecorded(_, _, let dots, _): return "\(numbers.dots(dots)) left in hands"
    case .resultRevealed(let id, _): return "revealed result of \(name(.vote(id)))"
    case .cutDecided(_, let decision, _): return englishDecision(decision, context)
    case .cutRetracted: return "removed decision on the cut"
    case .topicAssigned(let theme, let table):
      return "\(name(.theme(theme))) to \(names.table(table))"
    case .topicUnassigned(let theme, let table):
      return "\(name(.theme(theme))) from \(names.table(table))"
    case .topicDropped(let theme, _): return "\(name(.theme(theme))) not deepened"
    case .topicRestored(let theme): return "\(name(.theme(theme))) in the deepening again"
    case .noteAdded(_, _, _, let text, _): return "new note \(words(text))"
    case .noteAmended(_, let text, _): return "amended note \(words(text))"
    case .noteMoved(let id, _): return "move of \(name(.note(id)))"
    case .noteRemoved(let id): return "removed \(name(.note(id)))"
    case .conclusionAdded(_, let text): return "new conclusion \(words(text))"
    case .conclusionChanged(_, let text): return "changed conclusion \(words(text))"
    case .actionAdded(_, let action): return "new action \(words(action.text))"
    case .actionChanged(_, let action): return "changed action \(words(action.text))"
    case .questionAdded(_, let text, _, _): return "new question \(words(text))"
    case .questionChanged(_, let text, _, _): return "changed question \(words(text))"
    case .questionAnswered(let id, _): return "answer to \(name(.question(id)))"
    case .questionReopened(let id): return "\(name(.question(id))) unanswered again"
    case .termAdded(_, let word, _): return "new word \(words(word))"
    case .proposalMade(_, let outcome, _, _):
      return "\(KindTexts.english.proposal(outcome)) \(words(outcome.words))"
    case .proposalSettled(let id, .accepted): return "\(name(.proposal(id))) taken up"
    case .proposalSettled(let id, .declined): return "\(name(.proposal(id))) not taken up"
    case .proposalReopened(let id): return "\(name(.proposal(id))) waits again"
    case .messageShown(let text, _): return "message \(words(text))"
    case .messageCleared: return "removed message"
    case .stageBlanked: return "blank wall"
    case .stageShown: return "wall shown"
    case .stageClockSet(.digits): return "time on the wall with digits"
    case .stageClockSet(.shape): return "time on the wall without digits"
    case .stageFrozen: return "frozen wall"
    case .stageThawed, .stageFreezeRestored(nil): return "wall following again"
    case .stageFreezeRestored: return "frozen wall again"
    case .readBackAsked: return "read-back on the wall"
    case .readBackEnded: return "read-back off the wall"
    case .hopesAsked(nil): return "question about hopes off the wall"
    case .hopesAsked: return "question about hopes on the wall"
    case .entityRetracted(let id): return "removed: \(name(id))"
    case .entityReinstated(let id): return "reinstated: \(name(id))"
    case .sessionClosed: return "closed workshop"
    case .sessionReopened: return "workshop open again"
    case .sessionFinalised: return "finalised workshop"
    case .bodiesErased: return "words were erased"
    case .unknown(let type): return "unknown event \(type)"
    }
  }

  private static func englishDecision(_ decision: CutDecision, _ context: NamingContext) -> String {
    func name(_ id: ThemeID) -> String { NameTexts.english.theme(id, context) }
    let list = NumberTexts.english.list
    return switch decision {
    case .widen: "the cut is widened"
    case .runOff: "a run-off between those that tie"
    case .lot(_, let chosen): "the lot chose \(list(chosen.map(name)))"
    case .discussion(let chosen): "the room chose \(list(chosen.map(name)))"
    case .takeAlong(let theme): "\(name(theme)) is taken along"
    case .rest(let theme): "\(name(theme)) rests"
    }
  }
}
