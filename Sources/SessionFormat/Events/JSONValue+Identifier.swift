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
      let number = KeptNumber(positiveDigits: content[(point + 1)...])
    else { return nil }
    return StepRun(step, number)
  }

  private static func identifier<ID: EntityIdentifier>(_ text: ArraySlice<UInt8>) -> ID? {
    guard text.first == UInt8(ascii: ID.prefix) else { return nil }
    return KeptNumber(positiveDigits: text.dropFirst()).map(ID.init(kept:))
  }
}
