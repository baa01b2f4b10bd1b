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
  /// A log is never written over. What is no ordinary file, such as a pipe or a stream of the system, is written into.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      try replace(path, with: bytes)
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw .problem(.isFolder(path: path))
    case S_IFREG:
      if isLog { throw .problem(.fileExists(path: path)) }
      // A link goes on being one: what it leads to is replaced.
      let target = resolved ?? path
      if isOfSystem(path) || isOfSystem(target) {
        try writeInto(bytes)
      } else {
        try replace(target, with: bytes)
      }
    default: try writeInto(bytes)
    }
  }

  /// Makes sure, as far as can be known before, that it can be written, where something is done first that stands.
  func requireWritable() throws(CommandFailure) {
    var status = stat()
    if stat(path, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { throw .problem(.isFolder(path: path)) }
      guard status.st_mode & S_IFMT == S_IFREG else { return }
      if isLog { throw .problem(.fileExists(path: path)) }
    }
    let target = resolved ?? path
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? "."
    if access(folder, W_OK | X_OK) != 0 { throw .problem(.making(code: errno, path: path)) }
  }

  /// Whether it is a log, or may be one: of a newer program, or one that cannot be read now.
  private var isLog: Bool {
    do {
      _ = try LogReader(opening: path)
      return true
    } catch {
      return error != .notALog && error != .emptyFile
    }
  }

  private var resolved: String? {
    guard let target = realpath(path, nil) else { return nil }
    defer { free(target) }
    return String(cString: target)
  }

  /// Names such as `/dev/stdout` may lead to ordinary files, and still are not to be replaced.
  private func isOfSystem(_ path: String) -> Bool {
    path.hasPrefix("/dev/") || path.hasPrefix("/proc/")
  }

  private func writeInto(_ bytes: [UInt8]) throws(CommandFailure) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .problem(.system(code: errno, path: path)) }
    defer { close(descriptor) }
    if let code = StandardStream(descriptor).write(bytes) {
      throw .problem(.system(code: code, path: path))
    }
  }

  private func replace(_ target: String, with bytes: [UInt8]) throws(CommandFailure) {
    var template = Array("\(target).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .problem(.making(code: errno, path: path)) }
    var failure = StandardStream(descriptor).write(bytes)
    if failure == nil, fsync(descriptor) != 0 { failure = errno }
    if close(descriptor) != 0, failure == nil { failure = errno }
    if failure == nil, rename(template, target) != 0 { failure = errno }
    if let failure {
      unlink(template)
      throw .problem(.making(code: failure, path: path))
    }
  }
}
