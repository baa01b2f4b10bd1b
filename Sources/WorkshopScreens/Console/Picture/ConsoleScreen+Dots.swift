import Language
import SessionEngine
import TerminalKit

extension ConsoleScreen {
  /// The vote of the step: its rule and themes, how far the count has come without its numbers, then the result.
  func votingRows(width: Int, height: Int) -> [ColumnRow] {
    guard let id = digest.vote, let vote = state.votes[id] else {
      return rule(state.plan.dots, width: width) + themeRows(digest.themes.map(\.id))
    }
    switch vote.phase {
    case .draft:
      return rule(vote.rule, width: width) + themeRows(state.themesToVoteOn(in: id))
    case .open: return countingRows(vote, width: width, height: height)
    case .closed, .revealed: return resultRows(vote, width: width)
    }
  }

  private func rule(_ rule: DotRule, width: Int) -> [ColumnRow] {
    let themes = digest.vote.map { state.themesToVoteOn(in: $0) }?.count ?? digest.themes.count
    let thumb = catalogue.results.ruleOfThumb(themes, DotRule.usualDots(forThemes: themes))
    let sentences = StageCanvas.how(rule, catalogue.stage) + (themes > 0 ? [thumb] : [])
    let words = sentences.joined(separator: " ")
    return ColumnRow.wrapped(words, .muted, width: width, maxRows: 4) + [.gap]
  }

  private func themeRows(_ themes: [ThemeID], mark: (ThemeID) -> String = { _ in "" })
    -> [ColumnRow]
  {
    themes.compactMap { id in
      digest.themes.first { $0.id == id }.map {
        .text(name(of: $0), .text, trailing: mark(id))
      }
    }
  }

  /// What has come in, without any theme's dots, so that whoever counts a second time does not know what to come to.
  private func countingRows(_ vote: Vote, width: Int, height: Int) -> [ColumnRow] {
    let counted = Set(vote.counts.keys.map(\.theme))
    let differing = Set(vote.differences.map(\.theme))
    let checked = Set(vote.checks.keys.map(\.theme)).subtracting(differing)
    let cast = digest.tally?.places.lazy.map(\.ballots).clampedSum() ?? 0
    var progress = [catalogue.consoleStatus.counted(counted.count, vote.themes.count)]
    if cast > 0 { progress.append(catalogue.numbers.ballots(cast)) }
    func mark(_ theme: ThemeID) -> String {
      differing.contains(theme)
        ? "≠" : checked.contains(theme) ? "✓✓" : counted.contains(theme) ? "✓" : ""
    }
    let head = ColumnRow.wrapped(progress.joined(separator: " · "), .muted, width: width)
    let sums = hiddenSums(of: vote, width: width)
    let rows = head + themeRows(vote.themes, mark: mark) + [.gap] + sums
    guard rows.count(where: { $0 != .gap }) > height else { return rows }
    // Whether the dots add up must not give way to a list, so two themes share a line, and it stands before them.
    return head + sums + pairedThemeRows(vote.themes, width: width, mark: mark)
  }

  private func pairedThemeRows(
    _ themes: [ThemeID], width: Int, mark: (ThemeID) -> String
  ) -> [ColumnRow] {
    let column = max(8, (width - 2) / 2)
    return paired(
      themes.compactMap { id in
        digest.themes.first { $0.id == id }.map { theme in
          TextLayout.pad("\(theme.letter)  \(text(of: theme.title))", width: column - 3)
            + TextLayout.pad(" \(mark(id))", width: 3)
        }
      })
  }

  /// Whether the dots add up, for the facilitator alone, marked as what the room has not seen.
  private func hiddenSums(of vote: Vote, width: Int) -> [ColumnRow] {
    guard let tally = digest.tally else { return [] }
    let results = catalogue.results
    var rows = [ColumnRow.text(results.notRevealed, .warning)]
    rows += ColumnRow.wrapped(sum(of: tally), width: width)
    for place in vote.differences {
      guard let first = vote.counts[place], let second = vote.checks[place] else { continue }
      rows += ColumnRow.wrapped(
        results.difference(name(of: place), first, second), .danger, width: width)
    }
    if tally.places.count > 1 {
      for place in tally.places {
        let sum = "\(results.place(place.kind)): \(results.sum(place.sum))"
        rows += ColumnRow.wrapped(sum, .muted, width: width)
      }
    }
    return rows
  }

  /// The sum in figures, and where everything has been counted what is to be done about dots that are missing.
  private func sum(of tally: Tally) -> String {
    guard let handedOut = tally.sum.handedOut, let missing = tally.sum.unaccounted else {
      return catalogue.tally.reconciliation(tally)
    }
    guard missing > 0, missing <= tally.rule.dotsPerVoter else {
      return catalogue.results.sum(tally.sum)
    }
    return catalogue.results.missing(handedOut.clampedSubtracting(missing), handedOut, missing)
  }

  private func name(of place: CountPlace) -> String {
    let parts = [
      digest.letter(of: place.theme), place.table.map(catalogue.names.table),
      place.perspective.map(catalogue.perspectives.many),
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }

  private func resultRows(_ vote: Vote, width: Int) -> [ColumnRow] {
    guard let tally = digest.tally else { return [] }
    let hidden = max(0, tally.ranking.count - vote.revealedThemes)
    let tie = tie(in: tally)
    let ranking = hidden == 0 ? tie.inOrder(tally.ranking, by: \.theme) : tally.ranking
    let shown = ranking.dropFirst(hidden)
    let line = tie.line(after: tally.cut?.after, in: ranking, by: \.theme)
    let gap = isInLines ? " " : "  "
    var rows: [ColumnRow] = []
    if hidden > 0 { rows.append(.text(catalogue.consoleStatus.hidden(hidden), .muted)) }
    let most = shown.map(\.dots).max() ?? 0
    for (index, row) in shown.enumerated() {
      guard let theme = state.themes[row.theme] else { continue }
      let tied = row.isTied ? " \(catalogue.consoleStatus.tied)" : ""
      rows.append(
        .text(
          "\(row.rank)\(gap)\(theme.letter)\(gap)\(text(of: theme.title))", .text,
          trailing: dotsBeside(row.dots) + tied))
      if most > 0 { rows.append(.bar(row.dots, of: most)) }
      if hidden == 0, index + 1 == line, index + 1 < ranking.count {
        let above = ranking.prefix(index + 1).map(\.theme)
        rows.append(.text("── \(lineBelow(above, vote))", .accent))
      }
    }
    for ruling in state.rulings(of: tally.vote) {
      rows += ColumnRow.wrapped(sentence(for: ruling.decision), .accent, width: width)
    }
    if hidden == 0 {
      rows += ColumnRow.wrapped(catalogue.tally.reconciliation(tally), .muted, width: width)
      for count in state.twiceCounted(in: tally.vote) where count.first != count.second {
        rows += ColumnRow.wrapped(sentence(for: count), .muted, width: width)
      }
    }
    return rows
  }

  /// What the line below the themes that are gone on with says, here as on the wall.
  private func lineBelow(_ above: [ThemeID], _ vote: Vote) -> String {
    func letters(_ themes: [ThemeID]) -> [ThemeLetter] {
      themes.compactMap { state.themes[$0]?.letter }
    }
    let goesOn = vote.rule.meaning == .support ? letters(state.themesToDeepen ?? []).sorted() : []
    return StageWords(catalogue: catalogue).line(below: letters(above), goingOnWith: goesOn)
  }

  private func tie(in tally: Tally) -> SettledTie<ThemeID> {
    let settlement = state.tieRuling(of: tally.vote)?.decision
    return SettledTie(
      tally.cut?.tiedAcross ?? [], settledBy: settlement, choosing: settlement?.themes ?? [])
  }

  /// Two counts that differ in words, and whether anybody has said which is right.
  private func sentence(for count: TwiceCounted) -> String {
    let results = catalogue.results
    let place = name(of: count.place)
    guard count.settledBy != nil else {
      return
        "\(results.difference(place, count.first, count.second)) \(results.undecided(count.used))"
    }
    return results.settled(place, count.first, count.second, count.used)
  }

  /// A decision at the cut in words. By which number a lot can be drawn again is for the record only.
  private func sentence(for decision: CutDecision) -> String {
    func title(_ theme: ThemeID) -> String {
      state.themes[theme].map { text(of: $0.title) } ?? ""
    }
    guard case .lot(_, let chosen) = decision else {
      return catalogue.tally.ruling(decision, title)
    }
    return catalogue.consoleStatus.lotFell(catalogue.numbers.list(chosen.map(title)))
  }
}
