/// Why words are erased, as it stands in the log.
public enum ErasureReason: String, Sendable, CaseIterable {
  /// Whoever said it asked for it.
  case participant
  /// It tells of somebody who was not there.
  case thirdPerson = "third-person"
  /// A consent was taken back.
  case consent
  /// The time for which words are kept is over.
  case retention
  /// It should never have been written.
  case mistake
}

/// Bodies that are to be erased, and the event that says so.
public struct LogErasure: Sendable {
  /// The numbers of the events whose bodies go.
  public var sequences: [Int]
  /// Why.
  public var reason: ErasureReason
  /// The name of the erasure.
  public var command: String
  /// Wall clock, UTC, RFC 3339.
  public var at: String
  /// Whether the wall clock showed less than the line before, so that `at` repeats that line's time.
  public var isClockSetBack: Bool
  /// Time since boot, where it is known.
  public var monotonic: MonotonicTime?
  /// Station and role; never a name.
  public var by: String

  /// Names bodies that are to be erased.
  public init(
    of sequences: [Int], because reason: ErasureReason, command: String, at: String,
    isClockSetBack: Bool = false, monotonic: MonotonicTime? = nil, by: String
  ) {
    self.sequences = sequences
    self.reason = reason
    self.command = command
    self.at = at
    self.isClockSetBack = isClockSetBack
    self.monotonic = monotonic
    self.by = by
  }

  /// The line that says so.
  func entry(naming targets: [Erasure]) -> LogEntry {
    let list = targets.map { "{\"seq\":\($0.sequence),\"off\":\($0.offset),\"len\":\($0.length)}" }
    return LogEntry(
      command: command, at: at, isClockSetBack: isClockSetBack, monotonic: monotonic, by: by,
      type: Erasure.announcement,
      data: Array(
        "{\"targets\":[\(list.joined(separator: ","))],\"reason\":\"\(reason.rawValue)\"}".utf8))
  }
}

/// A body that a `body.erased` event names as erased.
struct Erasure: Hashable {
  /// The type of the event that names bodies.
  static let announcement = "body.erased"
  /// The type of the event that says that they are gone.
  static let completion = "erase.swept"

  /// The number of the line.
  let sequence: Int
  /// Where its body stands in the file, in bytes.
  let offset: Int
  /// How long the body is, in bytes.
  let length: Int

  /// The body of a line; nil where it never had one.
  init?(_ line: LogLine) {
    guard let location = line.bodyLocation else { return nil }
    self.init(sequence: line.sequence, offset: location.lowerBound, length: location.count)
  }

  init(sequence: Int, offset: Int, length: Int) {
    self.sequence = sequence
    self.offset = offset
    self.length = length
  }

  /// The bodies that a line names, where it is one that names bodies.
  static func targets(of line: LogLine) -> [Erasure] {
    line.typeBytes.elementsEqual(announcement.utf8) ? targets(of: line.data) : []
  }

  /// The bodies that the data of a `body.erased` event name:
  /// `{"targets":[{"seq":1,"off":2,"len":3}],…}`.
  static func targets(of data: ArraySlice<UInt8>) -> [Erasure] {
    var targets: [Erasure] = []
    let bytes = Array(data)
    JSONScanner.forEachMember(of: bytes.span, 0..<bytes.count) { key, value in
      guard bytes[key].elementsEqual("targets".utf8) else { return }
      JSONScanner.forEachElement(of: bytes.span, value) { element in
        let numbers = numbers(in: bytes, element)
        guard let sequence = numbers["seq"], let offset = numbers["off"],
          let length = numbers["len"]
        else { return }
        targets.append(Erasure(sequence: sequence, offset: offset, length: length))
      }
    }
    return targets
  }

  /// The number of the `body.erased` event whose bodies a line says are gone, where it says so: `{"seq":17}`.
  static func completed(by line: LogLine) -> Int? {
    guard line.typeBytes.elementsEqual(completion.utf8) else { return nil }
    let bytes = Array(line.data)
    return numbers(in: bytes, 0..<bytes.count)["seq"]
  }

  private static func numbers(in bytes: [UInt8], _ range: Range<Int>) -> [String: Int] {
    var numbers: [String: Int] = [:]
    JSONScanner.forEachMember(of: bytes.span, range) { key, value in
      numbers[String(decoding: bytes[key], as: UTF8.self)] =
        JSONScanner.wholeNumber(
          in: bytes.span, from: value.lowerBound, limit: value.upperBound)?.value
    }
    return numbers
  }

  private static let afterBody = 19
  private static let beforeBody = Array(",\"body\":".utf8)

  /// The line with `null` and spaces for its body, and its checksum anew.
  ///
  /// - Parameters:
  ///   - line: The bytes of the line, its line feed included, whatever its body and checksum hold.
  ///   - start: Where the line begins in the file.
  /// - Returns: As many bytes; nil where the body is not where this says.
  func overwriting(_ line: ArraySlice<UInt8>, at start: Int) -> [UInt8]? {
    let (place, isBeyond) = offset.subtractingReportingOverflow(start)
    guard !isBeyond, place >= Self.beforeBody.count, length >= 4,
      length <= line.count, place == line.count - Self.afterBody - length
    else { return nil }
    var bytes = Array(line)
    guard bytes[..<place].suffix(Self.beforeBody.count) == Self.beforeBody[...] else { return nil }
    let blank = [UInt8](repeating: UInt8(ascii: " "), count: length - 4)
    bytes.replaceSubrange(place..<place + length, with: Array("null".utf8) + blank)
    let checksum = Checksum.crc32(bytes.span, 0..<place + length)
    bytes.replaceSubrange(
      (place + length)...,
      with: Array(",\"crc\":\"".utf8) + Checksum.hexadecimal(checksum) + Array("\"}\n".utf8))
    return bytes
  }
}

extension LogLine {
  /// The same line with its body taken for erased.
  ///
  /// A body is gone for every reader from the event on that names it, also where its bytes still stand there.
  public var withBodyErased: LogLine {
    var fields = fields
    fields.isErased = fields.body != nil
    return LogLine(block: block, start: start, fields: fields, offset: offset, length: length)
  }

  /// The numbers of the events whose bodies this event says are erased; none for other types of event.
  public var erasedSequences: [Int] { Erasure.targets(of: self).map(\.sequence) }
}
