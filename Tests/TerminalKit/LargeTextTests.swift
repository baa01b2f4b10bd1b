import TerminalKit
import Testing

@Suite("Large letters")
struct LargeTextTests {
  private static let characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÆØÉÜ0123456789.,!?:;-–’”()/%…✓+&"

  @Test("Every character is drawn as it was looked at", arguments: LargeText.LetterSize.allCases)
  func alphabet(size: LargeText.LetterSize) throws {
    let lines = try #require(
      LargeText.lines(
        of: LargeTextGolden.text, size: size, width: 100, height: 100))
    let drawn = lines.map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    let expected = size == .small ? LargeTextGolden.small : LargeTextGolden.large
    #expect(
      drawn == expected.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    #expect(Set(LargeTextGolden.text).subtracting([" "]) == Set(Self.characters))
  }

  @Test("No two characters look alike", arguments: LargeText.LetterSize.allCases)
  func different(size: LargeText.LetterSize) throws {
    // O and 0 are the same shape in three rows, - and – are told apart by their length.
    var seen: [[String]: Character] = [:]
    for character in Self.characters where !(size == .small && character == "0") {
      let rows = try #require(
        LargeText.lines(of: String(character), size: size, width: 20, height: 5))
      #expect(rows.count == size.rawValue)
      #expect(Set(rows.map(\.count)).count == 1)
      #expect(seen[rows] == nil, "\(character)")
      seen[rows] = character
    }
  }

  @Test("The largest letters that fit are taken, else smaller ones, else none")
  func fitting() {
    #expect(LargeText.lines(of: "Hej", fitting: 60, height: 5)?.count == 5)
    #expect(LargeText.lines(of: "Hej", fitting: 60, height: 4)?.count == 3)
    #expect(LargeText.lines(of: "Hej", fitting: 60, height: 2) == nil)
    #expect(LargeText.lines(of: "Hej", fitting: 3, height: 50) == nil)
    #expect(LargeText.lines(of: "", fitting: 60, height: 5) == nil)
    #expect(
      LargeText.lines(of: "Hur kan samverkan och medskapande stärkas?", fitting: 60, height: 17)
        != nil)
  }

  @Test("A character that cannot be drawn leaves no hole: the whole text is left to others")
  func unknownCharacter() {
    for text in ["日本", "Hej 👍", "a\u{1B}b", "ñ"] {
      #expect(LargeText.lines(of: text, fitting: 200, height: 50) == nil)
    }
  }

  @Test(
    "Composed, decomposed and small letters are the same",
    arguments: [("å", "A\u{30A}"), ("ö", "o\u{308}")])
  func equivalent(one: String, other: String) {
    #expect(
      LargeText.lines(of: one, fitting: 20, height: 5)
        == LargeText.lines(of: other, fitting: 20, height: 5))
  }

  @Test("Dots never touch the letter above")
  func dots() throws {
    let rows = try #require(LargeText.lines(of: "DDDD ÄÄÄÄ", size: .small, width: 24, height: 7))
    #expect(rows.count == 7 && rows[3].isEmpty)
    #expect(LargeText.lines(of: "DDDD ÄÄÄÄ", size: .small, width: 24, height: 6) == nil)
    #expect(LargeText.lines(of: "DDDD AAAA", size: .small, width: 24, height: 6)?.count == 6)
  }

  @Test("A text of a megabyte is refused at once")
  func huge() {
    let text = String(repeating: "a ", count: 500_000)
    #expect(LargeText.lines(of: text, fitting: 60, height: 18) == nil)
  }
}
