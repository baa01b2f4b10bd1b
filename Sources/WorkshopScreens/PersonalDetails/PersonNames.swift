/// Names of people: capitalised words beside one another, or a word that is told to be a name.
///
/// Without a register of names a rule like this misses some and takes some places for people; it leans towards silence.
extension LetterRow {
  /// Where the first name stands.
  var fullName: Range<Int>? {
    var run: [NameWord] = []
    var previous: NameWord?
    var beforePrevious: NameWord?
    for word in NameWords(self) {
      if let previous, word.isCapitalised, isNaming(previous, after: beforePrevious),
        !isExcluded(word)
      {
        return word.place
      }
      if word.isCapitalised, run.isEmpty || word.follows == .closely {
        run.append(word)
      } else if word.isParticle(of: self), !run.isEmpty, word.follows == .closely {
        // `von` and the like stand within a name and do not end it.
        previous = word
        continue
      } else {
        if let place = name(in: run) { return place }
        run = word.isCapitalised ? [word] : []
      }
      beforePrevious = previous
      previous = word
    }
    return name(in: run)
  }

  private func name(in run: [NameWord]) -> Range<Int>? {
    var run = run[...]
    guard run.count >= 2, !run.contains(where: isExcluded) else { return nil }
    if let first = run.first, first.follows == .sentenceEnd {
      let isName =
        NameLists.isGivenName(words(at: first.place))
        || run.dropFirst().contains { NameLists.isSurname(words(at: $0.place)) }
      // Many a sentence begins with another word than a name.
      if !isName { run = run.dropFirst() }
    }
    guard run.count >= 2, let first = run.first, let last = run.last else { return nil }
    return first.place.lowerBound..<last.place.upperBound
  }

  /// Whether what comes after is a name: `hon heter`, `my name is`, and not `det heter`.
  private func isNaming(_ word: NameWord, after before: NameWord?) -> Bool {
    let text = words(at: word.place).lowercased()
    let subject = before.map { words(at: $0.place).lowercased() } ?? ""
    switch text {
    case "heter", "hedder", "hette", "hed", "heder":
      return !["det", "den", "detta", "dette", "vad", "hvad", "som", ""].contains(subject)
    case "är", "er", "is": return ["namn", "navn", "name"].contains(subject)
    case "on": return ["nimeni", "nimensä", "nimi"].contains(subject)
    default: return false
    }
  }

  private func isExcluded(_ word: NameWord) -> Bool {
    NameLists.isNoPerson(words(at: word.place))
  }
}

/// A word as the rule for names looks at it.
struct NameWord {
  /// What lies between it and the word before.
  enum Gap {
    /// One space.
    case closely
    /// The start of the text, or what ends a sentence.
    case sentenceEnd
    /// Anything else.
    case apart
  }

  let place: Range<Int>
  let follows: Gap
  /// Whether it begins with a capital and goes on with small letters.
  let isCapitalised: Bool

  /// Whether it may stand in small letters within a name.
  func isParticle(of row: LetterRow) -> Bool {
    guard !isCapitalised, place.count <= 3 else { return false }
    return ["von", "af", "av", "de", "da", "van", "der", "bin", "ibn", "al", "el"]
      .contains(row.words(at: place))
  }
}

/// The words of a text, from left to right.
struct NameWords: Sequence, IteratorProtocol {
  private let row: LetterRow
  private var place = 0

  init(_ row: LetterRow) { self.row = row }

  mutating func next() -> NameWord? {
    let scalars = row.scalars
    let gapStart = place
    while place < scalars.count, !scalars[place].isLetterOrDigit { place += 1 }
    guard place < scalars.count else { return nil }
    let gap = gapStart..<place
    let start = place
    var small = 0
    var capitals = 0
    var isOther = false
    while place < scalars.count {
      let scalar = scalars[place]
      if scalar.isLetterOrDigit {
        if scalar.isDigit { isOther = true }
        if scalar.isCapital { capitals += 1 } else { small += 1 }
      } else if !isWithinWord(scalar) || row.scalar(at: place + 1)?.isLetter != true {
        break
      }
      place += 1
    }
    let isCapitalised = scalars[start].isCapital && !isOther && small >= 1 && capitals <= small + 1
    return NameWord(place: start..<place, follows: kind(of: gap), isCapitalised: isCapitalised)
  }

  private func isWithinWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "'" || scalar == "’"
  }

  private func kind(of gap: Range<Int>) -> NameWord.Gap {
    if gap.lowerBound == 0 { return .sentenceEnd }
    if gap.count == 1, row.scalars[gap.lowerBound] == " " { return .closely }
    let endsSentence = row.scalars[gap].contains { scalar in
      switch scalar {
      case ".", "!", "?", ":", ";", "…", "\n", "\t", "•", "–", "\"", "”", "“", "»", "«", "#", "*":
        true
      default: false
      }
    }
    return endsSentence ? .sentenceEnd : .apart
  }
}
