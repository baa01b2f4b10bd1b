/// A rectangle of a picture, in eighths of a pixel.
struct PictureRectangle: Hashable {
  var left: Int
  var top: Int
  var right: Int
  var bottom: Int

  /// The same, elsewhere.
  func moved(right columns: Int, down rows: Int) -> PictureRectangle {
    PictureRectangle(
      left: left + columns, top: top + rows, right: right + columns, bottom: bottom + rows)
  }
}

/// Characters that are drawn as rectangles, for they have to meet their neighbours whatever the letters are.
enum CellShape {
  /// Width of a cell, in eighths of a pixel.
  static let width = 9 * 8
  /// Height of a cell, in eighths of a pixel.
  static let height = 18 * 8

  /// The rectangles of a character within its cell; `nil` for a character that is a letter.
  static func rectangles(of scalar: Unicode.Scalar) -> [PictureRectangle]? {
    switch scalar.value {
    case 0x2580: return [part(0, 0, 8, 4)]
    case 0x2581...0x2588: return [part(0, 8 - Int(scalar.value - 0x2580), 8, 8)]
    case 0x2589...0x258F: return [part(0, 0, 8 - Int(scalar.value - 0x2588), 8)]
    case 0x2590: return [part(4, 0, 8, 8)]
    case 0x2594: return [part(0, 0, 8, 1)]
    case 0x2595: return [part(7, 0, 8, 8)]
    case 0x2596...0x259F: return quadrants(Int(scalar.value - 0x2596))
    default: return lines(of: scalar)
    }
  }

  /// A part of the cell, its edges in eighths of the cell.
  private static func part(_ left: Int, _ top: Int, _ right: Int, _ bottom: Int)
    -> PictureRectangle
  {
    PictureRectangle(
      left: left * width / 8, top: top * height / 8, right: right * width / 8,
      bottom: bottom * height / 8)
  }

  /// Upper left, upper right, lower left and lower right, of ▖▗▘▙▚▛▜▝▞▟.
  private static func quadrants(_ place: Int) -> [PictureRectangle] {
    let filled = ["  x ", "   x", "x   ", "x xx", "x  x", "xxx ", "xx x", " x  ", " xx ", " xxx"]
    return filled[place].enumerated().filter { $0.element != " " }.map { corner, _ in
      part(corner % 2 * 4, corner / 2 * 4, corner % 2 * 4 + 4, corner / 2 * 4 + 4)
    }
  }

  /// The lines of a box, a pixel wide, which meet in the middle of the cell.
  private static func lines(of scalar: Unicode.Scalar) -> [PictureRectangle]? {
    let (before, after, above, below): (Bool, Bool, Bool, Bool)
    switch scalar {
    case "─": (before, after, above, below) = (true, true, false, false)
    case "│": (before, after, above, below) = (false, false, true, true)
    case "┌": (before, after, above, below) = (false, true, false, true)
    case "┐": (before, after, above, below) = (true, false, false, true)
    case "└": (before, after, above, below) = (false, true, true, false)
    case "┘": (before, after, above, below) = (true, false, true, false)
    default: return nil
    }
    let pixel = 8
    let (column, row) = (4 * pixel, 9 * pixel)
    var lines: [PictureRectangle] = []
    if before || after {
      lines.append(
        PictureRectangle(
          left: before ? 0 : column, top: row, right: after ? width : column + pixel,
          bottom: row + pixel))
    }
    if above || below {
      lines.append(
        PictureRectangle(
          left: column, top: above ? 0 : row, right: column + pixel,
          bottom: below ? height : row + pixel))
    }
    return lines
  }
}
