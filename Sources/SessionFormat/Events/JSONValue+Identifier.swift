import SessionEngine

extension JSONValue {
  /// The identifier that it holds, read without making a string.
  func identifier<ID: EntityIdentifier>() -> ID? {
    guard let content, content.first == ID.prefix.asciiValue else { return nil }
    var number = 0
    for byte in content.dropFirst() {
      guard (0x30...0x39).contains(byte) else { return nil }
      let (product, overflow) = number.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(Int(byte - 0x30))
      guard !overflow, !carry else { return nil }
      number = sum
    }
    return number > 0 ? ID(number: number) : nil
  }
}
