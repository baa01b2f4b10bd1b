import Seating
import SessionEngine
import SessionFormat
import Testing

@testable import WorkshopSession

@Suite("Seats of a session")
struct SeatingDraftTests {
  private static let rounds = [StepID(number: 2), StepID(number: 3), StepID(number: 4)]

  /// Tables, an opening and three rounds, on no disk.
  private func state(tables: Int = 8, features: [Int: Words] = [:]) throws -> SeatedSession {
    try SeatedSession(
      tables: (1...tables).map {
        Table(id: TableID(number: $0), features: features[$0].map { [$0] } ?? [])
      })
  }

  private func seats(_ board: SeatingBoard, _ round: Int) -> [TableID?] {
    board.arrangement.rounds[round - 1].seats
  }

  @Test(
    "Thirty-two people at eight tables never meet again, and the same draft gives the same seats")
  func nobodyMeetsAgain() throws {
    let session = try state()
    let people = Array(repeating: SeatedPerson(), count: 32)
    let board = try SeatingDraft(of: people, in: session.state).planned()
    #expect(board.assessment.repeats == 0)
    #expect(board.rounds == Self.rounds)
    #expect(
      try SeatingDraft(of: people, in: session.state).planned().arrangement == board.arrangement)
    for step in Self.rounds {
      let all = session.state.plan.tables.flatMap { board.people(at: $0.id, in: step) }
      #expect(all.sorted() == Array(1...32))
    }
  }

  @Test("Rounds that have begun stand when people leave and come and a table closes")
  func changesInTheDay() throws {
    var session = try state(tables: 5)
    try session.adopt(
      SeatingDraft(of: Array(repeating: SeatedPerson(), count: 20), in: session.state).planned())
    let before = try #require(session.state.seating)
    try session.run(.startStep(run: StepRun(Self.rounds[0], 1)))
    var draft = try #require(SeatingDraft(of: session.state))
    draft.setLeft(7, true)
    draft.setClosed(TableID(number: 3), true)
    draft.add([SeatedPerson(), SeatedPerson()])
    let board = try draft.planned()
    #expect(Array(seats(board, 1).prefix(20)) == before.rounds[0].seats)
    #expect(Array(seats(board, 1).suffix(2)) == [nil, nil])
    for round in 2...3 {
      #expect(seats(board, round)[6] == nil)
      #expect(seats(board, round).compactMap { $0 }.count == 21)
      #expect(!seats(board, round).contains(TableID(number: 3)))
    }
    try session.adopt(board)
    let again = try #require(SeatingDraft(of: session.state))
    #expect(again.left == [7])
    #expect(again.closed == [TableID(number: 3)])
    #expect(try again.planned().assessment.announcedMoves.isEmpty)
  }

  @Test("A round that is added to the plan is seated; what was announced for the others is kept")
  func addedRound() throws {
    var session = try state()
    try session.adopt(
      SeatingDraft(of: Array(repeating: SeatedPerson(), count: 32), in: session.state).planned())
    try session.run(
      .insertStep(PlannedStep(kind: .tableRound, minutes: 20), after: Self.rounds[2]))
    let board = try #require(SeatingDraft(of: session.state)).planned()
    #expect(board.rounds.count == 4)
    #expect(board.assessment.announcedMoves.isEmpty)
    #expect(board.assessment.repeats == 0)
    #expect(seats(board, 4).allSatisfy { $0 != nil })
  }

  @Test("Those who need a table with a hearing loop get it, hosts stay, and groups are kept")
  func conditions() throws {
    let session = try state(tables: 4, features: [2: "Hörslinga"])
    let csv = """
      alias,perspectives,host,together,apart,needs
      ,user,1,,,
      ,staff,,par,,
      ,relative,,,,hörslinga
      ,user,,PAR,,
      ,staff,,,x,
      ,user,,,x,
      ,user,,,,
      ,staff,,,,

      """
    let people = try CSVReader.participants(Array(csv.utf8)[...])
      .seated(at: session.state.plan.tables)
    let board = try SeatingDraft(of: people, in: session.state).planned()
    for round in 1...3 {
      let seats = seats(board, round)
      #expect(seats[0] == TableID(number: 1))
      #expect(seats[2] == TableID(number: 2))
      #expect(seats[1] == seats[3])
      #expect(seats[4] != seats[5])
    }
  }

  @Test("A host of no table and a need that no table meets are named with their rows")
  func impossibleParticipants() throws {
    let tables = [Table(id: TableID(number: 1), features: ["Ramp"])]
    #expect(throws: ParticipantProblem.unknownTable(line: 2, number: 9)) {
      try [ParticipantRow(line: 2, host: 9)].seated(at: tables)
    }
    #expect(
      throws: ParticipantProblem.unknownNeed(
        line: 3, "slinga", features: ["Ramp"], tables: [TableID(number: 1)])
    ) {
      try [ParticipantRow(line: 3, needs: ["slinga"])].seated(at: tables)
    }
  }

  @Test("Two who change places by hand change nobody else, and it is seen what that does")
  func swapping() throws {
    var session = try state()
    try session.adopt(
      SeatingDraft(of: Array(repeating: SeatedPerson(), count: 32), in: session.state).planned())
    var board = try #require(try SeatingDraft(of: session.state)?.announced())
    let before = seats(board, 2)
    let other = try #require(before.indices.first { before[$0] != before[0] })
    let effect = try #require(
      board.consequence(ofSwapping: 1, other + 1, in: Self.rounds[1])?.effect)
    let swapped = board.swap(1, other + 1, in: Self.rounds[1])
    #expect(swapped)
    #expect(board.assessment.pairsMeetingAgain == effect.pairsMeetingAgain)
    var expected = before
    expected.swapAt(0, other)
    #expect(seats(board, 2) == expected)
    #expect(seats(board, 1) == session.state.seating?.rounds[0].seats)
    for (one, other, step) in [
      (1, 1, Self.rounds[1]), (1, 33, Self.rounds[1]), (1, 2, StepID(number: 99)),
    ] {
      let impossible = board.swap(one, other, in: step)
      #expect(!impossible)
    }
  }

  @Test("A seat that was locked stays when the rest is planned anew")
  func locked() throws {
    var session = try state()
    var board = try SeatingDraft(
      of: Array(repeating: SeatedPerson(), count: 32), in: session.state
    ).planned()
    let locked = board.setLocked(5, in: Self.rounds[2], true)
    #expect(locked)
    let kept = seats(board, 3)[4]
    try session.adopt(board)
    var draft = try #require(SeatingDraft(of: session.state))
    draft.setClosed(TableID(number: kept?.number == 1 ? 2 : 1), true)
    let again = try draft.planned()
    #expect(seats(again, 3)[4] == kept)
    #expect(again.isLocked(5, in: Self.rounds[2]))
  }

  @Test("Nobody whose seat is locked changes places by hand")
  func lockedSwap() throws {
    var session = try state()
    try session.adopt(
      SeatingDraft(of: Array(repeating: SeatedPerson(), count: 32), in: session.state).planned())
    var board = try #require(try SeatingDraft(of: session.state)?.announced())
    let first = seats(board, 2)
    let other = try #require(first.indices.first { first[$0] != first[0] }) + 1
    let isLocked = board.setLocked(other, in: Self.rounds[1], true)
    #expect(isLocked && !board.isAnnounced)
    #expect(board.consequence(ofSwapping: 1, other, in: Self.rounds[1]) == nil)
    let isSwapped = board.swap(1, other, in: Self.rounds[1])
    #expect(!isSwapped && seats(board, 2) == first)
  }

  @Test("Seats whose step was taken out can still be changed and saved")
  func removedStep() throws {
    var session = try state()
    try session.adopt(
      SeatingDraft(of: Array(repeating: SeatedPerson(), count: 32), in: session.state).planned())
    try session.run(.removeStep(step: Self.rounds[1]))
    var board = try #require(try SeatingDraft(of: session.state)?.announced())
    #expect(board.isAnnounced && board.rounds == [Self.rounds[0], Self.rounds[2]])
    let first = seats(board, 1)
    let other = try #require(first.indices.first { first[$0] != first[0] }) + 1
    let isSwapped = board.swap(1, other, in: Self.rounds[0])
    #expect(isSwapped)
    try session.adopt(board)
    #expect(session.state.seating?.rounds.map(\.step) == board.rounds)
  }

  @Test("Seats where a name has been erased can still be changed, and the name does not come back")
  func erasedAlias() throws {
    let session = try state(tables: 2)
    let people = [SeatedPerson(alias: .erased)] + Array(repeating: SeatedPerson(), count: 3)
    let planned = try SeatingDraft(of: people, in: session.state).planned().arrangement
    var state = session.state
    state.apply(
      EventRecord(
        sequence: 9, command: SampleSession.id(9), by: SampleSession.console,
        at: SampleSession.at(1), event: .seatingAdopted(planned)))
    #expect(state.seating?.people.first?.alias == .erased)
    var draft = try #require(SeatingDraft(of: state))
    draft.add([SeatedPerson()])
    let command = Command.adoptSeating(try draft.planned().arrangement)
    let request = CommandRequest(
      id: SampleSession.id(10), by: SampleSession.console, at: SampleSession.at(2),
      command: command)
    guard case .events(let events, _) = try state.decide(request),
      case .seatingAdopted(let adopted)? = events.first
    else {
      Issue.record("the seats are not adopted")
      return
    }
    #expect(events.count == 1)
    #expect(adopted.people.map(\.alias) == Array(repeating: nil, count: 5))
  }

  @Test("Where every round has begun there is nothing to plan")
  func nothingToCome() throws {
    var session = try state()
    for round in Self.rounds { try session.run(.startStep(run: StepRun(round, 1))) }
    #expect(throws: SeatingProblem.roundsOutOfRange(0)) {
      try SeatingDraft(of: [SeatedPerson()], in: session.state).planned()
    }
  }
}

/// A session that commands are decided against, without a file.
struct SeatedSession {
  private(set) var state = SessionState()
  private var count = 0

  init(tables: [Table]) throws {
    let round = PlannedStep(kind: .tableRound, minutes: 20)
    try run(
      .createSession(
        header: SampleSession.header(),
        plan: Plan(
          title: "Dialog", tables: tables,
          steps: [PlannedStep(kind: .opening, minutes: 5), round, round, round])))
  }

  mutating func adopt(_ board: SeatingBoard) throws { try run(.adoptSeating(board.arrangement)) }

  mutating func run(_ command: Command) throws {
    let request = CommandRequest(
      id: SampleSession.id(UInt64(count)), by: SampleSession.console, at: SampleSession.at(0),
      command: command)
    guard case .events(let events, _) = try state.decide(request) else { return }
    for event in events {
      state.apply(
        EventRecord(
          sequence: count, command: request.id, by: request.by, at: request.at, event: event))
      count += 1
    }
  }
}
