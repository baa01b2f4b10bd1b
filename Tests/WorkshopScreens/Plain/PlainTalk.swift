import Language
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

/// A talk with the facilitator's screen in lines: what is said to it is carried out, and what it answers is kept.
struct PlainTalk {
  var session: SessionBuilder
  var plain: PlainConsole
  var lines: [String] = []

  init(_ session: SessionBuilder) {
    self.session = session
    plain = PlainConsole(
      context: ScreenContext(
        catalogue: .swedish, station: ConsoleDriver.station, random: .seeded(1),
        minutesFromUTC: 120, fileName: "verkstad.jsonl",
        describe: { _ in "Disken är full." }))
    lines += plain.follow(session.state, at: session.now)
    lines += plain.greeting(at: session.now)
  }

  /// Hands lines over and carries out what follows.
  mutating func say(_ words: String...) throws {
    lines = []
    for line in words { try perform(plain.receive(line: line, at: session.now)) }
  }

  private mutating func perform(_ reply: PlainReply) throws {
    lines += reply.lines
    for case .submit(let id, let command) in reply.effects {
      let result: CommandOutcome.Result
      do {
        try session.run(command, by: ConsoleDriver.station, as: id)
        result = .saved(Receipt(try #require(session.state.journal[id])))
      } catch let refusal as Refusal {
        result = .refused(refusal)
      }
      lines += plain.follow(session.state, at: session.now)
      try perform(plain.receive(CommandOutcome(id: id, result: result), at: session.now))
    }
  }

  /// The number that a choice has in the list.
  mutating func number(of label: String) throws -> String {
    let line = plain.receive(line: "?", at: session.now).lines.first { $0.contains(label) }
    return try #require(line?.split(separator: " ").first.map(String.init))
  }

  /// Takes what others have done, and answers with what is said of it.
  mutating func follow() -> [String] { plain.follow(session.state, at: session.now) }
}
