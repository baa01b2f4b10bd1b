import SessionEngine

extension RefusalTexts {
  static let danish = RefusalTexts(
    sentence: { danishSentence($0, $1).startingSentence },
    textField: danishTextField,
    numberField: danishNumberField)

  private static func danishSentence(_ refusal: Refusal, _ context: NamingContext) -> String {
    let names = NameTexts.danish
    let numbers = NumberTexts.danish
    func name(_ id: EntityID) -> String { names.entity(id, context) }
    func run(_ id: StepRun) -> String { names.run(id, context) }
    func done(_ command: CommandID) -> String {
      context.headline(command).map { names.quoted(EventTexts.danish.headline($0, context)) }
        ?? "kommandoen \(command)"
    }

    switch refusal {
    case .sessionExists:
      return "Der ligger allerede et værksted i filen. Vælg et andet filnavn."
    case .noSession:
      return "Der er ikke noget værksted i filen endnu. Opret et med verkstad new."
    case .finalised:
      return "Værkstedet er færdiggjort og kan ikke ændres mere. Skriv tilføjelsen i et nyt."
    case .closed:
      return "Værkstedet er afsluttet. Det, der står på papir, kan stadig skrives ind."
    case .scriptedSession:
      return "Værkstedet er lavet af et manuskript og kan ikke færdiggøres. "
        + "Brug det som eksempel, eller opret et rigtigt med verkstad new."
    case .notClosed:
      return "Værkstedet er stadig i gang. Afslut det først, og færdiggør det så."
    case .roomPaused:
      return "Alt står stille. Tryk p for at fortsætte, og prøv igen."
    case .roomNotPaused:
      return "Værkstedet er allerede i gang. Du behøver ikke gøre noget."
    case .awayFromSession:
      return
        "Det kan ikke gøres herfra: referenten skriver til sin egen fil. Bed facilitatoren om det."
    case .alreadyDone(let station):
      return "Det har \(names.station(station)) allerede gjort. Du behøver ikke gøre noget."
    case .unknown(let id):
      return "\(name(id)) findes ikke eller er fjernet. Se efter, og prøv igen."
    case .unknownTable(let table):
      return "\(names.table(table)) findes ikke. Vælg et bord, der står i planen."
    case .unknownRun(let wanted, let latest):
      return latest == 0
        ? "\(run(wanted)) er ikke begyndt endnu. Start trinnet først."
        : "\(run(wanted)) findes ikke. Den seneste er \(run(StepRun(wanted.step, latest))); "
          + "vælg den."
    case .stepNotPending(let step):
      return "\(name(.step(step))) er allerede begyndt. Kun trin, der venter, kan flyttes, "
        + "fjernes eller springes over."
    case .runNotRunning(let wanted):
      return "\(run(wanted)) er ikke i gang lige nu. Start trinnet først."
    case .runNotEnded(let wanted):
      return "\(run(wanted)) er ikke slut endnu, så man kan ikke gå tilbage. Afslut det først."
    case .noTimer(let wanted):
      return "\(run(wanted)) har ikke noget ur. Start et først."
    case .emptyText(let field):
      return "\(danishTextField(field)) er \(empty(field)). Skriv noget, og prøv igen."
    case .textTooLong(let field, let characters, let limit):
      return "\(danishTextField(field)) er på \(characters) tegn, og der er plads til \(limit). "
        + "Gør teksten kortere, eller del den i to."
    case .outOfRange(let field, let value, let allowed):
      return "\(danishNumberField(field)) kan ikke være \(value). "
        + "Skriv et tal fra \(allowed.lowerBound) til \(allowed.upperBound)."
    case .duplicateTable(let table):
      return "\(names.table(table)) står to gange i planen. Giv hvert bord sit eget nummer."
    case .withdrawn(let comment):
      return "\(name(.comment(comment))) er trukket tilbage. Skriv et nyt i stedet."
    case .wordsErased(let id):
      // By its number: a screen may still know the words.
      return
        "Ordene i \(names.entity(id, NamingContext())) er slettet for altid. Skriv noget nyt, hvis der er brug for det."
    case .notPlaced(let comment, let theme):
      return "\(name(.comment(comment))) ligger ikke under \(name(.theme(theme))). "
        + "Se, hvor det ligger, og prøv derfra."
    case .mergedAlready(let theme, let target):
      return "\(name(.theme(theme))) er lagt sammen med \(name(.theme(target))). "
        + "Brug \(name(.theme(target))) i stedet."
    case .notMerged(let theme):
      return "\(name(.theme(theme))) er ikke lagt sammen med et andet. Der er intet at skille ad."
    case .sameTheme(let theme):
      return "\(name(.theme(theme))) kan ikke lægges sammen med sig selv. Vælg et andet tema."
    case .titleTaken(let theme):
      return "\(name(.theme(theme))) hedder allerede sådan. Vælg en anden overskrift, "
        + "eller brug det tema."
    case .tooManyThemes(let limit):
      return "Der er allerede \(limit) temaer, og der er ikke plads til flere. "
        + "Læg to af dem sammen først."
    case .frozen(let vote):
      return "Temaerne ligger fast i \(name(.vote(vote))) med deres navne. "
        + "Nye eller ændrede temaer kræver en ny afstemning; fortryd ellers åbningen."
    case .noteOfOtherTheme(let note):
      return "\(name(.note(note))) hører til et andet tema. Vælg en note under samme tema."
    case .slipTyped(let slip, let comment):
      return "Seddel \(slip) er allerede skrevet ind, som \(name(.comment(comment))). "
        + "Tjek nummeret på sedlen, eller ret det indlæg."
    case .slipNotTyped(let slip):
      return "Intet er skrevet ind fra seddel \(slip). Tjek nummeret på sedlen."
    case .slipOfOtherTable(let slip, let table):
      return "Seddel \(slip) hører til \(names.table(slip.table)), ikke til \(names.table(table)). "
        + "Tjek nummeret på sedlen."
    case .notTableRound(let step):
      return "\(name(.step(step))) er ikke en samtalerunde. Vælg en samtalerunde."
    case .tooManySlips(let table, let limit):
      return "\(names.table(table)) kan højst få \(numbers.slips(limit)) på en dag. Udskriv færre."
    case .notReadingBack(let wanted):
      return "\(run(wanted)) læses ikke tilbage lige nu. Der er intet at afslutte."
    case .wallNotFrozen:
      return "Væggen står ikke stille. Der er intet at slippe."
    case .wallPictureGone:
      return
        "Væggen har stået stille igen siden, og det gamle billede er væk. Frys væggen igen."
    case .nothingReadBack:
      return "Der er ikke noget indlæg at læse tilbage. Vælg mindst ét indlæg."
    case .seatsForOthers(let step, let seats, let people):
      return "\(name(.step(step))) har pladser til \(numbers.people(seats)), men der skal være "
        + "\(people). Lav bordplanen om."
    case .seatedTwice(let step):
      return "\(name(.step(step))) står to gange i bordplanen. Fjern den ene."
    case .seatsOfPastRound(let step):
      return "\(name(.step(step))) er slut, og hvem der sad hvor, ligger fast. "
        + "Ret kun de runder, der er tilbage."
    case .votePhase(let vote, let phase, let needed):
      return "\(name(.vote(vote))) er ikke \(danishPhase(needed)): \(danishRemedy(phase, needed))"
    case .otherVoteOpen(let vote):
      return "\(name(.vote(vote))) er åben. Luk den, før du åbner en ny."
    case .noThemes:
      return "Der er ikke noget tema at stemme om. Tilføj mindst et tema først."
    case .notInVote(let theme, let vote):
      return "\(name(.theme(theme))) er ikke med i \(name(.vote(vote))). "
        + "Vælg et af temaerne på væggen."
    case .tooManyDots(let dots, let allowed):
      return "Stemmesedlen har \(numbers.dots(dots)), men hver har kun \(allowed). "
        + "Tæl efter, og skriv den ind igen."
    case .overCap(let theme, let dots, let cap):
      return "Stemmesedlen har \(numbers.dots(dots)) på \(name(.theme(theme))), men der må højst "
        + "ligge \(cap) på samme tema. Ret den, og skriv den ind igen."
    case .themeTwice(let theme):
      return "\(name(.theme(theme))) står to gange på stemmesedlen. Læg prikkerne sammen."
    case .ballotExists(let ballot):
      return "\(name(.ballot(ballot))) er allerede skrevet ind. Gå videre til den næste."
    case .moreBallotsThanVoters(.room, let ballots, let voters):
      return "Det bliver \(numbers.ballots(ballots)), men kun \(voters) fik prikker. "
        + "Tjek antallet, eller ret, hvor mange der stemmer."
    case .moreBallotsThanVoters(let place, let ballots, let voters):
      return
        "Det bliver \(numbers.ballots(ballots))\(at(place)), men kun \(voters) fik prikker dér. "
        + "Tjek antallet, eller ret, hvor mange der stemmer."
    case .moreDotsThanHandedOut(let place, let dots, let handedOut):
      return "Det bliver \(numbers.dots(dots))\(at(place)), men der blev kun delt \(handedOut) ud. "
        + "Tæl efter, eller ret, hvor mange der stemmer."
    case .overCapAtPlace(let place, let theme, let cap, let voters):
      return
        "\(name(.theme(theme))) kan højst få \(numbers.dots(cap.clampedMultiplied(by: voters)))"
        + "\(at(place)): højst \(cap) fra hver af \(numbers.voters(voters)). "
        + "Tæl efter, eller ret, hvor mange der stemmer."
    case .moreVotersThanRoom(let voters, let room):
      return
        "Væggen og bordene har \(numbers.voters(voters)) tilsammen, men i rummet er der \(room). "
        + "Ret det ene eller det andet."
    case .ballotsBreakRule(let ballots):
      return
        "Den regel passer ikke med \(ballots.count == 1 ? "en stemmeseddel" : "\(ballots.count) stemmesedler"), der allerede er inde: "
        + "\(firstFew(ballots, name)). Ret dem først, eller behold reglen."
    case .placesBreakRule(let places):
      return "Der er kommet flere prikker ind\(list(places)), end den regel tillader. "
        + "Ret optællingen eller antallet af stemmeberettigede først, eller behold reglen."
    case .nothingToCheck(let place):
      return
        "\(name(.theme(place.theme))) er ikke talt\(at(place.table)) endnu, så der er intet at sammenligne med. "
        + "Skriv den første optælling ind først."
    case .noTie(let vote):
      return "\(name(.vote(vote))) har ingen delt plads ved stregen at afgøre. "
        + "Hold en almindelig ny afstemning, hvis det er det, der skal til."
    case .tieSettled(let vote, let station):
      return
        "\(names.station(station).startingSentence) har allerede afgjort den delte plads ved stregen i "
        + "\(name(.vote(vote))). Fortryd den beslutning først, hvis det skal blive en anden."
    case .notInTie(let theme, let vote):
      return "\(name(.theme(theme))) hører ikke til dem, der deler plads ved stregen i "
        + "\(name(.vote(vote))). Vælg blandt dem, eller tag temaet med med en begrundelse."
    case .countedAlready(let place):
      return
        "\(name(.theme(place.theme))) er allerede talt\(at(place.table)). Skrives dit tal ind "
        + "på en skærm, står det som en anden optælling; er det første forkert, så ret det."
    case .countChanged(let place):
      return "Optællingen af \(name(.theme(place.theme)))\(at(place.table)) er rettet siden. "
        + "Se efter, hvad der står nu, og ret det, hvis det er nødvendigt."
    case .notCounted(let place):
      return "\(name(.theme(place.theme))) er ikke talt\(at(place.table)) endnu. "
        + "Skriv antallet ind først."
    case .alreadyShown(let vote):
      return "Resultatet af \(name(.vote(vote))) er vist for rummet og kan ikke tages tilbage. "
        + "Hold en ny afstemning, hvis den skal gøres om."
    case .unknownCommand(let command):
      return "Kommandoen \(command) findes ikke i værkstedet. Tjek navnet."
    case .alreadyUndone(let command):
      return "\(done(command)) er allerede fortrudt. Du behøver ikke gøre noget."
    case .cannotUndo(let command):
      return "\(done(command)) kan ikke fortrydes. Ret det med en ny ændring i stedet."
    case .dependedOn(_, let headline, let station):
      let later = names.quoted(EventTexts.danish.headline(headline, context))
      return "Det kan ikke fortrydes, for \(names.station(station)) har siden bygget videre på "
        + "det: \(later). Fortryd det først."
    case .wouldReviveErased(let command):
      return "\(done(command)) kan ikke fortrydes, for så ville fjernede ord komme tilbage. "
        + "Skriv en ny tekst i stedet."
    case .row(let line, let column, let inner):
      return "linje \(line), kolonnen \(column.rawValue): "
        + "\(danishSentence(inner, context).startingSentence) Intet fra filen er læst ind."
    case .noRows:
      return "Under kolonnernes navne står der ingenting. Skriv rækker der, og læs filen ind igen."
    case .unknownTheme(let title):
      return "Temaet \(names.quoted(title.excerpt)) findes ikke. Ret stavemåden, "
        + "eller tilføj --create-themes."
    case .unknownTableNumber(let number):
      return "Bord \(number) findes ikke. Ret bordets nummer, så det passer med planen."
    case .unknownRound(let round, let rounds):
      return "Samtalerunde \(round) findes ikke; planen har \(rounds). Ret rundens nummer."
    }
  }

  /// The adjective follows the gender of the noun.
  private static func empty(_ field: TextField) -> String {
    switch field {
    case .comment, .question, .answer, .word: "tomt"
    case .title, .note, .conclusion, .action, .reason, .message: "tom"
    }
  }

  private static func at(_ table: TableID?) -> String {
    table.map { " ved \(NameTexts.danish.table($0))" } ?? " på væggen"
  }

  private static func at(_ place: VoterPlace) -> String {
    switch place {
    case .room: ""
    case .wall: " på væggen"
    case .table(let table): " ved \(NameTexts.danish.table(table))"
    }
  }

  private static func list(_ places: [VoterPlace]) -> String {
    let named = places.filter { $0 != .room }.map { at($0).drop { $0 == " " } }.map(String.init)
    return named.isEmpty ? "" : " \(NumberTexts.danish.list(named))"
  }

  /// The first few ballots, and how many more there are.
  private static func firstFew(_ ballots: [BallotID], _ name: (EntityID) -> String) -> String {
    let named = ballots.prefix(5).map { name(.ballot($0)) }
    guard ballots.count > 5 else { return NumberTexts.danish.list(named) }
    return named.joined(separator: ", ") + " og \(ballots.count - 5) til"
  }

  private static func danishPhase(_ phase: VotePhase) -> String {
    switch phase {
    case .draft: "et udkast"
    case .open: "åben"
    case .closed: "lukket"
    case .revealed: "vist"
    }
  }

  private static func danishRemedy(_ phase: VotePhase, _ needed: VotePhase) -> String {
    let now =
      switch phase {
      case .draft: "den er ikke åbnet endnu."
      case .open: "den er åben."
      case .closed: "den er lukket."
      case .revealed: "resultatet er vist."
      }
    let remedy =
      switch (phase, needed) {
      case (.draft, _): "Åbn den først."
      case (.open, .closed), (.open, .revealed): "Luk den først."
      case (.closed, .revealed): "Vis resultatet først."
      case (.closed, .open): "Fortryd lukningen, eller hold en ny afstemning."
      default: "Hold en ny afstemning i stedet."
      }
    return "\(now) \(remedy)"
  }
}
