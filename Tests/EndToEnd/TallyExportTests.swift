import Testing

@Suite("Dots out of a workshop and into another")
struct TallyExportTests {
  private static let titles = ["Bemötande, tid", "=Resor", "”Vård”", "Kaffe"]

  private func workshop() throws -> Workshop {
    let workshop = try Workshop()
    for title in Self.titles {
      try workshop.apply(#"{"createTheme":{"title":"\#(title)"}}"#)
    }
    return workshop
  }

  private func open(_ vote: String, _ workshop: Workshop) throws {
    try workshop.apply(
      #"{"proposeVote":{"rule":{"dotsPerVoter":3,"cutAfter":1}}}"#,
      #"{"openVote":{"vote":"\#(vote)"}}"#)
  }

  /// A workshop with one vote on ballots, and one that was counted.
  private func voted() throws -> Workshop {
    let workshop = try workshop()
    try open("v1", workshop)
    try workshop.apply(
      #"{"enterBallot":{"vote":"v1","label":"B7","dots":{"t1":2,"t2":1},"table":2}}"#,
      #"{"enterBallot":{"vote":"v1","dots":{"t3":3},"perspective":"user"}}"#,
      ##"{"enterBallot":{"vote":"v1","label":"#1","dots":{}}}"##,
      #"{"enterBallot":{"vote":"v1","spoilt":true}}"#, #"{"closeVote":{"vote":"v1"}}"#)
    try open("v2", workshop)
    try workshop.apply(
      #"{"countDots":{"vote":"v2","theme":"t2","dots":27}}"#,
      #"{"countDots":{"vote":"v2","theme":"t2","table":3,"perspective":"staff","dots":4}}"#,
      #"{"countDots":{"vote":"v2","theme":"t1","dots":0}}"#,
      #"{"recordUnused":{"vote":"v2","table":3,"dots":2}}"#)
    return workshop
  }

  private func exported(_ workshop: Workshop, _ form: String, _ vote: String) throws -> String {
    let run = try workshop.run("tally", "day.jsonl", "--vote", vote, form)
    try #require(run.status == 0, "\(run.errors)")
    return run.output
  }

  @Test("Ballots and counts of several votes come out as they go in, and tally the same")
  func roundTrip() throws {
    let first = try voted()
    let second = try workshop()
    let ballots = try exported(first, "--ballots", "v1")
    let counts = try exported(first, "--counts", "v2")
    #expect(ballots.contains("\"Bemötande, tid\",2,2,,\n") && ballots.contains("'=Resor,1"))
    #expect(ballots.contains("#1#,") == false && ballots.hasSuffix("#4,,0,,,yes\n"))
    #expect(counts.contains(",2,3,\n"))
    try second.folder.write("b.csv", ballots)
    try second.folder.write("c.csv", counts)
    for (kind, file, vote) in [("ballots", "b.csv", "v1"), ("tallies", "c.csv", "v2")] {
      try second.apply(#"{"proposeVote":{"rule":{"dotsPerVoter":3,"cutAfter":1}}}"#)
      let run = try second.run("import", kind, "day.jsonl", "--csv", file, "--vote", vote)
      try #require(run.status == 0, "\(run.errors)")
      try second.apply(#"{"closeVote":{"vote":"\#(vote)"}}"#)
    }
    try first.apply(#"{"closeVote":{"vote":"v2"}}"#)
    for vote in ["v1", "v2"] {
      #expect(
        try exported(second, "--json", vote) == (try exported(first, "--json", vote)))
    }
    #expect(try exported(second, "--ballots", "v1") == ballots)
    #expect(try exported(second, "--counts", "v2") == counts)
  }

  @Test("The name of the next vote makes it; one that is over, or was never held, is refused")
  func namedVotes() throws {
    let workshop = try workshop()
    try workshop.folder.write("b.csv", "ballot,theme,dots\n1,Kaffe,2\n")
    func read(_ vote: String) throws -> CommandRun {
      try workshop.run("import", "ballots", "day.jsonl", "--csv", "b.csv", "--vote", vote)
    }
    #expect(try read("v2").status == 1)
    #expect(try read("v1").status == 0)
    try workshop.apply(#"{"closeVote":{"vote":"v1"}}"#)
    try workshop.folder.write("b.csv", "ballot,theme,dots\n2,Kaffe,1\n")
    let over = try read("v1")
    #expect(over.status == 1 && over.errors.contains("mröstning 1"), "\(over.errors)")
    #expect(try read("v2").status == 0)
    #expect(try exported(workshop, "--json", "v2").contains(#""counted":1"#))
    try workshop.apply(#"{"closeVote":{"vote":"v2"}}"#)
    #expect(try read("v3").status == 0)
    #expect(try exported(workshop, "--json", "v3").contains(#""counted":1"#))
    #expect(try read("vote").status == 1)
  }
}
