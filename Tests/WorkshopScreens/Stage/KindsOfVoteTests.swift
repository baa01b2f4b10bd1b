import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Suite("What kind of vote the wall is about")
struct KindsOfVoteTests {
  private let vote = VoteID(number: 1)

  private func open(_ rule: DotRule) throws -> SessionBuilder {
    var session = try SessionBuilder(.dialogue(dots: rule))
    try session.start(4)
    for title in ["Egna erfarenheter", "Stigma", "Brukarråd"] {
      try session.run(.createTheme(title: title, description: nil, parent: nil))
    }
    try session.start(5)
    try session.run(.proposeVote(VoteProposal(rule: rule, voters: 20)))
    try session.run(.openVote(vote: vote, themes: []))
    return session
  }

  private func reveal(_ session: inout SessionBuilder) throws {
    for (theme, dots) in [(1, 9), (2, 5), (3, 2)] {
      try session.run(
        .countDots(vote: vote, place(theme), dots: dots))
    }
    try session.run(.closeVote(vote: vote))
    try session.run(.reveal(vote: vote, themes: 3))
  }

  private func place(_ theme: Int) -> CountPlace {
    CountPlace(theme: ThemeID(number: theme), table: nil)
  }

  /// Every word on the wall, in the terminal's own letters.
  private func words(
    _ session: SessionBuilder, _ language: SessionLanguage = .swedish,
    _ size: Size = Size(columns: 60, rows: 18)
  ) -> String {
    StageScreen.showing(StageState(session.state), at: session.now, language: language)
      .frame(size: size, at: session.now).textRows.joined(separator: "\n")
  }

  @Test("Resistance dots are explained before, and the result is headed by what they say")
  func resistance() throws {
    var session = try open(DotRule(dotsPerVoter: 3, meaning: .resistance))
    let rule = StageCanvas.how(
      DotRule(dotsPerVoter: 3, meaning: .resistance), Catalogue[.swedish].stage)
    #expect(rule[1] == "Sätt dem på det du inte kan leva med.")
    try reveal(&session)
    let stage = StageState(session.state)
    guard case .reveal(let shown) = stage.scene else {
      Issue.record("no result")
      return
    }
    #expect(shown.meaning == .resistance)
    let support = try { () throws -> SessionBuilder in
      var session = try open(DotRule(dotsPerVoter: 3))
      try reveal(&session)
      return session
    }()
    let size = Size(columns: 80, rows: 24)
    #expect(words(session, .swedish, size) != words(support, .swedish, size))
  }

  private func revealRows(
    of session: SessionBuilder, _ language: SessionLanguage
  ) throws -> [RevealRow] {
    guard case .reveal(let reveal) = StageState(session.state).scene else {
      Issue.record("no result")
      return []
    }
    let frame = Frame(size: Size(columns: 80, rows: 24))
    return StageCanvas(
      frame: frame, catalogue: Catalogue[language], now: session.now, minutesFromUTC: 0
    ).revealRows(reveal)
  }

  /// A result whose second and third theme share their number across the line.
  private func tied(_ decisions: [CutDecision]) throws -> SessionBuilder {
    let rule = DotRule(dotsPerVoter: 5, cutAfter: 2)
    var session = try open(rule)
    for (theme, dots) in [(1, 9), (2, 5), (3, 5)] {
      try session.run(.countDots(vote: vote, place(theme), dots: dots))
    }
    try session.run(.closeVote(vote: vote))
    try session.run(.reveal(vote: vote, themes: 3))
    for decision in decisions {
      try session.run(.decideCut(vote: vote, decision: decision, reason: "Sagt av rummet"))
    }
    return session
  }

  @Test(
    "While a tie across the line is open no line is drawn, in any size; words say it",
    arguments: SessionLanguage.allCases)
  func openTie(language: SessionLanguage) throws {
    let texts = Catalogue[language].stage
    let letters = Catalogue[language].numbers.list(["B", "C"])
    for decisions in [[], [.runOff], [.takeAlong(ThemeID(number: 3))]] as [[CutDecision]] {
      let session = try tied(decisions)
      for (columns, rows) in [(60, 18), (80, 24), (120, 40), (200, 60), (40, 12)] {
        let size = Size(columns: columns, rows: rows)
        let shown = try revealRows(of: session, language)
        #expect(!shown.contains { if case .cut = $0 { true } else { false } })
        #expect(shown.contains(.tie(texts.undecided(letters))))
        #expect(!words(session, language, size).contains("───"), "\(columns)×\(rows)")
      }
    }
  }

  @Test(
    "What is decided beside a tie does not hide that the tie is open",
    arguments: SessionLanguage.allCases)
  func besideOpenTie(language: SessionLanguage) throws {
    let catalogue = Catalogue[language]
    let stage = StageState(try tied([.takeAlong(ThemeID(number: 3))]).state)
    let tie = catalogue.stage.tiedAtCut(catalogue.numbers.list(["B", "C"]))
    #expect(StageSpeech(stage, in: catalogue).line.contains(tie))
    let glance = StageGlance(stage, at: Moment(wall: 0), in: catalogue).words
    #expect(glance.contains(catalogue.glance.tie))
  }

  @Test("Once the tie is settled the line is drawn, whatever is decided beside it since")
  func settledTie() throws {
    let lot = CutDecision.lot(seed: 7, chosen: [ThemeID(number: 3)])
    for decisions in [[lot], [lot, .takeAlong(ThemeID(number: 2))]] {
      let rows = try revealRows(of: try tied(decisions), .swedish)
      let letters = rows.map { row -> String in
        switch row {
        case .result(let result): result.letter.description
        case .tie(let words): words
        case .cut: "–"
        }
      }
      #expect(letters == ["A", "C", "–", "B"])
    }
  }

  @Test("A result that was corrected after it was shown says so, and where, in every language")
  func corrected() throws {
    var session = try open(DotRule())
    try reveal(&session)
    let before = SessionLanguage.allCases.map { words(session, $0) }
    try session.run(
      .correctCount(vote: vote, place(2), dots: 6, reason: "En plupp låg på golvet"))
    for (language, before) in zip(SessionLanguage.allCases, before) {
      let said = Catalogue[language].stage.corrected("B")
      #expect(!before.contains(said))
      #expect(words(session, language).contains(said), "\(language)")
      #expect(
        StageSpeech(StageState(session.state), in: Catalogue[language]).line.contains(said))
    }
  }
}
