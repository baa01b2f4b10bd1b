import Testing

@testable import SessionEngine

@Suite("Undo")
struct UndoTests {
  @Test(
    "Taking a command back at once restores exactly, and doing it again restores exactly",
    arguments: 0..<120 as Range<UInt64>)
  func immediate(seed: UInt64) throws {
    _ = try Workshop.random(seed: seed, commands: 100) { before, after, id, command in
      guard let entry = after.state.journal[id],
        after.state.journal.inverse(of: entry)?.isEmpty == false
      else { return }
      var undone = after
      let undo = try undone.send(.undo(command: id))
      #expect(undone.state.holdsSameContent(as: before.state), "\(command)")
      try undone.send(.undo(command: undo))
      #expect(undone.state.holdsSameContent(as: after.state), "again: \(command)")
      #expect(undone.state == SessionState(folding: undone.records))
    }
  }

  @Test("Every kind of command but four can be taken back at once")
  func everyKind() throws {
    var undone: Set<CommandKind> = []
    for seed in 0..<150 as Range<UInt64> {
      _ = try Workshop.random(seed: seed, commands: 120) { _, after, id, command in
        guard !undone.contains(CommandKind(command)) else { return }
        if after.refusal(of: .undo(command: id)) == nil { undone.insert(CommandKind(command)) }
      }
      if undone.count == CommandKind.allCases.count - 3 { break }
    }
    #expect(
      Set(CommandKind.allCases).subtracting(undone) == [
        .createSession, .issueSlips, .reveal, .finalise,
      ])
  }

  @Test(
    "Taking an earlier command back is refused by name or leaves what was done since",
    arguments: 0..<120 as Range<UInt64>)
  func earlier(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let workshop = try Workshop.random(seed: seed, commands: 90)
    let entries = Array(workshop.state.journal.entries)
    for _ in 0..<25 {
      guard let entry = random.pick(entries) else { continue }
      var undone = workshop
      do {
        try undone.send(.undo(command: entry.command))
      } catch {
        #expect(undone.state == workshop.state)
        if case .dependedOn(let command, _, let by) = error {
          let later = try #require(workshop.state.journal[command])
          #expect(later.firstSequence > entry.firstSequence && later.by == by)
        }
        continue
      }
      #expect(undone.state.contradictions.isEmpty, "\(entry.headline)")
      let journal = workshop.state.journal
      let own = journal.writes(of: entry)
      for later in entries
      where later.firstSequence > entry.firstSequence && later.stands {
        for slot in journal.writes(of: later) where !own.contains(slot) {
          #expect(
            undone.state.standing(at: slot, besides: workshop.state)
              == workshop.state.standing(at: slot, besides: undone.state),
            "\(entry.headline) took \(later.headline) along at \(slot)")
        }
      }
    }
  }

  @Test("What was taken back and what rests on it come again only in their order")
  func inOrder() throws {
    var workshop = try Workshop()
    let theme = try workshop.send(.createTheme(title: "Bemötande", description: nil, parent: nil))
    let comment = try workshop.send(.addComment(NewComment(text: "Lyssna")))
    let placing = try workshop.send(
      .placeComment(
        comment: CommentID(number: 1), theme: ThemeID(number: 1), keepingOthers: false))
    #expect(
      workshop.refusal(of: .undo(command: theme))
        == .dependedOn(
          placing,
          headline: .commentPlaced(comment: CommentID(number: 1), theme: ThemeID(number: 1)),
          by: Workshop.console))
    let placingBack = try workshop.send(.undo(command: placing))
    let themeBack = try workshop.send(.undo(command: theme))
    guard case .dependedOn(themeBack, _, _) = workshop.refusal(of: .undo(command: placingBack))
    else {
      Issue.record("the placing came again without its theme")
      return
    }
    try workshop.send(.undo(command: themeBack))
    try workshop.send(.undo(command: placingBack))
    #expect(workshop.state.comments[CommentID(number: 1)]?.themes == [ThemeID(number: 1)])
    #expect(workshop.state.journal[comment]?.stands == true)
  }

  @Test("What was done again can be taken back again, whatever was decided while it was not done")
  func againAndBack() throws {
    var workshop = try Workshop()
    let run = workshop.run(4)
    let start = try workshop.send(.startStep(run: run))
    var back = try workshop.send(.undo(command: start))
    try workshop.send(.issueSlips(table: TableID(number: 4), run: run, count: 5))
    for _ in 0..<2 {
      let before = workshop.state
      let again = try workshop.send(.undo(command: back))
      #expect(workshop.state.currentRun == run)
      back = try workshop.send(.undo(command: again))
      #expect(workshop.state.holdsSameContent(as: before))
    }
  }

  @Test(
    "What was done again is held by what builds on it, also by what was taken back and done again since"
  )
  func againAndHeld() throws {
    var workshop = try Workshop()
    let theme = try workshop.send(.createTheme(title: "Bemötande", description: nil, parent: nil))
    let themeBack = try workshop.send(.undo(command: theme))
    let themeAgain = try workshop.send(.undo(command: themeBack))
    try workshop.send(.addComment(NewComment(text: "Lyssna")))
    let placing = try workshop.send(
      .placeComment(
        comment: CommentID(number: 1), theme: ThemeID(number: 1), keepingOthers: false))
    let placingBack = try workshop.send(.undo(command: placing))
    try workshop.send(.undo(command: placingBack))
    #expect(workshop.refusal(of: .undo(command: theme)) != nil)
    #expect(workshop.refusal(of: .undo(command: themeAgain)) != nil)
  }

  @Test("A step is held by what was said in it, also once both were taken back and done again")
  func stepAndComment() throws {
    var workshop = try Workshop()
    let desk = Workshop.desk(1)
    let run = workshop.run(2)
    let start = try workshop.send(.startStep(run: run))
    let comment = try workshop.send(.addComment(NewComment(text: "Ord", run: run)), by: desk)
    let commentBack = try workshop.send(.undo(command: comment), by: desk)
    let startBack = try workshop.send(.undo(command: start))
    let again = try workshop.send(.undo(command: startBack))
    try workshop.send(.undo(command: commentBack), by: desk)
    #expect(workshop.refusal(of: .undo(command: start)) != nil)
    #expect(workshop.refusal(of: .undo(command: again)) != nil)
  }

  @Test(
    "However often it goes back and forth, a console takes back step by step all that stands",
    arguments: 0..<40 as Range<UInt64>)
  func backAndForth(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var workshop = try Workshop()
    try workshop.send(.startStep(run: workshop.run(1)), by: Workshop.desk(1))
    var (done, undone): ([SessionState], [SessionState]) = ([workshop.state], [])
    for number in 0..<60 {
      switch Int.random(in: 0..<5, using: &random) {
      case 0, 1:
        guard done.count > 1 else { continue }
        let last = try #require(workshop.state.lastUndoable(by: Workshop.console))
        try workshop.send(.undo(command: last.command))
        undone.append(done.removeLast())
      case 2, 3:
        guard let next = undone.popLast() else { continue }
        let last = try #require(workshop.state.lastRedoable(by: Workshop.console))
        try workshop.send(.undo(command: last.command))
        done.append(next)
      default:
        let commands: [Command] = [
          .setTimer(run: workshop.run(1), by: 60), .addConclusion(text: "Ord \(number)"),
          .showMessage(text: "Ord \(number)"),
        ]
        try workshop.send(commands[Int.random(in: 0..<3, using: &random)])
        undone = []
        done.append(workshop.state)
      }
      #expect(workshop.state.holdsSameContent(as: done[done.count - 1]))
    }
  }

  @Test("Two wordings taken back come again in their order only")
  func wordings() throws {
    var workshop = try Workshop()
    try workshop.send(.addComment(NewComment(text: "Ett")))
    let comment = CommentID(number: 1)
    let two = try workshop.send(.amendComment(comment: comment, text: "Två", kind: nil))
    let three = try workshop.send(.amendComment(comment: comment, text: "Tre", kind: nil))
    let threeBack = try workshop.send(.undo(command: three))
    let twoBack = try workshop.send(.undo(command: two))
    #expect(workshop.refusal(of: .undo(command: threeBack)) != nil)
    try workshop.send(.undo(command: twoBack))
    try workshop.send(.undo(command: threeBack))
    #expect(workshop.state.comments[comment]?.text == "Tre")
  }

  @Test("The console takes back its own last command, steps further back, and does them again")
  func ownLast() throws {
    var workshop = try Workshop()
    let desk = Workshop.desk(2)
    let first = try workshop.send(.addConclusion(text: "Ett"))
    try workshop.send(.addComment(NewComment(text: "Bordet")), by: desk)
    let second = try workshop.send(.addConclusion(text: "Två"))
    #expect(workshop.state.lastUndoable(by: Workshop.console)?.command == second)
    let secondBack = try workshop.send(.undo(command: second))
    #expect(workshop.state.lastUndoable(by: Workshop.console)?.command == first)
    let firstBack = try workshop.send(.undo(command: first))
    #expect(workshop.state.lastRedoable(by: Workshop.console)?.command == firstBack)
    try workshop.send(.undo(command: firstBack))
    #expect(workshop.state.lastRedoable(by: Workshop.console)?.command == secondBack)
    try workshop.send(.undo(command: secondBack))
    #expect(workshop.state.lastRedoable(by: Workshop.console) == nil)
    #expect(workshop.state.conclusions.all.map(\.value) == ["Ett", "Två"])
    #expect(workshop.state.comments.count == 1)
    #expect(workshop.refusal(of: .undo(command: firstBack)) == .alreadyUndone(firstBack))
  }

  @Test("Taking back never brings erased words back")
  func erased() throws {
    var workshop = try Workshop()
    try workshop.send(.addComment(NewComment(text: "Mitt personnummer")))
    let comment = CommentID(number: 1)
    let amended = try workshop.send(.amendComment(comment: comment, text: "–", kind: nil))
    let added = try workshop.send(.addConclusion(text: "Om en person"))
    let back = try workshop.send(.undo(command: added))
    let state = SessionState(folding: workshop.records.map(\.erased))
    func refusal(_ id: CommandID) -> Refusal? {
      let request = CommandRequest(
        id: CommandID(high: 5, low: 5), by: Workshop.console, at: workshop.now,
        command: .undo(command: id))
      do {
        _ = try state.decide(request)
        return nil
      } catch { return error }
    }
    #expect(refusal(amended) == .wouldReviveErased(amended))
    #expect(refusal(back) == .wouldReviveErased(back))
  }

  @Test(
    "A theme does not come back beside another of its title, nor an opened vote beside an open one")
  func consistency() throws {
    var workshop = try Workshop()
    let theme = ThemeID(number: 1)
    try workshop.send(.createTheme(title: "Mat", description: nil, parent: nil))
    let renamed = try workshop.send(.renameTheme(theme: theme, title: "Lunch", description: nil))
    try workshop.send(.createTheme(title: " mat", description: nil, parent: nil))
    #expect(workshop.refusal(of: .undo(command: renamed)) == .titleTaken(ThemeID(number: 2)))

    try workshop.send(.proposeVote(VoteProposal()))
    try workshop.send(.openVote(vote: VoteID(number: 1), themes: []))
    let closed = try workshop.send(.closeVote(vote: VoteID(number: 1)))
    try workshop.send(.proposeVote(VoteProposal()))
    try workshop.send(.openVote(vote: VoteID(number: 2), themes: []))
    #expect(workshop.refusal(of: .undo(command: closed)) == .otherVoteOpen(VoteID(number: 2)))
  }

  @Test("A closed session takes back no step and no plan, but takes back its closing")
  func closed() throws {
    var workshop = try Workshop()
    try workshop.send(.startStep(run: workshop.run(1)))
    let ended = try workshop.send(.endStep(run: workshop.run(1)))
    let closed = try workshop.send(.closeSession)
    #expect(workshop.refusal(of: .undo(command: ended)) == .closed)
    try workshop.send(.undo(command: closed))
    #expect(workshop.refusal(of: .undo(command: ended)) == nil)
  }

  @Test("What is unknown, what was taken back and what cannot be taken back is refused by name")
  func refused() throws {
    var workshop = try Workshop()
    let unknown = CommandID(high: 4, low: 4)
    #expect(workshop.refusal(of: .undo(command: unknown)) == .unknownCommand(unknown))
    let created = workshop.records[0].command
    #expect(workshop.refusal(of: .undo(command: created)) == .cannotUndo(created))
    let added = try workshop.send(.addConclusion(text: "Ett"))
    try workshop.send(.undo(command: added))
    #expect(workshop.refusal(of: .undo(command: added)) == .alreadyUndone(added))
  }
}
