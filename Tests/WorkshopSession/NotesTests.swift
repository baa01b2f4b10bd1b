import EventLog
import FileTestSupport
import Glibc
import SessionEngine
import Testing

@testable import WorkshopSession

@Suite("The facilitator's own notes")
struct NotesTests {
  let folder: TemporaryFolder
  var path: String { folder.file("dialog.jsonl") }

  init() throws { folder = try TemporaryFolder() }

  private func store() -> NotesStore {
    NotesStore(session: SampleSession.id(1), logPath: path, environment: [:])
  }

  private var notes: PrivateNotes {
    var notes = PrivateNotes()
    notes[nil] = "Hela dagen: \"lugnt\"\n"
    notes[StepID(number: 3)] = "Zebra ett sa Anna högt"
    return notes
  }

  @Test("What was written is there when the console starts again, however it ended")
  func roundTrip() {
    store().save(notes)
    #expect(store().load().notes == notes)
  }

  @Test("They can be read by their owner only, and two consoles do not write over each other's")
  func files() {
    let (first, second) = (store(), store())
    first.save(notes)
    second.save(PrivateNotes())
    #expect(first.load().notes == notes)
    var status = stat()
    #expect(stat(first.path, &status) == 0 && status.st_mode & 0o777 == 0o600)
  }

  @Test(
    "A file that cannot be read as notes is set aside before the first new note, where an erasure looks too"
  )
  func damaged() throws {
    let path = store().path
    let bytes = Array("{\"notes\":[{\"text\":\"Zebra ett sa Anna h".utf8)
    try folder.write(bytes, to: String(path.split(separator: "/").last ?? ""))
    let console = store()
    let (notes, setAside) = console.load()
    let aside = try #require(setAside)
    #expect(notes == PrivateNotes() && aside.hasSuffix(".console.damaged-1.notes"))
    console.save(self.notes)
    #expect(DraftStore.contents(of: aside) == bytes)
    #expect(console.load().notes == self.notes && console.load().setAside == nil)
    let writer = try SampleSession.create(self.path)
    _ = try writer.commit(
      SampleSession.comment("Zebra ett sa Anna h"), id: SampleSession.id(1),
      by: SampleSession.desk, at: SampleSession.at(1))
    let erasure = try writer.erase(
      .thing(.comment(CommentID(number: 1))), because: .participant, id: SampleSession.id(50),
      by: SampleSession.console, at: SampleSession.at(60))
    let session = try #require(writer.state.header?.session)
    let left = erasure.sweep(beside: self.path, of: session, environment: [:], patience: 0)
    #expect(left.remaining.contains(aside))
  }

  @Test("An erasure takes notes that say the words out of the file, and leaves the others")
  func erasing() throws {
    let writer = try SampleSession.create(path)
    _ = try writer.commit(
      SampleSession.comment("Zebra ett sa Anna högt"), id: SampleSession.id(1),
      by: SampleSession.desk, at: SampleSession.at(1))
    store().save(notes)
    let erasure = try writer.erase(
      .thing(.comment(CommentID(number: 1))), because: .participant, id: SampleSession.id(50),
      by: SampleSession.console, at: SampleSession.at(60))
    let session = try #require(writer.state.header?.session)
    let left = erasure.sweep(beside: path, of: session, environment: [:], patience: 0)
    #expect(left.drafts == [store().path] && left.remaining.isEmpty)
    #expect(
      store().load().notes[nil] == notes[nil] && store().load().notes[StepID(number: 3)] == "")
  }

  @Test("Notes of a console that runs are waited for, and told of where it does not drop them")
  func running() throws {
    let writer = try SampleSession.create(path)
    _ = try writer.commit(
      SampleSession.comment("Zebra ett sa Anna högt"), id: SampleSession.id(1),
      by: SampleSession.desk, at: SampleSession.at(1))
    let running = store()
    running.save(notes)
    let erasure = try writer.erase(
      .thing(.comment(CommentID(number: 1))), because: .participant, id: SampleSession.id(50),
      by: SampleSession.console, at: SampleSession.at(60))
    let session = try #require(writer.state.header?.session)
    let left = erasure.sweep(beside: path, of: session, environment: [:], patience: 0)
    #expect(left.remaining == [running.path])
    running.save(notes.without(erasure.words))
    let after = erasure.sweep(beside: path, of: session, environment: [:], patience: 0)
    #expect(after.remaining.isEmpty)
  }
}
