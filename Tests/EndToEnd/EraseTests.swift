import Glibc
import Testing

@Suite("verkstad erase")
struct EraseTests {
  static let words = "Zebran sprang runt hela dagen"

  /// A round that goes on, in which two comments were made at table 2, the first of them amended.
  static func workshop() throws -> Workshop {
    let workshop = try Workshop(options: DialogueDay.options)
    try workshop.apply(
      #"{"startStep":{"run":"s1"}}"#, #"{"startStep":{"run":"s2"}}"#,
      #"{"addComment":{"text":"Zebran sprang","table":2,"run":"s2"}}"#,
      #"{"amendComment":{"comment":"c1","text":"\#(words)"}}"#,
      #"{"addComment":{"text":"En granne","table":2,"run":"s2"}}"#)
    return workshop
  }

  private func holdsZebra(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains("Zebra")
  }

  @Test("Says where it was said, takes every wording out of the file, and names what may be left")
  func erases() throws {
    let workshop = try Self.workshop()
    for format in ["markdown", "text", "json"] {
      let run = try workshop.run("export", "day.jsonl", "--to", format, "--output", "ut.\(format)")
      #expect(run.status == 0)
    }
    let size = try workshop.log.count
    let run = try workshop.run("erase", "day.jsonl", "--comment", "c1", "--yes")
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.contains("Inlägg 1: bord 2, samtalspass 1, "), "\(run.output)")
    #expect(run.output.contains("2 lydelser är borta ur loggen"), "\(run.output)")
    #expect(run.output.contains("  ut.json\n  ut.markdown\n  ut.text\n"), "\(run.output)")
    #expect(!run.output.contains("Zebra"))
    #expect(try !holdsZebra(workshop.log))
    #expect(try workshop.log.count > size)
    #expect(holdsZebra(try workshop.folder.read("ut.markdown")))
    let verify = try workshop.run("log", "verify", "day.jsonl")
    #expect(verify.status == 0)
    #expect(verify.output.contains("Kedjan: hel."), "\(verify.output)")
    #expect(verify.output.contains("2 raderade."), "\(verify.output)")
    let document = try workshop.run("export", "day.jsonl", "--to", "text").output
    #expect(document.contains("[borttaget]") && document.contains("En granne"))
    let listing = try workshop.run("log", "cat", "day.jsonl").output
    #expect(listing.contains("ord raderades") && !listing.contains("Zebra"))
    try workshop.apply(#"{"addComment":{"text":"Vidare","table":2,"run":"s2"}}"#)
  }

  @Test(
    "A slip's number leads to what was typed from it, also with a note, and in a closed workshop")
  func slipAndNote() throws {
    let workshop = try Self.workshop()
    try workshop.apply(
      #"{"issueSlips":{"table":2,"run":"s2","count":3}}"#,
      #"{"addComment":{"text":"Giraffen","slip":"B2-03"}}"#,
      #"{"createTheme":{"title":"Djur"}}"#,
      #"{"addNote":{"theme":"t1","text":"Noshörningen"}}"#,
      #"{"closeSession":{}}"#, #"{"finalise":{}}"#)
    let slip = try workshop.run(
      "erase", "day.jsonl", "--slip", "b2-3", "--yes", "--reason", "mistake")
    #expect(slip.status == 0, "\(slip.errors)")
    #expect(slip.output.contains("Verkstaden är färdigställd."), "\(slip.output)")
    let note = try workshop.run("erase", "day.jsonl", "--note", "n1", "--yes")
    #expect(note.status == 0, "\(note.errors)")
    let log = String(decoding: try workshop.log, as: UTF8.self)
    #expect(!log.contains("Giraffen") && !log.contains("Noshörningen"))
    #expect(log.contains(#""reason":"mistake""#))
    #expect(try workshop.run("log", "verify", "day.jsonl").status == 0)
  }

  @Test(
    "What is not there, is gone already or cannot be asked is said, and the file stays as it is",
    arguments: [
      (["--comment", "c9", "--yes"], 1, "fel: Inlägg 9 finns inte"),
      (["--slip", "B2-07", "--yes"], 1, "fel: Inget har skrivits in från lapp B2-07."),
      (["--comment", "c3", "--yes"], 1, "fel: Orden i inlägg 3 är raderade för gott."),
      (["--comment", "c1"], 2, "fel: Det här är ingen terminal"),
      (["--comment", "bord"], 2, "Error"), (["--slip", "C2-07"], 2, "Error"), ([], 2, "Error"),
      (["--comment", "c1", "--note", "n1", "--yes"], 2, "Error"),
      (["--comment", "c1", "--yes", "--reason", "spite"], 2, "Error"),
    ] as [([String], Int32, String)])
  func badInput(_ options: [String], _ status: Int32, _ sentence: String) throws {
    let workshop = try Self.workshop()
    try workshop.apply(#"{"addComment":{"text":"Borta","table":2,"run":"s2"}}"#)
    let erased = try workshop.run("erase", "day.jsonl", "--comment", "3", "--yes")
    #expect(erased.status == 0, "\(erased.errors)")
    let before = try workshop.log
    let run = try CommandRun(["erase", "day.jsonl"] + options, in: workshop.folder)
    #expect(run.status == status, "\(run.errors)")
    #expect(run.errors.contains(sentence), "\(run.errors)")
    #expect(try workshop.log == before)
  }

  @Test(
    "A file that may only be read is named, and its words stay",
    .enabled(if: BadFileTests.canBecomeNobody()))
  func noPermission() throws {
    let workshop = try Self.workshop()
    let before = try workshop.log
    let erase = "erase day.jsonl --comment c1 --yes"
    let line =
      geteuid() == 0
      ? #"chmod 755 . && chmod 444 day.jsonl && cp "$VERKSTAD" ./program && "#
        + "exec setpriv --reuid=65534 --regid=65534 --clear-groups ./program \(erase)"
      : #"chmod 400 day.jsonl && exec "$VERKSTAD" \#(erase)"#
    let run = try CommandRun(shell: line, in: workshop.folder)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("fel: Du får inte läsa eller skriva day.jsonl."), "\(run.errors)")
    #expect(try workshop.log == before)
  }
}

extension InTerminal {
  @Suite("Erasing while others have the workshop open")
  struct EraseTests {
    @Test(
      "Screens drop the words at once, a half-written change of them too, and drafts are cleared")
    func openScreens() throws {
      let words = EndToEndTests.EraseTests.words
      let workshop = try EndToEndTests.EraseTests.workshop()
      let tmux = try Tmux(in: workshop.folder)
      let console = try tmux.open("$VERKSTAD run day.jsonl --no-mirrored", columns: 120, rows: 40)
      let desk = try tmux.open("$VERKSTAD note day.jsonl --table 2", columns: 80, rows: 24)
      let other = try tmux.open("$VERKSTAD note day.jsonl --table 3", columns: 80, rows: 24)
      try desk.expect(words)
      try console.expect(words)
      try other.enter("Zebran sover nu")
      try other.expectSaved("Zebran sover nu")
      // The desk at table 3 is changing its own comment, and one that was killed had begun to.
      try other.press("Up")
      try other.type(" igen")
      let folder = workshop.folder.path("state/verkstad")
      func drafts() -> String {
        // A draft that takes the place of another may be gone between the two.
        TemporaryFolder.names(in: folder).map {
          String(
            decoding: (try? TemporaryFolder.contents(of: "\(folder)/\($0)")) ?? [],
            as: UTF8.self)
        }.joined()
      }
      try tmux.wait(for: "the draft") { drafts().contains("Zebran sover nu igen") }
      let environment = ["XDG_STATE_HOME": workshop.folder.path("state")]
      for comment in ["c1", "c3"] {
        let run = try workshop.run(
          "erase", "day.jsonl", "--comment", comment, "--yes", environment: environment)
        #expect(run.status == 0, "\(run.errors)")
        #expect(!run.output.contains("kan ha orden kvar"), "\(run.output)")
      }
      for window in [console, desk, other] { try window.expectNo("Zebra") }
      try desk.expect("[borttaget]")
      #expect(!drafts().contains("Zebra"))
      #expect(!String(decoding: try workshop.log, as: UTF8.self).contains("Zebra"))
      try other.enter("Vi skriver vidare")
      try other.expectSaved("Vi skriver vidare")
      try console.expect("Vi skriver vidare")
      #expect(try workshop.run("log", "verify", "day.jsonl").status == 0)
    }

    @Test("In a terminal the words are shown and asked about, and only a yes erases them")
    func asked() throws {
      let workshop = try EndToEndTests.EraseTests.workshop()
      let tmux = try Tmux(in: workshop.folder)
      let before = try workshop.log
      let window = try tmux.open("$VERKSTAD erase day.jsonl --comment c1")
      try window.expect(EndToEndTests.EraseTests.words)
      try window.expect("Radera orden för gott?")
      try window.enter("kanske")
      try window.expect("Inget är raderat.")
      #expect(try workshop.log == before)
      let again = try tmux.open("$VERKSTAD erase day.jsonl --comment c1")
      try again.expect("Radera orden för gott?")
      try again.enter("ja")
      try again.expect("2 lydelser är borta ur loggen")
      #expect(!String(decoding: try workshop.log, as: UTF8.self).contains("Zebra"))
    }
  }
}
