import SessionEngine

extension SeatingTexts {
  static let english = SeatingTexts(
    person: { number, alias in alias.map { "\(number) \($0)" } ?? "\(number)" },
    round: { round, hasBegun in
      hasBegun ? "\(round.startingSentence) (has begun)" : "\(round.startingSentence)"
    },
    meetAgain: { least, reached in
      if reached == 0 { return "Nobody meets the same person again at a table." }
      return reached <= least
        ? "At least \(plural("pair meets", "pairs meet")(least)) again; the plan has \(reached). Fewer cannot be had."
        : "At least \(plural("pair meets", "pairs meet")(least)) again; the plan has \(reached)."
    },
    pair: { pair, other, rounds in "\(pair) and \(other): \(NumberTexts.english.list(rounds))" },
    isMixed: "Perspectives are spread evenly over all tables.",
    uneven: { table, round, perspective, count in
      "\(NameTexts.english.table(table).startingSentence), \(round): \(count) \(perspective)"
    },
    andMore: { "and \($0) more" },
    movesAnnounced: {
      $0 == 0
        ? "Nobody needs to be told anything new."
        : "\($0) \($0 == 1 ? "seat differs" : "seats differ") from what was announced:"
    },
    move: { person, round, from, to in
      "\(person), \(round): from \(NameTexts.english.table(from)) to \(NameTexts.english.table(to))"
    },
    visitCost: { with, without in
      with > without
        ? "Everyone visiting every table costs: \(with) pairs meet again instead of \(without)."
        : "Everyone visiting every table costs no more meetings."
    },
    unvisited: { person, tables in
      "\(person) does not get to \(NumberTexts.english.list(tables.map(NameTexts.english.table)))"
    },
    clash: { englishClash($0) },
    breach: { "\($1.startingSentence): \(englishBreach($0))" },
    obstacle: { englishObstacle($0) },
    saved: "The seats are saved.",
    unchanged: "The seats are as they were.",
    onlyShown: "Nothing is saved.")

  private static func name(_ table: TableID) -> String { NameTexts.english.table(table) }

  private static func list(_ people: [Int]) -> String {
    NumberTexts.english.list(people.map { "\($0)" })
  }

  private static func englishClash(_ clash: SeatingClash) -> String {
    switch clash {
    case .lockLeftOut(let person, let table):
      "The locked seat of \(person) at \(name(table)) cannot be kept."
    case .lockKept(let person, let table, let instead):
      "\(person) is locked at \(name(table)) and so does not sit at \(name(instead))."
    case .hostElsewhere(let person, let host, let needs):
      "\(person) is host at \(name(host)) but needs to sit at \(name(needs)). Choose another host."
    case .neededTableClosed(let person, let table):
      "\(person) needs to sit at \(name(table)), which is closed."
    case .tableFull(let person, let table):
      "\(person) needs to sit at \(name(table)), but it is full."
    case .togetherParted(let one, let other):
      "\(one) and \(other) are to sit together but have to sit at different tables."
    case .apartTogether(let one, let other, let table):
      "\(one) and \(other) are never to sit together but both have to sit at \(name(table))."
    case .togetherAndApart(let one, let other):
      "\(one) and \(other) are both to sit together and never to; they sit together."
    case .togetherTooMany(let people, let seats):
      "\(list(people)) are to sit together but are more than the \(seats) who have room at a table."
    case .apartTooMany(let people, let tables):
      "\(list(people)) are never to sit together but are more than the \(tables) tables."
    case .tableLarger(let table, let people, let share):
      "\(people) have to sit at \(name(table)); an even share would be \(share)."
    }
  }

  private static func englishBreach(_ breach: SeatingBreach) -> String {
    switch breach {
    case .apartMeet(let one, let other):
      "\(one) and \(other) are never to sit together"
    case .parted(let one, let other):
      "\(one) and \(other) are to sit together"
    case .withoutNeed(let person, let table):
      "\(person) needs to sit at \(name(table))"
    case .hostAway(let person, let table):
      "\(person) is host at \(name(table))"
    case .lockBroken(let person):
      "\(person) has a locked seat somewhere else"
    case .unseated(let person):
      "\(person) has no seat"
    case .tableClosed(let person, let table):
      "\(person) sits at \(name(table)), which is closed"
    case .tableSize(let table, let people):
      "\(name(table)) has \(people)"
    case .pastChanged(let person):
      "\(person) has already sat somewhere else"
    }
  }

  private static func englishObstacle(_ obstacle: SeatingObstacle) -> String {
    switch obstacle {
    case .people(let count, let allowed):
      "\(count) people cannot be seated. It works with \(allowed.lowerBound) to \(allowed.upperBound)."
    case .rounds(let count, let allowed):
      count == 0
        ? "No round at tables is left to seat. Add one to the plan."
        : "Seats can be planned for at most \(allowed.upperBound) rounds, and there are \(count). Take some out of the plan."
    case .noTable:
      "All tables are closed. Open at least one."
    case .tooFewSeats(let seats, let people):
      "The tables have \(seats) seats but you are \(people). Put out more chairs or open a table."
    case .contradiction:
      "What is asked contradicts itself. Take some of it away."
    case .numberUnknown:
      "Nobody has said how many come. Give --people or --participants."
    case .nothingPlanned:
      "No seats have been planned yet. Begin with --people or --participants."
    case .unknownPerson(let person):
      "Nobody has number \(person). See the numbers on the cards."
    case .cannotSwap(let one, let other):
      "\(one) and \(other) cannot change places. Both need a seat that is not locked, in a round that has not begun."
    }
  }
}
