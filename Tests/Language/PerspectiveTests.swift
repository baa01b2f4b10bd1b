import Language
import SessionEngine
import Testing

@Suite("Perspectives and their letters")
struct PerspectiveTests {
  @Test(
    "Every perspective has a name of its own, for one and for many",
    arguments: SessionLanguage.allCases)
  func names(language: SessionLanguage) {
    let texts = Catalogue[language].perspectives
    for name in [texts.one, texts.many] {
      let names = Perspective.allCases.map(name)
      #expect(Set(names).count == names.count && names.allSatisfy { !$0.isEmpty })
    }
    #expect(!texts.speaksForGroup.isEmpty)
  }

  @Test(
    "All ten have letters that every keyboard has, none of them twice and none of them g",
    arguments: SessionLanguage.allCases)
  func letters(language: SessionLanguage) {
    let orders = [
      Perspective.allCases, Perspective.allCases.reversed(),
      Perspective.allCases.sorted { $0.rawValue < $1.rawValue },
    ]
    for asked in orders {
      let letters = PerspectiveLetters(asked: asked, in: Catalogue[language])
      #expect(letters.entries.map(\.perspective) == asked)
      #expect(Set(letters.entries.map(\.letter)).count == 10)
      for entry in letters.entries {
        #expect(("a"..."z").contains(entry.letter) && entry.letter != PerspectiveLetters.group)
        #expect(letters.letter(of: entry.perspective) == entry.letter)
        #expect(letters.perspective(for: entry.letter) == entry.perspective)
        #expect(letters.perspective(for: Character(entry.letter.uppercased())) == entry.perspective)
      }
    }
  }

  @Test(
    "In their usual order all ten have a letter of their own word",
    arguments: SessionLanguage.allCases)
  func ownLetters(language: SessionLanguage) {
    let letters = PerspectiveLetters(asked: Perspective.allCases, in: Catalogue[language])
    for entry in letters.entries {
      let word = Catalogue[language].perspectives.one(entry.perspective)
      #expect(word.contains(entry.letter), "\(entry)")
    }
  }

  @Test("In the order of the plan each has the first letter of its word that is free")
  func order() {
    let letters = PerspectiveLetters(
      asked: [.user, .politician, .staff, .neighbour, .relative, .user], in: .swedish)
    #expect(letters.entries.map(\.letter) == ["b", "p", "e", "r", "n"])
    #expect(letters.perspective(for: "g") == nil)
    #expect(letters.letter(of: .volunteer) == nil)
    #expect(PerspectiveLetters(asked: [], in: .danish).entries.isEmpty)
    let danish = PerspectiveLetters(asked: [.patient, .relative, .staff], in: .danish)
    #expect(danish.entries.map(\.letter) == ["p", "r", "m"])
    let english = PerspectiveLetters(asked: [.researcher, .relative], in: .english)
    #expect(english.entries.map(\.letter) == ["r", "e"])
    let norwegian = PerspectiveLetters(asked: [.patient, .relative, .staff], in: .norwegian)
    #expect(norwegian.entries.map(\.letter) == ["p", "r", "a"])
    let finnish = PerspectiveLetters(asked: [.user, .relative, .staff, .researcher], in: .finnish)
    #expect(finnish.entries.map(\.letter) == ["p", "l", "t", "u"])
  }
}
