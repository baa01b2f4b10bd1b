import Language
import SessionEngine
import TerminalKit

/// What can be done about the vote that the step is about, and about topics after it.
extension ConsoleScreen {
  private func vote(where holds: (Vote) -> Bool) -> VoteID? {
    guard isOpen, let id = digest.vote, let vote = state.votes[id], holds(vote) else { return nil }
    return id
  }

  /// The vote whose rule can still change.
  var voteWithRule: VoteID? { vote { $0.phase == .draft || $0.phase == .open } }

  /// Whether the step's vote has not been proposed yet, so that its rule is still the plan's.
  var isVoteToBeProposed: Bool { digest.kind == .voting && isFollowingRoom && digest.vote == nil }

  /// The vote whose dots can be corrected.
  var voteWithDots: VoteID? { vote { $0.phase != .draft } }

  /// The form that corrects dots; once the room has seen some it asks for a reason that has to be given.
  var formOfCorrection: ConsoleForm? {
    voteWithDots.map { id in
      let isShown = state.votes[id]?.phase == .revealed
      return ConsoleForm(isShown ? .correctShownDots(id) : .correctDots(id))
    }
  }

  /// The vote whose cut has been seen, so that a theme can be taken along or put to rest.
  var voteWithCut: VoteID? {
    vote { $0.phase == .revealed && $0.revealedThemes >= $0.themes.count }
  }

  /// Whether one more vote can be drafted: in a voting step, once the one before is settled.
  var canVoteAgain: Bool {
    guard digest.kind == .voting, isFollowingRoom, digest.vote != nil else { return false }
    return voteWithCut != nil && digest.tied.isEmpty
  }

  /// Whether themes find their tables now.
  var choosesTopics: Bool { digest.kind == .deepening && isFollowingRoom }

  /// Asks whether tables are to take themes as the hands that were counted say.
  mutating func suggestTables() -> [ScreenEffect] {
    guard let suggestion = state.topicSuggestion else {
      say(catalogue.voteForms.nothingToSuggest, .muted)
      return []
    }
    var shares: [String] = []
    var without: [String] = []
    var commands: [Command] = []
    for share in suggestion.shares {
      let letter = digest.letter(of: share.theme)
      guard !share.tables.isEmpty else {
        without.append(letter)
        continue
      }
      let tables = share.tables.map { catalogue.names.table($0) }
      shares.append("\(letter) \(catalogue.numbers.list(tables))")
      commands += share.tables.map { .assignTopic(theme: share.theme, table: $0) }
    }
    guard !commands.isEmpty else {
      say(catalogue.voteForms.nothingToSuggest, .muted)
      return []
    }
    mode = .confirming(
      Confirmation(
        question: catalogue.voteForms.suggestion(shares, without), forRoom: .other,
        commands: commands))
    return []
  }

  /// What is asked before a vote is closed that nobody has counted, that two people have counted differently, or whose dots do
  /// not add up, one after the other; `nil` where nothing is amiss.
  func questionBeforeClosing(_ id: VoteID) -> Confirmation? {
    guard let tally = digest.tally, let vote = state.votes[id] else { return nil }
    let commands = [Command.closeVote(vote: id)]
    if tally.counted == 0, tally.unused == 0 {
      return Confirmation(
        question: catalogue.consolePrompts.confirmEmptyVote, forRoom: .closeVote(uncounted: []),
        commands: commands)
    }
    let questions = [
      closingDiffering(vote, commands), closingUneven(tally, commands),
    ].compactMap { $0 }
    guard var first = questions.first else { return nil }
    first.further = Array(questions.dropFirst())
    return first
  }

  private func closingDiffering(_ vote: Vote, _ commands: [Command]) -> Confirmation? {
    guard !vote.differences.isEmpty else { return nil }
    let letters = vote.themes.filter { theme in
      vote.differences.contains { $0.theme == theme }
    }.map { digest.letter(of: $0) }
    return Confirmation(
      question: catalogue.voteForms.closeDiffering(
        letters, keyOfAllActions, catalogue.actions.correctDots, linesThatSettle(vote)),
      forRoom: .closeUneven, commands: commands)
  }

  /// What can be typed as a correction to settle the first of the differences: one line for each of the two numbers.
  private func linesThatSettle(_ vote: Vote) -> [String] {
    guard let place = vote.differences.first, let first = vote.counts[place],
      let second = vote.checks[place]
    else { return [] }
    let letters = PerspectiveLetters(asked: state.plan.perspectives, in: catalogue)
    let colour = letters.entries.first { $0.perspective == place.perspective }
      .map { "@\($0.letter)" }
    let table = place.table.map { String($0.number) } ?? ""
    return [first, second].map {
      "\(table)\(digest.letter(of: place.theme))\($0)\(colour ?? "")"
    }
  }

  private func closingUneven(_ tally: Tally, _ commands: [Command]) -> Confirmation? {
    if !uncounted.isEmpty {
      let letters = uncounted.map { digest.letter(of: $0) }
      return Confirmation(
        question: catalogue.consolePrompts.confirmUncounted(
          catalogue.numbers.list(letters), letters.count, max(0, tally.unaccounted ?? 0)),
        forRoom: .closeVote(uncounted: uncounted.compactMap { state.themes[$0]?.letter }),
        commands: commands)
    }
    guard let handedOut = tally.handedOut, let missing = tally.unaccounted, missing > 0 else {
      return nil
    }
    let sentence = catalogue.results.missing(
      handedOut.clampedSubtracting(missing), handedOut, missing)
    return Confirmation(
      question: catalogue.voteForms.closeAnyway(sentence), forRoom: .closeUneven,
      commands: commands)
  }

  /// Themes of the open vote that nobody has counted, where the others were counted and no ballots say the same.
  private var uncounted: [ThemeID] {
    guard let id = openVote, let vote = state.votes[id], !vote.counts.isEmpty,
      state.ballots(of: id).isEmpty
    else { return [] }
    let counted = Set(vote.counts.keys.map(\.theme))
    return vote.themes.filter { !counted.contains($0) }
  }
}
