extension JSONScanner {
  /// Calls `body` for each member of the object `bytes[range]`, with where the characters of its
  /// key and its value stand.
  ///
  /// What is not an object has no members.
  static func forEachMember(
    of bytes: Span<UInt8>, _ range: Range<Int>,
    _ body: (_ key: Range<Int>, _ value: Range<Int>) -> Void
  ) {
    forEachPart(of: bytes, range, opening: UInt8(ascii: "{")) { start, limit in
      let key = skipSpaces(in: bytes, from: start, limit: limit)
      guard let keyEnd = endOfString(in: bytes, from: key, limit: limit) else { return nil }
      // The colon, with the spaces around it.
      let colon = skipSpaces(in: bytes, from: keyEnd, limit: limit)
      guard colon < limit, bytes[colon] == UInt8(ascii: ":") else { return nil }
      let value = skipSpaces(in: bytes, from: colon + 1, limit: limit)
      guard let end = endOfValue(in: bytes, from: value, limit: limit) else { return nil }
      body(key + 1..<keyEnd - 1, value..<end)
      return end
    }
  }

  /// Calls `body` for each element of the array `bytes[range]`.
  ///
  /// What is not an array has none.
  static func forEachElement(
    of bytes: Span<UInt8>, _ range: Range<Int>, _ body: (Range<Int>) -> Void
  ) {
    forEachPart(of: bytes, range, opening: UInt8(ascii: "[")) { start, limit in
      let element = skipSpaces(in: bytes, from: start, limit: limit)
      guard let end = endOfValue(in: bytes, from: element, limit: limit) else { return nil }
      body(element..<end)
      return end
    }
  }

  private static func forEachPart(
    of bytes: Span<UInt8>, _ range: Range<Int>, opening: UInt8,
    _ endOfPart: (_ start: Int, _ limit: Int) -> Int?
  ) {
    let limit = range.upperBound
    guard range.lowerBound < limit, bytes[range.lowerBound] == opening else { return }
    var index = range.lowerBound + 1
    while let end = endOfPart(index, limit) {
      index = skipSpaces(in: bytes, from: end, limit: limit)
      guard index < limit, bytes[index] == UInt8(ascii: ",") else { return }
      index += 1
    }
  }
}
