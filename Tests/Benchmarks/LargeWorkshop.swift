import Glibc
import TerminalTestSupport

/// A workshop with as many comments as wanted, each written by a command of its own, as desks write them.
enum LargeWorkshop {
  /// How many tables there are.
  static let tables = 8
  /// The tag of the desks that wrote what stands in it.
  static let tag = "large"
  private static let rounds = 4

  /// Makes the session and returns its file: all rounds have been, the last one goes on, and its words are on the wall.
  ///
  /// - Parameter comments: How many comments stand in it already, the same in every run.
  static func make(comments: Int, in scratch: ScratchFolder) throws -> String {
    let file = "\(scratch.path)/\(comments)-comments.jsonl"
    let plan = "\(scratch.path)/\(comments)-comments.yaml"
    let commands = "\(scratch.path)/\(comments)-comments.commands.jsonl"
    try File.write(Self.plan.utf8, to: plan)
    try File.write(script(comments: comments).utf8, to: commands)
    let verkstad = BuiltProgram.path("verkstad")
    try scratch.run([verkstad, "new", file, "--plan", plan])
    try scratch.run([verkstad, "apply", file, "--input", commands])
    return file
  }

  /// Nothing has a timer, so that what the stage draws comes of what is written.
  private static let plan = """
    title: "Dialogverkstad"
    language: sv
    question: "Hur kan vi mötas?"
    participants: 400
    tables: \(tables)
    dots: 5
    steps:
      - kind: opening
        minutes: 0
      - kind: tableRound
        minutes: 0
      - kind: tableRound
        minutes: 0
      - kind: tableRound
        minutes: 0
      - kind: tableRound
        stage: direct
        minutes: 0
      - kind: break
        title: Kaffe
        minutes: 20

    """

  private static func script(comments: Int) -> String {
    var random = SentenceGenerator(seed: 1)
    var lines: [String] = []
    func add(_ command: String, by station: String) {
      lines.append(
        "{\"id\":\"large-\(lines.count)\",\"by\":\"\(station)\",\"command\":{\(command)}}")
    }
    func start(_ run: String) { add("\"startStep\":{\"run\":\"\(run)\"}", by: "console.0000") }
    start("s1.1")
    for round in 0..<rounds {
      let run = "s\(round + 2).1"
      start(run)
      for index in comments * round / rounds..<comments * (round + 1) / rounds {
        let table = index % tables + 1
        let kind = index % 6 == 0 ? "question" : "statement"
        let text = random.sentence()
        add(
          "\"addComment\":{\"text\":\"\(text)\",\"kind\":\"\(kind)\",\"table\":\(table),\"run\":\"\(run)\"}",
          by: "desk.\(table).\(tag)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
