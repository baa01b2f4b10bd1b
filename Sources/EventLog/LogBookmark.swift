/// How far a reader has come in a file whose lines it has all checked: from there a writer may go on.
public struct LogBookmark: Sendable {
  let file: FileStatus.Identity
  let position: LogPosition
}

extension LogReader {
  /// How far it has come; nil where a record is wrong or the file cannot be told from others.
  public var bookmark: LogBookmark? {
    guard damage == nil, position.offset > 0, let file = try? status().identity else { return nil }
    return LogBookmark(file: file, position: position)
  }
}
