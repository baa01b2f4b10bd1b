import Language
import SessionEngine
import TerminalKit

/// Something that can be done on a screen: one row of its table of actions.
///
/// The line of keys, the help, the palette, the numbers of plain mode and `docs/keys.md` are all made from these rows.
public struct ScreenAction<Screen>: Sendable {
  /// Whether it can be done now.
  public enum Availability: Equatable, Sendable {
    /// It can.
    case enabled
    /// It cannot, for that reason, in the language of the screen.
    case disabled(reason: String)
    /// It has nothing to do with what goes on and is shown nowhere but in the full list of keys.
    case absent
  }

  /// Its name in the program, for tests and documents: `pauseTimer`.
  public let name: String
  /// The keys that do it; the first is the one that is shown.
  public let keys: [Key]
  /// What it is called in the line of keys and the palette: a word or two.
  public let label: @Sendable (Catalogue) -> String
  /// What it does, in a sentence.
  public let help: @Sendable (Catalogue) -> String
  /// What else people look for it by in the palette.
  public let searchWords: @Sendable (Catalogue) -> String
  /// Whether it can be done now.
  public let availability: @Sendable (Screen) -> Availability
  /// Does it.
  public let perform: @Sendable (inout Screen, Moment) -> [ScreenEffect]

  /// A row of a screen's table of actions.
  public init(
    name: String, keys: [Key], label: @escaping @Sendable (Catalogue) -> String,
    help: @escaping @Sendable (Catalogue) -> String,
    searchWords: @escaping @Sendable (Catalogue) -> String = { _ in "" },
    availability: @escaping @Sendable (Screen) -> Availability = { _ in .enabled },
    perform: @escaping @Sendable (inout Screen, Moment) -> [ScreenEffect]
  ) {
    self.name = name
    self.keys = keys
    self.label = label
    self.help = help
    self.searchWords = searchWords
    self.availability = availability
    self.perform = perform
  }

  /// The same action by those keys.
  func keyed(by keys: [Key]) -> ScreenAction {
    ScreenAction(
      name: name, keys: keys, label: label, help: help, searchWords: searchWords,
      availability: availability, perform: perform)
  }
}
