import CursesTerminal
import Glibc
import Language
import SessionEngine
import WorkshopScreens
import WorkshopSession

/// Runs a screen in lines on standard input and output.
struct PlainRun {
  let screen: ScreenRun
  /// Signals that end it as a line would that leaves; `nil` where they end the program at once.
  var signals: EndingSignals?

  /// Runs it until it ends, or the lines do.
  func run<Screen: PlainScreen, Source: SessionSource>(
    _ plain: Screen, following source: Source, submittingTo sink: any CommandSink,
    now: @escaping () -> Moment = SessionClock.system.now
  ) -> ScreenEnding where Source.Content == Screen.Content {
    let conversation = screen.conversation
    let loop = PlainLoop(
      plain, following: source, submittingTo: sink, now: now,
      performElsewhere: screen.perform,
      describe: { conversation.catalogue.commandLine.problem(.log($0, path: screen.file)) },
      write: { lines in
        // What cannot be written now is told when the command finishes; what is read in is saved all the same.
        for line in lines { try? conversation.say(line) }
        try? conversation.finish()
      })
    let input = InputLineReader(STDIN_FILENO) {
      try? conversation.say(conversation.catalogue.plain.maybeCut(InputLineReader.longestTyped))
      try? conversation.finish()
    }
    return loop.run(
      input: STDIN_FILENO, reading: input.read,
      waiting: { descriptors, milliseconds in
        screen.keptAwake?.begin()
        Poller.wait(
          for: descriptors + (signals.map { [$0.descriptor] } ?? []), milliseconds: milliseconds)
        guard let signal = signals?.take() else { return }
        // Ctrl-C is how one leaves.
        loop.end(signal == SIGINT ? .left : .terminated(signal: signal))
      })
  }
}

/// Whole lines from a descriptor, as they come.
private final class InputLineReader {
  /// No line so long could be saved, so what comes after is dropped instead of kept.
  private static let greatestLength = 1 << 20

  /// A terminal that edits lines itself drops what comes after so many bytes, and says nothing of it.
  static let longestTyped = 4095

  private let descriptor: Int32
  private let warnOfCut: () -> Void
  private var begun: [UInt8] = []
  private var isAtEnd = false

  /// - Parameter warnOfCut: Is called before a line is handed over whose end the terminal may have dropped.
  init(_ descriptor: Int32, warningOfCut warnOfCut: @escaping () -> Void) {
    self.descriptor = descriptor
    self.warnOfCut = warnOfCut
  }

  /// Whether lines come from a terminal that edits them itself; asked anew as programs can change it at any time.
  private var isEditedByTerminal: Bool {
    var settings = termios()
    return tcgetattr(descriptor, &settings) == 0 && settings.c_lflag & tcflag_t(ICANON) != 0
  }

  /// The lines that have come, without waiting; `nil` once there will be none.
  func read() -> [String]? {
    if isAtEnd { return nil }
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&entry, 1, 0) > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    if count < 0 { return errno == EINTR || errno == EAGAIN ? [] : nil }
    if count == 0 {
      isAtEnd = true
      defer { begun = [] }
      return begun.isEmpty ? nil : [String(decoding: begun, as: UTF8.self)]
    }
    var parts = bytes[..<count].split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let unfinished = parts.removeLast()
    var lines: [String] = []
    for part in parts {
      keep(part)
      if begun.count == Self.longestTyped, isEditedByTerminal { warnOfCut() }
      lines.append(String(decoding: begun, as: UTF8.self))
      begun = []
    }
    keep(unfinished)
    return lines
  }

  private func keep(_ part: ArraySlice<UInt8>) {
    begun += part.prefix(max(0, InputLineReader.greatestLength - begun.count))
  }
}
