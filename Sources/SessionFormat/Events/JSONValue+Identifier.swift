import SessionEngine

extension JSONValue {
  /// The identifier that it holds, read without making a string.
  func identifier<ID: EntityIdentifier>() -> ID? {
    content.flatMap { JSONValue.identifier($0) }
  }

  /// The run that it holds, read without making a string.
  var run: StepRun? {
    guard let content else { return nil }
    guard let point = content.firstIndex(of: UInt8(ascii: ".")) else {
      return JSONValue.identifier(content).map { StepRun($0, 1) }
    }
    guard let step: StepID = JSONValue.identifier(content[..<point]),
      let number = JSONValue.positiveNumber(content[(point + 1)...])
    else { return nil }
    return StepRun(step, number)
  }

  private static func identifier<ID: EntityIdentifier>(_ text: ArraySlice<UInt8>) -> ID? {
    guard text.first == UInt8(ascii: ID.prefix) else { return nil }
    return positiveNumber(text.dropFirst()).map(ID.init(number:))
  }

  private static func positiveNumber(_ digits: ArraySlice<UInt8>) -> Int? {
    guard let first = digits.first, first != UInt8(ascii: "0") else { return nil }
    var number = 0
    for byte in digits {
      guard (0x30...0x39).contains(byte) else { return nil }
      let (product, overflow) = number.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(Int(byte - 0x30))
      guard !overflow, !carry else { return nil }
      number = sum
    }
    return number
  }
}
