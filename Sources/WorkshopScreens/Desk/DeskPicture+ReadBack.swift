import Language
import SessionEngine
import TerminalKit

/// One comment in large letters, or in the terminal's own where it is too long for that; a wording that is longer than the
/// window has parts.
extension DeskPicture {
  func drawReadBack(_ readBack: ReadBack, in rect: Rect, of frame: inout Frame) {
    let words = desk.context.catalogue.deskReadBack
    let (head, rest) = rect.split(top: 1)
    let title = texts.readingBack(
      desk.name(of: readBack.table), readBack.position + 1, readBack.comments.count)
    let width = frame.put(title, at: head.origin, .heading, maxWidth: head.columns)
    let agreed = readBack.agreedCount == 0 ? "" : words.agreed(readBack.agreedCount)
    let agreedWidth = TextWidth.columns(of: agreed)
    if width + 2 + agreedWidth <= head.columns {
      frame.put(
        agreed, at: Position(column: head.endColumn - agreedWidth, row: head.row), .success)
    }
    guard let comment = desk.session.comments[readBack.current] else { return }
    let kind = comment.kind == .statement ? "" : texts.comment(comment.kind)
    let standing =
      comment.isReadBack ? words.mark : readBack.isAgreed(readBack.current) ? words.agrees : ""
    let about = [kind, standing].filter { !$0.isEmpty }.joined(separator: " · ")
    let (line, below) = rest.split(top: about.isEmpty && rest.rows <= 6 ? 0 : 1)
    frame.put(about, at: line.origin, .accent, maxWidth: line.columns)
    // A row of air before the words, where there is room for it.
    let place = below.rows > 8 ? below.inset(top: 1) : below
    let text = comment.text.text ?? desk.context.catalogue.names.erased
    draw(text, part: readBack.part, in: place, of: &frame)
  }

  private func draw(_ text: String, part: Int, in rect: Rect, of frame: inout Frame) {
    let large = rect.columns >= Self.wide ? LargeText.LetterSize.large : .small
    let fitted = FittedText(text, in: rect.size, atMost: large)
    guard case .cut = fitted.lettering else {
      frame.put(lines: fitted.lines, in: rect, .strong)
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
