import Testing

@testable import SessionEngine

@Suite("Several writers")
struct WriterTests {
  @Test("Two consoles that start the same step advance once, and the second is told by whom")
  func startTwice() throws {
    var workshop = try Workshop()
    let start = Command.startStep(run: workshop.run(1))
    #expect(workshop.refusal(of: start, by: Workshop.desk(2)) == nil)
    try workshop.send(start, by: Workshop.desk(2))
    #expect(workshop.refusal(of: start) == .alreadyDone(by: Workshop.desk(2)))
    #expect(workshop.state.steps[StepID(number: 1)]?.progress.runs.count == 1)

    try workshop.send(.pauseTimer(run: workshop.run(1)), by: Workshop.desk(3))
    #expect(workshop.refusal(of: start) == .alreadyDone(by: Workshop.desk(2)))

    try workshop.send(.endStep(run: workshop.run(1)), by: Workshop.desk(4))
    #expect(
      workshop.refusal(of: .endStep(run: workshop.run(1)))
        == .alreadyDone(by: Workshop.desk(4)))
    #expect(workshop.refusal(of: start) == .alreadyDone(by: Workshop.desk(2)))
  }

  @Test(
    "Two writers with stale copies never contradict each other once they decide under the lock",
    arguments: 0..<120 as Range<UInt64>)
  func interleaved(seed: UInt64) throws {
    var planner = CommandGenerator(seed: seed, absurdity: .max)
    var workshop = try Workshop(planner.plan())
    var generators = [
      CommandGenerator(seed: seed), CommandGenerator(seed: seed ^ 0xFFFF),
    ]
    var copies = [workshop.state, workshop.state]
    var carriedOut = 0
    for turn in 0..<120 {
      let writer = Int.random(in: 0...1, using: &generators[0].random)
      let command = generators[writer].next(for: copies[writer])
      let station = writer == 0 ? Workshop.console : Workshop.desk(1)
      let id = CommandID(high: UInt64(writer), low: UInt64(turn) + 100)
      do {
        try workshop.send(command, by: station, as: id)
        carriedOut += 1
        // The same key pressed at the other console is never carried out as though it were news.
        if case .startStep = command {
          #expect(
            workshop.refusal(of: command, by: Workshop.desk(2)) == .alreadyDone(by: station))
        }
      } catch {
        #expect(workshop.state.journal[id] == nil)
      }
      workshop.advance(seconds: 7)
      if generators[writer].random.once(in: 4) { copies[writer] = workshop.state }
      #expect(workshop.state.contradictions.isEmpty)
    }
    // Few where chance finalises the session early, but never next to nothing.
    #expect(carriedOut > 5)
    #expect(workshop.state == SessionState(folding: workshop.records))
  }

  @Test("A command that was carried out is answered with its old receipt, whatever it says now")
  func repeated() throws {
    var workshop = try Workshop()
    let command = Command.addComment(NewComment(text: "Lyssna", table: TableID(number: 2)))
    let id = try workshop.send(command, by: Workshop.desk(2))
    let before = workshop.state
    try workshop.send(command, by: Workshop.desk(2), as: id)
    #expect(workshop.state == before)
    try workshop.send(.closeSession)
    try workshop.send(.finalise)
    for again in [command, .finalise] {
      let request = CommandRequest(id: id, by: Workshop.desk(2), at: workshop.now, command: again)
      let receipt = Receipt(
        command: id, firstSequence: 2, lastSequence: 2,
        created: [.comment(CommentID(number: 1))])
      #expect(try workshop.state.decide(request) == .repeated(receipt))
    }
  }

  @Test("A command that is not refused has something to write")
  func neverEmpty() throws {
    for seed in 0..<20 as Range<UInt64> {
      _ = try Workshop.random(seed: seed, commands: 80) { before, after, _, command in
        #expect(after.records.count > before.records.count, "\(command)")
      }
    }
    let workshop = try Workshop()
    let empty: [Command] = [
      .importComments([]), .importNotes([]), .importBallots([], into: nil, creatingThemes: true),
      .importTallies([], into: nil, creatingThemes: true),
    ]
    for command in empty { #expect(workshop.refusal(of: command) != nil) }
  }

  @Test("Nothing is done in a log without a session, nor in a finalised one")
  func phases() throws {
    var workshop = Workshop(empty: ())
    #expect(workshop.refusal(of: .pauseAll) == .noSession)
    #expect(workshop.refusal(of: .undo(command: CommandID(high: 0, low: 0))) == .noSession)
    workshop = try Workshop()
    #expect(
      workshop.refusal(of: .createSession(header: Workshop.header, plan: workshop.state.plan))
        == .sessionExists)
    #expect(workshop.refusal(of: .finalise) == .notClosed)
    let closed = try workshop.send(.closeSession)
    #expect(workshop.refusal(of: .startStep(run: workshop.run(1))) == .closed)
    try workshop.send(.addComment(NewComment(text: "Från en lapp", run: workshop.run(2))))
    try workshop.send(.finalise)
    #expect(workshop.refusal(of: .addConclusion(text: "Sent")) == .finalised)
    #expect(workshop.refusal(of: .undo(command: closed)) == .finalised)
  }

  @Test("A session that a script made is never finalised")
  func scripted() throws {
    let header = SessionHeader(
      session: CommandID(high: 1, low: 1), series: CommandID(high: 1, low: 2), source: .script,
      language: .danish)
    let plan = Plan(
      title: "Prøve", tables: [Table(id: TableID(number: 1))], steps: Plan.dialogueSteps)
    var workshop = try Workshop(plan, header: header)
    try workshop.send(.closeSession)
    #expect(workshop.refusal(of: .finalise) == .scriptedSession)
  }
}
