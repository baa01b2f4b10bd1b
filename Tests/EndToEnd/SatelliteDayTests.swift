import Testing

/// Two note-takers without a network and one at the session's file.
@Suite("Three note-takers")
struct SatelliteDayTests {
  /// A comment as the log has it: what must not change however often and in whatever order files come home.
  private struct Written: Hashable {
    let station: String
    let text: String
    let table: String
  }

  private static func said(at table: Int) -> [String] {
    (1...30).map { "Bord \(table) säger sin mening nummer \($0)." }
  }

  private static func write(_ lines: [String], _ arguments: [String], _ workshop: Workshop) throws {
    let run = try CommandRun(
      ["note"] + arguments + ["--stdin"], in: workshop.folder,
      input: Array(lines.map { $0 + "\n" }.joined().utf8))
    try #require(run.status == 0, "\(run.errors)")
    #expect(run.output.split(separator: "\n").count == lines.count)
    #expect(run.output.split(separator: "\n").allSatisfy { $0.hasPrefix("sparat c") })
  }

  /// The comments of a log, by their names.
  private static func comments(of log: [UInt8]) -> [(id: String, written: Written)] {
    func value(_ key: String, in line: Substring) -> String {
      guard let start = line.firstRange(of: "\"\(key)\":\"") else { return "" }
      return String(line[start.upperBound...].prefix { $0 != "\"" })
    }
    return String(decoding: log, as: UTF8.self).split(separator: "\n")
      .filter { $0.contains("\"comment.added\"") }
      .map { line in
        let written = Written(
          station: value("by", in: line), text: value("text", in: line),
          table: value("table", in: line))
        return (value("comment", in: line), written)
      }
  }

  @Test("Merged twice in either order, every comment is there once and keeps its name")
  func mergedTwice() throws {
    let workshop = try Workshop(options: ["--tables", "3"])
    try workshop.apply(#"{"startStep":{"run":"s2"}}"#)
    try workshop.folder.write("copy.jsonl", workshop.log)
    try Self.write(
      Self.said(at: 1), ["copy.jsonl", "--table", "1", "--satellite", "one.jsonl"], workshop)
    try Self.write(Self.said(at: 2), ["day.jsonl", "--table", "2"], workshop)
    try Self.write(
      Self.said(at: 3), ["copy.jsonl", "--table", "3", "--satellite", "three.jsonl"], workshop)
    try workshop.folder.write("other.jsonl", workshop.log)

    var sets: [Set<Written>] = []
    for (name, order) in [
      ("day.jsonl", ["one.jsonl", "three.jsonl"]), ("other.jsonl", ["three.jsonl", "one.jsonl"]),
    ] {
      let first = try CommandRun(["merge", name] + order, in: workshop.folder)
      #expect(first.status == 0, "\(first.errors)")
      #expect(
        first.output == order.map { "\($0): 30 inlägg kom hem. Allt är hemma.\n" }.joined())
      let log = try workshop.folder.read(name)
      let comments = Self.comments(of: log)
      #expect(comments.count == 90)
      #expect(Set(comments.map(\.id)).count == 90)
      #expect(
        Set(comments.map(\.written.text))
          == Set((1...3).flatMap { Self.said(at: $0) }))
      sets.append(Set(comments.map(\.written)))

      for files in [order, order.reversed(), order + order] {
        let again = try CommandRun(["merge", name] + files, in: workshop.folder)
        #expect(again.status == 0)
        #expect(try workshop.folder.read(name) == log)
      }
      #expect(try workshop.run("log", "verify", name).status == 0)
    }
    #expect(sets[0] == sets[1])
    #expect(sets[0].count == 90)
  }

  @Test("The same words from two desks that were away are two comments; a stream sent again is one")
  func sameWords() throws {
    let workshop = try Workshop(options: ["--tables", "3"])
    try workshop.folder.write("copy.jsonl", workshop.log)
    for name in ["one.jsonl", "three.jsonl"] {
      for expected in ["sparat c1\nsparat c2\n", "fanns redan: c1\nfanns redan: c2\n"] {
        let run = try workshop.run(
          "note", "copy.jsonl", "--table", "3", "--satellite", name, "--stdin",
          input: "Ja.\nJa.\n", environment: ["HOME": "/nonexistent"])
        #expect(run.output == expected)
      }
    }
    let run = try workshop.run("merge", "day.jsonl", "one.jsonl", "three.jsonl")
    #expect(
      run.output == """
        one.jsonl: 2 inlägg kom hem. Allt är hemma.
        three.jsonl: 2 inlägg kom hem. Allt är hemma.

        """)
    #expect(Self.comments(of: try workshop.log).count == 4)
  }
}
