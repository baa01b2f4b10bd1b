import Testing

@testable import SessionEngine

@Suite("Names and numbers")
struct IdentifierTests {
  @Test("An identifier reads back what it writes and nothing else")
  func entities() {
    let ids: [EntityID] = [
      .step(StepID(number: 1)), .comment(CommentID(number: 17)), .theme(ThemeID(number: 3)),
      .vote(VoteID(number: 1)), .ballot(BallotID(number: 4)), .note(NoteID(number: 9)),
      .conclusion(ConclusionID(number: 2)), .action(ActionID(number: 4)),
      .question(QuestionID(number: 2)), .term(TermID(number: .max)),
    ]
    for id in ids { #expect(EntityID(id.description) == id) }
    let hostile = [
      "", "c", "c0", "c-1", "c+1", "c 1", "c1 ", "C1", "c01", "c1.0", "c٣", "c１", "c1\u{301}",
      "c\u{301}1", "c9223372036854775808", "c4294967296", "c\u{0}1", "1c", "x1", "b3", "\u{FEFF}c1",
    ]
    for text in hostile { #expect(EntityID(text) == nil, "\(text.debugDescription)") }
    #expect(TableID("b3") == TableID(number: 3))
    #expect(CommentID("c4294967295")?.number == KeptNumber.greatest)
  }

  @Test("A run reads back what it writes, and a step alone is its first run")
  func runs() {
    #expect(StepRun("s3.2") == StepRun(StepID(number: 3), 2))
    #expect(StepRun("s3") == StepRun(StepID(number: 3), 1))
    for text in ["", ".", "s3.", "s3.0", "s3.+1", "s3.-1", "s3.01", "s3.1.1", "3.1", "s3,1", ".2"] {
      #expect(StepRun(text) == nil, "\(text)")
    }
  }

  @Test("A station reads back what it writes")
  func stations() {
    for role in Station.Role.allCases {
      let plain = Station(role, tag: "k7q2")
      let seated = Station(role, table: TableID(number: 100), tag: "0")
      #expect(Station(plain.description) == plain)
      #expect(Station(seated.description) == seated)
    }
    let hostile = [
      "", "desk", "desk.", "desk..x", "desk.0.x", "desk.101.x", "desk.+3.x", "desk.03.x",
      "desk.3.X", "desk.3.x.y", "boss.x", "desk.3.12345678901234567", "desk.3.å",
    ]
    for text in hostile { #expect(Station(text) == nil, "\(text)") }
  }

  @Test("Letters go A to Z, then AA, AB, to AZ, BA")
  func letters() {
    let expected: [Int: String] = [
      0: "A", 25: "Z", 26: "AA", 27: "AB", 51: "AZ", 52: "BA", 701: "ZZ", 702: "AAA",
    ]
    for (index, letter) in expected { #expect(ThemeLetter(index: index).description == letter) }
    for index in 0..<702 {
      let letter = ThemeLetter(index: index)
      #expect(ThemeLetter(letter.description) == letter)
      #expect(ThemeLetter(letter.description.lowercased()) == letter)
    }
    for text in ["", "1", "Å", "AAA", "A ", "@", "[", "`", "{", "a\u{301}"] {
      #expect(ThemeLetter(text) == nil, "\(text)")
    }
    #expect(ThemeLetter(index: .min).description == "A")
    #expect(!ThemeLetter(index: .max).description.isEmpty)
  }

  @Test("A command's name is its 128 bits in base 32, as long division has it")
  func base32() {
    var random = SplitMix64(seed: 32)
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    var pairs = (0..<500).map { _ in (random.next(), random.next()) }
    pairs += [(0, 0), (.max, .max), (0, 1), (1, 0), (0, .max), (.max, 0)]
    for (high, low) in pairs {
      var rest = UInt128(high) << 64 | UInt128(low)
      var naive = ""
      for _ in 0..<26 {
        naive.insert(alphabet[Int(rest % 32)], at: naive.startIndex)
        rest /= 32
      }
      #expect(CommandID(high: high, low: low).description == naive)
      #expect(CommandID(naive)?.description == naive)
    }
  }

  @Test("A name that looks like 128 bits in base 32 and is not stays the text that it is")
  func namesLikeBits() {
    let bits = "7" + String(repeating: "Z", count: 25)
    #expect(CommandID(bits) == CommandID(high: .max, low: .max))
    let start = String(bits.dropLast())
    let names: [String] = [
      "8\(start)", bits.lowercased(), "\(start)I", "\(start)L", "\(start)O", "\(start)U", start,
      "\(bits)Z", "\(start)-",
    ]
    for name in names {
      #expect(CommandID(name)?.description == name)
      #expect(CommandID(name) != CommandID(bits))
    }
  }

  @Test("A command's name is 1 to 64 plain letters, digits and signs")
  func commandNames() {
    for text in ["a", "import-1", "a.b_c", String(repeating: "x", count: 64)] {
      #expect(CommandID(text)?.description == text)
    }
    for text in ["", "a b", "å", "a\n", "a/b", "\u{0}", String(repeating: "x", count: 65)] {
      #expect(CommandID(text) == nil)
    }
  }

  @Test("Days are days of the calendar")
  func dates() {
    for text in ["2016-06-14", "0001-01-01", "9999-12-31", "2000-02-29", "2024-02-29"] {
      #expect(CalendarDate(text)?.description == text)
    }
    let hostile = [
      "", "2016-6-14", "2016-06-31", "1900-02-29", "2023-02-29", "2016-00-10", "2016-13-01",
      "0000-01-01", "2016-06-00", "+016-06-14", "2016-06-14 ", "2016/06/14", "２016-06-14",
      "2016-06-14-01", "-2016-06-14",
    ]
    for text in hostile { #expect(CalendarDate(text) == nil, "\(text)") }
    #expect(CalendarDate(year: .max, month: .min, day: .max) == nil)
    #expect(CalendarDate("2016-06-14")! < CalendarDate("2016-07-01")!)
    #expect(TimeOfDay("9:05")?.description == "09:05")
    for text in ["", "24:00", "9:5", "9.05", "-1:00", "009:00", "09:60"] {
      #expect(TimeOfDay(text) == nil, "\(text)")
    }
  }

  @Test("Titles are the same whatever their space, accents, quotation marks and case")
  func titles() throws {
    var workshop = try Workshop()
    try workshop.send(
      .createTheme(title: "Kunskapsbank, ”social resurs”", description: nil, parent: nil))
    try workshop.send(.createTheme(title: "Anhörigas röst", description: nil, parent: nil))
    let same = [
      "Kunskapsbank, \"social resurs\"", " kunskapsbank, «SOCIAL resurs»\u{A0}\n",
      "Kunskapsbank, “social resurs„",
    ]
    for title in same {
      #expect(workshop.state.theme(titled: title) == ThemeID(number: 1), "\(title)")
    }
    #expect(workshop.state.theme(titled: "ANHO\u{308}RIGAS RO\u{308}ST") == ThemeID(number: 2))
    for title in ["", " ", "Anhorigas rost", "Anhörigas  röst"] {
      #expect(workshop.state.theme(titled: title) == nil)
    }
    #expect(
      workshop.refusal(of: .createTheme(title: "anhörigas röst ", description: nil, parent: nil))
        == .titleTaken(ThemeID(number: 2)))
  }

  @Test("A letter that was taken back goes to the next theme, a number never does")
  func nextLetter() throws {
    var workshop = try Workshop()
    let first = try workshop.send(.createTheme(title: "Ett", description: nil, parent: nil))
    try workshop.send(.createTheme(title: "Två", description: nil, parent: nil))
    try workshop.send(.undo(command: first))
    try workshop.send(.createTheme(title: "Tre", description: nil, parent: nil))
    let letters = workshop.state.themes.all.map { "\($0.id)\($0.value.letter)" }
    #expect(letters == ["t2B", "t3A"])
  }
}
