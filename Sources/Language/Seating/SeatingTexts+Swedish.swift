import SessionEngine

extension SeatingTexts {
  static let swedish = SeatingTexts(
    person: { number, alias in alias.map { "\(number) \($0)" } ?? "\(number)" },
    round: { round, hasBegun in
      hasBegun ? "\(round.startingSentence) (har börjat)" : "\(round.startingSentence)"
    },
    meetAgain: { least, reached in
      if reached == 0 { return "Ingen möter samma person igen vid ett bord." }
      return reached <= least
        ? "Minst \(least) par möts igen; planen har \(reached). Färre går inte."
        : "Minst \(least) par möts igen; planen har \(reached)."
    },
    pair: { pair, other, rounds in "\(pair) och \(other): \(NumberTexts.swedish.list(rounds))" },
    isMixed: "Perspektiven är jämnt fördelade vid alla bord.",
    uneven: { table, round, perspective, count in
      "\(NameTexts.swedish.table(table).startingSentence), \(round): \(count) \(perspective)"
    },
    andMore: { "och \($0) till" },
    movesAnnounced: {
      $0 == 0
        ? "Ingen behöver få nytt besked."
        : "\($0) \($0 == 1 ? "plats är en annan" : "platser är andra") än det som har meddelats:"
    },
    move: { person, round, from, to in
      "\(person), \(round): från \(NameTexts.swedish.table(from)) till \(NameTexts.swedish.table(to))"
    },
    visitCost: { with, without in
      with > without
        ? "Att alla besöker varje bord kostar: \(with) par möts igen i stället för \(without)."
        : "Att alla besöker varje bord kostar inga fler möten."
    },
    unvisited: { person, tables in
      "\(person) kommer inte till \(NumberTexts.swedish.list(tables.map(NameTexts.swedish.table)))"
    },
    clash: { swedishClash($0) },
    breach: { "\($1.startingSentence): \(swedishBreach($0))" },
    obstacle: { swedishObstacle($0) },
    saved: "Platserna är sparade.",
    unchanged: "Platserna är som de var.",
    onlyShown: "Inget är sparat.")

  private static func name(_ table: TableID) -> String { NameTexts.swedish.table(table) }

  private static func list(_ people: [Int]) -> String {
    NumberTexts.swedish.list(people.map { "\($0)" })
  }

  private static func swedishClash(_ clash: SeatingClash) -> String {
    switch clash {
    case .lockLeftOut(let person, let table):
      "Den låsta platsen för \(person) vid \(name(table)) går inte att hålla."
    case .lockKept(let person, let table, let instead):
      "\(person) är låst vid \(name(table)) och sitter därför inte vid \(name(instead))."
    case .hostElsewhere(let person, let host, let needs):
      "\(person) är värd vid \(name(host)) men behöver sitta vid \(name(needs)). Välj en annan värd."
    case .neededTableClosed(let person, let table):
      "\(person) behöver sitta vid \(name(table)), som är stängt."
    case .tableFull(let person, let table):
      "\(person) behöver sitta vid \(name(table)), men där är fullt."
    case .togetherParted(let one, let other):
      "\(one) och \(other) ska sitta ihop men måste sitta vid olika bord."
    case .apartTogether(let one, let other, let table):
      "\(one) och \(other) ska aldrig sitta ihop men måste båda sitta vid \(name(table))."
    case .togetherAndApart(let one, let other):
      "\(one) och \(other) ska både sitta ihop och aldrig sitta ihop; de sitter ihop."
    case .togetherTooMany(let people, let seats):
      "\(list(people)) ska sitta ihop men är fler än de \(seats) som ryms vid ett bord."
    case .apartTooMany(let people, let tables):
      "\(list(people)) ska aldrig sitta ihop men är fler än de \(tables) borden."
    case .tableLarger(let table, let people, let share):
      "\(people) måste sitta vid \(name(table)); jämnt fördelat vore \(share)."
    }
  }

  private static func swedishBreach(_ breach: SeatingBreach) -> String {
    switch breach {
    case .apartMeet(let one, let other):
      "\(one) och \(other) ska aldrig sitta ihop"
    case .parted(let one, let other):
      "\(one) och \(other) ska sitta ihop"
    case .withoutNeed(let person, let table):
      "\(person) behöver sitta vid \(name(table))"
    case .hostAway(let person, let table):
      "\(person) är värd vid \(name(table))"
    case .lockBroken(let person):
      "\(person) har en låst plats någon annanstans"
    case .unseated(let person):
      "\(person) har ingen plats"
    case .tableClosed(let person, let table):
      "\(person) sitter vid \(name(table)), som är stängt"
    case .tableSize(let table, let people):
      "\(name(table)) har \(people)"
    case .pastChanged(let person):
      "\(person) har redan suttit någon annanstans"
    }
  }

  private static func swedishObstacle(_ obstacle: SeatingObstacle) -> String {
    switch obstacle {
    case .people(let count, let allowed):
      "\(count) personer kan inte få platser. Det går med \(allowed.lowerBound) till \(allowed.upperBound)."
    case .rounds(let count, let allowed):
      count == 0
        ? "Inget samtalspass är kvar att placera för. Lägg till ett i planen."
        : "Platser kan planeras för högst \(allowed.upperBound) samtalspass, och det är \(count). Ta bort några ur planen."
    case .noTable:
      "Alla bord är stängda. Öppna minst ett."
    case .tooFewSeats(let seats, let people):
      "Borden har \(seats) platser men ni är \(people). Ställ fram fler stolar eller öppna ett bord."
    case .contradiction:
      "Det som begärs går inte ihop. Ta bort något av det."
    case .numberUnknown:
      "Ingen har sagt hur många ni blir. Ange --people eller --participants."
    case .nothingPlanned:
      "Inga platser är planerade än. Börja med --people eller --participants."
    case .unknownPerson(let person):
      "Ingen har nummer \(person). Se numren på korten."
    case .cannotSwap(let one, let other):
      "\(one) och \(other) kan inte byta plats. Båda måste ha en plats som inte är låst, i ett samtalspass som inte har börjat."
    }
  }
}
