import Language
import SessionEngine

extension DocumentComposer {
  /// The result that orders the themes: of the votes that are over that about most themes, the earliest.
  static func result(in state: SessionState) -> Tally? {
    let over = state.votes.all.filter { _, vote in
      (vote.phase == .closed || vote.phase == .revealed) && vote.rule.meaning == .support
    }
    var widest: (id: VoteID, themes: Int)?
    for (id, vote) in over where vote.themes.count > widest?.themes ?? 0 {
      widest = (id, vote.themes.count)
    }
    return widest.flatMap { state.tally(of: $0.id) }
  }

  var voteBlocks: [Document.Block] {
    guard state.votes.count > 0 else {
      let isOver = state.phase != .open
      return isOver ? section(texts.documentation.vote(nil), [.paragraph(texts.tally.noVote)]) : []
    }
    return state.votes.all.flatMap { id, vote in
      section(
        texts.documentation.vote(state.votes.count > 1 ? id.number : nil), blocks(of: vote, id))
    }
  }

  private func blocks(of vote: Vote, _ id: VoteID) -> [Document.Block] {
    guard vote.phase == .closed || vote.phase == .revealed,
      let sentences = VoteSentences(of: id, in: state, texts, utcOffsetMinutes: utcOffsetMinutes)
    else {
      let neverOpened = vote.phase == .draft && state.phase != .open
      return [.paragraph(neverOpened ? texts.tally.notOpened : texts.tally.stillOpen)]
    }
    let cut = [sentences.cut.joined(separator: " ")].filter { !$0.isEmpty }
    return [.paragraph(sentences.rule.joined(separator: " "))]
      + [.paragraph(texts.documentation.ranking)]
      + [.ranking(sentences.tally.ranking.map(rankedTheme))]
      + paragraphs(sentences.ties + sentences.support) + list(sentences.perspectives)
      + paragraphs(sentences.reconciliation) + list(sentences.places)
      + paragraphs(sentences.corrections + cut + sentences.decisions)
  }

  private func paragraphs(_ sentences: [String]) -> [Document.Block] {
    sentences.map { .paragraph($0) }
  }

  private func list(_ lines: [String]) -> [Document.Block] {
    lines.isEmpty ? [] : [.list(lines.map { Document.Item($0) })]
  }

  private func rankedTheme(_ row: Tally.Row) -> Document.RankedTheme {
    Document.RankedTheme(
      title: title(of: row.theme).onOneLine.uppercased(), dots: texts.numbers.dotsLabel(row.dots))
  }
}
