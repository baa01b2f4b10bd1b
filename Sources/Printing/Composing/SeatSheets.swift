import Language
import SessionEngine

extension PaperDocument {
  /// A card for everyone who has a seat, then spare cards whose tables are written in by hand.
  ///
  /// - Parameters:
  ///   - seating: Who sits where.
  ///   - names: The names of people by their numbers, where they are to be printed.
  ///   - spare: How many spare cards there are; their numbers follow on the last person's.
  ///   - state: The session.
  ///   - texts: The language.
  public static func seatCards(
    for seating: SeatingArrangement, names: [Int: String] = [:], spare: Int = 0,
    of state: SessionState, in texts: Catalogue
  ) -> PaperDocument {
    let paper = SeatingPaper(
      seating: seating, names: names, paper: SessionPaper(state: state, texts: texts))
    let cards = paper.cards + paper.spareCards(spare)
    return PaperDocument(
      title: texts.printing.cardsTitle(paper.paper.title), language: texts.language,
      sheets: cards.chunked(by: SeatCard.perSheet).map { .cards($0) })
  }

  /// A list for each table of who sits there round by round, then one of where everyone sits.
  public static func seatLists(
    for seating: SeatingArrangement, names: [Int: String] = [:],
    of state: SessionState, in texts: Catalogue
  ) -> PaperDocument {
    let paper = SeatingPaper(
      seating: seating, names: names, paper: SessionPaper(state: state, texts: texts))
    return PaperDocument(
      title: texts.printing.listsTitle(paper.paper.title), language: texts.language,
      sheets: (paper.tableLists + [paper.listOfEveryone]).map { .list($0) })
  }
}

/// What a plan of seats has to say on paper.
struct SeatingPaper {
  let seating: SeatingArrangement
  let names: [Int: String]
  let paper: SessionPaper

  private var texts: PrintTexts { paper.texts.printing }

  /// The numbers of those who sit somewhere; who has left before the first round gets no card.
  private var numbers: [Int] {
    seating.people.indices.filter { person in
      seating.rounds.contains { seat(of: person, in: $0) != nil }
    }.map { $0 + 1 }
  }

  var cards: [SeatCard] {
    numbers.map { number in
      SeatCard(
        number: "\(number)", name: name(of: number),
        seats: seating.rounds.map { round in
          SeatCard.Seat(round: title(of: round), table: table(of: number, in: round))
        },
        notice: seating.people[number - 1].host.map(texts.hostNotice))
    }
  }

  func spareCards(_ count: Int) -> [SeatCard] {
    (0..<max(0, count)).map { index in
      SeatCard(
        number: "\(seating.people.count + 1 + index)", mark: texts.spareCard,
        seats: seating.rounds.map { SeatCard.Seat(round: title(of: $0), table: nil) })
    }
  }

  var tableLists: [SeatList] {
    let numbers = numbers
    let tables = Set(seating.rounds.flatMap(\.seats).compactMap(\.self)).sorted()
    return tables.map { table in
      SeatList(
        title: texts.table(table), columns: [texts.roundColumn, texts.peopleColumn],
        rows: seating.rounds.map { round in
          let people = numbers.filter { seat(of: $0 - 1, in: round) == table }
          return [
            title(of: round), people.map { label(of: $0, at: table) }.joined(separator: ", "),
          ]
        })
    }
  }

  /// In the order of names, by which people look for themselves at the door; those who have none come after, by their numbers.
  var listOfEveryone: SeatList {
    let named = numbers.filter { name(of: $0) != nil }
    let inOrder = paper.texts.alphabet.sorted(named) { name(of: $0) ?? "" }
    let numbers = inOrder + numbers.filter { name(of: $0) == nil }
    let hasNames = !named.isEmpty
    let nameColumn = hasNames ? [texts.nameColumn] : []
    return SeatList(
      title: texts.everyone,
      columns: [texts.numberColumn] + nameColumn + seating.rounds.map { title(of: $0) },
      rows: numbers.map { number in
        ["\(number)"] + (hasNames ? [name(of: number) ?? ""] : [])
          + seating.rounds.map { table(of: number, in: $0) }
      })
  }

  /// The name from the roster, else what the person chose to be called.
  private func name(of number: Int) -> String? {
    (names[number] ?? seating.people[number - 1].alias?.text).map {
      PrintableText.paragraph($0, cutTo: SeatCard.nameCharacters)
    }
  }

  private func label(of number: Int, at table: TableID) -> String {
    let name = name(of: number).map { "\(number) \($0)" } ?? "\(number)"
    return seating.people[number - 1].host == table ? "\(name) (\(texts.host))" : name
  }

  private func seat(of person: Int, in round: SeatedRound) -> TableID? {
    round.seats.indices.contains(person) ? round.seats[person] : nil
  }

  private func table(of number: Int, in round: SeatedRound) -> String {
    seat(of: number - 1, in: round).map(texts.table) ?? texts.absent
  }

  private func title(of round: SeatedRound) -> String {
    let place = seating.rounds.firstIndex(of: round) ?? 0
    return texts.round(paper.state.roundNumber(of: round.step) ?? place + 1)
  }
}
