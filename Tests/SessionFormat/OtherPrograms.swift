import Glibc

/// A call of the system that did not work.
struct SystemCallFailed: Error {
  let call: String
  let code: Int32

  init(_ call: String, code: Int32 = errno) {
    self.call = call
    self.code = code
  }
}

/// A new file with that text; its path.
func temporaryFile(_ text: String) throws -> String {
  var path = Array("/tmp/verkstad-format-XXXXXX".utf8CString)
  let descriptor = mkstemp(&path)
  guard descriptor >= 0 else { throw SystemCallFailed("mkstemp") }
  defer { close(descriptor) }
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard count > 0 else { throw SystemCallFailed("write") }
    rest = rest.dropFirst(count)
  }
  return path.withUnsafeBufferPointer {
    String(decoding: $0.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// The text of a file.
func contents(of path: String) throws -> String {
  let descriptor = open(path, O_RDONLY)
  guard descriptor >= 0 else { throw SystemCallFailed("open \(path)") }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    guard count >= 0 else { throw SystemCallFailed("read") }
    if count == 0 { return String(decoding: bytes, as: UTF8.self) }
    bytes += buffer[..<count]
  }
}

/// Runs a program that is found on the path, waits for its end and gives what it wrote.
func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
  let output = try temporaryFile("")
  defer { unlink(output) }
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY, 0)
  posix_spawn_file_actions_adddup2(&actions, 1, 2)
  var pointers = arguments.map { strdup($0) }
  defer { for pointer in pointers { free(pointer) } }
  pointers.append(nil)
  var process: pid_t = 0
  let code = posix_spawnp(&process, arguments[0], &actions, nil, pointers, environ)
  guard code == 0 else { throw SystemCallFailed("posix_spawnp", code: code) }
  var status: Int32 = 0
  while waitpid(process, &status, 0) < 0 {
    guard errno == EINTR else { throw SystemCallFailed("waitpid") }
  }
  return (status & 0x7F == 0 ? (status >> 8) & 0xFF : -1, try contents(of: output))
}
