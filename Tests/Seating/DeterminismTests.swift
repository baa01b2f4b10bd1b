import Seating
import Testing

@Suite("Same request, same plan")
struct DeterminismTests {
  private var request: SeatingRequest {
    var request = SeatingRequest.hosted(26, at: 6, rounds: 4).withRoles(seed: 9)
    request.together = [[10, 11]]
    request.apart = [[12, 13]]
    request.seed = 7
    return request
  }

  @Test("A request gives the same plan twice, whatever order its people come in")
  func twice() throws {
    let plan = try SeatingPlanner.quick.plan(request)
    var reversed = request
    reversed.people.reverse()
    reversed.tables.reverse()
    #expect(try SeatingPlanner.quick.plan(request) == plan)
    #expect(try SeatingPlanner.quick.plan(reversed).plan == plan.plan)
  }

  @Test("Another seed gives another plan")
  func seeds() throws {
    var other = request
    other.seed = 8
    #expect(try SeatingPlanner.quick.plan(other).plan != SeatingPlanner.quick.plan(request).plan)
  }

  @Test("The plan of a seed is this one on every machine")
  func golden() throws {
    let plan = try SeatingPlanner(effort: SearchEffort(thousandths: 20)).plan(request).plan
    let cards = plan.people.map { person in
      plan.tables(of: person).map { $0.map { String($0.number) } ?? "-" }.joined()
    }
    let expected = """
      1111 2222 3333 4444 5555 6666 5214 4561 3256 3641 3641 4316 3162 \
      2543 2451 1263 5126 2135 1425 5432 1352 6512 1634 6154 4623 6345
      """
    #expect(cards.joined(separator: " ") == expected)
  }
}
