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

  @Test("A result that was corrected after it was shown says so, in every language")
  func corrected() throws {
    var session = try open(DotRule())
    try reveal(&session)
    let before = SessionLanguage.allCases.map { words(session, $0) }
    try session.run(
      .correctCount(vote: vote, place(2), dots: 6, reason: "En plupp låg på golvet"))
    for (language, before) in zip(SessionLanguage.allCases, before) {
      let said = Catalogue[language].stage.corrected
      #expect(!before.contains(said))
      #expect(words(session, language).contains(said), "\(language)")
      #expect(
        StageSpeech(StageState(session.state), in: Catalogue[language]).line.contains(said))
    }
  }
}
