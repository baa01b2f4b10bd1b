import SessionEngine
import TerminalTestSupport
import WorkshopSession

/// A workshop of five tables in its second round, and a desk at it in a terminal.
enum TypedWorkshop {
  /// How many tables there are.
  static let tables = 5
  /// The rounds, the second of which goes on.
  static let rounds = [StepRun(StepID(number: 2), 1), StepRun(StepID(number: 3), 1)]

  /// Makes the session and returns its file.
  ///
  /// - Parameters:
  ///   - source: How comments come in.
  ///   - slips: How many slips are printed for each table and round.
  static func make(_ source: TableSource, slips: Int = 0, in scratch: ScratchFolder) throws
    -> String
  {
    let file = "\(scratch.path)/\(source).jsonl"
    let plan = "\(scratch.path)/\(source).yaml"
    let commands = "\(scratch.path)/\(source).commands.jsonl"
    try File.write(Self.plan(source).utf8, to: plan)
    try File.write(script(slips: slips).utf8, to: commands)
    let verkstad = BuiltProgram.path("verkstad")
    try scratch.run([verkstad, "new", file, "--plan", plan])
    try scratch.run([verkstad, "apply", file, "--input", commands])
    return file
  }

  /// Starts the desk.
  static func desk(_ session: String, in scratch: ScratchFolder) throws -> MeasuredProgram {
    let home = try scratch.subfolder("home of \(File.name(session))")
    let desk = try MeasuredProgram(
      "the desk", [BuiltProgram.path("verkstad"), "note", session],
      environment: scratch.environment(home: home))
    _ = try desk.waitUntilReady("Enter")
    return desk
  }

  private static func plan(_ source: TableSource) -> String {
    """
    title: "Dialogverkstad"
    language: sv
    question: "Hur kan vi mötas?"
    participants: 25
    tables: [\((1...tables).map { "{number: \($0), source: \(source.rawValue)}" }
      .joined(separator: ", "))]
    perspectives: [user, relative, staff]
    steps:
      - kind: opening
        minutes: 0
      - kind: tableRound
        minutes: 20
      - kind: tableRound
        minutes: 20

    """
  }

  private static func script(slips: Int) -> String {
    var commands = ["s1.1", "s2.1", "s3.1"].map { "{\"startStep\":{\"run\":\"\($0)\"}}" }
    if slips > 0 {
      for run in rounds {
        for table in 1...tables {
          commands.append(
            "{\"issueSlips\":{\"table\":\(table),\"run\":\"\(run)\",\"count\":\(slips)}}")
        }
      }
    }
    return commands.map { "{\"command\":\($0)}\n" }.joined()
  }
}
