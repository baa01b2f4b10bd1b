/// Makes sentences as they are typed at a table, the same ones from the same seed.
struct SentenceGenerator {
  private var state: UInt64

  /// Words in the letters of the sample's language, and what keyboards and telephones put between them: marks of their own
  /// after a letter, characters of several marks, and signs of two columns.
  private static let words = [
    "vi", "behöver", "någon", "som", "lyssnar", "på", "det", "som", "sägs", "utan", "att", "döma",
    "när", "man", "mår", "som", "sämst", "är", "en", "plats", "där", "alla", "får", "vara", "med",
    "svårare", "än", "så", "idé", "e\u{301}n", "o\u{308}ppet", "🙂", "👩‍👧", "kafé", "familjen", "åker",
    "tåg", "tidigt", "också", "själv", "hjälp", "nära", "skolan", "kön", "måste", "börja", "hemma",
  ]
  /// How many characters a sentence has.
  private static let lengths = 40...90

  /// A generator that always gives the same.
  init(seed: UInt64) { state = seed }

  /// The next sentence, which neither begins with a sign that a desk takes for more than a letter nor ends in a space.
  mutating func sentence() -> String {
    let length = Self.lengths.lowerBound + Int(next() % UInt64(Self.lengths.count))
    var sentence = "Att"
    while true {
      let word = Self.words[Int(next() % UInt64(Self.words.count))]
      guard sentence.count + 1 + word.count < length else { break }
      sentence += " " + word
    }
    // Words may be too long for what is left.
    return sentence
      + String(repeating: ".", count: max(1, Self.lengths.lowerBound - sentence.count))
  }

  /// A number of SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014).
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
