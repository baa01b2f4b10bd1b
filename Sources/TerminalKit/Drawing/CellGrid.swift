/// The cells of a frame, four bytes each: a picture is made, compared and forgotten at every key.
///
/// Letters with marks are rare. Their marks lie beside the cells.
struct CellGrid: Equatable, Sendable {
  /// Of each cell its spacing scalar, its role, what it covers and whether it has marks, in 21, 5, 2 and 1 bits.
  private var packed: [UInt32]
  /// The text of the cells that have marks, by place.
  private var marked: [Int: CellText] = [:]

  private static let scalarMask: UInt32 = 0x1F_FFFF
  private static let markFlag: UInt32 = 1 << 28

  /// Empty cells.
  init(count: Int) {
    packed = Array(repeating: Self.pack(.blank()), count: count)
  }

  /// How many cells there are.
  var count: Int { packed.count }

  /// The cell at a place that there is.
  subscript(place: Int) -> Cell {
    get {
      let text = isMarked(place) ? marked[place] : nil
      return Cell(
        text ?? CellText(Unicode.Scalar(packed[place] & Self.scalarMask) ?? " "),
        style: StyleRole(rawValue: UInt8(packed[place] >> 21 & 0x1F)) ?? .text,
        extent: extent(at: place))
    }
    set {
      if isMarked(place) { marked[place] = nil }
      packed[place] = Self.pack(newValue)
      if newValue.content.isMarked { marked[place] = newValue.content }
    }
  }

  /// What the cell at a place covers.
  func extent(at place: Int) -> Cell.Extent {
    Cell.Extent(rawValue: UInt8(packed[place] >> 26 & 0b11)) ?? .narrow
  }

  /// Whether cells look as those of another grid at the same places.
  func isSame(_ places: Range<Int>, as other: CellGrid) -> Bool {
    packed[places] == other.packed[places]
      && (marked.isEmpty || places.allSatisfy { hasSameMarks($0, as: other) })
  }

  /// Whether the cell at a place looks as that of another grid.
  func isSame(_ place: Int, as other: CellGrid) -> Bool {
    packed[place] == other.packed[place] && hasSameMarks(place, as: other)
  }

  private func hasSameMarks(_ place: Int, as other: CellGrid) -> Bool {
    !isMarked(place) || marked[place] == other.marked[place]
  }

  private func isMarked(_ place: Int) -> Bool { packed[place] & Self.markFlag != 0 }

  private static func pack(_ cell: Cell) -> UInt32 {
    cell.content.base.value | UInt32(cell.style.rawValue) << 21
      | UInt32(cell.extent.rawValue) << 26 | (cell.content.isMarked ? markFlag : 0)
  }
}
