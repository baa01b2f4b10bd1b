extension LogFile {
  private static let opening = Array("{\"v\":1,\"seq\":0,".utf8)

  /// Looks at the first line only, and says what the file is where it is not a log.
  func requireBeginning() throws(LogError) {
    let block = try read(at: 0, count: min(try status().size, LogLine.greatestLength))
    if block.isEmpty { throw .emptyFile }
    if let version = LineParser.version(of: block.span, 0..<block.count),
      version > LogLine.version
    {
      throw .newerVersion(version)
    }
    // Where only the beginning reached the disk, or only the length of the file did.
    let isBegun = block.starts(with: Self.opening) || Self.opening.starts(with: block)
    guard isBegun || block.allSatisfy({ $0 == 0 }) else { throw .notALog }
  }
}
