/// One event as it is handed to the log, which adds `seq`, `more`, `prev`, `c` and `crc`.
public struct LogEntry: Sendable {
  /// A detachable body: what people typed.
  ///
  /// It can be erased later without breaking the chain.
  public struct Body: Sendable {
    /// A JSON object without the key `salt`.
    public var json: [UInt8]
    /// 128 random bits in base64url, 22 characters, fresh for each body.
    public var salt: String

    /// Makes a body.
    public init(json: [UInt8], salt: String) {
      self.json = json
      self.salt = salt
    }
  }

  /// Why an entry cannot be a line of the log.
  public enum Flaw: Error, Equatable, Sendable {
    /// A field of the head is empty or holds something else than printable ASCII without
    /// quotation marks and backslashes, or milliseconds are negative.
    case head
    /// The data are not one JSON object on one line.
    case data
    /// The body is not one JSON object on one line.
    case body
    /// The salt is not 22 characters of base64url.
    case salt
    /// The line would be longer than `LogLine.greatestLength`; `length` is what it would be.
    case length(Int)
  }

  /// The command that the event comes of.
  public var command: String
  /// The command that this one takes back, if it does.
  public var undoes: String?
  /// Wall clock, UTC, RFC 3339.
  public var at: String
  /// Whether the wall clock showed less than the line before, so that `at` repeats that line's time.
  public var isClockSetBack: Bool
  /// Where time matters: time since boot.
  public var monotonic: MonotonicTime?
  /// Station and role; never a name.
  public var by: String
  /// What happened, `noun.verb`.
  public var type: String
  /// The facts: a JSON object without anything that a person wrote.
  public var data: [UInt8]
  /// What a person wrote.
  public var body: Body?

  /// Makes an entry.
  public init(
    command: String, undoes: String? = nil, at: String, isClockSetBack: Bool = false,
    monotonic: MonotonicTime? = nil, by: String, type: String, data: [UInt8], body: Body? = nil
  ) {
    self.command = command
    self.undoes = undoes
    self.at = at
    self.isClockSetBack = isClockSetBack
    self.monotonic = monotonic
    self.by = by
    self.type = type
    self.data = data
    self.body = body
  }
}

/// Time since the machine was started, and which start that was.
public struct MonotonicTime: Equatable, Sendable {
  /// Milliseconds since boot, sleep included; not negative.
  public var milliseconds: Int
  /// Which boot: two times are comparable only when it is the same.
  public var boot: String

  /// Makes a time.
  public init(milliseconds: Int, boot: String) {
    self.milliseconds = milliseconds
    self.boot = boot
  }
}
