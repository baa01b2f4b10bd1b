import Testing

@Suite("verkstad tally of a .pb file")
struct PabulibTests {
  private static let town = """
    META
    key;value
    description;Torgets möbler
    num_votes;4
    vote_type;cumulative
    max_sum_points;5
    PROJECTS
    project_id;cost;votes;score;name
    1;100;2;6;Bänkar
    2;200;1;3;=Träd
    3;300;1;4;Fontän
    VOTES
    voter_id;vote;points
    a;1,3;2,3
    b;2,1;3,4
    c;;

    """

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("town.pb", Self.town)
    return folder
  }

  private func run(_ arguments: String..., in folder: TemporaryFolder) throws -> CommandRun {
    try CommandRun(arguments + ["--language", "sv"], in: folder)
  }

  @Test("People get the ranking, the sums, ties, the cut, and what does not agree")
  func people() throws {
    let run = try run("tally", "town.pb", "--cut", "2", in: try folder())
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(
      run.output == """
        Torgets möbler

        Plats     Förslag  Poäng  Röstande
            1  1  Bänkar       6         2
            2  2  =Träd        3         1
            2  3  Fontän       3         1

        3 röstsedlar, varav 1 tom. Sammanlagt 12 poäng.
        Högst 4 poäng från samma röstsedel på ett förslag.
        Delad plats 2 med 3 poäng var: ”=Träd” och ”Fontän”.
        Strecket efter 2 förslag går mellan förslag med lika många poäng: ”=Träd” och ”Fontän”.
        1 röstsedel gav mer än 5 poäng. Den är räknad som den står.
        Filen uppger 4 röstsedlar men innehåller 3.
        Räkningen skiljer sig från de publicerade siffrorna på ett ställe:
          ”Fontän”, poäng: publicerat 4, räknat 3.

        """)
  }

  @Test("Programs get it as JSON or CSV, in which no name is a formula")
  func programs() throws {
    let folder = try folder()
    #expect(
      try run("tally", "town.pb", "--csv", in: folder).output == """
        rank,project_id,name,score,votes,tied
        1,1,Bänkar,6,2,false
        2,2,'=Träd,3,1,true
        2,3,Fontän,3,1,true

        """)
    let json = try run("tally", "town.pb", "--json", "--cut", "1", in: folder).output
    #expect(
      json.hasPrefix(
        #"{"description":"Torgets möbler","ballots":3,"emptyBallots":1,"maxSumPoints":5,"#))
    #expect(
      json.hasSuffix(
        #""agrees":false,"differences":[{"project":"3","figure":"score","published":4,"counted":3}],"#
          + #""cut":{"after":1,"margin":3,"tiedAcross":[]}}"# + "\n"))
  }

  @Test("A file that cannot be counted is named with its line and what to do")
  func refused() throws {
    let folder = try folder()
    try folder.write("half.pb", Self.town.replacing("2,3", with: "1.5,3"))
    let half = try run("tally", "half.pb", in: folder)
    #expect(half.status == 1)
    #expect(
      half.errors
        == "fel: half.pb, rad 14: ”1.5” är inget heltal. Poäng går bara att räkna i hela tal.\n")
    try folder.write("other.pb", "hej\n")
    #expect(try run("tally", "other.pb", in: folder).errors.contains("META"))
    #expect(try run("tally", "none.pb", in: folder).status == 1)
    #expect(try run("tally", "town.pb", "--cut", "0", in: folder).status == 2)
    #expect(try run("tally", "town.pb", "--vote", "v1", in: folder).status == 2)
    #expect(try run("tally", "town.pb", "--json", "--csv", in: folder).status == 2)
  }

  private func voted() throws -> Workshop {
    let workshop = try Workshop()
    for title in ["Bemötande", "Vård, omsorg", "-Resor"] {
      try workshop.apply(#"{"createTheme":{"title":"\#(title)"}}"#)
    }
    try workshop.folder.write(
      "b.csv", "ballot;theme;dots\nB1;Vård, omsorg;4\nB1;Bemötande;1\nB2;-Resor;5\nB3;;0\n")
    _ = try workshop.run("import", "ballots", "day.jsonl", "--csv", "b.csv")
    return workshop
  }

  @Test("A workshop's ballots go out for other software to count, and the count is the same")
  func workshop() throws {
    let workshop = try voted()
    #expect(
      try workshop.run("tally", "day.jsonl", "--csv").output == """
        rank,letter,theme,dots,supporters,tied
        1,C,'-Resor,5,1,false
        2,B,"Vård, omsorg",4,1,false
        3,A,Bemötande,1,1,false

        """)
    let file = try workshop.run("tally", "day.jsonl", "--pabulib")
    #expect(file.status == 0)
    #expect(!file.output.contains("B1"))
    try workshop.folder.write("out.pb", file.output)
    let counted = try workshop.run("tally", "out.pb", "--language", "sv")
    #expect(counted.output.contains("    2  B  Vård, omsorg      4         1\n"))
    #expect(counted.output.hasSuffix("Räkningen stämmer med de publicerade siffrorna.\n"))
  }

  @Test("Dots that were counted without ballots do not go out")
  func noBallots() throws {
    let workshop = try voted()
    try workshop.folder.write("t.csv", "theme,dots\nBemötande,3\n")
    _ = try workshop.run("import", "tallies", "day.jsonl", "--csv", "t.csv")
    let run = try workshop.run("tally", "day.jsonl", "--pabulib")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("v1"))
  }

  @Test("A vote from other software comes in with its ballots, also projects that nobody chose")
  func imported() throws {
    let workshop = try Workshop()
    try workshop.folder.write(
      "town.pb", Self.town.replacing("3;300;1;4;", with: "9;1;0;0;Lekplats\n3;300;1;4;"))
    let both = try workshop.run(
      "import", "ballots", "day.jsonl", "--pb", "town.pb", "--csv", "town.csv")
    #expect(both.status == 2)
    let refused = try workshop.run("import", "ballots", "day.jsonl", "--pb", "town.pb")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("--create-themes"), "\(refused.errors)")
    try workshop.folder.write("small.pb", Self.town.replacing("2,1;3,4", with: "2,1;3,2"))
    let run = try workshop.run(
      "import", "ballots", "day.jsonl", "--pb", "small.pb", "--create-themes")
    #expect(run.output == "3 röstsedlar lästes in. Omröstningen är fortfarande öppen.\n")
    #expect(
      try workshop.run("tally", "day.jsonl", "--csv").output == """
        rank,letter,theme,dots,supporters,tied
        1,A,Bänkar,4,2,false
        2,B,Fontän,3,1,true
        2,C,'=Träd,3,1,true

        """)
    let other = try Workshop()
    try other.folder.write(
      "small.pb",
      Self.town.replacing("2,1;3,4", with: "2,1;3,2").replacing(
        "VOTES", with: "9;1;0;0;Lekplats\nVOTES"))
    #expect(
      try other.run("import", "ballots", "day.jsonl", "--pb", "small.pb", "--create-themes").status
        == 0)
    #expect(
      try other.run("tally", "day.jsonl", "--csv").output.hasSuffix(",Lekplats,0,0,false\n"))
  }
}
