import CNCurses
import Glibc
import Testing

/// A program in a terminal of its own: what it writes can be waited for, never slept for.
final class PseudoTerminal {
  private var controller: Int32
  let process: pid_t
  /// Everything that the program has written, escapes included.
  var output: String { String(decoding: bytes, as: UTF8.self) }
  private var bytes: [UInt8] = []
  private var searched = 0
  /// TIOCSPTLCK and TIOCGPTN, which Swift does not import.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430
  /// Milliseconds that a test waits, before it fails, for what does not come.
  private static let patience: Int32 = 20_000

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// The probe beside the test's own executable.
  static var probe: String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.bindMemory(to: CChar.self).baseAddress.map {
        readlink("/proc/self/exe", $0, bytes.count)
      } ?? 0
    }
    let path = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    return path[..<(path.lastIndex(of: "/") ?? path.startIndex)] + "/TerminalProbe"
  }

  init(
    _ arguments: [String] = [PseudoTerminal.probe], columns: UInt16 = 80, rows: UInt16 = 24,
    environment: [String: String] = ["TERM": "xterm-256color"]
  ) throws {
    controller = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var unlocked: Int32 = 0
    var number: Int32 = 0
    guard controller >= 0, ioctl(controller, Self.setLock, &unlocked) == 0,
      ioctl(controller, Self.getNumber, &number) == 0
    else { throw Failure(description: "no pseudo terminal") }
    var window = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(controller, UInt(TIOCSWINSZ), &window)
    process = try Self.spawn(arguments, terminal: "/dev/pts/\(number)", environment: environment)
  }

  deinit {
    kill(process, SIGKILL)
    close(controller)
  }

  private static func spawn(
    _ arguments: [String], terminal: String, environment: [String: String]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    // The threads that run tests have signals blocked; the program shall not inherit that.
    var mask = sigset_t()
    sigemptyset(&mask)
    posix_spawnattr_setsigmask(&attributes, &mask)
    let newSession: Int16 = 0x80
    posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK))
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    let library = getenv("LD_LIBRARY_PATH").map { ["LD_LIBRARY_PATH=" + String(cString: $0)] }
    let variables = environment.map { "\($0.key)=\($0.value)" } + (library ?? [])
    var argv = arguments.map { strdup($0) } + [nil]
    var envp = variables.map { strdup($0) } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var process: pid_t = 0
    let status = posix_spawn(&process, arguments[0], &actions, &attributes, &argv, &envp)
    guard status == 0 else { throw Failure(description: "cannot start \(arguments[0]): \(status)") }
    return process
  }

  func send(_ bytes: some Sequence<UInt8>) {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(controller, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }

  func send(_ text: String) { send(text.utf8) }

  func resize(columns: UInt16, rows: UInt16) {
    var window = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(controller, UInt(TIOCSWINSZ), &window)
  }

  /// Closes the terminal's window.
  func hangUp() {
    close(controller)
    controller = -1
  }

  func signal(_ number: Int32) { kill(process, number) }

  /// Reads until the text has come after what was last waited for.
  func expect(_ text: String) throws {
    let wanted = Array(text.utf8)
    while true {
      if let end = find(wanted) {
        searched = end
        return
      }
      guard readMore() else {
        throw Failure(
          description: "never wrote \(text.debugDescription), but \(output.debugDescription)")
      }
    }
  }

  /// Reads to the end and returns the exit status, or 128 plus the signal that ended it.
  func waitForEnd() -> Int32 {
    while readMore() {}
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  /// The modes of the terminal's line discipline now.
  var echoes: Bool {
    var modes = termios()
    tcgetattr(controller, &modes)
    return modes.c_lflag & tcflag_t(ECHO) != 0 && modes.c_lflag & tcflag_t(ICANON) != 0
  }

  private func find(_ wanted: [UInt8]) -> Int? {
    guard bytes.count >= wanted.count else { return nil }
    var start = searched
    while start + wanted.count <= bytes.count {
      if bytes[start..<start + wanted.count].elementsEqual(wanted) { return start + wanted.count }
      start += 1
    }
    return nil
  }

  private func readMore() -> Bool {
    var polled = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    guard controller >= 0, poll(&polled, 1, Self.patience) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(controller, &buffer, buffer.count)
    guard count > 0 else { return false }
    bytes += buffer.prefix(count)
    return true
  }
}
