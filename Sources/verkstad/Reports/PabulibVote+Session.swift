import Language
import SessionEngine
import SessionFormat

extension PabulibVote {
  /// A vote of a session; `nil` where not all of its dots are known from ballots.
  ///
  /// Ballots are numbered from 1: what is written on them may tell who a person is.
  init?(_ id: VoteID, of state: SessionState, in catalogue: Catalogue) {
    guard let vote = state.votes[id], vote.counts.isEmpty, vote.unused.isEmpty else { return nil }
    let cast = state.ballots(of: id)
    guard !cast.isEmpty else { return nil }
    let projects = vote.themes.map { theme in
      Project(
        id: state.themes[theme]?.letter.description ?? theme.description,
        name: state.themes[theme]?.title.text ?? catalogue.names.erased)
    }
    let ballots = cast.enumerated().map { index, ballot in
      Ballot(id: "\(index + 1)", points: vote.themes.map { ballot.dots(on: $0) })
    }
    self.init(
      title: state.plan.title.text ?? catalogue.commandLine.untitled, date: state.plan.date,
      dotsPerVoter: vote.rule.dotsPerVoter, projects: projects, ballots: ballots)
  }
}

extension CastBallot {
  fileprivate func dots(on theme: ThemeID) -> Int {
    marks.dots.lazy.filter { $0.theme == theme }.map(\.dots).clampedSum()
  }
}
