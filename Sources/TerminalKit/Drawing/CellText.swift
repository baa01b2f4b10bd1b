/// One spacing character with at most four marks, scalar by scalar.
///
/// Lies in place, unlike a `Character`, so that a row of text is plain memory: quick to break, to copy and to compare.
struct CellText: Equatable, Sendable, ExpressibleByUnicodeScalarLiteral {
  // 21 bits a scalar: the spacing one and two marks, then two marks more. 0 is no mark: NUL is never drawn.
  private var low: UInt64
  private var high: UInt64 = 0

  init(_ base: Unicode.Scalar) { low = UInt64(base.value) }

  init(unicodeScalarLiteral value: Unicode.Scalar) { self.init(value) }

  /// The spacing scalar.
  var base: Unicode.Scalar { scalar(at: 0) ?? " " }

  /// Whether it has marks.
  var isMarked: Bool { low >> 21 != 0 }

  private func scalar(at place: Int) -> Unicode.Scalar? {
    let bits = place < 3 ? low >> UInt64(21 * place) : high >> UInt64(21 * (place - 3))
    return Unicode.Scalar(UInt32(bits & 0x1F_FFFF))
  }

  /// Adds a mark; beyond the fourth they are dropped.
  mutating func add(mark: Unicode.Scalar) {
    guard let place = (1...DisplayText.maximumMarks).first(where: { scalar(at: $0)?.value == 0 })
    else { return }
    if place < 3 {
      low |= UInt64(mark.value) << UInt64(21 * place)
    } else {
      high |= UInt64(mark.value) << UInt64(21 * (place - 3))
    }
  }

  var scalars: [Unicode.Scalar] {
    guard isMarked else { return [base] }
    return [base] + (1...DisplayText.maximumMarks).compactMap(scalar).filter { $0.value != 0 }
  }

  var character: Character {
    isMarked ? String([DisplayCell(self)]).first ?? Character(base) : Character(base)
  }

  /// Whether all of it is one character.
  var isOneCharacter: Bool { !isMarked || String([DisplayCell(self)]).count == 1 }
}

extension String {
  /// The text of cells in a row.
  init(_ cells: some Sequence<DisplayCell>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(cells.underestimatedCount * 2)
    for cell in cells {
      if !cell.content.isMarked, let byte = UInt8(exactly: cell.content.base.value), byte < 0x80 {
        bytes.append(byte)
      } else {
        for scalar in cell.content.scalars { bytes += scalar.utf8 }
      }
    }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
