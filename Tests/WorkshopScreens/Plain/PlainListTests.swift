import Language
import SessionEngine
import Testing

@testable import WorkshopScreens

@Suite("Lists in lines at the console")
struct PlainListTests {
  private let texts = Catalogue.swedish.plain

  @Test("A number that is not in a list is told of, and the list stays open")
  func outOfRange() throws {
    var talk = PlainTalk(try TalkingTables.round())
    let step = talk.session.state.currentStep
    try talk.say(talk.number(of: "läs ett bord"), "1")
    #expect(talk.lines.last == texts.readingHow)
    try talk.say("7")
    #expect(talk.lines == ["Det finns inget val 7. ? visar valen.", texts.readingHow])
    try talk.say("")
    #expect(talk.lines.first == "Listan är stängd.")
    #expect(talk.lines.last?.hasPrefix("Enter: ") == true)
    #expect(talk.session.state.currentStep == step)
    try talk.say("t")
    try talk.say("77")
    #expect(talk.lines.first == "Det finns inget val 77. ? visar valen.")
    try talk.say("")
    #expect(talk.lines.first == "Listan är stängd.")
    #expect(talk.session.state.currentStep == step)
    #expect(talk.session.state.stageOrders.readBack == nil)
  }

  @Test(
    "A question mark reads the list again, and a table that has written nothing closes it aloud")
  func again() throws {
    var talk = PlainTalk(try TalkingTables.round())
    try talk.say("t", "?")
    #expect(talk.lines.contains { $0.contains("7 lappar, 2 inskrivna") })
    #expect(!talk.lines.contains { $0.contains("släck väggen") })
    try talk.say("5")
    #expect(talk.lines.first == Catalogue.swedish.consoleStatus.nothingYet)
    #expect(talk.lines.contains("Listan är stängd."))
    #expect(talk.lines.last?.hasPrefix("Enter: ") == true)
  }

  @Test(
    "Looking ahead says at which step one looks, and what there is to see, and so does coming back")
  func looking() throws {
    var talk = PlainTalk(try TalkingTables.round())
    try talk.say("Right")
    let count = talk.session.state.stepOrder.count
    #expect(
      talk.lines.contains("Du tittar på steg 3 av \(count): Samtalspass 2. Rummet är kvar."))
    #expect(talk.lines.contains { $0.contains("25 min") })
    #expect(talk.lines.last == "Enter: tillbaka till rummet")
    try talk.say("")
    #expect(talk.lines.contains("Tillbaka i rummet, steg 2 av \(count): Samtalspass 1."))
  }

  @Test(
    "Where somebody else settles a proposal, a number that was read out before takes up no other one"
  )
  func settledMeanwhile() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(7)
    for text in ["Ett", "Två"] {
      try session.run(
        .propose(.conclusion(text: .present(text)), table: TableID(number: 1), theme: nil))
    }
    var talk = PlainTalk(session)
    try talk.say("f")
    try talk.session.run(.declineProposal(proposal: ProposalID(number: 1), reason: nil))
    _ = talk.follow()
    try talk.say("1")
    #expect(talk.session.state.conclusions.count == 0)
    #expect(talk.lines.contains { $0.hasPrefix("1  ") && $0.contains("Två") })
    try talk.say("1")
    #expect(talk.session.state.conclusions.all.map(\.value.text) == ["Två"])
  }

  private func sorting() throws -> PlainTalk {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    try session.say("Samma sak", table: 3)
    try session.say("Samma sak", table: 3)
    try session.start(4)
    try session.run(.createTheme(title: "Maten", description: nil, parent: nil))
    try session.run(.createTheme(title: "Vägen", description: nil, parent: nil))
    return PlainTalk(session)
  }

  @Test("A comment that comes into hand is read, also where it says the same as the one before")
  func hand() throws {
    var talk = try sorting()
    #expect(talk.lines.contains("Samma sak"))
    try talk.say("a")
    #expect(talk.lines.contains("Samma sak"))
    #expect(talk.lines.contains { $0.hasPrefix("Framme nu") })
    try talk.say("a")
    #expect(talk.lines.contains("Allt är sorterat."))
  }

  @Test(
    "How things stand can be heard again: the comment in hand, how many are left, and the themes")
  func preview() throws {
    var talk = try sorting()
    try talk.say("a", "F3")
    #expect(talk.lines.contains("Samma sak"))
    #expect(talk.lines.contains { $0.contains("kvar att sortera") })
    #expect(talk.lines.contains("A Maten, 1 inlägg"))
    #expect(talk.lines.contains("B Vägen, 0 inlägg"))
    #expect(talk.lines.last?.hasPrefix("Enter: ") == true)
  }

  @Test("Nothing is padded, and every theme has a line, while comments are sorted and dots come in")
  func unpadded() throws {
    var talk = try sorting()
    var lines = talk.lines
    try talk.say("a", "a", "", "", "")
    lines += talk.lines
    talk = PlainTalk(try ConsoleVote.open().session)
    lines += talk.lines
    try talk.say("A5", "F3")
    lines += talk.lines
    #expect(lines.allSatisfy { !$0.contains("  ") })
    #expect(lines.contains("A Maten, 1 inlägg"))
    #expect(lines.contains("A Ett, ✓"))
    #expect(lines.contains("B Två"))
  }

  @Test("While the wall is frozen, what is done for the room and the greeting say so")
  func frozen() throws {
    var talk = PlainTalk(try TalkingTables.round())
    try talk.say("z", "v")
    #expect(talk.lines.contains { $0.hasPrefix("VÄGGEN ÄR FRYST") })
    try talk.say("m", "Nyckel hittad", "")
    #expect(!talk.lines.contains { $0.hasPrefix("VÄGGEN ÄR FRYST") })
    #expect(PlainTalk(talk.session).lines.contains { $0.hasPrefix("VÄGGEN ÄR FRYST") })
    try talk.say("z", "v")
    #expect(!talk.lines.contains { $0.hasPrefix("VÄGGEN ÄR FRYST") })
  }

  @Test("A step that begins is told with one line of what an empty line does then")
  func oneEnter() throws {
    var talk = PlainTalk(try ConsoleVote.revealed([9, 6, 4, 3]).session)
    while talk.session.state.currentKind != .deepening {
      try talk.say("")
      #expect(talk.lines.count { $0.hasPrefix("Enter: ") } <= 1)
    }
    #expect(talk.lines.last == "Enter: börja fördjupa")
  }

  @Test("What the room says itself comes from the room")
  func fromRoom() throws {
    var talk = PlainTalk(try TalkingTables.round())
    let desk = Station(.desk, tag: "x9ff")
    let comment = NewComment(text: "Vem svarar?", table: nil, run: talk.session.currentRun)
    try talk.session.run(.addComment(comment), by: desk)
    #expect(talk.follow() == ["Från rummet · samtalspass 1: Vem svarar?"])
  }

  @Test(
    "The day says that it is closed, and neither an empty line nor a full stop after it does anything"
  )
  func dayCloses() throws {
    var talk = PlainTalk(try DayWorkshop.round())
    let before = talk.session.state.journal.entries.count
    for line in ["", "."] {
      try talk.say("o")
      #expect(talk.lines.suffix(2).first == texts.listClosed)
      let enter = try #require(talk.lines.last)
      #expect(enter.hasPrefix("Enter: "))
      try talk.say(line)
      #expect(talk.session.state.journal.entries.count == before)
      if line.isEmpty {
        #expect(talk.lines == [texts.nothingOpen(String(enter.dropFirst("Enter: ".count)))])
      }
    }
    try talk.say("o", "", "")
    #expect(talk.session.state.journal.entries.count == before + 1)
  }

  @Test(
    "What was not agreed on is one sentence, which says that it is closed before an empty line goes on"
  )
  func disagreementCloses() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(7)
    var talk = PlainTalk(session)
    let step = talk.session.state.currentStep
    try talk.say("d", "Om vem som betalar")
    #expect(talk.lines.contains(texts.questionClosed))
    #expect(talk.lines.last?.hasPrefix("Enter: ") == true)
    try talk.say("")
    #expect(talk.lines.first?.hasPrefix("Inget är öppet. En tom rad till: ") == true)
    #expect(talk.session.state.currentStep == step)
    #expect(talk.session.state.conclusions.count == 1)
  }

  @Test(
    "Titles in a row that a letter has closed say so, and the empty line after that begins no step")
  func titlesClose() throws {
    var talk = try sorting()
    let step = talk.session.state.currentStep
    try talk.say("+", "Tiden", "a")
    #expect(talk.lines.contains(texts.questionClosed))
    #expect(talk.session.state.standingThemes.count == 3)
    try talk.say("a")
    try talk.say("+", "Rummet", "c")
    try talk.say("")
    #expect(talk.session.state.currentStep == step)
    // An empty line that closes titles in a row is somebody's own: the next goes on.
    try talk.say("+", "Huset", "")
    #expect(!talk.lines.contains(texts.questionClosed))
    try talk.say("")
    #expect(talk.session.state.currentStep != step)
  }
}
