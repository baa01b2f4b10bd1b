import EventLog
import SessionEngine
import SessionFormat

/// Reads the lines of a log in order; what one line after another says alike is read once and kept once.
struct EventRecordReader {
  private var stations: [(bytes: [UInt8], station: Station)] = []
  private var boot: (bytes: [UInt8], text: String) = ([], "")
  /// Where every line comes from another station, looking for it among those before is no use.
  private static let mostStations = 32

  /// The record of a line.
  ///
  /// - Throws: ``LogProblem/event(sequence:type:)`` where the line is whole but says something impossible.
  mutating func record(of line: LogLine) throws(LogProblem) -> EventRecord {
    guard let command = CommandID(utf8: line.commandBytes), let by = station(line.byBytes),
      let wall = Timestamp.milliseconds(utf8: line.atBytes)
    else { throw problem(line) }
    var undoes: CommandID?
    if let text = line.undoes {
      guard let id = CommandID(text) else { throw problem(line) }
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
      throw problem(line)
    }
    return EventRecord(
      sequence: line.sequence, command: command, undoes: undoes, by: by,
      at: Moment(wall: wall, sinceBoot: sinceBoot(line)), event: event)
  }

  /// Reads a line that was handed over, unless that has been done.
  mutating func read(_ delivery: Delivery) -> Delivery {
    guard case .line(let line) = delivery else { return delivery }
    do { return .record(try record(of: line)) } catch { return .unreadable(error) }
  }

  private func problem(_ line: LogLine) -> LogProblem {
    .event(sequence: line.sequence, type: line.type)
  }

  private mutating func station(_ bytes: ArraySlice<UInt8>) -> Station? {
    for known in stations where bytes.elementsEqual(known.bytes) { return known.station }
    guard let station = Station(String(decoding: bytes, as: UTF8.self)) else { return nil }
    if stations.count < Self.mostStations { stations.append((Array(bytes), station)) }
    return station
  }

  private mutating func sinceBoot(_ line: LogLine) -> Moment.SinceBoot? {
    guard let milliseconds = line.millisecondsSinceBoot, let bytes = line.bootBytes else {
      return nil
    }
    if !bytes.elementsEqual(boot.bytes) {
      // A copy of its own, or the whole block of the file would be kept with it.
      boot = (Array(bytes), String(decoding: bytes, as: UTF8.self))
    }
    return Moment.SinceBoot(milliseconds: Int64(milliseconds), boot: boot.text)
  }
}

extension EventRecord {
  /// The record of a line of the log.
  ///
  /// - Throws: ``LogProblem/event(sequence:type:)`` where the line is whole but says something impossible.
  public init(_ line: LogLine) throws(LogProblem) {
    var reader = EventRecordReader()
    self = try reader.record(of: line)
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
