import Language
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

/// A facilitator at the screen: keys go in, commands are decided at once, the picture comes out.
struct ConsoleDriver {
  static let station = Station(.console, tag: "k7q2")

  var session: SessionBuilder
  var screen: ConsoleScreen
  /// Everything that the screen wanted done.
  var effects: [ScreenEffect] = []

  init(
    _ session: SessionBuilder, language: Catalogue = .swedish, drafts: DraftSheet = DraftSheet(),
    seed: UInt64 = 1
  ) {
    self.session = session
    screen = ConsoleScreen(
      context: ScreenContext(
        catalogue: language, station: Self.station, random: .seeded(seed), minutesFromUTC: 120,
        fileName: "verkstad.jsonl", describe: { _ in "Disken är full." }),
      drafts: drafts)
    screen.follow(session.state, at: session.now)
  }

  /// Changes the session from elsewhere, and lets the screen see it.
  mutating func elsewhere(_ change: (inout SessionBuilder) throws -> Void) rethrows {
    try change(&session)
    screen.follow(session.state, at: session.now)
    perform(screen.takeFollowUp())
  }

  /// Lets time pass.
  mutating func wait(seconds: Int64) { session.wait(seconds: seconds) }

  /// Presses keys by their names, or types what is in quotation marks: `Enter`, `+`, `"En rubrik"`.
  mutating func press(_ keys: String...) {
    for name in keys {
      if name.hasPrefix("\"") {
        for character in name.dropFirst().dropLast() { press(.character(character)) }
      } else if let key = Key(name: name) {
        press(key)
      } else {
        Issue.record("no key \(name)")
      }
    }
  }

  /// Presses one key and carries out what follows; a question that Enter has brought up is read before the next key, and
  /// nobody takes an alarm back in the second in which it began.
  mutating func press(_ key: Key) {
    let wasPaused = session.state.roomPause != nil
    tap(key)
    let isPausedNow = !wasPaused && session.state.roomPause != nil
    if screen.askedAt == session.now || isPausedNow { wait(seconds: 1) }
  }

  /// Presses one key and carries out what follows, in no time.
  mutating func tap(_ key: Key) {
    perform(screen.receive(.key(key), at: session.now))
  }

  /// Has the screen submit commands as what one press does.
  mutating func submit(_ commands: [Command]) { perform(screen.submit(commands)) }

  /// Enter, when the second after a step change is over.
  mutating func enter(times: Int = 1) {
    for _ in 0..<times {
      wait(seconds: 2)
      press(.enter)
    }
  }

  private mutating func perform(_ wanted: [ScreenEffect]) {
    effects += wanted
    for effect in wanted {
      guard case .submit(let id, let command) = effect else { continue }
      let result: CommandOutcome.Result
      do {
        try session.run(command, by: Self.station, as: id)
        let entry = session.state.journal[id]
        result = entry.map { .saved(Receipt($0)) } ?? .refused(.unknownCommand(id))
      } catch let refusal as Refusal {
        result = .refused(refusal)
      } catch {
        Issue.record("\(error)")
        continue
      }
      screen.follow(session.state, at: session.now)
      perform(screen.receive(CommandOutcome(id: id, result: result), at: session.now))
    }
  }

  /// The picture in that size, a string a row.
  func rows(_ columns: Int = 80, _ rows: Int = 24) -> [String] {
    frame(columns, rows).textRows
  }

  /// The picture in that size.
  func frame(_ columns: Int = 80, _ rows: Int = 24) -> Frame {
    screen.frame(size: Size(columns: columns, rows: rows), at: session.now)
  }

  /// Whether a text can be seen in that size.
  func shows(_ text: String, _ columns: Int = 120, _ rows: Int = 40) -> Bool {
    frame(columns, rows).textRows.contains { $0.contains(text) }
  }

  /// The kind of the step that goes on.
  var kind: StepKind? {
    session.state.currentStep.flatMap { session.state.steps[$0]?.planned.kind }
  }

  /// The words of the line for messages.
  var message: String { screen.message?.text ?? "" }
}
