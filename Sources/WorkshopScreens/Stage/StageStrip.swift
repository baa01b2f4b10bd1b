import Language
import SessionEngine
import TerminalKit

/// What the strip at the top of the wall says: what goes on, what comes next, and when coffee comes.
struct StageStrip {
  /// One of these.
  struct Piece: Equatable {
    /// What it says of the name: now, or next; empty where the name says it.
    let label: String
    /// The name of a step or a break, which may be shortened.
    var name: String
    /// Which of several rounds it is.
    var round: Int?
    /// When it begins, where that is to be told.
    var clock: String?
  }

  /// From left to right.
  let pieces: [Piece]
  let texts: StageTexts

  /// How many rows it takes of a wall of that height.
  static func rows(of rows: Int) -> Int { rows >= 40 ? 3 : 1 }

  /// The words of each piece, with its label apart.
  var words: [(label: String, text: String)] { pieces.map { ($0.label, text(of: $0)) } }

  /// All of it in a sentence.
  var sentence: String {
    words.map { $0.label.isEmpty ? $0.text : "\($0.label): \($0.text)" }
      .joined(separator: "  –  ")
  }

  private func text(of piece: Piece) -> String {
    let name = piece.round.map { "\(piece.name) \($0)" } ?? piece.name
    return piece.clock.map { texts.breakAt(name, $0) } ?? name
  }

  /// Whether its words stand in that many columns with that between them.
  func fits(_ columns: Int, _ separator: String) -> Bool {
    Self.width(of: words, separator) <= columns
  }

  static func width(of words: [(label: String, text: String)], _ separator: String) -> Int {
    let separators = TextWidth.columns(of: separator) * (words.count - 1)
    return words.reduce(separators) { sum, piece in
      sum + TextWidth.columns(of: piece.text)
        + (piece.label.isEmpty ? 0 : TextWidth.columns(of: piece.label) + 2)
    }
  }

  /// The same with names cut where they are longer than what each can have. The title of the day, which stands larger elsewhere, gives its
  /// room to the others, and in the narrowest windows what comes next does.
  func shortened(to columns: Int, _ separator: String) -> StageStrip {
    let names = pieces.map { TextWidth.columns(of: $0.name) }
    let room = columns - (Self.width(of: words, separator) - names.reduce(0, +))
    let longest = (0...(names.max() ?? 0)).last { limit in
      names.reduce(0) { $0 + min($1, limit) } <= room
    }
    let isReadable = longest.map { $0 >= Self.leastOfName || $0 == names.max() } == true
    let beginsWithTitle = pieces.first?.label.isEmpty == true
    let isWhole = longest == names.max()
    guard isReadable && (isWhole || !beginsWithTitle) || pieces.count < 2 else {
      var fewer = pieces
      fewer.remove(at: beginsWithTitle ? 0 : 1)
      return StageStrip(pieces: fewer, texts: texts).shortened(to: columns, separator)
    }
    let cut = pieces.map { piece in
      var piece = piece
      piece.name = TextLayout.cut(piece.name, width: longest ?? 0)
      return piece
    }
    return StageStrip(pieces: cut, texts: texts)
  }

  /// So many columns of a name can be understood.
  private static let leastOfName = 5
}

extension StageCanvas {
  private func strip(of state: StageState) -> StageStrip {
    func clock(_ step: StageState.StepName) -> String? {
      step.startsAt.map(catalogue.dates.clock)
    }
    func piece(
      _ label: String, _ step: StageState.StepName, clock: String? = nil
    ) -> StageStrip.Piece {
      let name = step.title.map(text) ?? catalogue.steps.kind(step.kind)
      let round = step.title == nil ? step.round : nil
      return StageStrip.Piece(label: label, name: name, round: round, clock: clock)
    }
    var pieces: [StageStrip.Piece] = []
    if let now = state.now {
      pieces.append(piece(texts.now, now))
    } else if case .changeTables = state.scene {
      pieces.append(StageStrip.Piece(label: texts.now, name: texts.changeTables))
    } else {
      pieces.append(StageStrip.Piece(label: "", name: text(state.title)))
    }
    if let next = state.next {
      pieces.append(piece(texts.next, next, clock: state.nextBreak == next ? clock(next) : nil))
    }
    if let pause = state.nextBreak, pause != state.next, let clock = clock(pause) {
      pieces.append(piece("", pause, clock: clock))
    }
    return StageStrip(pieces: pieces, texts: texts)
  }

  /// Draws the strip at the top of the wall: where there is room for it in drawn letters, else in letters that stand apart, else as they
  /// are, and where that is too long with long names shortened.
  mutating func strip(_ state: StageState, in rect: Rect) {
    let strip = strip(of: state)
    if rect.rows >= 3,
      let lines = LargeText.lines(
        of: strip.sentence, size: .small, width: rect.columns - 4, height: 3), lines.count == 3,
      lines.allSatisfy(LargeText.isDrawn)
    {
      // In reversed letters strokes at the edge would run out into what is around them.
      frame.put(lines: lines, in: rect.inset(columns: 2), .muted)
      return
    }
    frame.fill(rect, .keyBar)
    let row = rect.split(top: rect.rows / 2).rest
    let (wide, close) = ("  ·  ", " · ")
    let apart = strip.words.map { (label: Self.apart($0.label), text: Self.apart($0.text)) }
    if rect.rows >= 3, StageStrip.width(of: apart, wide) <= rect.columns - 4 {
      put(apart, wide, in: row)
    } else if strip.fits(rect.columns - 2, wide) {
      put(strip.words, wide, in: row)
    } else {
      put(strip.shortened(to: rect.columns - 2, close).words, close, in: row)
    }
  }

  /// A text with room between its letters.
  private static func apart(_ text: String) -> String {
    text.split(separator: " ").map { $0.map(String.init).joined(separator: " ") }
      .joined(separator: "   ")
  }

  private mutating func put(
    _ words: [(label: String, text: String)], _ separator: String, in rect: Rect
  ) {
    var position = Position(column: rect.column + 1, row: rect.row)
    for (index, piece) in words.enumerated() {
      if index > 0 { position.column += frame.put(separator, at: position, .keyBar) }
      if !piece.label.isEmpty {
        position.column += frame.put(piece.label + ": ", at: position, .keyBar)
      }
      let room = rect.endColumn - 1 - position.column
      position.column += frame.put(piece.text, at: position, .keyName, maxWidth: max(0, room))
    }
  }
}
