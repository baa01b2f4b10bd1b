import SessionEngine

/// The order in which a language's readers look for words: by its own alphabet, whatever the size of the letters.
///
/// Accents count only between words that are otherwise alike. Spaces and hyphens come before letters, other punctuation counts for
/// nothing, and letters of other alphabets come last, by their numbers in Unicode.
public struct AlphabeticalOrder: Sendable {
  /// What a letter counts as.
  private struct Place: Sendable {
    var weights: [UInt32]
    var isPlain: Bool
  }

  /// By what words are compared: first by letters, then by whether those have marks.
  private struct Key {
    var letters: [UInt32] = []
    var marks: [UInt8] = []

    mutating func add(_ place: Place) {
      letters += place.weights
      marks += place.weights.map { _ in place.isPlain ? 0 : 1 }
    }
  }

  private let places: [Character: Place]
  /// What `aa` counts as, where it is an older way to write a letter.
  private let doubleA: Place?

  /// The order of a language.
  public init(_ language: SessionLanguage) {
    switch language {
    case .swedish, .finnish: self.init(afterZ: ["å", "äæ", "öøőœ"], umlautU: "y")
    case .danish: self.init(afterZ: ["æä", "øöőœ", "å"], umlautU: "y", hasDoubleA: true)
    case .english: self.init(afterZ: [], umlautU: "u")
    case .norwegian: self.init(afterZ: ["æä", "øöőœ", "å"], umlautU: "y", hasDoubleA: true)
    }
  }

  /// - Parameters:
  ///   - afterZ: The letters after z, each with those that are sorted with it.
  ///   - umlautU: The letter that ü is sorted as.
  ///   - hasDoubleA: Whether `aa` is sorted as `å`.
  private init(afterZ: [String], umlautU: String, hasDoubleA: Bool = false) {
    var places: [Character: Place] = [:]
    for letters in "abcdefghijklmnopqrstuvwxyz".map({ String($0) }) + afterZ {
      let weight = Self.firstLetter + UInt32(places.count)
      if let first = letters.first { places[first] = Place(weights: [weight], isPlain: true) }
    }
    for letters in afterZ {
      guard let first = letters.first, let place = places[first] else { continue }
      for other in letters.dropFirst() {
        places[other] = Place(weights: place.weights, isPlain: false)
      }
    }
    for (letters, base) in Self.marked + [("üű", umlautU)] {
      let weights = base.flatMap { places[$0]?.weights ?? [] }
      for letter in letters where places[letter] == nil {
        places[letter] = Place(weights: weights, isPlain: false)
      }
    }
    self.places = places
    doubleA = hasDoubleA ? places["å"].map { Place(weights: $0.weights, isPlain: false) } : nil
  }

  /// Whether one text comes before another; neither does where they differ only in the size of letters or in punctuation.
  public func precedes(_ one: String, _ other: String) -> Bool {
    precedes(key(of: one), key(of: other))
  }

  /// Things in the order of their texts; those that are alike stay in the order they came in.
  public func sorted<Element>(
    _ elements: [Element], by text: (Element) -> String
  ) -> [Element] {
    elements.enumerated().map { (key: key(of: text($1)), index: $0, element: $1) }
      .sorted { one, other in
        precedes(one.key, other.key)
          || !precedes(other.key, one.key) && one.index < other.index
      }
      .map(\.element)
  }

  private func precedes(_ one: Key, _ other: Key) -> Bool {
    if one.letters != other.letters { return one.letters.lexicographicallyPrecedes(other.letters) }
    return one.marks.lexicographicallyPrecedes(other.marks)
  }

  private func key(of text: String) -> Key {
    var key = Key()
    var rest = text.lowercased()[...]
    while let letter = rest.popFirst() {
      if let doubleA, letter == "a", rest.first == "a" {
        rest.removeFirst()
        key.add(doubleA)
      } else if let place = places[letter] {
        key.add(place)
      } else if letter.isWhitespace || letter == "-" || letter == "‑" {
        if key.letters.last != Self.gap { key.add(Place(weights: [Self.gap], isPlain: true)) }
      } else if let digit = letter.wholeNumberValue, (0...9).contains(digit) {
        key.add(Place(weights: [Self.firstDigit + UInt32(digit)], isPlain: true))
      } else if !letter.isPunctuation {
        let weights = letter.unicodeScalars.map { Self.firstOther + $0.value }
        key.add(Place(weights: weights, isPlain: true))
      }
    }
    return key
  }

  private static let gap: UInt32 = 1
  private static let firstDigit: UInt32 = 10
  private static let firstLetter: UInt32 = 100
  private static let firstOther: UInt32 = 1000

  /// Letters with marks, and the letters that they are sorted as where they are none of the alphabet's own.
  private static let marked: [(letters: String, base: String)] = [
    ("áàâäãåāăą", "a"), ("æ", "ae"), ("çćčċ", "c"), ("ďđð", "d"), ("éèêëēėęě", "e"), ("ğģ", "g"),
    ("ħ", "h"), ("íìîïīįı", "i"), ("ķ", "k"), ("ĺľļł", "l"), ("ñńňņŋ", "n"), ("óòôöõōőø", "o"),
    ("œ", "oe"), ("ŕř", "r"), ("śšşș", "s"), ("ß", "ss"), ("ťţțŧ", "t"), ("þ", "th"),
    ("úùûūůų", "u"), ("ýÿ", "y"), ("źžżʒǯ", "z"),
  ]
}

extension Catalogue {
  /// The order of the language's alphabet.
  public var alphabet: AlphabeticalOrder { AlphabeticalOrder(language) }
}
