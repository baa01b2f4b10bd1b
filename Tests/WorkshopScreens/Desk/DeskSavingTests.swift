import Language
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

@Suite("What becomes of what was written")
struct DeskSavingTests {
  private let table = TableID(number: 3)

  private func atRound() throws -> DeskDriver {
    var session = try SessionBuilder(.dialogue())
    try session.start(0)
    session.wait(seconds: 60)
    try session.start(1)
    return DeskDriver(session, table: 3)
  }

  @Test("Where Enter cannot save the line of keys does not say that it does, and Enter says why")
  func notOffered() throws {
    var session = try SessionBuilder(.dialogue())
    try session.run(.createTheme(title: "Ett", description: nil, parent: nil))
    try session.start(5)
    var desk = DeskDriver(session, table: 3)
    desk.type("A3")
    #expect(desk.rows().last?.contains("Enter") == false)
    desk.press(.enter)
    #expect(desk.picture().contains(Catalogue.swedish.desk.message(.voteNotOpen)))
    #expect(desk.desk.line.editor.text == "A3")
  }

  @Test(
    "Nothing is called saved before it is acknowledged, also where it stands in the log already")
  func acknowledgement() throws {
    var desk = try atRound()
    desk.disk = .isSlow
    desk.type("Hej\n")
    #expect(desk.picture().contains("Hej  sparas …"))
    let held = try #require(desk.held.first)
    let station = desk.station
    try desk.elsewhere { _ = try $0.run(held.command, by: station, as: held.id) }
    #expect(!desk.picture().contains("✓"))
    #expect(desk.rows().filter { $0.contains("Hej") }.count == 1)
    desk.release()
    #expect(desk.picture().contains("Hej  sparat ✓"))
  }

  @Test(
    "What the disk does not take is shown with the reason, stays in the drafts, and is cleared when it is saved"
  )
  func notSaved() throws {
    var desk = try atRound()
    desk.disk = .isFull
    desk.type("Viktigt\nNästa")
    let picture = desk.picture()
    #expect(picture.contains("Viktigt  EJ SPARAT"))
    #expect(picture.contains("Disken är full."))
    #expect(desk.sheet?.unsaved.count == 1)
    #expect(desk.sheet?.drafts[table]?.text == "Nästa")
    desk.release()
    #expect(!desk.picture().contains("EJ SPARAT"))
    #expect(desk.sheet?.unsaved.isEmpty == true)
    #expect(desk.comments.map(\.text) == ["Viktigt"])
  }

  @Test("A comment that stands on the wall is taken back from there too")
  func takenBackFromWall() throws {
    var desk = try atRound()
    desk.type("Sven Karlsson vill ha fisk\n")
    let comment = CommentID(number: 1)
    try desk.elsewhere { _ = try $0.run(.releaseComment(comment: comment)) }
    desk.press(.control("x"), .control("x"))
    #expect(desk.session.state.comments[comment]?.isWithdrawn == true)
    #expect(StageState(desk.session.state).commentsShown.isEmpty)
    #expect(desk.picture().contains("Sven Karlsson"), "what was struck is named")
  }

  @Test("A refusal puts the text back in the line with the reason")
  func refused() throws {
    var desk = try atRound()
    let long = "!" + String(repeating: "å", count: 10_001)
    desk.paste(long)
    desk.press(.enter)
    #expect(desk.comments.isEmpty)
    #expect(desk.desk.line.editor.text == long)
    #expect(desk.desk.line.binding.run == StepRun(StepID(number: 2), 1))
    #expect(desk.picture().contains("10 000") || desk.picture().contains("10000"))
  }

  @Test(
    "A refusal that comes while something else is being written waits above the line, and ↑ fetches it"
  )
  func refusedLater() throws {
    var desk = try atRound()
    desk.disk = .isSlow
    desk.type("Försent\nNytt")
    try desk.elsewhere {
      try $0.run(.closeSession)
      try $0.run(.finalise)
    }
    desk.release()
    #expect(desk.desk.line.editor.text == "Nytt")
    #expect(desk.picture().contains("Försent  GICK INTE"))
    #expect(desk.sheet?.unsaved.count == 1)
    desk.press(.control("u"), .up)
    #expect(desk.desk.line.editor.text == "Försent")
    #expect(desk.sheet?.unsaved.isEmpty == true)
  }

  @Test("Drafts, tables and unsaved commands come back as they were, and nothing is saved twice")
  func restored() throws {
    var desk = try atRound()
    desk.disk = .isSlow
    desk.type("Skickat\nPåbörjat")
    desk.press(.tab)
    desk.type("Vid fyran")
    let sheet = try #require(desk.sheet)
    var session = desk.session
    let held = try #require(desk.held.first)
    _ = try session.run(held.command, by: desk.station, as: held.id)
    try session.start(2)

    var again = DeskDriver(session, table: 3, restoring: sheet)
    #expect(again.desk.line.editor.text == "Påbörjat")
    #expect(again.picture().contains("Skickat  sparas …"))
    #expect(again.picture().contains("Det här hade du börjat skriva."))
    #expect(again.picture().contains("Du skriver samtalspass 1"))
    again.submitUnsaved()
    #expect(again.comments.map(\.text) == ["Skickat"])
    #expect(again.picture().contains("Skickat  sparat ✓"))
    again.press(.enter)
    again.type("4\n")
    again.press(.enter)
    #expect(again.comments.map(\.text) == ["Skickat", "Påbörjat", "Vid fyran"])
    #expect(again.comments.allSatisfy { $0.run == StepRun(StepID(number: 2), 1) })
  }

  @Test("Words that came to the log just before a crash are not offered to be sent once more")
  func sentBeforeTheCrash() throws {
    var desk = try atRound()
    desk.type("Skickat")
    let sheet = try #require(desk.sheet)
    let name = try #require(sheet.drafts[TableID(number: 3)]?.name)
    desk.press(.enter)
    #expect(desk.session.state.journal[name] != nil)

    let again = DeskDriver(desk.session, table: 3, restoring: sheet)
    #expect(again.desk.line.isEmpty)
    #expect(!again.picture().contains("Det här hade du börjat skriva."))
  }

  @Test("Other words have another name, and so do the same words that are typed once more")
  func names() throws {
    var desk = try atRound()
    var names: Set<CommandID> = []
    for text in ["H", "e", "j", "\n", "H", "e", "j"] {
      desk.type(text)
      guard text != "\n" else { continue }
      names.insert(try #require(desk.sheet?.drafts[TableID(number: 3)]?.name))
    }
    #expect(names.count == 6)
    desk.press(.control("u"))
    #expect(desk.sheet?.drafts.isEmpty == true)
  }

  @Test("What is kept is kept before it is sent")
  func order() throws {
    let driver = try atRound()
    var desk = driver.desk
    for character in "Hej" { _ = desk.receive(.key(.character(character)), at: driver.session.now) }
    let effects = desk.receive(.key(.enter), at: driver.session.now)
    guard case .keep(let sheet) = effects.first, case .submit(let id, _) = effects.last else {
      Issue.record("\(effects)")
      return
    }
    #expect(sheet.unsaved.map(\.id) == [id])
    #expect(sheet.drafts.isEmpty)
  }

  @Test("↑ amends one's own last and the one before; only the table's and only one's own")
  func amend() throws {
    var desk = try atRound()
    desk.type("Första\n?Andra\n")
    try desk.elsewhere { try $0.say("En annans", table: 3) }
    desk.press(.up)
    #expect(desk.desk.line.editor.text == "?Andra")
    desk.press(.up)
    #expect(desk.desk.line.editor.text == "Första")
    desk.press(.down)
    desk.type(" gången\n")
    #expect(desk.comments.map(\.text) == ["Första", "Andra gången", "En annans"])
    #expect(desk.comments[1].kind == .question)
    #expect(desk.desk.line.isEmpty)
    #expect(desk.picture().contains("Andra gången  sparat ✓"))
  }

  @Test(
    "An amendment that is left destroys nothing, and a wording that did not change sends nothing")
  func leaveAmendment() throws {
    var desk = try atRound()
    desk.type("Ord\n")
    desk.press(.up)
    desk.type(" och mening")
    desk.press(.escape)
    #expect(desk.desk.line.isEmpty)
    desk.press(.up)
    #expect(desk.desk.line.editor.text == "Ord och mening")
    desk.press(.backspace, .escape, .up, .control("u"))
    desk.type("Ord\n")
    #expect(desk.submitted.count == 1)
    #expect(desk.desk.line.target == .new)
  }

  @Test("↑ with words in the line leaves them alone")
  func amendNotNow() throws {
    var desk = try atRound()
    desk.type("Ord\nMer")
    desk.press(.up)
    #expect(desk.desk.line.editor.text == "Mer")
    #expect(desk.picture().contains("Spara raden först"))
  }

  @Test(
    "Ctrl-X asks by name and takes back one's own last; Backspace on an empty line does nothing")
  func takeBack() throws {
    var desk = try atRound()
    desk.type("Mitt\n")
    try desk.elsewhere { try $0.say("Någon annans", table: 3) }
    desk.press(.backspace, .control("x"))
    #expect(desk.picture().contains("Ta tillbaka: nytt inlägg ”Mitt”?"))
    desk.press(.escape)
    #expect(desk.submitted.count == 1)
    desk.press(.control("x"), .control("x"))
    #expect(desk.comments.map(\.text) == ["Någon annans"])
    #expect(desk.picture().contains("Tillbakataget"))
    desk.press(.control("x"))
    #expect(desk.picture().contains("Du har inget att ta tillbaka."))
  }

  @Test(
    "What was not taken back is said to stay, after Enter and after Esc",
    arguments: [Key.enter, .escape])
  func stays(key: Key) throws {
    var desk = try atRound()
    desk.type("Mitt\n")
    desk.press(.control("x"), key)
    #expect(desk.comments.map(\.text) == ["Mitt"] && desk.submitted.count == 1)
    #expect(desk.picture().contains("Det står kvar."))
  }

  @Test("A key that is no answer to a question is typed")
  func questionIsNoTrap() throws {
    var desk = try atRound()
    desk.type("Mitt\n")
    desk.press(.control("x"))
    desk.type("Och")
    #expect(desk.desk.line.editor.text == "Och")
    #expect(desk.comments.count == 1)
  }

  @Test("Ctrl-C asks once where something is not saved, and leaves at once where all is")
  func leaving() throws {
    var desk = try atRound()
    desk.type("Halv")
    desk.press(.control("c"))
    #expect(!desk.hasLeft)
    #expect(desk.picture().contains("Ctrl-C igen stänger."))
    desk.press(.control("c"))
    #expect(desk.hasLeft)
    #expect(desk.sheet?.drafts[table]?.text == "Halv")
    var other = try atRound()
    other.press(.control("c"))
    #expect(other.hasLeft)
  }
}
