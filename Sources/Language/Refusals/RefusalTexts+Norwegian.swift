import SessionEngine

extension RefusalTexts {
  static let norwegian = RefusalTexts(
    sentence: { norwegianSentence($0, $1).startingSentence },
    textField: norwegianTextField,
    numberField: norwegianNumberField)

  private static func norwegianSentence(_ refusal: Refusal, _ context: NamingContext) -> String {
    let names = NameTexts.norwegian
    let numbers = NumberTexts.norwegian
    func name(_ id: EntityID) -> String { names.entity(id, context) }
    func run(_ id: StepRun) -> String { names.run(id, context) }
    func done(_ command: CommandID) -> String {
      context.headline(command).map { names.quoted(EventTexts.norwegian.headline($0, context)) }
        ?? "kommandoen \(command)"
    }

    switch refusal {
    case .sessionExists:
      return "Det ligger allerede et verksted i filen. Velg et annet filnavn."
    case .noSession:
      return "Det er ikke noe verksted i filen ennå. Lag et med verkstad new."
    case .finalised:
      return "Verkstedet er ferdigstilt og endres ikke mer. Skriv tillegget i et nytt verksted."
    case .closed:
      return "Verkstedet er avsluttet. Det som står på papir, kan fortsatt skrives inn."
    case .scriptedSession:
      return "Verkstedet er laget av et manus og kan ikke ferdigstilles. "
        + "Bruk det som eksempel, eller lag et ordentlig med verkstad new."
    case .notClosed:
      return "Verkstedet er fortsatt i gang. Avslutt det først, og ferdigstill det etterpå."
    case .roomPaused:
      return "Alt står stille. Trykk p for å fortsette, og prøv igjen."
    case .roomNotPaused:
      return "Verkstedet er allerede i gang. Du trenger ikke gjøre noe."
    case .awayFromSession:
      return
        "Det går ikke herfra: referenten skriver til sin egen fil. Be samtalelederen gjøre det."
    case .alreadyDone(let station):
      return "Det har \(names.station(station)) allerede gjort. Du trenger ikke gjøre noe."
    case .unknown(let id):
      return "\(name(id)) finnes ikke, eller er fjernet. Se etter, og prøv igjen."
    case .unknownTable(let table):
      return "\(names.table(table)) finnes ikke. Velg et bord som står i planen."
    case .unknownRun(let wanted, let latest):
      return latest == 0
        ? "\(run(wanted)) har ikke begynt ennå. Start trinnet først."
        : "\(run(wanted)) finnes ikke. Den siste er \(run(StepRun(wanted.step, latest))); "
          + "velg den."
    case .stepNotPending(let step):
      return "\(name(.step(step))) har allerede begynt. Bare trinn som venter, kan flyttes, "
        + "fjernes eller hoppes over."
    case .runNotRunning(let wanted):
      return "\(run(wanted)) er ikke i gang akkurat nå. Start trinnet først."
    case .runNotEnded(let wanted):
      return "\(run(wanted)) er ikke slutt ennå, så det går ikke an å gå tilbake. "
        + "Avslutt trinnet først."
    case .noTimer(let wanted):
      return "\(run(wanted)) har ingen klokke. Start en først."
    case .emptyText(let field):
      return "\(norwegianTextField(field)) er \(empty(field)). Skriv noe, og prøv igjen."
    case .textTooLong(let field, let characters, let limit):
      return "\(norwegianTextField(field)) er på \(characters) tegn, og det er plass til \(limit). "
        + "Gjør teksten kortere, eller del den i to."
    case .outOfRange(let field, let value, let allowed):
      return "\(norwegianNumberField(field)) kan ikke være \(value). "
        + "Skriv et tall fra \(allowed.lowerBound) til \(allowed.upperBound)."
    case .duplicateTable(let table):
      return "\(names.table(table)) står to ganger i planen. Gi hvert bord sitt eget nummer."
    case .withdrawn(let comment):
      return "\(name(.comment(comment))) er trukket tilbake. Skriv et nytt i stedet."
    case .wordsErased(let id):
      // By its number: a screen may still know the words.
      return
        "Ordene i \(names.entity(id, NamingContext())) er slettet for godt. Skriv noe nytt om det trengs."
    case .notPlaced(let comment, let theme):
      return "\(name(.comment(comment))) ligger ikke under \(name(.theme(theme))). "
        + "Se hvor det ligger, og prøv derfra."
    case .mergedAlready(let theme, let target):
      return "\(name(.theme(theme))) er slått sammen med \(name(.theme(target))). "
        + "Bruk \(name(.theme(target))) i stedet."
    case .notMerged(let theme):
      return "\(name(.theme(theme))) er ikke slått sammen med noe annet tema. "
        + "Det er ingenting å skille fra hverandre."
    case .sameTheme(let theme):
      return "\(name(.theme(theme))) kan ikke slås sammen med seg selv. Velg et annet tema."
    case .titleTaken(let theme):
      return "\(name(.theme(theme))) heter allerede det. Velg en annen overskrift, "
        + "eller bruk det temaet."
    case .tooManyThemes(let limit):
      return "Det er allerede \(limit) temaer, og det er ikke plass til flere. "
        + "Slå sammen to av dem først."
    case .frozen(let vote):
      return "Temaene ligger fast i \(name(.vote(vote))), med navnene sine. "
        + "Nye eller endrede temaer krever en ny avstemning; angre ellers åpningen."
    case .noteOfOtherTheme(let note):
      return "\(name(.note(note))) hører til et annet tema. Velg et notat under samme tema."
    case .slipTyped(let slip, let comment):
      return "Lapp \(slip) er allerede skrevet inn, som \(name(.comment(comment))). "
        + "Sjekk nummeret på lappen, eller endre det innlegget."
    case .slipNotTyped(let slip):
      return "Ingenting er skrevet inn fra lapp \(slip). Sjekk nummeret på lappen."
    case .slipOfOtherTable(let slip, let table):
      return "Lapp \(slip) hører til \(names.table(slip.table)), ikke til \(names.table(table)). "
        + "Sjekk nummeret på lappen."
    case .notTableRound(let step):
      return "\(name(.step(step))) er ikke en samtalerunde. Velg en samtalerunde."
    case .tooManySlips(let table, let limit):
      return "\(names.table(table)) kan få høyst \(numbers.slips(limit)) på en dag. "
        + "Skriv ut færre."
    case .notReadingBack(let wanted):
      return "\(run(wanted)) leses ikke tilbake akkurat nå. Det er ingenting å avslutte."
    case .wallNotFrozen:
      return "Veggen står ikke stille. Det er ingenting å slippe."
    case .wallPictureGone:
      return
        "Veggen har stått stille igjen siden, og det gamle bildet er borte. Frys veggen på nytt."
    case .nothingReadBack:
      return "Det er ikke noe innlegg å lese tilbake. Velg minst ett innlegg."
    case .seatsForOthers(let step, let seats, let people):
      return "\(name(.step(step))) har plasser til \(numbers.people(seats)), men det skal være "
        + "\(people). Lag bordplasseringen på nytt."
    case .seatedTwice(let step):
      return "\(name(.step(step))) står to ganger i bordplasseringen. Fjern den ene."
    case .seatsOfPastRound(let step):
      return "\(name(.step(step))) er over, og hvem som satt hvor, ligger fast. "
        + "Endre bare rundene som er igjen."
    case .votePhase(let vote, let phase, let needed):
      return
        "\(name(.vote(vote))) er ikke \(norwegianPhase(needed)): \(norwegianRemedy(phase, needed))"
    case .otherVoteOpen(let vote):
      return "\(name(.vote(vote))) er åpen. Steng den før du åpner en ny."
    case .noThemes:
      return "Det er ikke noe tema å stemme over. Legg til minst ett tema først."
    case .notInVote(let theme, let vote):
      return "\(name(.theme(theme))) er ikke med i \(name(.vote(vote))). "
        + "Velg et av temaene på veggen."
    case .tooManyDots(let dots, let allowed):
      return "Stemmeseddelen har \(numbers.dots(dots)), men hver har bare \(allowed). "
        + "Tell på nytt, og skriv den inn igjen."
    case .overCap(let theme, let dots, let cap):
      return "Stemmeseddelen har \(numbers.dots(dots)) på \(name(.theme(theme))), men det kan "
        + "høyst ligge \(cap) på samme tema. Rett den, og skriv den inn igjen."
    case .themeTwice(let theme):
      return "\(name(.theme(theme))) står to ganger på stemmeseddelen. Legg sammen prikkene."
    case .ballotExists(let ballot):
      return "\(name(.ballot(ballot))) er allerede skrevet inn. Gå videre til neste."
    case .moreBallotsThanVoters(.room, let ballots, let voters):
      return "Det blir \(numbers.ballots(ballots)), men bare \(voters) fikk prikker. "
        + "Sjekk antallet, eller endre hvor mange som stemmer."
    case .moreBallotsThanVoters(let place, let ballots, let voters):
      return
        "Det blir \(numbers.ballots(ballots))\(at(place)), men bare \(voters) fikk prikker der. "
        + "Sjekk antallet, eller endre hvor mange som stemmer."
    case .moreDotsThanHandedOut(let place, let dots, let handedOut):
      return "Det blir \(numbers.dots(dots))\(at(place)), men det ble bare delt ut \(handedOut). "
        + "Tell på nytt, eller endre hvor mange som stemmer."
    case .overCapAtPlace(let place, let theme, let cap, let voters):
      return
        "\(name(.theme(theme))) kan få høyst \(numbers.dots(cap.clampedMultiplied(by: voters)))"
        + "\(at(place)): høyst \(cap) fra hver av \(numbers.voters(voters)). "
        + "Tell på nytt, eller endre hvor mange som stemmer."
    case .moreVotersThanRoom(let voters, let room):
      return
        "Veggen og bordene har \(numbers.voters(voters)) til sammen, men i rommet er det \(room). "
        + "Endre det ene eller det andre."
    case .ballotsBreakRule(let ballots):
      return
        "Den regelen passer ikke med \(ballots.count == 1 ? "en stemmeseddel" : "\(ballots.count) stemmesedler") som alt er inne: "
        + "\(firstFew(ballots, name)). Rett dem først, eller behold regelen."
    case .placesBreakRule(let places):
      return "Det er kommet inn flere prikker\(list(places)) enn den regelen tillater. "
        + "Rett opptellingen eller antallet stemmende først, eller behold regelen."
    case .nothingToCheck(let place):
      return
        "\(name(.theme(place.theme))) er ikke talt\(at(place.table)) ennå, så det er ingenting å sammenligne med. "
        + "Skriv inn den første opptellingen først."
    case .noTie(let vote):
      return "\(name(.vote(vote))) har ingen delt plass ved streken å avgjøre. "
        + "Hold en vanlig ny avstemning hvis det er det som trengs."
    case .tieSettled(let vote, let station):
      return
        "\(names.station(station).startingSentence) har allerede avgjort den delte plassen ved streken i "
        + "\(name(.vote(vote))). Angre den avgjørelsen først hvis det skal bli en annen."
    case .notInTie(let theme, let vote):
      return "\(name(.theme(theme))) hører ikke til dem som deler plass ved streken i "
        + "\(name(.vote(vote))). Velg blant dem, eller ta med temaet med en begrunnelse."
    case .countedAlready(let place):
      return
        "\(name(.theme(place.theme))) er allerede talt\(at(place.table)). Skrives tallet ditt inn "
        + "på en skjerm, står det som en andre opptelling; er det første feil, rett det."
    case .countChanged(let place):
      return "Opptellingen av \(name(.theme(place.theme)))\(at(place.table)) er rettet siden. "
        + "Se etter hva som står der nå, og rett det hvis det trengs."
    case .notCounted(let place):
      return "\(name(.theme(place.theme))) er ikke talt\(at(place.table)) ennå. "
        + "Skriv inn antallet først."
    case .alreadyShown(let vote):
      return "Resultatet av \(name(.vote(vote))) er vist for rommet og kan ikke tas tilbake. "
        + "Hold en ny avstemning hvis den skal gjøres om."
    case .unknownCommand(let command):
      return "Kommandoen \(command) finnes ikke i verkstedet. Sjekk navnet."
    case .alreadyUndone(let command):
      return "\(done(command)) er allerede angret. Du trenger ikke gjøre noe."
    case .cannotUndo(let command):
      return "\(done(command)) kan ikke angres. Rett det med en ny endring i stedet."
    case .dependedOn(_, let headline, let station):
      let later = names.quoted(EventTexts.norwegian.headline(headline, context))
      return "Det kan ikke angres, for \(names.station(station)) har siden bygd videre på "
        + "det: \(later). Angre det først."
    case .wouldReviveErased(let command):
      return "\(done(command)) kan ikke angres, for da ville ord som er fjernet, komme tilbake. "
        + "Skriv en ny tekst i stedet."
    case .row(let line, let column, let inner):
      return "linje \(line), kolonnen \(column.rawValue): "
        + "\(norwegianSentence(inner, context).startingSentence) Ingenting fra filen er lest inn."
    case .noRows:
      return "Under kolonnenavnene står det ingenting. Skriv rader der, og les inn filen igjen."
    case .unknownTheme(let title):
      return "Temaet \(names.quoted(title.excerpt)) finnes ikke. Rett skrivemåten, "
        + "eller legg til --create-themes."
    case .unknownTableNumber(let number):
      return "Bord \(number) finnes ikke. Rett bordets nummer, så det stemmer med planen."
    case .unknownRound(let round, let rounds):
      return "Samtalerunde \(round) finnes ikke; planen har \(rounds). Rett nummeret på runden."
    }
  }

  /// The adjective follows the gender of the noun.
  private static func empty(_ field: TextField) -> String {
    switch field {
    case .comment, .question, .note, .action, .answer, .word: "tomt"
    case .title, .conclusion, .reason, .message: "tom"
    }
  }

  private static func at(_ table: TableID?) -> String {
    table.map { " ved \(NameTexts.norwegian.table($0))" } ?? " på veggen"
  }

  private static func at(_ place: VoterPlace) -> String {
    switch place {
    case .room: ""
    case .wall: " på veggen"
    case .table(let table): " ved \(NameTexts.norwegian.table(table))"
    }
  }

  private static func list(_ places: [VoterPlace]) -> String {
    let named = places.filter { $0 != .room }.map { at($0).drop { $0 == " " } }.map(String.init)
    return named.isEmpty ? "" : " \(NumberTexts.norwegian.list(named))"
  }

  /// The first few ballots, and how many more there are.
  private static func firstFew(_ ballots: [BallotID], _ name: (EntityID) -> String) -> String {
    let named = ballots.prefix(5).map { name(.ballot($0)) }
    guard ballots.count > 5 else { return NumberTexts.norwegian.list(named) }
    return named.joined(separator: ", ") + " og \(ballots.count - 5) til"
  }

  private static func norwegianPhase(_ phase: VotePhase) -> String {
    switch phase {
    case .draft: "et utkast"
    case .open: "åpen"
    case .closed: "stengt"
    case .revealed: "vist"
    }
  }

  private static func norwegianRemedy(_ phase: VotePhase, _ needed: VotePhase) -> String {
    let now =
      switch phase {
      case .draft: "den er ikke åpnet ennå."
      case .open: "den er åpen."
      case .closed: "den er stengt."
      case .revealed: "resultatet er vist."
      }
    let remedy =
      switch (phase, needed) {
      case (.draft, _): "Åpne den først."
      case (.open, .closed), (.open, .revealed): "Steng den først."
      case (.closed, .revealed): "Vis resultatet først."
      case (.closed, .open): "Angre stengingen, eller hold en ny avstemning."
      default: "Hold en ny avstemning i stedet."
      }
    return "\(now) \(remedy)"
  }
}
