import Glibc

/// A program in a terminal of its own: what it writes can be waited for, never slept for.
package final class PseudoTerminal {
  private var controller: Int32
  /// The program.
  package let process: pid_t
  /// Everything that the program has written, escapes included.
  package var output: String { String(decoding: bytes, as: UTF8.self) }
  /// Everything that the program has written, as it came.
  package private(set) var bytes: [UInt8] = []
  private var searched = 0
  private var buffer = [UInt8](repeating: 0, count: 65536)
  private var status: Int32?
  /// TIOCSPTLCK and TIOCGPTN, which Swift does not import.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430
  /// Milliseconds that a test waits, before it fails, for what does not come.
  private static let patience: Int32 = 20_000

  /// What did not happen, in words for the one who reads the test's report.
  package struct Failure: Error, CustomStringConvertible {
    /// What did not happen.
    package let description: String

    /// A failure.
    package init(description: String) { self.description = description }
  }

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - arguments: The program's path, then what it is told.
  ///   - environment: All that it has in its environment, the place of shared libraries apart.
  ///   - isRaw: Whether the terminal hands over bytes as they come before the program has asked for that.
  package init(
    _ arguments: [String], columns: UInt16 = 80, rows: UInt16 = 24,
    environment: [String: String] = ["TERM": "xterm-256color"], isRaw: Bool = false
  ) throws {
    controller = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var unlocked: Int32 = 0
    var number: Int32 = 0
    guard controller >= 0, ioctl(controller, Self.setLock, &unlocked) == 0,
      ioctl(controller, Self.getNumber, &number) == 0
    else { throw Failure(description: "no pseudo terminal") }
    var window = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(controller, UInt(TIOCSWINSZ), &window)
    if isRaw {
      var modes = termios()
      tcgetattr(controller, &modes)
      cfmakeraw(&modes)
      tcsetattr(controller, TCSANOW, &modes)
    }
    process = try Self.spawn(arguments, terminal: "/dev/pts/\(number)", environment: environment)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    if controller >= 0 { close(controller) }
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

  /// Types bytes.
  package func send(_ bytes: some Sequence<UInt8>) {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(controller, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }

  /// Types text.
  package func send(_ text: String) { send(text.utf8) }

  /// Gives the window another size.
  package func resize(columns: UInt16, rows: UInt16) {
    var window = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(controller, UInt(TIOCSWINSZ), &window)
  }

  /// Closes the terminal's window.
  package func hangUp() {
    close(controller)
    controller = -1
  }

  /// Sends the program a signal.
  package func signal(_ number: Int32) { kill(process, number) }

  /// Reads until the text has come after what was last waited for.
  package func expect(_ text: String) throws {
    let wanted = Array(text.utf8)
    while true {
      if let end = find(wanted) {
        searched = end
        return
      }
      guard readMore(milliseconds: Self.patience) else {
        throw Failure(
          description: "never wrote \(text.debugDescription), but \(output.debugDescription)")
      }
    }
  }

  /// Whether what has been read contains the text after what was last waited for.
  package func hasWritten(_ text: String) -> Bool { find(Array(text.utf8)) != nil }

  /// Reads to the end and returns the exit status, or 128 plus the signal that ended it.
  package func waitForEnd() -> Int32 {
    while readMore(milliseconds: Self.patience) {}
    let ended: Int32
    if let status {
      ended = status
    } else {
      var waited: Int32 = 0
      waitpid(process, &waited, 0)
      status = waited
      ended = waited
    }
    return ended & 0x7F == 0 ? (ended >> 8) & 0xFF : 128 + (ended & 0x7F)
  }

  /// Whether the terminal's line discipline echoes and edits lines now.
  package var echoes: Bool {
    var modes = termios()
    tcgetattr(controller, &modes)
    return modes.c_lflag & tcflag_t(ECHO) != 0 && modes.c_lflag & tcflag_t(ICANON) != 0
  }

  /// Readable when the program has written something; for `poll(2)`.
  package var descriptor: Int32 { controller }

  /// Reads once what comes within that time; false if nothing did or the program has closed its end.
  package func readMore(milliseconds: Int32) -> Bool {
    var polled = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    guard controller >= 0, poll(&polled, 1, milliseconds) > 0 else { return false }
    let count = read(controller, &buffer, buffer.count)
    guard count > 0 else { return false }
    bytes += buffer.prefix(count)
    return true
  }

  private func find(_ wanted: [UInt8]) -> Int? {
    var rest = bytes[searched...]
    while rest.count >= wanted.count {
      if rest.starts(with: wanted) { return rest.startIndex + wanted.count }
      rest = rest.dropFirst()
    }
    return nil
  }
}
