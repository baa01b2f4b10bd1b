import SessionEngine
import TerminalTestSupport

/// What it costs that a screen keeps the session that it has drawn while the next comment is folded in.
enum SharedCopies {
  private static let comments = 10_000
  private static let copies = 200

  /// KiB of memory for each copy of a large session between which and the next one a comment came, with what follows from its comments.
  static func kibibytesEach() throws -> Int {
    var state = SessionState()
    var index = CommentIndex()
    for number in 1...comments { state.apply(record(number)) }
    index.follow(from: SessionState(), to: state)
    var kept: [(SessionState, CommentIndex)] = []
    kept.reserveCapacity(copies)
    let before = try residentKibibytes()
    for number in comments + 1...comments + copies {
      kept.append((state, index))
      let earlier = state
      state.apply(record(number))
      index.follow(from: earlier, to: state)
    }
    let growth = try residentKibibytes() - before
    // The copies have to live until here, and the comments to be in them.
    guard kept.last?.0.comments.count == comments + copies - 1, index.standing.count > comments
    else { throw PseudoTerminal.Failure(description: "a comment was not folded in") }
    return max(0, growth) / copies
  }

  private static func record(_ number: Int) -> EventRecord {
    let table = TableID(number: number % LargeWorkshop.tables + 1)
    return EventRecord(
      sequence: number, command: CommandID(high: 1, low: UInt64(number)),
      by: Station(.desk, table: table, tag: LargeWorkshop.tag),
      at: Moment(wall: Int64(number)),
      event: .commentAdded(
        comment: CommentID(number: number),
        AddedComment(
          text: .present("Det som sägs vid bordet när någon lyssnar, \(number)"),
          kind: .statement, table: table, run: StepRun(StepID(number: 2), 1))))
  }

  /// Memory that this process has resident.
  private static func residentKibibytes() throws -> Int {
    let status = String(decoding: try File.read("/proc/self/status"), as: UTF8.self)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    guard let number = line.flatMap({ Int($0.filter(\.isNumber)) }) else {
      throw PseudoTerminal.Failure(description: "the system does not say how much memory is used")
    }
    return number
  }
}
