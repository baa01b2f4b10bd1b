import Language
import SessionEngine
import Testing

@testable import WorkshopScreens

@Suite("After a vote, at the console")
struct AfterTheVoteTests {
  private let vote = ConsoleVote.id

  @Test("Dots are corrected with a reason after the vote is over: a count, a ballot, a ballot out")
  func corrections() throws {
    var console = try ConsoleVote.open()
    console.press("\"c9\"", "Enter", "Tab", "Tab", "\"aabcd\"", "Enter", "\"!\"", "Enter")
    try console.elsewhere { try $0.run(.closeVote(vote: vote)) }
    console.choose("rätta pluppar")
    console.press("\"C10\"", "Enter", "Enter")
    #expect(console.message.contains("Skälet"))
    console.press("\"En låg på golvet\"", "Enter")
    #expect(console.firstVote?.counts[ConsoleVote.place(3)] == 10)
    console.choose("rätta pluppar")
    console.press("\"#2 bb\"", "Enter", "\"Gick att läsa\"", "Enter")
    console.choose("rätta pluppar")
    console.press("\"#1 -\"", "Enter", "\"Samma två gånger\"", "Enter")
    let ballots = console.session.state.ballots(of: vote)
    #expect(ballots.map(\.marks) == [.dots([ThemeDots(theme: ThemeID(number: 2), dots: 2)])])
    #expect(console.session.state.corrections(of: vote).count == 3)
    console.choose("rätta pluppar")
    console.press("\"#7 a\"", "Enter")
    #expect(console.message == "Det finns ingen röstsedel nummer 7 i omröstningen.")
    let before = console.session.state.ballots
    for line in ["#2 #1 b", "#99999999999999999999 b", "# b", "#½ b", "#-2 b"] {
      console.press("Ctrl-U", "\"\(line)\"", "Enter")
      #expect(console.message.contains(line), "\(console.message)")
    }
    #expect(console.session.state.ballots == before)
  }

  @Test("Why unused dots were counted anew is kept, as for every other correction")
  func reasonForUnused() throws {
    var console = try ConsoleVote.open()
    console.press("\"c9\"", "Enter")
    try console.elsewhere { try $0.run(.closeVote(vote: vote)) }
    console.choose("rätta pluppar")
    console.press("\"-3\"", "Enter", "\"Tre låg i en ficka\"", "Enter")
    #expect(console.firstVote?.unused[nil] == 3)
    let correction = try #require(console.session.state.corrections(of: vote).first)
    #expect(correction.subject == .unused(nil, to: 3))
    #expect(correction.reason == .present("Tre låg i en ficka"))
  }

  @Test(
    "A ballot keeps its number, whatever is taken back or out, and is found by the one printed on it"
  )
  func ballotNumbers() throws {
    var console = try ConsoleVote.open()
    console.press("Tab", "Tab", "\"a\"", "Enter", "\"b\"", "Enter")
    // What was typed wrong is taken back; its number is not given again.
    console.press("Backspace", "\"c\"", "Enter")
    console.press("\"#41 dd\"", "Enter", "\"#41 ab\"", "Enter")
    #expect(console.message.contains("41"))
    console.press("Esc")
    #expect(console.session.state.ballots(of: vote).count == 3)
    for line in ["#1 -", "#3 ab", "#41 a"] {
      console.choose("rätta pluppar")
      console.press("\"\(line)\"", "Enter", "\"Fel\"", "Enter")
    }
    func dots(_ themes: Int...) -> BallotMarks {
      .dots(themes.map { ThemeDots(theme: ThemeID(number: $0), dots: 1) })
    }
    #expect(console.session.state.ballots(of: vote).map(\.marks) == [dots(1, 2), dots(1)])
    console.choose("rätta pluppar")
    console.press("\"#1 ad\"", "Enter", "\"Den gällde\"", "Enter")
    #expect(console.session.state.ballots(of: vote).map(\.marks).first == dots(1, 4))
    console.choose("rätta pluppar")
    console.press("\"#2 a\"", "Enter", "\"x\"", "Enter")
    #expect(console.message == "Det finns ingen röstsedel nummer 2 i omröstningen.")
  }

  @Test("A theme below the cut is taken along, and one above put to rest, with a reason")
  func exceptions() throws {
    var console = try ConsoleVote.revealed([20, 15, 9, 5])
    console.choose("ta med ett tema")
    console.press("\"d\"", "Enter", "Enter")
    #expect(console.message == Catalogue[.swedish].consolePrompts.writeSomething)
    console.press("\"Rör flest\"", "Enter")
    console.choose("låt ett tema vila")
    console.press("\"a\"", "Enter", "\"Nämnden beslutar\"", "Enter")
    #expect(
      console.session.state.chosenThemes(of: vote)
        == [ThemeID(number: 2), ThemeID(number: 4)])
  }

  @Test("One more vote is drafted with its own rule, and the first one stands")
  func another() throws {
    var console = try ConsoleVote.revealed([20, 15, 9, 5])
    console.choose("ny omröstning")
    console.press("Enter", "3", "Enter", "Enter", "Enter", "Enter", "Enter", "Enter", "2", "Enter")
    let second = console.session.state.votes[VoteID(number: 2)]
    #expect(second?.rule.meaning == .resistance && second?.rule.dotsPerVoter == 3)
    #expect(console.firstVote?.phase == .revealed)
  }

  @Test("Hands are counted theme by theme, tables suggested by them, and a theme left out")
  func topics() throws {
    var session = try SessionBuilder(.dialogue())
    try ConsoleVote.themes(&session)
    try session.start(6)
    var console = ConsoleDriver(session)
    console.press("Tab")
    #expect(console.message == Catalogue[.swedish].voteForms.nothingToSuggest)
    console.choose("räkna händer")
    for hands in ["12", "5", "4", "0"] { console.press("\"\(hands)\"", "Enter") }
    #expect(console.shows("12 händer"))
    console.press("Tab")
    #expect(console.shows("Förslag: A bord 1, bord 2 och bord 3 · B bord 4 · C bord 5."))
    #expect(console.shows("Inget bord: D"))
    console.press("Enter")
    let tables = { (theme: Int) in
      console.session.state.themes[ThemeID(number: theme)]?.tables.map(\.number)
    }
    #expect(tables(1) == [1, 2, 3] && tables(2) == [4] && tables(3) == [5] && tables(4) == [])
    console.choose("fördjupa inte")
    console.press("\"d\"", "Enter", "\"Ingen ville\"", "Enter")
    #expect(console.session.state.themes[ThemeID(number: 4)]?.dropped == "Ingen ville")
  }

  @Test(
    "Hands are asked for the themes that the wall offers: those that were chosen and not left out")
  func handsForChosen() throws {
    var console = try ConsoleVote.revealed([20, 15, 9, 5])
    try console.elsewhere {
      try $0.run(
        .decideCut(vote: vote, decision: .takeAlong(ThemeID(number: 4)), reason: "Rör flest"))
      try $0.start(6)
      try $0.run(.dropTopic(theme: ThemeID(number: 2), reason: "Ingen ville"))
    }
    console.choose("räkna händer")
    #expect(console.shows("A: hur många händer?"))
    console.press("\"12\"", "Enter")
    #expect(console.shows("D: hur många händer?"))
    console.press("\"5\"", "Enter")
    #expect(!console.shows("hur många händer?"))
    #expect(
      console.session.state.themes.all.map(\.value.hands) == [12, nil, nil, 5])
  }
}
