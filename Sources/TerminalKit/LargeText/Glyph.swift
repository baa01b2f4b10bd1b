/// A character as it is drawn: cells of two points above one another.
struct Glyph: Equatable, Sendable {
  /// What a cell shows; the lowest bit is its upper point, the next one its lower point.
  typealias Ink = UInt8

  static let upper: Ink = 1
  static let lower: Ink = 2

  /// The cells row by row, `width` of them in each.
  let cells: [Ink]
  /// How many columns it takes.
  let width: Int

  /// The cells of points; an odd row at the end has nothing below it.
  init(_ points: PointGrid) {
    width = points.width
    var cells: [Ink] = []
    for row in stride(from: 0, to: points.height, by: 2) {
      for column in 0..<points.width {
        let isLower = row + 1 < points.height && points.rows[row + 1][column]
        cells.append((points.rows[row][column] ? Glyph.upper : 0) | (isLower ? Glyph.lower : 0))
      }
    }
    self.cells = cells
  }

  /// The cells of a row, from the top.
  subscript(row row: Int) -> ArraySlice<Ink> { cells[row * width..<(row + 1) * width] }

  /// A row of cells as text; empty cells at its end are left out.
  static func text(_ row: [Ink]) -> String {
    let end = row.lastIndex { $0 != 0 }.map { $0 + 1 } ?? 0
    var bytes: [UInt8] = []
    bytes.reserveCapacity(end * 3)
    for ink in row[..<end] {
      switch ink {
      case 0: bytes.append(0x20)
      case let ink:
        // U+2580, U+2584 and U+2588, in UTF-8.
        bytes.append(0xE2)
        bytes.append(0x96)
        bytes.append(ink == upper ? 0x80 : ink == lower ? 0x84 : 0x88)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
