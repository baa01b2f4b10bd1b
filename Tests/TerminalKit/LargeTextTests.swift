import TerminalKit
import Testing

@Suite("Large letters")
struct LargeTextTests {
  /// Every character that is promised, in the order of the pictures.
  static let promised =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    + "ÅÄÖÆØÉÜåäöæøéüßÀÁÂÃÇÈÊËÌÍÎÏÐÑÒÓÔÕÙÚÛÝÞàáâãçèêëìíîïðñòóôõùúûýþÿŸ"
    + "ŠŽšžČĐŊŦčđŋŧǤǦǨƷǮǥǧǩʒǯ.,:;!?()[]/-+=&%#@*'\"“”’‘–—…·✓€→»«"

  /// What is drawn alike on purpose: the same letter to the eye in print too.
  private func isAlike(_ one: Character, _ other: Character) -> Bool {
    Set([one, other]) == ["Ð", "Đ"]
  }

  private func drawn(_ text: String, _ size: LargeText.LetterSize) throws -> [String] {
    try #require(
      LargeText.lines(of: text, size: size, width: 60, height: size.rawValue), "\(text)")
  }

  @Test("Every character is drawn as it was looked at", arguments: LargeText.LetterSize.allCases)
  func alphabet(size: LargeText.LetterSize) throws {
    var picture: [String] = []
    for character in Self.promised {
      picture += try [String(character)] + drawn(String(character), size)
    }
    let expected = GoldenLetters(size).rows(besides: picture)
    #expect(expected.count == picture.count)
    for (index, (row, other)) in zip(picture, expected).enumerated() where row != other {
      Issue.record("line \(index + 1) is \(row) instead of \(other)")
    }
  }

  @Test(
    "Every character has a drawing of its own, all rows of it",
    arguments: LargeText.LetterSize.allCases)
  func different(size: LargeText.LetterSize) throws {
    var seen: [[String]: Character] = [:]
    for character in Self.promised {
      let rows = try drawn(String(character), size)
      #expect(rows.count == size.rawValue)
      #expect(rows.contains { !$0.isEmpty }, "\(character)")
      #expect(rows.allSatisfy(LargeText.isDrawn))
      if let other = seen[rows] {
        #expect(isAlike(character, other), "\(character) is drawn as \(other)")
      }
      seen[rows] = character
    }
  }

  @Test(
    "Composed and decomposed letters are the same", arguments: LargeText.LetterSize.allCases)
  func equivalent(size: LargeText.LetterSize) throws {
    for (one, other) in [
      ("å", "a\u{30A}"), ("Å", "\u{212B}"), ("ö", "o\u{308}"), ("é", "e\u{301}"),
      ("ç", "c\u{327}"), ("Š", "S\u{30C}"), ("ñ", "n\u{303}"), ("ǯ", "ʒ\u{30C}"),
      ("ï", "i\u{308}"),
    ] {
      #expect(try drawn(one, size) == drawn(other, size))
    }
  }

  @Test("A letter is told from its neighbour: there is air between any two")
  func air() throws {
    for size in LargeText.LetterSize.allCases {
      for text in ["ab", "ri", "ÅÄ", "fï", "ñõ", "11"] {
        let parts = try text.map { try drawn(String($0), size).map(\.count).max() ?? 0 }
        let whole = try drawn(text, size).map(\.count).max() ?? 0
        #expect(whole > parts.reduce(0, +))
      }
    }
  }

  @Test(
    "All digits are equally wide, so that a clock stands still",
    arguments: LargeText.LetterSize.allCases)
  func digits(size: LargeText.LetterSize) throws {
    let whole = try drawn("0:8", size).map(\.count).max()
    for digit in "123456789" {
      #expect(try drawn("\(digit):8", size).map(\.count).max() == whole)
    }
  }

  @Test("The largest letters that fit are taken, else smaller ones, else none")
  func fitting() {
    #expect(LargeText.lines(of: "Hej", fitting: 60, height: 8)?.count == 8)
    #expect(LargeText.lines(of: "Hej", fitting: 60, height: 7)?.count == 5)
    #expect(LargeText.lines(of: "Hej", fitting: 60, height: 4)?.count == 3)
    #expect(LargeText.lines(of: "Hej", fitting: 60, height: 2) == nil)
    #expect(LargeText.lines(of: "Hej", fitting: 3, height: 50) == nil)
    #expect(LargeText.lines(of: "", fitting: 60, height: 5) == nil)
    #expect(
      LargeText.lines(of: "Hur kan samverkan och medskapande stärkas?", fitting: 60, height: 17)
        != nil)
  }

  @Test(
    "No row is wider than asked for and there are no more rows, whatever the text and the place")
  func bounds() {
    let texts = [
      "Hur kan samverkan och medskapande stärkas? Ängar, Åsa & Östen – 14:20!", "a", "Ö Å Ä É Š",
      "Hej 👍 på dig 日本 igen och igen", "ÅÅÅÅÅÅ gggggg ÅÅÅÅÅÅ ççççç ÑÑÑÑÑÑ", "x\u{301}y z",
    ]
    for text in texts {
      for width in stride(from: 0, through: 130, by: 7) {
        for height in stride(from: 0, through: 45, by: 3) {
          for size in LargeText.LetterSize.allCases {
            let lines = LargeText.lines(of: text, size: size, width: width, height: height) ?? []
            #expect(lines.count <= height)
            #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= width })
          }
        }
      }
    }
  }

  @Test("Set closely, small letters have a row between lines only where they would touch")
  func close() throws {
    func rows(_ text: String, _ spacing: LargeText.LineSpacing) throws -> [String] {
      try #require(
        LargeText.lines(of: text, size: .small, width: 24, height: 20, spacing: spacing))
    }
    #expect(try rows("mer tid", .roomy).count == 7)
    #expect(try rows("mer tid", .close).count == 6)
    #expect(try rows("gggg ÅÅÅÅ", .close).count == 7)
  }

  @Test("A text none of whose lines can be drawn is left to others")
  func unknownCharacter() {
    for text in ["日本", "Hej 👍", "a\u{1B}b"] {
      #expect(LargeText.lines(of: text, fitting: 200, height: 50) == nil)
    }
  }

  @Test("Only the line with a character that cannot be drawn stands in the terminal's letters")
  func mixedLines() throws {
    for size in LargeText.LetterSize.allCases {
      let rows = try #require(
        LargeText.lines(
          of: "Tillsammans till\u{4E00} tillsammans", size: size, width: 100, height: 40))
      let own = rows.filter { !LargeText.isDrawn($0) }
      #expect(own.count == 1)
      #expect(own.first?.contains("till一") ?? false)
      let place = try #require(rows.firstIndex { !LargeText.isDrawn($0) })
      #expect(place == 0 || rows[place - 1].isEmpty)
      #expect(place == rows.count - 1 || rows[place + 1].isEmpty)
    }
  }

  @Test("Marks never touch the letter above")
  func marks() throws {
    let rows = try #require(LargeText.lines(of: "DDDD ÄÄÄÄ", size: .small, width: 24, height: 7))
    #expect(rows.count == 7 && rows[3].isEmpty)
    #expect(LargeText.lines(of: "DDDD ÄÄÄÄ", size: .small, width: 24, height: 6) == nil)
    #expect(LargeText.lines(of: "DDDD AAAA", size: .small, width: 24, height: 6)?.count == 6)
    #expect(LargeText.lines(of: "ggg ÅÅÅ", size: .medium, width: 24, height: 10) == nil)
    #expect(LargeText.lines(of: "ggg ÅÅÅ", size: .medium, width: 24, height: 11)?.count == 11)
    #expect(LargeText.lines(of: "ggg ååå", size: .large, width: 30, height: 16) == nil)
  }

  @Test("A text of a megabyte is refused at once, of many words or of one")
  func huge() {
    for text in [String(repeating: "a ", count: 500_000), String(repeating: "å", count: 500_000)] {
      #expect(LargeText.lines(of: text, fitting: 60, height: 18) == nil)
    }
  }
}
