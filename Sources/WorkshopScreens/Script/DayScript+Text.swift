import Language
import TerminalKit

extension DayScript {
  /// The least number of columns that it is wrapped at.
  public static let leastWidth = 40

  /// The script as lines of text.
  ///
  /// - Parameter width: In at most how many columns; at least ``leastWidth``.
  public func lines(width: Int) -> [String] {
    let width = max(width, DayScript.leastWidth)
    let texts = catalogue.script
    var lines = wrapped(texts.heading(title), indent: "", width)
    lines += wrapped(texts.introduction, indent: "", width) + [""]
    lines += self.lines(of: opening, width)
    for (place, part) in parts.enumerated() {
      let minutes = part.minutes > 0 ? " · \(catalogue.dates.minutes(part.minutes))" : ""
      lines += [""]
      lines += wrapped("\(part.time)  \(place + 1). \(part.title)\(minutes)", indent: "", width)
      if let warning = part.warning { lines += wrapped(warning, indent: "  ", width) }
      lines += wrapped(texts.todo(part.todo), indent: "  ", width)
      for turn in part.turns { lines += [""] + self.lines(of: turn, width) }
    }
    return lines
  }

  private func lines(of turn: Turn, _ width: Int) -> [String] {
    let glance = catalogue.glance
    let pressed =
      turn.press.map {
        wrapped("\($0.key.shownName(in: catalogue)): \($0.does)", indent: "  ", width)
      } ?? []
    let todo = turn.todo.map { wrapped(catalogue.script.todo($0), indent: "  ", width) } ?? []
    return pressed + todo + wrapped(glance.roomSees(turn.sees), indent: "  ", width)
      + (turn.say.isEmpty ? [] : wrapped(glance.say(turn.say), indent: "  ", width))
  }

  /// A paragraph; what follows its first line stands further in.
  private func wrapped(_ text: String, indent: String, _ width: Int) -> [String] {
    let more = indent.isEmpty ? "" : indent + "  "
    return TextLayout.wrap(text, width: width - more.count).enumerated().map {
      ($0.offset == 0 ? indent : more) + $0.element
    }
  }
}
