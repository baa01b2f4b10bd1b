import SessionEngine

extension RefusalTexts {
  static let swedish = RefusalTexts(
    sentence: { swedishSentence($0, $1).startingSentence },
    textField: swedishTextField,
    numberField: swedishNumberField)

  private static func swedishSentence(_ refusal: Refusal, _ context: NamingContext) -> String {
    let names = NameTexts.swedish
    let numbers = NumberTexts.swedish
    func name(_ id: EntityID) -> String { names.entity(id, context) }
    func run(_ id: StepRun) -> String { names.run(id, context) }
    func done(_ command: CommandID) -> String {
      context.headline(command).map { names.quoted(EventTexts.swedish.headline($0, context)) }
        ?? "kommandot \(command)"
    }

    switch refusal {
    case .sessionExists:
      return "I filen finns redan en verkstad. Välj ett annat filnamn."
    case .noSession:
      return "I filen finns ingen verkstad än. Skapa en med verkstad new."
    case .finalised:
      return "Verkstaden är färdigställd och ändras inte mer. Skriv tillägget i en ny verkstad."
    case .closed:
      return "Verkstaden är avslutad. Det som står på papper går fortfarande att skriva in."
    case .scriptedSession:
      return "Verkstaden är gjord av ett manus och går inte att färdigställa. "
        + "Använd den som exempel, eller skapa en riktig med verkstad new."
    case .notClosed:
      return "Verkstaden pågår fortfarande. Avsluta den först, färdigställ den sedan."
    case .roomPaused:
      return "Allt står stilla. Tryck p för att fortsätta och försök igen."
    case .roomNotPaused:
      return "Verkstaden är redan i gång. Du behöver inte göra något."
    case .awayFromSession:
      return
        "Det går inte härifrån: anteckningsbordet skriver till en egen fil. Be samtalsledaren göra det."
    case .alreadyDone(let station):
      return "Det är redan gjort av \(names.station(station)). Du behöver inte göra något."
    case .unknown(let id):
      return "\(name(id)) finns inte, eller har tagits bort. Kontrollera och försök igen."
    case .unknownTable(let table):
      return "\(names.table(table)) finns inte. Välj ett bord som står i planen."
    case .unknownRun(let wanted, let latest):
      return latest == 0
        ? "\(run(wanted)) har inte börjat än. Starta steget först."
        : "\(run(wanted)) finns inte. Det senaste är \(run(StepRun(wanted.step, latest))); "
          + "välj det."
    case .stepNotPending(let step):
      return "\(name(.step(step))) har redan börjat. Bara steg som väntar går att flytta, "
        + "ta bort eller hoppa över."
    case .runNotRunning(let wanted):
      return "\(run(wanted)) pågår inte just nu. Starta steget först."
    case .runNotEnded(let wanted):
      return "\(run(wanted)) är inte slut än, så det går inte att gå tillbaka. Avsluta det först."
    case .noTimer(let wanted):
      return "\(run(wanted)) har ingen klocka. Starta en först."
    case .emptyText(let field):
      return "\(swedishTextField(field)) är \(empty(field)). Skriv något och försök igen."
    case .textTooLong(let field, let characters, let limit):
      return "\(swedishTextField(field)) är \(characters) tecken, och \(limit) får plats. "
        + "Korta texten eller dela den i två."
    case .outOfRange(let field, let value, let allowed):
      return "\(swedishNumberField(field)) kan inte vara \(value). "
        + "Ange ett tal från \(allowed.lowerBound) till \(allowed.upperBound)."
    case .duplicateTable(let table):
      return "\(names.table(table)) står två gånger i planen. Ge varje bord ett eget nummer."
    case .withdrawn(let comment):
      return "\(name(.comment(comment))) är tillbakataget. Skriv ett nytt i stället."
    case .wordsErased(let id):
      // By its number: a screen may still know the words.
      return
        "Orden i \(names.entity(id, NamingContext())) är raderade för gott. Skriv något nytt om det behövs."
    case .notPlaced(let comment, let theme):
      return "\(name(.comment(comment))) ligger inte under \(name(.theme(theme))). "
        + "Se efter var det ligger och försök därifrån."
    case .mergedAlready(let theme, let target):
      return "\(name(.theme(theme))) har gått upp i \(name(.theme(target))). "
        + "Använd \(name(.theme(target))) i stället."
    case .notMerged(let theme):
      return "\(name(.theme(theme))) är inte sammanslaget med något annat tema. "
        + "Det finns inget att dela upp."
    case .sameTheme(let theme):
      return "\(name(.theme(theme))) kan inte slås ihop med sig självt. Välj ett annat tema."
    case .titleTaken(let theme):
      return "\(name(.theme(theme))) heter redan så. Välj en annan rubrik, eller använd det temat."
    case .tooManyThemes(let limit):
      return "Det finns redan \(limit) teman och fler får inte plats. Slå ihop två av dem först."
    case .frozen(let vote):
      return "Temana ligger fast i \(name(.vote(vote))), med sina namn. "
        + "Nya eller ändrade teman kräver en ny omröstning; ångra annars att den öppnades."
    case .noteOfOtherTheme(let note):
      return "\(name(.note(note))) hör till ett annat tema. "
        + "Välj en anteckning under samma tema."
    case .slipTyped(let slip, let comment):
      return "Lapp \(slip) är redan inskriven, som \(name(.comment(comment))). "
        + "Kontrollera numret på lappen, eller ändra det inlägget."
    case .slipNotTyped(let slip):
      return "Inget har skrivits in från lapp \(slip). Kontrollera numret på lappen."
    case .slipOfOtherTable(let slip, let table):
      return "Lapp \(slip) hör till \(names.table(slip.table)), inte till \(names.table(table)). "
        + "Kontrollera numret på lappen."
    case .notTableRound(let step):
      return "\(name(.step(step))) är inget samtalspass. Välj ett samtalspass."
    case .tooManySlips(let table, let limit):
      return "\(names.table(table)) kan få högst \(numbers.slips(limit)) på en dag. Skriv ut färre."
    case .notReadingBack(let wanted):
      return "\(run(wanted)) återläses inte just nu. Det finns inget att avsluta."
    case .wallNotFrozen:
      return "Väggen står inte still. Det finns inget att släppa."
    case .wallPictureGone:
      return
        "Väggen har stått still igen sedan dess, och den gamla bilden är inte kvar. Frys väggen på nytt."
    case .nothingReadBack:
      return "Det finns inget inlägg att återläsa. Välj minst ett inlägg."
    case .seatsForOthers(let step, let seats, let people):
      return "\(name(.step(step))) har platser för \(numbers.people(seats)), men det ska vara "
        + "\(people). Gör om placeringen."
    case .seatedTwice(let step):
      return "\(name(.step(step))) står två gånger i placeringen. Ta bort det ena."
    case .seatsOfPastRound(let step):
      return "\(name(.step(step))) är över, och vem som satt var ligger fast. "
        + "Ändra bara de pass som är kvar."
    case .votePhase(let vote, let phase, let needed):
      return "\(name(.vote(vote))) är inte \(swedishPhase(needed)): \(swedishRemedy(phase, needed))"
    case .otherVoteOpen(let vote):
      return "\(name(.vote(vote))) är öppen. Stäng den innan du öppnar en ny."
    case .noThemes:
      return "Det finns inget tema att rösta om. Lägg till minst ett tema först."
    case .notInVote(let theme, let vote):
      return "\(name(.theme(theme))) är inte med i \(name(.vote(vote))). "
        + "Välj ett av temana som står på väggen."
    case .tooManyDots(let dots, let allowed):
      return "Röstsedeln har \(numbers.dots(dots)), men var och en har \(allowed). "
        + "Räkna om och skriv in den igen."
    case .overCap(let theme, let dots, let cap):
      return "Röstsedeln har \(numbers.dots(dots)) på \(name(.theme(theme))), men högst \(cap) "
        + "får ligga på samma tema. Rätta den och skriv in den igen."
    case .themeTwice(let theme):
      return "\(name(.theme(theme))) står två gånger på röstsedeln. Lägg ihop plupparna."
    case .ballotExists(let ballot):
      return "\(name(.ballot(ballot))) är redan inskriven. Gå till nästa."
    case .moreBallotsThanVoters(.room, let ballots, let voters):
      return "Det blir \(numbers.ballots(ballots)), men bara \(voters) fick pluppar. "
        + "Kontrollera antalet, eller ändra hur många som röstar."
    case .moreBallotsThanVoters(let place, let ballots, let voters):
      return
        "Det blir \(numbers.ballots(ballots))\(at(place)), men bara \(voters) fick pluppar där. "
        + "Kontrollera antalet, eller ändra hur många som röstar."
    case .moreDotsThanHandedOut(let place, let dots, let handedOut):
      return "Det blir \(numbers.dots(dots))\(at(place)), men bara \(handedOut) delades ut. "
        + "Räkna om, eller ändra hur många som röstar."
    case .overCapAtPlace(let place, let theme, let cap, let voters):
      return
        "\(name(.theme(theme))) kan få högst \(numbers.dots(cap.clampedMultiplied(by: voters)))"
        + "\(at(place)): högst \(cap) från var och en av \(numbers.voters(voters)). "
        + "Räkna om, eller ändra hur många som röstar."
    case .moreVotersThanRoom(let voters, let room):
      return
        "Väggen och borden har \(numbers.voters(voters)) tillsammans, men i rummet är det \(room). "
        + "Ändra det ena eller det andra."
    case .ballotsBreakRule(let ballots):
      return
        "Den regeln går inte ihop med \(ballots.count == 1 ? "en röstsedel" : "\(ballots.count) röstsedlar") som redan är inne: "
        + "\(firstFew(ballots, name)). Rätta dem först, eller behåll regeln."
    case .placesBreakRule(let places):
      return "Det har kommit in fler pluppar\(list(places)) än den regeln tillåter. "
        + "Rätta räkningen eller antalet röstande först, eller behåll regeln."
    case .nothingToCheck(let place):
      return
        "\(name(.theme(place.theme))) är inte räknat\(at(place.table)) än, så det finns inget att jämföra med. "
        + "Skriv in den första räkningen först."
    case .noTie(let vote):
      return "\(name(.vote(vote))) har ingen delad plats vid strecket att avgöra. "
        + "Gör en vanlig ny omröstning om det är det som behövs."
    case .tieSettled(let vote, let station):
      return
        "\(names.station(station).startingSentence) har redan avgjort den delade platsen vid strecket i "
        + "\(name(.vote(vote))). Ångra det beslutet först, om det ska bli ett annat."
    case .notInTie(let theme, let vote):
      return "\(name(.theme(theme))) hör inte till dem som delar plats vid strecket i "
        + "\(name(.vote(vote))). Välj bland dem som gör det, eller ta med temat med ett skäl."
    case .countedAlready(let place):
      return
        "\(name(.theme(place.theme))) är redan räknat\(at(place.table)). Skrivs ditt tal in "
        + "på en skärm, står det som en andra räkning; är det första fel, rätta det."
    case .countChanged(let place):
      return "Räkningen av \(name(.theme(place.theme)))\(at(place.table)) har rättats sedan dess. "
        + "Se efter vad som står där nu, och rätta det om det behövs."
    case .notCounted(let place):
      return "\(name(.theme(place.theme))) är inte räknat\(at(place.table)) än. "
        + "Skriv in antalet först."
    case .alreadyShown(let vote):
      return "Resultatet av \(name(.vote(vote))) har redan visats för rummet och går inte att "
        + "ta tillbaka. Gör en ny omröstning om den ska göras om."
    case .unknownCommand(let command):
      return "Kommandot \(command) finns inte i verkstaden. Kontrollera namnet."
    case .alreadyUndone(let command):
      return "\(done(command)) är redan ångrat. Du behöver inte göra något."
    case .cannotUndo(let command):
      return "\(done(command)) går inte att ångra. Rätta det med en ny ändring i stället."
    case .dependedOn(_, let headline, let station):
      let later = names.quoted(EventTexts.swedish.headline(headline, context))
      return "Det går inte att ångra, för \(names.station(station)) har sedan byggt vidare på "
        + "det: \(later). Ångra det först."
    case .wouldReviveErased(let command):
      return "\(done(command)) går inte att ångra, för då skulle borttagna ord komma tillbaka. "
        + "Skriv en ny text i stället."
    case .row(let line, let column, let inner):
      return "rad \(line), kolumnen \(column.rawValue): "
        + "\(swedishSentence(inner, context).startingSentence) Inget ur filen har lästs in."
    case .noRows:
      return "Under kolumnernas namn står ingenting. Skriv in rader där och läs in filen igen."
    case .unknownTheme(let title):
      return "Temat \(names.quoted(title.excerpt)) finns inte. Rätta stavningen, "
        + "eller lägg till --create-themes."
    case .unknownTableNumber(let number):
      return "Bord \(number) finns inte. Rätta bordets nummer så att det stämmer med planen."
    case .unknownRound(let round, let rounds):
      return "Samtalspass \(round) finns inte; planen har \(rounds). Rätta numret på passet."
    }
  }

  /// The adjective follows the gender of the noun.
  private static func empty(_ field: TextField) -> String {
    switch field {
    case .comment, .answer, .word, .reason, .message: "tomt"
    case .title, .question, .note, .conclusion, .action: "tom"
    }
  }

  private static func at(_ table: TableID?) -> String {
    table.map { " vid \(NameTexts.swedish.table($0))" } ?? " på väggen"
  }

  private static func at(_ place: VoterPlace) -> String {
    switch place {
    case .room: ""
    case .wall: " på väggen"
    case .table(let table): " vid \(NameTexts.swedish.table(table))"
    }
  }

  private static func list(_ places: [VoterPlace]) -> String {
    let named = places.filter { $0 != .room }.map { at($0).drop { $0 == " " } }.map(String.init)
    return named.isEmpty ? "" : " \(NumberTexts.swedish.list(named))"
  }

  /// The first few ballots, and how many more there are.
  private static func firstFew(_ ballots: [BallotID], _ name: (EntityID) -> String) -> String {
    let named = ballots.prefix(5).map { name(.ballot($0)) }
    guard ballots.count > 5 else { return NumberTexts.swedish.list(named) }
    return named.joined(separator: ", ") + " och \(ballots.count - 5) till"
  }

  private static func swedishPhase(_ phase: VotePhase) -> String {
    switch phase {
    case .draft: "ett utkast"
    case .open: "öppen"
    case .closed: "stängd"
    case .revealed: "visad"
    }
  }

  private static func swedishRemedy(_ phase: VotePhase, _ needed: VotePhase) -> String {
    let now =
      switch phase {
      case .draft: "den har inte öppnats än."
      case .open: "den är öppen."
      case .closed: "den är stängd."
      case .revealed: "resultatet har visats."
      }
    let remedy =
      switch (phase, needed) {
      case (.draft, _): "Öppna den först."
      case (.open, .closed), (.open, .revealed): "Stäng den först."
      case (.closed, .revealed): "Visa resultatet först."
      case (.closed, .open): "Ångra stängningen, eller gör en ny omröstning."
      default: "Gör en ny omröstning i stället."
      }
    return "\(now) \(remedy)"
  }
}
