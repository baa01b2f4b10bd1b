import Glibc

/// A window of a terminal: a person presses keys in it and sees what stands there.
struct TerminalWindow {
  private let id: String
  private let name: String
  private let tmux: Tmux

  /// - Parameter name: What the files are called that tell of what runs in it.
  init(_ id: String, called name: String, of tmux: Tmux) {
    self.id = id
    self.name = name
    self.tmux = tmux
  }

  /// Presses keys by the names that tmux has for them: `Enter`, `Tab`, `Up`, `C-c`, `F5`.
  func press(_ keys: String...) throws {
    try tmux.ask("send-keys -t \(id) \(keys.joined(separator: " "))")
  }

  /// Types text as it stands.
  func type(_ text: String) throws {
    let bytes = text.utf8.map { String($0, radix: 16) }.joined(separator: " ")
    try tmux.ask("send-keys -t \(id) -H \(bytes)")
  }

  /// Types text and presses Enter.
  func enter(_ text: String) throws {
    try type(text)
    try press("Enter")
  }

  /// What stands in it, a string a row.
  var rows: [String] {
    get throws { try tmux.ask("capture-pane -p -t \(id)") }
  }

  /// Whether a text stands in one of its rows.
  func shows(_ text: String) throws -> Bool { try rows.contains { $0.contains(text) } }

  /// Waits until a text stands in one of its rows.
  func expect(_ text: String) throws {
    try expect("“\(text)”") { $0.contains { $0.contains(text) } }
  }

  /// Waits until a text stands in it no longer.
  func expectNo(_ text: String) throws {
    try expect("no “\(text)”") { !$0.contains { $0.contains(text) } }
  }

  /// Waits until its rows are as they should be.
  func expect(_ what: String, until isSo: ([String]) -> Bool) throws {
    var last: [String] = []
    try tmux.wait(for: "never showed \(what), but:\n\(last.joined(separator: "\n"))") {
      last = try rows
      return isSo(last)
    }
  }

  /// Presses a key until a text is shown; again for as long as the screen asks for that.
  func press(_ key: String, until text: String, unless notice: String) throws {
    let start = Tmux.now
    while Tmux.now - start < Tmux.patience {
      try press(key)
      var isDone = false
      try expect("“\(text)”") { rows in
        isDone = rows.contains { $0.contains(text) }
        return isDone || rows.contains { $0.contains(notice) }
      }
      if isDone { return }
      // Another key takes the sentence away, so that it is known which press it answers.
      try press("Escape")
      try expectNo(notice)
      tmux.waitForNews(milliseconds: 250)
    }
    try expect(text)
  }

  /// Presses Enter at a console until a text is shown.
  ///
  /// Just after a step has changed, and until that is on disk, Enter is ignored. Mostly that is said; where something
  /// else was said at once, Enter is pressed again when nothing has come of it for so long that it cannot still be on its way.
  func enter(until text: String) throws {
    let notice = "Skärmen ändrades just"
    let start = Tmux.now
    while Tmux.now - start < Tmux.patience {
      try expectNo("sparas …")
      if try shows(notice) {
        // Another key takes the sentence away, so that it is known which Enter it answers.
        try press("Escape")
        try expectNo(notice)
        tmux.waitForNews(milliseconds: 250)
      }
      let label = try rows.first { $0.hasPrefix(" Enter: ") }
      try press("Enter")
      let pressed = Tmux.now
      var isDone = false
      try expect("“\(text)”") { rows in
        isDone = rows.contains { $0.contains(text) }
        if isDone || rows.contains(where: { $0.contains(notice) }) { return true }
        return Tmux.now - pressed > 5000 && rows.first { $0.hasPrefix(" Enter: ") } == label
      }
      if isDone { return }
    }
    try expect(text)
  }

  /// Gives it another size.
  func resize(columns: Int, rows: Int) throws {
    try tmux.ask("resize-window -t \(id) -x \(columns) -y \(rows)")
  }

  /// Closes it, as a click on its cross does.
  func close() throws { try tmux.ask("kill-window -t \(id)") }

  /// The process that was started in it.
  var process: pid_t {
    get throws {
      try tmux.wait(for: "nothing was started in \(name)") { try number(in: "process") != nil }
      return try number(in: "process") ?? 0
    }
  }

  /// The process that a shell in it has started.
  var child: pid_t {
    get throws {
      let shell = try process
      let list = try TemporaryFolder.contents(of: "/proc/\(shell)/task/\(shell)/children")
      let first = String(decoding: list, as: UTF8.self).split(separator: " ").first
      guard let child = first.flatMap({ pid_t($0) }) else {
        throw Tmux.Failure(description: "the shell in \(id) has started nothing")
      }
      return child
    }
  }

  /// Ends what runs in it at once and without a warning, and waits until it is gone.
  func kill() throws {
    Glibc.kill(try process, SIGKILL)
    try tmux.wait(for: "SIGKILL ended nothing") { try hasEnded }
  }

  /// Whether what was started in it has ended.
  var hasEnded: Bool { get throws { try number(in: "status") != nil } }

  /// What it ended with, once it has ended; 128 and the signal where one ended it.
  func exitStatus() throws -> Int32 {
    try tmux.wait(for: "never ended:\n\((try? rows.joined(separator: "\n")) ?? "")") {
      try hasEnded
    }
    return try number(in: "status") ?? -1
  }

  /// The number in one of the files that tell of what runs in it, once that is there.
  private func number(in kind: String) throws -> Int32? {
    guard tmux.folder.names.contains("\(name).\(kind)") else { return nil }
    let text = String(decoding: try tmux.folder.read("\(name).\(kind)"), as: UTF8.self)
    return text.hasSuffix("\n") ? Int32(text.dropLast()) : nil
  }

  /// Whether programs that take the whole screen have it.
  var isTakenOver: Bool { get throws { try property("alternate_on") == "1" } }

  /// Whether the cursor can be seen.
  var hasCursor: Bool { get throws { try property("cursor_flag") == "1" } }

  private func property(_ name: String) throws -> String {
    try tmux.ask("display-message -p -t \(id) '#{\(name)}'").first ?? ""
  }
}
