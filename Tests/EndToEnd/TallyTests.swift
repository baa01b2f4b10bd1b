import Testing

@Suite("verkstad tally")
struct TallyTests {
  private static let expected = """
    {"vote":"v1","state":"open","rule":{"dotsPerVoter":5,"capPerTheme":null,"cutAfter":null},\
    "voters":3,"handedOut":15,"counted":10,"unused":5,"unaccounted":0,"ranking":[\
    {"rank":1,"theme":"Vård","dots":4,"supporters":1,"tied":false},\
    {"rank":2,"theme":"Bemötande","dots":3,"supporters":2,"tied":true},\
    {"rank":2,"theme":"Resor","dots":3,"supporters":1,"tied":true},\
    {"rank":4,"theme":"Kaffe","dots":0,"supporters":0,"tied":false}],"cut":null,\
    "meaning":"support","spoilt":0,"places":[{"place":"ballots","voters":3,"ballots":3,\
    "handedOut":15,"counted":10,"unused":5,"unaccounted":0}],"differences":[],"themes":[\
    {"theme":"Vård","largestStack":4,"distanceToCut":null},\
    {"theme":"Bemötande","largestStack":2,"distanceToCut":null},\
    {"theme":"Resor","largestStack":3,"distanceToCut":null},\
    {"theme":"Kaffe","largestStack":0,"distanceToCut":null}],"sensitivity":null,"chosen":null,\
    "secondCounts":[]}

    """

  private func voted() throws -> Workshop {
    let workshop = try Workshop()
    for title in ["Bemötande", "Vård", "Resor", "Kaffe"] {
      try workshop.apply(#"{"createTheme":{"title":"\#(title)"}}"#)
    }
    try workshop.folder.write(
      "b.csv",
      """
      ballot,theme,dots
      B1,Vård,4
      B1,bemötande,1
      B2,Resor,3
      B2,Bemötande,2
      B3,,0

      """)
    let run = try workshop.run("import", "ballots", "day.jsonl", "--csv", "b.csv")
    #expect(run.output == "3 röstsedlar lästes in. Omröstningen är fortfarande öppen.\n")
    return workshop
  }

  @Test("A program gets every key, nothing dropped and unknown things null")
  func json() throws {
    let workshop = try voted()
    #expect(try workshop.run("tally", "day.jsonl", "--json").output == Self.expected)
    #expect(
      try workshop.run("tally", "day.jsonl", "--vote", "v1", "--json").output == Self.expected)
  }

  @Test("With counts alone, voters and supporters are unknown, and the cut names what ties across")
  func tallies() throws {
    let workshop = try Workshop()
    try workshop.apply(
      #"{"createTheme":{"title":"A"}}"#, #"{"createTheme":{"title":"B"}}"#,
      #"{"createTheme":{"title":"C"}}"#,
      #"{"proposeVote":{"rule":{"dotsPerVoter":3,"capPerTheme":2,"cutAfter":1}}}"#,
      #"{"openVote":{"vote":"v1"}}"#)
    try workshop.folder.write("t.csv", "theme,dots,table\nA,4,1\nA,2,2\nB,6,1\nC,1,\n")
    let run = try workshop.run("import", "tallies", "day.jsonl", "--csv", "t.csv")
    #expect(run.output.hasPrefix("Pluppar för 3 teman lästes in."))
    #expect(
      try workshop.run("tally", "day.jsonl", "--json").output == """
        {"vote":"v1","state":"open","rule":{"dotsPerVoter":3,"capPerTheme":2,"cutAfter":1},\
        "voters":null,"handedOut":null,"counted":13,"unused":0,"unaccounted":null,"ranking":[\
        {"rank":1,"theme":"A","dots":6,"supporters":null,"tied":true},\
        {"rank":1,"theme":"B","dots":6,"supporters":null,"tied":true},\
        {"rank":3,"theme":"C","dots":1,"supporters":null,"tied":false}],\
        "cut":{"after":1,"margin":0,"tiedAcross":["A","B"]},"meaning":"support","spoilt":0,\
        "places":[{"place":"wall","voters":null,"ballots":0,"handedOut":null,"counted":1,\
        "unused":0,"unaccounted":null},{"place":"b1","voters":null,"ballots":0,\
        "handedOut":null,"counted":10,"unused":0,"unaccounted":null},{"place":"b2",\
        "voters":null,"ballots":0,"handedOut":null,"counted":2,"unused":0,\
        "unaccounted":null}],"differences":[],"themes":[\
        {"theme":"A","largestStack":null,"distanceToCut":0},\
        {"theme":"B","largestStack":null,"distanceToCut":0},\
        {"theme":"C","largestStack":null,"distanceToCut":5}],"sensitivity":null,\
        "chosen":null,"secondCounts":[]}

        """)
  }

  @Test("Both of two counts stand in the tally, with the one that is used, who said so and when")
  func secondCounts() throws {
    let workshop = try Workshop()
    try workshop.apply(
      #"{"createTheme":{"title":"A"}}"#, #"{"createTheme":{"title":"B"}}"#,
      #"{"proposeVote":{"voters":20}}"#, #"{"openVote":{"vote":"v1"}}"#,
      #"{"countDots":{"vote":"v1","theme":"t1","dots":26}}"#,
      #"{"checkCount":{"vote":"v1","theme":"t1","dots":27}}"#,
      #"{"countDots":{"vote":"v1","theme":"t2","dots":9}}"#,
      #"{"checkCount":{"vote":"v1","theme":"t2","dots":9}}"#,
      #"{"correctCount":{"vote":"v1","theme":"t1","dots":28,"reason":"Tredje gången"}}"#)
    let json = try workshop.run("tally", "day.jsonl", "--json").output
    #expect(
      json.contains(
        #""secondCounts":[{"theme":"A","table":null,"perspective":null,"first":26,"second":27,"#
          + #""used":28,"settledBy":"program."#))
    #expect(json.contains(#""reason":"Tredje gången"},{"theme":"B""#))
    #expect(json.contains(#""used":9,"settledBy":null,"settledAt":null,"reason":null}]}"#))
    let words = try workshop.run("tally", "day.jsonl").output
    #expect(words.contains("Två räkningar av ”A”: 26 och 27. Det som används är 28."))
    #expect(words.contains("Två räkningar gav samma tal för ”B”."))
  }

  @Test("Without a vote, the file's themes are made only when asked, and then a vote is opened")
  func createThemes() throws {
    let workshop = try Workshop()
    try workshop.folder.write("t.csv", "theme,dots\nNytt,3\nAnnat,4\n")
    let before = try workshop.log
    let refused = try workshop.run("import", "tallies", "day.jsonl", "--csv", "t.csv")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("--create-themes"), "\(refused.errors)")
    #expect(try workshop.log == before)
    let taken = try workshop.run(
      "import", "tallies", "day.jsonl", "--csv", "t.csv", "--create-themes")
    #expect(taken.status == 0)
    #expect(try workshop.run("tally", "day.jsonl", "--json").output.contains(#""counted":7"#))
  }

  @Test("People get a table that is whole, the sum in words and the ties by name")
  func words() throws {
    let lines = try voted().run("tally", "day.jsonl").output.split(separator: "\n")
    #expect(lines.first == "Omröstning 1 (öppen) – INTE VISAT")
    #expect(lines.contains { $0.contains("B  Vård") && $0.hasSuffix("  4         1") })
    #expect(lines.contains { $0.contains("D  Kaffe") })
    #expect(lines.contains { $0.contains("3 röstande × 5 pluppar = 15") })
    #expect(lines.contains { $0.contains("Bemötande") && $0.contains("Resor") })
  }

  @Test("Without any vote, or with the name of none, it ends with 1 and a sentence")
  func noVote() throws {
    let workshop = try Workshop()
    let none = try workshop.run("tally", "day.jsonl", "--json")
    #expect(none.status == 1)
    #expect(none.output.isEmpty)
    #expect(none.errors == "fel: Ingen omröstning har hållits. Öppna en först.\n")
    let other = try voted().run("tally", "day.jsonl", "--vote", "v7")
    #expect(other.status == 1)
    #expect(other.errors.contains("v7"))
  }
}
