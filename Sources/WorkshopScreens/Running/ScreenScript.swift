import SessionEngine
import TerminalKit

/// What a screen is to be put through, line by line, without a terminal: for pictures of screens and for tests.
///
/// `size 60x18`, `type TEXT`, `key NAME`, `paste FILE`, `apply JSON`, `advance 90s`, `wait TYPE [N]`,
/// `frame NAME [styles]`. Empty lines and lines that begin with `#` are passed over. The clock stands still unless advanced.
public struct ScreenScript: Sendable {
  /// One line.
  public enum Step: Equatable, Sendable {
    /// The terminal gets a size.
    case size(Size)
    /// A text is typed, a key a character.
    case type(String)
    /// A key is pressed.
    case key(Key)
    /// The contents of a file are pasted.
    case paste(path: String)
    /// A command of another station is carried out.
    case apply(json: String)
    /// Time passes, in milliseconds.
    case advance(Int64)
    /// Waits until the log holds that many events of a type.
    case wait(type: String, count: Int)
    /// The screen is written out, with a line of style letters below each row where that is wanted.
    case frame(name: String, styles: Bool)
  }

  /// A line that says nothing that can be done.
  public struct Problem: Error, Equatable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// Its text.
    public let text: String
  }

  /// The steps with their lines, from 1.
  public let steps: [(line: Int, step: Step)]

  /// Reads a script.
  public init(_ text: String) throws(Problem) {
    var steps: [(Int, Step)] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      guard !line.allSatisfy(\.isWhitespace), !line.hasPrefix("#") else { continue }
      guard let step = ScreenScript.step(String(line)) else {
        throw Problem(line: index + 1, text: String(line))
      }
      steps.append((index + 1, step))
    }
    self.steps = steps
  }

  private static func step(_ line: String) -> Step? {
    let parts = line.split(separator: " ", maxSplits: 1)
    guard let verb = parts.first else { return nil }
    let rest = parts.count == 2 ? String(parts[1]) : ""
    switch verb {
    case "size": return size(rest).map(Step.size)
    case "type": return rest.isEmpty ? nil : .type(rest)
    case "key": return Key(name: rest).map(Step.key)
    case "paste": return rest.isEmpty ? nil : .paste(path: rest)
    case "apply": return rest.isEmpty ? nil : .apply(json: rest)
    case "advance": return milliseconds(rest).map(Step.advance)
    case "wait":
      let words = rest.split(separator: " ")
      guard let type = words.first, words.count <= 2 else { return nil }
      guard words.count == 2 else { return .wait(type: String(type), count: 1) }
      return Int(words[1]).flatMap { $0 > 0 ? .wait(type: String(type), count: $0) : nil }
    case "frame":
      let words = rest.split(separator: " ")
      guard let name = words.first, words.count == 1 || (words.count == 2 && words[1] == "styles")
      else { return nil }
      return .frame(name: String(name), styles: words.count == 2)
    default: return nil
    }
  }

  /// Reads `60x18`: 1 to 999 columns and rows.
  public static func size(_ text: some StringProtocol) -> Size? {
    let numbers = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1],
      (1...999).contains(columns), (1...999).contains(rows)
    else { return nil }
    return Size(columns: columns, rows: rows)
  }

  private static func milliseconds(_ text: String) -> Int64? {
    guard let unit = text.last, let number = Int64(text.dropLast()),
      (0...1_000_000).contains(number)
    else { return nil }
    switch unit {
    case "s": return number * 1000
    case "m": return number * 60_000
    default: return nil
    }
  }
}
