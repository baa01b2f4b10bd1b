/// A value in bytes that have been checked to be JSON. Nothing is taken out before it is asked for.
public struct JSONValue: Sendable {
  /// What a value is.
  public enum Kind: Hashable, Sendable {
    /// `{…}`
    case object
    /// `[…]`
    case array
    /// `"…"`
    case string
    /// A number, whole or not.
    case number
    /// `true` or `false`
    case boolean
    /// `null`
    case null
  }

  let bytes: ArraySlice<UInt8>
  /// Where it stands, counted from the beginning of ``bytes``.
  private let range: Range<Int>

  init(_ bytes: ArraySlice<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// Checks all of the bytes: one value of RFC 8259 in UTF-8, at most 64 levels deep.
  public init(checking bytes: ArraySlice<UInt8>) throws(JSONError) {
    self.init(bytes, try JSONScanner.check(bytes.span))
  }

  private var first: UInt8 { bytes.span[range.lowerBound] }

  /// What it is.
  public var kind: Kind {
    switch first {
    case UInt8(ascii: "{"): .object
    case UInt8(ascii: "["): .array
    case UInt8(ascii: "\""): .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
    case UInt8(ascii: "n"): .null
    default: .number
    }
  }

  /// The text, where it is a string; half a surrogate pair reads as U+FFFD.
  public var string: String? {
    guard kind == .string else { return nil }
    let span = bytes.span
    let content = range.lowerBound + 1..<range.upperBound - 1
    if JSONScanner.hasEscapes(span, content) { return JSONScanner.unescaped(span, content) }
    // They have been checked to be UTF-8.
    return String(copying: UTF8Span(unchecked: span.extracting(content)))
  }

  /// The bytes between the quotation marks as they stand, where it is a string.
  var content: ArraySlice<UInt8>? {
    guard kind == .string else { return nil }
    let start = bytes.startIndex
    return bytes[start + range.lowerBound + 1..<start + range.upperBound - 1]
  }

  /// The number, where it is a whole one without fraction or exponent that fits.
  public func integer<Number: FixedWidthInteger>(as type: Number.Type = Int.self) -> Number? {
    guard kind == .number else { return nil }
    let span = bytes.span
    let isNegative = first == UInt8(ascii: "-")
    var value: Number = 0
    for index in isNegative ? range.dropFirst() : range {
      guard (0x30...0x39).contains(span[index]) else { return nil }
      let digit = Number(span[index] - 0x30)
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) =
        isNegative
        ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
      guard !overflow, !carry else { return nil }
      value = sum
    }
    return value
  }

  /// Whether it is true, where it is `true` or `false`.
  public var boolean: Bool? { kind == .boolean ? first == UInt8(ascii: "t") : nil }

  /// Whether it is `null`.
  public var isNull: Bool { kind == .null }

  /// Its members, where it is an object.
  public var object: JSONObject? { kind == .object ? JSONObject(bytes, at: range.lowerBound) : nil }

  /// Its elements, where it is an array.
  public var array: JSONArray? { kind == .array ? JSONArray(bytes, at: range.lowerBound) : nil }
}
