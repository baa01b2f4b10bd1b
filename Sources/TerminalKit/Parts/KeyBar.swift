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
  public mutating func keyBar(_ hints: some Sequence<KeyHint>, in rect: Rect) {
    var hints = hints.makeIterator()
    keyBar(in: rect) { hints.next() }
  }

  /// Draws the line of keys of hints that are asked for one by one, one more than fits.
  public mutating func keyBar(in rect: Rect, next: () -> KeyHint?) {
    guard !rect.isEmpty else { return }
    fill(rect.split(top: 1).top, .keyBar)
    let (fitting, isWhole) = Self.fittingHints(columns: rect.columns, next: next)
    var position = Position(column: rect.column + 1, row: rect.row)
    for hint in fitting {
      let end = rect.endColumn - 1
      position.column += put(
        hint.key, at: position, .keyName, maxWidth: end - position.column)
      position.column += 1
      position.column += put(
        hint.label, at: position, .keyBar, maxWidth: end - position.column)
      position.column += 2
    }
    if !isWhole, position.column < rect.endColumn {
      put("…", at: position, .keyBar)
    }
  }

  /// The hints that fit with a space at both ends, two between, and room for `…` if some are left; the first one always.
  private static func fittingHints(
    columns: Int, next: () -> KeyHint?
  ) -> (fitting: [KeyHint], isWhole: Bool) {
    var used = 1
    var fitting: [KeyHint] = []
    var following = next()
    while let hint = following {
      following = next()
      used += hint.width
      let fits = used + (following == nil ? 1 : 4) <= columns
      guard fits || fitting.isEmpty else { return (fitting, false) }
      fitting.append(hint)
      guard fits else { return (fitting, following == nil) }
      used += 2
    }
    return (fitting, true)
  }
}
