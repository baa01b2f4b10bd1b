import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Suite("Stopping everything, whatever letters mean at the moment")
struct AlarmTests {
  /// A console in the step at that place of the plan; in the voting step a vote is open.
  private func console(at place: Int) throws -> ConsoleDriver {
    var session = try SessionBuilder(.dialogue())
    try session.start(4)
    for title in ["Ett", "Två"] {
      try session.run(.createTheme(title: title, description: nil, parent: nil))
    }
    if place != 4 { try session.start(place) }
    if place == 5 {
      try session.run(.proposeVote(VoteProposal(rule: DotRule(), voters: 32)))
      try session.run(.openVote(vote: VoteID(number: 1), themes: []))
    }
    return ConsoleDriver(session)
  }

  private func isStopped(_ console: ConsoleDriver) -> Bool {
    console.session.state.roomPause != nil
  }

  @Test("F9 stops everything and goes on in every step", arguments: 0..<9)
  func everyStep(place: Int) throws {
    var console = try console(at: place)
    console.press("F9")
    #expect(isStopped(console))
    console.press("F9")
    #expect(!isStopped(console))
  }

  @Test(
    "Where p is a letter of a theme the line of keys names F9, also at 60 columns",
    arguments: [4, 5, 6])
  func named(place: Int) throws {
    for language in SessionLanguage.allCases {
      var console = ConsoleDriver(try console(at: place).session, language: Catalogue[language])
      let label = Catalogue[language].actions.pauseAll
      #expect(console.rows(60, 18).last?.contains("F9 \(label)") == true, "\(language)")
      console.press("F9")
      let goOn = Catalogue[language].actions.resumeAll
      #expect(console.rows(60, 18).last?.hasPrefix(" F9 \(goOn)") == true, "\(language)")
    }
    #expect(try console(at: 1).screen.key(for: .pauseAll) == "p")
  }

  @Test(
    "With dots or a topic in the line F9 stops everything and the line is kept", arguments: [5, 6])
  func typing(place: Int) throws {
    var console = try console(at: place)
    console.press("\"ap\"")
    #expect(console.screen.entry.text == "ap")
    #expect(console.rows(60, 18).last?.contains("F9 pausa allt") == true)
    console.press("F9")
    #expect(isStopped(console))
    #expect(console.screen.entry.text == "ap")
  }

  @Test("Words in a form are kept, and the form says the key where it fits")
  func form() throws {
    var console = try console(at: 1)
    console.press("m", "\"Kaffe\"")
    #expect(console.rows(60, 18).last?.contains("F9 pausa allt") == true)
    console.press("F9")
    #expect(isStopped(console))
    guard case .asking(let form) = console.screen.mode else {
      Issue.record("the form is gone")
      return
    }
    #expect(form.editor.text == "Kaffe")
  }

  @Test(
    "What would hide that everything stands still, or would be answered unread, is left",
    arguments: ["F2", "F3", "?", "1", "Ctrl-C"])
  func left(key: String) throws {
    var console = try console(at: 1)
    console.press(key)
    #expect(console.screen.mode != .following)
    console.press("F9")
    #expect(isStopped(console))
    #expect(console.screen.mode == .following)
  }

  @Test("What ends a message, a dark or a frozen wall or a pause stands first in the line of keys")
  func ends() throws {
    var console = try console(at: 1)
    let (orders, actions) = (Catalogue.swedish.stageOrders, Catalogue.swedish.actions)
    console.press("z")
    #expect(console.rows(60, 18).last?.hasPrefix(" z \(orders.thaw)") == true)
    console.press(".")
    #expect(console.rows(60, 18).last?.hasPrefix(" . \(actions.unblank)  z \(orders.thaw)") == true)
    console.press("m", "\"Lunch\"", "Enter", "Enter")
    #expect(console.rows(60, 18).last?.hasPrefix(" m ") == true)
    console.press("p")
    // A pause takes the message with it.
    let first = " p \(actions.resumeAll)  . \(actions.unblank)  z \(orders.thaw)"
    #expect(console.rows(60, 18).last?.hasPrefix(first) == true)
  }
}
