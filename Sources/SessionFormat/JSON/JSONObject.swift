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
    guard let value = value(at: cursor), let end = end(of: value) else { return nil }
    let key = JSONValue(bytes, at: cursor).string ?? ""
    cursor = end
    return (key, value)
  }

  /// The value with that key, the first from where the last one was found.
  public mutating func value(for key: StaticString) -> JSONValue? {
    var index = cursor
    var hasTurned = false
    while true {
      guard let value = value(at: index), let end = end(of: value) else {
        if hasTurned || cursor == first { return nil }
        hasTurned = true
        index = first
        continue
      }
      if hasTurned, index >= cursor { return nil }
      if matches(key, at: index) {
        cursor = end
        return value
      }
      index = end
    }
  }

  private func value(at member: Int) -> JSONValue? {
    let span = bytes.span
    guard member < span.count, span[member] == UInt8(ascii: "\""),
      let start = try? JSONScanner.startOfMember(in: span, from: member)
    else { return nil }
    return JSONValue(bytes, at: start)
  }

  private func end(of value: JSONValue) -> Int? {
    value.end.map { endOfItem(in: bytes.span, from: $0) }
  }

  private func matches(_ key: StaticString, at member: Int) -> Bool {
    let span = bytes.span
    let count = key.utf8CodeUnitCount
    if member + count + 1 < span.count, span[member + count + 1] == UInt8(ascii: "\"") {
      var index = 0
      while index < count, span[member + 1 + index] == key.utf8Start[index] { index += 1 }
      if index == count { return true }
    }
    guard let content = JSONValue(bytes, at: member).content,
      content.contains(UInt8(ascii: "\\"))
    else { return false }
    return JSONValue(bytes, at: member).string == key.description
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
    let value = JSONValue(bytes, at: index)
    return value.end.map { (value, endOfItem(in: bytes.span, from: $0)) }
  }
}

/// Where the next member or element stands after the one that ends at `end`, or the closing bracket.
private func endOfItem(in bytes: Span<UInt8>, from end: Int) -> Int {
  let index = JSONScanner.skipSpace(in: bytes, from: end)
  guard index < bytes.count, bytes[index] == UInt8(ascii: ",") else { return index }
  return JSONScanner.skipSpace(in: bytes, from: index + 1)
}
