/// A row of text that has been laid out: its cells, ready to be drawn without being looked at again.
public struct DisplayLine: Equatable, Sendable {
  let cells: ArraySlice<DisplayCell>
  /// How many columns it takes.
  public let columns: Int

  init(_ cells: ArraySlice<DisplayCell>) {
    self.cells = cells
    columns = cells.reduce(0) { $0 + $1.width }
  }

  /// A text without line breaks, as one row.
  public init(_ text: String) { self.init(DisplayText.cells(of: text)[...]) }

  /// It cut to a width, ending in `…` when something is left out.
  public func cut(toWidth width: Int) -> DisplayLine {
    columns <= width ? self : DisplayLine(DisplayText.cut(Array(cells), toWidth: width)[...])
  }

  /// The same as text.
  public var text: String { String(cells) }
}
