import SessionEngine

extension EventTexts {
  static let norwegian = EventTexts(
    headline: norwegianHeadline,
    undo: { "Angre: \($0)" },
    undone: { "Angret: \($0)" })

  @Sendable private static func norwegianHeadline(
    _ event: Event, _ context: NamingContext
  ) -> String {
    let names = NameTexts.norwegian
    let numbers = NumberTexts.norwegian
    func name(_ id: EntityID) -> String { names.entity(id, context) }
    func run(_ id: StepRun) -> String { names.run(id, context) }
    func words(_ words: Words) -> String {
      names.quoted(words.text?.excerpt ?? names.erased)
    }
    func table(_ table: TableID?) -> String { table.map { names.table($0) } ?? "veggen" }
    func at(_ place: TablePlace) -> String {
      place.table.map { "ved \(names.table($0))" } ?? "i hele rommet"
    }

    switch event {
    case .sessionCreated, .planAdopted: return "nytt verksted"
    case .stepInserted(_, let planned, _):
      let title = planned.title?.text ?? StepTexts.norwegian.kind(planned.kind)
      return "innsatt trinn \(names.quoted(title.excerpt))"
    case .stepMoved(let id, _): return "flytting av \(name(.step(id)))"
    case .stepRetitled(let id, _): return "ny overskrift på \(name(.step(id)))"
    case .stepReworded(_, let question): return "nytt spørsmål \(words(question))"
    case .stepWordingRetracted(let id): return "forrige spørsmål igjen i \(name(.step(id)))"
    case .minutesChanged(let id, let minutes):
      return "\(DateTexts.norwegian.minutes(minutes)) til \(name(.step(id)))"
    case .stepRemoved(let id): return "fjernet \(name(.step(id)))"
    case .stepStarted(let id): return "start på \(run(id))"
    case .stepResumed(let id): return "fortsettelse av \(run(id))"
    case .stepPaused(let id): return "forlatt \(run(id))"
    case .stepEnded(let id): return "slutt på \(run(id))"
    case .stepSkipped(let id): return "hoppet over \(name(.step(id)))"
    case .stepReopened(let id): return "tilbake til \(run(id))"
    case .timerStarted(let id, _): return "klokke for \(run(id))"
    case .timerPaused: return "stoppet klokke"
    case .timerResumed: return "klokken i gang igjen"
    case .timerSet(_, let seconds):
      return seconds < 0 ? "mindre tid på klokken" : "mer tid på klokken"
    case .roomPaused: return "pause for hele rommet"
    case .roomResumed: return "rommet i gang igjen"
    case .progressRestored(let id, _): return "gjenopprettet \(name(.step(id)))"
    case .currentStepRestored(let id):
      return id.map { "tilbake i \(name(.step($0)))" } ?? "ingen trinn i gang"
    case .roomPauseRestored: return "gjenopprettet pause"
    case .headcountSet(let place, let people):
      return "\(numbers.people(people))\(place.table.map { " ved \(names.table($0))" } ?? "")"
    case .headcountCleared: return "fjernet antall personer"
    case .commentAdded(_, let added): return "nytt innlegg \(words(added.text))"
    case .commentAmended(_, let text, _): return "endret innlegg \(words(text))"
    case .commentWithdrawn(let id): return "strøket \(name(.comment(id)))"
    case .commentReinstated(let id): return "satt inn igjen \(name(.comment(id)))"
    case .commentMoved(let id, _, _): return "flytting av \(name(.comment(id)))"
    case .commentShown(let id, let visibility):
      switch visibility {
      case .held: return "\(name(.comment(id))) venter"
      case .released: return "\(name(.comment(id))) på veggen"
      case .takenDown: return "\(name(.comment(id))) tatt ned"
      }
    case .commentPlaced(let id, let theme):
      return "\(name(.comment(id))) til \(name(.theme(theme)))"
    case .commentUnplaced(let id, let theme):
      return "\(name(.comment(id))) fra \(name(.theme(theme)))"
    case .commentParked(let id): return "parkert \(name(.comment(id)))"
    case .commentUnparked(let id): return "\(name(.comment(id))) fra parkeringen"
    case .commentPostponed(let id, let turn):
      return "\(name(.comment(id))) \(turn == nil ? "på sin egen plass igjen" : "venter til slutt")"
    case .commentsMarked(let marked, let isReadBack):
      return isReadBack
        ? "tilbakelesing av \(numbers.comments(marked.count))"
        : "\(numbers.comments(marked.count)) ikke lenger lest tilbake"
    case .readBackHeld(let place, let present):
      let heard = present.map { ", \(numbers.people($0))" } ?? ""
      return "tilbakelesing \(at(place))\(heard)"
    case .readBackCleared(let place): return "fjernet tilbakelesing \(at(place))"
    case .tableSourceChanged(let table, let source):
      return "\(names.table(table)): \(KindTexts.norwegian.tableSource(source))"
    case .slipsIssued(let batch):
      return "\(numbers.slips(batch.count)) til \(names.table(batch.table))"
    case .slipsCounted(let place, let handedIn):
      return "\(numbers.slips(handedIn)) levert inn \(at(place))"
    case .slipCountCleared(let place): return "fjernet antall lapper \(at(place))"
    case .slipSetAside(let slip, let fate):
      return "lapp \(slip) \(KindTexts.norwegian.slipFate(fate))"
    case .slipTakenUp(let slip): return "lapp \(slip) skal skrives inn igjen"
    case .turnTaken(let place, let perspective):
      return "ordet til \(PerspectiveTexts.norwegian.one(perspective)) \(at(place))"
    case .turnsRestored(let place, let perspective, _):
      return
        "tellingen av ordet for \(PerspectiveTexts.norwegian.one(perspective)) \(at(place)) som før"
    case .reportMade(_, let place, let kind, let text):
      let from = place.table.map { names.table($0) } ?? "referenten"
      return "\(from): \(text.map(words) ?? KindTexts.norwegian.report(kind))"
    case .reportAnswered(let id, _): return "svar på \(name(.report(id)))"
    case .reportReopened(let id): return "\(name(.report(id))) venter igjen"
    case .seatingAdopted(let arrangement):
      return "ny bordplassering for \(numbers.people(arrangement.people.count))"
    case .seatingCleared: return "fjernet bordplassering"
    case .themeCreated(_, let letter, let title, _, _):
      return "nytt \(names.theme(letter)) \(words(title))"
    case .themeRenamed(_, let title, _): return "ny overskrift på tema \(words(title))"
    case .themeMerged(let id, let target):
      return "\(name(.theme(id))) slått sammen med \(name(.theme(target)))"
    case .themeUnmerged(let id): return "\(name(.theme(id))) for seg selv"
    case .themesOrdered: return "ny rekkefølge på temaene"
    case .voteProposed(let id, _, _, _, _, _): return "forberedt \(name(.vote(id)))"
    case .voteOpened(let id, _): return "åpnet \(name(.vote(id)))"
    case .voteClosed(let id): return "stengt \(name(.vote(id)))"
    case .voteRestored(let id, let phase):
      return "\(name(.vote(id))) igjen: \(KindTexts.norwegian.votePhase(phase))"
    case .votersSet(_, _, let voters):
      return voters.map { "\($0) som stemmer" } ?? "ukjent hvor mange som stemmer"
    case .ballotEntered(_, _, let entered):
      if entered.marks == .spoilt { return "ugyldig stemmeseddel" }
      return entered.label.map { "stemmeseddel \(words($0))" } ?? "innskrevet stemmeseddel"
    case .dotsCounted(_, let place, let dots):
      return "\(numbers.dots(dots)) på \(name(.theme(place.theme))), \(table(place.table))"
    case .countCorrected(_, let place, let dots, _, _):
      return "rettet til \(numbers.dots(dots)) på \(name(.theme(place.theme)))"
    case .countChecked(_, let place, let dots):
      return dots.map { "\(numbers.dots($0)) i andre opptelling av \(name(.theme(place.theme)))" }
        ?? "fjernet andre opptelling av \(name(.theme(place.theme)))"
    case .ballotCorrected(_, _, let marks, _):
      return marks == nil ? "fjernet stemmeseddel" : "rettet stemmeseddel"
    case .ruleChanged(let id, _, _, _): return "endret regel for \(name(.vote(id)))"
    case .handsCounted(let theme, let people):
      return people.map { "\(numbers.people($0)) vil fordype seg i \(name(.theme(theme)))" }
        ?? "fjernet håndsopprekning for \(name(.theme(theme)))"
    case .countCleared(_, let place): return "fjernet telling av \(name(.theme(place.theme)))"
    case .unusedRecorded(_, _, let dots, _): return "\(numbers.dots(dots)) igjen i hendene"
    case .resultRevealed(let id, _): return "vist resultat av \(name(.vote(id)))"
    case .cutDecided(_, let decision, _): return norwegianDecision(decision, context)
    case .cutRetracted: return "fjernet beslutning om streken"
    case .topicAssigned(let theme, let table):
      return "\(name(.theme(theme))) til \(names.table(table))"
    case .topicUnassigned(let theme, let table):
      return "\(name(.theme(theme))) fra \(names.table(table))"
    case .topicDropped(let theme, _): return "\(name(.theme(theme))) utdypes ikke"
    case .topicRestored(let theme): return "\(name(.theme(theme))) med i fordypningen igjen"
    case .noteAdded(_, _, _, let text, _): return "nytt notat \(words(text))"
    case .noteAmended(_, let text, _): return "endret notat \(words(text))"
    case .noteMoved(let id, _): return "flytting av \(name(.note(id)))"
    case .noteRemoved(let id): return "fjernet \(name(.note(id)))"
    case .conclusionAdded(_, let text): return "ny konklusjon \(words(text))"
    case .conclusionChanged(_, let text): return "endret konklusjon \(words(text))"
    case .actionAdded(_, let action): return "nytt tiltak \(words(action.text))"
    case .actionChanged(_, let action): return "endret tiltak \(words(action.text))"
    case .questionAdded(_, let text, _, _): return "nytt åpent spørsmål \(words(text))"
    case .questionChanged(_, let text, _, _): return "endret åpent spørsmål \(words(text))"
    case .questionAnswered(let id, _): return "svar på \(name(.question(id)))"
    case .questionReopened(let id): return "\(name(.question(id))) ubesvart igjen"
    case .termAdded(_, let word, _): return "nytt ord \(words(word))"
    case .proposalMade(_, let outcome, _, _):
      return "\(KindTexts.norwegian.proposal(outcome)) \(words(outcome.words))"
    case .proposalSettled(let id, .accepted): return "\(name(.proposal(id))) tatt opp"
    case .proposalSettled(let id, .declined): return "\(name(.proposal(id))) ikke tatt opp"
    case .proposalReopened(let id): return "\(name(.proposal(id))) venter igjen"
    case .messageShown(let text, _): return "beskjed \(words(text))"
    case .stageClockSet(.digits): return "tid på veggen med tall"
    case .stageClockSet(.shape): return "tid på veggen uten tall"
    case .stageFrozen: return "frosset vegg"
    case .stageThawed, .stageFreezeRestored(nil): return "vegg som følger med igjen"
    case .stageFreezeRestored: return "frosset vegg igjen"
    case .readBackAsked: return "tilbakelesing på veggen"
    case .readBackEnded: return "tilbakelesing borte fra veggen"
    case .hopesAsked(nil): return "spørsmålet om forhåpninger borte fra veggen"
    case .hopesAsked: return "spørsmålet om forhåpninger på veggen"
    case .messageCleared: return "fjernet beskjed"
    case .stageBlanked: return "slukket vegg"
    case .stageShown: return "tent vegg"
    case .entityRetracted(let id): return "fjernet: \(name(id))"
    case .entityReinstated(let id): return "satt inn igjen: \(name(id))"
    case .sessionClosed: return "avsluttet verksted"
    case .sessionReopened: return "verkstedet åpnet igjen"
    case .sessionFinalised: return "ferdigstilt verksted"
    case .bodiesErased: return "ord ble slettet"
    case .unknown(let type): return "ukjent hendelse \(type)"
    }
  }

  private static func norwegianDecision(
    _ decision: CutDecision, _ context: NamingContext
  ) -> String {
    func name(_ id: ThemeID) -> String { NameTexts.norwegian.theme(id, context) }
    let list = NumberTexts.norwegian.list
    return switch decision {
    case .widen: "streken flyttes ned"
    case .runOff: "ny avstemning mellom dem som står likt"
    case .lot(_, let chosen): "loddet falt på \(list(chosen.map(name)))"
    case .discussion(let chosen): "rommet valgte \(list(chosen.map(name)))"
    case .takeAlong(let theme): "\(name(theme)) blir med"
    case .rest(let theme): "\(name(theme)) får hvile"
    }
  }
}
