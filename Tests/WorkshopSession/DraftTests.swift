import FileTestSupport
import Glibc
import SessionEngine
import Testing

@testable import WorkshopSession

@Suite("Drafts")
struct DraftTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func store(tag: String = "aaaa") -> DraftStore {
    DraftStore(
      session: SampleSession.id(1), role: .desk, table: TableID(number: 3),
      logPath: folder.file("dialog.jsonl"), environment: [:], tag: tag)
  }

  private let sheet = DraftSheet(
    table: TableID(number: 3),
    drafts: [
      nil: Draft(
        text: "Till rummet", run: nil, amends: .comment(CommentID(number: 7)),
        name: SampleSession.id(6)),
      TableID(number: 3): Draft(
        text: "Vi \"hann\" inte\u{1B}[31m än 👩‍👩‍👧", run: SampleSession.firstRound),
    ],
    answers: [
      Draft(text: "Kaffet dröjer", run: nil, purpose: .message),
      Draft(text: "Ring", further: ["", "2026-12-01"], run: nil, purpose: .action),
      Draft(text: "Hur då?", run: SampleSession.firstRound, purpose: .wording),
    ],
    unsaved: [
      UnsavedCommand(id: SampleSession.id(5), command: SampleSession.comment("Ett löfte."))
    ])

  @Test("Two desks of one table that run at the same time do not write over each other's drafts")
  func twoDesks() {
    let (first, second) = (store(), store())
    first.save(sheet)
    second.save(DraftSheet())
    #expect(first.path != second.path)
    #expect(first.load() == sheet)
  }

  @Test(
    "Words of a second station that did not start again come back at the first, and are kept there")
  func abandoned() throws {
    var first: DraftStore? = store()
    var second: DraftStore? = store()
    let words = Draft(text: "Mina ord", run: nil, purpose: .hope)
    first?.save(DraftSheet(answers: [words]))
    second?.save(sheet)
    #expect(store().loadWithAbandoned() == nil)
    let secondPath = try #require(second?.path)
    second = nil
    first = nil
    let again = store()
    let found = try #require(again.loadWithAbandoned())
    #expect(found.answers == [words] + sheet.answers)
    #expect(found.drafts == sheet.drafts && found.unsaved == sheet.unsaved)
    #expect(again.load() == found)
    let other = store(tag: "cccc")
    #expect(other.path == secondPath && other.stationTag == "aaaa")
    #expect(other.load() == DraftSheet() && other.loadWithAbandoned() == DraftSheet())
  }

  @Test("Where two stations had begun a line for the same table, each keeps its own")
  func sameTable() {
    let table = TableID(number: 3)
    var second: DraftStore? = store()
    let third = store()
    second?.save(DraftSheet(drafts: [table: Draft(text: "Ett", run: nil)]))
    third.save(DraftSheet(drafts: [table: Draft(text: "Två", run: nil)]))
    second = nil
    #expect(third.loadWithAbandoned()?.drafts[table]?.text == "Två")
    #expect(store().load()?.drafts[table]?.text == "Ett")
  }

  @Test("What was typed and not sent is there after a crash, for every table, with its round")
  func roundTrip() throws {
    store().save(sheet)
    #expect(store(tag: "bbbb").load() == sheet)
  }

  @Test("A station that starts again keeps its tag, so it can take back what it did before")
  func tagIsKept() {
    store().save(sheet)
    #expect(store(tag: "bbbb").stationTag == "aaaa")
  }

  @Test("Drafts can be read by their owner only")
  func permissions() {
    store().save(sheet)
    var status = stat()
    #expect(stat("\(folder.file("dialog.jsonl")).desk.3.draft", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test("A draft file that is cut or garbage at any byte is no draft and no crash")
  func garbage() {
    let bytes = DraftCoding.encode(sheet, tag: "aaaa")
    for end in 0..<bytes.count { #expect(DraftCoding.decode(Array(bytes[..<end])) == nil) }
    for index in bytes.indices {
      var mutated = bytes
      mutated[index] ^= 0x55
      _ = DraftCoding.decode(mutated)
    }
  }

  @Test("With a state folder the drafts lie there, made private")
  func stateFolder() {
    let home = folder.file("home")
    let store = DraftStore(
      session: SampleSession.id(1), role: .desk, table: nil, logPath: "/nowhere/x",
      environment: ["HOME": home], tag: "aaaa")
    store.save(sheet)
    #expect(store.path.hasPrefix("\(home)/.local/state/verkstad/"))
    #expect(store.load() == sheet)
    unlink(store.path)
    unlink("\(store.path).lock")
    for part in [".local/state/verkstad", ".local/state", ".local", ""] { rmdir("\(home)/\(part)") }
  }

  @Test("A link under a draft's names is not followed, and what it points to stays as it is")
  func links() throws {
    let victim = folder.file("victim")
    write("kept", to: victim)
    let base = folder.file("dialog.jsonl") + ".desk.3.draft"
    for ending in ["", ".new", ".lock"] { symlink(victim, base + ending) }
    let store = store()
    store.save(sheet)
    #expect(try folder.bytes(of: "victim") == Array("kept".utf8))
    #expect(store.load() == sheet)
  }

  @Test("A pipe under a draft's name is not waited for")
  func pipes() {
    let base = folder.file("dialog.jsonl") + ".desk.3.draft"
    for ending in ["", ".new"] { mkfifo(base + ending, 0o600) }
    let store = store()
    #expect(store.load() == nil)
    store.save(sheet)
    #expect(store.load() == sheet)
  }

  @Test(
    "Without a state folder of one's own the drafts lie beside the log",
    arguments: [Obstacle.file, .openToOthers, .noHome])
  func noStateFolder(_ obstacle: Obstacle) {
    let state = folder.file("state")
    mkdir(state, 0o700)
    var environment = ["XDG_STATE_HOME": state]
    switch obstacle {
    case .file: write("", to: "\(state)/verkstad")
    case .openToOthers:
      mkdir("\(state)/verkstad", 0o777)
      chmod("\(state)/verkstad", 0o777)
    case .noHome: environment = [:]
    }
    let store = DraftStore(
      session: SampleSession.id(1), role: .console, table: nil,
      logPath: folder.file("dialog.jsonl"), environment: environment, tag: "aaaa")
    store.save(sheet)
    #expect(store.path == folder.file("dialog.jsonl.console.draft"))
    #expect(store.load() == sheet)
    unlink("\(state)/verkstad")
    rmdir("\(state)/verkstad")
    rmdir(state)
  }

  enum Obstacle { case file, openToOthers, noHome }

  private func write(_ text: String, to path: String) {
    let descriptor = open(path, O_WRONLY | O_CREAT, 0o600)
    _ = Glibc.write(descriptor, text, text.utf8.count)
    close(descriptor)
  }
}
