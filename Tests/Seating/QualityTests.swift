import Seating
import Testing

@Suite("Nobody meets twice where that can be")
struct QualityTests {
  @Test(
    "With a prime power of tables, no more seats and no more rounds than that, nobody meets twice",
    arguments: [2, 3, 4, 5, 7, 8, 9, 11, 13, 16])
  func primePowers(tables: Int) throws {
    for (seats, rounds) in [(tables, min(12, tables)), (max(1, tables - 1), min(12, tables))] {
      for people in [seats * tables, seats * tables - tables / 2] {
        let request = SeatingRequest(people: people, tables: tables, rounds: rounds)
        #expect(try SeatingPlanner.quick.plan(request).assessment.repeats == 0)
      }
    }
    let hosted = SeatingRequest.hosted(tables * tables, at: tables, rounds: min(12, tables))
    #expect(try SeatingPlanner.quick.plan(hosted).assessment.repeats == 0)
  }

  @Test("32 people at 8 tables meet nobody twice in nine rounds, and few in ten")
  func manyRounds() throws {
    let nine = SeatingRequest(people: 32, tables: 8, rounds: 9)
    #expect(try SeatingPlanner.quick.plan(nine).assessment.repeats == 0)
    let ten = SeatingRequest(people: 32, tables: 8, rounds: 10)
    #expect(
      try SeatingPlanner(effort: SearchEffort(thousandths: 50)).plan(ten).assessment.repeats <= 16)
  }

  @Test(
    "32 people at 5 tables repeat 21 meetings in three rounds, which is the bound, and no pair meets three times"
  )
  func unavoidable() throws {
    let request = SeatingRequest.hosted(32, at: 5, rounds: 3).withRoles(seed: 1)
    let assessment = try SeatingPlanner(effort: SearchEffort(thousandths: 200)).plan(request)
      .assessment
    #expect(assessment.repeats == 21)
    #expect(assessment.leastRepeats == 21)
    #expect(assessment.pairsMeetingAgain == 21)
    #expect(assessment.mostMeetings == 2)
    #expect(assessment.unevenRoles == [])
  }

  @Test("Roles are mixed at every table although hosts stay, and nobody meets twice")
  func roles() throws {
    let request = SeatingRequest.hosted(32, at: 8, rounds: 4).withRoles(seed: 5)
    let assessment = try SeatingPlanner(effort: SearchEffort(thousandths: 200)).plan(request)
      .assessment
    #expect(assessment.repeats == 0)
    #expect(assessment.unevenRoles == [])
  }

  @Test("A person with two roles counts for both")
  func twoRoles() throws {
    var request = SeatingRequest(people: 16, tables: 4, rounds: 3)
    for place in 0..<16 { request.people[place].roles = [Role(place % 2), Role(10 + place / 4)] }
    let assessment = try SeatingPlanner(effort: SearchEffort(thousandths: 200)).plan(request)
      .assessment
    #expect(assessment.unevenRoles == [])
    #expect(assessment.repeats == 0)
  }

  @Test("Everyone visits every table where that is promised")
  func everyTable() throws {
    for request in [
      SeatingRequest(people: 25, tables: 5, rounds: 5), .hosted(24, at: 6, rounds: 6),
      SeatingRequest(people: 20, tables: 4, rounds: 6),
    ] {
      var request = request
      request.visits = .everyTable
      let planned = try SeatingPlanner(effort: SearchEffort(thousandths: 100)).plan(request)
      #expect(planned.assessment.unvisited == [])
      #expect(planned.assessment.brokenRules == [])
    }
  }

  @Test("With fewer rounds than tables nobody comes to a table twice where that is promised")
  func noTableTwice() throws {
    var request = SeatingRequest(people: 30, tables: 7, rounds: 4)
    request.visits = .everyTable
    let plan = try SeatingPlanner(effort: SearchEffort(thousandths: 100)).plan(request).plan
    for person in plan.people { #expect(Set(plan.tables(of: person)).count == 4) }
  }

  @Test("A plan by chance has repeats, and the same search from there has fewer")
  func chance() throws {
    let request = SeatingRequest(people: 32, tables: 8, rounds: 5)
    let planner = SeatingPlanner(effort: SearchEffort(thousandths: 50))
    let chance = try planner.planByChance(request, isImproved: false)
    let improved = try planner.planByChance(request, isImproved: true)
    #expect(chance.assessment.brokenRules == [])
    #expect(chance.assessment.repeats > 30)
    #expect(improved.assessment.repeats < chance.assessment.repeats / 2)
  }
}
