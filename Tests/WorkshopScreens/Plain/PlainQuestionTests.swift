import Language
import SessionEngine
import Testing

@testable import WorkshopScreens

@Suite("Questions in lines at the console")
struct PlainQuestionTests {
  private let texts = Catalogue.swedish.plain

  private func tied() throws -> PlainTalk {
    let console = try ConsoleVote.revealed([9, 5, 5, 3])
    return PlainTalk(console.session)
  }

  @Test(
    "While a tie is to be settled, 1 to 4 do what is announced, and the question names the choice")
  func tie() throws {
    var talk = try tied()
    #expect(talk.lines.contains("1 ta med alla · 2 rösta igen · 3 lotta · 4 prata och välj"))
    for (number, name) in [
      ("1", "Ta med alla. Varför?"), ("2", "Rösta igen. Varför?"), ("3", "Lotta. Varför?"),
      ("4", "Prata och välj. "),
    ] {
      try talk.say(number)
      #expect(talk.lines.contains { $0.hasPrefix(name) })
      try talk.say(".")
    }
    try talk.say("3", "Slumpen får avgöra")
    guard case .lot? = talk.session.state.tieRuling(of: ConsoleVote.id)?.decision else {
      Issue.record("no lot was drawn")
      return
    }
  }

  @Test("A question mark explains the question, says how it is left, and asks again")
  func explains() throws {
    var talk = PlainTalk(try DayWorkshop.round())
    try talk.say("m", "?")
    #expect(
      talk.lines.suffix(4).map { $0 } == [
        "Visa ett meddelande på väggen.", texts.answering(.goOn), texts.cancel,
        "Vad ska rummet få veta?",
      ])
    #expect(!talk.lines.contains { $0.contains("släck väggen") })
    try talk.say("1", "")
    #expect(talk.session.state.stageOrders.message == "1")
    // What opened the question before does not explain the next.
    var session = try SessionBuilder(.dialogue())
    try ConsoleVote.themes(&session)
    try session.start(5)
    talk = PlainTalk(session)
    try talk.say("m", ".")
    try talk.say("", "?")
    #expect(talk.lines.contains { $0.hasPrefix("Hur många fick pluppar?") })
    #expect(!talk.lines.contains("Visa ett meddelande på väggen."))
  }

  @Test("A question that is left says so, and the next full stop does not blank the wall")
  func cancel() throws {
    var talk = PlainTalk(try DayWorkshop.round())
    try talk.say("m", ".")
    #expect(talk.lines.contains("Avbrutet."))
    try talk.say(".")
    #expect(talk.lines == ["Inget frågas nu. En punkt till: släck väggen."])
    #expect(!talk.session.state.stageOrders.isBlank)
    try talk.say(".")
    #expect(talk.session.state.stageOrders.isBlank)
  }

  @Test("Yes and no are understood in letters and words, and anything else is asked again")
  func yesAndNo() throws {
    var talk = PlainTalk(try DayWorkshop.round(late: 6))
    for no in ["nej", "N", "Esc", "."] {
      try talk.say("s")
      #expect(talk.lines.contains { $0.hasSuffix("Göra så? Enter eller j = ja, n = nej") })
      try talk.say("jaså")
      #expect(talk.lines.first == "Svara j eller n.")
      #expect(talk.lines.last?.hasSuffix("Göra så? Enter eller j = ja, n = nej") == true)
      try talk.say(no)
      #expect(talk.lines.first == "Inget ändrades.")
      #expect(talk.session.state.steps[StepID(number: 5)]?.planned.minutes == 35)
    }
    try talk.say("s", "Ja")
    #expect(talk.session.state.steps[StepID(number: 5)]?.planned.minutes == 32)
  }

  @Test("What stands in brackets is suggested and never a refused answer, and a dash leaves empty")
  func suggestion() throws {
    var session = try SessionBuilder(.dialogue())
    try ConsoleVote.themes(&session)
    try session.start(5)
    var talk = PlainTalk(session)
    try talk.say("")
    #expect(talk.lines.contains("Hur många fick pluppar? Tomt = vet inte [32]"))
    #expect(talk.lines.contains("Tom rad = 32, ett ensamt streck = tomt."))
    try talk.say("hej")
    #expect(talk.lines.contains("Hur många fick pluppar? Tomt = vet inte [32]"))
    try talk.say("-")
    let vote = try #require(talk.session.state.votes[ConsoleVote.id])
    #expect(vote.voters[.room] == nil)
  }

  @Test("How a question is left is said once, and the dash where it is allowed only")
  func once() throws {
    var talk = PlainTalk(try DayWorkshop.round())
    try talk.say("m")
    #expect(talk.lines.contains(texts.cancel))
    try talk.say("Hej", "", "w")
    #expect(!talk.lines.contains { $0.contains(texts.cancel) || $0.contains("streck") })
    try talk.say(".", "?")
    #expect(talk.lines.contains(texts.inQuestions))
  }

  @Test("An empty answer is told of without keys that lines do not have")
  func empty() throws {
    var talk = PlainTalk(try DayWorkshop.round())
    try talk.say("m")
    try talk.say("")
    #expect(talk.lines.first == texts.writeSomething)
    #expect(!talk.lines.contains { $0.contains("Esc") })
  }

  @Test("What a correction takes is asked in words, and a hint ends before the next sentence")
  func correction() throws {
    var talk = PlainTalk(try ConsoleVote.revealed([9, 6, 4, 3]).session)
    let number = try talk.number(of: "rätta pluppar")
    try talk.say(number)
    #expect(talk.lines.contains { $0.hasPrefix("Vad ska rättas? Tema och antal: C28.") })
    try talk.say(".")
    talk = PlainTalk(try ConsoleVote.open().session)
    try talk.say("3C4")
    #expect(talk.lines.first == "”3C4” förstås inte. Skriv så här: C27. Tab: annat sätt att räkna.")
  }

  @Test("What an empty line means at the lines of the rule is said once")
  func ruleSaysEmptyOnce() throws {
    for language in SessionLanguage.allCases {
      let catalogue = Catalogue[language]
      for field: ConsoleForm.Field in [.cap, .cut, .whoVotes] {
        #expect(field.mayBeEmpty && field.saysWhatEmptyMeans)
        #expect(field.promptForRoom(in: catalogue)?.contains(" = ") == true)
      }
    }
  }
}
