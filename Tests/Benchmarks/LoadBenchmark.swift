import EventLog
import Glibc
import SessionEngine
import TerminalTestSupport
import WorkshopSession

/// What came of a workshop in which many type at the same time.
struct LoadMeasurements {
  /// Comments that were typed.
  var comments = 0
  /// Keys that were pressed, Enter apart.
  var keys = 0
  /// Keys whose echo was seen.
  var keysAnswered = 0
  /// Nanoseconds to the echo of a key.
  var echo = Distribution([])
  /// Nanoseconds from Enter until the comment can be read in the log.
  var enterToLog = Distribution([])
  /// Nanoseconds from then until the stage has counted it.
  var logToStage = Distribution([])
  /// Nanoseconds from Enter until the stage has counted it.
  var enterToStage = Distribution([])
  /// Nanoseconds that the disk takes for as many bytes, written and synced by the benchmark beside it all.
  var disk = Distribution([])
  /// What was lost, doubled, changed or out of order, in words.
  var faults: [String] = []
}

/// Desks at which someone types, a console and a stage, all on one session, and what becomes of what is typed.
struct LoadBenchmark {
  /// Nanoseconds that the last comments get to come to the stage.
  private static let patience = 20_000_000_000
  private static let floorBytes = 600
  private let scratch: ScratchFolder
  private let session: String
  private let seconds: Int
  private let console: MeasuredProgram
  private let stage: MeasuredProgram
  private var wall: StageCounts
  private var typists: [Typist] = []
  private let log: LogReader
  private let follower: LogFollower
  private let floor: DiskFloor
  /// When the comments of each table came to the log, in order.
  private var written: [Int: [Int]] = [:]
  /// When each comment came to the log, in order.
  private var arrivals: [Int] = []
  /// When the stage had counted each, in order.
  private var shown: [Int] = []

  /// Starts all programs.
  ///
  /// - Parameters:
  ///   - desks: How many type; each has a table of its own.
  ///   - rate: Keys a second at each desk, in the mean.
  ///   - seconds: How long sentences are begun.
  ///   - size: What stands in the session when it begins.
  init(
    desks: Int, rate: Int, seconds: Int, size: LargeWorkshop.Size, in scratch: ScratchFolder
  ) throws {
    self.scratch = scratch
    self.seconds = seconds
    let session = try LargeWorkshop.make(size, in: scratch)
    self.session = session
    func start(_ target: Target, _ name: String) throws -> MeasuredProgram {
      let home = try scratch.subfolder("home of \(name)")
      let program = try MeasuredProgram(
        name, target.arguments(scratch.path), environment: scratch.environment(home: home))
      _ = try program.waitUntilReady(target.readyText)
      return program
    }
    console = try start(.console(session), "the console")
    stage = try start(.stage(session), "the stage")
    wall = StageCounts(stage.written)
    for desk in 1...desks {
      let program = try start(.desk(session, table: desk), "desk \(desk)")
      typists.append(Typist(at: desk, program, rate: rate, seed: UInt64(desk)))
    }
    log = try LogReader(opening: session)
    _ = try log.readNew()
    follower = try LogFollower(watching: session)
    floor = try DiskFloor(
      at: "\(scratch.path)/floor", bytes: Self.floorBytes, every: 500)
  }

  /// Types, and returns what came of it.
  mutating func run() throws -> LoadMeasurements {
    let before = wall.total
    let end = MonotonicTime.now + seconds * 1_000_000_000
    var now = MonotonicTime.now
    while now < end || typists.contains(where: \.isInSentence) {
      for index in typists.indices where now < end || typists[index].isInSentence {
        typists[index].type(at: now)
      }
      try look(until: typists.map(\.nextKey).min() ?? now)
      now = MonotonicTime.now
    }
    let comments = typists.reduce(0) { $0 + $1.typed.count }
    let last = now + Self.patience
    while wall.total < before + comments, now < last {
      try look(until: now + 10_000_000)
      now = MonotonicTime.now
    }
    var measured = measurements(comments: comments)
    measured.faults = try faults()
    if shown.count < comments {
      measured.faults.append("the stage has counted \(shown.count) of \(comments) comments")
    }
    return measured
  }

  /// Reads everything that is written until that moment.
  private mutating func look(until moment: Int) throws {
    var polled =
      ([stage.descriptor, follower.descriptor, console.descriptor] + typists.map(\.descriptor))
      .map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let wait = max(0, (moment - MonotonicTime.now + 999_999) / 1_000_000)
    guard poll(&polled, nfds_t(polled.count), Int32(clamping: wait)) > 0 else { return }
    func isReadable(_ index: Int) -> Bool { polled[index].revents != 0 }
    // The log before the stage: nothing is on the stage that is not in the log.
    if isReadable(0) || isReadable(1) { try lookAtLog() }
    if isReadable(0) { lookAtStage() }
    if isReadable(2) { _ = console.take() }
    for index in typists.indices where isReadable(index + 3) { typists[index].look() }
  }

  private mutating func lookAtLog() throws {
    _ = follower.drain()
    let now = MonotonicTime.now
    for line in try log.readNew() where line.type == "comment.added" {
      arrivals.append(now)
      guard let table = Station(line.by)?.table else { continue }
      written[table.number, default: []].append(now)
    }
  }

  private mutating func lookAtStage() {
    guard let bytes = stage.take() else { return }
    let now = MonotonicTime.now
    let before = wall.total
    wall.take(bytes)
    for _ in 0..<max(0, wall.total - before) { shown.append(now) }
  }

  private func measurements(comments: Int) -> LoadMeasurements {
    var measured = LoadMeasurements()
    measured.comments = comments
    measured.keys = typists.reduce(0) { $0 + $1.keysPressed }
    measured.keysAnswered = typists.reduce(0) { $0 + $1.echoes.count }
    measured.echo = Distribution(typists.flatMap(\.echoes))
    measured.logToStage = Distribution(zip(shown, arrivals).map { $0 - $1 })
    measured.disk = Distribution(floor.finish())
    var toLog: [Int] = []
    var entered: [(pressed: Int, written: Int)] = []
    for typist in typists {
      for (pressed, written) in zip(typist.entered, written[typist.table] ?? []) {
        toLog.append(written - pressed)
        entered.append((pressed, written))
      }
    }
    measured.enterToLog = Distribution(toLog)
    // The stage counts in the order of the log.
    entered.sort { $0.written < $1.written }
    measured.enterToStage = Distribution(zip(shown, entered).map { $0 - $1.pressed })
    return measured
  }

  /// Holds what stands in the log against what was typed: byte by byte, once each, and in order at each desk.
  private func faults() throws -> [String] {
    let reader = try SessionReader(opening: session)
    var stands: [Int: [[UInt8]]] = [:]
    for (_, comment) in reader.state.comments.all where comment.station.tag != LargeWorkshop.tag {
      guard let table = comment.station.table else { continue }
      stands[table.number, default: []].append(Array((comment.text.text ?? "").utf8))
    }
    var faults: [String] = []
    for typist in typists {
      let typed = typist.typed.map { Array($0.utf8) }
      let found = stands[typist.table] ?? []
      if found.count != typed.count {
        faults.append("table \(typist.table): \(typed.count) typed, \(found.count) in the log")
      }
      for (number, (typed, found)) in zip(typed, found).enumerated() where typed != found {
        faults.append(
          "table \(typist.table), comment \(number + 1): typed \(String(decoding: typed, as: UTF8.self).debugDescription), in the log \(String(decoding: found, as: UTF8.self).debugDescription)"
        )
      }
    }
    return faults
  }
}

/// How many comments the stage says there are in the round.
struct StageCounts {
  private var grid = TerminalGrid(
    columns: Int(MeasuredProgram.columns), rows: Int(MeasuredProgram.rows))
  /// The number that it shows, of all tables together.
  private(set) var total = 0

  /// What it shows after it has written these bytes.
  init(_ bytes: [UInt8]) { take(bytes) }

  /// Takes in what the stage has written.
  mutating func take(_ bytes: some Sequence<UInt8>) {
    grid.take(bytes)
    for line in grid.lines {
      // The sum stands before the counts of the tables.
      guard let tables = line.firstRange(of: "bord 1:") else { continue }
      if let sum = Int(line[..<tables.lowerBound].filter(\.isNumber)) { total = sum }
    }
  }
}
