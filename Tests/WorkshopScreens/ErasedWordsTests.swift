import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

@Suite("Screens that are open when words are erased")
struct ErasedWordsTests {
  private static let words = "Zebran sprang runt hela dagen"
  private static let comment = CommentID(number: 1)

  private func desk(_ disk: DeskDriver.Disk = .works) throws -> DeskDriver {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    var desk = DeskDriver(session, table: 2)
    desk.type("\(Self.words)\nEn granne\n")
    desk.disk = disk
    return desk
  }

  private func mentionsZebra(_ value: Any) -> Bool { String(reflecting: value).contains("Zebra") }

  @Test("A desk shows the word for what is gone in its place, at once")
  func list() throws {
    var desk = try desk()
    #expect(desk.picture().contains(Self.words))
    desk.elsewhere { $0.erase(Self.comment) }
    #expect(!desk.picture().contains("Zebra") && desk.picture().contains("[borttaget]"))
    #expect(desk.picture().contains("En granne"))
    #expect(!mentionsZebra(desk.desk))
  }

  @Test("A change of the words that is being written goes, from the line and from the drafts")
  func amending() throws {
    var desk = try desk()
    desk.press(.up, .up)
    desk.type(" och")
    #expect(desk.sheet?.drafts.values.first?.amends == .comment(Self.comment))
    desk.elsewhere { $0.erase(Self.comment) }
    #expect(desk.desk.line.isEmpty && !mentionsZebra(desk.desk))
    #expect(desk.sheet?.drafts.isEmpty == true)
    desk.type("Vidare\n")
    #expect(desk.comments.last?.text == "Vidare")
  }

  @Test("What was left with Esc, and a question that names the words, go too")
  func leftAlone() throws {
    var desk = try desk()
    desk.press(.up, .up)
    desk.type(" och")
    desk.press(.escape)
    #expect(mentionsZebra(desk.desk))
    desk.elsewhere { $0.erase(Self.comment) }
    #expect(!mentionsZebra(desk.desk))
    desk.press(.up, .up)
    #expect(desk.desk.line.editor.text == "En granne")
  }

  @Test("The same words that are being written for another table than the one in hand go too")
  func writingElsewhere() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    var desk = DeskDriver(session)
    desk.type("2\n\(Self.words)\n")
    desk.type(Self.words)
    desk.press(.tab)
    #expect(desk.desk.place != TableID(number: 2))
    desk.elsewhere { $0.erase(Self.comment) }
    #expect(!mentionsZebra(desk.desk))
    #expect(desk.sheet?.drafts.isEmpty == true)
  }

  @Test("Another line that is being written stays as it is")
  func otherLine() throws {
    var desk = try desk()
    desk.type("Något helt annat")
    desk.elsewhere { $0.erase(Self.comment) }
    #expect(desk.desk.line.editor.text == "Något helt annat")
    #expect(desk.sheet?.drafts.values.map(\.text) == ["Något helt annat"])
  }

  @Test("What keys could bring back into another line goes, and what is written there stays")
  func pastOfAnotherLine() throws {
    var desk = try desk()
    desk.type(Self.words)
    desk.press(.control("u"))
    desk.type("Något helt annat")
    #expect(mentionsZebra(desk.desk))
    desk.elsewhere { $0.erase(Self.comment) }
    #expect(!mentionsZebra(desk.desk))
    desk.press(.control("y"), .control("t"), .control("t"))
    #expect(desk.desk.line.editor.text == "Något helt annat")
  }

  @Test("Words that are looked for go from the search with what they found")
  func search() throws {
    var desk = try desk()
    desk.type("/\(Self.words)\n")
    #expect(desk.desk.overlay.search?.found == [Self.comment])
    desk.elsewhere { $0.erase(Self.comment) }
    #expect(!mentionsZebra(desk.desk))
  }

  @Test("The console's list of what was looked for by the words is closed")
  func consoleSearch() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    try session.say(Self.words, table: 2)
    var console = ConsoleDriver(session)
    console.press("/", "\"\(Self.words)\"", "Enter")
    guard case .reading = console.screen.mode else {
      Issue.record("nothing is read")
      return
    }
    console.elsewhere { $0.erase(Self.comment) }
    #expect(!mentionsZebra(console.screen))
  }

  @Test("A change that was on its way is refused, and its words do not come back into the line")
  func onItsWay() throws {
    var desk = try desk(.isSlow)
    desk.press(.up, .up)
    desk.type(" och\n")
    #expect(desk.sheet?.unsaved.count == 1)
    var early = desk
    desk.elsewhere { $0.erase(Self.comment) }
    #expect(desk.sheet?.unsaved.isEmpty == true)
    desk.release()
    #expect(desk.desk.line.isEmpty && !mentionsZebra(desk.desk))
    // Where the refusal comes before the log has been followed.
    early.session.erase(Self.comment)
    early.release()
    early.follow()
    #expect(early.desk.line.isEmpty && !mentionsZebra(early.desk))
    #expect(early.picture().contains("raderade"))
  }

  @Test("A change that was begun before the program ended is known for one when words are erased")
  func restored() throws {
    var desk = try desk()
    desk.press(.up, .up)
    desk.type(" och")
    let sheet = try #require(desk.sheet)
    var again = DeskDriver(desk.session, table: 2, restoring: sheet)
    again.press(.control("u"))
    again.type("Zebran, kort")
    again.elsewhere { $0.erase(Self.comment) }
    #expect(again.desk.line.isEmpty && !mentionsZebra(again.desk))
  }

  @Test("What keys could bring back into a private note or the line for topics goes too")
  func pastOfNotesAndLine() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    try session.say(Self.words, table: 2)
    var console = ConsoleDriver(session)
    console.press("F4", "\"\(Self.words)\"", "Ctrl-U", "\"Ropa upp borden\"")
    console.screen.entryOutOfSight = LineEditor(Self.words)
    console.screen.entry = LineEditor("A3")
    console.screen.entry.replace(with: Self.words)
    console.screen.entry.undo()
    #expect(mentionsZebra(console.screen.mode))
    console.elsewhere { $0.erase(Self.comment) }
    #expect(!mentionsZebra(console.screen))
    #expect(console.screen.entry.text == "A3" && console.screen.entryOutOfSight.isEmpty)
    console.press("Ctrl-Y", "Ctrl-T", "Ctrl-T", "Ctrl-T")
    guard case .notes(let editing) = console.screen.mode else {
      Issue.record("the note was closed")
      return
    }
    #expect(editing.editor.text == "Ropa upp borden")
  }

  @Test("The console forgets what it has said of the words, and tells that they were erased")
  func console() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    try session.say(Self.words, table: 2)
    var console = ConsoleDriver(session)
    try console.elsewhere {
      try $0.run(.amendComment(comment: Self.comment, text: Self.words + "!", kind: nil))
    }
    #expect(console.message.contains("Zebran"))
    console.press("m", "\"Zebran sprang runt hela dagen\"", "Escape")
    #expect(mentionsZebra(console.screen))
    console.elsewhere { $0.erase(Self.comment) }
    #expect(!mentionsZebra(console.screen))
    #expect(console.message.contains("ord raderades"))
    guard case .keep(let sheet) = console.effects.last else {
      Issue.record("the draft was not kept anew")
      return
    }
    #expect(sheet.drafts.isEmpty && sheet.answers.isEmpty)
  }
}
