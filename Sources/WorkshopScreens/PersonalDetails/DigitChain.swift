/// Groups of digits with nothing but a space, a dash or a bracket between them, such as `070-123 45 67`.
///
/// What is part of a word (`C27`), of a decimal, a time or a reference (`3,5`, `08.30`, `12/2016`) is in no chain.
struct DigitChain {
  /// Where each group stands.
  var groups: [Range<Int>]
  /// Whether `+` stands right before the first group.
  let hasPlus: Bool

  static func chains(in scalars: [Unicode.Scalar]) -> [DigitChain] {
    var chains: [DigitChain] = []
    var place = 0
    while place < scalars.count {
      guard scalars[place].isDigit else {
        place += 1
        continue
      }
      var end = place
      while end < scalars.count, scalars[end].isDigit { end += 1 }
      let group = place..<end
      place = end
      guard stands(group, in: scalars) else { continue }
      let hasPlus = group.lowerBound > 0 && scalars[group.lowerBound - 1] == "+"
      if let last = chains.last?.groups.last, isGap(last.upperBound..<group.lowerBound, in: scalars)
      {
        chains[chains.count - 1].groups.append(group)
      } else {
        chains.append(DigitChain(groups: [group], hasPlus: hasPlus))
      }
    }
    return chains
  }

  /// Whether no word and no decimal goes on before or after it.
  private static func stands(_ group: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
    func isDigit(_ place: Int) -> Bool { scalars.indices.contains(place) && scalars[place].isDigit }
    if group.lowerBound > 0 {
      let before = scalars[group.lowerBound - 1]
      if before.isLetter || before == "_" { return false }
      if isPoint(before), isDigit(group.lowerBound - 2) { return false }
    }
    if group.upperBound < scalars.count {
      let after = scalars[group.upperBound]
      if after.isLetter || after == "_" { return false }
      if isPoint(after), isDigit(group.upperBound + 1) { return false }
    }
    return true
  }

  private static func isPoint(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "," || scalar == ":" || scalar == "/"
  }

  private static func isGap(_ gap: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
    gap.count <= 3
      && scalars[gap].allSatisfy { scalar in
        switch scalar {
        case " ", "\u{A0}", "\u{202F}", "-", "\u{2011}", "–", "(", ")", "+": true
        default: false
        }
      }
  }
}

extension LetterRow {
  /// The value of digits that stand in a row; few enough to fit.
  func number(_ place: Range<Int>) -> Int {
    scalars[place].prefix(15).reduce(0) { $0 * 10 + $1.digit }
  }

  /// The only scalar between two groups of a chain; `nil` where there are more.
  func separator(after group: Int, of chain: DigitChain) -> Unicode.Scalar? {
    guard group + 1 < chain.groups.count else { return nil }
    let gap = chain.groups[group].upperBound..<chain.groups[group + 1].lowerBound
    return gap.count == 1 ? scalars[gap.lowerBound] : nil
  }
}
