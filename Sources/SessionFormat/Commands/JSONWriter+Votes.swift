import SessionEngine

extension JSONWriter {
  mutating func voteArguments(of command: Command) {
    switch command {
    case .proposeVote(let proposal):
      rule(proposal.rule)
      number("voters", proposal.voters)
      member("who", proposal.who)
      member("secrecy", proposal.secrecy.rawValue)
    case .openVote(let vote, let themes):
      member("vote", vote)
      if !themes.isEmpty { strings("themes", themes) }
    case .setVoters(let vote, let voters):
      member("vote", vote)
      number("voters", voters)
    case .enterBallot(let vote, let label, let dots, let table):
      member("vote", vote)
      member("label", label)
      object("dots") { writer in
        for entry in dots { writer.number(entry.theme.description, entry.dots) }
      }
      member("table", table)
    case .countDots(let vote, let theme, let table, let dots):
      member("vote", vote)
      member("theme", theme)
      member("table", table)
      number("dots", dots)
    case .correctCount(let vote, let theme, let table, let dots, let reason):
      member("vote", vote)
      member("theme", theme)
      member("table", table)
      number("dots", dots)
      member("reason", reason)
    case .recordUnused(let vote, let table, let dots):
      member("vote", vote)
      member("table", table)
      number("dots", dots)
    case .reveal(let vote, let themes):
      member("vote", vote)
      number("themes", themes)
    case .decideCut(let vote, let decision, let reason):
      member("vote", vote)
      object("decision") { $0.decision(decision) }
      member("reason", reason)
    case .closeVote(let vote): member("vote", vote)
    default: break
    }
  }

  /// What is decided about a cut, as the one key of an object.
  mutating func decision(_ decision: CutDecision) {
    switch decision {
    case .widen: object("widen") { _ in }
    case .runOff: object("runOff") { _ in }
    case .lot(let seed, let chosen):
      object("lot") { writer in
        writer.member("seed", String(seed))
        writer.strings("chosen", chosen)
      }
    case .discussion(let chosen):
      object("discussion") { writer in writer.strings("chosen", chosen) }
    case .takeAlong(let theme): member("takeAlong", theme)
    case .rest(let theme): member("rest", theme)
    }
  }

  /// A rule of dots under the key `rule`.
  mutating func rule(_ rule: DotRule) {
    object("rule") { writer in
      writer.number("dotsPerVoter", rule.dotsPerVoter)
      writer.number("capPerTheme", rule.capPerTheme)
      writer.number("cutAfter", rule.cutAfter)
    }
  }
}
