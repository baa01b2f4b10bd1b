/// Names that follow from contents: the same bytes always get the same one.
public enum ContentName {
  /// The first 128 bits of SHA-256 over the parts, each preceded by its length, in Crockford's base 32: a command id.
  ///
  /// - Throws: `system` where the system's library cannot hash.
  public static func commandIdentifier(of parts: [[UInt8]]) throws(LogError) -> String {
    var bytes: [UInt8] = []
    for part in parts {
      var length = UInt64(part.count)
      for _ in 0..<8 {
        bytes.append(UInt8(truncatingIfNeeded: length))
        length >>= 8
      }
      bytes += part
    }
    return Digest.commandIdentifier(try Digest().bytes(of: bytes, in: .name))
  }
}
