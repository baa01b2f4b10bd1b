import Language
import TerminalKit

extension StageCanvas {
  /// Draws entries in columns; returns what is left below them.
  @discardableResult
  mutating func entries(
    _ entries: [StageEntry], in rect: Rect, _ style: StyleRole = .strong
  ) -> Rect {
    guard !entries.isEmpty else { return rect }
    return draw(EntryLayout(entries, in: rect.size), in: rect, style)
  }

  /// Draws entries as they are laid out; returns what is left below them.
  @discardableResult
  mutating func draw(_ layout: EntryLayout, in rect: Rect, _ style: StyleRole) -> Rect {
    let places = rect.columns(max(1, layout.columns.count), gap: EntryLayout.columnGap)
    for (place, column) in zip(places, layout.columns) {
      var rest = place
      for item in column {
        draw(item, layout, in: rest, style)
        rest = rest.split(top: item.rows + layout.manner.gap).rest
      }
    }
    let (above, below) = rect.split(top: layout.rows)
    if layout.leftOut > 0 {
      frame.put(
        texts.more(layout.leftOut), at: above.split(bottom: 1).bottom.origin, .muted,
        maxWidth: rect.columns)
    }
    return below
  }

  private mutating func draw(
    _ item: EntryLayout.Placed, _ layout: EntryLayout, in rect: Rect, _ style: StyleRole
  ) {
    frame.put(lines: item.label, in: rect, .accent)
    let text = rect.inset(left: layout.labelColumns, right: layout.trailingColumns)
    // Beside a drawn letter, a single line stands at its middle.
    let down = item.label.count > item.lines.count ? (item.label.count - item.lines.count) / 2 : 0
    frame.put(lines: item.lines, in: text.split(top: down).rest, style)
    let width = item.trailing.map { TextWidth.columns(of: $0) }.max() ?? 0
    let end = rect.split(right: width).right
    frame.put(
      lines: item.trailing,
      in: end.split(top: item.trailing.count > 1 ? 0 : down).rest,
      item.entry.isTrailingDrawn ? .accent : .text)
  }
}
