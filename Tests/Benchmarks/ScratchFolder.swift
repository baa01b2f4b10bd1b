import Glibc
import TerminalTestSupport

/// A folder that goes away, with all that is in it, together with this value.
final class ScratchFolder {
  /// Where it is.
  let path: String

  /// A new empty folder, in `TMPDIR` or `/tmp`.
  init() throws {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/verkstad-benchmark-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      throw PseudoTerminal.Failure(description: "cannot make a folder in \(base)")
    }
    path = String(cString: made)
  }

  deinit { _ = try? run(["/bin/rm", "-rf", path]) }

  /// A new empty folder in this one.
  func subfolder(_ name: String) throws -> String {
    let folder = "\(path)/\(name)"
    guard mkdir(folder, 0o700) == 0 else {
      throw PseudoTerminal.Failure(description: "cannot make \(folder)")
    }
    return folder
  }

  /// What every program here finds in its environment: nothing of the person who measures.
  func environment(home: String) -> [String: String] {
    [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": home,
      "PATH": getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin",
    ]
  }

  /// Runs a program to its end and returns what it wrote; anything but success is an error.
  @discardableResult
  func run(_ arguments: [String]) throws -> String {
    let terminal = try PseudoTerminal(arguments, environment: environment(home: path))
    let status = terminal.waitForEnd()
    guard status == 0 else {
      throw PseudoTerminal.Failure(
        description: "\(arguments.joined(separator: " ")) ended with \(status): \(terminal.output)")
    }
    return terminal.output
  }
}

/// Files as they are.
enum File {
  /// All bytes of a file.
  static func read(_ path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw PseudoTerminal.Failure(description: "cannot read \(path)") }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return bytes }
      bytes += buffer.prefix(count)
    }
  }

  /// Makes a file with these bytes.
  static func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw PseudoTerminal.Failure(description: "cannot write \(path)") }
    defer { close(descriptor) }
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw PseudoTerminal.Failure(description: "cannot write \(path)") }
      rest = rest.dropFirst(count)
    }
  }

  /// The last part of a path.
  static func name(_ path: String) -> Substring {
    path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
  }

  /// How many bytes a file has.
  static func size(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}
