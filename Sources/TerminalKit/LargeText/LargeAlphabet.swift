/// Letters drawn from points, two points above one another in a cell.
///
/// Letters, digits and signs are drawn on sheets as thin lines, which a pen makes thick. Letters with marks are put together
/// from a letter and a mark: a low letter has the mark above it, a tall one is first made lower.
struct LargeAlphabet: Sendable {
  /// Where letters stand in the rows of points.
  struct Measures: Sendable {
    /// Points from top to bottom; twice the rows of a line.
    let height: Int
    /// The highest row of a letter such as x.
    let lowLettersTop: Int
    /// The lowest row of letters that do not reach below the line.
    let baseline: Int
    /// By how much a tall letter is lowered to make room for a mark.
    let lowering: Int
    /// Columns between letters.
    let gap: Int
    /// Columns of a space between words.
    let space: Int
    /// How wide lines are drawn.
    let penColumns: Int
    /// How high lines are drawn.
    let penRows: Int
    /// Whether lines read better with a row between them than without.
    let prefersSpaceBetweenLines: Bool
  }

  /// Where letters stand.
  let measures: Measures
  /// The columns of a character that cannot be drawn, as far as breaking lines goes.
  let usualWidth: Int
  private let glyphs: [Character: Glyph]
  /// The glyphs of the first scalars of Unicode once more, for they are nearly all that is looked up.
  private let latin: [Glyph?]

  /// An alphabet.
  ///
  /// - Parameters:
  ///   - sheets: Letters, digits and signs.
  ///   - lowered: Tall letters as they are below marks, where simply being lowered does not do.
  ///   - marks: The marks, drawn as they are and by their names in ``LetterMark``.
  ///   - whole: Letters with marks that are drawn as a whole, as they are.
  init(
    _ measures: Measures, sheets: [LetterSheet], lowered: [LetterSheet] = [],
    marks: LetterSheet, whole: [LetterSheet] = []
  ) {
    self.measures = measures
    let height = measures.height
    func inked(_ sheets: [LetterSheet]) -> [Character: PointGrid] {
      LetterSheet.all(sheets, height: height).mapValues {
        $0.drawn(withPenOf: measures.penColumns, by: measures.penRows)
      }
    }
    var drawings = inked(sheets)
    let composer = LetterComposer(
      measures: measures, drawings: drawings, lowered: inked(lowered),
      marks: marks.drawings(height: height))
    drawings.merge(composer.composed()) { drawn, _ in drawn }
    drawings.merge(LetterSheet.all(whole, height: height)) { $1 }
    var glyphs = drawings.mapValues(Glyph.init)
    for (character, other) in LargeAlphabet.alike { glyphs[character] = glyphs[other] }
    self.glyphs = glyphs
    latin = (0..<LargeAlphabet.latinEnd).map { value in
      Unicode.Scalar(value).flatMap { glyphs[Character($0)] }
    }
    usualWidth = glyphs["n"]?.width ?? 1
  }

  /// The number of rows of a line of text.
  var rows: Int { measures.height / 2 }

  /// From this value on scalars may be marks that belong to the character before.
  static let latinEnd: UInt32 = 0x300

  /// A character as it is drawn, nil when the alphabet lacks it; composed and decomposed ones are the same.
  subscript(character: Character) -> Glyph? { glyphs[character] }

  /// A character that is one of the first scalars by itself.
  subscript(latin scalar: Unicode.Scalar) -> Glyph? { latin[Int(scalar.value)] }

  /// What is drawn as something else: what looks alike in print too.
  static let alike: [Character: Character] = [
    "‑": "-", "−": "–", "✔": "✓", "Ð": "Đ",
  ]
}
