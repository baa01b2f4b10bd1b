import SessionEngine

extension EventTexts {
  static let swedish = EventTexts(
    headline: swedishHeadline,
    undo: { "Ångra: \($0)" },
    undone: { "Ångrat: \($0)" })

  @Sendable private static func swedishHeadline(
    _ event: Event, _ context: NamingContext
  ) -> String {
    let names = NameTexts.swedish
    let numbers = NumberTexts.swedish
    func name(_ id: EntityID) -> String { names.entity(id, context) }
    func run(_ id: StepRun) -> String { names.run(id, context) }
    func words(_ words: Words) -> String {
      names.quoted(words.text?.excerpt ?? names.erased)
    }
    func table(_ table: TableID?) -> String { table.map { names.table($0) } ?? "väggen" }
    func at(_ place: TablePlace) -> String {
      place.table.map { "vid \(names.table($0))" } ?? "i hela rummet"
    }

    switch event {
    case .sessionCreated, .planAdopted: return "ny verkstad"
    case .stepInserted(_, let planned, _):
      let title = planned.title?.text ?? StepTexts.swedish.kind(planned.kind)
      return "inlagt steg \(names.quoted(title.excerpt))"
    case .stepMoved(let id, _): return "flytt av \(name(.step(id)))"
    case .stepRetitled(let id, _): return "ny rubrik på \(name(.step(id)))"
    case .stepReworded(_, let question): return "ny fråga \(words(question))"
    case .stepWordingRetracted(let id): return "åter förra frågan i \(name(.step(id)))"
    case .minutesChanged(let id, let minutes):
      return "\(DateTexts.swedish.minutes(minutes)) för \(name(.step(id)))"
    case .stepRemoved(let id): return "borttaget \(name(.step(id)))"
    case .stepStarted(let id): return "start av \(run(id))"
    case .stepResumed(let id): return "fortsättning på \(run(id))"
    case .stepPaused(let id): return "lämnat \(run(id))"
    case .stepEnded(let id): return "slut på \(run(id))"
    case .stepSkipped(let id): return "överhoppat \(name(.step(id)))"
    case .stepReopened(let id): return "tillbaka till \(run(id))"
    case .timerStarted(let id, _): return "klocka för \(run(id))"
    case .timerPaused: return "stoppad klocka"
    case .timerResumed: return "klockan i gång igen"
    case .timerSet(_, let seconds):
      return seconds < 0 ? "mindre tid på klockan" : "mer tid på klockan"
    case .roomPaused: return "paus för hela rummet"
    case .roomResumed: return "rummet i gång igen"
    case .progressRestored(let id, _): return "återställt \(name(.step(id)))"
    case .currentStepRestored(let id):
      return id.map { "åter i \(name(.step($0)))" } ?? "inget steg pågår"
    case .roomPauseRestored: return "återställd paus"
    case .headcountSet(let place, let people):
      return "\(numbers.people(people))\(place.table.map { " vid \(names.table($0))" } ?? "")"
    case .headcountCleared: return "borttaget antal personer"
    case .commentAdded(_, let added): return "nytt inlägg \(words(added.text))"
    case .commentAmended(_, let text, _): return "ändrat inlägg \(words(text))"
    case .commentWithdrawn(let id): return "struket \(name(.comment(id)))"
    case .commentReinstated(let id): return "återinsatt \(name(.comment(id)))"
    case .commentMoved(let id, _, _): return "flytt av \(name(.comment(id)))"
    case .commentShown(let id, let visibility):
      switch visibility {
      case .held: return "\(name(.comment(id))) väntar"
      case .released: return "\(name(.comment(id))) på väggen"
      case .takenDown: return "\(name(.comment(id))) nedtaget"
      }
    case .commentPlaced(let id, let theme):
      return "\(name(.comment(id))) till \(name(.theme(theme)))"
    case .commentUnplaced(let id, let theme):
      return "\(name(.comment(id))) från \(name(.theme(theme)))"
    case .commentParked(let id): return "parkerat \(name(.comment(id)))"
    case .commentUnparked(let id): return "\(name(.comment(id))) från parkeringen"
    case .commentPostponed(let id, let turn):
      return "\(name(.comment(id))) \(turn == nil ? "på sin egen plats igen" : "väntar till sist")"
    case .commentsMarked(let marked, let isReadBack):
      return isReadBack
        ? "återläsning av \(numbers.comments(marked.count))"
        : "\(numbers.comments(marked.count)) inte längre \(marked.count == 1 ? "återläst" : "återlästa")"
    case .readBackHeld(let place, let present):
      let heard = present.map { ", \(numbers.people($0))" } ?? ""
      return "återläsning \(at(place))\(heard)"
    case .readBackCleared(let place): return "borttagen återläsning \(at(place))"
    case .tableSourceChanged(let table, let source):
      return "\(names.table(table)): \(KindTexts.swedish.tableSource(source))"
    case .slipsIssued(let batch):
      return "\(numbers.slips(batch.count)) till \(names.table(batch.table))"
    case .slipsCounted(let place, let handedIn):
      return "\(numbers.slips(handedIn)) \(handedIn == 1 ? "inlämnad" : "inlämnade") \(at(place))"
    case .slipCountCleared(let place): return "borttaget antal lappar \(at(place))"
    case .slipSetAside(let slip, let fate):
      return "lapp \(slip) \(KindTexts.swedish.slipFate(fate))"
    case .slipTakenUp(let slip): return "lapp \(slip) åter att skriva in"
    case .turnTaken(let place, let perspective):
      return "ordet till \(PerspectiveTexts.swedish.one(perspective)) \(at(place))"
    case .turnsRestored(let place, let perspective, _):
      return
        "räkningen av ordet för \(PerspectiveTexts.swedish.one(perspective)) \(at(place)) som förut"
    case .reportMade(_, let place, let kind, let text):
      let from = place.table.map { names.table($0) } ?? "antecknaren"
      return "\(from): \(text.map(words) ?? KindTexts.swedish.report(kind))"
    case .reportAnswered(let id, _): return "svar på \(name(.report(id)))"
    case .reportReopened(let id): return "\(name(.report(id))) väntar igen"
    case .seatingAdopted(let arrangement):
      return "ny placering för \(numbers.people(arrangement.people.count))"
    case .seatingCleared: return "borttagen placering"
    case .themeCreated(_, let letter, let title, _, _):
      return "nytt \(names.theme(letter)) \(words(title))"
    case .themeRenamed(_, let title, _): return "ny rubrik på tema \(words(title))"
    case .themeMerged(let id, let target):
      return "\(name(.theme(id))) ihop med \(name(.theme(target)))"
    case .themeUnmerged(let id): return "\(name(.theme(id))) för sig"
    case .themesOrdered: return "ny ordning på temana"
    case .voteProposed(let id, _, _, _, _, _): return "förberedd \(name(.vote(id)))"
    case .voteOpened(let id, _): return "öppnad \(name(.vote(id)))"
    case .voteClosed(let id): return "stängd \(name(.vote(id)))"
    case .voteRestored(let id, let phase):
      return "\(name(.vote(id))) åter: \(KindTexts.swedish.votePhase(phase))"
    case .votersSet(_, _, let voters):
      return voters.map { "\($0) som röstar" } ?? "okänt hur många som röstar"
    case .ballotEntered(_, _, let entered):
      if entered.marks == .spoilt { return "ogiltig röstsedel" }
      return entered.label.map { "röstsedel \(words($0))" } ?? "inskriven röstsedel"
    case .dotsCounted(_, let place, let dots):
      return "\(numbers.dots(dots)) på \(name(.theme(place.theme))), \(table(place.table))"
    case .countCorrected(_, let place, let dots, _, _):
      return "rättat till \(numbers.dots(dots)) på \(name(.theme(place.theme)))"
    case .countChecked(_, let place, let dots):
      return dots.map { "\(numbers.dots($0)) i andra räkningen av \(name(.theme(place.theme)))" }
        ?? "borttagen andra räkning av \(name(.theme(place.theme)))"
    case .ballotCorrected(_, _, let marks, _):
      return marks == nil ? "borttagen röstsedel" : "rättad röstsedel"
    case .ruleChanged(let id, _, _, _): return "ändrad regel för \(name(.vote(id)))"
    case .handsCounted(let theme, let people):
      return people.map { "\(numbers.people($0)) vill fördjupa \(name(.theme(theme)))" }
        ?? "borttagen handuppräckning för \(name(.theme(theme)))"
    case .countCleared(_, let place): return "borttagen räkning av \(name(.theme(place.theme)))"
    case .unusedRecorded(_, _, let dots, _): return "\(numbers.dots(dots)) kvar i händerna"
    case .resultRevealed(let id, _): return "visat resultat av \(name(.vote(id)))"
    case .cutDecided(_, let decision, _): return swedishDecision(decision, context)
    case .cutRetracted: return "borttaget beslut om strecket"
    case .topicAssigned(let theme, let table):
      return "\(name(.theme(theme))) till \(names.table(table))"
    case .topicUnassigned(let theme, let table):
      return "\(name(.theme(theme))) från \(names.table(table))"
    case .topicDropped(let theme, _): return "\(name(.theme(theme))) fördjupas inte"
    case .topicRestored(let theme): return "\(name(.theme(theme))) åter med i fördjupningen"
    case .noteAdded(_, _, _, let text, _): return "ny anteckning \(words(text))"
    case .noteAmended(_, let text, _): return "ändrad anteckning \(words(text))"
    case .noteMoved(let id, _): return "flytt av \(name(.note(id)))"
    case .noteRemoved(let id): return "borttagen \(name(.note(id)))"
    case .conclusionAdded(_, let text): return "ny slutsats \(words(text))"
    case .conclusionChanged(_, let text): return "ändrad slutsats \(words(text))"
    case .actionAdded(_, let action): return "ny åtgärd \(words(action.text))"
    case .actionChanged(_, let action): return "ändrad åtgärd \(words(action.text))"
    case .questionAdded(_, let text, _, _): return "ny fråga \(words(text))"
    case .questionChanged(_, let text, _, _): return "ändrad fråga \(words(text))"
    case .questionAnswered(let id, _): return "svar på \(name(.question(id)))"
    case .questionReopened(let id): return "\(name(.question(id))) åter obesvarad"
    case .termAdded(_, let word, _): return "nytt ord \(words(word))"
    case .proposalMade(_, let outcome, _, _):
      return "\(KindTexts.swedish.proposal(outcome)) \(words(outcome.words))"
    case .proposalSettled(let id, .accepted): return "\(name(.proposal(id))) antaget"
    case .proposalSettled(let id, .declined): return "\(name(.proposal(id))) inte antaget"
    case .proposalReopened(let id): return "\(name(.proposal(id))) väntar igen"
    case .messageShown(let text, _): return "meddelande \(words(text))"
    case .messageCleared: return "borttaget meddelande"
    case .stageBlanked: return "släckt vägg"
    case .stageShown: return "tänd vägg"
    case .stageClockSet(.digits): return "tid på väggen med siffror"
    case .stageClockSet(.shape): return "tid på väggen utan siffror"
    case .stageFrozen: return "fryst vägg"
    case .stageThawed, .stageFreezeRestored(nil): return "vägg som följer med igen"
    case .stageFreezeRestored: return "fryst vägg igen"
    case .readBackAsked: return "återläsning på väggen"
    case .readBackEnded: return "återläsning borta från väggen"
    case .hopesAsked(nil): return "frågan om förhoppningar borta från väggen"
    case .hopesAsked: return "frågan om förhoppningar på väggen"
    case .entityRetracted(let id): return "borttaget: \(name(id))"
    case .entityReinstated(let id): return "återinsatt: \(name(id))"
    case .sessionClosed: return "avslutad verkstad"
    case .sessionReopened: return "öppnad verkstad igen"
    case .sessionFinalised: return "färdigställd verkstad"
    case .bodiesErased: return "ord raderades"
    case .unknown(let type): return "okänd händelse \(type)"
    }
  }

  private static func swedishDecision(_ decision: CutDecision, _ context: NamingContext) -> String {
    func name(_ id: ThemeID) -> String { NameTexts.swedish.theme(id, context) }
    let list = NumberTexts.swedish.list
    return switch decision {
    case .widen: "alla med lika många tas med"
    case .runOff: "ny omröstning mellan dem som delar plats"
    case .lot(_, let chosen): "lotten valde \(list(chosen.map(name)))"
    case .discussion(let chosen): "rummet valde \(list(chosen.map(name)))"
    case .takeAlong(let theme): "\(name(theme)) tas med"
    case .rest(let theme): "\(name(theme)) får vila"
    }
  }
}
