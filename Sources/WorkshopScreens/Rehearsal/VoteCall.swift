import SessionEngine

/// What the room of a rehearsal has put on the wall in a vote: a tie across the cut, and in a run-off none.
struct VoteCall {
  /// A theme and its dots.
  struct Count: Equatable {
    var letter: ThemeLetter
    var dots: Int
  }

  /// What has not been entered yet.
  let left: [Count]

  /// What is called out in an open vote; `nil` where none is open or everything has been entered.
  init?(_ state: SessionState) {
    guard let (_, vote) = state.latestVote, vote.phase == .open else { return nil }
    let dots = VoteCall.dots(of: vote, isRunOff: vote.runOffOf != nil)
    let counted = Set(vote.counts.keys.map(\.theme))
    left = zip(vote.themes, dots).compactMap { theme, dots in
      guard !counted.contains(theme), let letter = state.themes[theme]?.letter else { return nil }
      return Count(letter: letter, dots: dots)
    }
    if left.isEmpty { return nil }
  }

  /// Dots from the first theme down, all that the voters have, so that the vote adds up.
  private static func dots(of vote: Vote, isRunOff: Bool) -> [Int] {
    let count = vote.themes.count
    let all = (vote.voters[.room] ?? count * count) * vote.rule.dotsPerVoter
    let unit = max(1, all / max(1, count * (count + 1)))
    var dots = (0..<count).map { unit * (count - $0) }
    guard count > 0 else { return [] }
    let cut = vote.rule.cutAfter ?? 0
    let isTied = !isRunOff && cut > 0 && cut < count
    if isTied { dots[cut] = dots[cut - 1] }
    let left = all - dots.reduce(0, +)
    guard left >= 0 else { return [all] + Array(repeating: 0, count: count - 1) }
    // Where the tie is at the top, what is left goes to both; an odd one is the last theme's.
    if isTied, cut == 1 {
      dots[0] += left / 2
      dots[1] += left / 2
      if count > 2 { dots[count - 1] += left % 2 }
    } else {
      dots[0] += left
    }
    return dots
  }
}
