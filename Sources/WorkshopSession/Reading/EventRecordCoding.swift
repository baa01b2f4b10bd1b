import EventLog
import SessionEngine
import SessionFormat

extension EventRecord {
  /// The record of a line of the log.
  ///
  /// - Throws: ``LogProblem/event(sequence:type:)`` where the line is whole but says something impossible.
  public init(_ line: LogLine) throws(LogProblem) {
    let problem = LogProblem.event(sequence: line.sequence, type: line.type)
    guard let command = CommandID(line.command), let by = Station(line.by),
      let wall = Timestamp.milliseconds(line.at)
    else { throw problem }
    var undoes: CommandID?
    if let text = line.undoes {
      guard let id = CommandID(text) else { throw problem }
      undoes = id
    }
    let body: EventBody =
      switch line.body {
      case .none: .none
      case .present(let bytes): .present(bytes)
      case .erased: .erased
      }
    let event: Event
    do {
      event = try EventCoding.decode(type: line.type, data: line.data, body: body)
    } catch {
      throw problem
    }
    let sinceBoot = line.monotonic.map {
      Moment.SinceBoot(milliseconds: Int64($0.milliseconds), boot: $0.boot)
    }
    self.init(
      sequence: line.sequence, command: command, undoes: undoes, by: by,
      at: Moment(wall: wall, sinceBoot: sinceBoot), event: event)
  }
}

extension LogEntry {
  /// The entry for an event of a command.
  ///
  /// - Parameter isClockSetBack: Whether the request's time is that of the line before because the clock showed less.
  init(
    _ event: Event, of request: CommandRequest, undoes: CommandID?, isClockSetBack: Bool = false,
    salt: () -> String
  ) {
    let encoded = EventCoding.encode(event)
    let wall = min(max(request.at.wall, Timestamp.range.lowerBound), Timestamp.range.upperBound)
    self.init(
      command: request.id.description, undoes: undoes?.description,
      at: Timestamp.text(milliseconds: wall) ?? "", isClockSetBack: isClockSetBack,
      monotonic: request.at.sinceBoot.map {
        MonotonicTime(milliseconds: Int(max(0, $0.milliseconds)), boot: $0.boot)
      },
      by: request.by.description, type: encoded.type, data: encoded.data,
      body: encoded.body.map { LogEntry.Body(json: $0, salt: salt()) })
  }
}
