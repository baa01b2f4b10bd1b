import Testing

@testable import SessionEngine

@Suite("Events that no engine has made")
struct HostileEventTests {
  private func folded(_ events: [Event], by station: Station = Workshop.console) throws
    -> SessionState
  {
    var state = try Workshop().state
    for (number, event) in events.enumerated() {
      state.apply(
        EventRecord(
          sequence: 2 + number, command: CommandID(high: 7, low: UInt64(number)), undoes: nil,
          by: station, at: Moment(wall: 1_465_894_800_000), event: event))
    }
    return state
  }

  private func theme(_ number: Int) -> Event {
    .themeCreated(
      theme: ThemeID(number: number), letter: ThemeLetter(index: number - 1),
      title: .present("Tema \(number)"), description: nil, parent: nil)
  }

  @Test("Numbers with gaps between them, however many, take no more room than the greatest gaps")
  func gaps() throws {
    let state = try folded(
      (1...5000).map {
        .commentAdded(
          comment: CommentID(number: $0 * 100_000),
          AddedComment(text: "x", kind: .statement, table: nil, run: nil))
      })
    #expect(state.comments.nextID.number <= 105_001)
    #expect(state.comments.count == 1)
  }

  @Test("A number at the end of the range is left out, and what comes next is as before")
  func greatestNumber() throws {
    let state = try folded([
      .commentAdded(
        comment: CommentID(number: .max),
        AddedComment(text: "x", kind: .statement, table: nil, run: nil))
    ])
    #expect(state.comments.nextID.number == 1)
  }

  @Test("An order of themes that names one many times names it once")
  func repeatedOrder() throws {
    let order = (0..<150_000).map { ThemeID(number: 1 + $0 % 3) }
    let state = try folded([theme(1), theme(2), theme(3), .themesOrdered(order.reversed())])
    #expect(state.themeOrder.map(\.number) == [3, 2, 1])
  }

  @Test("A vote that was opened on a theme many times is on it once")
  func repeatedThemes() throws {
    let vote = VoteID(number: 1)
    let state = try folded([
      theme(1), theme(2),
      .voteProposed(vote: vote, rule: DotRule(), voters: nil, who: nil, secrecy: .wall),
      .voteOpened(vote: vote, themes: (0..<150_000).map { ThemeID(number: 1 + $0 % 2) }),
    ])
    #expect(state.votes[vote]?.themes.map(\.number) == [1, 2])
    #expect(state.tally(of: vote)?.ranking.count == 2)
  }

  @Test("Seats can be changed when what somebody chose to be called is gone")
  func erasedAlias() throws {
    var seats = SeatingArrangement(
      people: [SeatedPerson(alias: .erased), SeatedPerson()],
      rounds: [
        SeatedRound(step: StepID(number: 2), seats: [TableID(number: 1), TableID(number: 2)])
      ], seed: 1)
    let state = try folded([.seatingAdopted(seats)])
    seats.rounds[0].seats.reverse()
    let answer = try state.decide(
      CommandRequest(
        id: CommandID(high: 9, low: 9), by: Workshop.console,
        at: Moment(wall: 1_465_894_900_000), command: .adoptSeating(seats)))
    guard case .events(let events, _) = answer else {
      Issue.record("It was answered with an old receipt.")
      return
    }
    #expect(events == [.seatingAdopted(seats)])
  }

  @Test("Themes merged in a circle are folded, counted and shown without end being lost")
  func circle() throws {
    let comment = CommentID(number: 1)
    let state = try folded([
      theme(1), theme(2), theme(3),
      .commentAdded(
        comment: comment, AddedComment(text: "x", kind: .statement, table: nil, run: nil)),
      .commentPlaced(comment: comment, theme: ThemeID(number: 1)),
      .themeMerged(theme: ThemeID(number: 1), into: ThemeID(number: 2)),
      .themeMerged(theme: ThemeID(number: 2), into: ThemeID(number: 1)),
      .themeMerged(theme: ThemeID(number: 3), into: ThemeID(number: 3)),
    ])
    #expect(!state.isOnWall(try #require(state.comments[comment])))
    #expect(StageState(state).language == .swedish)
  }
}
