import Language
import SessionEngine
import TerminalKit

extension StageCanvas {
  /// What stands in the strip, most important first: what goes on, when coffee comes, what comes next.
  func strip(of state: StageState) -> [(name: String, text: String)] {
    var pieces: [(name: String, text: String)] = []
    if let now = state.now {
      pieces.append((texts.now, words.name(now)))
    } else {
      pieces.append(("", text(state.title)))
    }
    if let next = state.next {
      let clock = state.nextBreak == next ? next.startsAt.map(catalogue.dates.clock) : nil
      let name = words.name(next)
      pieces.append((texts.next, clock.map { texts.breakAt(name, $0) } ?? name))
    }
    if let pause = state.nextBreak, pause != state.next, let clock = pause.startsAt {
      pieces.append(("", texts.breakAt(words.name(pause), catalogue.dates.clock(clock))))
    }
    return pieces
  }

  /// How many rows the strip takes of a wall of that height.
  static func stripRows(of rows: Int) -> Int { rows >= 40 ? 3 : 1 }

  /// Draws what goes on, what comes next and when coffee comes at the top of the wall: where there is room for it in drawn letters, else
  /// in letters that stand apart, else as they are.
  ///
  /// What does not fit is left out as a whole, what comes next before the time of the break.
  mutating func strip(_ state: StageState, in rect: Rect) {
    var pieces = strip(of: state)
    if rect.rows >= 3 {
      let sentence = pieces.map { $0.name.isEmpty ? $0.text : "\($0.name): \($0.text)" }
        .joined(separator: "  –  ")
      if let lines = LargeText.lines(
        of: sentence, size: .small, width: rect.columns - 4, height: 3), lines.count == 3,
        lines.allSatisfy(LargeText.isDrawn)
      {
        // In reversed letters strokes at the edge would run out into what is around them.
        frame.put(lines: lines, in: rect.inset(columns: 2), .muted)
        return
      }
    }
    frame.fill(rect, .keyBar)
    let apart = pieces.map { (name: StageCanvas.apart($0.name), text: StageCanvas.apart($0.text)) }
    if rect.rows >= 3, width(of: apart) <= rect.columns - 4 { pieces = apart }
    let rect = rect.split(top: rect.rows / 2).rest
    while pieces.count > 1, width(of: pieces) > rect.columns - 2 {
      // Between steps the title of the day says less than what comes next.
      pieces.remove(at: state.now == nil ? 0 : 1)
    }
    var position = Position(column: rect.column + 1, row: rect.row)
    for (index, piece) in pieces.enumerated() {
      if index > 0 { position.column += frame.put("  ·  ", at: position, .keyBar) }
      if !piece.name.isEmpty {
        position.column += frame.put(piece.name + ": ", at: position, .keyBar)
      }
      let room = rect.endColumn - 1 - position.column
      position.column += frame.put(piece.text, at: position, .keyName, maxWidth: max(0, room))
    }
  }

  /// A text with room between its letters.
  private static func apart(_ text: String) -> String {
    text.split(separator: " ").map { $0.map(String.init).joined(separator: " ") }
      .joined(separator: "   ")
  }

  private func width(of pieces: [(name: String, text: String)]) -> Int {
    pieces.reduce(5 * (pieces.count - 1)) { sum, piece in
      sum + TextWidth.columns(of: piece.text)
        + (piece.name.isEmpty ? 0 : TextWidth.columns(of: piece.name) + 2)
    }
  }
}
