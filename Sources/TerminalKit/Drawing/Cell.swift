/// One place of a frame: a character with its marks, and its role.
public struct Cell: Equatable, Sendable {
  /// What a cell covers.
  public enum Extent: UInt8, Sendable {
    /// The second column of the wide character to the left.
    case continuation = 0
    /// One column.
    case narrow = 1
    /// This column and the next.
    case wide = 2
  }

  let content: CellText
  /// How it looks.
  public let style: StyleRole
  /// How many columns it covers.
  public let extent: Extent

  init(_ content: CellText, style: StyleRole, extent: Extent) {
    self.content = content
    self.style = style
    self.extent = extent
  }

  /// One spacing character with at most four marks; safe to send to a terminal.
  public var text: Character { content.character }

  /// The same, scalar by scalar.
  public var scalars: [Unicode.Scalar] { content.scalars }

  /// The scalar, where it is a single one.
  public var loneScalar: Unicode.Scalar? { content.isMarked ? nil : content.base }

  /// An empty cell.
  public static func blank(_ style: StyleRole = .text) -> Cell {
    Cell(" ", style: style, extent: .narrow)
  }
}
