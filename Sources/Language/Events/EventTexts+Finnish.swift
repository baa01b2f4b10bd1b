import SessionEngine

/// Names of things stand after a colon or begin the phrase, so that they never have to be inflected.
extension EventTexts {
  static let finnish = EventTexts(
    headline: finnishHeadline,
    undo: { "Kumoa: \($0)" },
    undone: { "Kumottu: \($0)" })

  @Sendable private static func finnishHeadline(
    _ event: Event, _ context: NamingContext
  ) -> String {
    let names = NameTexts.finnish
    let numbers = NumberTexts.finnish
    func name(_ id: EntityID) -> String { names.entity(id, context) }
    func run(_ id: StepRun) -> String { names.run(id, context) }
    func words(_ words: Words) -> String {
      names.quoted(words.text?.excerpt ?? names.erased)
    }
    func table(_ table: TableID?) -> String { table.map { names.table($0) } ?? "seinä" }
    func at(_ place: TablePlace) -> String {
      place.table.map { names.table($0) } ?? "koko sali"
    }

    switch event {
    case .sessionCreated, .planAdopted: return "uusi työpaja"
    case .stepInserted(_, let planned, _):
      let title = planned.title?.text ?? StepTexts.finnish.kind(planned.kind)
      return "lisätty vaihe \(names.quoted(title.excerpt))"
    case .stepMoved(let id, _): return "siirretty: \(name(.step(id)))"
    case .stepRetitled(let id, _): return "uusi otsikko: \(name(.step(id)))"
    case .stepReworded(_, let question): return "uusi kysymys \(words(question))"
    case .stepWordingRetracted(let id): return "entinen kysymys takaisin: \(name(.step(id)))"
    case .minutesChanged(let id, let minutes):
      return "\(name(.step(id))): \(DateTexts.finnish.minutes(minutes))"
    case .stepRemoved(let id): return "poistettu: \(name(.step(id)))"
    case .stepStarted(let id): return "aloitettu: \(run(id))"
    case .stepResumed(let id): return "jatkettu: \(run(id))"
    case .stepPaused(let id): return "jätetty kesken: \(run(id))"
    case .stepEnded(let id): return "lopetettu: \(run(id))"
    case .stepSkipped(let id): return "ohitettu: \(name(.step(id)))"
    case .stepReopened(let id): return "avattu uudelleen: \(run(id))"
    case .timerStarted(let id, _): return "kello käyntiin: \(run(id))"
    case .timerPaused: return "kello pysäytetty"
    case .timerResumed: return "kello taas käynnissä"
    case .timerSet(_, let seconds):
      return seconds < 0 ? "kelloon vähemmän aikaa" : "kelloon lisää aikaa"
    case .roomPaused: return "koko sali odottaa"
    case .roomResumed: return "sali jatkaa"
    case .progressRestored(let id, _): return "palautettu: \(name(.step(id)))"
    case .currentStepRestored(let id):
      return id.map { "taas käynnissä: \(name(.step($0)))" } ?? "mikään vaihe ei ole käynnissä"
    case .roomPauseRestored: return "salin odotus palautettu"
    case .headcountSet(let place, let people):
      return "\(at(place)): \(numbers.people(people))"
    case .headcountCleared: return "henkilömäärä poistettu"
    case .commentAdded(_, let added): return "uusi kommentti \(words(added.text))"
    case .commentAmended(_, let text, _): return "korjattu kommentti \(words(text))"
    case .commentWithdrawn(let id): return "poistettu: \(name(.comment(id)))"
    case .commentReinstated(let id): return "palautettu: \(name(.comment(id)))"
    case .commentMoved(let id, _, _): return "siirretty: \(name(.comment(id)))"
    case .commentShown(let id, let visibility):
      switch visibility {
      case .held: return "\(name(.comment(id))) odottaa"
      case .released: return "\(name(.comment(id))) on seinällä"
      case .takenDown: return "\(name(.comment(id))) on otettu pois seinältä"
      }
    case .commentPlaced(let id, let theme):
      return "\(name(.comment(id))) → \(name(.theme(theme)))"
    case .commentUnplaced(let id, let theme):
      return "\(name(.comment(id))), ei enää \(name(.theme(theme)))"
    case .commentParked(let id): return "parkkipaikalle: \(name(.comment(id)))"
    case .commentUnparked(let id): return "parkkipaikalta pois: \(name(.comment(id)))"
    case .commentPostponed(let id, let turn):
      return
        "\(name(.comment(id))) \(turn == nil ? "taas omalla vuorollaan" : "jätetty viimeiseksi")"
    case .commentsMarked(let marked, let isReadBack):
      return isReadBack
        ? "luettu takaisin: \(numbers.comments(marked.count))"
        : "ei enää luettu takaisin: \(numbers.comments(marked.count))"
    case .readBackHeld(let place, let present):
      let heard = present.map { ", \(numbers.people($0))" } ?? ""
      return "takaisinluku: \(at(place))\(heard)"
    case .readBackCleared(let place): return "takaisinluku poistettu: \(at(place))"
    case .tableSourceChanged(let table, let source):
      return "\(names.table(table)): \(KindTexts.finnish.tableSource(source))"
    case .slipsIssued(let batch):
      return "\(names.table(batch.table)): \(numbers.slips(batch.count))"
    case .slipsCounted(let place, let handedIn):
      return "\(at(place)): palautettu \(numbers.slips(handedIn))"
    case .slipCountCleared(let place): return "lappujen määrä poistettu: \(at(place))"
    case .slipSetAside(let slip, let fate):
      return "lappu \(slip): \(KindTexts.finnish.slipFate(fate))"
    case .slipTakenUp(let slip): return "lappu \(slip) kirjoitetaan taas koneelle"
    case .turnTaken(let place, let perspective):
      return "puheenvuoro: \(PerspectiveTexts.finnish.one(perspective)), \(at(place))"
    case .turnsRestored(let place, let perspective, _):
      return
        "puheenvuorot kuten ennen: \(PerspectiveTexts.finnish.one(perspective)), \(at(place))"
    case .reportMade(_, let place, let kind, let text):
      let from = place.table.map { names.table($0) } ?? "kirjuri"
      return "\(from): \(text.map(words) ?? KindTexts.finnish.report(kind))"
    case .reportAnswered(let id, _): return "vastattu: \(name(.report(id)))"
    case .reportReopened(let id): return "\(name(.report(id))) odottaa taas"
    case .seatingAdopted(let arrangement):
      return "uusi istumajärjestys: \(numbers.people(arrangement.people.count))"
    case .seatingCleared: return "istumajärjestys poistettu"
    case .themeCreated(_, let letter, let title, _, _):
      return "uusi \(names.theme(letter)) \(words(title))"
    case .themeRenamed(_, let title, _): return "teeman uusi otsikko \(words(title))"
    case .themeMerged(let id, let target):
      return "yhdistetty: \(name(.theme(id))) ja \(name(.theme(target)))"
    case .themeUnmerged(let id): return "taas erikseen: \(name(.theme(id)))"
    case .themesOrdered: return "teemojen uusi järjestys"
    case .voteProposed(let id, _, _, _, _, _): return "valmisteltu: \(name(.vote(id)))"
    case .voteOpened(let id, _): return "avattu: \(name(.vote(id)))"
    case .voteClosed(let id): return "suljettu: \(name(.vote(id)))"
    case .voteRestored(let id, let phase):
      return "\(name(.vote(id))) on taas \(KindTexts.finnish.votePhase(phase))"
    case .votersSet(_, _, let voters):
      return voters.map(numbers.voters) ?? "äänestäjien määrä ei ole tiedossa"
    case .ballotEntered(_, _, let entered):
      if entered.marks == .spoilt { return "hylätty äänestyslippu" }
      return entered.label.map { "äänestyslippu \(words($0))" } ?? "uusi äänestyslippu"
    case .dotsCounted(_, let place, let dots):
      return "\(name(.theme(place.theme))), \(table(place.table)): \(numbers.dots(dots))"
    case .countCorrected(_, let place, let dots, _, _):
      return "korjattu: \(name(.theme(place.theme))), \(numbers.dots(dots))"
    case .countChecked(_, let place, let dots):
      return dots.map { "toinen laskenta: \(name(.theme(place.theme))), \(numbers.dots($0))" }
        ?? "poistettu toinen laskenta: \(name(.theme(place.theme)))"
    case .ballotCorrected(_, _, let marks, _):
      return marks == nil ? "poistettu äänestyslippu" : "korjattu äänestyslippu"
    case .ruleChanged(let id, _, _, _): return "muutettu sääntö: \(name(.vote(id)))"
    case .handsCounted(let theme, let people):
      return people.map { "\(numbers.people($0)) haluaa syventää: \(name(.theme(theme)))" }
        ?? "poistettu kädennostot: \(name(.theme(theme)))"
    case .countCleared(_, let place):
      return "laskettu määrä poistettu: \(name(.theme(place.theme)))"
    case .unusedRecorded(_, _, let dots, _): return "käyttämättä \(numbers.dots(dots))"
    case .resultRevealed(let id, _): return "tulos näytetty: \(name(.vote(id)))"
    case .cutDecided(_, let decision, _): return finnishDecision(decision, context)
    case .cutRetracted: return "rajaa koskeva päätös poistettu"
    case .topicAssigned(let theme, let table):
      return "\(name(.theme(theme))) → \(names.table(table))"
    case .topicUnassigned(let theme, let table):
      return "\(name(.theme(theme))), ei enää \(names.table(table))"
    case .topicDropped(let theme, _): return "ei syvennetä: \(name(.theme(theme)))"
    case .topicRestored(let theme): return "syvennetään sittenkin: \(name(.theme(theme)))"
    case .noteAdded(_, _, _, let text, _): return "uusi muistiinpano \(words(text))"
    case .noteAmended(_, let text, _): return "korjattu muistiinpano \(words(text))"
    case .noteMoved(let id, _): return "siirretty: \(name(.note(id)))"
    case .noteRemoved(let id): return "poistettu: \(name(.note(id)))"
    case .conclusionAdded(_, let text): return "uusi johtopäätös \(words(text))"
    case .conclusionChanged(_, let text): return "muutettu johtopäätös \(words(text))"
    case .actionAdded(_, let action): return "uusi toimenpide \(words(action.text))"
    case .actionChanged(_, let action): return "muutettu toimenpide \(words(action.text))"
    case .questionAdded(_, let text, _, _): return "uusi kysymys \(words(text))"
    case .questionChanged(_, let text, _, _): return "muutettu kysymys \(words(text))"
    case .questionAnswered(let id, _): return "vastattu: \(name(.question(id)))"
    case .questionReopened(let id): return "taas vailla vastausta: \(name(.question(id)))"
    case .termAdded(_, let word, _): return "uusi sana \(words(word))"
    case .proposalMade(_, let outcome, _, _):
      return "\(KindTexts.finnish.proposal(outcome)) \(words(outcome.words))"
    case .proposalSettled(let id, .accepted): return "otettu mukaan: \(name(.proposal(id)))"
    case .proposalSettled(let id, .declined): return "ei otettu mukaan: \(name(.proposal(id)))"
    case .proposalReopened(let id): return "\(name(.proposal(id))) odottaa taas"
    case .messageShown(let text, _): return "viesti \(words(text))"
    case .stageClockSet(.digits): return "seinän aika numeroin"
    case .stageClockSet(.shape): return "seinän aika ilman numeroita"
    case .stageFrozen: return "seinä pysäytetty"
    case .stageThawed, .stageFreezeRestored(nil): return "seinä seuraa taas"
    case .stageFreezeRestored: return "seinä pysäytetty taas"
    case .readBackAsked: return "takaisinluku seinälle"
    case .readBackEnded: return "takaisinluku pois seinältä"
    case .hopesAsked(nil): return "kysymys toiveista pois seinältä"
    case .hopesAsked: return "kysymys toiveista seinälle"
    case .messageCleared: return "viesti poistettu"
    case .stageBlanked: return "seinä pimennetty"
    case .stageShown: return "seinä taas näkyvissä"
    case .entityRetracted(let id): return "poistettu: \(name(id))"
    case .entityReinstated(let id): return "palautettu: \(name(id))"
    case .sessionClosed: return "työpaja päätetty"
    case .sessionReopened: return "työpaja taas auki"
    case .sessionFinalised: return "työpaja viimeistelty"
    case .bodiesErased: return "sanoja poistettu pysyvästi"
    case .unknown(let type): return "tuntematon tapahtuma \(type)"
    }
  }

  private static func finnishDecision(_ decision: CutDecision, _ context: NamingContext) -> String {
    func name(_ id: ThemeID) -> String { NameTexts.finnish.theme(id, context) }
    let list = NumberTexts.finnish.list
    return switch decision {
    case .widen: "raja siirtyy alemmas"
    case .runOff: "uusi äänestys tasatuloksen saaneista"
    case .lot(_, let chosen): "arpa valitsi: \(list(chosen.map(name)))"
    case .discussion(let chosen): "sali valitsi: \(list(chosen.map(name)))"
    case .takeAlong(let theme): "otetaan mukaan: \(name(theme))"
    case .rest(let theme): "jää lepäämään: \(name(theme))"
    }
  }
}
