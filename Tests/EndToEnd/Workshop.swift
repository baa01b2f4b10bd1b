import Testing

/// A workshop made with the program, in a folder of its own: `day.jsonl`.
struct Workshop {
  let folder: TemporaryFolder

  /// Makes the workshop in Swedish, with other options of `new` where they are given.
  init(_ options: String...) throws { try self.init(options: options) }

  /// Makes the workshop in Swedish with these options of `new`.
  init(options: [String]) throws {
    folder = try TemporaryFolder()
    let run = try CommandRun(
      ["new", "day.jsonl", "--language", "sv"] + options, in: folder)
    try #require(run.status == 0, "\(run.errors)")
  }

  /// Runs the program beside the workshop.
  func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> CommandRun {
    try CommandRun(arguments, in: folder, input: Array(input.utf8), environment: environment)
  }

  /// Carries commands out and requires that all of them were.
  @discardableResult
  func apply(_ commands: String...) throws -> CommandRun {
    let lines = commands.map { "{\"command\":\($0)}\n" }.joined()
    let run = try run("apply", "day.jsonl", input: lines)
    try #require(run.status == 0, "\(run.errors)")
    return run
  }

  /// The bytes of the log.
  var log: [UInt8] { get throws { try folder.read("day.jsonl") } }
}
