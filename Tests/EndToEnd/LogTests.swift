import Testing

@Suite("verkstad log")
struct LogTests {
  private func workshop() throws -> Workshop {
    let workshop = try Workshop()
    try workshop.apply(
      #"{"startStep":{"run":"s1"}}"#,
      #"{"addComment":{"text":"Att bli hörd","kind":"hope","run":"s1"}}"#,
      #"{"addComment":{"text":"Mod","kind":"hope","run":"s1"}}"#)
    return workshop
  }

  @Test("Tells what happened: number, time, station and words")
  func cat() throws {
    let lines = try workshop().run("log", "cat", "day.jsonl").output.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[3].hasPrefix("    3  20"))
    #expect(lines[3].hasSuffix("ett annat program: nytt inlägg ”Att bli hörd”"))
  }

  @Test("Gives the lines as they stand to programs")
  func rawLines() throws {
    let workshop = try workshop()
    let run = try workshop.run("log", "cat", "day.jsonl", "--json")
    #expect(Array(run.output.utf8) == (try workshop.log))
  }

  @Test("An intact log is said to be, with 0")
  func intact() throws {
    let workshop = try workshop()
    let run = try workshop.run("log", "verify", "day.jsonl")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("5 rader i 4 kommandon.\nKedjan: hel.\n"), "\(run.output)")
    let json = try workshop.run("log", "verify", "day.jsonl", "--json")
    #expect(json.output.hasPrefix(#"{"intact":true,"lines":5,"commands":4,"texts":{"whole":"#))
  }

  @Test(
    "A damaged middle is named with its line; what stands before it is read, nothing is written")
  func damagedMiddle() throws {
    let workshop = try workshop()
    var bytes = try workshop.log
    let lineStarts = bytes.indices.filter { $0 == 0 || bytes[$0 - 1] == UInt8(ascii: "\n") }
    bytes[lineStarts[4] + 40] ^= 1
    bytes += Array(bytes[lineStarts[3]..<lineStarts[4]])
    try workshop.folder.write("day.jsonl", bytes)

    let verify = try workshop.run("log", "verify", "day.jsonl")
    #expect(verify.status == 1)
    #expect(verify.output.contains("bruten på rad 5"), "\(verify.output)")
    let json = try workshop.run("log", "verify", "day.jsonl", "--json")
    #expect(json.status == 1)
    #expect(json.output.contains(#""damage":{"line":5,"problem":"checksum"}"#), "\(json.output)")

    for arguments in [["export", "day.jsonl", "--to", "text"], ["log", "cat", "day.jsonl"]] {
      let run = try CommandRun(arguments, in: workshop.folder)
      #expect(run.status == 0)
      #expect(run.output.contains("Att bli hörd"))
      #expect(run.errors.hasPrefix("varning: day.jsonl är skadad på rad 5"), "\(run.errors)")
    }
    try workshop.folder.write("c.csv", "table,round,text\n1,1,hej\n")
    for arguments in [
      ["apply", "day.jsonl"], ["import", "comments", "day.jsonl", "--csv", "c.csv"],
    ] {
      let run = try CommandRun(arguments, in: workshop.folder)
      #expect(run.status == 1)
      #expect(run.errors.hasPrefix("fel: day.jsonl är skadad på rad 5"), "\(run.errors)")
    }
    #expect(try workshop.log == bytes)
    #expect(workshop.folder.names == ["c.csv", "day.jsonl"])
  }

  @Test("A cut last line is left out with a warning, and set aside by the next who writes")
  func cutLine() throws {
    let workshop = try workshop()
    let whole = try workshop.log
    try workshop.folder.write("day.jsonl", Array(whole.dropLast(25)))
    let read = try workshop.run("export", "day.jsonl", "--to", "text")
    #expect(read.status == 0)
    #expect(read.output.contains("Att bli hörd"))
    #expect(!read.output.contains("Mod"))
    #expect(read.errors.hasPrefix("varning: Slutet av day.jsonl är avbrutet"), "\(read.errors)")
    #expect(try workshop.log == Array(whole.dropLast(25)))
    let verify = try workshop.run("log", "verify", "day.jsonl")
    #expect(verify.status == 0)
    #expect(verify.output.contains("byte är avbrutna"), "\(verify.output)")

    let write = try workshop.run(
      "apply", "day.jsonl", input: #"{"command":{"addComment":{"text":"Kaffe","run":"s1"}}}"#)
    #expect(write.status == 0)
    #expect(write.errors.hasPrefix("varning: Slutet av day.jsonl var avbrutet"), "\(write.errors)")
    let listing = try workshop.run("log", "cat", "day.jsonl")
    #expect(listing.output.contains("ett avbrutet slut lades åt sidan"))
    #expect(listing.output.contains("Kaffe"))
    #expect(listing.errors.isEmpty)
  }
}
