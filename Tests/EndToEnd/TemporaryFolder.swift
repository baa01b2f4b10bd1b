import Glibc

/// A folder of a test's own, removed with its last reference.
final class TemporaryFolder {
  /// Where it is.
  let path: String

  init() throws {
    var template = Array("/tmp/verkstad-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw CommandRun.Failure(step: "mkdtemp", code: errno)
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { Self.remove(path) }

  private static func remove(_ path: String) {
    guard unlink(path) != 0 else { return }
    for name in names(in: path) { remove("\(path)/\(name)") }
    rmdir(path)
  }

  /// The names in it, sorted.
  var names: [String] { Self.names(in: path) }

  /// The names in a folder, sorted; none where there is no such folder.
  static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The path of a file in it.
  func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file.
  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = open(path(name), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard file >= 0 else { throw CommandRun.Failure(step: "open \(name)", code: errno) }
    defer { close(file) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(file, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      guard count > 0 else { throw CommandRun.Failure(step: "write \(name)", code: errno) }
      written += count
    }
    return path(name)
  }

  /// Writes a file of text.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, Array(text.utf8))
  }

  /// The bytes of a file in it.
  func read(_ name: String) throws -> [UInt8] { try Self.contents(of: path(name)) }

  /// The bytes of a file.
  static func contents(of path: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { throw CommandRun.Failure(step: "open \(path)", code: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(file, &chunk, chunk.count)
      guard count >= 0 else { throw CommandRun.Failure(step: "read \(path)", code: errno) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// The permissions of a file.
  func permissions(_ name: String) throws -> UInt32 {
    var status = stat()
    guard stat(path(name), &status) == 0 else {
      throw CommandRun.Failure(step: "stat \(name)", code: errno)
    }
    return status.st_mode & 0o777
  }
}
