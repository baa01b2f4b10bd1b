/// A terminal's screen as an SVG picture: text stays text, and what is made of blocks has no gaps.
///
/// The same screen always gives the same bytes.
struct ScreenPicture {
  /// What the picture shows, for those who do not see it.
  let title: String
  /// What stands on the screen.
  let screen: CapturedScreen
  /// Columns of the terminal.
  let columns: Int
  /// Rows of the terminal.
  let rows: Int
  /// The colours of the terminal.
  let colors: PictureColors
  /// Where the next letter goes; `nil` where that is not shown.
  var cursor: ScreenCursor?

  /// Pixels around the screen.
  private static let margin = 12
  /// First those whose letters are three fifths as wide as high, as the cells are.
  private static let fonts =
    "Menlo,'DejaVu Sans Mono','Liberation Mono','Cascadia Mono',Consolas,monospace"

  /// The picture, as a file of its own.
  var svg: String {
    let width = columns * CellShape.width / 8 + 2 * Self.margin
    let height = rows * CellShape.height / 8 + 2 * Self.margin
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" "
        + "viewBox=\"0 0 \(width) \(height)\" role=\"img\">",
      "<title>\(Self.escaped(title))</title>",
      "<rect width=\"\(width)\" height=\"\(height)\" rx=\"6\" fill=\"\(colors.background)\"/>",
      "<g transform=\"translate(\(Self.margin) \(Self.margin))\">",
    ]
    lines += paths(backgrounds) + paths(shapes)
    lines.append(
      "<g font-family=\"\(Self.fonts)\" font-size=\"15\" fill=\"\(colors.text)\" "
        + "xml:space=\"preserve\">")
    lines += screen.rows.prefix(rows).enumerated().compactMap { row, cells in
      let spans = runs(of: cells).map(span).joined()
      return spans.isEmpty
        ? nil : "<text y=\"\(row * CellShape.height / 8 + Self.baseline)\">\(spans)</text>"
    }
    lines += ["</g>", "</g>", "</svg>", ""]
    return lines.joined(separator: "\n")
  }

  // MARK: Text

  /// Pixels from the top of a cell to what its letters stand on.
  private static let baseline = 14

  /// Letters of one style, side by side.
  private struct Run {
    let column: Int
    var columns: Int
    var text: String
    let style: CellStyle
  }

  /// The letters of a row. Where two spaces are, another run begins, so that whatever the font does, columns stand.
  private func runs(of cells: [CapturedCell]) -> [Run] {
    var runs: [Run] = []
    var column = 0
    for cell in cells {
      if cell.text != " ", shape(of: cell) == nil {
        let gap = runs.last.map { column - $0.column - $0.columns }
        if let gap, gap <= 1, let last = runs.indices.last, runs[last].style == cell.style,
          cell.columns == 1, runs[last].text.unicodeScalars.count == runs[last].columns
        {
          runs[last].text += String(repeating: " ", count: gap) + cell.text
          runs[last].columns += gap + 1
        } else {
          runs.append(
            Run(column: column, columns: cell.columns, text: cell.text, style: cell.style))
        }
      }
      column += cell.columns
    }
    return runs
  }

  private func span(_ run: Run) -> String {
    var attributes = " x=\"\(run.column * CellShape.width / 8)\""
    if run.columns > 1 { attributes += " textLength=\"\(run.columns * CellShape.width / 8)\"" }
    let fill = colors.text(of: run.style)
    if fill != colors.text { attributes += " fill=\"\(fill)\"" }
    if run.style.isBold { attributes += " font-weight=\"bold\"" }
    if run.style.isUnderlined { attributes += " text-decoration=\"underline\"" }
    return "<tspan\(attributes)>\(Self.escaped(run.text))</tspan>"
  }

  /// Text as it may stand in XML.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.append(character)
      }
    }
  }

  // MARK: Rectangles

  private func shape(of cell: CapturedCell) -> [PictureRectangle]? {
    cell.text.unicodeScalars.first.flatMap(CellShape.rectangles)
  }

  /// What is behind the letters, where that is another colour than the terminal's.
  private var backgrounds: [(String, PictureRectangle)] {
    rectangles { cell in
      let whole = PictureRectangle(
        left: 0, top: 0, right: cell.columns * CellShape.width, bottom: CellShape.height)
      let fill = colors.background(of: cell.style)
      return fill == colors.background ? nil : (fill, [whole])
    }
  }

  private var shapes: [(String, PictureRectangle)] {
    rectangles { cell in shape(of: cell).map { (colors.text(of: cell.style), $0) } }
      + [cursor].compactMap { $0 }.map { cursor in
        let bar = PictureRectangle(left: 0, top: 0, right: 2 * 8, bottom: CellShape.height)
        return (
          colors.text,
          bar.moved(right: cursor.column * CellShape.width, down: cursor.row * CellShape.height)
        )
      }
  }

  /// Rectangles at their places; those that go on to the right in the same colour are one.
  private func rectangles(
    of drawing: (CapturedCell) -> (String, [PictureRectangle])?
  ) -> [(String, PictureRectangle)] {
    var all: [(fill: String, rectangle: PictureRectangle)] = []
    for (row, cells) in screen.rows.prefix(rows).enumerated() {
      let first = all.count
      var column = 0
      for cell in cells {
        let (fill, parts) = drawing(cell) ?? ("", [])
        for part in parts {
          let moved = part.moved(right: column * CellShape.width, down: row * CellShape.height)
          let before = all[first...].lastIndex {
            $0.fill == fill && $0.rectangle.right == moved.left
              && $0.rectangle.top == moved.top && $0.rectangle.bottom == moved.bottom
          }
          if let before {
            all[before].rectangle.right = moved.right
          } else {
            all.append((fill, moved))
          }
        }
        column += cell.columns
      }
    }
    return all
  }

  /// A path a colour, in the order in which colours come up.
  private func paths(_ rectangles: [(String, PictureRectangle)]) -> [String] {
    var colors: [String] = []
    var paths: [String: String] = [:]
    for (fill, rectangle) in rectangles {
      if paths[fill] == nil { colors.append(fill) }
      let width = Self.pixels(rectangle.right - rectangle.left)
      paths[fill, default: ""] +=
        "M\(Self.pixels(rectangle.left)) \(Self.pixels(rectangle.top))h\(width)"
        + "v\(Self.pixels(rectangle.bottom - rectangle.top))h-\(width)z"
    }
    return colors.map { fill in
      "<path shape-rendering=\"crispEdges\" fill=\"\(fill)\" d=\"\(paths[fill] ?? "")\"/>"
    }
  }

  private static func pixels(_ eighths: Int) -> String {
    let fractions = ["", ".125", ".25", ".375", ".5", ".625", ".75", ".875"]
    return "\(eighths / 8)\(fractions[eighths % 8])"
  }
}
