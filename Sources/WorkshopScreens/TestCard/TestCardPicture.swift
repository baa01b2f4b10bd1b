import Language
import TerminalKit

/// Draws the test card.
struct TestCardPicture {
  private let card: TestCardScreen
  private let size: Size
  private var frame: Frame

  private var texts: TestCardTexts { card.catalogue.testCard }

  init(card: TestCardScreen, size: Size) {
    self.card = card
    self.size = size
    frame = Frame(size: size)
  }

  /// The whole picture.
  func drawn() -> Frame {
    var picture = self
    let least = StageScreen.minimumSize
    guard size.columns >= least.columns, size.rows >= least.rows else {
      picture.frame.put(
        sizeNeeded: least, saying: card.catalogue.sizeNeeded(least, losingNothing: false))
      return picture.frame
    }
    picture.drawEdges()
    let (above, line) = picture.frame.bounds.inset(columns: 2, rows: 1).split(
      bottom: picture.verdict.count)
    picture.frame.put(lines: picture.verdict, in: line, .strong)
    switch card.picture {
    case .overview: picture.drawOverview(in: above)
    case .letters(let lettering): picture.draw(lettering, in: above)
    }
    return picture.frame
  }

  /// Lines along the edges and thick corners, so that one sees whether the projector cuts.
  private mutating func drawEdges() {
    frame.box(frame.bounds, title: " \(texts.title) \(size.columns)×\(size.rows)")
    let right = size.columns - 3
    let bottom = size.rows - 1
    for (column, outer, row) in [(0, 0, 0), (right, right + 2, 0)] {
      frame.put("███", at: Position(column: column, row: row), .strong)
      frame.put("█", at: Position(column: outer, row: row + 1), .strong)
      frame.put("███", at: Position(column: column, row: bottom), .strong)
      frame.put("█", at: Position(column: outer, row: bottom - 1), .strong)
    }
    let hints = TestCardScreen.actions.actions.prefix(3).map {
      "\($0.shownKey(in: card.catalogue)) \($0.label(card.catalogue))"
    }
    frame.put(
      " \(hints.joined(separator: " · ")) ", at: Position(column: 4, row: bottom), .muted,
      maxWidth: size.columns - 8)
  }

  /// What to ask the last row, or what follows from its answer.
  private var verdict: [String] {
    let text: String
    switch card.readable {
    case nil: text = texts.ask
    case .own: text = texts.ownLetters
    case .some(let lettering):
      let longest = lettering.size.map(longestQuestion) ?? 0
      text = longest > 0 ? texts.answer(lettering.rows, longest) : texts.noQuestion(lettering.rows)
    }
    return TextLayout.wrap(text, width: size.columns - 4, maxRows: 3)
  }

  /// How many characters a question of a round may have in letters of that size or larger ones.
  private func longestQuestion(in letters: LargeText.LetterSize) -> Int {
    let place = StageCanvas.scenePlace(in: size)
    let words = Array(repeating: texts.question.split(separator: " "), count: 40).joined()
    var text = ""
    for word in words {
      let longer = text.isEmpty ? String(word) : "\(text) \(word)"
      let layout = RoundLayout(
        question: longer, hasMore: false, countRows: 0, hasTimer: true, in: place)
      guard layout.question.lettering.letterSize.map({ $0.rawValue >= letters.rawValue }) == true
      else { break }
      text = longer
    }
    return text.count
  }
}

extension TestCardPicture {
  /// What stands there of a size, the most telling first: its rows as a number, and what the room knows by heart.
  private func samples(_ letters: LargeText.LetterSize) -> [String] {
    let rows = letters.rawValue
    return [
      "\(rows): \(texts.question)", "\(rows) Åäö 12", "\(rows) åäö", "\(rows)åäö", "\(rows)å",
    ]
  }

  /// Letters of one kind, as large a part of the sentence as fits in the middle.
  private mutating func draw(_ lettering: TestCardScreen.Lettering, in rect: Rect) {
    guard let letters = lettering.size else {
      let fitted = FittedText(bold: "1: \(texts.question)", in: rect.size)
      frame.put(lines: fitted.lines, in: rect.split(top: rect.rows / 2).rest, .strong)
      return
    }
    let note = TextLayout.wrap(texts.onlySome(letters.rawValue), width: rect.columns)
    for (index, sample) in samples(letters).enumerated() {
      guard
        let lines = LargeText.lines(
          of: sample, size: letters, width: rect.columns, height: rect.rows)
      else { continue }
      let isNoted = index > 0 && rect.rows - lines.count >= note.count
      let (place, below) = rect.split(bottom: isNoted ? note.count : 0)
      frame.put(
        lines: lines, in: place.split(top: (place.rows - lines.count) / 2).rest, .question)
      frame.put(lines: note, in: below)
      return
    }
    frame.put(wrapped: texts.onlySome(letters.rawValue), in: rect)
  }

  /// All sizes as far as they fit, the terminal's own letters and the colours.
  private mutating func drawOverview(in rect: Rect) {
    let colors = colorLines(columns: rect.columns)
    let own = TextLayout.wrap("1: \(texts.question)", width: rect.columns, maxRows: 1)
    let (blocks, below) = rect.split(bottom: colors.count + own.count)
    // The most of the sentence in the small letters, for which it takes the least room.
    for level in TestCardPicture.levels {
      let drawn = zip(LargeText.LetterSize.allCases.reversed(), level).compactMap {
        letters, sample -> [String]? in
        sample.flatMap {
          LargeText.lines(
            of: samples(letters)[$0], size: letters, width: blocks.columns, height: blocks.rows)
        }
      }
      guard drawn.count == level.compactMap({ $0 }).count,
        let places = TestCardPicture.places(of: drawn, in: blocks)
      else { continue }
      for (lines, place) in zip(drawn, places) { frame.put(lines: lines, in: place, .question) }
      break
    }
    frame.put(lines: own, in: below, .strong)
    for (index, line) in colors.enumerated() {
      var place = below.split(top: own.count + index).rest.origin
      for (name, role) in line { place.column += frame.put(name, at: place, role) + 2 }
    }
  }

  /// Which sample of the large, the medium and the small letters, from the most generous.
  private static let levels: [[Int?]] =
    [
      [0, 0, 0], [1, 0, 0], [1, 1, 0], [1, 1, 1], [2, 1, 1], [2, 2, 2], [3, 3, 3], [3, 4, 1],
    ]
    + [
      [4, 3, 1], [4, 4, 3], [nil, 0, 0], [nil, 1, 0], [nil, 2, 2], [nil, 3, 3], [nil, 4, 4],
    ]
    + [[nil, nil, 3]]

  /// Places from left to right and from the top, with a row between where there is room for it.
  private static func places(of blocks: [[String]], in rect: Rect) -> [Rect]? {
    for gap in [1, 0] {
      var places: [Rect] = []
      var left = rect
      var used = 0
      var height = 0
      for lines in blocks {
        let columns = lines.map { TextWidth.columns(of: $0) }.max() ?? 0
        if used > 0, used + 4 + columns > rect.columns {
          left = left.split(top: height + gap).rest
          (used, height) = (0, 0)
        }
        let place = left.inset(left: used > 0 ? used + 4 : 0)
        guard lines.count <= left.rows else { break }
        places.append(place)
        used += columns + (used > 0 ? 4 : 0)
        height = max(height, lines.count)
      }
      if places.count == blocks.count { return places }
    }
    return nil
  }

  /// The roles by name, broken into lines.
  private func colorLines(columns: Int) -> [[(name: String, role: StyleRole)]] {
    let roles = texts.roles
    let named: [(String, StyleRole)] = [
      (roles.text, .text), (roles.muted, .muted), (roles.strong, .strong),
      (roles.heading, .heading), (roles.question, .question), (roles.accent, .accent),
      ("▲ \(roles.warning)", .warning), ("✗ \(roles.danger)", .danger),
      ("✓ \(roles.success)", .success), (roles.input, .input), (roles.selected, .selected),
      ("████▌ \(roles.bar)", .bar),
    ]
    var lines: [[(name: String, role: StyleRole)]] = [[]]
    var used = 0
    for (name, role) in named {
      let width = TextWidth.columns(of: name)
      if used > 0, used + 2 + width > columns {
        lines.append([])
        used = 0
      }
      lines[lines.count - 1].append((name, role))
      used += width + (used > 0 ? 2 : 0)
    }
    return lines
  }
}
