import EventLog
import SessionEngine
import SessionFormat

/// Reads the lines of a log in order; what one line after another says alike is read once and kept once.
struct EventRecordReader {
  private var stations = ReadOnce<Station>()
  private var types = ReadOnce<EventType>()
  private var boots = ReadOnce<String>()
  private var times = TimestampReader()

  /// The record of a line.
  ///
  /// - Throws: ``LogProblem/event(sequence:type:)`` where the line is whole but says something impossible.
  mutating func record(of line: LogLine) throws(LogProblem) -> EventRecord {
    guard let command = CommandID(utf8: line.commandBytes),
      let by = stations.value(of: line.byBytes, read: { Station($0) }),
      let wall = times.milliseconds(utf8: line.atBytes)
    else { throw problem(line) }
    var undoes: CommandID?
    if let text = line.undoes {
      guard let id = CommandID(text) else { throw problem(line) }
      undoes = id
    }
    return EventRecord(
      sequence: line.sequence, command: command, undoes: undoes, by: by,
      at: Moment(wall: wall, sinceBoot: sinceBoot(line)), event: try event(of: line))
  }

  /// Reads a line that was handed over, unless that has been done.
  mutating func read(_ delivery: Delivery) -> Delivery {
    guard case .line(let line) = delivery else { return delivery }
    do { return .record(try record(of: line)) } catch { return .unreadable(error) }
  }

  private func problem(_ line: LogLine) -> LogProblem {
    .event(sequence: line.sequence, type: line.type)
  }

  private mutating func event(of line: LogLine) throws(LogProblem) -> Event {
    guard let type = types.value(of: line.typeBytes, read: { EventType(name: $0) }) else {
      return .unknown(type: line.type)
    }
    let body: EventBody =
      switch line.body {
      case .none: .none
      case .present(let bytes): .present(bytes)
      case .erased: .erased
      }
    do { return try EventCoding.decode(type, data: line.data, body: body) } catch {
      throw problem(line)
    }
  }

  private mutating func sinceBoot(_ line: LogLine) -> Moment.SinceBoot? {
    guard let milliseconds = line.millisecondsSinceBoot, let bytes = line.bootBytes,
      let boot = boots.value(of: bytes, read: { $0 })
    else { return nil }
    return Moment.SinceBoot(milliseconds: Int64(milliseconds), boot: boot)
  }
}

/// What was read of texts that come again and again.
private struct ReadOnce<Value> {
  private var texts: [[UInt8]] = []
  private var values: [Value] = []
  /// Where every line says something else, looking for it among all those before is no use.
  private static var most: Int { 32 }

  /// What a text says, read unless that has been done; `nil` where it cannot be.
  mutating func value(of text: ArraySlice<UInt8>, read: (String) -> Value?) -> Value? {
    for place in texts.indices where Self.isSame(texts[place], text) {
      return values[place]
    }
    guard let value = read(String(decoding: text, as: UTF8.self)) else { return nil }
    if texts.count == Self.most {
      texts.removeFirst()
      values.removeFirst()
    }
    // A copy of its own, or the whole block of the file would be kept with it.
    texts.append(Array(text))
    values.append(value)
    return value
  }

  private static func isSame(_ known: [UInt8], _ text: ArraySlice<UInt8>) -> Bool {
    let (known, text) = (known.span, text.span)
    guard known.count == text.count else { return false }
    // Boots and desks differ sooner at their ends.
    for index in known.indices.reversed() where known[index] != text[index] { return false }
    return true
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
