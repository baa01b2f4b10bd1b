import Language
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

@Suite("Votes of which a damaged log says what cannot be, on the screens")
struct DamagedVoteTests {
  private let vote = VoteID(number: 1)

  private func place(_ theme: Int, table: Int? = nil) -> CountPlace {
    CountPlace(theme: ThemeID(number: theme), table: table.map { TableID(number: $0) })
  }

  private func voting(_ rule: DotRule, voters: Int) throws -> SessionBuilder {
    var session = try SessionBuilder(.dialogue())
    for title in ["Ett", "Två", "Tre"] {
      try session.run(.createTheme(title: title, description: nil, parent: nil))
    }
    try session.start(5)
    session.take(
      damaged: .voteProposed(vote: vote, rule: rule, voters: voters, who: nil, secrecy: .wall))
    return session
  }

  private func draw(_ session: SessionBuilder) throws {
    let console = ConsoleDriver(session)
    for (columns, rows) in [(60, 18), (120, 40)] {
      _ = console.frame(columns, rows)
      var stage = StageScreen(console.screen.context)
      stage.follow(StageState(session.state), at: session.now)
      _ = stage.frame(size: Size(columns: columns, rows: rows), at: session.now)
    }
  }

  @Test("Every phase is drawn, whatever the numbers")
  func numbers() throws {
    let numbers = [0, -1, 7, Int.max, .min, .max - 1]
    for (index, number) in numbers.enumerated() {
      for other in numbers {
        let next = numbers[(index + 2) % numbers.count]
        let rule = DotRule(
          dotsPerVoter: number, capPerTheme: other, cutAfter: next, silentSeconds: other)
        var session = try voting(rule, voters: other)
        try draw(session)
        session.take(damaged: .voteOpened(vote: vote, themes: (1...3).map { ThemeID(number: $0) }))
        session.take(damaged: .dotsCounted(vote: vote, place(1), dots: number))
        session.take(damaged: .dotsCounted(vote: vote, place(2, table: 2), dots: other))
        session.take(damaged: .dotsCounted(vote: vote, place(3), dots: next))
        session.take(damaged: .countChecked(vote: vote, place(1), dots: next))
        session.take(damaged: .unusedRecorded(vote: vote, table: nil, dots: other))
        session.take(damaged: .votersSet(vote: vote, .wall, voters: number))
        try draw(session)
        var console = ConsoleDriver(session)
        console.enter()
        _ = console.frame()
        session.take(damaged: .voteClosed(vote: vote))
        try draw(session)
        var stage = StageScreen(ConsoleDriver(session).screen.context)
        for shown in [number, 1, 2, 3] {
          session.take(damaged: .resultRevealed(vote: vote, themes: shown))
          stage.follow(StageState(session.state), at: session.now)
          _ = stage.frame(size: Size(columns: 80, rows: 24), at: session.now)
          try draw(session)
        }
        // What was shown is corrected from one end of all numbers to the other, and grows there.
        session.take(
          damaged: .countCorrected(vote: vote, place(1), dots: 3, from: nil, reason: nil))
        session.take(
          damaged: .countCorrected(vote: vote, place(2, table: 2), dots: 2, from: nil, reason: nil))
        stage.follow(StageState(session.state), at: session.now)
        _ = stage.frame(size: Size(columns: 80, rows: 24), at: session.now)
        try draw(session)
      }
    }
  }

  @Test("A megabyte that is pasted where dots are typed is told to be none, and quoted in part")
  func pasted() throws {
    var session = try voting(DotRule(), voters: 30)
    try session.run(.openVote(vote: vote, themes: []))
    for text in ["A", "🤷", "9 "] {
      var console = ConsoleDriver(session)
      console.press("A")
      _ = console.screen.receive(
        .paste(String(repeating: text, count: 300_000)), at: session.now)
      _ = console.frame()
      console.press("Enter")
      #expect(!console.message.isEmpty)
      #expect(console.message.count < 200)
      _ = console.frame()
    }
    #expect(session.state.tally(of: vote)?.counted == 0)
  }
}
