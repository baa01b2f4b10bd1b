import Seating
import Testing

@Suite("Everyone has a seat")
struct PartitionTests {
  @Test(
    "Nobody is lost and no table is more than one larger than another, whatever the numbers",
    arguments: [
      (1, 1, 1), (1, 100, 12), (2, 1, 12), (3, 7, 5), (5, 5, 12), (7, 3, 4), (13, 4, 12),
      (31, 8, 3), (33, 8, 3), (32, 5, 3), (97, 12, 6), (100, 100, 3), (101, 100, 2), (150, 1, 2),
      (160, 2, 3), (211, 37, 4),
    ])
  func partition(people: Int, tables: Int, rounds: Int) throws {
    for request in [
      SeatingRequest(people: people, tables: tables, rounds: rounds),
      SeatingRequest.hosted(people, at: tables, rounds: rounds).withRoles(seed: 3),
    ] {
      let planned = try SeatingPlanner.quick.plan(request)
      for round in 1...rounds {
        let seats = planned.plan.seats(inRound: round)
        #expect(seats.map(\.person).sorted() == request.people.map(\.number))
        let sizes = PlanCount(plan: planned.plan).sizes(request.tables, inRound: round)
        #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
      }
      for person in request.people where person.host != nil {
        #expect(planned.plan.tables(of: person.number).allSatisfy { $0 == person.host })
      }
      #expect(planned.assessment.brokenRules == [])
      #expect(planned.conflicts == [])
      #expect(planned.assessment.repeats == PlanCount(plan: planned.plan).repeats)
      #expect(planned.assessment.repeats >= planned.assessment.leastRepeats)
      #expect(planned.assessment.pairsMeetingAgain >= planned.assessment.leastPairsMeetingAgain)
    }
  }

  @Test("A thousand people at a hundred tables are seated")
  func largest() throws {
    let request = SeatingRequest(people: 1_000, tables: 100, rounds: 2)
    let planned = try SeatingPlanner(effort: SearchEffort(thousandths: 1)).plan(request)
    #expect(planned.plan.seats.count == 2_000)
    #expect(planned.assessment.repeats == 0)
  }

  @Test("Tables with few seats are filled and the others share the rest evenly")
  func seats() throws {
    var request = SeatingRequest(people: 20, tables: 4, rounds: 3)
    request.tables[0].seats = 2
    request.tables[1].seats = 5
    let plan = try SeatingPlanner.quick.plan(request).plan
    for round in 1...3 {
      let sizes = PlanCount(plan: plan).sizes(request.tables, inRound: round)
      #expect(sizes[0] == 2)
      #expect(sizes[1] == 5)
      #expect(Set(sizes[2...]) == [6, 7])
    }
  }

  @Test("Late arrivals and leavers sit only while they are there, and sizes follow")
  func presence() throws {
    var request = SeatingRequest(people: 30, tables: 6, rounds: 4)
    for place in 0..<4 { request.people[place].present = .from(3) }
    for place in 4..<10 { request.people[place].present = .until(2) }
    request.people[10].present = RoundSet([1, 4])
    let planned = try SeatingPlanner.quick.plan(request)
    for person in request.people {
      let tables = planned.plan.tables(of: person.number)
      for round in 1...4 {
        #expect((tables[round - 1] != nil) == person.present.contains(round))
      }
    }
    for round in 1...4 {
      let sizes = PlanCount(plan: planned.plan).sizes(request.tables, inRound: round)
      #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
    }
    #expect(planned.assessment.brokenRules == [])
  }

  @Test("Nobody sits at a table in a round that it is not open")
  func openTables() throws {
    var request = SeatingRequest.hosted(24, at: 6, rounds: 4)
    request.tables[5].open = .until(2)
    request.tables[0].open = .from(2)
    let planned = try SeatingPlanner.quick.plan(request)
    #expect(planned.plan.people(at: 6, inRound: 3) == [])
    #expect(planned.plan.people(at: 6, inRound: 4) == [])
    #expect(planned.plan.people(at: 1, inRound: 1) == [])
    #expect(planned.plan.table(of: 6, inRound: 2) == 6)
    #expect(planned.plan.table(of: 6, inRound: 3) != nil)
    #expect(planned.assessment.brokenRules == [])
  }
}
