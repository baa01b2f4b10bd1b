/// Horizontal bars from block elements, exact to an eighth of a column.
public enum Bar {
  private static let eighths: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// The filled part of a bar of `width` columns for a value of a maximum.
  ///
  /// A value above 0 shows at least an eighth, a value below the maximum is never full.
  public static func filled(_ value: Int, of maximum: Int, width: Int) -> String {
    guard value > 0, maximum > 0, width > 0 else { return "" }
    guard value < maximum else { return String(repeating: "█", count: width) }
    let exact = Double(value) / Double(maximum) * Double(width) * 8
    let parts = min(max(1, Int(exact + 0.5)), width * 8 - 1)
    let whole = String(repeating: "█", count: parts / 8)
    return parts % 8 == 0 ? whole : whole + String(eighths[parts % 8 - 1])
  }

  /// The filled part of a bar that is half a row high and leaves air below the letters above it, exact to a column.
  ///
  /// A value above 0 shows at least a column, a value below the maximum is never full.
  public static func low(_ value: Int, of maximum: Int, width: Int) -> String {
    guard value > 0, maximum > 0, width > 0 else { return "" }
    let exact = Double(value) / Double(maximum) * Double(width)
    let most = value < maximum ? max(1, width - 1) : width
    return String(repeating: "▄", count: min(max(1, Int(min(exact, Double(width)) + 0.5)), most))
  }
}

extension Frame {
  /// Draws a bar over all rows of a rectangle, filled from the left, with a dotted track behind it.
  public mutating func bar(
    _ value: Int, of maximum: Int, in rect: Rect, style: StyleRole = .bar
  ) {
    let filled = Bar.filled(value, of: maximum, width: rect.columns)
    for row in rect.row..<rect.endRow {
      fill(
        Rect(column: rect.column, row: row, columns: rect.columns, rows: 1), .barTrack, with: "·")
      put(filled, at: Position(column: rect.column, row: row), style)
    }
  }

  /// Draws the time that is left as a bar that empties towards the left; over time, hatching grows
  /// from the left in its stead, so that the two differ in shape and not only in colour.
  ///
  /// - Parameters:
  ///   - remaining: Time left in any unit; negative when over.
  ///   - total: The whole time in the same unit.
  ///   - warnAt: From this much left the bar has the role of a warning.
  public mutating func timeBar(remaining: Int, of total: Int, warnAt: Int = 0, in rect: Rect) {
    guard remaining < 0 else {
      bar(remaining, of: total, in: rect, style: remaining <= warnAt ? .warning : .bar)
      return
    }
    let over = Int(clamping: remaining.magnitude)
    let hatched = Bar.filled(over, of: total, width: rect.columns).count
    for row in rect.row..<rect.endRow {
      fill(
        Rect(column: rect.column, row: row, columns: rect.columns, rows: 1), .barTrack, with: "·")
      fill(Rect(column: rect.column, row: row, columns: hatched, rows: 1), .danger, with: "▒")
    }
  }
}
