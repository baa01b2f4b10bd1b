import TerminalTestSupport

extension Target {
  private static var verkstad: String { BuiltProgram.path("verkstad") }
  /// A word that the console shows in the second round: the break after it.
  private static let breakName = "Kaffe"
  /// What every large letter of the wall is made of.
  private static let drawn = "█"

  /// The console, looking at the next step and back; arrows as a terminal sends them to a program that asked for its keypad.
  static func console(_ session: String) -> Target {
    Target(
      name: "verkstad run, arrows", origin: .ours, readyText: breakName,
      keys: .own(["\u{1B}OC", "\u{1B}OD"]), bytesPeer: .arrows, files: [session]
    ) { [verkstad, "run", "\($0)/\(File.name(session))", "--no-mirrored"] }
  }

  /// The console on a day that is over.
  static func consoleOfWholeDay(_ session: String) -> Target {
    Target(
      name: "verkstad run, whole day", origin: .ours, readyText: breakName, keys: .none,
      files: [session]
    ) { [verkstad, "run", "\($0)/\(File.name(session))", "--no-mirrored"] }
  }

  /// The stage, with the keys typed at the console.
  static func stage(_ session: String) -> Target {
    Target(
      name: "verkstad stage, key at console", origin: .ours, readyText: drawn,
      keys: .other(
        arguments: { [verkstad, "run", "\($0)/\(File.name(session))", "--no-mirrored"] },
        readyText: breakName,
        ["."]), files: [session]
    ) { [verkstad, "stage", "\($0)/\(File.name(session))"] }
  }

  /// The desk of a table, where someone writes.
  static func desk(_ session: String, table: Int = 3) -> Target {
    Target(
      name: "verkstad note, typing", origin: .ours, readyText: "Enter",
      keys: .own(SampleWorkshop.words), bytesPeer: .arrows, files: [session]
    ) { [verkstad, "note", "\($0)/\(File.name(session))", "--table", "\(table)"] }
  }

  /// A console on a file of many comments, where words are looked for and found ones are walked through.
  static func search(_ session: String) -> Target {
    Target(
      name: "verkstad run, search", origin: .ours, readyText: breakName,
      keys: .own(
        ["/"] + "lyssnar".map(String.init) + [
          "\r", "\u{1B}OB", "\u{1B}OB", "\u{1B}OA", "\u{1B}[6~", "q",
        ]),
      bytesPeer: .opening, files: [session]
    ) { [verkstad, "run", "\($0)/\(File.name(session))", "--no-mirrored"] }
  }

  /// A console where what a table has written is walked through, as in the lists of other programs.
  static func readingAtConsole(_ session: String) -> Target {
    Target(
      name: "verkstad run, reading", origin: .ours, readyText: breakName,
      keys: .own(
        ["3"] + Array(repeating: "\u{1B}OB", count: 3) + Array(repeating: "\u{1B}OA", count: 2) + [
          "\u{1B}OB"
        ]),
      bytesPeer: .arrows, files: [session]
    ) { [verkstad, "run", "\($0)/\(File.name(session))", "--no-mirrored"] }
  }

  /// A desk for all tables, where someone writes.
  static func deskOfAllTables(_ session: String) -> Target {
    Target(
      name: "verkstad note, all tables", origin: .ours, readyText: "Enter",
      keys: .own(SampleWorkshop.words), bytesPeer: .arrows, files: [session]
    ) { [verkstad, "note", "\($0)/\(File.name(session))"] }
  }

  /// nano, where someone writes; nil if it is not installed.
  static func nano(in scratch: ScratchFolder) throws -> Target? {
    guard let nano = BuiltProgram.installed("nano") else { return nil }
    let file = "\(scratch.path)/words.txt"
    let lines = (1...40).map { "\($0) " + SampleWorkshop.words.joined() + "\n" }
    try File.write(lines.joined().utf8, to: file)
    let version = try scratch.run([nano, "--version"]).firstVersionNumber
    return Target(
      name: "nano \(version), typing", origin: .peer, readyText: "words.txt",
      keys: .own(SampleWorkshop.words), files: [file]
    ) { [nano, "\($0)/words.txt"] }
  }

  /// tig on a repository of 300 commits, moving down and up again; nil if it is not installed.
  static func tig(in scratch: ScratchFolder) throws -> Target? {
    guard let tig = BuiltProgram.installed("tig"), let git = BuiltProgram.installed("git") else {
      return nil
    }
    let repository = try scratch.subfolder("repository")
    let stream = "\(scratch.path)/commits"
    let commits = (1...300).map { number in
      let subject = "Change \(number)"
      return "commit refs/heads/main\ncommitter A <a@example.org> \(1_700_000_000 + number) +0000\n"
        + "data \(subject.utf8.count)\n\(subject)\n"
    }
    try File.write(commits.joined().utf8, to: stream)
    try scratch.run([git, "init", "--quiet", "--initial-branch=main", repository])
    try scratch.run([
      "/bin/sh", "-c", "\"$0\" -C \"$1\" fast-import --quiet <\"$2\"", git, repository, stream,
    ])
    let version = try scratch.run([tig, "--version"]).firstVersionNumber
    let keys = Array(repeating: "j", count: 200) + Array(repeating: "k", count: 200)
    return Target(
      name: "tig \(version), 300 commits", origin: .peer, readyText: "Change 300", keys: .own(keys)
    ) { _ in [tig, "-C", repository] }
  }

  /// htop, moving down and up; nil if it is not installed.
  static func htop() -> Target? {
    guard let htop = BuiltProgram.installed("htop") else { return nil }
    return Target(
      name: Target.BytesPeer.arrows.rawValue, origin: .peer, readyText: "Help",
      keys: .own(
        Array(repeating: "\u{1B}OB", count: 6) + Array(repeating: "\u{1B}OA", count: 6))
    ) { _ in [htop] }
  }

  /// htop, where its help is opened and left and its list walked in, as often as a search opens and leaves something;
  /// nil if it is not installed.
  static func htopHelp() -> Target? {
    guard let htop = BuiltProgram.installed("htop") else { return nil }
    return Target(
      name: Target.BytesPeer.opening.rawValue, origin: .peer, readyText: "Help",
      keys: .own(
        ["h", " "] + Array(repeating: "\u{1B}OB", count: 6)
          + Array(repeating: "\u{1B}OA", count: 5))
    ) { _ in [htop] }
  }

  /// newsboat with thirty feeds that it never asks for, moving down and up; nil if it is not installed.
  static func newsboat(in scratch: ScratchFolder) throws -> Target? {
    guard let newsboat = BuiltProgram.installed("newsboat") else { return nil }
    let file = "\(scratch.path)/urls"
    let feeds = (1...30).map { "http://127.0.0.1:9/feed-\($0)\n" }
    try File.write(feeds.joined().utf8, to: file)
    return Target(
      name: "newsboat, 30 feeds", origin: .peer, readyText: "feed-12",
      keys: .own(Array(repeating: "j", count: 8) + Array(repeating: "k", count: 8)), files: [file]
    ) { [newsboat, "--url-file=\($0)/urls", "--cache-file=\($0)/cache.db"] }
  }

  /// The least that a program in a terminal can do: `cat` writes back what it reads.
  static func floor(in scratch: ScratchFolder) throws -> Target {
    let file = "\(scratch.path)/greeting"
    try File.write("ready".utf8, to: file)
    return Target(
      name: "floor: cat", origin: .floor, readyText: "ready", keys: .own(SampleWorkshop.words),
      isRaw: true
    ) { _ in ["/bin/cat", file, "-"] }
  }
}

extension String {
  /// The first word that begins with a digit, as programs say their version.
  fileprivate var firstVersionNumber: Substring {
    split { $0.isWhitespace }.first { $0.first?.isNumber ?? false } ?? ""
  }
}
