import Seating
import Testing

@Suite("The bound is never above what can be reached")
struct LowerBoundTests {
  private func bound(_ request: SeatingRequest) throws -> LowerBound { try LowerBound(request) }

  @Test(
    "Known bounds",
    arguments: [(32, 5, 3, 21), (32, 5, 2, 7), (32, 8, 8, 0), (4, 2, 3, 0), (4, 1, 3, 12)])
  func known(people: Int, tables: Int, rounds: Int, repeats: Int) throws {
    #expect(
      try bound(SeatingRequest(people: people, tables: tables, rounds: rounds)).repeats == repeats)
  }

  @Test("With hosts who stay, guests come back to some from the round after the last table")
  func hosts() throws {
    #expect(try bound(.hosted(16, at: 4, rounds: 4)).repeats == 0)
    #expect(try bound(.hosted(16, at: 4, rounds: 5)).repeats == 12)
  }

  @Test("Fewer repeats are possible where a pair may meet more often")
  func spread() throws {
    let bound = try bound(SeatingRequest(people: 32, tables: 5, rounds: 3))
    #expect(bound.mostMeetings == 2)
    #expect(bound.repeats(ifNoneMeetsMoreThan: 2) == 21)
    #expect(bound.repeats(ifNoneMeetsMoreThan: 3) == 14)
    #expect(bound.pairsMeetingAgain(ifNoneMeetsMoreThan: 3) == 7)
  }

  @Test("No seating of six people at two or three tables has fewer repeats than the bound")
  func exhaustive() throws {
    for (tables, size) in [(2, 3), (3, 2)] {
      let groupings = groupings(of: [1, 2, 3, 4, 5, 6], size: size)
      for hosted in [false, true] {
        let request =
          hosted
          ? SeatingRequest.hosted(6, at: tables, rounds: 3)
          : SeatingRequest(people: 6, tables: tables, rounds: 3)
        let assessor = try SeatingAssessor(request)
        var fewest = Int.max
        for second in groupings {
          for third in groupings {
            let rounds = [groupings[0], second, third]
            let seats = rounds.indices.flatMap { round in
              rounds[round].indices.flatMap { table in
                rounds[round][table].map {
                  Seat(
                    person: PersonNumber($0), round: round + 1, table: TableNumber(table + 1))
                }
              }
            }
            let assessment = assessor.assess(SeatingPlan(rounds: 3, seats: seats))
            #expect(hosted || assessment.repeats >= assessment.leastRepeats)
            fewest = min(fewest, assessment.repeats)
          }
        }
        if !hosted { #expect(assessor.lowerBound.repeats(ifNoneMeetsMoreThan: 3) <= fewest) }
      }
    }
  }

  /// All ways to part numbers into groups of a size.
  private func groupings(of numbers: [Int], size: Int) -> [[[Int]]] {
    guard let first = numbers.first else { return [[]] }
    return subsets(of: Array(numbers.dropFirst()), size: size - 1).flatMap { others in
      let group = [first] + others
      return groupings(of: numbers.filter { !group.contains($0) }, size: size)
        .map { [group] + $0 }
    }
  }

  private func subsets(of numbers: [Int], size: Int) -> [[Int]] {
    guard size > 0 else { return [[]] }
    return numbers.indices.flatMap { place in
      subsets(of: Array(numbers[(place + 1)...]), size: size - 1).map { [numbers[place]] + $0 }
    }
  }

  @Test("Random requests with conditions never beat their bound", arguments: 1...40)
  func random(seed: UInt64) throws {
    var random = SampleRandom(seed)
    let people = Int.random(in: 2...40, using: &random)
    let tables = Int.random(in: 1...9, using: &random)
    var request = SeatingRequest(
      people: people, tables: tables, rounds: Int.random(in: 1...6, using: &random))
    for place in 0..<people {
      if Int.random(in: 0..<6, using: &random) == 0 {
        request.people[place].host = TableNumber(Int.random(in: 1...tables, using: &random))
      }
      if Int.random(in: 0..<8, using: &random) == 0 {
        request.people[place].present = .from(Int.random(in: 1...4, using: &random))
      }
    }
    if tables > 1 { request.tables[tables - 1].open = .until(2) }
    request.together = [[1, 2]]
    request.apart = [[PersonNumber(people), PersonNumber(max(1, people - 1))]]
    let planned = try SeatingPlanner.quick.plan(request)
    #expect(planned.assessment.repeats >= planned.assessment.leastRepeats)
    #expect(planned.assessment.pairsMeetingAgain >= planned.assessment.leastPairsMeetingAgain)
  }
}
