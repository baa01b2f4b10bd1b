/// The cells of a frame, four bytes each: a picture is made, compared and forgotten at every key.
///
/// Letters with marks are rare. Their text lies beside the cells.
struct CellGrid: Equatable, Sendable {
  /// Of each cell the fields below.
  private var packed: [UInt32]
  /// The text of the cells that have marks, by place.
  private var marked: [Int: CellText] = [:]

  // Where the fields of a packed cell begin, from the lowest bit: its spacing scalar, its role, what it covers, whether it has marks.
  private static let roleShift: UInt32 = 21
  private static let extentShift: UInt32 = 26
  private static let markShift: UInt32 = 28

  /// Empty cells.
  init(count: Int) {
    packed = Array(repeating: Self.pack(.blank()), count: count)
  }

  /// The cell at a place that there is.
  subscript(place: Int) -> Cell {
    get {
      let text = isMarked(place) ? marked[place] : nil
      let scalar = Unicode.Scalar(Self.field(packed[place], from: 0, to: Self.roleShift))
      let role = Self.field(packed[place], from: Self.roleShift, to: Self.extentShift)
      return Cell(
        text ?? CellText(scalar ?? " "), style: StyleRole(rawValue: UInt8(role)) ?? .text,
        extent: extent(at: place))
    }
    set {
      if isMarked(place) { marked[place] = nil }
      packed[place] = Self.pack(newValue)
      if newValue.content.isMarked { marked[place] = newValue.content }
    }
  }

  /// Puts a scalar that takes one column, without marks, at a place.
  mutating func put(_ scalar: Unicode.Scalar, _ style: StyleRole, at place: Int) {
    if isMarked(place) { marked[place] = nil }
    packed[place] =
      scalar.value | UInt32(style.rawValue) << Self.roleShift
      | UInt32(Cell.Extent.narrow.rawValue) << Self.extentShift
  }

  /// What the cell at a place covers.
  func extent(at place: Int) -> Cell.Extent {
    let extent = Self.field(packed[place], from: Self.extentShift, to: Self.markShift)
    return Cell.Extent(rawValue: UInt8(extent)) ?? .narrow
  }

  /// Goes through the places of a range whose cells look otherwise than those of another grid; through all of them where there is none.
  func visitChanges(in places: Range<Int>, since other: CellGrid?, _ visit: (Int) -> Void) {
    guard let other else { return places.forEach(visit) }
    let (own, before) = (packed.span, other.packed.span)
    for place in places
    where own[place] != before[place] || !hasSameMarks(place, as: other) { visit(place) }
  }

  private func hasSameMarks(_ place: Int, as other: CellGrid) -> Bool {
    !isMarked(place) || marked[place] == other.marked[place]
  }

  /// Takes over cells of another grid, the first of them at that place.
  mutating func copy(_ places: Range<Int>, of other: CellGrid, to start: Int) {
    let own = start..<start + places.count
    if !marked.isEmpty { for place in own { marked[place] = nil } }
    packed.replaceSubrange(own, with: other.packed[places])
    guard !other.marked.isEmpty else { return }
    for place in places where other.isMarked(place) {
      marked[start + place - places.lowerBound] = other.marked[place]
    }
  }

  private func isMarked(_ place: Int) -> Bool { packed[place] >> Self.markShift != 0 }

  private static func pack(_ cell: Cell) -> UInt32 {
    cell.content.base.value | UInt32(cell.style.rawValue) << roleShift
      | UInt32(cell.extent.rawValue) << extentShift
      | (cell.content.isMarked ? 1 : 0) << markShift
  }

  private static func field(_ packed: UInt32, from low: UInt32, to high: UInt32) -> UInt32 {
    packed >> low & (1 << (high - low) - 1)
  }
}
