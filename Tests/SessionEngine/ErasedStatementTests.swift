import Testing

@testable import SessionEngine

@Suite("Erasing what one person said")
struct ErasedStatementTests {
  private func folding(_ workshop: Workshop, without thing: EntityID) -> SessionState {
    let records = workshop.records.map { $0.event.statement?.of == thing ? $0.erased : $0 }
    return SessionState(
      folding: records + [
        EventRecord(
          sequence: records.count, command: CommandID(high: 5, low: 5), undoes: nil,
          by: Workshop.console, at: workshop.now, event: .bodiesErased)
      ])
  }

  private func shapes(_ state: SessionState) -> [BlindnessTests.Shape] {
    state.comments.all.map { BlindnessTests.Shape($0.value) }
  }

  @Test(
    "A log without the words of one comment folds to the same session, with all other words",
    arguments: 0..<60 as Range<UInt64>)
  func sameShape(seed: UInt64) throws {
    let workshop = try Workshop.random(seed: seed, commands: 100)
    for id in workshop.state.comments.ids {
      let state = folding(workshop, without: .comment(id))
      #expect(state.comments[id]?.text == .erased)
      #expect(shapes(state) == shapes(workshop.state))
      for (other, comment) in workshop.state.comments.all where other != id {
        #expect(state.comments[other] == comment)
      }
      #expect(state.notes == workshop.state.notes && state.themes == workshop.state.themes)
      #expect(state.votes == workshop.state.votes && state.steps == workshop.state.steps)
    }
    for id in workshop.state.notes.ids {
      let state = folding(workshop, without: .note(id))
      #expect(state.notes[id]?.text == .erased && state.comments == workshop.state.comments)
      #expect(state.themes.all.map(\.value.notes) == workshop.state.themes.all.map(\.value.notes))
    }
  }

  @Test("Whatever was done with a comment, nothing of its words is left in the session")
  func nothingLeft() throws {
    var workshop = try Workshop()
    try workshop.send(.startStep(run: workshop.run(1)))
    try workshop.send(.createTheme(title: "Tid", description: nil, parent: nil))
    let id = CommentID(number: 1)
    let theme = ThemeID(number: 1)
    let desk = Workshop.desk(2)
    let added = try workshop.send(
      .addComment(NewComment(text: "Zebra ett", table: TableID(number: 2))), by: desk)
    let amended = try workshop.send(
      .amendComment(comment: id, text: "Zebra två", kind: nil), by: desk)
    let undone = try workshop.send(.undo(command: amended), by: desk)
    try workshop.send(.undo(command: undone), by: desk)
    try workshop.send(.placeComment(comment: id, theme: theme, keepingOthers: false))
    try workshop.send(.releaseComment(comment: id))
    try workshop.send(.withdrawComment(comment: id), by: desk)
    try workshop.send(.addNote(NewNote(theme: theme, kind: .bullet, text: "Giraff")))
    #expect(String(reflecting: workshop.state).contains("Zebra"))
    let state = folding(workshop, without: .comment(id))
    #expect(!String(reflecting: state).contains("Zebra"))
    #expect(String(reflecting: state).contains("Giraff"))
    // What was sent before is known by its name all the same.
    let again = CommandRequest(
      id: added, by: desk, at: workshop.now, command: .addComment(NewComment(text: "Zebra ett")))
    guard case .repeated(let receipt) = try state.decide(again) else {
      Issue.record("the old receipt is not given")
      return
    }
    #expect(receipt.created == [.comment(id)])
    let erased = state.wordsErased(since: workshop.state)
    #expect(erased.things == [.comment(id)])
    #expect(Set(erased.texts) == ["Zebra ett", "Zebra två"])
    #expect(state.wordsErased(since: state).isEmpty)
  }

  @Test("Erased words come back neither by undo nor by a change that was on its way")
  func noReturn() throws {
    var workshop = try Workshop()
    try workshop.send(.createTheme(title: "Tid", description: nil, parent: nil))
    let (comment, note) = (CommentID(number: 1), NoteID(number: 1))
    try workshop.send(.addComment(NewComment(text: "Zebra ett")))
    let amended = try workshop.send(.amendComment(comment: comment, text: "Zebra två", kind: nil))
    try workshop.send(.addNote(NewNote(theme: ThemeID(number: 1), kind: .bullet, text: "Giraff")))
    func refusal(_ command: Command, without thing: EntityID) -> Refusal? {
      let request = CommandRequest(
        id: CommandID(high: 9, low: 9), by: Workshop.console, at: workshop.now, command: command)
      do {
        _ = try folding(workshop, without: thing).decide(request)
        return nil
      } catch {
        return error
      }
    }
    #expect(
      refusal(.undo(command: amended), without: .comment(comment)) == .wouldReviveErased(amended))
    #expect(
      refusal(
        .amendComment(comment: comment, text: "Zebra tre", kind: nil), without: .comment(comment))
        == .wordsErased(.comment(comment)))
    #expect(
      refusal(.amendNote(note: note, text: "Giraff två", kind: nil), without: .note(note))
        == .wordsErased(.note(note)))
    #expect(refusal(.withdrawComment(comment: comment), without: .comment(comment)) == nil)
  }

  @Test("Words are found however a file marks, escapes and breaks them, and few letters only alone")
  func finding() {
    let long = ErasedWords(texts: ["Anna sa \"nej\" till allt,\noch gick"])
    for text in [
      "- Anna sa \\\"nej\\\" till\n  allt,\n  och gick *(bord 2)*",
      #"{"text":"Anna sa \"nej\" till allt,\noch gick"}"#,
    ] {
      #expect(long.mayStand(in: text.utf8) && long.areSaid(in: text.utf8))
    }
    #expect(!long.mayStand(in: "Anna sa ja till allt, och gick".utf8))
    let short = ErasedWords(texts: ["Mer tid!"])
    #expect(short.mayStand(in: "Vi vill ha mer, Mer tid.".utf8))
    #expect(!short.areSaid(in: "Vi vill ha Mer tid.".utf8))
    #expect(short.areSaid(in: " Mer tid".utf8))
    #expect(!ErasedWords(texts: ["…"]).mayStand(in: "".utf8))
    #expect(!ErasedWords(texts: ["!?"]).mayStand(in: "något".utf8))
  }
}
