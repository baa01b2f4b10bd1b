import Glibc
import Testing

@Suite("verkstad note --stdin")
struct NoteLinesTests {
  private func count(_ text: String, in workshop: Workshop) throws -> Int {
    String(decoding: try workshop.log, as: UTF8.self).split(separator: "\n")
      .count { $0.contains("\"comment.added\"") && $0.contains("\"text\":\"\(text)\"") }
  }

  @Test("Each line is a comment of its kind, answered with its name")
  func kinds() throws {
    let workshop = try Workshop()
    try workshop.apply(#"{"startStep":{"run":"s2"}}"#)
    let run = try workshop.run(
      "note", "day.jsonl", "--table", "3", "--stdin",
      input: "\u{FEFF}Ett\r\n\"Två\"\n\n  \n? Tre\n!Fyra\n+ Fem\n\"Nej\", sa hon\nutan radslut")
    #expect(run.status == 0)
    #expect(run.output == (1...7).map { "sparat c\($0)\n" }.joined())
    let json = try workshop.run("export", "day.jsonl", "--to", "json").output
    for text in ["Ett", "Två", "Tre", "Fyra", "Fem", #"\"Nej\", sa hon"#, "utan radslut"] {
      #expect(json.contains("\"\(text)\""), "\(text)")
    }
    let log = String(decoding: try workshop.log, as: UTF8.self)
    for kind in ["statement", "quotation", "question", "idea", "supplementary"] {
      #expect(log.contains("\"kind\":\"\(kind)\""), "\(kind)")
    }
    #expect(log.contains("\"run\":\"s2.1\""))
  }

  @Test("Lines that cannot be taken are answered with their number and why; the others go on")
  func refused() throws {
    let workshop = try Workshop()
    let input =
      Array("Ett\n!\nK".utf8) + [0xE4] + Array("r\nnoll\0tecken\n".utf8)
      + Array(String(repeating: "a", count: 10_001).utf8) + Array("\n".utf8)
      + Array(String(repeating: "b", count: 1_000_000).utf8) + Array("\nTvå\n".utf8)
    let run = try CommandRun(
      ["note", "day.jsonl", "--table", "3", "--stdin"], in: workshop.folder, input: input)
    #expect(run.status == 1)
    let answers = run.output.split(separator: "\n")
    #expect(answers.count == 7)
    #expect(answers.first == "sparat c1")
    #expect(answers.last == "sparat c2")
    for (answer, expected) in zip(
      answers.dropFirst(),
      [
        "rad 2, inte sparad: Det står inget efter", "rad 3, inte sparad: Raden är inte UTF-8",
        "rad 4, inte sparad: Det finns ett nolltecken", "rad 5, inte sparad: ",
        "rad 6, inte sparad: Raden är längre",
      ])
    {
      #expect(answer.hasPrefix(expected), "\(answer)")
    }
    #expect(run.errors.isEmpty)
  }

  @Test("A program gets receipts and refusals, a line to each of its own")
  func json() throws {
    let workshop = try Workshop()
    let run = try workshop.run(
      "note", "day.jsonl", "--table", "3", "--stdin", "--json", input: "Ett\n?\nTvå\n")
    #expect(run.status == 1)
    let answers = run.output.split(separator: "\n")
    #expect(answers.count == 3)
    #expect(answers.first?.hasPrefix(#"{"ok":true,"id":""#) == true)
    #expect(answers.first?.hasSuffix(#""created":["c1"]}"#) == true)
    #expect(
      answers.dropFirst().first?.hasPrefix(#"{"ok":false,"line":2,"problem":"onlyASign","#) == true)
    #expect(answers.last?.hasSuffix(#""created":["c2"]}"#) == true)
  }

  @Test("The same lines sent again add nothing, also where one of them was put right")
  func sentAgain() throws {
    let workshop = try Workshop()
    func send(_ input: String, _ options: String...) throws -> String {
      try CommandRun(
        ["note", "day.jsonl", "--table", "3", "--stdin"] + options, in: workshop.folder,
        input: Array(input.utf8)
      ).output
    }
    #expect(try send("Ja.\nJa.\nNej.\n") == "sparat c1\nsparat c2\nsparat c3\n")
    let before = try workshop.log
    #expect(
      try send("Ja.\nJa.\nNej.\n") == "fanns redan: c1\nfanns redan: c2\nfanns redan: c3\n")
    #expect(try workshop.log == before)
    #expect(
      try send("Kanske.\nJa.\nJa.\nJa.\nNej.\n")
        == "sparat c4\nfanns redan: c1\nfanns redan: c2\nsparat c5\nfanns redan: c3\n")
    #expect(try send("Ja.\n", "--round", "2") == "sparat c6\n")
    #expect(try send("Ja.\n", "--every-line") == "sparat c7\n")
    try workshop.apply(#"{"withdrawComment":{"comment":"c3"}}"#)
    #expect(try send("Nej.\n").hasPrefix("fanns redan: c3, men är tillbakatagen"))
    #expect(try count("Nej.", in: workshop) == 1)
  }

  @Test("Signs can be taken literally, and a round that the plan does not have is misuse")
  func options() throws {
    let workshop = try Workshop()
    let literal = try workshop.run(
      "note", "day.jsonl", "--stdin", "--literal", input: "+46 är landsnumret\n")
    #expect(literal.output == "sparat c1\n")
    #expect(try count("+46 är landsnumret", in: workshop) == 1)
    for arguments in [
      ["--stdin", "--round", "9"], ["--stdin", "--round", "0"], ["--round", "1"], ["--json"],
      ["--stdin", "--plain"], ["--stdin", "--table", "9"],
    ] {
      let run = try CommandRun(
        ["note", "day.jsonl"] + arguments, in: workshop.folder, input: Array("x\n".utf8))
      #expect(run.status == 2, "\(arguments)")
      #expect(try count("x", in: workshop) == 0)
    }
  }

  @Test("With the pipe held open each line is answered at once, in the round that goes on then")
  func heldOpen() throws {
    let workshop = try Workshop()
    try workshop.apply(#"{"startStep":{"run":"s2"}}"#)
    let program = try PipedProgram(
      try CommandRun.program, ["note", "day.jsonl", "--table", "3", "--stdin"],
      in: workshop.folder)
    try program.write("Ett\n")
    #expect(try program.nextLine(within: Tmux.patience) == "sparat c1")
    #expect(try count("Ett", in: workshop) == 1)
    try workshop.apply(#"{"endStep":{"run":"s2.1"}}"#, #"{"startStep":{"run":"s3"}}"#)
    try program.write("Tv")
    try program.write("å\n")
    #expect(try program.nextLine(within: Tmux.patience) == "sparat c2")
    let log = String(decoding: try workshop.log, as: UTF8.self).split(separator: "\n")
    #expect(log.contains { $0.contains("\"text\":\"Ett\"") && $0.contains("\"run\":\"s2.1\"") })
    #expect(log.contains { $0.contains("\"text\":\"Två\"") && $0.contains("\"run\":\"s3.1\"") })
    #expect(program.end() == 0)
  }

  @Test(
    "However it is ended, each line that was answered is in the log, once, also when sent again",
    arguments: [SIGKILL, SIGTERM, SIGINT])
  func ended(by signal: Int32) throws {
    let workshop = try Workshop()
    let arguments = ["note", "day.jsonl", "--table", "3", "--stdin"]
    let lines = (1...60).map { "Mening nummer \($0)." }
    let program = try PipedProgram(try CommandRun.program, arguments, in: workshop.folder)
    try program.write(lines.map { $0 + "\n" }.joined())
    var answered = 0
    while answered < 20, try program.nextLine(within: Tmux.patience) != nil { answered += 1 }
    kill(program.process, signal)
    while try program.nextLine(within: Tmux.patience) != nil { answered += 1 }
    #expect(program.end() == 128 + signal)
    #expect(answered >= 20)
    for line in lines.prefix(answered) { #expect(try count(line, in: workshop) == 1) }
    let again = try workshop.run(
      "note", "day.jsonl", "--table", "3", "--stdin", input: lines.map { $0 + "\n" }.joined())
    #expect(again.status == 0)
    for line in lines { #expect(try count(line, in: workshop) == 1) }
  }

  @Test("Where nobody reads the answers any more, it ends, and what was answered is in the log")
  func readerGone() throws {
    let workshop = try Workshop()
    let run = try CommandRun(
      shell:
        #"seq 1 5000 | sed 's/^/Mening /' | "$VERKSTAD" note day.jsonl --table 3 --stdin | head -3"#,
      in: workshop.folder)
    #expect(run.output == "sparat c1\nsparat c2\nsparat c3\n")
    for number in 1...3 { #expect(try count("Mening \(number)", in: workshop) == 1) }
    #expect(try workshop.run("log", "verify", "day.jsonl").status == 0)
  }

  @Test("A full disk is told with the line from which nothing is saved")
  func fullDisk() throws {
    let workshop = try Workshop()
    let run = try CommandRun(
      shell: #"""
        ulimit -f 8
        seq 1 200 | sed 's/^/Mening /' | "$VERKSTAD" note day.jsonl --table 3 --stdin
        """#, in: workshop.folder)
    #expect(run.status == 1)
    let answers = run.output.split(separator: "\n")
    let saved = answers.count { $0.hasPrefix("sparat c") }
    #expect(saved > 0)
    #expect(answers.count == saved + 1)
    #expect(answers.last?.hasPrefix("rad \(saved + 1), inte sparad: ") == true)
    #expect(run.errors.hasPrefix("fel: Från och med rad \(saved + 1) "), "\(run.errors)")
    for number in 1...saved { #expect(try count("Mening \(number)", in: workshop) == 1) }
    #expect(try count("Mening \(saved + 1)", in: workshop) == 0)
  }
}
