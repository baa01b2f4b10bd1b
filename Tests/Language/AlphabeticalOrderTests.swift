import Language
import SessionEngine
import Testing

@Suite("The order of the alphabet")
struct AlphabeticalOrderTests {
  /// Words as readers of each language look for them.
  private static func words(_ language: SessionLanguage) -> [String] {
    switch language {
    case .swedish: ["anka", "Wale", "über", "yta", "zebra", "Åke", "åsna", "äng", "öl", "Øst"]
    case .danish: ["anke", "Wale", "über", "ytre", "zebra", "æble", "ø", "ål", "Aarhus", "åse"]
    case .english: ["Åland", "ankle", "uber", "über", "yard", "zebra"]
    case .norwegian: ["anke", "Wale", "über", "ytre", "zebra", "ærlig", "øl", "ål", "Aasen", "åte"]
    case .finnish: ["ankka", "Wale", "über", "yö", "zebra", "Åke", "åsna", "äiti", "öljy", "Øst"]
    }
  }

  @Test("Each language has its own letters in its own places", arguments: SessionLanguage.allCases)
  func letters(language: SessionLanguage) {
    let words = Self.words(language)
    let alphabet = Catalogue[language].alphabet
    #expect(alphabet.sorted(words.reversed()) { $0 } == words)
    for (one, next) in zip(words, words.dropFirst()) {
      #expect(alphabet.precedes(one, next) && !alphabet.precedes(next, one), "\(one) \(next)")
    }
  }

  @Test(
    "The letters of neighbours are sorted with one's own",
    arguments: [
      (.swedish, ["äng", "ærlig", "ö", "øl"]), (.finnish, ["äiti", "ærlig", "ö", "øl"]),
      (.danish, ["æble", "ängel", "ø", "öl", "å"]),
      (.norwegian, ["ängel", "ærlig", "ø", "öl", "å"]), (.english, ["ad", "ängel", "oboe", "øl"]),
    ] as [(SessionLanguage, [String])])
  func neighbours(language: SessionLanguage, words: [String]) {
    #expect(Catalogue[language].alphabet.sorted(words.reversed()) { $0 } == words)
  }

  @Test(
    "Accents and the size of letters count only between words that are alike",
    arguments: SessionLanguage.allCases)
  func likeWords(language: SessionLanguage) {
    let alphabet = Catalogue[language].alphabet
    #expect(
      alphabet.sorted(["idéer", "Idé", "ide", "idel"]) { $0 } == ["ide", "Idé", "idéer", "idel"])
    #expect(!alphabet.precedes("IDÉ", "ide\u{301}") && !alphabet.precedes("ide\u{301}", "IDÉ"))
    #expect(alphabet.sorted(["b", "A", "a", "B"]) { $0 } == ["A", "a", "b", "B"])
    #expect(alphabet.sorted(["«b»", "a"]) { $0 } == ["a", "«b»"])
  }

  @Test("A space comes before letters, numbers before words and other alphabets last")
  func otherSigns() {
    let words = ["24 timer", "bord", "bord-plan", "bord plass", "bordplan", "Ωmega", "я"]
    #expect(Catalogue.norwegian.alphabet.sorted(words.reversed()) { $0 } == words)
    #expect(Catalogue.norwegian.alphabet.precedes("", "a"))
  }
}
