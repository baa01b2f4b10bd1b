import Language
import SessionEngine
import TerminalKit

/// A row of a result on the wall.
enum RevealRow: Equatable {
  /// A theme with its dots.
  case result(StageState.Result)
  /// That themes have the same number.
  case tie(String)
  /// The line after those that are deepened.
  case cut(String)
}

extension StageCanvas {
  /// The result, the lowest first; what is not shown yet is only counted.
  mutating func reveal(_ reveal: StageState.Reveal, in rect: Rect) {
    let setting = setting(of: reveal, in: rect)
    guard !setting.rows.leavesOut || reveal.shown.isEmpty else {
      return revealPages(reveal, titled: title(of: reveal), setting.notes, in: rect)
    }
    var rest = setting.hasHeading ? heading(title(of: reveal), in: rect) : rect
    if !setting.notes.isEmpty {
      let (above, below) = rest.split(bottom: setting.notes.count)
      frame.put(lines: setting.notes, in: below, .strong)
      rest = above
    }
    let hidden = reveal.hidden.count
    if hidden > 0 {
      frame.put(texts.stillHidden(hidden), at: rest.origin, .muted, maxWidth: rest.columns)
      rest = rest.split(top: 1).rest
    }
    let rows = revealRows(reveal)
    guard !rows.isEmpty, !rest.isEmpty else { return }
    draw(rows, setting.rows, in: rest)
  }

  /// How a result stands on the wall, with what is said of it.
  private struct WholeReveal {
    var hasHeading: Bool
    var notes: [String]
    var rows: RevealSetting
  }

  private func title(of reveal: StageState.Reveal) -> String {
    reveal.meaning == .resistance ? texts.resistanceResult : texts.result
  }

  /// What is said of a tie in drawn letters, shorter or in place of the heading where themes would shrink otherwise; on a low wall in
  /// the terminal's own letters.
  private func setting(of reveal: StageState.Reveal, in rect: Rect) -> WholeReveal {
    let sentences = rulingSentences(reveal, ofTie: texts.tiedAtCut)
    // A low wall has more use for the row of the heading.
    let hasHeading = rect.rows >= 18
    func whole(_ notes: [String], hasHeading: Bool) -> WholeReveal {
      var measured = self
      let place = hasHeading ? measured.heading(title(of: reveal), in: rect) : rect
      let rows = min(notes.count, max(1, place.rows / 2))
      let shown =
        notes.count > rows ? Array(notes.prefix(rows - 1)) + [notes[rows - 1] + " …"] : notes
      let room = place.inset(top: reveal.hidden.isEmpty ? 0 : 1, bottom: shown.count)
      return WholeReveal(
        hasHeading: hasHeading, notes: shown,
        rows: RevealSetting(
          revealRows(reveal), hidden: reveal.hidden, fullBar: reveal.fullBar, in: room.size,
          catalogue))
    }
    let plain = sentences.flatMap { TextLayout.wrap($0, width: rect.columns) }
    guard !sentences.isEmpty, rect.rows >= StageCanvas.tallRows else {
      // What themes are called and how many dots they have says more than the heading.
      let ways = (hasHeading ? [true, false] : [false]).map { whole(plain, hasHeading: $0) }
      // A line between themes is understood in one column only; the end of a long reason can do without.
      let short = plain.count > 1 ? [plain[0] + " …"] : plain
      return ways.first { $0.rows.manner.isTitleDrawn }
        ?? ways.first { $0.rows.manner.letters != nil }
        ?? ways.first { !$0.rows.leavesOut }
        ?? [whole(short, hasHeading: false)].first { !$0.rows.leavesOut } ?? ways[0]
    }
    let short = reveal.isTieUndecided ? [rulingSentences(reveal, ofTie: texts.sameNumber)] : []
    let drawn = ([sentences] + short).compactMap {
      LargeText.lines(
        of: $0.joined(separator: " "), size: .small, width: rect.columns, height: rect.rows * 2 / 5
      ).map { [""] + $0 }
    }
    let ways = drawn.flatMap { [whole($0, hasHeading: true), whole($0, hasHeading: false)] }
      .filter { !$0.rows.leavesOut }
    return ways.first { $0.rows.manner.isTitleDrawn }
      ?? ways.first { $0.rows.manner.letters != nil }
      ?? [whole(plain, hasHeading: false)].first { $0.rows.manner.letters != nil }
      ?? ways.first { !$0.hasHeading } ?? whole(plain, hasHeading: hasHeading)
  }

  /// Ties and the cut in words, between the themes that they are about.
  func revealRows(_ reveal: StageState.Reveal) -> [RevealRow] {
    var rows: [RevealRow] = []
    let tie = SettledTie(
      reveal.tiedAcross, settledBy: reveal.settlement, choosing: reveal.chosenInTie)
    let shown = tie.inOrder(reveal.shown, by: \.letter)
    let line = tie.line(after: reveal.cutAfter, in: reveal.shown, by: \.letter)
    for (index, result) in shown.enumerated() {
      rows.append(.result(result))
      let group = shown.filter { $0.rank == result.rank }
      let letters = catalogue.numbers.list(group.map(\.letter.description))
      let isAcross = group.contains { reveal.tiedAcross.contains($0.letter) }
      if result.isTied, group.last == result {
        if !isAcross {
          rows.append(.tie(texts.sameNumber(letters)))
        } else if tie.isOpen {
          rows.append(.tie(texts.undecided(letters)))
        }
      }
      if line == index + 1, index + 1 < reveal.shown.count {
        let above = shown.prefix(index + 1).map(\.letter)
        rows.append(.cut(words.line(below: above, goingOnWith: reveal.goesOn)))
      }
    }
    return rows
  }

  /// What is to be said of a tie or was decided about it.
  private func rulingSentences(
    _ reveal: StageState.Reveal, ofTie tie: (String) -> String
  ) -> [String] {
    var sentences = words.corrected(reveal)
    if reveal.isTieUndecided {
      sentences.append(tie(catalogue.numbers.list(reveal.tiedAcross.map(\.description))))
    }
    if let ruling = reveal.ruling {
      let reason = ruling.reason.map { " " + text($0) } ?? ""
      let letters = catalogue.numbers.list(reveal.ruledOn.map(\.description))
      sentences.append(texts.ruling(ruling.decision, letters) + reason)
    }
    return sentences
  }

  /// Draws rows of a result from the top of a place.
  mutating func draw(_ rows: [RevealRow], _ setting: RevealSetting, in rect: Rect) {
    // The room of those that are still hidden stays free above, so that shown ones stand still.
    var rest = rect.split(top: setting.rowsAbove).rest
    for row in rows {
      draw(row, setting, in: rest)
      rest = rest.split(top: setting.height(of: row) + setting.manner.gap).rest
    }
  }

  private mutating func draw(_ row: RevealRow, _ setting: RevealSetting, in rect: Rect) {
    switch row {
    case .tie(let words):
      let place = rect.inset(left: setting.labels)
      frame.put(
        lines: setting.manner.noteLines(words, columns: place.columns), in: place, .strong)
    case .cut(let words):
      let place = rect.inset(left: 2, right: 2)
      let lines = setting.manner.noteLines(words, columns: place.columns)
      // Below the line they would be read as the heading of those who are not among them.
      frame.rule(
        rect.split(top: lines.count == 1 ? 0 : lines.count).rest.split(top: 1).top, style: .strong)
      guard lines.count == 1 else {
        frame.put(lines: lines, in: place, .strong)
        return
      }
      let label = TextLayout.cut(" \(words) ", width: max(0, place.columns))
      frame.put(label, at: place.origin, .strong)
    case .result(let result):
      draw(result, setting, in: rect)
    }
  }

  private mutating func draw(
    _ result: StageState.Result, _ setting: RevealSetting, in rect: Rect
  ) {
    frame.put(lines: setting.manner.drawn(result.letter.description), in: rect, .accent)
    let dots = setting.manner.dots(result.dots, in: catalogue.numbers)
    let width = dots.map { TextWidth.columns(of: $0) }.max() ?? 0
    frame.put(lines: dots, in: rect.split(right: width).right, .strong)
    let lines = setting.titleLines(of: result)
    let place = rect.inset(left: setting.labels, right: setting.dots)
    frame.put(lines: lines, in: place, .strong)
    let size =
      growth?.bar(result, full: setting.fullBar, at: now) ?? (result.dots, setting.fullBar)
    switch setting.manner.bar {
    case .none: break
    case .below:
      let below = place.split(top: lines.count + setting.manner.rowsAboveBar).rest
      frame.put(
        setting.manner.isBarLow
          ? Bar.low(size.0, of: size.1, width: below.columns)
          : Bar.filled(size.0, of: size.1, width: below.columns), at: below.origin, .bar)
    case .beside:
      let bar = place.split(left: setting.titleColumns + 2).rest
      frame.put(
        Bar.filled(size.0, of: size.1, width: bar.columns), at: bar.origin, .bar)
    }
  }
}

extension StageState.Reveal {
  /// How many dots fill a bar: one from everybody, or more where a theme that is shown has more.
  ///
  /// It tells nothing of what is hidden. Where nobody knows how many voted, bars leave room for as many themes as are hidden.
  var fullBar: Int {
    let most = max(1, shown.map(\.dots).max() ?? 1)
    guard let voters else {
      let hidden = hidden.count
      return hidden == 0 || most > 1_000_000 || total > 1_000_000
        ? most : most + most * hidden / total
    }
    return max(voters, most)
  }
}
