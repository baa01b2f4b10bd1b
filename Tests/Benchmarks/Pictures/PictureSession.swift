import Glibc
import TerminalTestSupport

/// Takes pictures: starts all programs, types, and looks at all screens at the same second.
struct PictureSession {
  private let scratch: ScratchFolder

  /// Seconds that everything gets to come up; the second time more, for a machine that is busy.
  private static let leads = [30, 150]
  /// Milliseconds into the second when it is looked, for screens are drawn at its beginning.
  private static let delay = 300

  /// A session that has not begun.
  init(in scratch: ScratchFolder) { self.scratch = scratch }

  /// Takes the pictures and writes them into a folder.
  func take(_ pictures: [Picture], to folder: String) throws {
    guard mkdir(folder, 0o755) == 0 || errno == EEXIST else {
      throw PseudoTerminal.Failure(description: "cannot make the folder \(folder)")
    }
    for (picture, taken) in zip(pictures, try views(of: pictures)) {
      let svg = ScreenPicture(
        title: picture.title, screen: CapturedScreen(taken.screen), columns: picture.columns,
        rows: picture.rows, colors: picture.colors, cursor: taken.cursor
      ).svg
      let file = "\(folder)/\(picture.name).svg"
      try File.write(svg.utf8, to: file)
      chmod(file, 0o644)
      print("\(file): \(svg.utf8.count) bytes")
    }
  }

  /// What a terminal shows.
  private typealias View = (screen: String, cursor: ScreenCursor?)

  private func views(of pictures: [Picture]) throws -> [View] {
    for (attempt, lead) in Self.leads.enumerated() {
      let end = Self.next(after: time(nil) + lead)
      let server = try TerminalServer(in: scratch)
      let folder = try scratch.subfolder("pictures-\(attempt)")
      for picture in pictures { try start(picture, endingAt: end, in: folder, on: server) }
      for picture in pictures {
        try server.wait(for: picture.readyText, in: picture.name)
        if let text = picture.typed { try server.type(text, in: picture.name) }
        if let text = picture.finalText { try server.wait(for: text, in: picture.name) }
      }
      guard Self.wait(until: end) else { continue }
      let screens = try server.screens(pictures.map(\.name))
      guard Self.milliseconds < (end + 1) * 1000 else { continue }
      let cursors = try pictures.map { try server.cursor(in: $0.name) }
      return zip(screens, cursors).map { ($0, $1) }
    }
    throw PseudoTerminal.Failure(description: "this machine is too busy to be on time")
  }

  private func start(
    _ picture: Picture, endingAt end: Int, in folder: String, on server: TerminalServer
  ) throws {
    progress(picture.title)
    let verkstad = BuiltProgram.path("verkstad")
    let home = "\(folder)/\(picture.name)"
    guard mkdir(home, 0o700) == 0 else {
      throw PseudoTerminal.Failure(description: "cannot make \(home)")
    }
    var environment = scratch.environment(home: home)
    // The terminal's own name is given by tmux.
    environment["TERM"] = nil
    var arguments = picture.arguments
    if let moment = picture.moment {
      let sample = try SampleWorkshop.folder()
      let file = "\(home)/day.jsonl"
      let script = String(decoding: try File.read("\(sample)/script.jsonl"), as: UTF8.self)
      let commands = try moment.commands(of: script, endingAt: end).map { $0 + "\n" }.joined()
      try File.write(commands.utf8, to: "\(home)/commands.jsonl")
      try scratch.run([verkstad, "new", file, "--plan", "\(sample)/plan.yaml", "--scripted", "1"])
      try scratch.run([verkstad, "apply", file, "--input", "\(home)/commands.jsonl"])
      environment["TZ"] = moment.timeZone(endingAt: end)
      arguments.insert(file, at: 1)
    }
    try server.start(
      picture.name, [verkstad] + arguments, columns: picture.columns, rows: picture.rows,
      environment: environment)
  }

  // MARK: The machine's clock

  /// The first time after that one which has the seconds of every moment.
  private static func next(after time: Int) -> Int {
    time + ((SampleMoment.second - time % 60) + 60) % 60
  }

  private static var milliseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }

  /// Waits until a time has come and screens are drawn; false if it is over.
  private static func wait(until end: Int) -> Bool {
    let goal = end * 1000 + delay
    guard milliseconds < goal else { return false }
    while milliseconds < goal { usleep(20_000) }
    return true
  }
}
