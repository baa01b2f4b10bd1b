import SessionEngine

/// Makes notes of the deepening of the blocks of a Markdown file.
struct MarkdownNotes {
  let signs: MarkdownReader.Signs

  /// Everything that stands under a theme's heading.
  func all(in document: MarkdownDocument) -> MarkdownRows<NoteRow> {
    let saysThemes = document.blocks.contains { $0.block.isHeading && $0.place.theme != nil }
    var rows: [NoteRow] = []
    var unread: [Int] = []
    var theme: (title: String, level: Int)?
    for placed in document.blocks {
      let block = placed.block
      if case .heading(let level) = block.kind {
        let title = block.text.withoutMarkdownEscapes
        if saysThemes ? isTheme(placed, within: theme) : level <= 2 {
          theme = (saysThemes ? placed.place.theme ?? title : title, level)
        } else if let within = theme, level <= within.level {
          theme = nil
        } else if let theme, placed.place.section == nil, !title.isEmpty {
          rows.append(
            NoteRow(line: block.line, theme: theme.title, kind: .subheading, text: title))
        }
        continue
      }
      // Comments that were printed under a theme are read in as comments.
      if placed.place.section == .said { continue }
      guard let theme else {
        if !document.isDocumentation { unread.append(block.line) }
        continue
      }
      if document.isDocumentation, isGenerated(block) { continue }
      guard let row = row(placed, theme.title) else {
        unread.append(block.line)
        continue
      }
      rows.append(row)
    }
    return MarkdownRows(rows: rows, unreadLines: unread)
  }

  private func isTheme(
    _ placed: MarkdownDocument.Placed, within theme: (title: String, level: Int)?
  ) -> Bool {
    guard case .heading(let level) = placed.block.kind, placed.place.theme != nil else {
      return false
    }
    return theme.map { level <= $0.level || placed.place.theme != $0.title } ?? true
  }

  /// The sentences that the documentation writes under a theme itself.
  private func isGenerated(_ block: MarkdownBlock) -> Bool {
    guard block.kind == .paragraph else { return false }
    return MarkdownPlace.isThemeLetter(block.text)
      || [
        "Här är inget antecknat.", "Her er intet noteret.", "Nothing is written here.",
        "Her er ingenting notert.", "Tässä ei ole tekstiä.",
      ].contains(block.text)
  }

  private func row(_ placed: MarkdownDocument.Placed, _ theme: String) -> NoteRow? {
    let block = placed.block
    let isSupplementary = placed.place.section == .supplementary
    let kind: NoteKind
    var text = block.text
    switch block.kind {
    case .heading, .other: return nil
    case .quotation:
      kind = .quotation
      text = signs(text).kind == .quotation ? signs(text).text : text
    case .item(let marker):
      let read = signs(text)
      if read.kind == .quotation, !read.text.isEmpty {
        kind = .quotation
        text = read.text
      } else {
        kind = isSupplementary || marker == "+" ? .supplementary : .bullet
      }
    case .paragraph: kind = isSupplementary ? .supplementary : .paragraph
    }
    let words = text.withoutMarkdownEscapes
    guard words.contains(where: { !$0.isWhitespace }) else { return nil }
    return NoteRow(line: block.line, theme: theme, kind: kind, text: words)
  }
}

extension MarkdownBlock {
  /// Whether it is a heading.
  fileprivate var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }
}
