import SessionEngine

extension EventTexts {
  static let danish = EventTexts(
    headline: danishHeadline,
    undo: { "Fortryd: \($0)" },
    undone: { "Fortrudt: \($0)" })

  @Sendable private static func danishHeadline(
    _ event: Event, _ context: NamingContext
  ) -> String {
    let names = NameTexts.danish
    let numbers = NumberTexts.danish
    func name(_ id: EntityID) -> String { names.entity(id, context) }
    func run(_ id: StepRun) -> String { names.run(id, context) }
    func words(_ words: Words) -> String {
      names.quoted(words.text?.excerpt ?? names.erased)
    }
    func table(_ table: TableID?) -> String { table.map { names.table($0) } ?? "væggen" }
    func at(_ place: TablePlace) -> String {
      place.table.map { "ved \(names.table($0))" } ?? "i hele rummet"
    }

    switch event {
    case .sessionCreated, .planAdopted: return "nyt værksted"
    case .stepInserted(_, let planned, _):
      let title = planned.title?.text ?? StepTexts.danish.kind(planned.kind)
      return "indsat trin \(names.quoted(title.excerpt))"
    case .stepMoved(let id, _): return "flytning af \(name(.step(id)))"
    case .stepRetitled(let id, _): return "ny overskrift på \(name(.step(id)))"
    case .stepReworded(_, let question): return "nyt spørgsmål \(words(question))"
    case .stepWordingRetracted(let id): return "det forrige spørgsmål igen i \(name(.step(id)))"
    case .minutesChanged(let id, let minutes):
      return "\(DateTexts.danish.minutes(minutes)) til \(name(.step(id)))"
    case .stepRemoved(let id): return "fjernet \(name(.step(id)))"
    case .stepStarted(let id): return "start på \(run(id))"
    case .stepResumed(let id): return "fortsættelse af \(run(id))"
    case .stepPaused(let id): return "forladt \(run(id))"
    case .stepEnded(let id): return "slut på \(run(id))"
    case .stepSkipped(let id): return "oversprunget \(name(.step(id)))"
    case .stepReopened(let id): return "tilbage til \(run(id))"
    case .timerStarted(let id, _): return "ur til \(run(id))"
    case .timerPaused: return "stoppet ur"
    case .timerResumed: return "uret i gang igen"
    case .timerSet(_, let seconds):
      return seconds < 0 ? "mindre tid på uret" : "mere tid på uret"
    case .roomPaused: return "pause for hele rummet"
    case .roomResumed: return "rummet i gang igen"
    case .progressRestored(let id, _): return "genskabt \(name(.step(id)))"
    case .currentStepRestored(let id):
      return id.map { "tilbage i \(name(.step($0)))" } ?? "intet trin i gang"
    case .roomPauseRestored: return "genskabt pause"
    case .headcountSet(let place, let people):
      return "\(numbers.people(people))\(place.table.map { " ved \(names.table($0))" } ?? "")"
    case .headcountCleared: return "fjernet antal personer"
    case .commentAdded(_, let added): return "nyt indlæg \(words(added.text))"
    case .commentAmended(_, let text, _): return "rettet indlæg \(words(text))"
    case .commentWithdrawn(let id): return "strøget \(name(.comment(id)))"
    case .commentReinstated(let id): return "genindsat \(name(.comment(id)))"
    case .commentMoved(let id, _, _): return "flytning af \(name(.comment(id)))"
    case .commentShown(let id, let visibility):
      switch visibility {
      case .held: return "\(name(.comment(id))) venter"
      case .released: return "\(name(.comment(id))) på væggen"
      case .takenDown: return "\(name(.comment(id))) taget ned"
      }
    case .commentPlaced(let id, let theme):
      return "\(name(.comment(id))) til \(name(.theme(theme)))"
    case .commentUnplaced(let id, let theme):
      return "\(name(.comment(id))) fra \(name(.theme(theme)))"
    case .commentParked(let id): return "parkeret \(name(.comment(id)))"
    case .commentUnparked(let id): return "\(name(.comment(id))) fra parkeringen"
    case .commentPostponed(let id, let turn):
      return "\(name(.comment(id))) \(turn == nil ? "på sin egen plads igen" : "venter til sidst")"
    case .commentsMarked(let marked, let isReadBack):
      return isReadBack
        ? "tilbagelæsning af \(numbers.comments(marked.count))"
        : "\(numbers.comments(marked.count)) ikke længere læst tilbage"
    case .readBackHeld(let place, let present):
      let heard = present.map { ", \(numbers.people($0))" } ?? ""
      return "tilbagelæsning \(at(place))\(heard)"
    case .readBackCleared(let place): return "fjernet tilbagelæsning \(at(place))"
    case .tableSourceChanged(let table, let source):
      return "\(names.table(table)): \(KindTexts.danish.tableSource(source))"
    case .slipsIssued(let batch):
      return "\(numbers.slips(batch.count)) til \(names.table(batch.table))"
    case .slipsCounted(let place, let handedIn):
      return "\(numbers.slips(handedIn)) afleveret \(at(place))"
    case .slipCountCleared(let place): return "fjernet antal sedler \(at(place))"
    case .slipSetAside(let slip, let fate):
      return "seddel \(slip) \(KindTexts.danish.slipFate(fate))"
    case .slipTakenUp(let slip): return "seddel \(slip) skal igen skrives ind"
    case .turnTaken(let place, let perspective):
      return "ordet til \(PerspectiveTexts.danish.one(perspective)) \(at(place))"
    case .turnsRestored(let place, let perspective, _):
      return
        "optællingen af ordet for \(PerspectiveTexts.danish.one(perspective)) \(at(place)) som før"
    case .reportMade(_, let place, let kind, let text):
      let from = place.table.map { names.table($0) } ?? "referenten"
      return "\(from): \(text.map(words) ?? KindTexts.danish.report(kind))"
    case .reportAnswered(let id, _): return "svar på \(name(.report(id)))"
    case .reportReopened(let id): return "\(name(.report(id))) venter igen"
    case .seatingAdopted(let arrangement):
      return "ny bordplan for \(numbers.people(arrangement.people.count))"
    case .seatingCleared: return "fjernet bordplan"
    case .themeCreated(_, let letter, let title, _, _):
      return "nyt \(names.theme(letter)) \(words(title))"
    case .themeRenamed(_, let title, _): return "ny overskrift på tema \(words(title))"
    case .themeMerged(let id, let target):
      return "\(name(.theme(id))) lagt sammen med \(name(.theme(target)))"
    case .themeUnmerged(let id): return "\(name(.theme(id))) for sig"
    case .themesOrdered: return "ny rækkefølge på temaerne"
    case .voteProposed(let id, _, _, _, _, _): return "forberedt \(name(.vote(id)))"
    case .voteOpened(let id, _): return "åbnet \(name(.vote(id)))"
    case .voteClosed(let id): return "lukket \(name(.vote(id)))"
    case .voteRestored(let id, let phase):
      return "\(name(.vote(id))) igen: \(KindTexts.danish.votePhase(phase))"
    case .votersSet(_, _, let voters):
      return voters.map { "\($0) der stemmer" } ?? "ukendt, hvor mange der stemmer"
    case .ballotEntered(_, _, let entered):
      if entered.marks == .spoilt { return "ugyldig stemmeseddel" }
      return entered.label.map { "stemmeseddel \(words($0))" } ?? "indskrevet stemmeseddel"
    case .dotsCounted(_, let place, let dots):
      return "\(numbers.dots(dots)) på \(name(.theme(place.theme))), \(table(place.table))"
    case .countCorrected(_, let place, let dots, _, _):
      return "rettet til \(numbers.dots(dots)) på \(name(.theme(place.theme)))"
    case .countChecked(_, let place, let dots):
      return dots.map { "\(numbers.dots($0)) i anden optælling af \(name(.theme(place.theme)))" }
        ?? "fjernet anden optælling af \(name(.theme(place.theme)))"
    case .ballotCorrected(_, _, let marks, _):
      return marks == nil ? "fjernet stemmeseddel" : "rettet stemmeseddel"
    case .ruleChanged(let id, _, _, _): return "ændret regel for \(name(.vote(id)))"
    case .handsCounted(let theme, let people):
      return people.map { "\(numbers.people($0)) vil fordybe sig i \(name(.theme(theme)))" }
        ?? "fjernet håndsoprækning for \(name(.theme(theme)))"
    case .countCleared(_, let place): return "fjernet optælling af \(name(.theme(place.theme)))"
    case .unusedRecorded(_, _, let dots, _): return "\(numbers.dots(dots)) tilbage i hænderne"
    case .resultRevealed(let id, _): return "vist resultat af \(name(.vote(id)))"
    case .cutDecided(_, let decision, _): return danishDecision(decision, context)
    case .cutRetracted: return "fjernet beslutning om stregen"
    case .topicAssigned(let theme, let table):
      return "\(name(.theme(theme))) til \(names.table(table))"
    case .topicUnassigned(let theme, let table):
      return "\(name(.theme(theme))) fra \(names.table(table))"
    case .topicDropped(let theme, _): return "\(name(.theme(theme))) uddybes ikke"
    case .topicRestored(let theme): return "\(name(.theme(theme))) igen med i fordybningen"
    case .noteAdded(_, _, _, let text, _): return "ny note \(words(text))"
    case .noteAmended(_, let text, _): return "rettet note \(words(text))"
    case .noteMoved(let id, _): return "flytning af \(name(.note(id)))"
    case .noteRemoved(let id): return "fjernet \(name(.note(id)))"
    case .conclusionAdded(_, let text): return "ny konklusion \(words(text))"
    case .conclusionChanged(_, let text): return "ændret konklusion \(words(text))"
    case .actionAdded(_, let action): return "ny handling \(words(action.text))"
    case .actionChanged(_, let action): return "ændret handling \(words(action.text))"
    case .questionAdded(_, let text, _, _): return "nyt spørgsmål \(words(text))"
    case .questionChanged(_, let text, _, _): return "ændret spørgsmål \(words(text))"
    case .questionAnswered(let id, _): return "svar på \(name(.question(id)))"
    case .questionReopened(let id): return "\(name(.question(id))) igen ubesvaret"
    case .termAdded(_, let word, _): return "nyt ord \(words(word))"
    case .proposalMade(_, let outcome, _, _):
      return "\(KindTexts.danish.proposal(outcome)) \(words(outcome.words))"
    case .proposalSettled(let id, .accepted): return "\(name(.proposal(id))) taget op"
    case .proposalSettled(let id, .declined): return "\(name(.proposal(id))) ikke taget op"
    case .proposalReopened(let id): return "\(name(.proposal(id))) venter igen"
    case .messageShown(let text, _): return "besked \(words(text))"
    case .messageCleared: return "fjernet besked"
    case .stageBlanked: return "slukket væg"
    case .stageShown: return "tændt væg"
    case .stageClockSet(.digits): return "tid på væggen med tal"
    case .stageClockSet(.shape): return "tid på væggen uden tal"
    case .stageFrozen: return "frosset væg"
    case .stageThawed, .stageFreezeRestored(nil): return "væg, der følger med igen"
    case .stageFreezeRestored: return "frosset væg igen"
    case .readBackAsked: return "tilbagelæsning på væggen"
    case .readBackEnded: return "tilbagelæsning væk fra væggen"
    case .hopesAsked(nil): return "spørgsmålet om forhåbninger væk fra væggen"
    case .hopesAsked: return "spørgsmålet om forhåbninger på væggen"
    case .entityRetracted(let id): return "fjernet: \(name(id))"
    case .entityReinstated(let id): return "genindsat: \(name(id))"
    case .sessionClosed: return "afsluttet værksted"
    case .sessionReopened: return "værkstedet åbnet igen"
    case .sessionFinalised: return "færdiggjort værksted"
    case .bodiesErased: return "ord blev slettet"
    case .unknown(let type): return "ukendt hændelse \(type)"
    }
  }

  private static func danishDecision(_ decision: CutDecision, _ context: NamingContext) -> String {
    func name(_ id: ThemeID) -> String { NameTexts.danish.theme(id, context) }
    let list = NumberTexts.danish.list
    return switch decision {
    case .widen: "stregen flyttes ned"
    case .runOff: "ny afstemning mellem dem, der står lige"
    case .lot(_, let chosen): "lodtrækningen valgte \(list(chosen.map(name)))"
    case .discussion(let chosen): "rummet valgte \(list(chosen.map(name)))"
    case .takeAlong(let theme): "\(name(theme)) tages med"
    case .rest(let theme): "\(name(theme)) hviler"
    }
  }
}
