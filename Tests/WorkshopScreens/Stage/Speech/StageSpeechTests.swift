import Language
import SessionEngine
import Testing

@testable import WorkshopScreens

/// What is said aloud of the wall.
struct StageSpeechTests {
  @Test(
    "Every scene has its line in every language, and a few words of what the room sees",
    arguments: SessionLanguage.allCases)
  func everyScene(language: SessionLanguage) throws {
    var rows: [String] = []
    for scene in try StageScenes(language: language).all {
      let speech = StageSpeech(scene.state)
      #expect(!speech.line.isEmpty, "\(scene.name)")
      #expect(speech.sentences.allSatisfy { !$0.contains("  ") && !$0.contains("..") })
      rows.append("== \(scene.name)")
      rows.append(speech.line)
      rows.append(StageGlance(scene.state, at: scene.now, in: Catalogue[language]).words)
    }
    GoldenFile("speech-\(language.rawValue).txt").expect(rows)
  }

  @Test(
    "A title that ends with a sign of its own gets no full stop after it",
    arguments: ["Hur får vi syn på alla?", "Nu!", "Tid.", "Och sedan…", "Tid"])
  func ownEnd(title: String) throws {
    var session = try SessionBuilder(.dialogue())
    try session.run(.createTheme(title: title, description: nil, parent: nil))
    try session.start(4)
    let said = StageSpeech(StageState(session.state)).line
    #expect(said.hasSuffix(title == "Tid" ? "A, Tid." : "A, \(title)"))
  }

  @Test("Before the reveal the line is the same whatever the dots, and no total is said")
  func nothingHidden() throws {
    func lines(dots: [Int]) throws -> [String] {
      var session = try SessionBuilder(.dialogue(dots: DotRule(cutAfter: 1)))
      try session.start(5)
      for place in dots.indices {
        try session.run(
          .createTheme(title: "Tema nummer \(place + 1)", description: nil, parent: nil))
      }
      let vote = VoteID(number: 1)
      try session.run(.proposeVote(VoteProposal(rule: session.state.plan.dots, voters: 32)))
      try session.run(.openVote(vote: vote, themes: []))
      var lines: [String] = []
      for (place, dots) in dots.enumerated() {
        try session.run(
          .countDots(
            vote: vote, CountPlace(theme: ThemeID(number: place + 1), table: nil), dots: dots))
        lines.append(StageSpeech(StageState(session.state)).line)
      }
      try session.run(.closeVote(vote: vote))
      lines.append(StageSpeech(StageState(session.state)).line)
      return lines
    }
    let few = try lines(dots: [41, 37])
    #expect(try few == lines(dots: [2, 99]))
    #expect(!few.joined().contains("41") && !few.joined().contains("37"))
  }

  @Test("A comment that nobody let onto the wall is never said")
  func unreleased() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    try session.say("Hemligt för rummet.", table: 1)
    #expect(!StageSpeech(StageState(session.state)).line.contains("Hemligt"))
    try session.run(.releaseComment(comment: CommentID(number: 1)))
    #expect(StageSpeech(StageState(session.state)).line.contains("Hemligt"))
  }
}
