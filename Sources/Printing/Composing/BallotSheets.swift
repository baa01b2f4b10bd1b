import Language
import SessionEngine

/// What people are to vote on, on paper.
public struct VoteOnPaper: Hashable, Sendable {
  /// The rule of dots.
  public let rule: DotRule
  /// The themes in their order.
  public let themes: [ThemeID]
  /// How many people vote, as far as that was said.
  public let voters: Int?

  /// What a vote is about.
  public init(_ id: VoteID, _ vote: Vote, of state: SessionState) {
    rule = vote.rule
    themes = state.themesToVoteOn(in: id)
    voters = Self.voters(of: vote)
  }

  /// What people will vote on next, or vote on now: the run-off that was decided on, else the latest vote, else all themes
  /// that stand by the rule of the plan.
  public init(nextOf state: SessionState) {
    guard let (id, vote) = state.votes.last else {
      rule = state.plan.dots
      themes = state.standingThemes
      voters = nil
      return
    }
    rule = vote.rule
    themes = state.themesOfRunOff(after: id) ?? state.themesToVoteOn(in: id)
    voters = Self.voters(of: vote)
  }

  private static func voters(of vote: Vote) -> Int? {
    if let everyone = vote.voters[.room] { return everyone }
    return vote.voters.isEmpty ? nil : vote.voters.values.clampedSum()
  }
}

extension PaperDocument {
  /// So many ballots, as many to a sheet as leave the themes legible.
  ///
  /// - Parameter isNumbered: Whether each has a number, by which a ballot could be known again.
  public static func ballots(
    _ count: Int, isNumbered: Bool, for vote: VoteOnPaper, of state: SessionState,
    in texts: Catalogue
  ) -> PaperDocument {
    let paper = SessionPaper(state: state, texts: texts)
    let whole = paper.ballot(for: vote, number: nil)
    let longest = BallotLayout.fitting(whole).longestTitle(in: whole)
    let layout = BallotLayout.fitting(whole.cutting(titlesTo: longest))
    let ballots = (0..<max(0, count)).map { index in
      paper.ballot(for: vote, number: isNumbered ? index + 1 : nil).cutting(titlesTo: longest)
    }
    return PaperDocument(
      title: texts.printing.ballots.title(paper.title), language: texts.language,
      sheets: ballots.chunked(by: layout.perSheet.rawValue).map { .ballots($0, layout) })
  }

  /// A sheet for each theme, to hang on the wall and put dots on.
  public static func wallThemes(
    for vote: VoteOnPaper, of state: SessionState, in texts: Catalogue
  ) -> PaperDocument {
    let paper = SessionPaper(state: state, texts: texts)
    return PaperDocument(
      title: texts.printing.ballots.wallTitle(paper.title), language: texts.language,
      sheets: vote.themes.map { .wallTheme(paper.theme($0)) })
  }
}

extension SessionPaper {
  /// More circles than this at a theme are harder to count than a number is to write.
  private static let greatestCircles = 5
  /// More themes than this leave no room for circles beside their titles.
  private static let mostThemesWithCircles = 26

  fileprivate func theme(_ id: ThemeID) -> BallotPaper.Theme {
    BallotPaper.Theme(
      letter: state.themes[id]?.letter.description ?? id.description,
      title: state.themes[id]?.title.text ?? texts.names.erased)
  }

  fileprivate func ballot(for vote: VoteOnPaper, number: Int?) -> BallotPaper {
    let words = texts.printing.ballots
    let most = vote.rule.mostPerTheme
    let hasCircles = most <= Self.greatestCircles && vote.themes.count <= Self.mostThemesWithCircles
    return BallotPaper(
      heading: words.heading, number: number.map { "\($0)" },
      rule: [
        words.rule(vote.rule), vote.rule.meaning == .resistance ? texts.stage.resistanceHow : nil,
        hasCircles ? words.places : words.box,
      ].compactMap(\.self).joined(separator: " "),
      themes: vote.themes.map(theme), marking: hasCircles ? .circles(most) : .box,
      doubtful: words.doubtful(vote.rule))
  }
}
