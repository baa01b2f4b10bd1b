import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

/// What is asked for at the bottom of the facilitator's screen, and how it is left.
struct FormTests {
  private func console(at step: Int, _ plan: Plan = .dialogue()) throws -> ConsoleDriver {
    var session = try SessionBuilder(plan)
    try session.start(step)
    return ConsoleDriver(session)
  }

  @Test(
    "What comes in a row is asked for again until an empty line or Esc, and the question says so")
  func inARow() throws {
    var console = try console(at: 7)
    console.press("k", "\"Vi börjar i höst.\"", "Enter")
    #expect(console.shows("Vilken slutsats? (tom rad stänger)"))
    console.press("\"En till.\"", "Enter", "Enter")
    #expect(console.session.state.conclusions.count == 2)
    #expect(console.screen.mode == .following)
    console.press("a", "\"Ring\"", "Enter", "Enter", "Enter")
    #expect(console.session.state.actions.count == 1)
    #expect(console.shows("Vad ska göras? (tom rad stänger)"))
    console.press("Escape")
    #expect(console.screen.mode == .following)
  }

  @Test("What is to be done can be changed: what, who and by when stand in the lines")
  func changeAction() throws {
    var console = try console(at: 7)
    console.press("a", "\"Rign apoteket\"", "Enter", "Enter", "Enter", "Escape")
    console.press("a", "\"Bjud in rådet\"", "Enter", "\"Åsa\"", "Enter", "Enter", "Escape")
    console.press("F2", "\"ändra åt\"", "Enter")
    #expect(console.shows("Vad ska ändras? 1 Rign apoteket · 2 Bjud in rådet"))
    #expect(console.shows("Enter går vidare"))
    console.press("\"3\"", "Enter")
    #expect(console.session.state.actions.all.map(\.value.owner?.text) == [nil, "Åsa"])
    console.press("Ctrl-U", "\"1\"", "Enter")
    #expect(console.shows("› Rign apoteket"))
    console.press(
      "Ctrl-U", "\"Ring apoteket\"", "Enter", "\"Chefen\"", "Enter", "\"2026-12-01\"", "Enter")
    let changed = console.session.state.actions.all.map(\.value)
    #expect(changed.map(\.text.text) == ["Ring apoteket", "Bjud in rådet"])
    #expect(changed.map(\.owner?.text) == ["Chefen", "Åsa"])
    #expect(changed.first?.due == CalendarDate(year: 2026, month: 12, day: 1))
    console.press("Backspace")
    #expect(console.session.state.actions.all.map(\.value.owner?.text) == [nil, "Åsa"])
  }

  @Test("A conclusion and an open question are changed as an action is, and the change is undone")
  func changeOthers() throws {
    var console = try console(at: 7)
    console.press(
      "k", "\"Vi börjar\"", "Enter", "Escape", "a", "\"Ring\"", "Enter", "Enter", "Enter")
    console.press(
      "Escape", "q", "\"Vem betalar?\"", "Enter", "\"Chefen\"", "Enter", "Enter", "Escape")
    console.press("F2", "\"ändra åt\"", "Enter")
    #expect(console.shows("Vad ska ändras? 1 Ring · 2 Vi börjar · 3 Vem betalar?"))
    console.press("\"2\"", "Enter")
    #expect(console.shows("› Vi börjar"))
    console.press("\" i höst\"", "Enter")
    #expect(console.session.state.conclusions.all.map(\.value.text) == ["Vi börjar i höst"])
    console.press("F2", "\"ändra åt\"", "Enter", "\"3\"", "Enter", "Enter")
    #expect(console.shows("› Chefen"))
    console.press("Ctrl-U", "Enter", "\"2026-12-01\"", "Enter")
    let question = console.session.state.questions.all.map(\.value).first
    #expect(question?.text.text == "Vem betalar?" && question?.answeredBy == nil)
    #expect(question?.due == CalendarDate(year: 2026, month: 12, day: 1))
    console.press("Backspace", "Backspace")
    #expect(console.session.state.questions.all.map(\.value.answeredBy?.text) == ["Chefen"])
    #expect(console.session.state.conclusions.all.map(\.value.text) == ["Vi börjar"])
  }

  @Test("Where every line is left as it stands nothing is changed, and the question is closed")
  func leftAsItStands() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(7)
    let due = CalendarDate(year: 2026, month: 12, day: 1)
    try session.run(.addAction(text: "Ring", owner: "Åsa", due: due))
    var console = ConsoleDriver(session)
    console.press("F2", "\"ändra åt\"", "Enter", "Enter", "Enter", "Enter")
    #expect(console.screen.mode == .following)
    #expect(console.message == "Inget ändrades.")
    #expect(console.session.state.actions.all.map(\.value.due) == [due])
  }

  @Test("A number means what it meant when the list was read, whatever is written meanwhile")
  func listedBefore() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(7)
    try session.run(.addAction(text: "Ring", owner: nil, due: nil))
    try session.run(.addConclusion(text: "Vi börjar"))
    var console = ConsoleDriver(session)
    console.press("F2", "\"ändra åt\"", "Enter", "\"2\"")
    try console.elsewhere { try $0.run(.addAction(text: "Sent", owner: nil, due: nil)) }
    console.press("Enter")
    #expect(console.shows("› Vi börjar"))
  }

  @Test("Fourteen to choose from can all be seen in the smallest window")
  func manyOutcomes() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(7)
    for number in 1...14 {
      try session.run(.addConclusion(text: "Slutsats nummer \(number) om vardagen"))
    }
    var console = ConsoleDriver(session)
    console.press("F2", "\"ändra åt\"", "Enter")
    let picture = console.screen.frame(size: Size(columns: 60, rows: 18), at: session.now).textRows
    for number in 1...14 { #expect(picture.contains { $0.contains("\(number) Sl") }, "\(number)") }
  }

  @Test("An action is changed by its name, whatever another console does with others meanwhile")
  func changedElsewhere() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(7)
    let first = try session.run(.addAction(text: "Ett", owner: nil, due: nil))
    try session.run(.addAction(text: "Två", owner: "Åsa", due: nil))
    try session.run(.addAction(text: "Tre", owner: nil, due: nil))
    var console = ConsoleDriver(session)
    console.press("F2", "\"ändra åt\"", "Enter", "\"2\"", "Enter", "\" och ett halvt\"")
    let action = ActionID(number: 2)
    try console.elsewhere {
      try $0.run(.undo(command: first))
      try $0.run(
        .changeAction(action: action, text: "Två", owner: "Bo", due: nil, state: .open))
    }
    console.press("Enter", "Enter", "Enter")
    let actions = console.session.state.actions.all.map(\.value)
    #expect(actions.map(\.text.text) == ["Två och ett halvt", "Tre"])
    #expect(actions.map(\.owner?.text) == ["Bo", nil])
  }

  @Test(
    "What somebody else has written meanwhile is replaced only once that has been confirmed, and no word is lost either way"
  )
  func replacedElsewhere() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(7)
    try session.run(.addAction(text: "Ring", owner: "Åsa", due: nil))
    var console = ConsoleDriver(session)
    console.press("F2", "\"ändra åt\"", "Enter", "\" i dag\"", "Enter")
    let action = ActionID(number: 1)
    try console.elsewhere {
      try $0.run(
        .changeAction(action: action, text: "Skriv", owner: "Bo", due: nil, state: .open))
    }
    console.press("Enter", "Enter")
    #expect(console.shows("Någon annan har skrivit ”Skriv” under tiden. Ersätta det?"))
    console.press("Escape")
    #expect(console.session.state.actions[action]?.text.text == "Skriv")
    console.press("F2", "\"ändra åt\"", "Enter")
    #expect(console.shows("› Ring i dag"))
    #expect(console.message == "Det du skrev förut är inte sparat. Sparat är: Skriv · Bo")
    console.press("Enter", "Enter", "Enter")
    #expect(console.session.state.actions[action]?.text.text == "Ring i dag")
    #expect(console.session.state.actions[action]?.owner?.text == "Bo")
    console.press("F2", "\"ändra åt\"", "Enter", "\" eller\"", "Enter")
    try console.elsewhere {
      try $0.run(
        .changeAction(action: action, text: "Mejla", owner: "Bo", due: nil, state: .open))
    }
    console.press("Enter", "Enter", "Enter")
    #expect(console.session.state.actions[action]?.text.text == "Ring i dag eller")
    console.press("F2", "\"ändra åt\"", "Enter")
    #expect(console.message.isEmpty && console.shows("› Ring i dag eller"))
  }

  @Test(
    "While themes are asked for in a row, the key that asks and a theme's letter mean what they always do"
  )
  func themesInARow() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    try session.run(
      .addComment(NewComment(text: "Mer tid.", kind: .statement, table: TableID(number: 1))))
    try session.start(4)
    var console = ConsoleDriver(session)
    console.press("+", "\"Bemötande\"", "Enter", "\"+Lärande\"", "Enter")
    let titles = console.session.state.themes.all.map(\.value.title)
    #expect(titles == ["Bemötande", "Lärande"])
    console.press("\"b\"", "Enter")
    #expect(console.screen.mode == .following)
    let themes = console.session.state.comments[CommentID(number: 1)]?.themes
    #expect(themes == [ThemeID(number: 2)])
  }

  @Test(
    "Letters that were meant for comments while the next theme is asked for sort them, in one press"
  )
  func lettersForThemes() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    for text in ["Mer tid.", "Tala lugnt.", "Ett namn."] { try session.say(text, table: 1) }
    try session.start(4)
    var console = ConsoleDriver(session)
    console.press("+", "\"Bemötande\"", "Enter", "\"Lärande\"", "Enter")
    #expect(console.shows("Nästa tema? (tom rad stänger)"))
    console.press("\"aba\"", "Enter")
    #expect(console.screen.mode == .following)
    let themes = console.session.state.comments.all.map { $0.value.themes.map(\.number) }
    #expect(themes == [[1], [2], [1]])
    #expect(console.session.state.themes.count == 2)
    console.press("Backspace")
    #expect(console.screen.digest.unsorted.count == 3)
    // A word of other letters, or a longer one than what waits, is a title.
    console.press("+", "\"baba\"", "Enter", "\"arv\"", "Enter")
    #expect(console.session.state.themes.count == 2 + 2)
  }

  @Test("A comment that lies under the wrong theme gets another from the list, by its letter")
  func moved() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    try session.say("Mer tid.", table: 1)
    try session.start(4)
    for title in ["Bemötande", "Lärande"] {
      try session.run(.createTheme(title: title, description: nil, parent: nil))
    }
    var console = ConsoleDriver(session)
    console.press("a", "1")
    #expect(console.shows("A–B lägg här"))
    console.press("b")
    let comment = CommentID(number: 1)
    #expect(console.session.state.comments[comment]?.themes == [ThemeID(number: 2)])
    console.press("Escape", "Backspace")
    #expect(console.session.state.comments[comment]?.themes == [ThemeID(number: 1)])
  }

  @Test("A theme gets another title from the palette, until a vote has its title")
  func renamed() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(4)
    try session.run(.createTheme(title: "Bemotande", description: nil, parent: nil))
    var console = ConsoleDriver(session)
    console.press("F2", "\"byt rubrik\"", "Enter", "\"a\"", "Enter", "\"Bemötande\"", "Enter")
    let theme = ThemeID(number: 1)
    #expect(console.session.state.themes[theme]?.title == "Bemötande")
    console.enter(times: 2)
    console.press("Enter")
    console.enter(times: 2)
    #expect(console.session.state.votes[VoteID(number: 1)]?.phase == .open)
    console.press("F2", "\"byt rubrik\"", "Enter", "\"a\"", "Enter", "\"Annat\"", "Enter")
    #expect(console.session.state.themes[theme]?.title == "Bemötande")
    #expect(console.screen.message?.style == .danger)
  }

  @Test("By when is typed as it is said, and the day is named in full once it is saved")
  func due() throws {
    var console = try console(at: 7)
    console.press("a", "\"Ring\"", "Enter", "\"Anna\"", "Enter", "\"31 april\"", "Enter")
    #expect(
      console.message == "”31 april” är inget datum: skriv till exempel 1 februari eller 1/2.")
    console.press("Ctrl-U", "\"1 februari\"", "Enter")
    let first = console.session.state.actions[ActionID(number: 1)]
    #expect(first?.due == CalendarDate(year: 2017, month: 2, day: 1))
    #expect(console.message == "Senast 1 februari 2017 – sparat ✓")
    #expect(console.shows("(Anna, 1 februari 2017)"))
    console.press("\"Bjud in\"", "Enter", "Enter", "\"14/6\"", "Enter")
    #expect(console.message == "Senast 14 juni 2016 – sparat ✓")
  }

  @Test("Each question says what Enter does with its answer")
  func enter() throws {
    var console = try console(at: 1)
    console.press("/")
    #expect(console.shows("Enter söker · Esc tillbaka"))
    console.press("Escape", "m")
    #expect(console.shows("Enter går vidare · Esc tillbaka"))
    console.press("\"Fika\"", "Enter")
    #expect(console.shows("Enter visar på väggen · Esc tillbaka"))
  }

  @Test(
    "What comes in while one types what to look for is found, and nothing is kept once one has looked"
  )
  func searchWorksAhead() throws {
    var console = try console(at: 1)
    console.press("/")
    console.screen.prepare()
    try console.elsewhere { try $0.say("Ett alldeles nytt ord", table: 2) }
    console.press("\"nytt\"", "Enter")
    #expect(console.shows("Ett alldeles nytt ord"))
    #expect(console.screen.searchable.comments(holding: CommentQuery("nytt")).count == 1)
    console.press("Escape")
    console.screen.prepare()
    #expect(console.screen.searchable.comments(holding: CommentQuery("nytt")).isEmpty)
  }

  @Test("What was looked for is not there the next time")
  func search() throws {
    var console = try console(at: 1)
    console.press("/", "\"tid\"", "Escape", "/")
    guard case .asking(let form) = console.screen.mode else {
      Issue.record("nothing is asked")
      return
    }
    #expect(form.editor.isEmpty)
  }

  @Test(
    "A line for dots or topics that is not understood says which key empties it, and so does the line of keys"
  )
  func refusedLine() throws {
    var console = try console(at: 6)
    console.press("\"axx\"", "Enter")
    #expect(console.message.contains("Esc tömmer raden."))
    #expect(console.rows().last?.hasPrefix(" Esc töm raden") == true)
    console.press("Escape")
    #expect(console.screen.entry.isEmpty)
    #expect(console.rows().last?.contains("töm raden") == false)
    // With nothing in the line keys mean what they always do.
    console.press("Left", "Escape")
    #expect(console.screen.lookedAt == nil)
  }

  @Test("A minute is taken from what is left of the step, and where nothing is, that is said")
  func lastMinute() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    let run = try #require(session.state.currentRun)
    try session.run(.setTimer(run: run, by: 90 - 25 * 60))
    var console = ConsoleDriver(session)
    console.press("-", "-")
    #expect(console.screen.timer?.length == 0)
    console.press("-")
    #expect(console.message == "Steget har ingen tid kvar att ta.")
    #expect(
      Catalogue.swedish.refusals.sentence(
        .outOfRange(.seconds, value: -60, allowed: 0...86_400), NamingContext()
      )
      .hasPrefix("Stegets längd i sekunder kan inte vara -60. Ange ett tal från 0 till"))
  }

  @Test("While everything stands still, a key that does nothing says so and what lets it go on")
  func standsStill() throws {
    var console = try console(at: 1)
    console.press("p", "+")
    #expect(console.message.contains("Allt är pausat"))
    #expect(console.message.contains("p fortsätter"))
  }
}
