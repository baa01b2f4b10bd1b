import SessionEngine

/// Makes comments of the blocks of a Markdown file.
struct MarkdownComments {
  let defaults: RowDefaults
  let signs: MarkdownReader.Signs
  /// Whether it reads what verkstad has written itself.
  let isDocumentation: Bool

  /// Every point and every text set apart.
  func all(in document: MarkdownDocument) -> MarkdownRows<CommentRow> {
    var rows: [CommentRow] = []
    var unread: [Int] = []
    for placed in document.blocks {
      switch placed.block.kind {
      case .heading: break
      case .item, .quotation: if let row = row(placed) { rows.append(row) }
      case .paragraph, .other: unread.append(placed.block.line)
      }
    }
    return MarkdownRows(rows: rows, unreadLines: unread)
  }

  /// What the documentation prints as said. What lies under several themes stands there several times and is one comment.
  func said(in document: MarkdownDocument) -> MarkdownRows<CommentRow> {
    var rows: [CommentRow] = []
    var taken: [CommentRow: Int] = [:]
    var inSection: [CommentRow: Int] = [:]
    var places: [CommentRow: Int] = [:]
    var section = 0
    for placed in document.blocks {
      if placed.section != section {
        section = placed.section
        inSection = [:]
      }
      let isSaid = placed.place.section == .said || placed.place.section == .hopes
      guard isSaid, let row = row(placed) else { continue }
      var key = row
      key.line = 0
      key.theme = nil
      inSection[key, default: 0] += 1
      if inSection[key, default: 0] > taken[key, default: 0] {
        taken[key, default: 0] += 1
        places[key] = rows.count
        rows.append(row)
      } else if let place = places[key], rows[place].theme == nil {
        rows[place].theme = row.theme
      }
    }
    return MarkdownRows(rows: rows, unreadLines: [])
  }

  private func row(_ placed: MarkdownDocument.Placed) -> CommentRow? {
    let block = placed.block
    let isHope = placed.place.section == .hopes
    switch block.kind {
    case .quotation:
      return row(placed, quotation(block.text))
    case .item(let marker):
      if let (words, detail) = MarkdownDetail.split(block.text) {
        let kind = detail.kind ?? .statement
        let text = kind == .quotation ? unquoted(String(words)) : String(words)
        return row(placed, NewComment(text: text, kind: kind), detail)
      }
      // The documentation prints words as they are; a hope may begin like a sign.
      if isDocumentation {
        return row(placed, NewComment(text: block.text, kind: isHope ? .hope : .statement))
      }
      let words = withoutBox(block.text)
      let plain: CommentKind =
        isHope
        ? .hope
        : placed.place.section == .supplementary || marker == "+"
          ? .supplementary : .statement
      var read = signs(words)
      // A sign that stands alone is all that was written there.
      if read.text.isEmpty { read = NewComment(text: words) }
      if read.kind == .statement { read.kind = plain }
      return row(placed, read)
    case .heading, .paragraph, .other:
      return nil
    }
  }

  private func row(
    _ placed: MarkdownDocument.Placed, _ said: NewComment, _ detail: MarkdownDetail? = nil
  ) -> CommentRow? {
    let words = said.text.withoutMarkdownEscapes
    guard words.contains(where: { !$0.isWhitespace }) else { return nil }
    let place = placed.place
    // Hopes are of the opening, where there are no tables and rounds yet unless they say so.
    let isOpening = place.section == .hopes || said.kind == .hope
    // A slip says its table and round itself.
    let given = isOpening || said.slip != nil ? RowDefaults() : defaults
    return CommentRow(
      line: placed.block.line,
      table: detail != nil ? detail?.table : place.table ?? given.table,
      round: detail != nil ? detail?.round : isOpening ? nil : place.round ?? given.round,
      text: words, kind: said.kind, theme: place.theme, slip: said.slip,
      perspectives: said.perspectives, speaksForGroup: said.speaksForGroup)
  }

  /// A text set apart: a quotation whatever signs it has, with its slip and from where it was said.
  private func quotation(_ text: String) -> NewComment {
    // The documentation prints words as they are.
    if isDocumentation { return NewComment(text: unquoted(text), kind: .quotation) }
    var read = signs(text)
    guard !read.text.isEmpty, read.kind == .quotation || read.kind == .statement else {
      return NewComment(text: text, kind: .quotation)
    }
    read.kind = .quotation
    return read
  }

  /// What stands within quotation marks; the words as they are where it is not all of them.
  private func unquoted(_ text: String) -> String {
    let read = signs(text)
    return read == NewComment(text: read.text, kind: .quotation) ? read.text : text
  }

  /// A point without the box of a list of things to do.
  private func withoutBox(_ text: String) -> String {
    for box in ["[ ] ", "[x] ", "[X] "] where text.hasPrefix(box) {
      return String(text.dropFirst(box.count))
    }
    return text
  }
}
