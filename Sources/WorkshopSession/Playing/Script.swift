import SessionEngine
import SessionFormat

/// The commands of a workshop that was written down, each with its time.
public struct Script: Sendable {
  /// A command and when it is given.
  public struct Line: Sendable {
    /// The command.
    public let request: CommandRequest
    /// How long a viewer of the script, played at normal speed, waits before it, in milliseconds.
    public let pause: Int
  }

  /// The commands in order.
  public let lines: [Line]

  /// Reads a script: lines of commands that each have a name, a station and a time.
  ///
  /// - Throws: ``ScriptProblem`` with the line.
  public init(_ bytes: [UInt8]) throws(ScriptProblem) {
    var lines: [Line] = []
    for (index, bytes) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
      let requested: RequestedCommand
      do {
        requested = try CommandCoding.decode(bytes)
      } catch {
        throw ScriptProblem(line: index + 1, error: error)
      }
      for (key, isThere) in [("id", requested.id != nil), ("by", requested.by != nil)]
      where !isThere {
        throw ScriptProblem(line: index + 1, error: .missing(key: key))
      }
      guard let id = requested.id, let by = requested.by, let at = requested.at else {
        throw ScriptProblem(line: index + 1, error: .missing(key: "at"))
      }
      let request = CommandRequest(
        id: id, by: by, at: Moment(wall: at), command: requested.command)
      lines.append(Line(request: request, pause: Script.pause(before: requested.command)))
    }
    self.lines = lines
  }

  /// The desk that writes for a table in the script, if one does.
  public func desk(at table: TableID) -> Station? {
    lines.lazy.map(\.request.by).first { $0.role == .desk && $0.table == table }
  }

  /// The console of the script, if it has one.
  public var console: Station? {
    lines.lazy.map(\.request.by).first { $0.role == .console }
  }

  /// What happens often is told fast, what the room waits for slowly.
  private static func pause(before command: Command) -> Int {
    switch command {
    case .startStep, .endStep: 3500
    case .reveal: 2200
    case .showMessage, .clearMessage, .askReadBack, .askHopes, .openVote, .closeVote,
      .proposeVote, .closeSession:
      2500
    case .createTheme, .addConclusion, .addAction, .addQuestion: 900
    case .assignTopic, .startTimer: 700
    case .addComment: 550
    case .addNote: 350
    case .placeComment: 220
    case .countDots: 200
    default: 250
    }
  }
}

/// A line of a script that is no command with a name, a station and a time.
public struct ScriptProblem: Error, Equatable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// What is wrong with it.
  public let error: CommandLineError
}
