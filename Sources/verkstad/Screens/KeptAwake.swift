import Glibc

/// Keeps the computer from going to sleep and its screen from going dark until it goes itself, where the system lets us.
///
/// Systems do that for as long as a program of theirs runs another. The other one here only waits for the end of a pipe, which
/// comes when this value goes or the process does, however it ends.
final class KeptAwake {
  /// The programs that can do it, each for another kind of desktop; those that are not installed are passed over.
  private enum Program: String, CaseIterable {
    case systemd = "systemd-inhibit"
    case gnome = "gnome-session-inhibit"

    func arguments(_ reason: String) -> [String] {
      switch self {
      case .systemd:
        ["--what=idle:sleep", "--who=verkstad", "--why=\(reason)", "--mode=block", "cat"]
      case .gnome:
        ["--app-id", "verkstad", "--reason", reason, "--inhibit", "suspend:idle", "cat"]
      }
    }
  }

  private let reason: String
  private var pipeEnd: Int32 = -1
  private var keepers: [pid_t] = []

  /// - Parameter reason: What the system tells whoever wants to know why.
  init(because reason: String) { self.reason = reason }

  /// Asks for it, the first time that it is called: once something is on the screen, which does not wait for this.
  func begin() {
    guard pipeEnd < 0 else { return }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    // No other program that is started holds the pipe open.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let nothing = open("/dev/null", O_WRONLY | O_CLOEXEC)
    pipeEnd = ends[1]
    keepers = Program.allCases.compactMap { program in
      try? ProgramRun.start(
        program.rawValue, program.arguments(reason), streams: [ends[0], nothing, nothing])
    }
    close(ends[0])
    if nothing >= 0 { close(nothing) }
  }

  deinit {
    guard pipeEnd >= 0 else { return }
    close(pipeEnd)
    for keeper in keepers {
      // One that waits for something else is not waited for.
      kill(keeper, SIGTERM)
      var status: Int32 = 0
      while waitpid(keeper, &status, 0) < 0, errno == EINTR {}
    }
  }
}
