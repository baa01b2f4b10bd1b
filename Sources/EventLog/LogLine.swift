/// A line of the log as it was read: the bytes, and where its fields stand in them.
///
/// The fields are taken out when asked for. A line keeps the block of the file alive that it was
/// read with, so keep what you need of it rather than the line.
public struct LogLine: Sendable {
  /// The version of the format that this program writes.
  public static let version = 1
  /// The longest line, its line feed included: 1 MB.
  public static let greatestLength = 1_000_000

  /// What people typed, as far as the line still has it.
  public enum Body: Equatable, Sendable {
    /// The event has no body.
    case none
    /// A JSON object; its first key is `salt`.
    case present(ArraySlice<UInt8>)
    /// It had a body, which has been erased.
    case erased
  }

  /// Bytes of the line, counted from its beginning.
  struct Extent: Sendable {
    var start: UInt32 = 0
    var end: UInt32 = 0

    init(_ start: Int, _ end: Int) {
      self.start = UInt32(truncatingIfNeeded: start)
      self.end = UInt32(truncatingIfNeeded: end)
    }
  }

  /// What the parser found; lengths and kinds only.
  struct Fields: Sendable {
    var sequence = 0
    var hasMore = false
    var command = Extent(0, 0)
    var undoes: Extent?
    var at = Extent(0, 0)
    var milliseconds: Int?
    var boot: Extent?
    var by = Extent(0, 0)
    var type = Extent(0, 0)
    var data = Extent(0, 0)
    var commitment: Extent?
    var previous = Extent(0, 0)
    var head = Extent(0, 0)
    var body: Extent?
    var isErased = false
  }

  let block: [UInt8]
  let start: Int
  let fields: Fields
  /// Where the line begins, in bytes from the beginning of the file.
  public let offset: Int
  /// Length in bytes, its line feed included.
  public let length: Int

  func slice(_ extent: Extent) -> ArraySlice<UInt8> {
    block[start + Int(extent.start)..<start + Int(extent.end)]
  }

  private func text(_ extent: Extent) -> String {
    String(decoding: slice(extent), as: UTF8.self)
  }

  /// The number of the event, from 0; the only order there is.
  public var sequence: Int { fields.sequence }
  /// Whether further lines of the same batch follow.
  public var hasMore: Bool { fields.hasMore }
  /// The command that the event comes of.
  public var command: String { text(fields.command) }
  /// The same, without making a string.
  public var commandBytes: ArraySlice<UInt8> { slice(fields.command) }
  /// The command that this one takes back, if it does.
  public var undoes: String? { fields.undoes.map(text) }
  /// Wall clock, UTC, RFC 3339.
  public var at: String { text(fields.at) }
  /// The same, without making a string.
  public var atBytes: ArraySlice<UInt8> { slice(fields.at) }
  /// Time since boot, where it was noted.
  public var monotonic: MonotonicTime? {
    guard let milliseconds = fields.milliseconds, let boot = fields.boot else { return nil }
    return MonotonicTime(milliseconds: milliseconds, boot: text(boot))
  }
  /// The milliseconds of that time.
  public var millisecondsSinceBoot: Int? { fields.boot == nil ? nil : fields.milliseconds }
  /// Which boot it is counted from, without making a string.
  public var bootBytes: ArraySlice<UInt8>? { fields.boot.map(slice) }
  /// Station and role.
  public var by: String { text(fields.by) }
  /// The same, without making a string.
  public var byBytes: ArraySlice<UInt8> { slice(fields.by) }
  /// What happened, `noun.verb`.
  public var type: String { text(fields.type) }
  /// The same, without making a string.
  public var typeBytes: ArraySlice<UInt8> { slice(fields.type) }
  /// The facts: a JSON object.
  public var data: ArraySlice<UInt8> { slice(fields.data) }
  /// What people typed.
  public var body: Body {
    guard let body = fields.body else { return .none }
    return fields.isErased ? .erased : .present(slice(body))
  }
  /// Whether it had a body that has been erased.
  public var hasErasedBody: Bool { fields.isErased }
  /// Where the body stands in the file, in bytes; what an erasure names and overwrites.
  public var bodyLocation: Range<Int>? {
    fields.body.map { offset + Int($0.start)..<offset + Int($0.end) }
  }
  /// Hash of the body as it was written, in base64url; nil where there never was a body.
  public var commitment: String? { fields.commitment.map(text) }
  /// The bytes that the next line's `previous` is the hash of.
  public var head: ArraySlice<UInt8> { slice(fields.head) }
  /// All bytes of the line, without its line feed.
  public var raw: ArraySlice<UInt8> { block[start..<start + length - 1] }

  /// Whether the line names this hash as that of the head before it.
  func follows(_ hash: [UInt8]) -> Bool { slice(fields.previous).elementsEqual(hash) }

  /// Whether the line names this hash as that of its body.
  func commits(to hash: [UInt8]) -> Bool {
    fields.commitment.map { slice($0).elementsEqual(hash) } ?? false
  }
}
