import SessionEngine

extension CommandFields {
  mutating func voteCommand(named name: CommandName) throws(CommandLineError) -> Command {
    if name == .proposeVote {
      return .proposeVote(
        VoteProposal(
          rule: try rule(), voters: try optional("voters", .number),
          who: try optional("who", .text), secrecy: try optional("secrecy", .kind) ?? .wall,
          runOffOf: try optional("runOffOf", .id)))
    }
    let vote = try required("vote", .id) as VoteID
    switch name {
    case .openVote: return .openVote(vote: vote, themes: try list("themes", .id) ?? [])
    case .changeRule:
      return .changeRule(
        vote: vote, rule: try rule(), who: try optional("who", .text),
        secrecy: try required("secrecy", .kind))
    case .setVoters:
      return .setVoters(
        vote: vote, try voterPlace(), voters: try optional("voters", .number))
    case .enterBallot:
      // An empty ballot says so; one that says nothing is half a ballot.
      guard let marks = try marks() else { throw .missing(key: place("dots")) }
      return .enterBallot(
        vote: vote,
        NewBallot(
          label: try optional("label", .text), marks,
          table: try optional("table", .table), perspective: try optional("perspective", .kind)))
    case .correctBallot:
      return .correctBallot(
        vote: vote, ballot: try required("ballot", .id), marks: try marks(),
        reason: try optional("reason", .text))
    case .countDots:
      return .countDots(vote: vote, try countPlace(), dots: try required("dots", .number))
    case .checkCount:
      return .checkCount(vote: vote, try countPlace(), dots: try required("dots", .number))
    case .correctCount:
      return .correctCount(
        vote: vote, try countPlace(), dots: try required("dots", .number),
        from: try optional("from", .number), reason: try optional("reason", .text))
    case .recordUnused:
      return .recordUnused(
        vote: vote, table: try optional("table", .table), dots: try required("dots", .number),
        reason: try optional("reason", .text))
    case .reveal: return .reveal(vote: vote, themes: try required("themes", .number))
    case .decideCut:
      return .decideCut(
        vote: vote, decision: try decision(), reason: try optional("reason", .text))
    default: return .closeVote(vote: vote)
    }
  }

  private mutating func countPlace() throws(CommandLineError) -> CountPlace {
    CountPlace(
      theme: try required("theme", .id), table: try optional("table", .table),
      perspective: try optional("perspective", .kind))
  }

  private mutating func voterPlace() throws(CommandLineError) -> VoterPlace {
    let table: TableID? = try optional("table", .table)
    let isWall = try optional("wall", .flag) ?? false
    guard let table else { return isWall ? .wall : .room }
    guard !isWall else { throw .unexpected(key: place("wall"), .oneKey) }
    return .table(table)
  }

  /// What a ballot says; `nil` where neither dots nor that it is spoilt are there.
  private mutating func marks() throws(CommandLineError) -> BallotMarks? {
    let dots = try pairs(
      "dots", .identifier(prefix: ThemeID.prefix), { ThemeID($0) }, FieldFormat<Int>.number)
    let isSpoilt = try optional("spoilt", .flag) ?? false
    guard let dots else { return isSpoilt ? .spoilt : nil }
    guard !isSpoilt else { throw .unexpected(key: place("spoilt"), .oneKey) }
    return .dots(dots.map { ThemeDots(theme: $0.0, dots: $0.1) })
  }

  mutating func rule() throws(CommandLineError) -> DotRule {
    guard var fields = try optionalFields("rule") else { return DotRule() }
    let rule = DotRule(
      dotsPerVoter: try fields.optional("dotsPerVoter", .number) ?? DotRule().dotsPerVoter,
      capPerTheme: try fields.optional("capPerTheme", .number),
      cutAfter: try fields.optional("cutAfter", .number),
      meaning: try fields.optional("meaning", .kind) ?? DotRule().meaning,
      silentSeconds: try fields.optional("silentSeconds", .number) ?? DotRule().silentSeconds)
    try fields.finish()
    return rule
  }

  private mutating func decision() throws(CommandLineError) -> CutDecision {
    var fields = try self.fields("decision")
    var decisions: [CutDecision] = []
    for kind in ["widen", "runOff"] {
      guard let empty = try fields.optionalFields(kind) else { continue }
      try empty.finish()
      decisions.append(kind == "widen" ? .widen : .runOff)
    }
    if var lot = try fields.optionalFields("lot") {
      let seed = try lot.required("seed", .seed)
      decisions.append(.lot(seed: seed, chosen: try lot.requiredList("chosen", .id)))
      try lot.finish()
    }
    if var discussion = try fields.optionalFields("discussion") {
      decisions.append(.discussion(chosen: try discussion.requiredList("chosen", .id)))
      try discussion.finish()
    }
    if let theme: ThemeID = try fields.optional("takeAlong", .id) {
      decisions.append(.takeAlong(theme))
    }
    if let theme: ThemeID = try fields.optional("rest", .id) { decisions.append(.rest(theme)) }
    try fields.finish()
    guard let decision = decisions.first, decisions.count == 1 else {
      throw .unexpected(key: place("decision"), .oneKey)
    }
    return decision
  }
}
