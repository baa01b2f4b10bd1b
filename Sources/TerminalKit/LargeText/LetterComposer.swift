/// A mark that letters have above or below them.
enum LetterMark: Character, CaseIterable {
  case grave = "`"
  case acute = "´"
  case circumflex = "^"
  case tilde = "~"
  case dots = "¨"
  case ring = "°"
  case caron = "ˇ"
  case dot = "˙"
  case cedilla = "¸"

  /// The scalar that puts it on the letter before.
  var combining: Unicode.Scalar {
    switch self {
    case .grave: "\u{300}"
    case .acute: "\u{301}"
    case .circumflex: "\u{302}"
    case .tilde: "\u{303}"
    case .dots: "\u{308}"
    case .ring: "\u{30A}"
    case .caron: "\u{30C}"
    case .dot: "\u{307}"
    case .cedilla: "\u{327}"
    }
  }

  /// The letters that have it in the languages of Europe's north and west.
  var letters: String {
    switch self {
    case .grave: "AEIOUaeiou"
    case .acute: "AEIOUYCNSZaeiouycnsz"
    case .circumflex: "AEIOUaeiou"
    case .tilde: "ANOano"
    case .dots: "AEIOUYaeiouy"
    case .ring: "Aa"
    case .caron: "CSZGKƷcszgkʒ"
    case .dot: "Zz"
    case .cedilla: "Cc"
    }
  }
}

/// Puts letters and marks together.
struct LetterComposer {
  let measures: LargeAlphabet.Measures
  let drawings: [Character: PointGrid]
  let lowered: [Character: PointGrid]
  let marks: [Character: PointGrid]

  /// All letters with marks, and those whose dot is a mark.
  func composed() -> [Character: PointGrid] {
    var composed: [Character: PointGrid] = [:]
    for mark in LetterMark.allCases {
      for letter in mark.letters {
        var scalars = String.UnicodeScalarView(letter.unicodeScalars)
        scalars.append(mark.combining)
        composed[Character(String(scalars))] = put(mark, on: letter)
      }
    }
    composed["i"] = put(.dot, on: "i")
    composed["j"] = put(.dot, on: "j")
    return composed
  }

  private func put(_ mark: LetterMark, on letter: Character) -> PointGrid? {
    let undotted: Character = letter == "i" ? "ı" : letter == "j" ? "ȷ" : letter
    guard let drawing = drawings[undotted], let inked = drawing.inkedRows,
      let markDrawing = marks[mark.rawValue], let markRows = markDrawing.inkedRows
    else { return nil }
    let ink = markDrawing[markRows]
    let isTall = inked.lowerBound < measures.lowLettersTop
    var base = drawing
    var baseRow = 0
    let markRow: Int
    if mark == .cedilla {
      // Where there is nothing below the line the letter makes room.
      let hasRoom = measures.baseline + ink.height < measures.height
      if !hasRoom, let low = lowered[undotted] {
        base = low
        baseRow = -ink.height
      }
      markRow = hasRoom ? measures.baseline + 1 : measures.height - ink.height
    } else if isTall {
      if let low = lowered[undotted] {
        base = low
      } else {
        base = drawing[inked].lowered(by: measures.lowering)
        baseRow = inked.lowerBound + measures.lowering
      }
      markRow = 0
    } else {
      markRow = measures.lowLettersTop - 1 - ink.height
    }
    let width = max(base.width, ink.width)
    var letter = PointGrid(width: width, height: measures.height)
    letter.add(base, column: (width - base.width) / 2, row: baseRow)
    letter.add(ink, column: (width - ink.width + 1) / 2, row: markRow)
    return letter
  }
}
