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

  @Test("Of a round that has gone on for a while, what is left is said and not how long it was")
  func timeLeft() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    func said() -> String { StageSpeech(StageState(session.state), at: session.now).line }
    let minutes = try #require(session.state.steps[StepID(number: 2)]?.planned.minutes)
    #expect(said().hasSuffix("Ni har \(minutes) minuter."))
    session.wait(seconds: 61)
    #expect(said().hasSuffix("\(minutes - 1) minuter kvar."))
    session.wait(seconds: Int64(minutes) * 60)
    #expect(said().hasSuffix("Tiden är ute."))
  }

  @Test("A message that counts down says how much is left, and the rule of a vote what follows")
  func countdownAndCut() throws {
    var session = try SessionBuilder(.dialogue(dots: DotRule(cutAfter: 3)))
    try session.start(5)
    try session.run(.showMessage(text: "Fika står framdukat", seconds: 300))
    let now = session.now
    #expect(
      StageSpeech(StageState(session.state), at: now).line == "Fika står framdukat. 5 minuter kvar."
    )
    try session.run(.clearMessage)
    try session.run(.createTheme(title: "Tid", description: nil, parent: nil))
    try session.run(.proposeVote(VoteProposal(rule: session.state.plan.dots, voters: 32)))
    try session.run(.openVote(vote: VoteID(number: 1), themes: []))
    let line = StageSpeech(StageState(session.state), at: now).line
    #expect(line.contains("De 3 teman med flest pluppar går vidare."))
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
