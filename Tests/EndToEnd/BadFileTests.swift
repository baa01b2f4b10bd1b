import Glibc
import Testing

/// Every command that opens a workshop's file, with what else it needs.
private let openingCommands: [[String]] = [
  ["apply", "FILE"], ["import", "comments", "FILE", "--csv", "c.csv"],
  ["import", "notes", "FILE", "--csv", "c.csv"], ["import", "ballots", "FILE", "--csv", "c.csv"],
  ["import", "tallies", "FILE", "--csv", "c.csv"], ["tally", "FILE"],
  ["export", "FILE", "--to", "text"], ["log", "cat", "FILE"], ["log", "verify", "FILE"],
  ["check", "FILE"], ["merge", "FILE", "c.csv"], ["erase", "FILE", "--comment", "c1", "--yes"],
]

@Suite("Files that are no workshop")
struct BadFileTests {
  private func run(
    _ command: [String], on file: String, in folder: TemporaryFolder
  ) throws -> CommandRun {
    try CommandRun(command.map { $0 == "FILE" ? file : $0 }, in: folder)
  }

  @Test("A missing file is named, with where to look", arguments: openingCommands)
  func missing(command: [String]) throws {
    let folder = try TemporaryFolder()
    let run = try run(command, on: "nowhere.jsonl", in: folder)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(
      run.errors == "fel: nowhere.jsonl finns inte. Kontrollera namnet, eller skapa en verkstad "
        + "med verkstad new.\n")
    #expect(folder.names.isEmpty)
  }

  @Test("A folder is named as one", arguments: openingCommands)
  func folder(command: [String]) throws {
    let run = try run(command, on: "/tmp", in: TemporaryFolder())
    #expect(run.status == 1)
    #expect(run.errors == "fel: /tmp är en mapp. Ange en fil i den.\n")
  }

  @Test("A file that is no log, and an empty one, are left alone", arguments: openingCommands)
  func notALog(command: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write("letter.txt", "Dear all,\n")
    try folder.write("empty.jsonl", "")
    let letter = try run(command, on: "letter.txt", in: folder)
    #expect(letter.status == 1)
    #expect(letter.errors.hasPrefix("fel: letter.txt "), "\(letter.errors)")
    #expect(letter.errors.contains("verkstad new"), "\(letter.errors)")
    let empty = try run(command, on: "empty.jsonl", in: folder)
    #expect(empty.status == 1)
    #expect(empty.errors.hasPrefix("fel: empty.jsonl är tom."), "\(empty.errors)")
    #expect(try folder.read("letter.txt") == Array("Dear all,\n".utf8))
    #expect(try folder.read("empty.jsonl").isEmpty)
  }

  @Test("A log whose making was interrupted, and one of a later version, say so")
  func interruptedAndNewer() throws {
    let workshop = try Workshop()
    let log = try workshop.log
    let firstLine = try #require(log.firstIndex(of: UInt8(ascii: "\n")))
    try workshop.folder.write("half.jsonl", Array(log[..<(firstLine + 20)]))
    let half = try workshop.run("export", "half.jsonl", "--to", "text")
    #expect(half.status == 1)
    #expect(half.errors.hasPrefix("fel: half.jsonl"), "\(half.errors)")
    #expect(half.errors.contains("verkstad new"), "\(half.errors)")
    try workshop.folder.write("new.jsonl", Array(#"{"v":2,"seq":0,"#.utf8) + log.dropFirst(15))
    let newer = try workshop.run("tally", "new.jsonl")
    #expect(newer.status == 1)
    #expect(newer.errors.contains("new.jsonl"), "\(newer.errors)")
    #expect(newer.errors.contains("2"), "\(newer.errors)")
  }

  @Test("A file that others can read is worked on, with a warning that says how to close it")
  func readableByOthers() throws {
    let workshop = try Workshop()
    #expect(chmod(workshop.folder.path("day.jsonl"), 0o644) == 0)
    let run = try workshop.run("export", "day.jsonl", "--to", "text")
    #expect(run.status == 0)
    #expect(run.errors.contains("chmod 600 day.jsonl"), "\(run.errors)")
  }

  @Test(
    "A stream that is closed from the beginning is a failure, and nothing is said into the log",
    arguments: [
      #""$VERKSTAD" export day.jsonl --to text >&-"#, #""$VERKSTAD" apply day.jsonl <&-"#,
      #""$VERKSTAD" apply day.jsonl --input c.jsonl >&-"#,
      #""$VERKSTAD" tally day.jsonl 2>&-"#,
    ])
  func closedStream(line: String) throws {
    let workshop = try Workshop()
    try workshop.folder.write("c.jsonl", #"{"id":"1","command":{"pauseAll":{}}}"#)
    #expect(try CommandRun(shell: line, in: workshop.folder).status == 1)
    #expect(try workshop.run("log", "verify", "day.jsonl").status == 0)
  }

  /// As root every file can be read, so the program is run as nobody.
  @Test("A file without permission is named", .enabled(if: canBecomeNobody()))
  func noPermission() throws {
    let workshop = try Workshop()
    let line =
      geteuid() == 0
      ? #"chmod 755 . && cp "$VERKSTAD" ./program && exec setpriv --reuid=65534 --regid=65534 "#
        + #"--clear-groups ./program export day.jsonl --to text"#
      : #"chmod 000 day.jsonl && exec "$VERKSTAD" export day.jsonl --to text"#
    let run = try CommandRun(shell: line, in: workshop.folder)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("fel: Du får inte läsa eller skriva day.jsonl."), "\(run.errors)")
  }

  static func canBecomeNobody() -> Bool {
    geteuid() != 0 || access("/usr/bin/setpriv", X_OK) == 0
  }

  @Test(
    "Where the first line is damaged there is no workshop, and everything that reads one says so",
    arguments: [
      ["stage", "FILE", "--plain"], ["run", "FILE", "--plain"], ["script", "FILE"],
      ["export", "FILE", "--to", "text"],
    ])
  func damagedBeginning(command: [String]) throws {
    let workshop = try Workshop()
    var log = try workshop.log
    let place = try #require(log.firstIndex(of: UInt8(ascii: "\n"))) - 12
    log[place] = log[place] == UInt8(ascii: "x") ? UInt8(ascii: "y") : UInt8(ascii: "x")
    try workshop.folder.write("damaged.jsonl", log)
    let run = try run(command, on: "damaged.jsonl", in: workshop.folder)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("fel: damaged.jsonl"), "\(run.errors)")
  }
}
