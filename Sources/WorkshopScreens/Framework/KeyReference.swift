import Language
import TerminalKit

/// The reference of keys, `docs/keys.md`, made from the tables of actions so that it cannot be out of date.
public enum KeyReference {
  /// One action.
  public struct Row: Equatable, Sendable {
    /// The keys that do it; empty where only the palette has it.
    public let keys: String
    /// What it is called.
    public let label: String
    /// What it does, in a sentence.
    public let help: String

    /// One action.
    public init(keys: String, label: String, help: String) {
      self.keys = keys
      self.label = label
      self.help = help
    }
  }

  /// A screen of the reference.
  public struct Section: Sendable {
    /// Its name.
    public let title: String
    /// What stands under the name.
    public let introduction: String
    /// Its actions.
    public let rows: [Row]

    /// A screen of the reference.
    public init(title: String, introduction: String, rows: [Row]) {
      self.title = title
      self.introduction = introduction
      self.rows = rows
    }
  }

  /// The reference as Markdown.
  public static func markdown(_ sections: [Section]) -> String {
    var text = """
      # Keys

      Made from the tables of actions; `VERKSTAD_WRITE_GOLDEN=1 swift test --filter KeyReference` makes it again.
      Digits are tables and letters are themes, everywhere. Enter does the natural next thing, which the screen names
      before it is pressed. Esc goes back and never destroys anything. `?` shows the keys of the step that goes on.

      """
    for section in sections {
      text +=
        "\n## \(section.title)\n\n\(section.introduction)\n\n| Key | Action | What it does |\n|---|---|---|\n"
      for row in section.rows {
        let keys = row.keys.isEmpty ? "F2" : row.keys
        text += "| \(cell(keys)) | \(cell(row.label)) | \(cell(row.help)) |\n"
      }
    }
    return text
  }

  private static func cell(_ text: String) -> String {
    String(text.flatMap { $0 == "|" ? ["\\", "|"] : [$0] })
  }
}

extension ActionTable {
  /// The rows of the reference of keys.
  public func keyRows(in catalogue: Catalogue) -> [KeyReference.Row] {
    actions.map {
      KeyReference.Row(
        keys: $0.everyKey(in: catalogue), label: $0.label(catalogue), help: $0.help(catalogue))
    }
  }
}

extension ConsoleScreen {
  /// The facilitator's keys.
  public static func keyRows(in catalogue: Catalogue) -> [KeyReference.Row] {
    actions.keyRows(in: catalogue)
  }

  /// The keys of the board of seats.
  public static func boardKeyRows(in catalogue: Catalogue) -> [KeyReference.Row] {
    boardActions.keyRows(in: catalogue)
  }
}

extension StageScreen {
  /// The keys of the wall.
  public static func keyRows(in catalogue: Catalogue) -> [KeyReference.Row] {
    actions.keyRows(in: catalogue)
  }
}

extension DeskScreen {
  /// The note-taker's keys.
  public static func keyRows(in catalogue: Catalogue) -> [KeyReference.Row] {
    // Many rows share Enter; the reference says once what is typed for each, with the sign before Enter where there is one.
    var rows: [KeyReference.Row] = []
    for action in actions.actions {
      guard let key = action.keys.first, key != .enter || !isLone(action.name) else { continue }
      let row = KeyReference.Row(
        keys: typed(key, for: action.name), label: action.label(catalogue),
        help: action.help(catalogue))
      if !rows.contains(row) { rows.append(row) }
    }
    return rows
      + LineEditingName.allCases.map { name in
        let text = catalogue.desk.editing(name)
        return KeyReference.Row(keys: keys(of: name), label: text.label, help: text.help)
      }
  }
}
