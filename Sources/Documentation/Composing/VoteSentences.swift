import Language
import SessionEngine

/// What there is to say of a vote, sentence by sentence, for the documentation and for whoever counts.
public struct VoteSentences {
  /// The result that the sentences tell.
  public let tally: Tally
  private let id: VoteID
  private let vote: Vote
  private let state: SessionState
  private let catalogue: Catalogue
  private let clock: LocalClock

  /// The sentences about a vote; `nil` where there is no such vote.
  ///
  /// - Parameter utcOffsetMinutes: How far the clocks in the room were ahead of UTC; `nil` leaves clock times out.
  public init?(
    of id: VoteID, in state: SessionState, _ catalogue: Catalogue, utcOffsetMinutes: Int?
  ) {
    guard let vote = state.votes[id], let tally = state.tally(of: id) else { return nil }
    (self.id, self.vote, self.tally) = (id, vote, tally)
    (self.state, self.catalogue) = (state, catalogue)
    clock = LocalClock(utcOffsetMinutes: utcOffsetMinutes, day: state.plan.date)
  }

  private var results: ResultTexts { catalogue.results }

  private func named(_ theme: ThemeID) -> String {
    state.themes[theme]?.title.text.map { catalogue.names.quoted($0.onOneLine) }
      ?? catalogue.names.erased
  }

  /// The rule as it was set before the vote: what dots say, how many, who voted, how secret it was, and how dots came in.
  public var rule: [String] {
    let runOff = vote.runOffOf.map {
      results.runOff(catalogue.names.entity(.vote($0), NamingContext()))
    }
    let ways = catalogue.tally.waysIn(
      state.ballots(of: id).count, vote.counts.keys.contains { $0.table == nil },
      vote.counts.keys.contains { $0.table != nil })
    let sentences: [String?] = [
      runOff, vote.rule.meaning == .resistance ? results.resistance : nil,
      catalogue.tally.rule(vote.rule), catalogue.tally.secrecy(vote.secrecy),
      vote.who.map { catalogue.tally.who(($0.text ?? catalogue.names.erased).onOneLine) },
      ways.isEmpty ? nil : ways,
    ]
    return sentences.compactMap { $0 }
  }

  /// Whether the dots add up, and what two people counted, differently or alike.
  public var reconciliation: [String] {
    var sentences = [catalogue.tally.reconciliation(tally)]
    if tally.spoilt > 0 { sentences.append(results.spoilt(tally.spoilt)) }
    for place in vote.differences {
      guard let first = vote.counts[place], let second = vote.checks[place] else { continue }
      let difference = results.difference(name(of: place), first, second)
      sentences.append("\(difference) \(results.undecided(first))")
    }
    let agreeing = state.twiceCounted(in: id).filter {
      $0.first == $0.second && $0.settledBy == nil
    }.map { name(of: $0.place) }
    if !agreeing.isEmpty { sentences.append(results.agreeing(agreeing)) }
    return sentences
  }

  /// What came in from each place, where there are several.
  public var places: [String] {
    guard tally.places.count > 1 else { return [] }
    return tally.places.map { "\(results.place($0.kind)): \(results.sum($0.sum))" }
  }

  private func name(of place: CountPlace) -> String {
    let parts = [
      named(place.theme), place.table.map(catalogue.names.table),
      place.perspective.map(catalogue.perspectives.many),
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  /// A ballot by its number alone: what else is written on it may be somebody's.
  private func name(of ballot: BallotID) -> String {
    let numbered = BallotID(number: state.number(of: ballot))
    return catalogue.names.entity(.ballot(numbered), NamingContext()).startingSentence
  }

  /// Themes that share a rank.
  public var ties: [String] {
    var ranks: [Int] = []
    for row in tally.ranking where row.isTied && ranks.last != row.rank { ranks.append(row.rank) }
    return ranks.map { rank in
      let rows = tally.ranking.filter { $0.rank == rank }
      return catalogue.tally.tied(rank, rows.first?.dots ?? 0, rows.map { named($0.theme) })
    }
  }

  /// How many gave each theme dots, and where dots and people tell different stories.
  public var support: [String] {
    let rows = tally.ranking.compactMap { row in
      row.supporters.map { "\(named(row.theme)) \($0)" }
    }
    guard !rows.isEmpty else { return [] }
    var sentences = [catalogue.tally.support(rows)]
    sentences += tally.disagreements.map {
      results.disagreement(named($0.moreDots), named($0.moreSupporters))
    }
    if let stack = tally.largestStack, stack.dots > 1 {
      sentences.append(results.largestStack(stack.dots, named(stack.theme)))
    }
    return sentences
  }

  /// The dots by perspective, where nobody is pointed out by it.
  public var perspectives: [String] {
    let groups = state.perspectiveGroups(of: id)
    guard !groups.isEmpty else { return [] }
    let lines = groups.map { group in
      let dots = tally.ranking.compactMap { row in
        group.dots[row.theme].flatMap { $0 > 0 ? "\(named(row.theme)) \($0)" : nil }
      }
      return results.group(group.perspective, dots) + "."
    }
    return lines + (groups.contains { $0.perspective == nil } ? [results.smallGroups] : [])
  }

  /// Where the cut falls, how few dots decide it, and whether it would stand if something were wrong.
  public var cut: [String] {
    guard let cut = tally.cut else { return [] }
    guard cut.tiedAcross.isEmpty else {
      return [catalogue.tally.cutTied(cut.after, cut.tiedAcross.map(named))]
    }
    var sentences = [catalogue.tally.cutClear(cut.after, cut.margin)]
    if cut.after < tally.ranking.count, let margin = cut.margin {
      sentences.append(results.decides(margin, named(tally.ranking[cut.after].theme)))
    }
    if let sensitivity = state.cutSensitivity(of: id) {
      sentences.append(results.oneVoter(sensitivity.oneVoter.map(named)))
      let hasTables = tally.places.contains {
        if case .table = $0.kind { true } else { false }
      }
      if hasTables { sentences.append(results.withoutTable(sensitivity.tables)) }
    }
    return sentences
  }

  /// What was corrected, and which of two counts is used: from what to what, by whom, when and why.
  public var corrections: [String] {
    state.corrections(of: id).map { correction in
      let what =
        switch correction.subject {
        case .count(let place, let before?, let after, let second?):
          results.settled(name(of: place), before, second.dots, after)
        case .count(let place, let before, let after, _):
          results.correctedCount(name(of: place), before, after)
        case .ballot(let ballot, let marks): results.correctedBallot(name(of: ballot), marks == nil)
        case .unused(let table, let dots):
          [
            table.map { catalogue.names.table($0).startingSentence },
            catalogue.numbers.unused(dots),
          ]
          .compactMap(\.self).joined(separator: ": ")
        case .decision(let decision):
          results.decisionTakenBack(catalogue.tally.ruling(decision, named))
        }
      let station = catalogue.names.station(correction.by)
      let by =
        clock.time(of: correction.at).map {
          results.correctedBy(station, catalogue.dates.clock($0))
        } ?? "(\(station))"
      let late = correction.isAfterReveal ? [results.afterReveal] : []
      return ([what, by] + late + reason(correction.reason)).joined(separator: " ")
    }
  }

  /// What was decided about the cut and why, and what is gone on with.
  public var decisions: [String] {
    func words(_ ruling: CutRuling) -> String {
      ([catalogue.tally.ruling(ruling.decision, named)] + reason(ruling.reason))
        .joined(separator: " ")
    }
    let holding = state.rulings(of: id)
    var sentences =
      state.lapsedRulings(of: id).map { results.lapsed(words($0)) } + holding.map(words)
    if !holding.isEmpty, let chosen = state.chosenThemes(of: id), !chosen.isEmpty {
      sentences.append(results.chosen(chosen.map(named)))
    }
    return sentences
  }

  private func reason(_ words: Words?) -> [String] {
    words.map { [catalogue.tally.reason(($0.text ?? catalogue.names.erased).onOneLine)] } ?? []
  }
}
