/// A key and what it does, for the line of keys.
public struct KeyHint: Equatable, Sendable {
  /// The key's name as people read it.
  public let key: String
  /// What it does, in a word or two.
  public let label: String

  /// A hint.
  public init(key: String, label: String) {
    self.key = key
    self.label = label
  }

  fileprivate var width: Int { TextWidth.columns(of: key) + 1 + TextWidth.columns(of: label) }
}

extension Frame {
  /// Draws the line of keys in the top row of a rectangle.
  ///
  /// Hints that do not fit are dropped from the end, and `…` says so: put the important ones first.
  public mutating func keyBar(_ hints: some RandomAccessCollection<KeyHint>, in rect: Rect) {
    guard !rect.isEmpty else { return }
    fill(rect.split(top: 1).top, .keyBar)
    let fitting = Self.fittingHints(hints, columns: rect.columns)
    var position = Position(column: rect.column + 1, row: rect.row)
    for hint in fitting.isEmpty ? Array(hints.prefix(1)) : fitting {
      let end = rect.endColumn - 1
      position.column += put(
        hint.key, at: position, .keyName, maxWidth: end - position.column)
      position.column += 1
      position.column += put(
        hint.label, at: position, .keyBar, maxWidth: end - position.column)
      position.column += 2
    }
    if fitting.count < hints.count, position.column < rect.endColumn {
      put("…", at: position, .keyBar)
    }
  }

  /// The hints that fit with a space at both ends, two between, and room for `…` if some are left. Of a lazy collection the others are
  /// not made.
  private static func fittingHints(
    _ hints: some RandomAccessCollection<KeyHint>, columns: Int
  ) -> [KeyHint] {
    var used = 1
    var fitting: [KeyHint] = []
    for hint in hints {
      used += hint.width
      let isLast = fitting.count == hints.count - 1
      guard used + (isLast ? 1 : 4) <= columns else { break }
      fitting.append(hint)
      used += 2
    }
    return fitting
  }
}
