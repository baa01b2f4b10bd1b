import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

/// A whole day at the facilitator's screen, with hardly more than Enter.
struct WholeWorkshopTests {
  @Test("Enter takes the workshop from the opening to the documentation")
  func wholeDay() throws {
    var console = ConsoleDriver(try SessionBuilder(.dialogue(dots: DotRule(cutAfter: 5))))
    #expect(console.shows("Enter: börja med Öppning"))
    console.enter()
    #expect(console.kind == .opening)
    console.press("h", "\"Att vi lyssnar.\"", "Enter", "\"Mer tid.\"", "Enter", "Enter")
    #expect(console.session.state.comments.count == 2)
    #expect(console.shows("Enter: visa frågan"))
    console.enter()
    #expect(console.kind == .tableRound)
    for table in 1...5 {
      try console.elsewhere { try $0.say("Inlägg från bord \(table).", table: table) }
    }
    #expect(console.shows("Enter: återläsning"))
    console.enter()
    #expect(console.screen.runBeingReadBack != nil)
    #expect(console.shows("Enter: byt bord"))
    console.enter()
    #expect(console.kind == nil)
    #expect(console.screen.runBeingReadBack == nil)
    #expect(console.shows("Enter: vidare till Samtalspass 2"))
    console.enter(times: 2)
    #expect(console.shows("Enter: vidare till Paus"))
    console.enter(times: 2)
    #expect(console.kind == .sorting)
    console.press("+")
    for theme in göteborgThemes { console.press("\"\(theme.title)\"", "Enter") }
    console.press("Enter")
    #expect(console.session.state.themes.count == 7)
    console.press("a", "b", "c", "a", "g")
    #expect(CommentIndex(console.session.state).unsorted.isEmpty)
    #expect(console.shows("Enter: lås temana och rösta"))
    console.enter()
    #expect(console.kind == .voting)
    console.enter()
    #expect(console.shows("Hur många fick pluppar?"))
    console.press("Enter")
    #expect(console.shows("Enter: en tyst minut"))
    console.enter()
    #expect(console.shows("Enter: öppna omröstningen"))
    console.enter()
    for (letter, theme) in zip("ABCDEFG", göteborgThemes) {
      console.press("\"\(letter)\(theme.dots)\"", "Enter")
    }
    console.enter()
    #expect(console.shows("159 av 160: en plupp saknas"))
    console.press("Enter")
    #expect(console.session.state.votes[VoteID(number: 1)]?.phase == .closed)
    console.enter(times: 7)
    #expect(console.session.state.votes[VoteID(number: 1)]?.revealedThemes == 7)
    #expect(console.shows("36 PL"))
    console.enter()
    #expect(console.kind == .deepening)
    console.press("\"A1\"", "Enter", "\"B2\"", "Enter")
    #expect(console.session.state.themes[ThemeID(number: 2)]?.tables == [TableID(number: 2)])
    #expect(console.shows("Enter: börja fördjupa"))
    console.enter()
    #expect(console.shows("Enter: vidare till Slutsatser"))
    console.enter()
    console.press("k", "\"Vi börjar i höst.\"", "Enter", "Escape")
    console.press(
      "a", "\"Ring kommunen\"", "Enter", "\"Enheten\"", "Enter", "\"2016-09-01\"", "Enter",
      "Escape")
    console.press("q", "\"Vem betalar?\"", "Enter", "Enter", "Enter", "Enter")
    #expect(console.session.state.actions.count == 1)
    console.enter()
    #expect(console.kind == .closing)
    #expect(console.shows("1 öppen fråga utan vem eller när"))
    console.enter()
    #expect(console.effects.last == .saveDocumentation)
    console.screen.receive(.documentationSaved(fileName: "verkstad.md"), at: console.session.now)
    #expect(console.shows("Enter: avsluta verkstaden"))
    console.enter()
    #expect(console.session.state.phase == .open)
    console.press("Enter")
    #expect(console.session.state.phase == .closed)
  }
}
