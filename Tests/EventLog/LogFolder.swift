import FileTestSupport

/// The folder of a log that is tested.
extension TemporaryFolder {
  private static let name = "session.jsonl"

  /// The path of the log.
  var log: String { file(TemporaryFolder.name) }

  /// The bytes of the log.
  func bytes() throws -> [UInt8] { try bytes(of: TemporaryFolder.name) }

  /// Puts these bytes in place of the log.
  func write(_ bytes: [UInt8]) throws { try write(bytes, to: TemporaryFolder.name) }

  /// What another process might leave: bytes at the end of the log.
  func appendToLog(_ bytes: [UInt8]) throws { try append(bytes, to: TemporaryFolder.name) }
}
