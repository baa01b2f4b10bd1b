/// The members of an object, in order.
///
/// No dictionary is built: asking for keys in the order in which they stand reads the object once.
public struct JSONObject: Sendable, Sequence, IteratorProtocol {
  private let bytes: ArraySlice<UInt8>
  private let first: Int
  private var cursor: Int

  init(_ bytes: ArraySlice<UInt8>, at start: Int) {
    self.bytes = bytes
    first = JSONScanner.skipSpace(in: bytes.span, from: start + 1)
    cursor = first
  }

  /// The next member.
  public mutating func next() -> (key: String, value: JSONValue)? {
    guard let member = Member(in: bytes.span, at: cursor) else { return nil }
    cursor = member.following
    return (JSONValue(bytes, member.key).string ?? "", JSONValue(bytes, member.value))
  }

  /// The value with that key, the first from where the last one was found.
  public mutating func value(for key: StaticString) -> JSONValue? {
    guard let member = member(with: key) else { return nil }
    cursor = member.following
    return JSONValue(bytes, member.value)
  }

  private func member(with key: StaticString) -> Member? {
    let span = bytes.span
    var index = cursor
    var hasTurned = false
    while true {
      guard let member = Member(in: span, at: index) else {
        if hasTurned || cursor == first { return nil }
        hasTurned = true
        index = first
        continue
      }
      if hasTurned, index >= cursor { return nil }
      if matches(key, member.key, in: span) { return member }
      index = member.following
    }
  }

  private func matches(_ key: StaticString, _ place: Range<Int>, in span: Span<UInt8>) -> Bool {
    let count = key.utf8CodeUnitCount
    var index = 0
    if place.count == count + 2 {
      while index < count, span[place.lowerBound + 1 + index] == key.utf8Start[index] { index += 1 }
      if index == count { return true }
    }
    // A letter may be written as an escape.
    for index in place where span[index] == UInt8(ascii: "\\") {
      return JSONValue(bytes, place).string == key.description
    }
    return false
  }
}

/// Where a member of an object stands: its key with the quotation marks, its value, and what follows it.
private struct Member {
  let key: Range<Int>
  let value: Range<Int>
  let following: Int

  /// `nil` where no member begins there.
  init?(in span: Span<UInt8>, at start: Int) {
    guard start < span.count, span[start] == UInt8(ascii: "\""),
      let keyEnd = try? JSONScanner.endOfString(in: span, from: start),
      let value = try? JSONScanner.startOfValue(in: span, afterKeyEndingAt: keyEnd),
      let end = try? JSONScanner.endOfValue(in: span, from: value)
    else { return nil }
    key = start..<keyEnd
    self.value = value..<end
    following = endOfItem(in: span, from: end)
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

/// Where the next member or element stands after the one that ends at `end`, or the closing bracket.
private func endOfItem(in bytes: Span<UInt8>, from end: Int) -> Int {
  let index = JSONScanner.skipSpace(in: bytes, from: end)
  guard index < bytes.count, bytes[index] == UInt8(ascii: ",") else { return index }
  return JSONScanner.skipSpace(in: bytes, from: index + 1)
}
