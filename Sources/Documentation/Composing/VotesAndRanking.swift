import Language
import SessionEngine

extension DocumentComposer {
  /// The result that orders the themes: of the votes that are over that about most themes, the earliest.
  static func result(in state: SessionState) -> Tally? {
    let over = state.votes.all.filter { $0.value.phase == .closed || $0.value.phase == .revealed }
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
    guard vote.phase == .closed || vote.phase == .revealed, let tally = state.tally(of: id) else {
      let neverOpened = vote.phase == .draft && state.phase != .open
      return [.paragraph(neverOpened ? texts.tally.notOpened : texts.tally.stillOpen)]
    }
    return [.paragraph(rule(of: vote, id)), .paragraph(texts.documentation.ranking)]
      + [.ranking(tally.ranking.map(rankedTheme))]
      + (ties(in: tally) + support(in: tally)).map { .paragraph($0) }
      + [.paragraph(texts.tally.reconciliation(tally))]
      + cut(of: vote, tally).map { .paragraph($0) }
  }

  private func rule(of vote: Vote, _ id: VoteID) -> String {
    let ballots = state.ballots.all.filter { $0.value.vote == id }.count
    return [
      texts.tally.rule(vote.rule), texts.tally.secrecy(vote.secrecy),
      vote.who.map { texts.tally.who(text($0).onOneLine) },
      texts.tally.waysIn(
        ballots, vote.counts.keys.contains { $0.table == nil },
        vote.counts.keys.contains { $0.table != nil }),
    ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func rankedTheme(_ row: Tally.Row) -> Document.RankedTheme {
    Document.RankedTheme(
      title: title(of: row.theme).onOneLine.uppercased(), dots: texts.numbers.dotsLabel(row.dots))
  }

  private func ties(in tally: Tally) -> [String] {
    var sentences: [String] = []
    var told = 0
    for row in tally.ranking where row.isTied && row.rank != told {
      told = row.rank
      let themes = tally.ranking.filter { $0.rank == row.rank }.map { quotedTitle(of: $0.theme) }
      sentences.append(texts.tally.tied(row.rank, row.dots, themes))
    }
    return sentences
  }

  /// Dots and people often tell different stories, so both are printed where ballots tell them.
  private func support(in tally: Tally) -> [String] {
    let rows = tally.ranking.compactMap { row in
      row.supporters.map { "\(quotedTitle(of: row.theme)) \($0)" }
    }
    return rows.isEmpty ? [] : [texts.tally.support(rows)]
  }

  private func cut(of vote: Vote, _ tally: Tally) -> [String] {
    var sentences: [String] = []
    if let cut = tally.cut {
      sentences.append(
        cut.tiedAcross.isEmpty
          ? texts.tally.cutClear(cut.after, cut.margin)
          : texts.tally.cutTied(cut.after, cut.tiedAcross.map(quotedTitle)))
    }
    for ruling in vote.rulings {
      let decision = texts.tally.ruling(ruling.decision, quotedTitle)
      let reason = ruling.reason.map { " " + texts.tally.reason(text($0).onOneLine) } ?? ""
      sentences.append(decision + reason)
    }
    return sentences
  }

  private func quotedTitle(of theme: ThemeID) -> String {
    texts.names.quoted(title(of: theme).onOneLine)
  }
}
