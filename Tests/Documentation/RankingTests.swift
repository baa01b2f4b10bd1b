import Documentation
import Language
import SessionEngine
import Testing

@Suite("The ranking")
struct RankingTests {
  /// A vote on themes with these dots, closed.
  private func vote(
    _ dots: [Int], voters: Int?, cut: Int? = nil, closing: Bool = true
  ) throws -> Workshop {
    var workshop = try Workshop(smallPlan())
    for index in dots.indices {
      try workshop.perform(
        .createTheme(title: "Ämne \(index + 1) åäö/é", description: nil, parent: nil))
    }
    try workshop.perform(
      .proposeVote(VoteProposal(rule: DotRule(cutAfter: cut), voters: voters)),
      .openVote(vote: firstVote, themes: []))
    for (index, count) in dots.enumerated() {
      try workshop.perform(
        .countDots(vote: firstVote, CountPlace(theme: theme(index + 1), table: nil), dots: count))
    }
    if closing { try workshop.perform(.closeVote(vote: firstVote)) }
    return workshop
  }

  private func markdown(_ workshop: Workshop, _ catalogue: Catalogue = .swedish) -> String {
    DocumentFormat.markdown.documentation(of: workshop.state, in: catalogue)
  }

  @Test("Themes stand in falling order, in capitals, and none is dropped")
  func fallingOrder() throws {
    let document = try markdown(vote([8, 36, 0, 31], voters: 20))
    #expect(
      document.contains(
        "- ÄMNE 2 ÅÄÖ/É (36 PL)\n- ÄMNE 4 ÅÄÖ/É (31 PL)\n- ÄMNE 1 ÅÄÖ/É (8 PL)\n"
          + "- ÄMNE 3 ÅÄÖ/É (0 PL)\n"))
    let headings = document.split(separator: "\n").filter { $0.hasPrefix("## Ämne") }
    #expect(
      headings == [
        "## Ämne 2 åäö/é (36 PL)", "## Ämne 4 åäö/é (31 PL)", "## Ämne 1 åäö/é (8 PL)",
        "## Ämne 3 åäö/é (0 PL)",
      ])
  }

  @Test("Dots are named in the document's language")
  func dotWords() throws {
    let workshop = try vote([2, 1], voters: 1)
    #expect(markdown(workshop, .danish).contains("(2 prikker)"))
    #expect(markdown(workshop, .danish).contains("(1 prik)"))
    #expect(markdown(workshop, .english).contains("(1 dot)"))
    #expect(markdown(workshop, .finnish).contains("(2 pistettä)"))
    #expect(markdown(workshop, .finnish).contains("(1 piste)"))
  }

  @Test(
    "A single dot is told as one, in every language",
    arguments: [
      (Catalogue.swedish, "1 räknad, 1 oanvänd, 3 saknas"),
      (.danish, "1 talt, 1 ubrugt, 3 mangler"),
      (.english, "1 counted, 1 unused, 3 missing"), (.norwegian, "1 talt, 1 ubrukt, 3 mangler"),
      (.finnish, "laskettu 1, käyttämättä 1, kateissa 3"),
    ])
  func oneDot(catalogue: Catalogue, sentence: String) throws {
    var workshop = try vote([1, 0], voters: 1, closing: false)
    try workshop.perform(
      .recordUnused(vote: firstVote, table: nil, dots: 1), .closeVote(vote: firstVote))
    #expect(markdown(workshop, catalogue).contains(sentence))
    let sum = try #require(workshop.state.tally(of: firstVote)?.sum)
    #expect(
      catalogue.results.sum(sum).contains(
        catalogue.language == .finnish
          ? "1 laskettu, 1 käyttämättä" : sentence.prefix(while: { $0 != "3" })))
  }

  @Test("The wall has a sum of its own where it is known who else of the room voted elsewhere")
  func sumOfTheWall() throws {
    var workshop = try vote([12, 3], voters: 5, closing: false)
    let ballot = BallotMarks.dots([ThemeDots(theme: theme(2), dots: 4)])
    try workshop.perform(.enterBallot(vote: firstVote, NewBallot(ballot)))
    func document() -> String {
      DocumentFormat.markdown.documentation(of: workshop.state)
    }
    try workshop.perform(.closeVote(vote: firstVote))
    #expect(document().contains("- Väggen: 4 × 5 = 20: 15 räknade, 0 oanvända, 5 saknas\n"))
    #expect(
      document().contains("- Röstsedlar utan bord: 1 × 5 = 5: 4 räknade, 1 oanvänd, 0 saknas\n"))
    // Where more hang on the wall than the others hold, somebody voted in two ways.
    workshop = try vote([8, 4], voters: 5, closing: false)
    try workshop.perform(
      .setVoters(vote: firstVote, .table(table(1)), voters: 3), .closeVote(vote: firstVote))
    #expect(document().contains("- Väggen: 12 räknade, 0 oanvända\n"))
  }

  @Test("Themes that share a rank are told, and so is a tie at the cut")
  func ties() throws {
    let document = try markdown(vote([5, 5, 5, 1], voters: 4, cut: 2))
    #expect(document.contains("Delad plats 1, 5 pluppar var: ”Ämne 1 åäö/é”, ”Ämne 2 åäö/é” och"))
    #expect(document.contains("Strecket efter 2 teman går mellan teman med lika många pluppar"))
  }

  @Test("Voters, dots and what is missing add up in words")
  func reconciliation() throws {
    let document = try markdown(vote([36, 31, 27, 26, 18, 13, 8], voters: 32))
    #expect(
      document.contains(
        "32 röstande × 5 pluppar = 160: 159 räknade, 0 oanvända, 1 saknas. "
          + "159 av 160 ligger på något av temana."))
  }

  @Test("An unknown number of voters is said out loud")
  func unknownVoters() throws {
    let document = try markdown(vote([36, 31], voters: nil))
    #expect(document.contains("67 pluppar räknades. Hur många som fick pluppar är inte känt"))
  }

  @Test("A vote that is not over shows no numbers, in no format")
  func openVote() throws {
    let workshop = try vote([43, 2], voters: 10, closing: false)
    for format in DocumentFormat.allCases {
      let document = format.documentation(of: workshop.state)
      #expect(!document.contains("43"), "\(format)")
    }
    #expect(markdown(workshop).contains("Omröstningen är inte avslutad."))
  }

  @Test("A vote that was never opened and a workshop without a vote say so")
  func noVote() throws {
    var workshop = try Workshop(smallPlan())
    try workshop.perform(.closeSession)
    #expect(markdown(workshop).contains("Ingen omröstning hölls."))
    var drafted = try Workshop(smallPlan())
    try drafted.perform(.proposeVote(VoteProposal()), .closeSession)
    #expect(markdown(drafted).contains("Omröstningen förbereddes men öppnades aldrig."))
  }

  @Test("Where ballots tell it, the number of people behind the dots is told")
  func support() throws {
    var workshop = try Workshop(smallPlan())
    try workshop.perform(
      .createTheme(title: "Ett", description: nil, parent: nil),
      .createTheme(title: "Två", description: nil, parent: nil), .proposeVote(VoteProposal()),
      .openVote(vote: firstVote, themes: []),
      .enterBallot(
        vote: firstVote,
        NewBallot(label: nil, .dots([ThemeDots(theme: theme(1), dots: 5)]), table: nil)),
      .enterBallot(
        vote: firstVote,
        NewBallot(label: nil, .dots([ThemeDots(theme: theme(2), dots: 1)]), table: nil)),
      .closeVote(vote: firstVote))
    let document = markdown(workshop)
    #expect(document.contains("Så många gav temat minst en plupp: ”Ett” 1, ”Två” 1."))
    #expect(document.contains("2 röstande × 5 pluppar = 10: 6 räknade, 4 oanvända, 0 saknas."))
  }

  @Test("A decision about a tie that a correction has undone is told as one that holds no longer")
  func lapsed() throws {
    var workshop = try vote([5, 5, 1], voters: 20, cut: 1)
    try workshop.perform(
      .reveal(vote: firstVote, themes: 3),
      .decideCut(vote: firstVote, decision: .discussion(chosen: [theme(2)]), reason: "Vi enades"))
    #expect(markdown(workshop).contains("Vi går vidare med ”Ämne 2 åäö/é”."))
    try workshop.perform(
      .correctCount(
        vote: firstVote, CountPlace(theme: theme(1), table: nil), dots: 6, reason: "En till"))
    for (language, words) in [
      (Catalogue.swedish, "Ett beslut gäller inte längre"), (.danish, "En beslutning gælder ikke"),
      (.norwegian, "En avgjørelse gjelder ikke"), (.english, "A decision no longer holds"),
      (.finnish, "Päätös ei ole enää voimassa"),
    ] {
      let document = markdown(workshop, language)
      #expect(document.contains(words) && document.contains("Vi enades"))
    }
    #expect(!markdown(workshop).contains("Vi går vidare med ”Ämne 2"))
  }

  @Test(
    "Both of two counts are told, with the one that is used and who said so, and a decision taken back"
  )
  func twoCounts() throws {
    var workshop = try Workshop(smallPlan())
    let wall = (1...3).map { CountPlace(theme: theme($0), table: nil) }
    try workshop.perform(
      .createTheme(title: "Ett", description: nil, parent: nil),
      .createTheme(title: "Två", description: nil, parent: nil),
      .createTheme(title: "Tre", description: nil, parent: nil),
      .proposeVote(VoteProposal(rule: DotRule(dotsPerVoter: 5, cutAfter: 1), voters: 20)),
      .openVote(vote: firstVote, themes: []))
    for (place, dots, other) in [(wall[0], 26, 27), (wall[1], 12, 12), (wall[2], 9, 8)] {
      try workshop.perform(.countDots(vote: firstVote, place, dots: dots))
      try workshop.perform(.checkCount(vote: firstVote, place, dots: other))
    }
    try workshop.perform(
      .correctCount(vote: firstVote, wall[0], dots: 27, reason: "Vi räknade om"),
      .closeVote(vote: firstVote))
    let document = markdown(workshop)
    #expect(document.contains("Två räkningar av ”Ett”: 26 och 27. Det som används är 27. ("))
    #expect(document.contains("Vi räknade om"))
    #expect(document.contains("Två räkningar gav samma tal för ”Två”."))
    #expect(
      document.contains(
        "Två räkningar av ”Tre” skiljer sig åt: 9 och 8. "
          + "Ingen har avgjort det, så den första räkningen används: 9."))
  }

  @Test("A theme that came after the vote has no dots and says why")
  func lateTheme() throws {
    var workshop = try vote([3, 2], voters: 1)
    try workshop.append(
      .themeCreated(
        theme: theme(3), letter: ThemeLetter(index: 2), title: "Sent", description: nil,
        parent: nil))
    #expect(markdown(workshop).contains("## Sent\n\nTema C. Temat var inte med i omröstningen."))
  }
}
