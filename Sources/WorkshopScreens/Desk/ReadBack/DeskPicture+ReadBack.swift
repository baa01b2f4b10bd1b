import Language
import SessionEngine
import TerminalKit

/// One comment in large letters, or in the terminal's own where it is too long for that; a wording that is longer than the
/// window has parts.
extension DeskPicture {
  func drawReadBack(_ readBack: ReadBack, in rect: Rect, of frame: inout Frame) {
    let words = desk.context.catalogue.deskReadBack
    guard let comment = desk.session.comments[readBack.current] else { return }
    let (head, rest) = rect.split(top: 1)
    let agreed = readBack.agreedCount == 0 ? "" : words.agreed(readBack.agreedCount)
    let agreedWidth = TextWidth.columns(of: agreed)
    frame.put(
      agreed, at: Position(column: head.endColumn - agreedWidth, row: head.row), .success)
    let title = texts.readingBack(
      desk.name(of: readBack.table), readBack.position + 1, readBack.comments.count)
    let room = head.columns - agreedWidth - 2
    let width = frame.put(title, at: head.origin, .heading, maxWidth: room)
    let kind = comment.kind == .statement ? "" : texts.comment(comment.kind)
    let standing =
      comment.isReadBack ? words.mark : readBack.isAgreed(readBack.current) ? words.agrees : ""
    let about = [kind, standing].filter { !$0.isEmpty }.joined(separator: " · ")
    // Beside the title where there is room for it: what is read needs the rows.
    let isBeside = width + 3 + TextWidth.columns(of: about) <= room
    let (line, below) = rest.split(top: isBeside ? 0 : 1)
    if isBeside {
      frame.put(about, at: Position(column: head.column + width + 3, row: head.row), .accent)
    } else {
      frame.put(about, at: line.origin, .accent, maxWidth: line.columns)
    }
    draw(
      comment.text.text ?? desk.context.catalogue.names.erased, part: readBack.part, in: below,
      of: &frame)
  }

  private func draw(_ text: String, part: Int, in rect: Rect, of frame: inout Frame) {
    let large = rect.columns >= Self.wide - 2 ? LargeText.LetterSize.medium : .small
    let fitted = FittedText(text, in: rect.size, atMost: large)
    guard case .cut = fitted.lettering else {
      // A row of air before the words, where there is room for it.
      let air = fitted.lines.count < rect.rows ? 1 : 0
      frame.put(lines: fitted.lines, in: rect.inset(top: air), .strong)
      return
    }
    let (words, mark) = rect.split(bottom: 1)
    guard words.rows > 0 else { return }
    let lines = TextLayout.wrap(text, width: words.columns)
    let parts = (lines.count + words.rows - 1) / words.rows
    let shown = part % parts
    frame.put(lines: lines.dropFirst(shown * words.rows).prefix(words.rows), in: words, .strong)
    frame.put(
      desk.context.catalogue.deskReadBack.part(shown + 1, parts), at: mark.origin, .warning,
      maxWidth: mark.columns)
  }
}
