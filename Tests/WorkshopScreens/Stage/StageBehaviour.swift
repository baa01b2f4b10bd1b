import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Suite("The wall")
struct StageBehaviour {
  private static let small = Size(columns: 60, rows: 18)

  /// The vote of a session with some themes, opened.
  private func vote(themes: Int, dots: DotRule = DotRule()) throws -> SessionBuilder {
    var session = try SessionBuilder(.dialogue(dots: dots))
    try session.start(4)
    for number in 1...themes {
      let title = göteborgThemes[(number - 1) % göteborgThemes.count].title
      try session.run(.createTheme(title: "\(title) \(number)", description: nil, parent: nil))
    }
    try session.start(5)
    try session.run(.proposeVote(VoteProposal(rule: dots, voters: 100)))
    try session.run(.openVote(vote: VoteID(number: 1), themes: []))
    return session
  }

  private func text(
    _ session: SessionBuilder, _ size: Size = small, language: SessionLanguage = .swedish,
    at moment: Moment? = nil
  ) -> String {
    StageScreen.showing(StageState(session.state), at: session.now, language: language)
      .frame(size: size, at: moment ?? session.now).textRows.joined(separator: "\n")
  }

  @Test("Dots that are not revealed change nothing on the wall")
  func hiddenDots() throws {
    var few = try vote(themes: 7)
    var many = few
    for theme in 1...7 {
      try few.run(
        .countDots(
          vote: VoteID(number: 1), CountPlace(theme: ThemeID(number: theme), table: nil),
          dots: theme))
      try many.run(
        .countDots(
          vote: VoteID(number: 1), CountPlace(theme: ThemeID(number: theme), table: nil),
          dots: 40 - theme))
    }
    for isClosed in [false, true] {
      if isClosed {
        try few.run(.closeVote(vote: VoteID(number: 1)))
        try many.run(.closeVote(vote: VoteID(number: 1)))
      }
      for size in [Self.small, Size(columns: 120, rows: 40)] {
        let frames = [few, many].map {
          StageScreen.showing(StageState($0.state), at: $0.now).frame(size: size, at: $0.now)
        }
        #expect(frames[0] == frames[1])
      }
    }
  }

  @Test("The dots of a theme that is still hidden change nothing beside those that are shown")
  func hiddenRest() throws {
    var sessions = [try vote(themes: 3), try vote(themes: 3)]
    for (index, order) in [[2, 20, 30], [2, 40, 25]].enumerated() {
      for (theme, dots) in order.enumerated() {
        try sessions[index].run(
          .countDots(
            vote: VoteID(number: 1), CountPlace(theme: ThemeID(number: theme + 1), table: nil),
            dots: dots))
      }
      try sessions[index].run(.closeVote(vote: VoteID(number: 1)))
      try sessions[index].run(.reveal(vote: VoteID(number: 1), themes: 1))
    }
    #expect(text(sessions[0]) == text(sessions[1]))
    #expect(text(sessions[0]).contains("2 teman är kvar att visa"))
  }

  @Test("The words of a comment that nobody let onto the wall change nothing on it")
  func unreleasedComments() throws {
    var plain = try SessionBuilder(.dialogue())
    try plain.start(1)
    var secret = plain
    try plain.say("Något", table: 1)
    try secret.say("Något helt annat som inte ska synas", table: 1)
    #expect(text(plain) == text(secret))
    try secret.run(.releaseComment(comment: CommentID(number: 1)))
    #expect(text(secret).contains("Något helt annat"))
  }

  @Test("While the room votes there is no number on the wall but those of the rule")
  func noNumbersWhileVoting() throws {
    var session = try SessionBuilder(.dialogue(dots: DotRule(capPerTheme: 2)))
    try session.start(1)
    for _ in 0..<4 { try session.say("Ett inlägg", table: 1) }
    try session.start(4)
    try session.run(.createTheme(title: "Bemötande", description: nil, parent: nil))
    for number in 1...4 {
      try session.run(
        .placeComment(
          comment: CommentID(number: number), theme: ThemeID(number: 1), keepingOthers: false))
    }
    try session.start(5)
    try session.run(.proposeVote(VoteProposal(rule: session.state.plan.dots, voters: 9)))
    try session.run(.openVote(vote: VoteID(number: 1), themes: []))
    let digits = text(session).filter(\.isNumber)
    #expect(digits == "2")
    #expect(text(session).contains("Fem pluppar var. Högst 2 på samma tema."))
    #expect(text(session).contains("Plupparna på väggen syns för alla."))
  }

  @Test("A blank wall is an empty frame, whatever else it was told")
  func blank() throws {
    var session = try SessionBuilder(.dialogue())
    try session.run(.showMessage(text: "Hej"))
    try session.run(.blankStage)
    for size in [Self.small, Size(columns: 20, rows: 5)] {
      let frame = StageScreen.showing(StageState(session.state), at: session.now)
        .frame(size: size, at: session.now)
      #expect(frame == Frame(size: size))
    }
  }

  @Test("A message and a stop hide what goes on", arguments: [true, false])
  func overEverything(isMessage: Bool) throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    try session.run(isMessage ? .showMessage(text: "Utrymning vid dörr B") : .pauseAll)
    let shown = text(session)
    #expect(!shown.contains("samverkan"))
    let word = isMessage ? "Utrymning" : "leder."
    let drawn = LargeText.LetterSize.allCases.compactMap {
      LargeText.lines(of: word, size: $0, width: 60, height: $0.rawValue)?.first
    }
    #expect(!drawn.isEmpty && drawn.contains { shown.contains($0) })
  }

  @Test("Twenty themes with long titles all stand on a small wall")
  func twentyThemes() throws {
    let session = try vote(themes: 20)
    let shown = (0..<12).map { turn in
      text(session, at: Moment(wall: session.now.wall + Int64(turn) * StagePages.pageLasts))
    }.joined()
    for index in 0..<20 {
      #expect(shown.contains("\(ThemeLetter(index: index))  "), "\(ThemeLetter(index: index))")
    }
    #expect(!shown.contains("till\n"))
  }

  @Test("Where themes are left out the wall says how many", arguments: [40, 60])
  func manyThemes(count: Int) throws {
    let shown = text(try vote(themes: count))
    let places = (0..<count).filter { shown.contains("\(ThemeLetter(index: $0))  ") }
    #expect(places.count < count)
    #expect(shown.contains("… och \(count - places.count) till"))
  }

  @Test(
    "A result of twenty themes is shown on pages of a small wall, each with its title and a bar")
  func twentyResults() throws {
    var session = try vote(themes: 20)
    for theme in 1...20 {
      try session.run(
        .countDots(
          vote: VoteID(number: 1), CountPlace(theme: ThemeID(number: theme), table: nil),
          dots: theme))
    }
    try session.run(.closeVote(vote: VoteID(number: 1)))
    try session.run(.reveal(vote: VoteID(number: 1), themes: 20))
    let pages = (0..<12).map { turn in
      text(session, at: Moment(wall: session.now.wall + Int64(turn) * StagePages.pageLasts))
    }
    for theme in 1...20 {
      #expect(pages.contains { $0.contains(" \(theme) PL") }, "\(theme)")
    }
    #expect(pages[0].contains(" 20 PL") && pages[0].contains("sida 1 av "))
    #expect(pages.allSatisfy { $0.contains { "▏▎▍▌▋▊▉█▄".contains($0) } && !$0.contains("…") })
  }

  @Test("No size and no scene traps, and a small window says what it needs")
  func everySize() throws {
    for scene in try StageScenes().all {
      let screen = StageScreen.showing(scene.state, at: scene.now)
      for columns in Array(stride(from: 1, through: 130, by: 17)) + [39, 40] {
        for rows in Array(stride(from: 1, through: 45, by: 7)) + [11, 12] {
          let size = Size(columns: columns, rows: rows)
          let frame = screen.frame(size: size, at: scene.now)
          #expect(frame.size == size)
          if columns >= 39, columns < 40 || rows < 12, !scene.state.isBlank {
            #expect(frame.textRows[0].hasSuffix("40×12"))
          }
        }
      }
    }
  }

  @Test("Erased words are said to be erased")
  func erased() throws {
    let session = try SessionBuilder(.dialogue())
    var plan = session.state.plan
    plan.title = .erased
    plan.given = [.erased]
    var state = SessionState()
    state.apply(
      EventRecord(
        sequence: 0, command: CommandID(high: 1, low: 1), by: Station(.console, tag: "test"),
        at: session.now, event: .planAdopted(plan)))
    let shown = StageScreen.showing(StageState(state), at: session.now)
      .frame(size: Self.small, at: session.now).textRows.joined(separator: "\n")
    #expect(shown.contains(Catalogue[.swedish].names.erased))
  }
}
