/// Personal identity numbers of the Nordic countries, by their dates and control digits.
///
/// Sources: Skatteverket SKV 704 and 707 (Swedish numbers and co-ordination numbers), CPR-kontoret "Personnummeret i CPR" (Danish ones, which have
/// been given out without control digit since 2007), Skatteetaten (Norwegian ones and D-numbers), DVV (Finnish ones).
extension LetterRow {
  /// Where the first identity number stands.
  var identityNumber: Range<Int>? {
    for chain in numbers {
      for index in chain.groups.indices {
        if let place = identityNumber(at: index, of: chain) { return place }
      }
    }
    return finnishNumber
  }

  private func identityNumber(at index: Int, of chain: DigitChain) -> Range<Int>? {
    let group = chain.groups[index]
    let digits = scalars[group].map(\.digit)
    switch digits.count {
    case 10 where isSwedish(digits) || isDanish(digits) && hasDanishControl(digits): return group
    case 12 where isSwedish(digits): return group
    case 11 where isNorwegian(digits): return group
    case 6, 8: break
    default: return nil
    }
    guard let sign = separator(after: index, of: chain) else { return nil }
    let next = chain.groups[index + 1]
    let all = digits + scalars[next].map(\.digit)
    let isJoined = sign != "(" && sign != ")"
    let isSpace = sign == " " || sign == "\u{A0}"
    switch next.count {
    case 4 where isJoined && isSwedish(all): break
    case 4 where isJoined && digits.count == 6 && isDanish(all):
      // Without a hyphen any six and four digits might look like one: there the old control digit decides.
      if isSpace, !hasDanishControl(all) { return nil }
    case 5 where isSpace && isNorwegian(all): break
    default: return nil
    }
    return group.lowerBound..<next.upperBound
  }

  /// YYMMDD or YYYYMMDD, four digits of which the last is the control digit by Luhn; a co-ordination number has 60 added to its day.
  private func isSwedish(_ digits: [Int]) -> Bool {
    guard digits.count == 10 || digits.count == 12 else { return false }
    let short = digits.suffix(10).map { $0 }
    var year = short[0] * 10 + short[1]
    if digits.count == 12 {
      let century = digits[0] * 10 + digits[1]
      guard (18...20).contains(century) else { return false }
      year += century * 100
    }
    let day = short[4] * 10 + short[5]
    guard isDate(day: day > 60 ? day - 60 : day, month: short[2] * 10 + short[3], year: year)
    else { return false }
    var sum = 0
    for (place, digit) in short.enumerated() {
      let product = place % 2 == 0 ? digit * 2 : digit
      sum += product / 10 + product % 10
    }
    return sum % 10 == 0
  }

  /// DDMMYY and four digits.
  private func isDanish(_ digits: [Int]) -> Bool {
    digits.count == 10
      && isDate(
        day: digits[0] * 10 + digits[1], month: digits[2] * 10 + digits[3],
        year: digits[4] * 10 + digits[5])
  }

  private func hasDanishControl(_ digits: [Int]) -> Bool {
    weighed(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0
  }

  /// DDMMYY, three digits and two control digits; a D-number has 40 added to its day.
  private func isNorwegian(_ digits: [Int]) -> Bool {
    guard digits.count == 11 else { return false }
    let day = digits[0] * 10 + digits[1]
    guard
      isDate(
        day: day > 40 ? day - 40 : day, month: digits[2] * 10 + digits[3],
        year: digits[4] * 10 + digits[5])
    else { return false }
    return weighed(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 == 0
      && weighed(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0
  }

  /// DDMMYY, a sign for the century, three digits, and one of 31 signs for the remainder of it all.
  private var finnishNumber: Range<Int>? {
    let length = 11
    guard hasDigit else { return nil }
    return scalars.indices.lazy.compactMap { start -> Range<Int>? in
      guard scalars[start].isDigit, scalar(at: start - 1)?.isLetterOrDigit != true,
        start + length <= scalars.count, scalar(at: start + length)?.isLetterOrDigit != true
      else { return nil }
      return isFinnish(start..<start + length) ? start..<start + length : nil
    }.first
  }

  private func isFinnish(_ place: Range<Int>) -> Bool {
    let date = place.lowerBound..<place.lowerBound + 6
    let serial = date.upperBound + 1..<date.upperBound + 4
    let digits = scalars[date].map(\.digit)
    guard "+-ABCDEFUVWXY".unicodeScalars.contains(scalars[date.upperBound]),
      scalars[date].allSatisfy(\.isDigit), scalars[serial].allSatisfy(\.isDigit),
      isDate(
        day: digits[0] * 10 + digits[1], month: digits[2] * 10 + digits[3],
        year: digits[4] * 10 + digits[5])
    else { return false }
    let signs = "0123456789ABCDEFHJKLMNPRSTUVWXY".unicodeScalars
    let remainder = (number(date) * 1000 + number(serial)) % signs.count
    return scalars[serial.upperBound] == signs.dropFirst(remainder).first
  }

  private func weighed(_ digits: [Int], _ weights: [Int]) -> Int {
    zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// Whether there was such a day; a year of two digits may be of any century.
  private func isDate(day: Int, month: Int, year: Int) -> Bool {
    let lengths = [31, year % 4 == 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...12).contains(month) && day >= 1 && day <= lengths[month - 1]
  }
}
