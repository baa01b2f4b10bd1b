import Glibc

/// A tmux server of a test's own, spoken to over one connection, with a window for every program.
///
/// Nothing here sleeps: what is waited for is asked for again when a window has written something, and now and then.
final class Tmux {
  /// What did not happen, and what was to be seen instead.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Milliseconds that a test waits, before it fails, for what does not come.
  static let patience = 30_000

  /// Where programs run and keep what is theirs.
  let folder: TemporaryFolder
  private let client: PipedProgram
  private var opened = 0

  /// Starts the server in a folder, which is its programs' home too.
  init(in folder: TemporaryFolder) throws {
    self.folder = folder
    try folder.write(
      "tmux.conf",
      """
      set -g status off
      set -g default-shell /bin/sh
      set -g default-terminal tmux-256color
      set -g default-size 120x40
      set -g history-limit 200
      set -s escape-time 0

      """)
    client = try PipedProgram(
      "/usr/bin/env",
      [
        "tmux", "-S", folder.path("tmux.socket"), "-u", "-f", folder.path("tmux.conf"), "-C",
        "new-session", "-x", "120", "-y", "40", "exec cat",
      ], in: folder, environment: ["LC_ALL": "C.UTF-8", "TERM": "xterm-256color"])
    // Before that a command would find no session to belong to.
    while let line = try client.nextLine(within: Tmux.patience) {
      if line.hasPrefix("%session-changed ") { return }
    }
    throw Failure(description: "tmux did not start")
  }

  deinit {
    try? client.write("kill-server\n")
    client.end()
  }

  /// Opens a window that runs a line of the shell; `$VERKSTAD` is the program. It stays open when that has ended.
  ///
  /// - Parameter environment: What is set in it, and with `nil` what is taken out of it.
  func open(
    _ line: String, columns: Int = 120, rows: Int = 40, environment: [String: String?] = [:]
  ) throws -> TerminalWindow {
    opened += 1
    let name = "window-\(opened)"
    var script = "cd '\(folder.path)'\nstty cols \(columns) rows \(rows)\n(unset TMUX\n"
    script += "export XDG_STATE_HOME='\(folder.path("state"))'\n"
    script += "export VERKSTAD='\(try CommandRun.program)'\n"
    for (name, value) in environment {
      script += value.map { "export \(name)='\($0)'\n" } ?? "unset \(name)\n"
    }
    script += "exec sh -c 'echo $$ >\(name).process; exec \(line)')\n"
    script += "echo $? >\(name).status\nexec cat\n"
    let path = try folder.write("\(name).sh", script)
    let answer = try ask("new-window -d -P -F '#{window_id}' 'exec sh \(path)'")
    guard let id = answer.first else { throw Failure(description: "tmux opened no window") }
    let window = TerminalWindow(id, called: name, of: self)
    try window.resize(columns: columns, rows: rows)
    // Keys that come before the program has begun would be echoed by the terminal.
    _ = try window.process
    return window
  }

  /// Gives tmux a command and returns its answer, line by line.
  @discardableResult
  func ask(_ command: String) throws -> [String] {
    try client.write("\(command)\n")
    var answer: [String]?
    while let line = try client.nextLine(within: Self.patience) {
      guard var lines = answer else {
        // Flag 1: the answer to what came over this connection.
        if line.hasPrefix("%begin "), line.hasSuffix(" 1") { answer = [] }
        continue
      }
      if line.hasPrefix("%end ") { return lines }
      if line.hasPrefix("%error ") {
        throw Failure(description: "\(command): \(lines.joined(separator: " "))")
      }
      lines.append(line)
      answer = lines
    }
    throw Failure(description: "tmux does not answer \(command)")
  }

  /// Waits until something is so.
  func wait(
    for what: @autoclosure () -> String, until isSo: () throws -> Bool
  ) throws {
    let start = Tmux.now
    while try !isSo() {
      guard Tmux.now - start < Self.patience else { throw Failure(description: what()) }
      client.waitForNews(milliseconds: 50)
    }
  }

  /// Lets windows go on for a moment, at most that long, or until one of them writes something.
  func waitForNews(milliseconds: Int) { client.waitForNews(milliseconds: milliseconds) }

  /// Milliseconds of a clock that only goes on.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
