import EventLog
import Glibc
import Language

/// A file that a result goes into.
struct OutputFile {
  private let path: String

  /// The file at that path.
  init(_ path: String) { self.path = path }

  /// Writes all of the bytes, readable for the owner only: what stood there before is there until the new text is whole.
  ///
  /// A log is never written over. What is no ordinary file, such as a pipe, is written into.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    var status = stat()
    if stat(path, &status) == 0 {
      switch status.st_mode & S_IFMT {
      case S_IFDIR: throw .problem(.isFolder(path: path))
      case S_IFREG: if isLog { throw .problem(.fileExists(path: path)) }
      default:
        try writeInto(bytes)
        return
      }
    }
    try replace(with: bytes)
  }

  private var isLog: Bool { (try? LogReader(opening: path)) != nil }

  private func writeInto(_ bytes: [UInt8]) throws(CommandFailure) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .problem(.system(code: errno, path: path)) }
    defer { close(descriptor) }
    if let code = StandardStream(descriptor).write(bytes) {
      throw .problem(.system(code: code, path: path))
    }
  }

  private func replace(with bytes: [UInt8]) throws(CommandFailure) {
    var template = Array("\(path).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .problem(.making(code: errno, path: path)) }
    var failure = StandardStream(descriptor).write(bytes)
    if failure == nil, fsync(descriptor) != 0 { failure = errno }
    if close(descriptor) != 0, failure == nil { failure = errno }
    if failure == nil, rename(template, path) != 0 { failure = errno }
    if let failure {
      unlink(template)
      throw .problem(.making(code: failure, path: path))
    }
  }
}
