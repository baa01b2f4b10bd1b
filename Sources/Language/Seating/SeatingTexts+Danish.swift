import SessionEngine

extension SeatingTexts {
  static let danish = SeatingTexts(
    person: { number, alias in alias.map { "\(number) \($0)" } ?? "\(number)" },
    round: { round, hasBegun in
      hasBegun ? "\(round.startingSentence) (er begyndt)" : "\(round.startingSentence)"
    },
    meetAgain: { least, reached in
      if reached == 0 { return "Ingen møder den samme person igen ved et bord." }
      return reached <= least
        ? "Mindst \(least) par mødes igen; planen har \(reached). Færre kan ikke lade sig gøre."
        : "Mindst \(least) par mødes igen; planen har \(reached)."
    },
    pair: { pair, other, rounds in "\(pair) og \(other): \(NumberTexts.danish.list(rounds))" },
    isMixed: "Perspektiverne er jævnt fordelt ved alle borde.",
    uneven: { table, round, perspective, count in
      "\(NameTexts.danish.table(table).startingSentence), \(round): \(count) \(perspective)"
    },
    andMore: { "og \($0) til" },
    movesAnnounced: {
      $0 == 0
        ? "Ingen skal have ny besked."
        : "\($0) \($0 == 1 ? "plads er en anden" : "pladser er andre") end det, der er meddelt:"
    },
    move: { person, round, from, to in
      "\(person), \(round): fra \(NameTexts.danish.table(from)) til \(NameTexts.danish.table(to))"
    },
    visitCost: { with, without in
      with > without
        ? "At alle besøger hvert bord koster: \(with) par mødes igen i stedet for \(without)."
        : "At alle besøger hvert bord koster ingen flere møder."
    },
    unvisited: { person, tables in
      "\(person) kommer ikke til \(NumberTexts.danish.list(tables.map(NameTexts.danish.table)))"
    },
    clash: { danishClash($0) },
    breach: { "\($1.startingSentence): \(danishBreach($0))" },
    obstacle: { danishObstacle($0) },
    saved: "Pladserne er gemt.",
    unchanged: "Pladserne er, som de var.",
    onlyShown: "Intet er gemt.")

  private static func name(_ table: TableID) -> String { NameTexts.danish.table(table) }

  private static func list(_ people: [Int]) -> String {
    NumberTexts.danish.list(people.map { "\($0)" })
  }

  private static func danishClash(_ clash: SeatingClash) -> String {
    switch clash {
    case .lockLeftOut(let person, let table):
      "Den låste plads til \(person) ved \(name(table)) kan ikke holdes."
    case .lockKept(let person, let table, let instead):
      "\(person) er låst ved \(name(table)) og sidder derfor ikke ved \(name(instead))."
    case .hostElsewhere(let person, let host, let needs):
      "\(person) er vært ved \(name(host)), men har brug for at sidde ved \(name(needs)). Vælg en anden vært."
    case .neededTableClosed(let person, let table):
      "\(person) har brug for at sidde ved \(name(table)), som er lukket."
    case .tableFull(let person, let table):
      "\(person) har brug for at sidde ved \(name(table)), men der er fuldt."
    case .togetherParted(let one, let other):
      "\(one) og \(other) skal sidde sammen, men er nødt til at sidde ved hvert sit bord."
    case .apartTogether(let one, let other, let table):
      "\(one) og \(other) skal aldrig sidde sammen, men er begge nødt til at sidde ved \(name(table))."
    case .togetherAndApart(let one, let other):
      "\(one) og \(other) skal både sidde sammen og aldrig sidde sammen; de sidder sammen."
    case .togetherTooMany(let people, let seats):
      "\(list(people)) skal sidde sammen, men er flere end de \(seats), der er plads til ved et bord."
    case .apartTooMany(let people, let tables):
      "\(list(people)) skal aldrig sidde sammen, men er flere end de \(tables) borde."
    case .tableLarger(let table, let people, let share):
      "\(people) er nødt til at sidde ved \(name(table)); jævnt fordelt ville det være \(share)."
    }
  }

  private static func danishBreach(_ breach: SeatingBreach) -> String {
    switch breach {
    case .apartMeet(let one, let other):
      "\(one) og \(other) skal aldrig sidde sammen"
    case .parted(let one, let other):
      "\(one) og \(other) skal sidde sammen"
    case .withoutNeed(let person, let table):
      "\(person) har brug for at sidde ved \(name(table))"
    case .hostAway(let person, let table):
      "\(person) er vært ved \(name(table))"
    case .lockBroken(let person):
      "\(person) har en låst plads et andet sted"
    case .unseated(let person):
      "\(person) har ingen plads"
    case .tableClosed(let person, let table):
      "\(person) sidder ved \(name(table)), som er lukket"
    case .tableSize(let table, let people):
      "\(name(table)) har \(people)"
    case .pastChanged(let person):
      "\(person) har allerede siddet et andet sted"
    }
  }

  private static func danishObstacle(_ obstacle: SeatingObstacle) -> String {
    switch obstacle {
    case .people(let count, let allowed):
      "\(count) personer kan ikke få pladser. Antallet skal være fra \(allowed.lowerBound) til \(allowed.upperBound)."
    case .rounds(let count, let allowed):
      count == 0
        ? "Der er ingen samtalerunde tilbage at placere til. Tilføj en i planen."
        : "Pladser kan planlægges til højst \(allowed.upperBound) runder, og der er \(count). Fjern nogle fra planen."
    case .noTable:
      "Alle borde er lukket. Åbn mindst et."
    case .tooFewSeats(let seats, let people):
      "Bordene har \(seats) pladser, men I er \(people). Stil flere stole frem, eller åbn et bord."
    case .contradiction:
      "Det, der bliver bedt om, hænger ikke sammen. Fjern noget af det."
    case .numberUnknown:
      "Ingen har sagt, hvor mange I bliver. Angiv --people eller --participants."
    case .nothingPlanned:
      "Der er ikke planlagt pladser endnu. Begynd med --people eller --participants."
    case .unknownPerson(let person):
      "Ingen har nummer \(person). Se numrene på kortene."
    case .cannotSwap(let one, let other):
      "\(one) og \(other) kan ikke bytte plads. Begge skal have en plads, der ikke er låst, i en runde, der ikke er begyndt."
    }
  }
}
