/// One spacing character with at most four marks, scalar by scalar.
///
/// Lies in place, unlike a `Character`, so that a frame is plain memory: quick to fill, to copy and to compare.
struct CellText: Equatable, Sendable, ExpressibleByUnicodeScalarLiteral {
  let base: Unicode.Scalar
  // 0 stands for no mark: NUL is never drawn.
  private var first: UInt32 = 0
  private var second: UInt32 = 0
  private var third: UInt32 = 0
  private var fourth: UInt32 = 0

  init(_ base: Unicode.Scalar) { self.base = base }

  init(unicodeScalarLiteral value: Unicode.Scalar) { self.init(value) }

  /// Adds a mark; beyond the fourth they are dropped.
  mutating func add(mark: Unicode.Scalar) {
    if first == 0 {
      first = mark.value
    } else if second == 0 {
      second = mark.value
    } else if third == 0 {
      third = mark.value
    } else if fourth == 0 {
      fourth = mark.value
    }
  }

  var scalars: [Unicode.Scalar] {
    [base] + [first, second, third, fourth].filter { $0 != 0 }.compactMap(Unicode.Scalar.init)
  }

  var character: Character {
    isMarked ? String(self).first ?? Character(base) : Character(base)
  }

  fileprivate var isMarked: Bool { first != 0 }

  /// Whether all of it is one character.
  var isOneCharacter: Bool { !isMarked || String(self).count == 1 }
}

extension String {
  /// The text of cells in a row.
  init(_ cells: some Sequence<DisplayCell>) {
    self.init()
    for cell in cells { append(cell.content) }
  }

  fileprivate init(_ content: CellText) {
    self.init()
    append(content)
  }

  private mutating func append(_ content: CellText) {
    guard content.isMarked else {
      unicodeScalars.append(content.base)
      return
    }
    unicodeScalars.append(contentsOf: content.scalars)
  }
}
