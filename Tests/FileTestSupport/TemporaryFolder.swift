import Glibc

/// A folder of one test, removed with all that it holds when the test is over.
package final class TemporaryFolder: Sendable {
  /// A system call that failed.
  package struct Failure: Error {
    /// What was being done.
    package let step: String
    /// The `errno`.
    package let code: Int32

    /// What failed, as `errno` tells it now.
    package init(_ step: String) {
      self.step = step
      code = errno
    }
  }

  /// Where it is.
  package let path: String

  /// A new empty folder, in `TMPDIR` or `/tmp`.
  package init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/verkstad-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw Failure("mkdtemp in \(parent)") }
    path = String(cString: made)
  }

  deinit {
    TemporaryFolder.empty(path)
    rmdir(path)
  }

  private static func empty(_ folder: String) {
    for name in names(in: folder) {
      let path = "\(folder)/\(name)"
      guard unlink(path) != 0 else { continue }
      empty(path)
      rmdir(path)
    }
  }

  /// The path of a file in it.
  package func file(_ name: String) -> String { "\(path)/\(name)" }

  /// The names in it, sorted.
  package var names: [String] { TemporaryFolder.names(in: path) }

  private static func names(in path: String) -> [String] {
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

  /// The nine permission bits of a file.
  package func permissions(of name: String) throws -> mode_t {
    var status = stat()
    guard stat(file(name), &status) == 0 else { throw Failure("stat \(name)") }
    return status.st_mode & 0o777
  }

  /// Removes a file.
  package func remove(_ name: String) throws {
    guard unlink(file(name)) == 0 else { throw Failure("unlink \(name)") }
  }

  /// All bytes of a file.
  package func bytes(of name: String) throws -> [UInt8] {
    let descriptor = open(file(name), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure("open \(name)") }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      guard count >= 0 else { throw Failure("read \(name)") }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// Writes a file of these bytes; what stood there is gone.
  package func write(_ bytes: [UInt8], to name: String) throws {
    try put(bytes, into: name, O_WRONLY | O_CREAT | O_TRUNC)
  }

  /// Adds bytes at the end of a file, as another process might.
  package func append(_ bytes: [UInt8], to name: String) throws {
    try put(bytes, into: name, O_WRONLY | O_APPEND)
  }

  private func put(_ bytes: [UInt8], into name: String, _ flags: Int32) throws {
    let descriptor = open(file(name), flags | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure("open \(name)") }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw Failure("write \(name)") }
      rest = rest.dropFirst(count)
    }
  }
}
