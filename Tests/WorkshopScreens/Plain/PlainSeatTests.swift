import Language
import SessionEngine
import Testing

@testable import WorkshopScreens

@Suite("Seats in lines at the console")
struct PlainSeatTests {
  private func talk() throws -> PlainTalk {
    var talk = PlainTalk(try SeatedWorkshop.session())
    try talk.say("b")
    return talk
  }

  private func table(of person: Int, _ talk: PlainTalk) -> TableID? {
    talk.session.state.seating?.rounds[0].seats[person - 1]
  }

  /// Two who sit at different tables in the first round and are no hosts.
  private func strangers(_ talk: PlainTalk) throws -> (Int, Int) {
    let other = try #require((7...32).first { table(of: $0, talk) != table(of: 6, talk) })
    return (6, other)
  }

  @Test("A number shows who somebody is, two let them change places, and Backspace takes it back")
  func swap() throws {
    var talk = try talk()
    let (one, other) = try strangers(talk)
    let (before, after) = (table(of: one, talk), table(of: other, talk))
    try talk.say(String(one))
    let number = try #require(before?.number)
    #expect(talk.lines.first?.hasPrefix("Bord \(number): 6 Kim") == true)
    #expect(talk.lines.count == 1)
    try talk.say("\(one) \(other)")
    #expect(table(of: one, talk) == after && table(of: other, talk) == before)
    #expect(talk.lines.first?.hasSuffix("2 platser blir andra än meddelat.") == true)
    #expect(talk.lines.contains { $0.contains("har bytt plats i samtalspass 1 – sparat ✓") })
    #expect(!talk.lines.contains { $0.hasPrefix("  Bord") })
    try talk.say("Backspace")
    #expect(table(of: one, talk) == before)
  }

  @Test(
    "The key that locks acts on the one who was shown, and one who is locked changes with nobody")
  func lock() throws {
    var talk = try talk()
    let (one, other) = try strangers(talk)
    try talk.say(String(one), "l")
    #expect(talk.lines.contains { $0.contains("är låst vid bord") })
    let before = table(of: one, talk)
    try talk.say("\(one) \(other)")
    #expect(table(of: one, talk) == before)
    #expect(talk.lines == [Catalogue.swedish.board.isLocked(one)])
    try talk.say("l", "?")
    #expect(talk.lines.contains { $0.contains("l lås,") })
  }

  @Test("The best swaps are numbered, and a number that is not among them changes nothing")
  func suggestions() throws {
    var talk = try talk()
    let (one, _) = try strangers(talk)
    let seats = talk.session.state.seating
    try talk.say(String(one), "s")
    #expect(talk.lines.contains("Byten för 6, bäst först"))
    #expect(talk.lines.contains { $0.hasPrefix("1  ") })
    #expect(talk.lines.last == Catalogue.swedish.board.suggestionsInLines)
    try talk.say("99")
    #expect(talk.lines == ["Det finns inget val 99. ? visar valen."])
    #expect(talk.session.state.seating == seats)
    try talk.say("1")
    #expect(talk.session.state.seating != seats)
    try talk.say("s", "")
    #expect(talk.lines.contains("Samtalspass 1"))
  }

  @Test("Another round is told whole, and what is done then is done in that round")
  func rounds() throws {
    var talk = try talk()
    let first = talk.session.state.seating?.rounds[0]
    try talk.say("Right")
    #expect(talk.lines.contains("Samtalspass 2"))
    let second = try #require(talk.session.state.seating?.rounds[1].seats)
    let other = try #require((7...32).first { second[$0 - 1] != second[5] })
    try talk.say("6 \(other)")
    #expect(talk.session.state.seating?.rounds[0] == first)
    #expect(talk.session.state.seating?.rounds[1].seats[5] == second[other - 1])
    try talk.say("Left")
    #expect(talk.lines.contains("Samtalspass 1"))
  }

  @Test("A table is closed by its name, and nothing is saved before an empty line says so")
  func closing() throws {
    var talk = try talk()
    let seats = talk.session.state.seating
    try talk.say("b3")
    #expect(talk.lines.first?.hasPrefix("Bord 3: ") == true)
    try talk.say("c")
    #expect(talk.lines.contains("Förslag: bord 3 är stängt."))
    #expect(talk.lines.contains { $0.contains("bord 3 → bord") || $0.contains("från bord 3") })
    #expect(talk.lines.last == Catalogue.swedish.board.saveInLines)
    #expect(talk.session.state.seating == seats)
    try talk.say("")
    #expect(talk.session.state.seating != seats)
    #expect(talk.lines == ["Bord 3 är stängt – sparat ✓"])
    try talk.say("b2")
    #expect(talk.lines.first?.hasPrefix("Bord 2: ") == true)
  }

  @Test(
    "What is proposed is let be by a full stop alone, and the seats stay open for the next line")
  func proposal() throws {
    var talk = try talk()
    let seats = talk.session.state.seating
    try talk.say("6", "Delete", "6 12", "8")
    #expect(talk.lines.last == Catalogue.swedish.board.saveInLines)
    try talk.say(".")
    #expect(talk.lines.contains(Catalogue.swedish.plain.nothingChanged))
    try talk.say("8", "Delete", "")
    #expect(talk.session.state.seating != seats)
    #expect(talk.session.state.currentStep == nil && talk.session.state.stageOrders.message == nil)
    try talk.say("6")
    #expect(talk.lines.first?.contains("6 Kim") == true)
  }

  @Test("Whoever was shown last, two who have seats change places")
  func afterUnseated() throws {
    var talk = try talk()
    try talk.say("6", "Delete", "", "6")
    let other = try #require((8...32).first { table(of: $0, talk) != table(of: 7, talk) })
    let before = table(of: 7, talk)
    try talk.say("7 \(other)")
    #expect(table(of: 7, talk) != before)
  }

  @Test(
    "Where the first plan is taken back it is said that the seats are closed, and what an empty line does"
  )
  func firstPlanGone() throws {
    var talk = PlainTalk(try SessionBuilder(.dialogue()))
    try talk.say("b", "", "", "", "", "b", "Backspace")
    #expect(talk.session.state.seating == nil)
    #expect(talk.lines.contains(Catalogue.swedish.plain.listClosed))
    #expect(talk.lines.last?.hasPrefix("Enter: ") == true)
  }

  @Test(
    "Words and numbers that mean nothing at the seats say so and change nothing, and . goes back")
  func nothing() throws {
    var talk = try talk()
    let seats = talk.session.state.seating
    for line in ["77", "6 77", "6 7 8", "b9", "hej", "0", "6 6", "Enter", "Tab"] {
      try talk.say(line)
      #expect(talk.session.state.seating == seats, "\(line)")
      #expect(talk.plain.console.mode.isBoard, "\(line)")
    }
    try talk.say(".")
    #expect(talk.lines.last?.hasPrefix("Enter: ") == true)
    #expect(talk.session.state.currentStep == nil)
  }
}
