import SessionEngine
import TerminalTestSupport
import WorkshopSession

/// A room that votes: forty people with five dots each, seven themes, five tables of eight.
struct VotingRoom {
  static let people = 40
  static let themes = 7
  static let tables = 5
  static let dots = 5

  /// The theme of each dot of each voter, the same in every run; two people leave dots unused.
  static let ballots: [[Int]] = {
    var state: UInt64 = 2016
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    return (0..<people).map { voter in
      let used = voter == 7 ? 3 : voter == 21 ? 0 : dots
      return (0..<used).map { _ in min(next(themes), next(themes)) }.sorted()
    }
  }()

  /// The letter of a theme.
  static func letter(_ theme: Int) -> String { ThemeLetter(index: theme).description }

  /// The dots of some ballots on a theme.
  static func count(_ theme: Int, at table: Int? = nil) -> Int {
    ballots.enumerated().reduce(0) { sum, voter in
      guard table == nil || voter.offset % tables == table else { return sum }
      return sum + voter.element.count { $0 == theme }
    }
  }

  /// Dots that were left unused, in all or at a table.
  static func unused(at table: Int? = nil) -> Int {
    ballots.enumerated().reduce(0) { sum, voter in
      guard table == nil || voter.offset % tables == table else { return sum }
      return sum + dots - voter.element.count
    }
  }
}

/// A way in which dots are read out and typed.
enum SpokenWay: CaseIterable {
  case wall, tables, ballots

  /// What it is called.
  var name: String {
    switch self {
    case .wall: "the wall: C27"
    case .tables: "each table: 3C4"
    case .ballots: "each ballot: AABCF"
    }
  }

  /// What is read out one after the other: how long reading takes, in milliseconds, and what is typed then.
  var lines: [(milliseconds: Int, text: String)] {
    switch self {
    case .wall:
      return (0..<VotingRoom.themes).map {
        (2_500, "\(VotingRoom.letter($0).lowercased())\(VotingRoom.count($0))\r")
      }
    case .tables:
      return (0..<VotingRoom.tables).flatMap { table in
        (0..<VotingRoom.themes).map { theme in
          let count = VotingRoom.count(theme, at: table)
          return (2_500, "\(table + 1)\(VotingRoom.letter(theme).lowercased())\(count)\r")
        } + [(2_500, "\(table + 1)-\(VotingRoom.unused(at: table))\r")]
      }.filter { !$0.text.hasSuffix("-0\r") }
    case .ballots:
      return VotingRoom.ballots.map { ballot in
        let letters = ballot.map { VotingRoom.letter($0).lowercased() }.joined()
        // A letter takes six tenths of a second, and turning the slip one.
        return (1_000 + ballot.count * 600, (letters.isEmpty ? "0" : letters) + "\r")
      }
    }
  }
}

/// What came of typing dots in.
struct DotResult {
  /// Which way they came in.
  let way: SpokenWay
  /// The keys.
  let counts: KeyCounts
  /// Milliseconds from the first word to the last key, as long as it would have taken at life's pace.
  let milliseconds: Int
  /// The dots of each theme, in order.
  let dots: [Int]
  /// What is lost or does not add up, in words.
  let faults: [String]
}

/// Dots of a room that one reads out and another types at the console in a terminal.
struct DotTrial {
  private let scratch: ScratchFolder
  private let speed: Int

  /// - Parameter speed: How many times as fast as a person.
  init(speed: Int, in scratch: ScratchFolder) {
    self.speed = speed
    self.scratch = scratch
  }

  /// Types the whole room's dots in one way.
  func run(_ way: SpokenWay) throws -> DotResult {
    let session = try session(for: way)
    let console = try MeasuredProgram(
      "the console", [BuiltProgram.path("verkstad"), "run", session, "--no-mirrored"],
      environment: scratch.environment(home: try scratch.subfolder("home of \(way)")))
    _ = try console.waitUntilReady("C27")
    let typist = try NoteTaker(at: console, session: session, speed: speed)
    let began = MonotonicTime.now
    switch way {
    case .wall: break
    case .tables: typist.press(["\t"], for: .wayIn)
    case .ballots: typist.press(["\t", "\t"], for: .wayIn)
    }
    var heard = MonotonicTime.now
    for line in way.lines {
      // Whoever reads goes on as soon as the one before is being typed.
      heard = max(heard, MonotonicTime.now) + line.milliseconds * 1_000_000 / speed
      typist.wait(until: heard)
      typist.type(line.text, for: .dots)
    }
    let milliseconds = (MonotonicTime.now - began) / 1_000_000 * speed
    try typist.seeSaved(way.lines.count, of: ["dots.counted", "ballot.entered", "unused.recorded"])
    return try result(way, session, typist.counts, milliseconds)
  }

  private func result(
    _ way: SpokenWay, _ session: String, _ counts: KeyCounts, _ milliseconds: Int
  ) throws -> DotResult {
    let state = try SessionReader(opening: session).state
    guard let tally = state.tally(of: VoteID(number: 1)) else {
      throw PseudoTerminal.Failure(description: "there is no vote")
    }
    let dots = (0..<VotingRoom.themes).map { theme in
      tally.ranking.first { $0.theme == ThemeID(number: theme + 1) }?.dots ?? -1
    }
    var faults: [String] = []
    if dots != (0..<VotingRoom.themes).map({ VotingRoom.count($0) }) {
      faults.append("\(way.name): \(dots) is not what the room gave")
    }
    let missing = way == .wall ? VotingRoom.unused() : 0
    if tally.unaccounted != missing {
      faults.append("\(way.name): \(tally.unaccounted ?? -1) dots are unaccounted for")
    }
    return DotResult(
      way: way, counts: counts, milliseconds: milliseconds, dots: dots, faults: faults)
  }

  private func session(for way: SpokenWay) throws -> String {
    let file = "\(scratch.path)/\(way).jsonl"
    let (plan, commands) = ("\(scratch.path)/\(way).yaml", "\(scratch.path)/\(way).commands")
    let tables = (1...VotingRoom.tables).map { "{number: \($0)}" }.joined(separator: ", ")
    try File.write(
      """
      title: "Omröstning"
      language: sv
      tables: [\(tables)]
      steps:
        - kind: voting
          minutes: 10

      """.utf8, to: plan)
    var lines = (1...VotingRoom.themes).map { #"{"createTheme":{"title":"Tema \#($0)"}}"# }
    lines += [
      #"{"startStep":{"run":"s1.1"}}"#, #"{"proposeVote":{"voters":\#(VotingRoom.people)}}"#,
      #"{"openVote":{"vote":"v1"}}"#,
    ]
    try File.write(lines.map { "{\"command\":\($0)}\n" }.joined().utf8, to: commands)
    let verkstad = BuiltProgram.path("verkstad")
    try scratch.run([verkstad, "new", file, "--plan", plan])
    try scratch.run([verkstad, "apply", file, "--input", commands])
    return file
  }
}
