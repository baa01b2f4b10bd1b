/// Telephone numbers as they are written in the Nordic countries.
///
/// Lengths: ITU-T E.164 (at most 15 digits with the country code), PTS, Energistyrelsen and Traficom (national plans).
extension LetterRow {
  /// Where the first telephone number stands.
  var phoneNumber: Range<Int>? {
    for chain in numbers {
      for index in chain.groups.indices {
        let place =
          international(from: index, of: chain) ?? national(from: index, of: chain)
          ?? (index == 0 ? withoutZero(chain) : nil)
        if let place, !isAmount(until: place.upperBound) { return place }
      }
    }
    return nil
  }

  /// `+46 70-123 45 67`, `0046…`
  private func international(from index: Int, of chain: DigitChain) -> Range<Int>? {
    let group = chain.groups[index]
    let isPlus = index == 0 && chain.hasPlus
    let isDoubleZero = group.count >= 4 && number(group.lowerBound..<group.lowerBound + 2) == 0
    guard isPlus || isDoubleZero else { return nil }
    let code = group.lowerBound + (isPlus ? 0 : 2)
    let most = mostDigits(forCountryAt: code) + (isPlus ? 0 : 2)
    guard let taken = groups(from: index, of: chain, mostDigits: most),
      taken.digits >= (isPlus ? 8 : 10)
    else { return nil }
    return group.lowerBound - (isPlus ? 1 : 0)..<taken.end
  }

  /// With the country code: Denmark and Norway 10, Sweden 11, Finland 13, others 15.
  private func mostDigits(forCountryAt place: Int) -> Int {
    let code = (scalar(at: place)?.digit ?? 0) * 10 + (scalar(at: place + 1)?.digit ?? 0)
    switch code {
    case 45, 47: return 10
    case 46: return 11
    case 35: return 13
    default: return 15
    }
  }

  /// `070-123 45 67`, `08-123 456 78`: a zero, and seven to nine digits after it; ten in Finland after `0457`.
  private func national(from index: Int, of chain: DigitChain) -> Range<Int>? {
    let group = chain.groups[index]
    guard group.count >= 2, scalars[group.lowerBound] == "0", scalars[group.lowerBound + 1] != "0",
      !isDateOrHours(from: index, of: chain),
      let taken = groups(
        from: index, of: chain, mostDigits: isLongFinnish(from: group.lowerBound) ? 11 : 10),
      taken.digits >= 8
    else { return nil }
    return group.lowerBound..<taken.end
  }

  private func isLongFinnish(from start: Int) -> Bool {
    "0457".unicodeScalars.enumerated().allSatisfy { place, sign in
      scalars[start...].lazy.filter(\.isDigit).dropFirst(place).first == sign
    }
  }

  /// Danish and Norwegian numbers have eight digits and no zero first: `12 34 56 78`, `912 34 567`; in a row only after a word for it.
  private func withoutZero(_ chain: DigitChain) -> Range<Int>? {
    guard let first = chain.groups.first, let last = chain.groups.last,
      scalars[first.lowerBound].digit >= 2,
      chain.groups.indices.dropLast().allSatisfy({ separator(after: $0, of: chain) == " " })
    else { return nil }
    switch chain.groups.map(\.count) {
    case [2, 2, 2, 2], [3, 2, 3]: break
    case [4, 4]:
      if chain.groups.allSatisfy({ (1800...2100).contains(number($0)) }) { return nil }
    case [8]:
      guard isTelephoneWord(endingBefore: first.lowerBound) else { return nil }
    default: return nil
    }
    return first.lowerBound..<last.upperBound
  }

  /// As many whole groups as have no more digits than that; a lone digit at the end is not the number's, nor is a zero in brackets counted.
  private func groups(
    from index: Int, of chain: DigitChain, mostDigits: Int
  ) -> (end: Int, digits: Int)? {
    var digits = 0
    var end: Int?
    var counted = 0
    for group in chain.groups[index...] {
      let isOptionalZero = group.count == 1 && scalar(at: group.lowerBound - 1) == "("
      digits += isOptionalZero ? 0 : group.count
      guard digits <= mostDigits else { break }
      if group.count > 1 {
        end = group.upperBound
        counted = digits
      }
    }
    return end.map { ($0, counted) }
  }

  /// `08-03-2022`, `09-12 13-16`
  private func isDateOrHours(from index: Int, of chain: DigitChain) -> Bool {
    let counts = chain.groups[index...].prefix(4).map(\.count)
    if counts.prefix(3) == [2, 2, 4] || counts == [2, 2, 2] { return true }
    guard counts == [2, 2, 2, 2] else { return false }
    return separator(after: index + 1, of: chain) == " "
      && separator(after: index + 2, of: chain) != " "
  }

  /// Whether a unit follows, as after `+12 000 000 kr`.
  private func isAmount(until end: Int) -> Bool {
    var start = end
    while scalar(at: start)?.properties.isWhitespace == true { start += 1 }
    if let sign = scalar(at: start), "%€$:".unicodeScalars.contains(sign) { return true }
    return Self.units.contains(word(from: start))
  }

  private func isTelephoneWord(endingBefore end: Int) -> Bool {
    var last = end
    while let before = scalar(at: last - 1), !before.isLetterOrDigit { last -= 1 }
    var start = last
    while let before = scalar(at: start - 1), before.isLetterOrDigit { start -= 1 }
    return Self.telephoneWords.contains(words(at: start..<last).lowercased())
  }

  private func word(from start: Int) -> String {
    var end = start
    while let letter = scalar(at: end), letter.isLetterOrDigit { end += 1 }
    return words(at: start..<end).lowercased()
  }

  private static let units: Set<String> = [
    "kr", "kronor", "kroner", "sek", "dkk", "nok", "euro", "eur", "procent", "prosent", "tkr",
    "mkr",
    "mnkr", "miljoner", "millioner", "miljarder", "milliarder", "personer", "invånare",
    "innbyggere",
    "people", "euroa", "prosenttia", "miljoonaa", "henkilöä", "asukasta",
  ]

  private static let telephoneWords: Set<String> = [
    "telefon", "telefonnummer", "tlf", "tel", "tele", "mobil", "mobilnummer", "mob", "ring",
    "nummer", "nummeret", "numret", "phone", "call", "sms", "puhelin", "puhelinnumero", "puh",
    "kännykkä", "numero", "numeroon", "soita", "tekstiviesti",
  ]
}
