import EventLog
import FileTestSupport
import Glibc
import SessionEngine
import Testing

@testable import WorkshopSession

@Suite("The writer thread")
struct WriterThreadTests {
  let folder: TemporaryFolder
  var path: String { folder.file("dialog.jsonl") }

  init() throws { folder = try TemporaryFolder() }

  private func store() -> DraftStore {
    DraftStore(
      session: SampleSession.id(1), role: .desk, table: nil, logPath: path, environment: [:],
      tag: "aaaa")
  }

  private func thread(_ drafts: DraftStore? = nil) -> WriterThread {
    WriterThread(
      writing: path, as: SampleSession.desk,
      clock: SessionClock { SampleSession.at(5) }, random: .seeded(3), drafts: drafts)
  }

  /// Outcomes as they come, until there are that many.
  private func outcomes(of thread: WriterThread, _ count: Int) -> [CommandOutcome] {
    var all: [CommandOutcome] = []
    while all.count < count {
      var entry = pollfd(fd: thread.descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&entry, 1, 10_000) > 0 else { return all }
      all += thread.takeOutcomes()
    }
    return all
  }

  @Test("Commands are carried out in the order in which they were handed over")
  func order() throws {
    _ = try SampleSession.create(path)
    let thread = thread()
    for number in 1...40 {
      thread.submit(
        SampleSession.comment("Nummer \(number)."), id: SampleSession.id(UInt64(number)))
    }
    let results = outcomes(of: thread, 40)
    #expect(results.map(\.id) == (1...40).map { SampleSession.id(UInt64($0)) })
    #expect(thread.finish().isEmpty)
    let state = try SessionReader(opening: path).state
    #expect(state.comments.all.map(\.value.text) == (1...40).map { .present("Nummer \($0).") })
  }

  @Test("A refused command is told of, and those behind it go on")
  func refusal() throws {
    _ = try SampleSession.create(path)
    let thread = thread()
    thread.submit(.addComment(NewComment(text: "")), id: SampleSession.id(1))
    thread.submit(SampleSession.comment("Efter."), id: SampleSession.id(2))
    let results = outcomes(of: thread, 2)
    guard case .refused(.emptyText(.comment)) = results.first?.result,
      case .saved = results.last?.result
    else {
      Issue.record("\(results)")
      return
    }
    #expect(thread.finish().isEmpty)
  }

  @Test("What cannot be written is said, kept with the drafts, and written once that is possible")
  func notSaved() throws {
    let drafts = store()
    let thread = thread(drafts)
    thread.submit(SampleSession.comment("Kvar."), id: SampleSession.id(1))
    thread.keep(DraftSheet())
    guard case .notSaved(.file(.missing)) = outcomes(of: thread, 1).first?.result else {
      Issue.record("it was not told that the file is missing")
      return
    }
    #expect(thread.finish().map(\.id) == [SampleSession.id(1)])
    #expect(drafts.load()?.unsaved.map(\.id) == [SampleSession.id(1)])
    _ = try SampleSession.create(path)
    let again = self.thread(drafts)
    for unsaved in drafts.load()?.unsaved ?? [] { again.submit(unsaved.command, id: unsaved.id) }
    #expect(again.finish().isEmpty)
    #expect(try SessionReader(opening: path).state.comments.count == 1)
  }

  @Test("A command that could not be written is in the drafts even where no draft was handed over")
  func unsavedWithoutSheet() throws {
    let drafts = store()
    let thread = thread(drafts)
    thread.submit(SampleSession.comment("Kvar."), id: SampleSession.id(1))
    guard case .notSaved = outcomes(of: thread, 1).first?.result else {
      Issue.record("it was not told that the file is missing")
      return
    }
    #expect(drafts.load()?.unsaved.map(\.id) == [SampleSession.id(1)])
    _ = thread.finish()
  }

  /// A line of the room, and the sheet that is kept while it is being typed.
  private let line = UnsavedCommand(
    id: SampleSession.id(2), command: SampleSession.comment("Kvar."))
  private var typedLine: DraftSheet {
    DraftSheet(drafts: [nil: Draft(text: "Kvar.", run: nil, name: line.id)])
  }

  /// A thread that has the log open, and drafts in which that line stands.
  private func threadThatHasWritten() throws -> (WriterThread, DraftStore) {
    _ = try SampleSession.create(path)
    let drafts = store()
    drafts.save(typedLine)
    let thread = thread(drafts)
    thread.submit(SampleSession.comment("Före."), id: SampleSession.id(1))
    _ = outcomes(of: thread, 1)
    return (thread, drafts)
  }

  private func send(_ line: UnsavedCommand, by thread: WriterThread) {
    thread.keep(DraftSheet(unsaved: [line]))
    thread.submit(line.command, id: line.id)
  }

  @Test(
    "Words that are kept under their command's name are in the log or in the drafts, never nowhere")
  func namedWords() throws {
    let (thread, drafts) = try threadThatHasWritten()
    #expect(drafts.load() == typedLine)
    send(line, by: thread)
    _ = outcomes(of: thread, 1)
    #expect(thread.finish().isEmpty)
    #expect(drafts.load() == DraftSheet())
    #expect(try SessionReader(opening: path).state.comments.count == 2)
  }

  @Test("Words that are kept under their command's name stay when the log takes nothing any more")
  func namedWordsNotSaved() throws {
    let (thread, drafts) = try threadThatHasWritten()
    #expect(unlink(path) == 0)
    send(line, by: thread)
    guard case .notSaved = outcomes(of: thread, 1).first?.result else {
      Issue.record("it was not told that the file is missing")
      return
    }
    #expect(drafts.load() == DraftSheet(unsaved: [line]))
    #expect(thread.finish() == [line])
  }

  @Test("A sheet handed over just before its command loses neither: the words are never nowhere")
  func sheetBeforeCommand() throws {
    _ = try SampleSession.create(path)
    let drafts = store()
    let thread = thread(drafts)
    let sent = UnsavedCommand(id: SampleSession.id(1), command: SampleSession.comment("Kvar."))
    thread.keep(DraftSheet(unsaved: [sent]))
    thread.submit(SampleSession.comment("Före."), id: SampleSession.id(2))
    _ = outcomes(of: thread, 1)
    #expect(drafts.load()?.unsaved == [sent])
    thread.submit(sent.command, id: sent.id)
    _ = outcomes(of: thread, 1)
    #expect(thread.finish().isEmpty)
    #expect(drafts.load()?.unsaved == [])
  }

  @Test(
    "A refused command is not kept, so a restart does not ask again what the session said no to")
  func refusedIsNotKept() throws {
    _ = try SampleSession.create(path)
    let drafts = store()
    let thread = thread(drafts)
    thread.submit(.resumeAll, id: SampleSession.id(1))
    thread.keep(DraftSheet(drafts: [nil: Draft(text: "halv", run: nil)]))
    _ = outcomes(of: thread, 1)
    #expect(thread.finish().isEmpty)
    #expect(drafts.load() == DraftSheet(drafts: [nil: Draft(text: "halv", run: nil)]))
  }

  @Test("What was typed last before the end is kept, although an earlier draft is being written")
  func lastWords() throws {
    _ = try SampleSession.create(path)
    let drafts = store()
    func sheet(words: Int) -> DraftSheet {
      DraftSheet(drafts: [nil: Draft(text: String(repeating: "ord ", count: words), run: nil)])
    }
    for turn in 1...3 {
      let thread = thread(drafts)
      thread.keep(sheet(words: 200_000))
      // Meanwhile the thread has begun with that, and is not done by far.
      _ = DraftCoding.encode(sheet(words: 20_000), tag: "aaaa")
      let last = DraftSheet(drafts: [nil: Draft(text: "sist \(turn)", run: nil)])
      thread.keep(last)
      _ = thread.finish()
      #expect(drafts.load() == last)
    }
  }

  @Test(
    "The press of a key reaches the log without a word to the drafts; what was typed is kept first")
  func pressOfKey() throws {
    _ = try SampleSession.create(path)
    let drafts = store()
    let thread = thread(drafts)
    // A second name of the draft's file: whoever writes the draft anew puts another file under the first.
    func isWrittenAnew() -> Bool {
      var status = stat()
      return stat(drafts.path, &status) != 0 || status.st_nlink == 1
    }
    thread.submit(SampleSession.comment("Ett."), id: SampleSession.id(1))
    _ = outcomes(of: thread, 1)
    #expect(link(drafts.path, folder.file("second name")) == 0)
    thread.submit(.blankStage, id: SampleSession.id(2))
    guard case .saved = outcomes(of: thread, 1).first?.result else {
      Issue.record("the stage was not blanked")
      return
    }
    #expect(!isWrittenAnew())
    thread.submit(SampleSession.comment("Två."), id: SampleSession.id(3))
    _ = outcomes(of: thread, 1)
    #expect(isWrittenAnew())
    #expect(thread.finish().isEmpty)
  }

  @Test("The press of a key that cannot be written is kept as everything else")
  func pressOfKeyNotSaved() throws {
    let drafts = store()
    let thread = thread(drafts)
    thread.submit(.blankStage, id: SampleSession.id(1))
    _ = outcomes(of: thread, 1)
    #expect(drafts.load()?.unsaved.map(\.id) == [SampleSession.id(1)])
    _ = thread.finish()
  }

  @Test("What was kept before the start stays until the station says otherwise")
  func keptDraftsSurviveTheStart() throws {
    _ = try SampleSession.create(path)
    let drafts = store()
    let before = DraftSheet(
      drafts: [nil: Draft(text: "halv", run: nil)],
      unsaved: [UnsavedCommand(id: SampleSession.id(1), command: SampleSession.comment("Ett."))])
    drafts.save(before)
    let thread = thread(drafts)
    thread.submit(before.unsaved[0].command, id: before.unsaved[0].id)
    #expect(thread.finish().isEmpty)
    #expect(drafts.load() == DraftSheet(drafts: before.drafts))
    let again = self.thread(drafts)
    again.keep(DraftSheet())
    #expect(again.finish().isEmpty)
    #expect(drafts.load() == DraftSheet())
  }
}
