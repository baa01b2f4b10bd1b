import SessionEngine
import Testing

@testable import SessionFormat

@Suite("Commands as lines")
struct CommandCodingTests {
  private func read(_ line: String) throws -> RequestedCommand {
    try CommandCoding.decode(Array(line.utf8)[...])
  }

  private func command(_ json: String) throws -> Command {
    try read(#"{"command":\#(json)}"#).command
  }

  private func error(_ json: String) -> CommandLineError? {
    do {
      _ = try CommandCoding.decode(Array(#"{"command":\#(json)}"#.utf8)[...])
      return nil
    } catch { return error }
  }

  @Test("A command reads as it was written, whatever it is", arguments: [1, 2, 3] as [UInt64])
  func roundTrip(seed: UInt64) throws {
    for request in Generator.requests(seed: seed) {
      let line = CommandCoding.encode(request)
      #expect(!line.contains(0x0A))
      #expect(try CommandCoding.decode(line[...]) == request)
    }
  }

  @Test("A line says who asks, when, and what")
  func wholeLine() throws {
    let request = try read(
      #"""
       {"id":"m-1","by":"console.k7q2","at":"2016-06-14T13:00:00Z","command":{"addComment":
       {"text":"Att få vara med","kind":"hope","table":"b3","run":"s2.1"}}}
      """#)
    #expect(request.id == CommandID("m-1"))
    #expect(request.by == Station(.console, tag: "k7q2"))
    #expect(request.at == 1_465_909_200_000)
    #expect(
      request.command
        == .addComment(
          NewComment(
            text: "Att få vara med", kind: .hope, table: TableID(number: 3),
            run: StepRun(StepID(number: 2), 1))))
  }

  @Test("A table may be a number, a run the step alone, and what is optional left out")
  func shortForms() throws {
    #expect(
      try command(#"{"addComment":{"text":"x","table":3,"run":"s2"}}"#)
        == .addComment(
          NewComment(text: "x", table: TableID(number: 3), run: StepRun(StepID(number: 2), 1))))
    #expect(try command(#"{"pauseAll":{}}"#) == .pauseAll)
    #expect(
      try command(#"{"openVote":{"vote":"v1"}}"#)
        == .openVote(vote: VoteID(number: 1), themes: []))
    #expect(try command(#"{"proposeVote":{}}"#) == .proposeVote(VoteProposal()))
    #expect(
      try command(#"{"setVoters":{"vote":"v1","voters":null}}"#)
        == .setVoters(vote: VoteID(number: 1), .room, voters: nil))
    #expect(
      try command(#"{"insertStep":{"kind":"tableRound","minutes":20,"questions":{"1":"Hur?"}}}"#)
        == .insertStep(
          PlannedStep(
            kind: .tableRound, minutes: 20, tableQuestions: [TableID(number: 1): "Hur?"]),
          after: nil))
  }

  @Test("Dots of a ballot keep their order, and a theme named twice is left to the engine")
  func ballots() throws {
    let dots = [(1, 2), (3, 3), (1, 0)].map {
      ThemeDots(theme: ThemeID(number: $0.0), dots: $0.1)
    }
    #expect(
      try command(#"{"enterBallot":{"vote":"v1","label":"B7","dots":{"t1":2,"t3":3,"t1":0}}}"#)
        == .enterBallot(vote: VoteID(number: 1), NewBallot(label: "B7", .dots(dots), table: nil)))
  }

  @Test("A decision about the cut is one of six")
  func decisions() throws {
    #expect(
      try command(#"{"decideCut":{"vote":"v1","decision":{"takeAlong":"t5"},"reason":"r"}}"#)
        == .decideCut(
          vote: VoteID(number: 1), decision: .takeAlong(ThemeID(number: 5)), reason: "r"))
    #expect(
      try command(
        #"{"decideCut":{"vote":"v1","decision":{"lot":{"seed":7,"chosen":["t1"]}}}}"#)
        == .decideCut(
          vote: VoteID(number: 1), decision: .lot(seed: 7, chosen: [ThemeID(number: 1)]),
          reason: nil))
    let key = "command.decideCut.decision"
    for decision in ["{}", #"{"widen":{},"rest":"t1"}"#] {
      #expect(
        error(#"{"decideCut":{"vote":"v1","decision":\#(decision)}}"#)
          == .unexpected(key: key, .oneKey))
    }
  }

  @Test("Slips, proposals and seats have forms that a person can write")
  func tablesAndTheirPaper() throws {
    let table = TableID(number: 3)
    let slip = try #require(SlipNumber(table: table, number: 7))
    #expect(
      try command(#"{"addComment":{"text":"x","slip":"b3-7","group":true}}"#)
        == .addComment(NewComment(text: "x", speaksForGroup: true, slip: slip)))
    #expect(
      try command(#"{"setSlipAside":{"slip":"B3-07","fate":"illegible"}}"#)
        == .setSlipAside(slip: slip, fate: .illegible))
    #expect(
      try command(#"{"propose":{"kind":"term","word":"FUB","table":3}}"#)
        == .propose(.term(word: "FUB", explanation: nil), table: table, theme: nil))
    #expect(
      try command(
        #"{"adoptSeating":{"people":[{"alias":"Bo"},{"host":3}],"#
          + #""rounds":[{"step":"s2","seats":[0,3],"locked":[2]}],"seed":7}}"#)
        == .adoptSeating(
          SeatingArrangement(
            people: [SeatedPerson(alias: "Bo"), SeatedPerson(host: table)],
            rounds: [SeatedRound(step: StepID(number: 2), seats: [nil, table], locked: [2])],
            hostsStay: false, seed: 7)))
  }

  @Test("A slip, a seat or a proposal that is none is named")
  func badTables() {
    #expect(
      error(#"{"takeSlipUp":{"slip":"B0-1"}}"#)
        == .unexpected(key: "command.takeSlipUp.slip", .slip))
    #expect(
      error(#"{"adoptSeating":{"people":[],"rounds":[{"step":"s2","seats":[-1]}],"seed":7}}"#)
        == .unexpected(key: "command.adoptSeating.rounds[0].seats[0]", .count))
    #expect(
      error(#"{"adoptSeating":{"people":[],"seed":7}}"#)
        == .missing(key: "command.adoptSeating.rounds"))
    #expect(
      error(#"{"propose":{"kind":"conclusion","text":"x","owner":"y"}}"#)
        == .unknownKey("command.propose.owner", nearest: nil))
  }

  @Test("An error names the place and what was expected there")
  func errors() {
    #expect(
      error(#"{"addComent":{}}"#) == .unknownCommand("addComent", nearest: "addComment"))
    #expect(error(#"{"dance":{}}"#) == .unknownCommand("dance", nearest: nil))
    #expect(error(#"{"addComment":{}}"#) == .missing(key: "command.addComment.text"))
    #expect(
      error(#"{"addComment":{"text":"x","tabel":3}}"#)
        == .unknownKey("command.addComment.tabel", nearest: "table"))
    #expect(
      error(#"{"addComment":{"text":"x","table":"t3"}}"#)
        == .unexpected(key: "command.addComment.table", .table))
    #expect(
      error(#"{"addComment":{"text":"x","text":"y"}}"#)
        == .duplicateKey("command.addComment.text"))
    #expect(
      error(#"{"spreadMinutes":{"minutes":{"s5":1,"s5":2}}}"#)
        == .duplicateKey("command.spreadMinutes.minutes.s5"))
    #expect(
      error(#"{"setTimer":{"run":"s1","by":1e3}}"#)
        == .unexpected(key: "command.setTimer.by", .wholeNumber))
    #expect(error(#"{"pauseAll":[]}"#) == .unexpected(key: "command.pauseAll", .object))
    #expect(error(#"{"pauseAll":{},"resumeAll":{}}"#) == .unexpected(key: "command", .oneKey))
    #expect(
      error(#"{"importNotes":{"rows":[{"line":2,"theme":"x","kind":"poem","text":""}]}}"#)
        == .unexpected(
          key: "command.importNotes.rows[0].kind", .oneOf(NoteKind.allCases.map(\.rawValue))))
    #expect(
      error(#"{"insertStep":{"kind":"break","minutes":5,"questions":{"1":"a","b1":"b"}}}"#)
        == .duplicateKey("command.insertStep.questions.b1"))
    #expect(throws: CommandLineError.missing(key: "command")) { try read("{}") }
    guard case .notJSON(let reason)? = error("{") else {
      Issue.record("taken for JSON")
      return
    }
    #expect(reason.problem == .byte(UInt8(ascii: "}")) || reason.problem == .end)
  }

  @Test("Every beginning of a line and every changed byte is read or refused, never a crash")
  func hostileBytes() {
    var generator = SeededGenerator(seed: 8)
    for request in Generator.requests(seed: 9, each: 2) {
      let line = CommandCoding.encode(request)
      for end in line.indices {
        #expect(throws: CommandLineError.self) { try CommandCoding.decode(line[..<end]) }
      }
      for _ in 0..<60 {
        var line = line
        let place = Int.random(in: line.indices, using: &generator)
        line[place] = UInt8.random(in: 0...255, using: &generator)
        _ = try? CommandCoding.decode(line[...])
      }
    }
  }
}
