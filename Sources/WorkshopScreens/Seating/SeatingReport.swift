import Language
import Seating
import SessionEngine
import WorkshopSession

/// What can be said about seats, in words.
public struct SeatingReport {
  /// More than this of one kind is not listed: nobody reads it.
  private static let mostListed = 12

  private let board: SeatingBoard
  private let catalogue: Catalogue
  private let context: NamingContext
  private var texts: SeatingTexts { catalogue.seating }

  /// What can be said about the seats of a session.
  public init(_ board: SeatingBoard, of state: SessionState, in catalogue: Catalogue) {
    self.board = board
    self.catalogue = catalogue
    context = NamingContext(state)
  }

  /// Who sits where: round after round, table after table.
  public var seats: [String] {
    let rounds = board.rounds.map { seats(in: $0) }.filter { !$0.isEmpty }
    return Array(rounds.joined(separator: [""]))
  }

  /// Who sits where in a round, table after table; nothing where it has no seats.
  public func seats(in round: StepID) -> [String] {
    guard let number = board.rounds.firstIndex(of: round).map({ $0 + 1 }),
      let seated = board.arrangement.rounds.first(where: { $0.step == round })
    else { return [] }
    let heading = texts.round(name(ofRound: number), board.hasBegun(round))
    return [heading]
      + Set(seated.seats.compactMap { $0 }).sorted().map { table in
        let people = board.people(at: table, in: round).map(person)
        return
          "  \(catalogue.names.table(table).startingSentence): \(people.joined(separator: " · "))"
      }
  }

  /// How good the seats are: who meets again, whether perspectives are mixed, and what is not kept.
  public var verdict: [String] {
    let assessment = board.assessment
    return board.conflicts.map { texts.clash(clash($0.kind)) } + broken
      + [texts.meetAgain(assessment.leastPairsMeetingAgain, assessment.pairsMeetingAgain)]
      + listed(assessment.meetingsAgain.map(meeting)) + mix
      + listed(
        assessment.unvisited.map {
          texts.unvisited(person($0.person.number), $0.tables.map(\.table))
        })
  }

  /// How many pairs have to meet again at least, and how many do.
  public var company: String {
    texts.meetAgain(board.assessment.leastPairsMeetingAgain, board.assessment.pairsMeetingAgain)
  }

  /// Whether perspectives are mixed, and where they are not, in a line; `nil` where nobody has any.
  public var mixInBrief: String? {
    let lines = mix.map(\.trimmed)
    return lines.isEmpty ? nil : lines.joined(separator: "; ")
  }

  /// What is not kept, in sentences.
  public var faults: [String] {
    (board.conflicts.map { texts.clash(clash($0.kind)) } + broken).map { line in
      let line = line.trimmed
      return line.hasSuffix(".") ? line : "\(line)."
    }
  }

  /// Whose seats are others than were announced.
  public var moves: [String] {
    let moves = board.assessment.announcedMoves
    let lines = moves.compactMap { change -> String? in
      guard let from = change.from, let to = change.to else { return nil }
      return texts.move(
        person(change.person.number), name(ofRound: change.round), from.table, to.table)
    }
    // Everyone who has to be told is listed, however many they are.
    return [texts.movesAnnounced(moves.count)] + lines.map { "  \($0)" }
  }

  /// Somebody by number, with what the person chose to be called.
  public func person(_ number: Int) -> String {
    let people = board.arrangement.people
    let alias = people.indices.contains(number - 1) ? people[number - 1].alias : nil
    return texts.person(number, alias.map { $0.text ?? catalogue.names.erased })
  }

  /// A round by its number among those that are seated.
  public func name(ofRound number: Int) -> String {
    guard board.rounds.indices.contains(number - 1) else { return catalogue.steps.round(number) }
    return catalogue.names.run(StepRun(board.rounds[number - 1], 1), context)
  }

  private func listed(_ lines: [String]) -> [String] {
    let shown = lines.prefix(SeatingReport.mostListed).map { "  \($0)" }
    let more = lines.count - shown.count
    return more > 0 ? shown + ["  \(texts.andMore(more))"] : shown
  }

  private func meeting(_ again: SeatingAssessment.MeetingAgain) -> String {
    texts.pair(
      person(again.pair.first.number), person(again.pair.second.number),
      again.rounds.numbers(of: board.rounds.count).map(name(ofRound:)))
  }

  private var mix: [String] {
    guard board.arrangement.people.contains(where: { !$0.perspectives.isEmpty }) else { return [] }
    let uneven = board.assessment.unevenRoles
    guard !uneven.isEmpty else { return [texts.isMixed] }
    return listed(
      uneven.compactMap { entry in
        Perspective(entry.role).map { perspective in
          texts.uneven(
            entry.table.table, name(ofRound: entry.round),
            entry.count == 1
              ? catalogue.perspectives.one(perspective) : catalogue.perspectives.many(perspective),
            entry.count)
        }
      })
  }

  private var broken: [String] {
    listed(
      board.assessment.brokenRules.map { rule in
        let (breach, round) = breach(rule)
        return texts.breach(breach, name(ofRound: round))
      })
  }
}

extension TableNumber {
  /// The session's name for the table.
  var table: TableID { TableID(number: number) }
}

extension SeatingObstacle {
  /// Why there can be no plan.
  public init(_ problem: SeatingProblem) {
    switch problem {
    case .peopleOutOfRange(let count): self = .people(count, allowed: 1...SeatingLimits.people)
    case .roundsOutOfRange(let count): self = .rounds(count, allowed: 1...SeatingLimits.rounds)
    case .tablesOutOfRange, .noOpenTable: self = .noTable
    case .tooFewSeats(_, let seats, let people): self = .tooFewSeats(seats: seats, people: people)
    case .tooManyRoles, .repeatedPerson, .repeatedTable, .unknownPerson, .unknownTable,
      .unknownRound, .negativeSeats, .standingRoundsOutOfRange:
      self = .contradiction
    }
  }
}

private func clash(_ kind: SeatingConflict.Kind) -> SeatingClash {
  switch kind {
  case .lockedTwice(let person, _, let table), .lockedWhileAway(let person, let table),
    .lockedAtClosedTable(let person, let table):
    .lockLeftOut(person: person.number, table: table.table)
  case .lockAgainstNeed(let person, let table, let other),
    .lockAgainstHost(let person, let table, let other):
    .lockKept(person: person.number, table: table.table, instead: other.table)
  case .hostNeedsOtherTable(let person, let host, let needs):
    .hostElsewhere(person: person.number, host: host.table, needs: needs.table)
  case .needsClosedTable(let person, let table):
    .neededTableClosed(person: person.number, table: table.table)
  case .tableFull(let table, let person):
    .tableFull(person: person.number, table: table.table)
  case .togetherAtDifferentTables(let pair):
    .togetherParted(pair.first.number, pair.second.number)
  case .apartAtSameTable(let pair, let table):
    .apartTogether(pair.first.number, pair.second.number, table: table.table)
  case .togetherAndApart(let pair): .togetherAndApart(pair.first.number, pair.second.number)
  case .togetherTooMany(let people, let seats):
    .togetherTooMany(people.map(\.number), seats: seats)
  case .apartTooMany(let people, let tables):
    .apartTooMany(people.map(\.number), tables: tables)
  case .tableLarger(let table, let people, let share):
    .tableLarger(table.table, people: people, share: share)
  }
}

private func breach(_ rule: BrokenRule) -> (SeatingBreach, round: Int) {
  switch rule {
  case .meets(let pair, let round, _):
    (.apartMeet(pair.first.number, pair.second.number), round)
  case .parted(let pair, let round): (.parted(pair.first.number, pair.second.number), round)
  case .withoutNeed(let person, let round, let table):
    (.withoutNeed(person: person.number, table: table.table), round)
  case .hostAway(let person, let round, let table):
    (.hostAway(person: person.number, table: table.table), round)
  case .lockBroken(let seat): (.lockBroken(person: seat.person.number), seat.round)
  case .unseated(let person, let round): (.unseated(person: person.number), round)
  case .closedTable(let person, let round, let table):
    (.tableClosed(person: person.number, table: table.table), round)
  case .tableSize(let table, let round, let people, _):
    (.tableSize(table.table, people: people), round)
  case .pastChanged(let person, let round, _): (.pastChanged(person: person.number), round)
  }
}
