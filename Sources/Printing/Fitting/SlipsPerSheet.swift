/// How many slips a sheet is cut into: four, unless what is printed on them leaves too little room to write.
public enum SlipsPerSheet: Int, Sendable, CaseIterable {
  /// A6, upright.
  case four = 4
  /// A5, on its side.
  case two = 2
  /// The whole sheet.
  case one = 1

  /// Characters of a question that a whole sheet has room for.
  static let questionCharacters = 900
  /// What stands on every slip whatever it asks, in millimetres: number, hint, stub and margins.
  private static let fixedHeight = 64.0
  private static let margins = 14.0

  /// Slips beside each other.
  var columns: Int { self == .four ? 2 : 1 }
  /// Slips above each other.
  var rows: Int { self == .one ? 1 : 2 }

  /// How many lines to write on can show at most.
  var lines: Int { Int(297 / Double(rows) / PrintSizes.writingLine) }

  /// As many as leave room to write on every one of the slips.
  static func fitting(_ slips: [Slip]) -> SlipsPerSheet {
    let wordings = Set(slips.map { Wording(question: $0.question, perspectives: $0.perspectives) })
    return allCases.first { format in
      wordings.allSatisfy { format.writingHeight(under: $0) >= PrintSizes.leastWriting }
    } ?? .one
  }

  private struct Wording: Hashable {
    var question: String?
    var perspectives: Slip.Perspectives?
  }

  private func writingHeight(under wording: Wording) -> Double {
    let width = 210 / Double(columns) - SlipsPerSheet.margins
    var height = 297 / Double(rows) - SlipsPerSheet.fixedHeight
    if let question = wording.question {
      height -= TextFit.height(of: question, points: PrintSizes.slipQuestion, width: width)
    }
    if let perspectives = wording.perspectives {
      // A box and the space around it are as wide as four letters.
      let words = perspectives.words.map { $0.replacing(" ", with: "_") + "____" }
      let row = ([perspectives.prompt] + words).joined(separator: " ")
      height -= TextFit.height(of: row, points: PrintSizes.slipText, width: width)
    }
    return height
  }
}
