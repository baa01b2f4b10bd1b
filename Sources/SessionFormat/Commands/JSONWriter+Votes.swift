import SessionEngine

extension JSONWriter {
  mutating func voteArguments(of command: Command) {
    switch command {
    case .proposeVote(let proposal):
      rule(proposal.rule)
      number("voters", proposal.voters)
      member("who", proposal.who)
      member("secrecy", proposal.secrecy.rawValue)
      member("runOffOf", proposal.runOffOf)
    case .changeRule(let vote, let rule, let who, let secrecy):
      member("vote", vote)
      self.rule(rule)
      member("who", who)
      member("secrecy", secrecy.rawValue)
    case .openVote(let vote, let themes):
      member("vote", vote)
      if !themes.isEmpty { strings("themes", themes) }
    case .setVoters(let vote, let place, let voters):
      member("vote", vote)
      self.place(place)
      number("voters", voters)
    case .enterBallot(let vote, let ballot):
      member("vote", vote)
      member("label", ballot.label)
      marks(ballot.marks)
      member("table", ballot.table)
      member("perspective", ballot.perspective?.rawValue)
    case .correctBallot(let vote, let ballot, let marks, let reason):
      member("vote", vote)
      member("ballot", ballot)
      if let marks { self.marks(marks) }
      member("reason", reason)
    case .countDots(let vote, let place, let dots), .checkCount(let vote, let place, let dots):
      member("vote", vote)
      self.place(place)
      number("dots", dots)
    case .correctCount(let vote, let place, let dots, let before, let reason):
      member("vote", vote)
      self.place(place)
      number("dots", dots)
      number("from", before)
      member("reason", reason)
    case .recordUnused(let vote, let table, let dots, let reason):
      member("vote", vote)
      member("table", table)
      number("dots", dots)
      member("reason", reason)
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

  /// Where dots were counted.
  mutating func place(_ place: CountPlace) {
    member("theme", place.theme)
    member("table", place.table)
    member("perspective", place.perspective?.rawValue)
  }

  /// Whom a number of voters is about; nothing for the room.
  mutating func place(_ place: VoterPlace) {
    switch place {
    case .room: break
    case .wall: flag("wall", true)
    case .table(let table): member("table", table)
    }
  }

  /// What a ballot says.
  mutating func marks(_ marks: BallotMarks) {
    switch marks {
    case .dots(let dots):
      object("dots") { writer in
        for entry in dots { writer.number(entry.theme.description, entry.dots) }
      }
    case .spoilt: flag("spoilt", true)
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
      // What is usual is left out, as it is in logs from before there was a choice.
      let usual = DotRule()
      if rule.meaning != usual.meaning { writer.member("meaning", rule.meaning.rawValue) }
      if rule.silentSeconds != usual.silentSeconds {
        writer.number("silentSeconds", rule.silentSeconds)
      }
    }
  }
}
