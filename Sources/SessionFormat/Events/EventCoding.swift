import SessionEngine

/// An event as a line of the log holds it.
public struct EncodedEvent: Hashable, Sendable {
  /// The type, `comment.added`.
  public let type: String
  /// A JSON object with facts of the process only.
  public let data: [UInt8]
  /// A JSON object with everything that a person typed; `nil` where nobody typed anything.
  public let body: [UInt8]?
}

/// The body of an event as the log has it.
public enum EventBody: Sendable {
  /// There never was one.
  case none
  /// A JSON object; keys that the event does not have, such as `salt`, are passed over.
  case present(ArraySlice<UInt8>)
  /// It was erased.
  case erased
}

/// Why an event of a known type cannot be read.
public enum EventCodingError: Error, Hashable, Sendable {
  /// Which half of the line it is.
  public enum Part: String, Hashable, Sendable {
    /// The facts.
    case data
    /// The words.
    case body
  }

  /// A part is not JSON.
  case notJSON(Part, JSONError)
  /// A key is missing.
  case missing(Part, key: String)
  /// A key holds something else than it should.
  case unexpected(Part, key: String, ExpectedValue)
  /// The event has words, but the line has no body.
  case noBody
}

/// Events to lines of the log and back.
///
/// Every text that a person typed stands in the body and nowhere else. The data say which texts there are: a key of an
/// optional text holds `true`, a list of texts its length. So an event whose body was erased has the same shape.
public enum EventCoding {
  /// The type, the facts and the words of an event.
  public static func encode(_ event: Event) -> EncodedEvent {
    var writer = EventWriter()
    writer.write(event)
    return writer.finished(type: type(of: event))
  }

  /// The type of an event, `comment.added`.
  public static func type(of event: Event) -> String {
    if case .unknown(let type) = event { return type }
    return EventType(of: event)?.rawValue ?? ""
  }

  /// The event of a line. A type that this version does not know gives ``Event/unknown(type:)``, whatever it holds.
  public static func decode(
    type: String, data: ArraySlice<UInt8>, body: EventBody
  ) throws(EventCodingError) -> Event {
    guard let known = EventType(name: type) else { return .unknown(type: type) }
    return try decode(known, data: data, body: body)
  }

  /// The event of a line of a known type.
  public static func decode(
    _ type: EventType, data: ArraySlice<UInt8>, body: EventBody
  ) throws(EventCodingError) -> Event {
    var reader = EventReader(facts: Facts(try object(of: data)), words: try TypedWords(body))
    return try reader.event(of: type)
  }

  private static func object(of data: ArraySlice<UInt8>) throws(EventCodingError) -> JSONObject {
    do throws(JSONError) {
      if let object = try JSONObject.checking(data) { return object }
    } catch {
      throw .notJSON(.data, error)
    }
    throw .unexpected(.data, key: "", .object)
  }
}
