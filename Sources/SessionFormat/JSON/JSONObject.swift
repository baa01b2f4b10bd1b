/// The members of an object, in order.
///
/// No dictionary is built: where its members stand is noted once, and asking for keys in the order in which they stand goes
/// through them once.
public struct JSONObject: Sendable, Sequence, IteratorProtocol {
  private let bytes: ArraySlice<UInt8>
  private let members: [JSONMember]
  /// The member after the one that was asked for last.
  private var cursor = 0

  private init(_ bytes: ArraySlice<UInt8>, _ members: [JSONMember]) {
    self.bytes = bytes
    self.members = members
  }

  /// The object that begins at `start` of bytes that have been checked.
  init(_ bytes: ArraySlice<UInt8>, at start: Int) {
    self.init(bytes, (try? JSONScanner.members(in: bytes.span, ofObjectAt: start).members) ?? [])
  }

  /// Checks all of the bytes, in one go with finding the members; `nil` where they are a value of another kind.
  static func checking(_ bytes: ArraySlice<UInt8>) throws(JSONError) -> JSONObject? {
    let span = bytes.span
    let start = JSONScanner.skipSpace(in: span, from: 0)
    guard start < span.count, span[start] == UInt8(ascii: "{") else {
      _ = try JSONScanner.check(span)
      return nil
    }
    let (members, end) = try JSONScanner.members(in: span, ofObjectAt: start)
    try JSONScanner.checkNothingFollows(in: span, from: end)
    return JSONObject(bytes, members)
  }

  /// The next member.
  public mutating func next() -> (key: String, value: JSONValue)? {
    guard cursor < members.count else { return nil }
    let member = members[cursor]
    cursor += 1
    return (JSONValue(bytes, member.key).string ?? "", JSONValue(bytes, member.value))
  }

  /// The value with that key, the first from where the last one was found.
  public mutating func value(for key: StaticString) -> JSONValue? {
    guard let place = place(of: key) else { return nil }
    cursor = place + 1
    return JSONValue(bytes, members[place].value)
  }

  private func place(of key: StaticString) -> Int? {
    let span = bytes.span
    for step in members.indices {
      let place = cursor + step < members.count ? cursor + step : cursor + step - members.count
      if matches(key, members[place], in: span) { return place }
    }
    return nil
  }

  private func matches(_ key: StaticString, _ member: JSONMember, in span: Span<UInt8>) -> Bool {
    // A letter may be written as an escape.
    if member.hasEscapesInKey { return JSONValue(bytes, member.key).string == key.description }
    let count = key.utf8CodeUnitCount
    guard member.key.count == count + 2 else { return false }
    for index in 0..<count
    where span[member.key.lowerBound + 1 + index] != key.utf8Start[index] { return false }
    return true
  }
}

/// Where a member of an object stands: its key with the quotation marks, and its value.
struct JSONMember: Sendable {
  let key: Range<Int>
  let value: Range<Int>
  let hasEscapesInKey: Bool

  init(key: Range<Int>, value: Range<Int>, in bytes: Span<UInt8>) {
    self.key = key
    self.value = value
    hasEscapesInKey = JSONScanner.hasEscapes(bytes, key)
  }
}

/// The elements of an array, in order.
public struct JSONArray: Sendable, Sequence, IteratorProtocol {
  private let bytes: ArraySlice<UInt8>
  private var cursor: Int

  init(_ bytes: ArraySlice<UInt8>, at start: Int) {
    self.bytes = bytes
    cursor = JSONScanner.skipSpace(in: bytes.span, from: start + 1)
  }

  /// The next element.
  public mutating func next() -> JSONValue? {
    guard let (value, following) = element(at: cursor) else { return nil }
    cursor = following
    return value
  }

  private func element(at index: Int) -> (value: JSONValue, following: Int)? {
    let span = bytes.span
    guard index < span.count, span[index] != UInt8(ascii: "]") else { return nil }
    guard let end = try? JSONScanner.endOfValue(in: span, from: index) else { return nil }
    return (JSONValue(bytes, index..<end), endOfItem(in: span, from: end))
  }
}

/// Where the next element stands after the one that ends at `end`, or the closing bracket.
private func endOfItem(in bytes: Span<UInt8>, from end: Int) -> Int {
  let index = JSONScanner.skipSpace(in: bytes, from: end)
  guard index < bytes.count, bytes[index] == UInt8(ascii: ",") else { return index }
  return JSONScanner.skipSpace(in: bytes, from: index + 1)
}
