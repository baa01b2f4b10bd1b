import SessionEngine

/// People are named by their numbers, and tables stand after a colon or in brackets, so that neither has to be inflected.
extension SeatingTexts {
  static let finnish = SeatingTexts(
    person: { number, alias in alias.map { "\(number) \($0)" } ?? "\(number)" },
    round: { round, hasBegun in
      hasBegun ? "\(round.startingSentence) (on alkanut)" : "\(round.startingSentence)"
    },
    meetAgain: { least, reached in
      if reached == 0 { return "Kukaan ei istu kahdesti saman ihmisen kanssa." }
      let sentence =
        "Uudelleen tapaavia pareja on vähintään \(least), suunnitelmassa \(reached)."
      return reached <= least ? "\(sentence) Vähempi ei ole mahdollista." : sentence
    },
    pair: { pair, other, rounds in "\(pair) ja \(other): \(NumberTexts.finnish.list(rounds))" },
    isMixed: "Näkökulmat jakautuvat tasaisesti kaikkiin pöytiin.",
    uneven: { table, round, perspective, count in
      "\(NameTexts.finnish.table(table).startingSentence), \(round): \(perspective) \(count)"
    },
    andMore: { "ja vielä \($0)" },
    movesAnnounced: {
      $0 == 0
        ? "Kenellekään ei tarvitse ilmoittaa uutta."
        : "Ilmoitetusta poikkeaa \(plural("paikka", "paikkaa")($0)):"
    },
    move: { person, round, from, to in
      "\(person), \(round): \(NameTexts.finnish.table(from)) → \(NameTexts.finnish.table(to))"
    },
    visitCost: { with, without in
      with > without
        ? "Kun kaikki käyvät joka pöydässä, uudelleen tapaavia pareja on \(with), muuten \(without)."
        : "Kaikki voivat käydä joka pöydässä, eikä uudelleen tapaavia pareja tule lisää."
    },
    unvisited: { person, tables in
      "\(person) ei ehdi: \(NumberTexts.finnish.list(tables.map(NameTexts.finnish.table)))"
    },
    clash: { finnishClash($0) },
    breach: { "\($1.startingSentence): \(finnishBreach($0))" },
    obstacle: { finnishObstacle($0) },
    saved: "Paikat on tallennettu.",
    unchanged: "Paikat ovat ennallaan.",
    onlyShown: "Mitään ei tallennettu.")

  private static func name(_ table: TableID) -> String { NameTexts.finnish.table(table) }

  private static func list(_ people: [Int]) -> String {
    NumberTexts.finnish.list(people.map { "\($0)" })
  }

  private static func finnishClash(_ clash: SeatingClash) -> String {
    switch clash {
    case .lockLeftOut(let person, let table):
      "Lukittua paikkaa ei voi pitää: \(person), \(name(table))."
    case .lockKept(let person, let table, let instead):
      "\(person) on lukittu (\(name(table))) eikä siksi istu tässä: \(name(instead))."
    case .hostElsewhere(let person, let host, let needs):
      "\(person) on pöytävastaava (\(name(host))) mutta tarvitsee toisen paikan: \(name(needs)). "
        + "Valitse toinen pöytävastaava."
    case .neededTableClosed(let person, let table):
      "\(person) tarvitsee paikan pöydästä, joka on suljettu: \(name(table))."
    case .tableFull(let person, let table):
      "\(person) tarvitsee paikan pöydästä, joka on täynnä: \(name(table))."
    case .togetherParted(let one, let other):
      "Henkilöiden \(one) ja \(other) pitää istua yhdessä, mutta he joutuvat eri pöytiin."
    case .apartTogether(let one, let other, let table):
      "\(one) ja \(other) eivät saa istua yhdessä, mutta kummankin täytyy istua tässä: \(name(table))."
    case .togetherAndApart(let one, let other):
      "\(one) ja \(other) on pyydetty sekä yhteen että erilleen. He istuvat yhdessä."
    case .togetherTooMany(let people, let seats):
      "Henkilöiden \(list(people)) pitää istua yhdessä, mutta pöydässä on tilaa vain näin monelle: \(seats)."
    case .apartTooMany(let people, let tables):
      "\(list(people)) eivät saa istua yhdessä, mutta pöytiä on vain \(tables)."
    case .tableLarger(let table, let people, let share):
      "\(name(table)): istujia täytyy olla \(people), tasan jaettuna olisi \(share)."
    }
  }

  private static func finnishBreach(_ breach: SeatingBreach) -> String {
    switch breach {
    case .apartMeet(let one, let other):
      "\(one) ja \(other) eivät saa istua yhdessä"
    case .parted(let one, let other):
      "henkilöiden \(one) ja \(other) pitää istua yhdessä"
    case .withoutNeed(let person, let table):
      "\(person) tarvitsee paikan: \(name(table))"
    case .hostAway(let person, let table):
      "\(person) on pöytävastaava: \(name(table))"
    case .lockBroken(let person):
      "\(person) on lukittu muualle"
    case .unseated(let person):
      "\(person) on ilman paikkaa"
    case .tableClosed(let person, let table):
      "\(person) istuu suljetussa pöydässä: \(name(table))"
    case .tableSize(let table, let people):
      "\(name(table)): istujia \(people)"
    case .pastChanged(let person):
      "\(person) on jo istunut muualla"
    }
  }

  private static func finnishObstacle(_ obstacle: SeatingObstacle) -> String {
    switch obstacle {
    case .people(let count, let allowed):
      "Paikkoja ei voi suunnitella, kun henkilöitä on \(count). Määrän pitää olla \(allowed.lowerBound)–\(allowed.upperBound)."
    case .rounds(let count, let allowed):
      count == 0
        ? "Yhtään keskustelukierrosta ei ole enää tulossa. Lisää kierros suunnitelmaan."
        : "Kierroksia on \(count), ja paikat voi suunnitella enintään näin monelle: \(allowed.upperBound). Poista kierroksia suunnitelmasta."
    case .noTable:
      "Kaikki pöydät on suljettu. Avaa ainakin yksi."
    case .tooFewSeats(let seats, let people):
      "Pöydissä on paikkoja \(seats), mutta teitä on \(people). Tuo lisää tuoleja tai avaa pöytä."
    case .contradiction:
      "Toiveet ovat ristiriidassa keskenään. Poista jokin niistä."
    case .numberUnknown:
      "Tulijoiden määrää ei ole kerrottu. Anna --people tai --participants."
    case .nothingPlanned:
      "Paikkoja ei ole vielä suunniteltu. Aloita valinnalla --people tai --participants."
    case .unknownPerson(let person):
      "Kenelläkään ei ole numeroa \(person). Katso numerot korteista."
    case .cannotSwap(let one, let other):
      "\(one) ja \(other) eivät voi vaihtaa paikkaa. Kummallakin pitää olla lukitsematon paikka kierroksella, joka ei ole alkanut."
    }
  }
}
