import Language
import SessionEngine

extension DocumentComposer {
  /// The themes that were not merged into another, in the order that the vote or else the room gave them.
  var rootThemes: [ThemeID] {
    let ranked = result?.ranking.map(\.theme) ?? []
    let others = state.themeOrder.filter { !ranked.contains($0) }
    return (ranked + others).filter { state.themes[$0] != nil && home(of: $0) == $0 }
  }

  /// The theme under which a theme is printed. Where a damaged log merges in a circle or into nothing, each stands alone,
  /// so that no comment is lost.
  private func home(of theme: ThemeID) -> ThemeID {
    let surviving = state.surviving(theme)
    guard let last = state.themes[surviving], last.mergedInto == nil else { return theme }
    return surviving
  }

  var themeBlocks: [Document.Block] {
    let dots = result.map { result in
      Dictionary(result.ranking.map { ($0.theme, $0.dots) }) { first, _ in first }
    }
    return rootThemes.flatMap { id -> [Document.Block] in
      guard let theme = state.themes[id] else { return [] }
      let title = text(theme.title).onOneLine
      let heading = dots?[id].map { "\(title) (\(texts.numbers.dotsLabel($0)))" } ?? title
      let wasVotedOn = dots.map { $0[id] != nil } ?? true
      return [.heading(level: 2, heading)] + blocks(of: id, theme, wasVotedOn: wasVotedOn)
    }
  }

  private func blocks(of id: ThemeID, _ theme: Theme, wasVotedOn: Bool) -> [Document.Block] {
    let merged = state.themeOrder.filter { $0 != id && home(of: $0) == id }
    let said = comments.byTheme[id].map { [list(of: $0)] } ?? []
    let saidElsewhere = merged.flatMap { other -> [Document.Block] in
      let title = texts.documentation.mergedFrom(title(of: other).onOneLine)
      return section(title, level: 4, comments.byTheme[other].map { [list(of: $0)] } ?? [])
    }
    let notes = ([id] + merged).flatMap { state.themes[$0]?.notes ?? [] }
      .compactMap { state.notes[$0] }
    let written = noteBlocks(notes)
    let isEmpty = written.isEmpty && said.isEmpty && saidElsewhere.isEmpty
    return introduction(to: theme, wasVotedOn: wasVotedOn) + written
      + section(texts.documentation.saidAtTables, level: 3, said + saidElsewhere)
      + (isEmpty ? [.paragraph(texts.documentation.nothingWritten)] : [])
  }

  private func introduction(to theme: Theme, wasVotedOn: Bool) -> [Document.Block] {
    var sentences = [texts.documentation.themeLetter(theme.letter)]
    if !wasVotedOn { sentences.append(texts.documentation.notInVote) }
    if let hands = theme.hands { sentences.append(texts.documentation.hands(hands)) }
    if !theme.tables.isEmpty { sentences.append(texts.documentation.deepenedAt(theme.tables)) }
    if let reason = theme.dropped {
      sentences.append(texts.documentation.notDeepened(text(reason).onOneLine))
    }
    let description: [Document.Block] = theme.description.map { [.paragraph(text($0))] } ?? []
    return [.paragraph(sentences.joined(separator: " "))] + description
  }

  /// The notes in order, with supplementary comments last under a heading of their own.
  private func noteBlocks(_ notes: [Note]) -> [Document.Block] {
    var blocks: [Document.Block] = []
    var bullets: [Document.Item] = []
    func endList() {
      if !bullets.isEmpty { blocks.append(.list(bullets)) }
      bullets = []
    }
    for note in notes where note.kind != .supplementary {
      let words = text(note.text)
      if note.kind != .bullet { endList() }
      switch note.kind {
      case .paragraph, .supplementary: blocks.append(.paragraph(words))
      case .subheading: blocks.append(.heading(level: 3, words.onOneLine))
      case .bullet: bullets.append(Document.Item(words))
      case .quotation: blocks.append(.quotation(quoted(words)))
      }
    }
    endList()
    let supplementary: [Document.Block] = notes.filter { $0.kind == .supplementary }
      .map { .paragraph(text($0.text)) }
    return blocks + section(texts.documentation.supplementary, level: 3, supplementary)
  }

  /// What the whole room said, what no theme took, and what was parked.
  var otherCommentBlocks: [Document.Block] {
    func part(_ title: String, _ comments: [TableComment]) -> [Document.Block] {
      comments.isEmpty ? [] : section(title, [list(of: comments)])
    }
    return part(texts.documentation.plenary, comments.plenary)
      + part(texts.documentation.unplaced, comments.unplaced)
      + part(texts.documentation.parked, comments.parked)
  }
}
