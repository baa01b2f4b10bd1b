import Language
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

/// A facilitator at the only laptop, whose screen the room sees.
struct MirroredDriver {
  static let station = Station(.console, tag: "k7q2")

  var session: SessionBuilder
  var screen: MirroredScreen
  /// Everything that the screen wanted done.
  var effects: [ScreenEffect] = []

  init(
    _ session: SessionBuilder, language: Catalogue = .swedish,
    audience: MirroredScreen.Audience = .room, drafts: DraftSheet = DraftSheet()
  ) {
    self.session = session
    screen = MirroredScreen(
      context: ScreenContext(
        catalogue: language, station: Self.station, random: .seeded(1), minutesFromUTC: 120,
        fileName: "verkstad.jsonl", describe: { _ in "Disken är full." }),
      drafts: drafts, audience: audience)
    screen.follow(session.state, at: session.now)
  }

  /// Presses keys by their names, or types what is in quotation marks, with two seconds before every Enter and PgDn.
  mutating func press(_ keys: String...) {
    for name in keys {
      if name.hasPrefix("\"") {
        for character in name.dropFirst().dropLast() { press(.character(character)) }
      } else if let key = Key(name: name) {
        if key == .enter || key == .pageDown { session.wait(seconds: 2) }
        press(key)
      } else {
        Issue.record("no key \(name)")
      }
    }
  }

  /// Presses one key at once and carries out what follows.
  mutating func press(_ key: Key) {
    let wasPaused = session.state.roomPause != nil
    perform(screen.receive(.key(key), at: session.now))
    // Nobody takes an alarm back in the second in which it began.
    if !wasPaused, session.state.roomPause != nil { session.wait(seconds: 1) }
  }

  /// Changes the session from elsewhere, and lets the screen see it.
  mutating func elsewhere(_ change: (inout SessionBuilder) throws -> Void) rethrows {
    try change(&session)
    screen.follow(session.state, at: session.now)
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

  /// The picture in that size.
  func frame(_ columns: Int = 80, _ rows: Int = 24) -> Frame {
    screen.frame(size: Size(columns: columns, rows: rows), at: session.now)
  }

  /// Whether a text can be seen in that size.
  func shows(_ text: String, _ columns: Int = 80, _ rows: Int = 24) -> Bool {
    frame(columns, rows).textRows.contains { $0.contains(text) }
  }

  /// The last row.
  var strip: String { frame().textRows.last ?? "" }

  /// The latest vote.
  var vote: Vote? { session.state.votes.all.reversed().first?.value }

  /// The dots counted on the wall for the theme at that place, from 1.
  func counted(_ theme: Int) -> Int? {
    vote?.counts[CountPlace(theme: ThemeID(number: theme), table: nil)]
  }
}
