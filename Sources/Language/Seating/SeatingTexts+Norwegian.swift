import SessionEngine

extension SeatingTexts {
  static let norwegian = SeatingTexts(
    person: { number, alias in alias.map { "\(number) \($0)" } ?? "\(number)" },
    round: { round, hasBegun in
      hasBegun ? "\(round.startingSentence) (har begynt)" : "\(round.startingSentence)"
    },
    meetAgain: { least, reached in
      if reached == 0 { return "Ingen møter samme person igjen ved et bord." }
      return reached <= least
        ? "Minst \(least) par møtes igjen; planen har \(reached). Færre går ikke an."
        : "Minst \(least) par møtes igjen; planen har \(reached)."
    },
    pair: { pair, other, rounds in "\(pair) og \(other): \(NumberTexts.norwegian.list(rounds))" },
    isMixed: "Perspektivene er jevnt fordelt ved alle bord.",
    uneven: { table, round, perspective, count in
      "\(NameTexts.norwegian.table(table).startingSentence), \(round): \(count) \(perspective)"
    },
    andMore: { "og \($0) til" },
    movesAnnounced: {
      $0 == 0
        ? "Ingen trenger ny beskjed."
        : "\($0) \($0 == 1 ? "plass er en annen" : "plasser er andre") enn det er gitt beskjed om:"
    },
    move: { person, round, from, to in
      "\(person), \(round): fra \(NameTexts.norwegian.table(from)) "
        + "til \(NameTexts.norwegian.table(to))"
    },
    visitCost: { with, without in
      with > without
        ? "At alle er innom hvert bord, koster: \(with) par møtes igjen i stedet for \(without)."
        : "At alle er innom hvert bord, koster ingen flere møter."
    },
    unvisited: { person, tables in
      "\(person) kommer ikke til "
        + NumberTexts.norwegian.list(tables.map(NameTexts.norwegian.table))
    },
    clash: { norwegianClash($0) },
    breach: { "\($1.startingSentence): \(norwegianBreach($0))" },
    obstacle: { norwegianObstacle($0) },
    saved: "Plassene er lagret.",
    unchanged: "Plassene er som de var.",
    onlyShown: "Ingenting er lagret.")

  private static func name(_ table: TableID) -> String { NameTexts.norwegian.table(table) }

  private static func list(_ people: [Int]) -> String {
    NumberTexts.norwegian.list(people.map { "\($0)" })
  }

  private static func norwegianClash(_ clash: SeatingClash) -> String {
    switch clash {
    case .lockLeftOut(let person, let table):
      "Den låste plassen til \(person) ved \(name(table)) kan ikke holdes."
    case .lockKept(let person, let table, let instead):
      "\(person) er låst ved \(name(table)) og sitter derfor ikke ved \(name(instead))."
    case .hostElsewhere(let person, let host, let needs):
      "\(person) er vert ved \(name(host)), men trenger å sitte ved \(name(needs)). Velg en annen vert."
    case .neededTableClosed(let person, let table):
      "\(person) trenger å sitte ved \(name(table)), som er stengt."
    case .tableFull(let person, let table):
      "\(person) trenger å sitte ved \(name(table)), men der er det fullt."
    case .togetherParted(let one, let other):
      "\(one) og \(other) skal sitte sammen, men må sitte ved hvert sitt bord."
    case .apartTogether(let one, let other, let table):
      "\(one) og \(other) skal aldri sitte sammen, men må begge sitte ved \(name(table))."
    case .togetherAndApart(let one, let other):
      "\(one) og \(other) skal både sitte sammen og aldri sitte sammen; de sitter sammen."
    case .togetherTooMany(let people, let seats):
      "\(list(people)) skal sitte sammen, men er flere enn de \(seats) det er plass til ved et bord."
    case .apartTooMany(let people, let tables):
      "\(list(people)) skal aldri sitte sammen, men er flere enn de \(tables) bordene."
    case .tableLarger(let table, let people, let share):
      "\(people) må sitte ved \(name(table)); jevnt fordelt ville det vært \(share)."
    }
  }

  private static func norwegianBreach(_ breach: SeatingBreach) -> String {
    switch breach {
    case .apartMeet(let one, let other):
      "\(one) og \(other) skal aldri sitte sammen"
    case .parted(let one, let other):
      "\(one) og \(other) skal sitte sammen"
    case .withoutNeed(let person, let table):
      "\(person) trenger å sitte ved \(name(table))"
    case .hostAway(let person, let table):
      "\(person) er vert ved \(name(table))"
    case .lockBroken(let person):
      "\(person) har en låst plass et annet sted"
    case .unseated(let person):
      "\(person) har ingen plass"
    case .tableClosed(let person, let table):
      "\(person) sitter ved \(name(table)), som er stengt"
    case .tableSize(let table, let people):
      "\(name(table)) har \(people)"
    case .pastChanged(let person):
      "\(person) har allerede sittet et annet sted"
    }
  }

  private static func norwegianObstacle(_ obstacle: SeatingObstacle) -> String {
    switch obstacle {
    case .people(let count, let allowed):
      "\(count) personer kan ikke få plasser. Antallet må være fra \(allowed.lowerBound) til \(allowed.upperBound)."
    case .rounds(let count, let allowed):
      count == 0
        ? "Det er ingen samtalerunde igjen å plassere til. Legg til en i planen."
        : "Plasser kan planlegges for høyst \(allowed.upperBound) runder, og det er \(count). Fjern noen fra planen."
    case .noTable:
      "Alle bord er stengt. Åpne minst ett."
    case .tooFewSeats(let seats, let people):
      "Bordene har \(seats) plasser, men dere er \(people). Sett fram flere stoler, eller åpne et bord."
    case .contradiction:
      "Det går ikke an å få til alt det bes om. Fjern noe av det."
    case .numberUnknown:
      "Ingen har sagt hvor mange dere blir. Oppgi --people eller --participants."
    case .nothingPlanned:
      "Ingen plasser er planlagt ennå. Begynn med --people eller --participants."
    case .unknownPerson(let person):
      "Ingen har nummer \(person). Numrene står på kortene."
    case .cannotSwap(let one, let other):
      "\(one) og \(other) kan ikke bytte plass. Begge må ha en plass som ikke er låst, i en runde som ikke har begynt."
    }
  }
}
