extension SessionState {
  /// The themes that share their number of dots across the cut while nobody has decided what that means.
  public func unsettledTie(of id: VoteID) -> [ThemeID] {
    guard let tied = tally(of: id)?.cut?.tiedAcross else { return [] }
    return rulings(of: id, onTie: tied).contains { $0.decision.settlesTie } ? [] : tied
  }

  /// What was decided about the cut of a vote and holds.
  ///
  /// A decision about a tie holds for that tie: where a correction has made another since, or none, it says nothing.
  public func rulings(of id: VoteID) -> [CutRuling] {
    rulings(of: id, onTie: tiedAcross(of: id))
  }

  /// What was decided about the cut of a vote and does not hold any more, because its dots were corrected since.
  public func lapsedRulings(of id: VoteID) -> [CutRuling] {
    let tied = Set(tiedAcross(of: id))
    return votes[id]?.rulings.filter { !$0.holds(onTie: tied) } ?? []
  }

  /// The latest decision about the tie across the cut of a vote that holds, whatever was decided beside it since.
  public func tieRuling(of id: VoteID) -> CutRuling? {
    rulings(of: id).last { $0.decision.settlesTie }
  }

  private func tiedAcross(of id: VoteID) -> [ThemeID] { tally(of: id)?.cut?.tiedAcross ?? [] }

  private func rulings(of id: VoteID, onTie tied: [ThemeID]) -> [CutRuling] {
    let tied = Set(tied)
    return votes[id]?.rulings.filter { $0.holds(onTie: tied) } ?? []
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
    // From the last run-off back: a log may say of thousands that each settles the one before.
    var inRunOff: [ThemeID] = []
    for later in runOffs(after: id).reversed() {
      inRunOff = chosenThemes(of: later, inRunOff: inRunOff) ?? []
    }
    return chosenThemes(of: id, inRunOff: inRunOff)
  }

  private func chosenThemes(of id: VoteID, inRunOff: [ThemeID]) -> [ThemeID]? {
    guard let vote = votes[id], vote.phase == .closed || vote.phase == .revealed,
      let tally = tally(of: id)
    else { return nil }
    var chosen: Set<ThemeID> = []
    let tied = tally.cut?.tiedAcross ?? []
    if let cut = tally.cut {
      chosen.formUnion(
        tally.ranking.prefix(max(0, cut.after)).map(\.theme).filter { !tied.contains($0) })
    } else if vote.rule.meaning == .support {
      chosen.formUnion(tally.ranking.filter { $0.dots > 0 }.map(\.theme))
    }
    for ruling in rulings(of: id, onTie: tied) {
      switch ruling.decision {
      case .widen: chosen.formUnion(tied)
      case .runOff: chosen.formUnion(inRunOff)
      case .lot(_, let themes), .discussion(let themes): chosen.formUnion(themes)
      case .takeAlong(let theme): chosen.insert(theme)
      case .rest(let theme): chosen.remove(theme)
      }
    }
    return tally.ranking.map(\.theme).filter(chosen.contains)
  }

  /// The vote that has chosen what is deepened: the latest with a whole result, once it has no open tie; `nil` where there is none.
  public var voteOfTopics: VoteID? {
    let settled = votes.ids.reversed().first { id in
      votes[id].map { $0.runOffOf == nil && $0.rule.meaning == .support } == true && isShown(id)
    }
    return settled.flatMap { isTieOpen(in: $0) ? nil : $0 }
  }

  /// The themes that the room has been shown to be chosen, by that vote; `nil` where there is no such vote.
  public var themesToDeepen: [ThemeID]? { voteOfTopics.flatMap { chosenThemes(of: $0) } }

  /// The themes among which the room chooses what to deepen: those that a vote has chosen, else all; none that was left out.
  public var themesOfferedForDeepening: [ThemeID] {
    let open = standingThemes.filter { themes[$0]?.dropped == nil }
    let chosen = Set(themesToDeepen ?? [])
    let among = open.filter(chosen.contains)
    return among.isEmpty ? open : among
  }

  private func isShown(_ id: VoteID) -> Bool { votes[id]?.isWhollyRevealed ?? false }

  /// Whether a tie across the cut is undecided, or waits for a run-off whose result has not been shown.
  private func isTieOpen(in id: VoteID) -> Bool {
    let runOffs = runOffs(after: id)
    guard runOffs.allSatisfy(isShown) else { return true }
    let last = runOffs.last ?? id
    return tieRuling(of: last)?.decision == .runOff || !unsettledTie(of: last).isEmpty
  }

  /// The run-offs that settle a vote's tie, then that of the first of them, and so on: the latest of each.
  private func runOffs(after id: VoteID) -> [VoteID] {
    func isRunOff(_ vote: VoteID) -> Bool {
      // What was never decided need not be counted.
      votes[vote]?.rulings.contains { $0.decision == .runOff } == true
        && rulings(of: vote).contains { $0.decision == .runOff }
    }
    guard isRunOff(id) else { return [] }
    var latest: [VoteID: VoteID] = [:]
    for (later, vote) in votes.all {
      if let tied = vote.runOffOf, later > tied { latest[tied] = later }
    }
    var chain: [VoteID] = []
    var last = id
    // Each is later than the one before, so there is an end.
    while isRunOff(last), let next = latest[last] {
      chain.append(next)
      last = next
    }
    return chain
  }
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
