import Language
import SessionEngine
import Testing

@testable import Printing

@Suite("Ballots and themes for the wall")
struct BallotTests {
  private func session(_ themes: Int, rule: DotRule = DotRule(), _ commands: Command...) throws
    -> SessionState
  {
    try session(themes, rule: rule, commands)
  }

  private func session(_ themes: Int, rule: DotRule = DotRule(), _ commands: [Command]) throws
    -> SessionState
  {
    var state = SessionState()
    let name = CommandID(high: 1, low: 2)
    let header = SessionHeader(session: name, series: name, source: .live, language: .swedish)
    let plan = Plan(
      title: "Tillsammans", tables: [Table(id: TableID(number: 1))], dots: rule,
      steps: [PlannedStep(kind: .voting, minutes: 15)])
    let made = (0..<themes).map {
      Command.createTheme(title: "Tema \($0 + 1)", description: nil, parent: nil)
    }
    let all = [.createSession(header: header, plan: plan)] + made + commands
    for (number, command) in all.enumerated() {
      let id = try #require(CommandID("test-\(number)"))
      let station = Station(.console, tag: "t")
      let moment = Moment(wall: Int64(number))
      let decision = try state.decide(
        CommandRequest(id: id, by: station, at: moment, command: command))
      guard case .events(let events, let undoes) = decision else { continue }
      for event in events {
        state.apply(
          EventRecord(
            sequence: number, command: id, undoes: undoes, by: station, at: moment, event: event))
      }
    }
    return state
  }

  private func sheets(_ document: PaperDocument) -> [(ballots: [BallotPaper], layout: BallotLayout)]
  {
    document.sheets.compactMap { sheet in
      guard case .ballots(let ballots, let layout) = sheet else { return nil }
      return (ballots, layout)
    }
  }

  private func ballots(
    _ count: Int, isNumbered: Bool = false, of state: SessionState, in texts: Catalogue = .swedish
  ) -> PaperDocument {
    .ballots(
      count, isNumbered: isNumbered, for: VoteOnPaper(nextOf: state), of: state, in: texts)
  }

  @Test("A ballot says the rule in words and has a circle for each dot that a theme may get")
  func ballot() throws {
    let document = ballots(6, of: try session(4, rule: DotRule(dotsPerVoter: 5, capPerTheme: 2)))
    #expect(document.title == "Röstsedlar: Tillsammans")
    let sheets = sheets(document)
    #expect(sheets.map(\.ballots.count) == [4, 2])
    let ballot = try #require(sheets.first?.ballots.first)
    #expect(
      ballot.rule == "Du har 5 pluppar. Lägg dem som du vill, högst 2 på samma tema. "
        + "Du behöver inte använda alla. Fyll i en ring för varje plupp.")
    #expect(
      ballot.doubtful == "En tom sedel räknas som tom. Finns det fler än 5 pluppar på sedeln, "
        + "eller går den inte att läsa, är den ogiltig.")
    #expect(ballot.themes.map(\.letter) == ["A", "B", "C", "D"])
    #expect(ballot.marking == .circles(2))
    let html = document.text(as: .html)
    #expect(html.split(separator: "class=\"circle\"").count == 6 * 4 * 2 + 1)
  }

  @Test("Many dots are written as a number in a box")
  func box() throws {
    let document = ballots(1, of: try session(3, rule: DotRule(dotsPerVoter: 10)))
    #expect(sheets(document).first?.ballots.first?.marking == .box)
    #expect(document.text(as: .html).split(separator: "class=\"number-box\"").count == 4)
  }

  @Test("Resistance dots are asked for as such")
  func resistance() throws {
    let rule = DotRule(dotsPerVoter: 3, meaning: .resistance)
    let ballot = try #require(
      sheets(ballots(1, of: try session(3, rule: rule))).first?.ballots.first)
    #expect(ballot.rule.contains("Sätt dem på det du inte kan leva med."))
  }

  @Test("Ballots cannot be told apart, unless they are numbered")
  func numbers() throws {
    let state = try session(3)
    let plain = sheets(ballots(8, of: state)).flatMap(\.ballots)
    #expect(Set(plain).count == 1)
    let numbered = sheets(ballots(8, isNumbered: true, of: state)).flatMap(\.ballots)
    #expect(numbered.compactMap(\.number) == (1...8).map { "\($0)" })
  }

  @Test(
    "The more themes, the fewer ballots share a sheet; beyond 26 letters go on as AA",
    arguments: [
      (6, 4), (10, 2), (20, 1), (30, 1), (60, 1),
    ])
  func many(themes: Int, perSheet: Int) throws {
    let document = ballots(4, of: try session(themes))
    let sheet = try #require(sheets(document).first)
    #expect(sheet.ballots.count == perSheet)
    #expect(sheet.ballots.first?.themes.count == themes)
    if themes > 26 { #expect(document.text(as: .html).contains(">AA<")) }
  }

  @Test("Every theme stays on the sheet: where titles are too many and too long they are cut")
  func longTitles() throws {
    func layout(_ themes: Int) throws -> (BallotPaper, BallotLayout) {
      let title = String(repeating: "tillgänglighet och bemötande ", count: 6)
      let state = try session(
        1,
        (1..<themes).map {
          .createTheme(title: "\($0) \(title)", description: nil, parent: nil)
        })
      let sheet = try #require(sheets(ballots(1, of: state)).first)
      return (try #require(sheet.ballots.first), sheet.layout)
    }
    let (few, single) = try layout(12)
    #expect(single.columns == 1 && !(few.themes.last?.title.hasSuffix("…") ?? true))
    let (many, dense) = try layout(60)
    #expect(many.themes.count == 60 && many.themes.allSatisfy { !$0.title.isEmpty })
    #expect(many.themes.last?.title.hasSuffix("…") == true)
    #expect(dense.longestTitle(in: many) == BallotPaper.longestTitle)
  }

  @Test("An open vote has its frozen themes, one that is proposed those that stand")
  func frozen() throws {
    let vote = VoteID(number: 1)
    let proposal = VoteProposal(rule: DotRule(dotsPerVoter: 3))
    let draft = try session(2, .proposeVote(proposal))
    #expect(VoteOnPaper(nextOf: draft).themes.count == 2)
    #expect(VoteOnPaper(nextOf: draft).rule.dotsPerVoter == 3)
    let open = try session(
      3, .proposeVote(proposal), .openVote(vote: vote, themes: [ThemeID(number: 2)]))
    #expect(open.standingThemes.count == 3)
    #expect(VoteOnPaper(nextOf: open).themes == [ThemeID(number: 2)])
  }

  @Test("A sheet of the wall has the letter, the title and room for dots, in every language")
  func wall() throws {
    let state = try session(3)
    for language in SessionLanguage.allCases {
      let document = PaperDocument.wallThemes(
        for: VoteOnPaper(nextOf: state), of: state, in: Catalogue[language])
      #expect(document.sheets.count == 3)
      #expect(document.text(as: .html).contains(">C</h2>"))
      #expect(document.text(as: .typst).contains("#wall-theme(\"C\", \"Tema 3\""))
    }
  }

  @Test("What people wrote is text and never markup")
  func hostile() {
    let theme = BallotPaper.Theme(letter: "A", title: "<b>&\"#rect()\\")
    let ballot = BallotPaper(
      heading: "Röstsedel", number: nil, rule: "Regel", themes: [theme], marking: .box,
      doubtful: "Tom")
    let document = Papers.document(
      .ballots([ballot], BallotLayout.fitting(ballot)), .wallTheme(theme))
    #expect(!document.text(as: .html).contains("<b>"))
    #expect(document.text(as: .typst).contains(theme.title.typstLiteral))
  }
}
