import Glibc
import TerminalTestSupport

/// A server of tmux of our own, with terminals that nobody looks at.
final class TerminalServer {
  private let scratch: ScratchFolder
  private let tmux: [String]

  /// A server without terminals.
  init(in scratch: ScratchFolder) throws {
    guard let program = BuiltProgram.installed("tmux") else {
      throw PseudoTerminal.Failure(description: "tmux is missing: sh .ci/setup tests")
    }
    self.scratch = scratch
    let settings = "\(scratch.path)/tmux.conf"
    try File.write(
      """
      set -g status off
      set -g default-terminal tmux-256color

      """.utf8, to: settings)
    tmux = [program, "-u", "-S", "\(scratch.path)/tmux", "-f", settings]
  }

  deinit { _ = try? scratch.run(tmux + ["kill-server"]) }

  /// Starts a program in a new terminal of that name.
  func start(
    _ name: String, _ arguments: [String], columns: Int, rows: Int,
    environment: [String: String]
  ) throws {
    let variables = environment.sorted { $0.key < $1.key }.flatMap { ["-e", "\($0)=\($1)"] }
    try scratch.run(
      tmux + ["new-session", "-d", "-s", name, "-x", "\(columns)", "-y", "\(rows)"] + variables
        + ["--"] + arguments)
  }

  /// Types text in a terminal.
  func type(_ text: String, in name: String) throws {
    try scratch.run(tmux + ["send-keys", "-t", name, "-l", "--", text])
  }

  /// Waits until a terminal has the text on its screen.
  func wait(for text: String, in name: String) throws {
    let patience = 20_000_000_000
    let began = MonotonicTime.now
    while true {
      let screen = try scratch.run(tmux + ["capture-pane", "-p", "-t", name])
      if screen.contains(text) { return }
      guard MonotonicTime.now - began < patience else {
        throw PseudoTerminal.Failure(
          description: "\(name) never shows \(text.debugDescription), but\n\(screen)")
      }
      usleep(50_000)
    }
  }

  /// What all those terminals show at one and the same moment, colours included.
  func screens(_ names: [String]) throws -> [String] {
    let captures = names.flatMap {
      ["capture-pane", "-e", "-N", "-t", $0, "-b", $0, ";"]
    }
    try scratch.run(tmux + captures.dropLast())
    return try names.map { name in
      let file = "\(scratch.path)/\(name).screen"
      try scratch.run(tmux + ["save-buffer", "-b", name, file])
      return String(decoding: try File.read(file), as: UTF8.self)
    }
  }

  /// Where a terminal shows its cursor; `nil` if it does not.
  func cursor(in name: String) throws -> ScreenCursor? {
    let format = "#{cursor_flag} #{cursor_x} #{cursor_y}"
    let numbers = try scratch.run(tmux + ["display-message", "-p", "-t", name, format])
      .split { $0.isWhitespace }.compactMap { Int($0) }
    guard numbers.count == 3, numbers[0] == 1 else { return nil }
    return ScreenCursor(column: numbers[1], row: numbers[2])
  }
}
