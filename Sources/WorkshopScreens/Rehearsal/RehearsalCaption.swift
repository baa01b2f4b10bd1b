import Language
import TerminalKit

/// What goes on in the room of a rehearsal, before it is said which key helps: that depends on what the console shows.
public enum RehearsalCaption: Equatable, Sendable {
  /// Something that needs no key, or one that always does the same.
  case said(String)
  /// Something has gone wrong, at that table where it is about one.
  case happens(Mishap, table: Int)
  /// People come late where heads are counted at every table.
  case latecomersAtTables
  /// The alarm is over.
  case alarmOver

  /// It in words.
  ///
  /// - Parameter key: The key that does something on the console now.
  func words(in catalogue: Catalogue, key: (ConsoleAction) -> String) -> String {
    switch self {
    case .said(let words): words
    case .happens(let mishap, let table):
      catalogue.rehearsal.happens(mishap, table, mishap.remedy.map(key) ?? "")
    case .latecomersAtTables: catalogue.rehearsal.comeLateAtTables(key(.headcount))
    case .alarmOver: catalogue.rehearsal.alarmOver(key(.resumeAll))
    }
  }
}

extension Mishap {
  /// What helps against it; `nil` where there is a choice.
  fileprivate var remedy: ConsoleAction? {
    switch self {
    case .latecomers, .tableCloses: .headcount
    case .help: .tables
    case .fullDisk: .message
    case .alarm: .pauseAll
    case .tie: nil
    }
  }
}

extension ConsoleScreen {
  /// What goes on in the room in words, with the keys that work now.
  func words(for caption: RehearsalCaption) -> String {
    caption.words(in: catalogue) { action in
      let key = key(for: action)
      guard let row = Self.actions.row(of: action), key == Key.function(2).shownName else {
        return key
      }
      // From the palette it is found by its name.
      return "\(key) (\(row.label(catalogue)))"
    }
  }
}
