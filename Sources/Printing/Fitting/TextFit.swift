/// Estimates how much room a text takes before any font is known: rather too much than too little.
enum TextFit {
  /// The width of a letter on average and the height of a line, in parts of the letters' size.
  private static let letterWidth = 0.56
  private static let lineHeight = 1.3

  /// How high the text stands, in millimetres, in letters of that many points within that width.
  static func height(of text: String, points: Int, width: Double) -> Double {
    let size = Double(points) * PrintSizes.point
    return Double(lines(of: text, columns: max(1, Int(width / (size * letterWidth)))))
      * size * lineHeight
  }

  /// The largest of the sizes, given from the largest, in which the text is no higher than that; else the last.
  static func size(
    for text: String, among sizes: [Int], width: Double, height: Double
  ) -> Int? {
    sizes.first { points in
      let size = Double(points) * PrintSizes.point
      let longest = text.split(separator: " ").map { columns(of: $0) }.max() ?? 0
      return Double(longest) * size * letterWidth <= width
        && TextFit.height(of: text, points: points, width: width) <= height
    } ?? sizes.last
  }

  private static func lines(of text: String, columns limit: Int) -> Int {
    var lines = 1
    var used = 0
    for word in text.split(separator: " ") {
      let width = columns(of: word)
      if used > 0, used + 1 + width > limit {
        lines += 1
        used = 0
      }
      // A word that is longer than a line is broken.
      if width > limit { lines += (width - 1) / limit }
      used += (used > 0 ? 1 : 0) + (width > limit ? (width - 1) % limit + 1 : width)
    }
    return lines
  }

  /// Letters as wide as they are high, and emoji, count twice.
  private static func columns(of word: some StringProtocol) -> Int {
    word.reduce(0) { sum, character in
      let first = character.unicodeScalars.first?.value ?? 0
      return sum + (first >= 0x1100 && !(0x2000...0x25FF).contains(first) ? 2 : 1)
    }
  }
}
