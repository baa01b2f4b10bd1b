import EventLog
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

/// What the console says of what is not saved.
struct ConsoleSavingTests {
  @Test(
    "Words that could not be written are said to be not saved, and are acknowledged once they are")
  func notSaved() throws {
    var console = ConsoleDriver(try SessionBuilder(.dialogue()))
    let effects = console.screen.receive(.key(.character(".")), at: console.session.now)
    guard case .submit(let id, let command)? = effects.first else {
      Issue.record("nothing was submitted")
      return
    }
    let problem = LogProblem.event(sequence: 3, type: "x")
    _ = console.screen.receive(
      CommandOutcome(id: id, result: .notSaved(problem)), at: console.session.now)
    #expect(console.message.hasPrefix("EJ SPARAT"))
    try console.elsewhere { _ = try $0.run(command, by: ConsoleDriver.station, as: id) }
    let receipt = Receipt(try #require(console.session.state.journal[id]))
    _ = console.screen.receive(
      CommandOutcome(id: id, result: .saved(receipt)), at: console.session.now)
    #expect(console.message.hasSuffix("sparat ✓"))
  }

  @Test(
    "What was not saved when the program ended last is told as long as it is not, and then once")
  func notSavedBefore() throws {
    var console = ConsoleDriver(try SessionBuilder(.dialogue()))
    func tried(_ result: CommandOutcome.Result) {
      _ = console.screen.receive(
        CommandOutcome(id: CommandID(high: 9, low: 9), result: result), at: console.session.now)
    }
    tried(.notSaved(.file(.noSpace)))
    #expect(console.message.contains("EJ SPARAT"))
    #expect(console.screen.isUnsaved)
    let receipt = Receipt(try #require(console.session.state.journal.entries.first))
    tried(.saved(receipt))
    #expect(console.message == "sparat ✓")
    console.screen.message = nil
    tried(.saved(receipt))
    #expect(console.message.isEmpty)
  }
}
