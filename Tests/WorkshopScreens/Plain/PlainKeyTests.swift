import Language
import SessionEngine
import Testing

@testable import WorkshopScreens

@Suite("Keys in lines at the console")
struct PlainKeyTests {
  /// A vote about six themes that is open.
  private func counting() throws -> PlainTalk {
    var session = try SessionBuilder(.dialogue())
    for title in ["Ett", "Två", "Tre", "Fyra", "Fem", "Sex"] {
      try session.run(.createTheme(title: title, description: nil, parent: nil))
    }
    try session.start(5)
    try session.run(.proposeVote(VoteProposal(rule: DotRule(cutAfter: 2), voters: 10)))
    try session.run(.openVote(vote: ConsoleVote.id, themes: []))
    return PlainTalk(session)
  }

  @Test("The alarm wins over dots on theme F, and it is said how those are typed")
  func alarm() throws {
    var talk = try counting()
    try talk.say("F9")
    #expect(talk.session.state.roomPause != nil)
    #expect(
      talk.lines.contains(
        "F9 togs som tangenten. Menar du temat, skriv F 9 med mellanslag."))
    try talk.say("f9", "F 9")
    #expect(talk.session.state.roomPause == nil)
    let vote = try #require(talk.session.state.votes[ConsoleVote.id])
    #expect(vote.counts.values.map(\.self) == [9])
  }

  @Test("The alarm sounds in a question and a list too, and is no answer")
  func alarmInQuestion() throws {
    var talk = PlainTalk(try DayWorkshop.round())
    try talk.say("m", "F9")
    #expect(talk.session.state.roomPause != nil)
    #expect(talk.session.state.stageOrders.message == nil)
    #expect(talk.lines.contains { $0.hasPrefix("Vad ska rummet få veta?") })
    try talk.say(".", "t", "F9")
    #expect(talk.session.state.roomPause == nil)
    try talk.say("", "Delete")
    #expect(talk.lines.contains { $0.hasPrefix("Hoppa över ") })
    try talk.say("F9")
    #expect(talk.lines.contains("Inget ändrades."))
    #expect(talk.session.state.roomPause != nil)
  }

  @Test(
    "Names of keys do what the list says while dots come in, in the language of the screen too")
  func names() throws {
    var talk = try counting()
    try talk.say("?")
    #expect(talk.lines.contains { $0.contains("pausa allt (F9)") })
    #expect(talk.lines.contains { $0.contains("(mellanslag)") })
    try talk.say("A5", "Backspace")
    #expect(talk.session.state.votes[ConsoleVote.id]?.counts.isEmpty == true)
    try talk.say(".")
    #expect(talk.session.state.stageOrders.isBlank)
    try talk.say(".")
    #expect(!talk.session.state.stageOrders.isBlank)
    for name in ["mellanslag", "Space", " "] {
      let isRunning = talk.plain.console.timer?.runningSince != nil
      try talk.say(name)
      #expect((talk.plain.console.timer?.runningSince != nil) != isRunning)
    }
    try talk.say("BACK")
    #expect(talk.lines.contains { $0.contains("Tema") })
    #expect(talk.session.state.votes[ConsoleVote.id]?.counts.isEmpty == true)
  }

  @Test("A number without its letter does nothing while dots come in, unless that is said again")
  func numberAlone() throws {
    var talk = try counting()
    let pause = try talk.number(of: "pausa allt")
    try talk.say(pause)
    #expect(
      talk.lines.contains {
        $0.hasPrefix("Ingen bokstav: \(pause) är valet ”pausa allt") && $0.hasSuffix("n = nej")
      })
    #expect(talk.session.state.roomPause == nil)
    try talk.say("")
    #expect(talk.lines.contains { $0.hasPrefix("Ingen bokstav") })
    try talk.say("B 4")
    let vote = try #require(talk.session.state.votes[ConsoleVote.id])
    #expect(vote.counts.values.map(\.self) == [4] && talk.session.state.roomPause == nil)
    try talk.say(pause, "nej")
    #expect(talk.lines.contains("Inget ändrades.") && talk.session.state.roomPause == nil)
    try talk.say(pause, "ja")
    #expect(talk.session.state.roomPause != nil)
  }

  @Test("Choices are found by a word, with the numbers that they have among all")
  func foundByWord() throws {
    var talk = PlainTalk(try DayWorkshop.round())
    let all = try talk.number(of: "släck väggen")
    try talk.say("?släck")
    #expect(talk.lines.count == 1 && talk.lines.first?.hasPrefix("\(all)  släck väggen") == true)
    try talk.say(all)
    #expect(talk.session.state.stageOrders.isBlank)
    try talk.say("?kvastskaft")
    #expect(talk.lines == ["Inget val passar på ”kvastskaft”."])
  }

  @Test(
    "A number does nothing before the choices have been read out, and a full stop after it blanks nothing"
  )
  func unheard() throws {
    var talk = PlainTalk(try DayWorkshop.round())
    let before = talk.session.state.journal.entries.count
    for number in 1...30 { try talk.say(String(number), ".") }
    #expect(talk.session.state.journal.entries.count == before)
  }

  @Test("A wall that does not show what goes on is told of whenever something is done for the room")
  func covered() throws {
    var talk = PlainTalk(try TalkingTables.round())
    try talk.say("z", "")
    #expect(talk.lines.contains { $0.hasPrefix("VÄGGEN ÄR FRYST") })
    try talk.say("z", ".", "v")
    #expect(talk.lines.contains { $0.hasPrefix("Rummet ser: ") })
    try talk.say(".", "v")
    #expect(!talk.lines.contains { $0.hasPrefix("Rummet ser: ") })
  }

  @Test(
    "One number that will not do leaves no table's head count saved; a dash leaves words where they were"
  )
  func allOrNothing() throws {
    var talk = PlainTalk(try DayWorkshop.round())
    try talk.say("g", "1 5000 3 1 1")
    #expect(talk.session.state.headcounts.isEmpty)
    #expect(talk.lines.contains { $0.contains("5000") })
    try talk.say(".", "r", "")
    #expect(talk.lines.contains("Inget ändrades."))
    try talk.say("r", "-", "")
    #expect(talk.lines.contains("Inget ändrades."))
  }

  @Test("A number means the choice that was read out with it, whatever has become possible since")
  func readChoices() throws {
    var talk = PlainTalk(try DayWorkshop.round())
    let blank = try talk.number(of: "släck väggen")
    try talk.say("m", "Hej", "", blank)
    #expect(talk.session.state.stageOrders.isBlank)
    try talk.say(blank)
    #expect(talk.lines.contains { $0.hasPrefix("”släck väggen” går inte nu") })
    #expect(talk.session.state.stageOrders.isBlank)
  }

  @Test("Another way of counting is said, by key and by number")
  func ways() throws {
    var talk = try counting()
    try talk.say("Tab")
    #expect(talk.lines.contains(Catalogue.swedish.consolePrompts.tableCount))
    try talk.say(talk.number(of: Catalogue.swedish.actions.anotherWayIn), "j")
    #expect(talk.lines.contains(Catalogue.swedish.consolePrompts.ballot))
  }

  @Test("A ballot that is refused is said once, and an empty line does not hand it in again")
  func refusedBallot() throws {
    var talk = try counting()
    try talk.say("Tab", "Tab", "AAAAAAAA")
    let sentence = try #require(talk.lines.last)
    #expect(sentence.hasPrefix("Röstsedeln har 8 pluppar"))
    try talk.say("AAQ")
    #expect(talk.lines == ["Tema Q är inte med i omröstningen."])
    try talk.say("")
    #expect(talk.lines.contains { $0.contains("Stänga ändå?") })
    #expect(!talk.lines.contains(sentence))
    #expect(talk.session.state.ballots.count == 0)
  }

  @Test("Digits are no keys in lines: choosing to read a table asks which")
  func readTable() throws {
    var talk = PlainTalk(try DayWorkshop.round())
    try talk.say("?")
    let line = try #require(talk.lines.first { $0.contains("läs ett bord") })
    #expect(!line.contains("(1"))
    try talk.say(talk.number(of: "läs ett bord"))
    #expect(talk.lines.contains { $0.hasPrefix("Vilket bord?") })
  }

  @Test("A real Esc leaves a question, arrows do nothing but say so, and no sign of a key is saved")
  func signs() throws {
    var talk = PlainTalk(try DayWorkshop.round())
    try talk.say("m", "\u{1B}")
    #expect(talk.lines.contains("Avbrutet."))
    try talk.say("\u{1B}[A")
    #expect(talk.lines.contains(Catalogue.swedish.consoleStatus.notNow))
    try talk.say("m", "\u{1B}[C")
    #expect(talk.lines.contains(Catalogue.swedish.consoleStatus.notNow))
    #expect(talk.lines.contains { $0.hasPrefix("Vad ska rummet få veta?") })
    try talk.say("Nyckel\u{1B}[D hittad", "")
    #expect(talk.session.state.stageOrders.message == "Nyckel hittad")
    try talk.say("\u{1B}[20~")
    #expect(talk.session.state.roomPause != nil)
  }

  @Test("F2 shows all that can be done")
  func palette() throws {
    var talk = PlainTalk(try DayWorkshop.round())
    try talk.say("F2")
    #expect(talk.lines.contains { $0.contains("släck väggen") })
    try talk.say("F5")
    #expect(talk.lines == [Catalogue.swedish.consoleStatus.notNow])
    talk = try counting()
    try talk.say("\u{1B}OQ")
    #expect(talk.lines.contains { $0.contains("släck väggen") })
    #expect(talk.lines.contains { $0.contains("(F3) – Hör hur allt står") })
    try talk.say("F2")
    #expect(talk.session.state.votes[ConsoleVote.id]?.counts.values.map(\.self) == [2])
  }

  @Test(
    "A number that a search has left out does nothing, and one that was read out before still does")
  func leftOutOfSearch() throws {
    var talk = PlainTalk(try ConsoleVote.revealed([9, 6, 4, 3]).session)
    try talk.say("?rätta")
    let read = Set(talk.lines.compactMap { $0.split(separator: " ").first.map(String.init) })
    #expect(!read.isEmpty && !read.contains("7"))
    let before = talk.session.state.journal.entries.count
    for number in 1...40 where !read.contains(String(number)) {
      try talk.say(String(number))
      #expect(talk.lines.first == "Det finns inget val \(number). ? visar valen.")
    }
    #expect(talk.session.state.journal.entries.count == before)
    let blank = try talk.number(of: "släck väggen")
    try talk.say("?kvastskaft", "?rätta", blank)
    #expect(talk.session.state.stageOrders.isBlank)
  }
}
