import SessionEngine
import Testing

@testable import SessionFormat

@Suite("Slips, perspectives and seats as lines of the log")
struct TableEventCodingTests {
  private func data(_ event: Event) -> String {
    String(decoding: EventCoding.encode(event).data, as: UTF8.self)
  }

  @Test(
    "What a log from before there were slips, perspectives and seats leaves out is as it was then")
  func olderLogs() throws {
    let plan = Plan(
      title: "a", tables: [Table(id: TableID(number: 1))],
      steps: [PlannedStep(kind: .opening, minutes: 5)])
    #expect(
      data(.planAdopted(plan))
        == #"{"given":0,"open":0,"tables":[{"table":"b1","source":"typed"}],"#
        + #""rule":{"dotsPerVoter":5},"steps":[{"kind":"opening","minutes":5,"stage":"direct"}]}"#)
    let encoded = EventCoding.encode(.planAdopted(plan))
    let body = try #require(encoded.body)
    #expect(
      try EventCoding.decode(
        type: encoded.type, data: encoded.data[...], body: .present(body[...]))
        == .planAdopted(plan))
    #expect(
      data(
        .commentAdded(
          comment: CommentID(number: 1),
          AddedComment(text: "a", kind: .idea, table: nil, run: nil)))
        == #"{"comment":"c1","kind":"idea"}"#)
  }

  @Test("A plan of seats is written short, with aliases in the body alone")
  func seats() throws {
    let table = TableID(number: 3)
    var arrangement = SeatingArrangement(
      people: [SeatedPerson(alias: "Bo", perspectives: [.user]), SeatedPerson(host: table)],
      rounds: [SeatedRound(step: StepID(number: 2), seats: [nil, table], locked: [2])],
      seed: .max)
    let encoded = EventCoding.encode(.seatingAdopted(arrangement))
    #expect(
      String(decoding: encoded.data, as: UTF8.self)
        == #"{"people":[{"alias":true,"perspectives":["user"]},{"host":"b3"}],"#
        + #""rounds":[{"step":"s2","seats":[0,3],"locked":[2]}],"hostsStay":true,"#
        + #""seed":"18446744073709551615"}"#)
    #expect(
      String(decoding: try #require(encoded.body), as: UTF8.self)
        == #"{"people":[{"alias":"Bo"},{}]}"#)
    arrangement.people[0].alias = nil
    #expect(EventCoding.encode(.seatingAdopted(arrangement)).body == nil)
  }

  @Test(
    "A number that no table, slip or person can have is refused",
    arguments: [
      (
        "seating.adopted", #"{"people":[],"rounds":[{"step":"s1","seats":[-1]}],"seed":"1"}"#,
        "rounds[0].seats", ExpectedValue.count
      ),
      (
        "seating.adopted", #"{"people":[],"rounds":[{"step":"s1","seats":[101]}],"seed":"1"}"#,
        "rounds[0].seats", .count
      ),
      (
        "seating.adopted",
        #"{"people":[],"rounds":[{"step":"s1","seats":[],"locked":[0]}],"seed":"1"}"#,
        "rounds[0].locked", .count
      ),
      (
        "seating.adopted", #"{"people":[],"rounds":[],"seed":"18446744073709551616"}"#, "seed",
        .count
      ),
      (
        "slips.issued", #"{"table":"b1","run":"s2.1","first":-9223372036854775808,"count":1}"#,
        "first", .count
      ),
      ("slips.counted", #"{"handedIn":-1}"#, "handedIn", .count),
      ("slip.takenUp", #"{"slip":"B3-0"}"#, "slip", .slip),
      ("slip.takenUp", #"{"slip":"B101-1"}"#, "slip", .slip),
      (
        "plan.adopted",
        #"{"given":0,"open":0,"tables":[],"rule":{"dotsPerVoter":5},"steps":[],"#
          + #""seating":"chosen"}"#, "seating", .oneOf(["spokenRule", "planned"])
      ),
    ] as [(String, String, String, ExpectedValue)])
  func impossibleNumbers(type: String, data: String, key: String, expected: ExpectedValue) {
    #expect(throws: EventCodingError.unexpected(.data, key: key, expected)) {
      try EventCoding.decode(
        type: type, data: Array(data.utf8)[...], body: .erased)
    }
  }
}
