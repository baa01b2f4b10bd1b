import CursesTerminal
import Glibc
import Language
import SessionEngine
import TerminalKit
import WorkshopScreens
import WorkshopSession

/// What screens need to know of where they run.
enum ScreenPlace {
  /// Takes over the terminal, or says what to do where that cannot be.
  ///
  /// - Parameter hasLines: Whether the same can be had in lines.
  static func terminal(
    _ options: TerminalOptions, on ground: Ground = .own, orInLines hasLines: Bool = true
  ) throws(CommandFailure) -> CursesDisplay {
    do {
      return try CursesDisplay(scheme: options.scheme, on: ground)
    } catch {
      guard hasLines else { throw .problem(.needsTerminal) }
      switch error {
      case .notATerminal: throw .problem(.notATerminal)
      case .typeNotSet: throw .problem(.terminalUnset)
      case .typeUnknown(let name), .typeTooSimple(let name):
        throw .problem(.terminalUnknown(name: name))
      }
    }
  }

  /// What a screen is handed once and for all.
  static func context(
    _ conversation: Conversation, station: Station, file: String, random: RandomSource = .system
  ) -> ScreenContext {
    let catalogue = conversation.catalogue
    return ScreenContext(
      catalogue: catalogue, station: station, random: random,
      minutesFromUTC: RoomClock.minutesFromUTC,
      fileName: file.split(separator: "/").last.map(String.init) ?? file,
      describe: { catalogue.commandLine.problem(.log($0, path: file)) })
  }

  /// Whether anything may move on a screen: NO_MOTION in the environment, when not empty, forbids it.
  static var allowsMotion: Bool { CursesDisplay.variable("NO_MOTION").map(\.isEmpty) ?? true }

  /// The variables that decide where drafts are kept.
  static var environment: [String: String] {
    var values: [String: String] = [:]
    for name in ["XDG_STATE_HOME", "HOME"] {
      if let value = getenv(name) { values[name] = String(cString: value) }
    }
    return values
  }

  /// Ends the program as a signal would have, once everything has been put away.
  static func end(by signal: Int32) -> Never {
    exit(128 + signal)
  }
}
