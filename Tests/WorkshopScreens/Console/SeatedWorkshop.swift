import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

/// A workshop whose people have seats, and a facilitator who has the board open.
enum SeatedWorkshop {
  /// The first round.
  static let firstRound = 1

  /// Thirty-two people from three perspectives at five tables, of whom the first five are hosts; some have chosen what to be called.
  static var people: [SeatedPerson] {
    let perspectives: [Perspective] = [.user, .relative, .staff]
    let aliases = [6: "Kim", 7: "Alex", 12: "Robin", 20: "Charlie"]
    return (1...32).map { number in
      SeatedPerson(
        alias: aliases[number].map { .present($0) },
        perspectives: [perspectives[number % perspectives.count]],
        host: number <= 5 ? TableID(number: number) : nil)
    }
  }

  /// The plan: three rounds, one after another.
  static func plan(tables: Int = 5) -> Plan {
    var plan = Plan.dialogue(tables: tables)
    plan.steps.insert(PlannedStep(kind: .tableRound, minutes: 25), at: firstRound)
    return plan
  }

  /// A session where these have seats in three rounds.
  static func session(
    _ people: [SeatedPerson] = SeatedWorkshop.people, tables: Int = 5,
    language: SessionLanguage = .swedish
  ) throws -> SessionBuilder {
    var session = try SessionBuilder(plan(tables: tables), language: language)
    try session.run(
      .adoptSeating(SeatingDraft(of: people, in: session.state).planned().arrangement))
    return session
  }
}

extension ConsoleDriver {
  /// The board's cursor.
  var cursor: BoardCursor? {
    if case .board(let cursor) = screen.mode { cursor } else { nil }
  }

  /// The tables of a round in the session, in the order of the people.
  func seats(_ round: Int) -> [TableID?] {
    guard let rounds = session.state.seating?.rounds, rounds.indices.contains(round - 1) else {
      return []
    }
    return rounds[round - 1].seats
  }

  /// The table of somebody in a round of the session.
  func table(of person: Int, _ round: Int = 1) -> Int? {
    let seats = seats(round)
    return seats.indices.contains(person - 1) ? seats[person - 1]?.number : nil
  }

  /// Puts the cursor on somebody, as keys do it.
  mutating func find(_ person: Int) throws {
    let round = try #require(screen.seats?.round)
    let place = try #require(round.place(of: person))
    if let table = round.groups[place].table {
      for digit in String(table.number) { press(.character(digit)) }
    } else {
      while cursor?.table != nil { press("Tab") }
    }
    while let here = cursor?.person, here != person { press("Down") }
    #expect(cursor?.person == person)
  }

  /// Somebody who sits at another table than a person, is no host and has no locked seat.
  func stranger(to person: Int, _ round: Int = 1) throws -> Int {
    let seats = seats(round)
    let people = try #require(session.state.seating?.people)
    return try #require(
      (1...people.count).first { other in
        seats[other - 1] != nil && seats[other - 1] != seats[person - 1]
          && people[other - 1].host == nil
      })
  }
}
