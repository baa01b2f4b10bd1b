import Glibc
import Testing

@Suite("verkstad print")
struct PrintTests {
  private func workshop() throws -> Workshop {
    try Workshop("--title", "Tillsammans", "--tables", "3", "--question", "Vad är viktigt?")
  }

  private func numbers(in name: String, _ workshop: Workshop) throws -> [String] {
    let page = String(decoding: try workshop.folder.read(name), as: UTF8.self)
    return page.matches(of: /<h2 class="number" dir="auto">([^<]+)</).map { String($0.1) }
  }

  @Test("Slips for every table and round, beside the workshop's file, for their owner only")
  func slips() throws {
    let workshop = try workshop()
    let run = try workshop.run("print", "slips", "day.jsonl")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "144 lappar sparade i day-slips.html, 144 med nya nummer.\n")
    #expect(try workshop.folder.permissions("day-slips.html") == 0o600)
    let numbers = try numbers(in: "day-slips.html", workshop)
    #expect(numbers.count == 144)
    #expect(Set(numbers).count == 144)
    #expect(numbers.first == "B1-01")
    #expect(numbers.last == "B3-48")
  }

  @Test("Printing again prints the same numbers and writes nothing into the log")
  func again() throws {
    let workshop = try workshop()
    _ = try workshop.run("print", "slips", "day.jsonl", "--count", "5")
    let numbers = try numbers(in: "day-slips.html", workshop)
    let log = try workshop.log
    let run = try workshop.run("print", "slips", "day.jsonl", "--output", "again.html")
    #expect(run.output == "30 lappar sparade i again.html, inga med nya nummer.\n")
    #expect(try self.numbers(in: "again.html", workshop) == numbers)
    #expect(try workshop.log == log)
  }

  @Test("Ballots of the plan's rule before there is a vote, and of the tied themes for a run-off")
  func ballots() throws {
    let workshop = try workshop()
    let none = try workshop.run("print", "ballots", "day.jsonl")
    #expect(none.status == 1)
    #expect(
      none.errors
        == "fel: Det finns inget tema att rösta om än. Lägg till teman och skriv ut igen.\n")
    for title in ["Vård", "Resor", "Kaffe"] {
      try workshop.apply(#"{"createTheme":{"title":"\#(title)"}}"#)
    }
    let run = try workshop.run("print", "ballots", "day.jsonl", "--count", "3")
    #expect(run.output == "3 röstsedlar sparade i day-ballots.html.\n")
    #expect(try workshop.folder.permissions("day-ballots.html") == 0o600)
    func themes() throws -> [String] {
      let page = String(decoding: try workshop.folder.read("day-ballots.html"), as: UTF8.self)
      return page.matches(of: /<span class="title" dir="auto">([^<]+)</).map { String($0.1) }
    }
    #expect(
      try themes() == [
        "Vård", "Resor", "Kaffe", "Vård", "Resor", "Kaffe", "Vård", "Resor", "Kaffe",
      ])
    try workshop.apply(
      #"{"proposeVote":{"rule":{"dotsPerVoter":3,"cutAfter":1}}}"#, #"{"openVote":{"vote":"v1"}}"#,
      #"{"countDots":{"vote":"v1","theme":"t1","dots":2}}"#,
      #"{"countDots":{"vote":"v1","theme":"t3","dots":2}}"#, #"{"closeVote":{"vote":"v1"}}"#,
      #"{"decideCut":{"vote":"v1","decision":{"runOff":{}}}}"#)
    _ = try workshop.run("print", "ballots", "day.jsonl", "--count", "1")
    #expect(try themes() == ["Vård", "Kaffe"])
    _ = try workshop.run("print", "ballots", "day.jsonl", "--count", "1", "--vote", "v1")
    #expect(try themes() == ["Vård", "Resor", "Kaffe"])
    #expect(try workshop.run("print", "ballots", "day.jsonl", "--vote", "v7").status == 1)
    #expect(try workshop.run("print", "ballots", "day.jsonl", "--count", "0").status == 2)
    #expect(try workshop.run("print", "ballots", "day.jsonl", "--wall", "--numbered").status == 2)
    let wall = try workshop.run("print", "ballots", "day.jsonl", "--wall", "--output", "w.typ")
    #expect(wall.output == "2 blad till väggen sparade i w.typ.\n")
  }

  @Test("More slips are numbered on and printed alone")
  func more() throws {
    let workshop = try workshop()
    _ = try workshop.run(
      "print", "slips", "day.jsonl", "--table", "3", "--round", "1", "--count", "6")
    let run = try workshop.run(
      "print", "slips", "day.jsonl", "--table", "3", "--round", "1", "--more", "2")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try numbers(in: "day-slips.html", workshop) == ["B3-07", "B3-08"])
    _ = try workshop.run("print", "slips", "day.jsonl", "--table", "3", "--round", "1")
    #expect(try numbers(in: "day-slips.html", workshop).count == 8)
  }

  @Test("Tables of paper are the ones that get slips, unless others are named")
  func paperTables() throws {
    let workshop = try workshop()
    try workshop.apply(#"{"setTableSource":{"table":2,"source":"paper"}}"#)
    _ = try workshop.run("print", "slips", "day.jsonl", "--count", "1")
    #expect(try numbers(in: "day-slips.html", workshop) == ["B2-01", "B2-02"])
    _ = try workshop.run(
      "print", "slips", "day.jsonl", "--count", "1", "--table", "1", "--round", "2")
    #expect(try numbers(in: "day-slips.html", workshop) == ["B1-01"])
  }

  @Test("Flip-chart heads have table, round and question, and number no slips")
  func heads() throws {
    let workshop = try workshop()
    let log = try workshop.log
    let run = try workshop.run("print", "slips", "day.jsonl", "--heads")
    #expect(run.output == "6 blad till blädderblock sparade i day-heads.html.\n")
    let page = String(decoding: try workshop.folder.read("day-heads.html"), as: UTF8.self)
    #expect(page.contains(">Bord 3 · Samtal 2<"))
    #expect(page.split(separator: ">Vad är viktigt?<").count == 7)
    #expect(try workshop.log == log)
  }

  @Test("The source for Typst is written without Typst")
  func source() throws {
    let workshop = try workshop()
    let run = try workshop.run(
      "print", "slips", "day.jsonl", "--output", "slips.typ", environment: ["PATH": "/nowhere"])
    #expect(run.status == 0, "\(run.errors)")
    let source = String(decoding: try workshop.folder.read("slips.typ"), as: UTF8.self)
    #expect(source.contains("\"Vad är viktigt?\""))
  }

  @Test("Without Typst a PDF is not made, the remedy is said, and no numbers are spent")
  func noTypesetter() throws {
    let workshop = try workshop()
    let log = try workshop.log
    let run = try workshop.run(
      "print", "slips", "day.jsonl", "--output", "slips.pdf", environment: ["PATH": "/nowhere"])
    #expect(run.status == 1)
    #expect(run.errors.contains("typst"))
    #expect(run.errors.contains("HTML"))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(try workshop.log == log)
    #expect(workshop.folder.names == ["day.jsonl"])
  }

  /// A folder with a program called `typst`.
  private func typesetter(_ script: String, in workshop: Workshop) throws -> [String: String] {
    try workshop.folder.write("typst.sh", "#!/bin/sh\n\(script)\n")
    // Copied by another process: a program that one of ours has open for writing cannot be run, and each process that is started
    // elsewhere meanwhile has what we have open.
    let copied = try CommandRun(
      shell: "cp typst.sh typst && chmod 700 typst && rm typst.sh", in: workshop.folder,
      environment: ["PATH": "/usr/bin:/bin"])
    #expect(copied.status == 0, "\(copied.errors)")
    return ["PATH": "\(workshop.folder.path):/usr/bin:/bin"]
  }

  @Test("Typst gets the source and asks for a PDF that can be read aloud; what it makes is kept")
  func typesetter() throws {
    let workshop = try workshop()
    let path = try typesetter(
      #"[ "$1" = --version ] && exit; echo "%PDF $*"; cat"#, in: workshop)
    let run = try workshop.run(
      "print", "slips", "day.jsonl", "--output", "slips.pdf", environment: path)
    #expect(run.status == 0, "\(run.errors)")
    let made = String(decoding: try workshop.folder.read("slips.pdf"), as: UTF8.self)
    #expect(made.hasPrefix("%PDF compile --format pdf --pdf-standard ua-1 - -\n"))
    #expect(made.contains("#set document(title: \"Lappar: Tillsammans\")"))
    #expect(try workshop.folder.permissions("slips.pdf") == 0o600)
  }

  @Test(
    "Ballots and sheets for the wall become PDF the same way, and without Typst say what else there is",
    arguments: [["--count", "2"], ["--wall"]])
  func ballotsAsPDF(options: [String]) throws {
    let workshop = try workshop()
    try workshop.apply(#"{"createTheme":{"title":"Vård"}}"#)
    let arguments = ["print", "ballots", "day.jsonl", "--output", "paper.pdf"] + options
    let missing = try CommandRun(
      arguments, in: workshop.folder, environment: ["PATH": "/nowhere"])
    #expect(missing.status == 1)
    #expect(missing.errors.contains("typst") && missing.errors.contains("HTML"))
    #expect(workshop.folder.names == ["day.jsonl"])
    let path = try typesetter(
      #"[ "$1" = --version ] && exit; echo "%PDF $*"; cat"#, in: workshop)
    let run = try CommandRun(arguments, in: workshop.folder, environment: path)
    #expect(run.status == 0, "\(run.errors)")
    let made = String(decoding: try workshop.folder.read("paper.pdf"), as: UTF8.self)
    #expect(made.hasPrefix("%PDF compile --format pdf --pdf-standard ua-1 - -\n"))
    #expect(made.contains("\"Vård\""))
    #expect(try workshop.folder.permissions("paper.pdf") == 0o600)
  }

  @Test("A Typst that does not know the standard makes an ordinary PDF")
  func olderTypesetter() throws {
    let workshop = try workshop()
    let path = try typesetter(#"case "$*" in *ua-1*) exit 2;; esac; echo "%PDF $*""#, in: workshop)
    let run = try workshop.run(
      "print", "slips", "day.jsonl", "--output", "slips.pdf", environment: path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      try workshop.folder.read("slips.pdf") == Array("%PDF compile --format pdf - -\n".utf8))
  }

  @Test("A Typst that fails is quoted, and an earlier file stays")
  func failingTypesetter() throws {
    let workshop = try workshop()
    try workshop.folder.write("slips.pdf", "before")
    let path = try typesetter(
      #"[ "$1" = --version ] && exit; echo "error: no fonts" >&2; exit 1"#, in: workshop)
    let run = try workshop.run(
      "print", "slips", "day.jsonl", "--output", "slips.pdf", environment: path)
    #expect(run.status == 1)
    #expect(run.errors.contains("error: no fonts"))
    #expect(try workshop.folder.read("slips.pdf") == Array("before".utf8))
  }

  @Test(
    "What makes no sense is told and does nothing",
    arguments: [
      ["--table", "9"], ["--round", "9"], ["--round", "0"], ["--round", "-1"],
      ["--output", "slips.doc"], ["--output", "slips"], ["--output", "a.html/.pdf"],
      ["--count", "1", "--more", "1"], ["--heads", "--more", "1"], ["--heads", "--count", "1"],
    ])
  func misuse(options: [String]) throws {
    let workshop = try workshop()
    let log = try workshop.log
    let run = try CommandRun(["print", "slips", "day.jsonl"] + options, in: workshop.folder)
    #expect(run.status == 2)
    #expect(run.errors.split(separator: "\n").count >= 1)
    #expect(try workshop.log == log)
    #expect(workshop.folder.names == ["day.jsonl"])
  }

  private let seating = #"""
    {"adoptSeating":{"people":[{"host":"b1"},{"alias":"Räven"},{}],"seed":"7","rounds":[\
    {"step":"s2","seats":[1,1,2]},{"step":"s3","seats":[1,2,3]}]}}
    """#.split(separator: "\\\n").joined()

  @Test("Cards say where everyone sits, with names from the roster only on the paper")
  func cards() throws {
    let workshop = try workshop()
    try workshop.apply(seating)
    try workshop.folder.write("names.csv", "number;name\n3;Anna <b>\n9;Ingen\n")
    let log = try workshop.log
    let run = try workshop.run(
      "print", "cards", "day.jsonl", "--roster", "names.csv", "--spare", "1")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "4 placeringskort sparade i day-cards.html.\n")
    #expect(try workshop.folder.permissions("day-cards.html") == 0o600)
    #expect(try numbers(in: "day-cards.html", workshop) == ["1", "2", "3", "4"])
    let page = String(decoding: try workshop.folder.read("day-cards.html"), as: UTF8.self)
    #expect(page.contains(">Anna &lt;b&gt;<"))
    #expect(page.contains(">Reservkort<"))
    #expect(!page.contains("Ingen"))
    #expect(try workshop.log == log)
  }

  @Test("Lists say who sits at each table and where everyone does")
  func lists() throws {
    let workshop = try workshop()
    try workshop.apply(seating)
    let run = try workshop.run("print", "cards", "day.jsonl", "--lists")
    #expect(run.output == "Placeringslistorna är sparade i day-lists.html.\n")
    let page = String(decoding: try workshop.folder.read("day-lists.html"), as: UTF8.self)
    #expect(page.contains("<td>1 (värd), 2 Räven</td>"))
    #expect(page.contains(">Så sitter alla<"))
  }

  @Test("Where nobody has a seat, that is said with what to do")
  func noSeating() throws {
    let workshop = try workshop()
    let run = try workshop.run("print", "cards", "day.jsonl")
    #expect(run.status == 1)
    #expect(run.errors.contains("verkstad seat"))
    #expect(workshop.folder.names == ["day.jsonl"])
  }

  @Test("A roster that cannot be read is told by its line, and too many spare cards are refused")
  func badRoster() throws {
    let workshop = try workshop()
    try workshop.apply(seating)
    try workshop.folder.write("names.csv", "number,name\nthree,Anna\n")
    let run = try workshop.run("print", "cards", "day.jsonl", "--roster", "names.csv")
    #expect(run.status == 1)
    #expect(run.errors.contains("names.csv, rad 2"))
    #expect(
      try workshop.run("print", "cards", "day.jsonl", "--spare", "100000").status == 1)
    #expect(
      try workshop.run("print", "cards", "day.jsonl", "--spare", "1", "--lists").status == 2)
  }

  @Test(
    "No numbers are spent on sheets that have nowhere to go",
    arguments: ["borta/ut.html", "mapp.html"])
  func nowhere(_ output: String) throws {
    let workshop = try workshop()
    let before = try workshop.log
    #expect(mkdir(workshop.folder.path("mapp.html"), 0o700) == 0)
    let run = try workshop.run(
      "print", "slips", "day.jsonl", "--table", "3", "--round", "1", "--more", "2", "--output",
      output)
    #expect(run.status == 1 && run.errors.contains(output), "\(run.errors)")
    #expect(try workshop.log == before)
  }

  @Test("More slips than a table can have are refused", arguments: ["0", "100000"])
  func tooMany(count: String) throws {
    let run = try workshop().run("print", "slips", "day.jsonl", "--count", count)
    #expect(run.status == 1)
    #expect(!run.errors.isEmpty)
  }
}
