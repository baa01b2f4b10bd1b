import Glibc
import SessionEngine
import TerminalTestSupport

/// A workshop with as many comments and placements under themes as wanted, each a command of its own, as desks and the console write them.
enum LargeWorkshop {
  /// How many tables there are.
  static let tables = 8
  /// The tag of the desks that wrote what stands in it.
  static let tag = "large"
  private static let rounds = 4
  private static let themes = 8

  /// How much has happened.
  struct Size {
    /// How many comments stand in it.
    var comments = 0
    /// How often one was put under a theme.
    var placements = 0

    /// A session of about that many events, half of them comments and half of them sorting.
    static func events(_ events: Int) -> Size {
      Size(comments: events / 2, placements: max(0, events - events / 2 - 40))
    }
  }

  /// Makes the session and returns its file: all rounds but the last have been and were sorted, the last one goes on, and its words
  /// are on the wall.
  ///
  /// - Parameter size: How much has happened in it already, the same in every run.
  static func make(_ size: Size, in scratch: ScratchFolder) throws -> String {
    let name = "\(size.comments)-comments-\(size.placements)-placements"
    let file = "\(scratch.path)/\(name).jsonl"
    let plan = "\(scratch.path)/\(name).yaml"
    let commands = "\(scratch.path)/\(name).commands.jsonl"
    try File.write(Self.plan.utf8, to: plan)
    try File.write(script(size).utf8, to: commands)
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
      - kind: sorting
        minutes: 0
      - kind: tableRound
        stage: direct
        minutes: 0
      - kind: break
        title: Kaffe
        minutes: 20

    """

  private static func script(_ size: Size) -> String {
    var random = SentenceGenerator(seed: 1)
    var lines: [String] = []
    func add(_ command: String, by station: String) {
      // As long as the names that screens give their commands.
      let id = CommandID(high: 1, low: UInt64(lines.count))
      lines.append("{\"id\":\"\(id)\",\"by\":\"\(station)\",\"command\":{\(command)}}")
    }
    let console = "console.0000"
    func start(_ step: Int) { add("\"startStep\":{\"run\":\"s\(step).1\"}", by: console) }
    func talk(inRound round: Int, step: Int) {
      start(step)
      for index in size.comments * round / rounds..<size.comments * (round + 1) / rounds {
        let table = index % tables + 1
        let kind = index % 6 == 0 ? "question" : "statement"
        let text = random.sentence()
        add(
          "\"addComment\":{\"text\":\"\(text)\",\"kind\":\"\(kind)\",\"table\":\(table),\"run\":\"s\(step).1\"}",
          by: "desk.\(table).\(tag)")
      }
    }
    start(1)
    for round in 0..<rounds - 1 { talk(inRound: round, step: round + 2) }
    let said = size.comments * (rounds - 1) / rounds
    start(rounds + 1)
    if size.placements > 0, said > 0 {
      for theme in 1...themes {
        add("\"createTheme\":{\"title\":\"Tema \(theme) om vardagen\"}", by: console)
      }
      for index in 0..<min(size.placements, said * themes) {
        // Those that are left over lie under one more theme.
        let theme = (index + index / said) % themes + 1
        add(
          "\"placeComment\":{\"comment\":\"c\(index % said + 1)\",\"theme\":\"t\(theme)\",\"keepingOthers\":true}",
          by: console)
      }
    }
    talk(inRound: rounds - 1, step: rounds + 2)
    return lines.joined(separator: "\n") + "\n"
  }
}
