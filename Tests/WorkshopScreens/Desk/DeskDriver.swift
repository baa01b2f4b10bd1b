import EventLog
import Language
import SessionEngine
import TerminalKit
import WorkshopSession

@testable import WorkshopScreens

/// A desk at a session, with what lies between them carried out at once or held back.
struct DeskDriver {
  /// What becomes of a command that is submitted.
  enum Disk {
    /// It is saved at once.
    case works
    /// Nothing is heard of it.
    case isSlow
    /// It cannot be written.
    case isFull
  }

  var session: SessionBuilder
  private(set) var desk: DeskScreen
  var disk = Disk.works
  /// What was submitted and not carried out.
  private(set) var held: [(id: CommandID, command: Command)] = []
  /// What was submitted, in order.
  private(set) var submitted: [Command] = []
  /// What was kept last.
  private(set) var sheet: DraftSheet?
  /// Whether the desk has left.
  private(set) var hasLeft = false
  let station: Station

  init(
    _ session: SessionBuilder, table: Int? = nil, restoring sheet: DraftSheet? = nil,
    language: SessionLanguage = .swedish
  ) {
    self.session = session
    station = Station(.desk, table: table.map { TableID(number: $0) }, tag: "d3sk")
    desk = DeskScreen(
      context: ScreenContext(
        catalogue: Catalogue[language], station: station, random: .seeded(sheet == nil ? 11 : 12),
        minutesFromUTC: 120, fileName: "verkstad.jsonl", describe: { _ in "Disken är full." }),
      restoring: sheet)
    follow()
  }

  /// Types a text, one key a character; a line break is Enter.
  mutating func type(_ text: String) {
    for character in text { press(character.isNewline ? .enter : .character(character)) }
  }

  mutating func press(_ keys: Key...) {
    for key in keys { perform(desk.receive(.key(key), at: session.now)) }
  }

  mutating func paste(_ text: String) { perform(desk.receive(.paste(text), at: session.now)) }

  /// Lets the desk see the session as it stands.
  mutating func follow() {
    desk.follow(session.state, at: session.now)
    perform(desk.takeFollowUp())
  }

  /// Does something at another place, and lets the desk see it.
  mutating func elsewhere(_ body: (inout SessionBuilder) throws -> Void) rethrows {
    try body(&session)
    follow()
  }

  /// Carries out what has been held back.
  mutating func release() {
    let waiting = held
    held = []
    disk = .works
    for command in waiting { carryOut(command.id, command.command) }
  }

  /// Submits what a sheet holds that was not saved, as the program does when it starts.
  mutating func submitUnsaved() {
    for unsaved in desk.sheet.unsaved { perform([.submit(unsaved.id, unsaved.command)]) }
  }

  private mutating func perform(_ effects: [ScreenEffect]) {
    for effect in effects {
      switch effect {
      case .submit(let id, let command):
        submitted.append(command)
        switch disk {
        case .works: carryOut(id, command)
        case .isSlow: held.append((id, command))
        case .isFull:
          held.append((id, command))
          receive(CommandOutcome(id: id, result: .notSaved(.file(.noSpace))))
        }
      case .keep(let sheet): self.sheet = sheet
      case .leave: hasLeft = true
      case .saveDocumentation, .showStage, .playback, .ring, .keepNotes: break
      }
    }
  }

  private mutating func carryOut(_ id: CommandID, _ command: Command) {
    do {
      _ = try session.run(command, by: station, as: id)
      follow()
      guard let entry = session.state.journal[id] else { return }
      receive(CommandOutcome(id: id, result: .saved(Receipt(entry))))
    } catch let refusal as Refusal {
      receive(CommandOutcome(id: id, result: .refused(refusal)))
    } catch { return }
  }

  private mutating func receive(_ outcome: CommandOutcome) {
    perform(desk.receive(outcome, at: session.now))
  }

  /// Its picture as rows of text.
  func rows(_ columns: Int = 80, _ rows: Int = 24) -> [String] {
    desk.frame(size: Size(columns: columns, rows: rows), at: session.now).textRows
  }

  /// Its picture as one text.
  func picture(_ columns: Int = 80, _ rows: Int = 24) -> String {
    self.rows(columns, rows).joined(separator: "\n")
  }

  /// The comments of the session, with their kinds.
  var comments: [TableComment] { session.state.comments.all.map(\.value) }
}
