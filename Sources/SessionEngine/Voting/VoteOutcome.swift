extension SessionState {
  /// The themes that share their number of dots across the cut while nobody has decided what that means.
  public func unsettledTie(of id: VoteID) -> [ThemeID] {
    guard let vote = votes[id] else { return [] }
    return vote.tieRuling != nil ? [] : tally(of: id)?.cut?.tiedAcross ?? []
  }

  /// How many of the themes tied across the cut have room above it.
  public func placesInTie(of id: VoteID) -> Int {
    guard let tally = tally(of: id), let cut = tally.cut, let tied = cut.tiedAcross.first,
      let rank = tally.ranking.first(where: { $0.theme == tied })?.rank
    else { return 0 }
    return max(0, cut.after - tally.ranking.count { $0.rank < rank })
  }

  /// The themes that a vote says to go on with, in the order of the ranking, and what was decided beside it: ties that were
  /// settled, a run-off, themes taken along or put to rest.
  ///
  /// Without a cut these are all themes that got dots; of resistance dots nothing follows by itself. `nil` while the vote is not over.
  public func chosenThemes(of id: VoteID) -> [ThemeID]? {
    guard let vote = votes[id], vote.phase == .closed || vote.phase == .revealed,
      let tally = tally(of: id)
    else { return nil }
    var chosen: Set<ThemeID> = []
    if let cut = tally.cut {
      let tied = Set(cut.tiedAcross)
      chosen.formUnion(
        tally.ranking.prefix(max(0, cut.after)).map(\.theme).filter { !tied.contains($0) })
    } else if vote.rule.meaning == .support {
      chosen.formUnion(tally.ranking.filter { $0.dots > 0 }.map(\.theme))
    }
    // What was said twice is looked up once: run-offs of run-offs would double with each.
    let inRunOff =
      vote.rulings.contains { $0.decision == .runOff }
      ? runOff(of: id).flatMap { chosenThemes(of: $0) } ?? [] : []
    for ruling in vote.rulings {
      switch ruling.decision {
      case .widen: chosen.formUnion(tally.cut?.tiedAcross ?? [])
      case .runOff: chosen.formUnion(inRunOff)
      case .lot(_, let themes), .discussion(let themes): chosen.formUnion(themes)
      case .takeAlong(let theme): chosen.insert(theme)
      case .rest(let theme): chosen.remove(theme)
      }
    }
    return tally.ranking.map(\.theme).filter(chosen.contains)
  }

  /// The themes that the room has been shown to be chosen: by the latest vote with a whole result, once it has no open tie.
  ///
  /// `nil` where there is no such vote.
  public var themesToDeepen: [ThemeID]? {
    let settled = votes.all.reversed().first {
      $0.value.runOffOf == nil && $0.value.rule.meaning == .support && isShown($0.id)
    }
    guard let id = settled?.id, !isTieOpen(in: id) else { return nil }
    return chosenThemes(of: id)
  }

  private func isShown(_ id: VoteID) -> Bool {
    guard let vote = votes[id] else { return false }
    return vote.phase == .revealed && vote.revealedThemes >= vote.themes.count
  }

  /// Whether a tie across the cut is undecided, or waits for a run-off whose result has not been shown.
  private func isTieOpen(in id: VoteID) -> Bool {
    guard votes[id]?.tieRuling?.decision == .runOff else { return !unsettledTie(of: id).isEmpty }
    guard let runOff = runOff(of: id), isShown(runOff) else { return true }
    return isTieOpen(in: runOff)
  }

  /// The latest vote that is to settle another's tie.
  private func runOff(of id: VoteID) -> VoteID? {
    votes.all.reversed().first { $0.id > id && $0.value.runOffOf == id }?.id
  }
}

extension Vote {
  /// The latest decision about the tie across the cut, whatever was decided beside it since.
  var tieRuling: CutRuling? { rulings.last { $0.decision.settlesTie } }
}

extension CutDecision {
  /// Whether it says what becomes of a tie, and not of one theme.
  public var settlesTie: Bool {
    switch self {
    case .widen, .runOff, .lot, .discussion: true
    case .takeAlong, .rest: false
    }
  }
}
