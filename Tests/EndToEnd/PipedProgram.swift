import Glibc

/// A program that is spoken to in lines, without a terminal.
final class PipedProgram {
  /// The program.
  let process: pid_t
  private let connection: Int32
  private var unread: [UInt8] = []
  private var hasClosed = false
  private var status: Int32?

  /// Starts a program in a folder that is its home too; errors come with the output.
  init(
    _ program: String, _ arguments: [String], in folder: TemporaryFolder,
    environment: [String: String] = [:]
  ) throws {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
      throw CommandRun.Failure(step: "socketpair", code: errno)
    }
    let (ours, theirs) = (ends[0], ends[1])
    defer { close(theirs) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, theirs, 0)
    posix_spawn_file_actions_adddup2(&actions, theirs, 1)
    posix_spawn_file_actions_adddup2(&actions, theirs, 2)
    var variables = ["PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": folder.path]
    variables.merge(environment) { $1 }
    process = try CommandRun.spawn(
      "/bin/sh", ["-c", #"cd "$0" && exec "$@""#, folder.path, program] + arguments,
      variables.map { "\($0)=\($1)" }, actions: &actions)
    connection = ours
  }

  deinit {
    end()
    close(connection)
  }

  /// Writes text to it.
  func write(_ text: String) throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { throw CommandRun.Failure(step: "write to a program", code: errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// The next line that it writes; `nil` where none comes in that many milliseconds or it has closed its end.
  func nextLine(within milliseconds: Int) throws -> String? {
    let start = Tmux.now
    while true {
      if let end = unread.firstIndex(of: 0x0A) {
        let line = String(decoding: unread[..<end], as: UTF8.self)
        unread.removeSubrange(...end)
        return line
      }
      let left = milliseconds - (Tmux.now - start)
      guard left > 0, !hasClosed else { return nil }
      waitForNews(milliseconds: left)
    }
  }

  /// Takes in what it writes, as soon as it does or when the time is out.
  func waitForNews(milliseconds: Int) {
    var polled = pollfd(fd: connection, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, Int32(clamping: milliseconds)) > 0 else { return }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(connection, &chunk, chunk.count)
    if count > 0 { unread += chunk[..<count] } else { hasClosed = true }
  }

  /// Closes its input, as Ctrl-D does.
  func closeInput() { shutdown(connection, Int32(SHUT_WR)) }

  /// Closes its input, waits until it has ended, and returns what it ended with; 128 and the signal where one ended it.
  @discardableResult
  func end() -> Int32 {
    closeInput()
    if let status { return status }
    let start = Tmux.now
    while !hasClosed {
      if Tmux.now - start > Tmux.patience { kill(process, SIGKILL) }
      waitForNews(milliseconds: 1000)
    }
    var waited: Int32 = 0
    while waitpid(process, &waited, 0) < 0, errno == EINTR {}
    let signal = waited & 0x7F
    let ended = signal == 0 ? (waited >> 8) & 0xFF : 128 + signal
    status = ended
    return ended
  }
}
