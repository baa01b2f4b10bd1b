/// Drawings of characters beside one another.
///
/// A line with the characters, then a line for every row of points with one pattern a character, `#` for ink, in the same order.
struct LetterSheet: Sendable {
  /// The row of points of the first patterns.
  let top: Int
  private let text: String

  /// A sheet whose patterns begin in that row.
  init(top: Int, _ text: String) {
    self.top = top
    self.text = text
  }

  /// The drawings, all of the same height.
  func drawings(height: Int) -> [Character: PointGrid] {
    let lines = text.split(separator: "\n").map { $0.split(separator: " ") }
    guard let characters = lines.first else { return [:] }
    var drawings: [Character: PointGrid] = [:]
    for (index, character) in characters.enumerated() {
      let points = PointGrid(lines.dropFirst().compactMap { index < $0.count ? $0[index] : nil })
      var drawing = PointGrid(width: points.width, height: height)
      drawing.add(points, column: 0, row: top)
      drawings[Character(String(character))] = drawing
    }
    return drawings
  }

  /// The drawings of several sheets.
  static func all(_ sheets: [LetterSheet], height: Int) -> [Character: PointGrid] {
    sheets.reduce(into: [:]) { all, sheet in all.merge(sheet.drawings(height: height)) { $1 } }
  }
}
