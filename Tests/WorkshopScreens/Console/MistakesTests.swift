import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

/// What goes wrong when a facilitator looks at the screen for a second at a time.
@Suite("Mistakes at the console")
struct MistakesTests {
  private func sorting(_ comments: String..., themes: [String] = []) throws -> ConsoleDriver {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    for comment in comments { try session.say(comment, table: 2) }
    for title in themes {
      try session.run(.createTheme(title: title, description: nil, parent: nil))
    }
    try session.start(4)
    session.wait(seconds: 2)
    return ConsoleDriver(session)
  }

  @Test("A form that was left half-way opens at its first line again, and no answer hides in it")
  func leftHalfway() throws {
    var console = try sorting()
    try console.elsewhere { try $0.start(8) }
    console.press("a", "\"Ring kommunen om lokal\"", "Enter", "\"Anna\"", "Escape", "a")
    #expect(console.shows("› Ring kommunen om lokal"))
    console.press("Ctrl-U", "\"Skriv till nämnden\"", "Enter")
    #expect(console.shows("› Anna"))
    console.press("Enter", "Enter", "Escape")
    #expect(
      console.session.state.actions.all.map(\.value.text) == [.present("Skriv till nämnden")])
    #expect(console.session.state.actions.all.map(\.value.owner) == [.present("Anna")])
  }

  @Test("A letter typed into a form that was left takes the place of the letter before")
  func anotherLetter() throws {
    var console = try ConsoleVote.revealed([20, 9, 9, 9])
    console.wait(seconds: 2)
    console.press("4", "\"C\"", "Enter", "Escape", "4", "\"B\"", "Enter", "Enter")
    #expect(
      console.firstVote?.rulings.map(\.decision) == [.discussion(chosen: [ThemeID(number: 2)])])
  }

  @Test("Up and Enter go through the lines without losing what stands in them")
  func upAndDown() throws {
    var console = try sorting()
    try console.elsewhere { try $0.start(8) }
    console.press("a", "\"Ring\"", "Enter", "\"Anna\"", "Enter", "\"1 mars\"", "Up", "Up", "Enter")
    #expect(console.shows("› Anna"))
    console.press("Enter")
    #expect(console.shows("› 1 mars"))
  }

  @Test("A comment that a desk has just put into hand is not sorted unread")
  func unread() throws {
    var console = try sorting("Ett", "Två", "Tre", themes: ["Boende", "Arbete"])
    try console.elsewhere {
      try $0.run(
        .placeComment(
          comment: CommentID(number: 1), theme: ThemeID(number: 1), keepingOthers: false))
    }
    console.press("b")
    #expect(console.message == Catalogue[.swedish].stageOrders.justCame)
    #expect(console.session.state.comments[CommentID(number: 2)]?.themes == [])
    console.wait(seconds: 2)
    console.press("b", "a")
    #expect(
      console.session.state.comments.all.map(\.value.themes)
        == [[ThemeID(number: 1)], [ThemeID(number: 2)], [ThemeID(number: 1)]])
  }

  @Test(
    "A comment that a desk has just put into hand is neither parked nor put onto the wall unread",
    arguments: ["Delete", "Tab"])
  func unreadElsewhere(key: String) throws {
    var console = try sorting("Ett", "Två", themes: ["Boende"])
    try console.elsewhere { try $0.run(.withdrawComment(comment: CommentID(number: 1))) }
    let before = console.session.state
    console.press(key)
    #expect(console.message == Catalogue[.swedish].stageOrders.justCame)
    #expect(console.session.state == before)
    console.wait(seconds: 2)
    console.press(key)
    #expect(console.session.state != before)
  }

  @Test("Words that a desk has just changed are not sorted unread")
  func reworded() throws {
    var console = try sorting("Ett", "Två", themes: ["Boende"])
    try console.elsewhere {
      try $0.run(.amendComment(comment: CommentID(number: 1), text: "Annat", kind: nil))
    }
    console.press("a")
    #expect(console.message == Catalogue[.swedish].stageOrders.justCame)
  }

  @Test("What others have just put in place of the next comment for the wall is not let up unread")
  func nextOnWall() throws {
    var console = try sorting()
    try console.elsewhere {
      try $0.start(2)
      try $0.say("Ett")
      try $0.say("Två")
    }
    console.wait(seconds: 2)
    try console.elsewhere {
      try $0.run(.withdrawComment(comment: CommentID(number: 2)))
    }
    console.press("v")
    #expect(console.message == Catalogue[.swedish].stageOrders.justCame)
    console.wait(seconds: 2)
    console.press("v")
    let first = try #require(console.session.state.comments[CommentID(number: 1)])
    #expect(console.session.state.isOnWall(first))
  }

  @Test(
    "Undo after a correction that the room has seen takes nothing older back, and says what to do")
  func seenCorrection() throws {
    var console = try ConsoleVote.revealed([20, 9, 9, 9])
    console.wait(seconds: 2)
    console.press("1", "Enter")
    console.choose("rätta pluppar")
    console.press("\"D8\"", "Enter", "\"Räknat om\"", "Enter")
    let before = console.session.state
    console.press("Backspace")
    #expect(console.message == Catalogue[.swedish].voteForms.correctionStands)
    #expect(console.session.state == before)
  }

  @Test("A wrong letter is taken back and the right one pressed at once")
  func rightLetterAtOnce() throws {
    var console = try sorting("Ett", "Två", themes: ["Boende", "Arbete"])
    console.press("a", "Backspace", "b")
    #expect(console.session.state.comments.all.map(\.value.themes) == [[ThemeID(number: 2)], []])
  }

  @Test("Backspace at a question leaves it and takes nothing back")
  func backspaceAtAQuestion() throws {
    var console = try sorting("Ett", "Två", themes: ["Boende"])
    console.press("a")
    let before = console.session.state
    console.enter()
    #expect(console.screen.mode.isConfirming)
    console.press("Backspace")
    #expect(console.screen.mode == .following && console.session.state == before)
  }

  @Test("Words that were left are gone on with, however short they are")
  func shortWords() throws {
    var console = try sorting()
    try console.elsewhere { try $0.start(8) }
    console.press("m", "\"Fika\"", "Escape", "m", "\"n är klar\"")
    #expect(console.shows("› Fikan är klar"))
  }

  @Test("Of a press on which somebody has built nothing is taken back, not even what could be")
  func builtOn() throws {
    var console = ConsoleDriver(try DayWorkshop.afterBreak())
    console.press("g", "\"7 7 6 6 6\"", "Enter")
    let run = console.session.state.runToCount
    console.wait(seconds: 2)
    try console.elsewhere {
      try $0.run(.setHeadcount(table: TableID(number: 1), run: run, people: 8))
    }
    let before = console.session.state
    console.press("Backspace")
    #expect(console.screen.message?.style == .danger)
    #expect(console.session.state == before)
  }

  @Test("What is done again is called by what was done, not by how it was taken back")
  func redoWords() throws {
    var console = try sorting(themes: ["Boende", "Arbete"])
    console.choose("slå ihop")
    console.press("\"BA\"", "Enter", "Enter", "Backspace", "Ctrl-Y")
    #expect(console.message == "Gjort om: tema B ihop med tema A – sparat ✓")
    try console.elsewhere { try $0.start(8) }
    console.press("q", "\"Vem betalar\"", "Enter", "Enter", "Enter", "Escape")
    console.wait(seconds: 2)
    console.press("Backspace", "Ctrl-Y")
    #expect(console.message == "Gjort om: ny fråga ”Vem betalar” – sparat ✓")
  }

  @Test("A reason that the room is owed is asked for as one that is needed")
  func owedReason() throws {
    var console = try ConsoleVote.revealed([20, 9, 9, 9])
    console.wait(seconds: 2)
    console.press("3")
    #expect(console.shows("tomt går bra"))
    console.press("Enter", "Backspace", "3")
    #expect(console.shows(Catalogue[.swedish].voteForms.neededReason))
    #expect(!console.shows("tomt går bra"))
  }

  @Test("What is typed at a question leaves it, and its Enter is no yes")
  func typedAtAQuestion() throws {
    var console = try sorting()
    console.enter()
    #expect(console.shows("Gå vidare ändå?"))
    console.press("+", "\"Boende\"", "Enter", "Escape")
    #expect(console.kind == .sorting)
    #expect(console.session.state.themes.all.map(\.value.title) == [.present("Boende")])
  }

  @Test("A number that is too great is not called no number")
  func outOfRange() throws {
    var console = ConsoleDriver(try DayWorkshop.round())
    console.press("l", "\"0\"", "Enter")
    #expect(console.message == "Skriv ett tal från 1 till 1440, inte ”0”.")
    console.press("Ctrl-U", "\"fem\"", "Enter")
    #expect(console.message == "”fem” är inget tal. Skriv bara siffror.")
  }

  @Test("What goes up on a wall that stands still is not said to be seen")
  func upOnceThawed() throws {
    var session = try DayWorkshop.round()
    try session.say("Något viktigt", table: 2)
    session.wait(seconds: 2)
    var console = ConsoleDriver(session)
    console.press("z", "v")
    #expect(console.message.hasPrefix("Syns när väggen släpps med z: ”Något viktigt”"))
  }

  @Test("Tables stand below their theme where a row does not hold both")
  func manyTables() throws {
    var session = try SessionBuilder(.dialogue())
    try session.run(
      .createTheme(title: "Kortare väntan på det första samtalet", description: nil, parent: nil))
    try session.start(6)
    for table in 1...5 {
      try session.run(
        .assignTopic(theme: ThemeID(number: 1), table: TableID(number: table)))
    }
    let console = ConsoleDriver(session)
    #expect(console.shows("bord 1, bord 2, bord 3, bord 4, bord 5", 120, 40))
    #expect(console.shows("A  Kortare väntan på det första samtalet", 120, 40))
  }

  @Test("A table where nobody sits is told as that, also where a theme is given to it")
  func desertedTable() throws {
    var session = try DayWorkshop.round()
    try session.run(
      .setHeadcount(table: TableID(number: 4), run: session.state.currentRun, people: 0))
    #expect(ConsoleDriver(session).shows("Bord 4     ", 120, 40))
    #expect(ConsoleDriver(session).shows("ingen sitter där", 120, 40))
    try session.run(.createTheme(title: "Boende", description: nil, parent: nil))
    try session.start(7)
    try session.run(
      .setHeadcount(table: TableID(number: 4), run: session.state.currentRun, people: 0))
    session.wait(seconds: 2)
    var console = ConsoleDriver(session)
    console.press("\"A4\"", "Enter")
    #expect(console.message == "Tema A: bord 4, ingen sitter där – sparat ✓")
    #expect(
      console.session.state.themes[ThemeID(number: 1)]?.tables == [TableID(number: 4)])
  }
}
