import Testing

@Suite("verkstad seat")
struct SeatTests {
  @Test("Thirty-two people at five tables: the fewest who meet again are said, and who they are")
  func seven() throws {
    let workshop = try Workshop("--tables", "5")
    let run = try workshop.run("seat", "day.jsonl", "--people", "32")
    #expect(run.status == 0)
    #expect(run.output.contains("Minst 7 par möts igen; planen har 7."))
    #expect(run.output.hasSuffix("Platserna är sparade.\n"))
    let shown = try workshop.run("seat", "day.jsonl")
    #expect(shown.output.hasSuffix("Platserna är som de var.\n"))
    #expect(shown.output.dropLast(30).hasPrefix("Samtalspass 1\n  Bord 1: "))
  }

  @Test("A preview saves nothing, and what is seen is what is saved")
  func preview() throws {
    let workshop = try Workshop("--tables", "8")
    let before = try workshop.log
    let preview = try workshop.run("seat", "day.jsonl", "--people", "32", "--preview", "--json")
    #expect(try workshop.log == before)
    let saved = try workshop.run("seat", "day.jsonl", "--people", "32", "--json")
    #expect(saved.output == preview.output)
    #expect(saved.output.contains("\"pairsMeetingAgain\":0"))
  }

  @Test("People come and leave and a table closes: who has to be told is listed")
  func changes() throws {
    let workshop = try Workshop("--tables", "5")
    try #require(try workshop.run("seat", "day.jsonl", "--people", "20").status == 0)
    let run = try workshop.run(
      "seat", "day.jsonl", "--arrive", "2", "--leave", "7", "--close-table", "3")
    #expect(run.status == 0)
    #expect(run.output.contains("än det som har meddelats:"))
    #expect(!run.output.contains("Bord 3:"))
    #expect(run.output.contains("22"))
  }

  @Test("Two people change places, in one round only")
  func swap() throws {
    let workshop = try Workshop("--tables", "5")
    try #require(
      try workshop.run("seat", "day.jsonl", "--people", "20", "--with-hosts").status == 0)
    let tables = try workshop.run("seat", "day.jsonl", "--json").output
      .components(after: "\"s3\"", in: "\"seats\":[")
    let other = try #require(tables.indices.dropFirst(6).first { tables[$0] != tables[5] })
    let run = try workshop.run("seat", "day.jsonl", "--swap", "6,\(other + 1)", "--round", "2")
    #expect(run.output.contains("6, samtalspass 2: från bord \(tables[5]) till"))
    #expect(!run.output.contains("samtalspass 1: från"))
  }

  @Test("A file of participants is read with its groups and needs; what is wrong is named by row")
  func participants() throws {
    let workshop = try Workshop("--tables", "3")
    try workshop.folder.write(
      "p.csv", "alias,perspectives,host,needs\nSolros,brukare,1,\n,personal,,2\n,brukare,,\n")
    let run = try workshop.run("seat", "day.jsonl", "--participants", "p.csv")
    #expect(run.status == 0)
    #expect(run.output.contains("1 Solros"))
    try workshop.folder.write("q.csv", "alias,perspectives,host\nA,brukare,9\n")
    let refused = try workshop.run("seat", "day.jsonl", "--participants", "q.csv")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("q.csv, rad 2"))
    try workshop.folder.write("r.csv", "alias,perspectives,needs\nA,brukare,hörslinga\n")
    let unknown = try workshop.run("seat", "day.jsonl", "--participants", "r.csv")
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("hörslinga"))
  }

  @Test(
    "What cannot be asked is misuse and changes nothing",
    arguments: [
      ["--people", "0"], ["--people", "1001"], ["--people", "-3"], ["--leave", "3"],
      ["--swap", "1,2"], ["--swap", "1,2,3", "--round", "1"], ["--round", "1"],
      ["--people", "5", "--leave", "2"], ["--arrive", "0"], ["--leave", "x"], ["--leave", "1,,2"],
      ["--people", "5", "--participants", "p.csv"], [], ["--seed", "-1", "--people", "4"],
      ["--participants", "p.csv", "--with-hosts"],
    ])
  func misuse(options: [String]) throws {
    let workshop = try Workshop("--tables", "5")
    let before = try workshop.log
    let run = try CommandRun(["seat", "day.jsonl"] + options, in: workshop.folder)
    #expect(run.status == 2, "\(run.output) \(run.errors)")
    #expect(!run.errors.isEmpty)
    #expect(try workshop.log == before)
  }

  @Test("Unknown people and tables of a plan that stands are named")
  func unknown() throws {
    let workshop = try Workshop("--tables", "5")
    try #require(try workshop.run("seat", "day.jsonl", "--people", "10").status == 0)
    let person = try workshop.run("seat", "day.jsonl", "--leave", "11")
    #expect(person.status == 2)
    #expect(person.errors.contains("Ingen har nummer 11."))
    let table = try workshop.run("seat", "day.jsonl", "--close-table", "6")
    #expect(table.status == 2)
    #expect(table.errors.contains("6"))
  }

  @Test("From a thousand people to one, from a hundred tables to one, everyone gets a seat")
  func extremes() throws {
    for (people, tables) in [(1, 1), (1, 100), (7, 100), (1000, 100), (100, 1)] {
      let workshop = try Workshop("--tables", "\(tables)")
      let run = try workshop.run("seat", "day.jsonl", "--people", "\(people)", "--json")
      #expect(run.status == 0, "\(people) at \(tables): \(run.errors)")
      #expect(run.output.hasPrefix("{\"people\":\(people),"))
      #expect(!run.output.contains("\"seats\":[0"))
    }
  }
}

extension String {
  /// The parts between commas of the first list that begins so after a mark.
  fileprivate func components(after mark: String, in beginning: String) -> [Substring] {
    guard let place = firstRange(of: mark, from: startIndex),
      let start = firstRange(of: beginning, from: place)
    else { return [] }
    return self[start...].prefix { $0 != "]" }.split(separator: ",")
  }

  private func firstRange(of part: String, from start: Index) -> Index? {
    var place = start
    while place < endIndex {
      if self[place...].hasPrefix(part) { return index(place, offsetBy: part.count) }
      place = index(after: place)
    }
    return nil
  }
}
