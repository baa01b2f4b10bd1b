import CNCurses
import CTerminalSupport
import Glibc
import TerminalKit

/// The real terminal, by way of ncurses.
///
/// One display at a time, used from one thread. While it is up, what is written to standard error
/// is held back and comes when the terminal has been restored; a crash restores it too.
public final class CursesDisplay: Display {
  private let scheme: ColorScheme
  private let signals: Int32
  private let palette: Palette
  private var reader = KeyReader()
  private var shown: Frame?
  private var isRestored = false
  private var hasHungUp = false
  private var terminalSize: Size

  /// Takes over the terminal at standard input and output.
  ///
  /// - Parameters:
  ///   - scheme: The colours. NO_COLOR in the environment, when not empty, takes them away.
  ///   - ground: Whether the dark scheme paints its background.
  ///   - environment: Looks a variable up; TERM, NO_COLOR and ESCDELAY are asked for.
  public init(
    scheme: ColorScheme = .dark, on ground: Ground = .own,
    environment: (String) -> String? = CursesDisplay.variable
  ) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let type = environment("TERM")
    Self.useUTF8()
    try Terminfo.check(type: type)
    terminal_guard_arm(STDIN_FILENO, Terminfo.reset, Terminfo.reset.utf8.count)
    signals = terminal_signals_open()
    use_tioctl(true)
    guard nc_newterm(type) != nil else {
      terminal_signals_close()
      terminal_guard_disarm()
      throw .typeUnknown(type ?? "")
    }
    terminal_errors_hold()
    // Without it all is as before, in more pieces.
    _ = terminal_output_open()
    set_escdelay(environment("ESCDELAY").flatMap { Int32($0) } ?? 25)
    raw()
    noecho()
    nonl()
    let window = nc_stdscr()
    keypad(window, true)
    nodelay(window, true)
    // A picture is never left half drawn because a key has come: that key may change nothing, and then nobody draws the rest.
    typeahead(-1)
    start_color()
    use_default_colors()
    KeyReader.defineKeys()
    let noColor = environment("NO_COLOR").map { !$0.isEmpty } ?? false
    self.scheme = scheme
    palette = Palette(
      scheme: scheme, depth: noColor ? .none : ColorDepth(colors: Int(nc_colors())), ground: ground)
    terminalSize = Self.askSize()
    // The window may have changed since ncurses asked.
    resize_term(Int32(terminalSize.rows), Int32(terminalSize.columns))
    Self.write(Mode.paste.on)
  }

  deinit {
    restore()
  }

  /// A variable of the process's environment.
  public static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// The terminal's size as it was last told.
  public var size: Size { terminalSize }

  /// The terminal and the pipe of signals.
  public var inputDescriptors: [Int32] { [STDIN_FILENO, signals].filter { $0 >= 0 } }

  /// Shows a frame: only what differs from the last one is drawn.
  public func present(_ frame: Frame) {
    guard !isRestored, !isInBackground else {
      shown = nil
      return
    }
    let changes = draw(frame)
    guard changes > 0 || shown?.cursor != frame.cursor else { return }
    place(frame.cursor)
    if changes > Self.cellsTakenInAtOnce { sendAtOnce(cells: changes) } else { doupdate() }
    shown = frame
  }

  /// ncurses writes at every move of the cursor: dozens of times where much has changed.
  private func sendAtOnce(cells: Int) {
    let fits = cells * Self.mostBytesOfCell <= Int(terminal_output_capacity)
    // Coming back from the shell it sets modes too, which memory has not.
    let isGathered = fits && !isendwin() && terminal_output_gather() == 0
    Self.write(Mode.synchronized.on)
    doupdate()
    Self.write(Mode.synchronized.off)
    if isGathered { terminal_output_send() }
  }

  /// What has come since the last call: keys, pastes, and what signals said.
  public func nextInputs() -> [Input] {
    guard !isRestored else { return [] }
    var inputs: [Input] = []
    takeSignals(into: &inputs)
    let window = nc_stdscr()
    while case let code = wgetch(window), code != ERR {
      reader.take(code, into: &inputs)
    }
    if inputs.isEmpty { noticeHangUp(into: &inputs) }
    return inputs
  }

  /// Clears the terminal with the next frame and draws all of it.
  public func redraw() {
    guard !isRestored else { return }
    shown = nil
    clearok(nc_stdscr(), true)
  }

  /// Rings the terminal's bell once.
  public func ring() {
    guard !isRestored, !isInBackground else { return }
    beep()
  }

  /// Gives the terminal to the shell, stops, and takes it back when the user says `fg`.
  public func suspend() {
    guard !isRestored else { return }
    leave()
    terminal_stop()
    enter()
  }

  /// Gives the terminal back as it was, and then shows what standard error has got meanwhile.
  public func restore() {
    guard !isRestored else { return }
    isRestored = true
    leave()
    terminal_errors_release()
    terminal_output_close()
    terminal_signals_close()
    terminal_guard_disarm()
  }
}

extension CursesDisplay {
  private static func useUTF8() {
    setlocale(LC_ALL, "")
    if let codeset = nl_langinfo(nl_item(CODESET)), String(cString: codeset) != "UTF-8" {
      setlocale(LC_CTYPE, "C.UTF-8")
    }
  }

  private static func askSize() -> Size {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0
    else { return Size(columns: 80, rows: 24) }
    return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  private static func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }

  /// Whether the shell has the terminal; without a controlling terminal nobody else can have it.
  private var isInBackground: Bool {
    let group = tcgetpgrp(STDOUT_FILENO)
    return group > 0 && group != getpgrp()
  }

  private func leave() {
    guard !isInBackground, !isendwin() else { return }
    Self.write(Mode.paste.off)
    endwin()
    terminal_modes_restore()
  }

  /// Sets every mode again: the shell may have changed those that ncurses does not know.
  private func enter() {
    guard !isInBackground else { return }
    if !isendwin() { endwin() }
    takeSize()
    redraw()
    refresh()
    Self.write(Mode.paste.on)
  }

  private func takeSignals(into inputs: inout [Input]) {
    var byte: UInt8 = 0
    var resized = false
    while read(signals, &byte, 1) == 1 {
      switch Int32(byte) {
      case SIGWINCH: resized = true
      case SIGCONT:
        if !isInBackground {
          enter()
          resized = true
        }
      case SIGTSTP: inputs.append(.suspend)
      case let signal: end(by: signal, into: &inputs)
      }
    }
    if resized {
      takeSize()
      inputs.append(.resize(terminalSize))
    }
  }

  private func takeSize() {
    let size = Self.askSize()
    guard size != terminalSize else { return }
    terminalSize = size
    resize_term(Int32(size.rows), Int32(size.columns))
    redraw()
  }

  /// A terminal that is gone is always readable and never says anything: the end is said once.
  private func noticeHangUp(into inputs: inout [Input]) {
    var polled = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    guard !hasHungUp, poll(&polled, 1, 0) > 0, polled.revents & Int16(POLLHUP | POLLERR) != 0
    else { return }
    hasHungUp = true
    end(by: SIGHUP, into: &inputs)
  }

  /// The end is often said twice, by the system and by a shell: the second shall not cut short what the first began.
  private func end(by signal: Int32, into inputs: inout [Input]) {
    terminal_signals_end_once()
    inputs.append(.terminate(signal: signal))
  }
}

extension CursesDisplay {
  /// What changes no more cells than this is written before a terminal has drawn its beginning, so that nobody sees half of it; it
  /// need not be told to wait for the rest.
  private static let cellsTakenInAtOnce = 400

  /// A place, four changes of colours and emphasis, and five scalars.
  private static let mostBytesOfCell = 80

  /// Draws what differs from what is shown, and says how many cells did.
  private func draw(_ frame: Frame) -> Int {
    let columns = min(frame.size.columns, terminalSize.columns)
    let known = shown?.size == frame.size ? shown : nil
    if known == nil { erase() }
    var changes = 0
    for row in 0..<min(frame.size.rows, terminalSize.rows) {
      frame.visitChanges(inRow: row, since: known) { column, cell in
        guard column < columns else { return }
        changes += 1
        put(cell, row: row, column: column, isLast: column == columns - 1)
      }
    }
    return changes
  }

  /// Whether this system gives a character that width; no table doubts that of Latin letters.
  private static func hasWidth(_ width: Int, _ character: wchar_t) -> Bool {
    character <= 0x2FF || Int(wcwidth(character)) == width
  }

  private func put(_ cell: Cell, row: Int, column: Int, isLast: Bool) {
    guard cell.extent != .continuation else { return }
    let ink = palette[cell.style]
    if cell.extent == .narrow, let scalar = cell.loneScalar.map({ wchar_t(bitPattern: $0.value) }),
      Self.hasWidth(1, scalar)
    {
      _ = nc_put_scalar(
        nc_stdscr(), Int32(row), Int32(column), scalar, ink.attributes, ink.pair)
      return
    }
    var text: [wchar_t] = cell.scalars.map { wchar_t(bitPattern: $0.value) }
    let width = cell.extent == .wide ? 2 : 1
    if width == 2 && isLast { text = [0x20] }
    if let first = text.first, !Self.hasWidth(width, first) {
      // This system's table is another than ours: nothing may move what stands beside it.
      text = [0x20]
      if width == 2 { putText(text, row: row, column: column + 1, ink) }
    }
    putText(text, row: row, column: column, ink)
  }

  /// The answer for the bottom right cell is an error although the cell is drawn.
  private func putText(_ text: [wchar_t], row: Int, column: Int, _ ink: Palette.Ink) {
    _ = nc_put(
      nc_stdscr(), Int32(row), Int32(column), text + [0], ink.attributes, ink.pair)
  }

  private func place(_ cursor: Position?) {
    guard let cursor, Rect(terminalSize).contains(cursor) else {
      curs_set(0)
      wnoutrefresh(nc_stdscr())
      return
    }
    curs_set(1)
    move(Int32(cursor.row), Int32(cursor.column))
    wnoutrefresh(nc_stdscr())
  }
}
