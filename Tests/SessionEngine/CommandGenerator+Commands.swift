import SessionEngine

extension CommandGenerator {
  /// The next command that somebody sends to a session.
  mutating func next(for state: SessionState) -> Command {
    command(random.pick(CommandKind.weighted) ?? .addComment, for: state)
  }

  mutating func command(_ kind: CommandKind, for state: SessionState) -> Command {
    switch kind {
    case .createSession: .createSession(header: Workshop.header, plan: plan())
    case .insertStep: .insertStep(plannedStep(), after: maybe(id(state.stepOrder)))
    case .moveStep: .moveStep(step: id(state.upcomingSteps), after: maybe(id(state.stepOrder)))
    case .rewordStep:
      .rewordStep(step: id(state.stepOrder), title: maybe(text()), question: maybe(text()))
    case .changeMinutes: .changeMinutes(step: id(state.stepOrder), minutes: number(in: 0...60))
    case .spreadMinutes:
      .spreadMinutes(
        (0..<4).map { _ in
          StepMinutes(step: id(state.upcomingSteps), minutes: number(in: 0...60))
        })
    case .removeStep: .removeStep(step: id(state.upcomingSteps))
    case .startStep: .startStep(run: run(state, next: !random.once(in: 3)))
    case .endStep: .endStep(run: currentRun(state))
    case .skipStep: .skipStep(step: id(state.upcomingSteps))
    case .reopenStep: .reopenStep(run: run(state))
    case .startTimer: .startTimer(run: currentRun(state), seconds: number(in: 1...3600))
    case .pauseTimer: .pauseTimer(run: currentRun(state))
    case .resumeTimer: .resumeTimer(run: currentRun(state))
    case .setTimer: .setTimer(run: currentRun(state), by: number(in: -120...600))
    case .pauseAll: .pauseAll
    case .resumeAll: .resumeAll
    case .setHeadcount:
      .setHeadcount(table: maybe(table(state)), run: maybe(run(state)), people: number(in: 0...40))
    case .addComment, .amendComment, .withdrawComment, .moveComment, .releaseComment, .takeDown,
      .placeComment, .unplaceComment, .postponeComment, .parkComment:
      comment(kind, for: state)
    case .markReadBack, .setTableSource, .issueSlips, .countSlips, .setSlipAside, .takeSlipUp,
      .countTurn, .report, .answerReport, .adoptSeating, .propose, .acceptProposal,
      .declineProposal:
      table(kind, for: state)
    case .createTheme, .renameTheme, .mergeThemes, .unmerge, .splitTheme, .orderThemes,
      .assignTopic, .unassignTopic, .countHands, .dropTopic:
      theme(kind, for: state)
    case .proposeVote, .changeRule, .openVote, .setVoters, .enterBallot, .correctBallot,
      .countDots, .checkCount, .correctCount, .recordUnused, .closeVote, .reveal, .decideCut:
      vote(kind, for: state)
    case .addNote, .amendNote, .moveNote, .removeNote, .addConclusion, .changeConclusion,
      .addAction, .changeAction,
      .addQuestion, .changeQuestion, .answerQuestion, .addTerm:
      outcome(kind, for: state)
    case .showMessage: .showMessage(text: text(), seconds: maybe(number(in: 0...900)))
    case .clearMessage: .clearMessage
    case .blankStage: .blankStage
    case .showStage: .showStage
    case .setStageClock: .setStageClock(random.once(in: 2) ? .shape : .digits)
    case .freezeStage: .freezeStage
    case .thawStage: .thawStage
    case .askReadBack: .askReadBack(run: currentRun(state))
    case .endReadBack: .endReadBack(run: currentRun(state))
    case .askHopes: .askHopes(run: currentRun(state))
    case .importComments: .importComments(commentRows(state))
    case .importNotes:
      .importNotes(
        (1...3).map { NoteRow(line: $0, theme: title(state), kind: .bullet, text: text()) })
    case .importBallots:
      .importBallots(dotRows(state, ballots: true), into: nil, creatingThemes: true)
    case .importTallies:
      .importTallies(dotRows(state, ballots: false), into: nil, creatingThemes: true)
    case .undo: .undo(command: undoTarget(state))
    case .closeSession: .closeSession
    case .finalise: random.once(in: 6) ? .finalise : .blankStage
    }
  }

  private mutating func undoTarget(_ state: SessionState) -> CommandID {
    let undoing = state.journal.entries.filter { $0.undoes != nil }
    let entries = random.once(in: 3) ? undoing : Array(state.journal.entries.suffix(25))
    return random.pick(entries)?.command ?? Workshop.header.session
  }

  private mutating func comment(_ kind: CommandKind, for state: SessionState) -> Command {
    let comment: CommentID = id(state.comments.ids)
    let theme: ThemeID = id(state.standingThemes)
    switch kind {
    case .amendComment:
      return .amendComment(comment: comment, text: text(), kind: maybe(.idea))
    case .withdrawComment: return .withdrawComment(comment: comment)
    case .moveComment:
      return .moveComment(comment: comment, table: maybe(table(state)), run: maybe(run(state)))
    case .releaseComment: return .releaseComment(comment: comment)
    case .takeDown: return .takeDown(comment: comment)
    case .placeComment:
      return .placeComment(comment: comment, theme: theme, keepingOthers: random.once(in: 2))
    case .unplaceComment:
      return .unplaceComment(
        comment: comment, theme: random.pick(state.comments[comment]?.themes ?? []) ?? theme)
    case .postponeComment: return .postponeComment(comment: comment)
    case .parkComment: return .parkComment(comment: comment)
    default:
      return .addComment(
        NewComment(
          text: text(), kind: random.pick(CommentKind.allCases) ?? .idea,
          table: maybe(table(state)), run: maybe(run(state)),
          saidAt: random.once(in: 5) ? Int64(number(in: 0...1_000_000)) : nil,
          perspectives: random.once(in: 3) ? [.relative, .staff] : [],
          speaksForGroup: random.once(in: 5), slip: random.once(in: 2) ? slip(state) : nil))
    }
  }

  private mutating func theme(_ kind: CommandKind, for state: SessionState) -> Command {
    let theme: ThemeID = id(state.standingThemes)
    switch kind {
    case .renameTheme:
      return .renameTheme(theme: theme, title: title(state), description: maybe(text()))
    case .mergeThemes: return .mergeThemes(theme: theme, into: id(state.standingThemes))
    case .unmerge:
      let merged = state.themes.all.filter { $0.value.mergedInto != nil }.map(\.id)
      return .unmerge(theme: id(merged))
    case .splitTheme:
      let comments = state.comments.all
        .filter { !$0.value.isWithdrawn && $0.value.themes.contains(theme) }.map(\.id)
      return .splitTheme(theme: theme, title: text(), comments: Array(comments.prefix(2)))
    case .orderThemes: return .orderThemes(state.themeOrder.shuffled(using: &random))
    case .assignTopic: return .assignTopic(theme: theme, table: table(state))
    case .unassignTopic:
      let tables = state.themes[theme]?.tables ?? []
      return .unassignTopic(theme: theme, table: random.pick(tables) ?? table(state))
    case .countHands: return .countHands(theme: theme, people: number(in: 0...20))
    case .dropTopic: return .dropTopic(theme: theme, reason: text())
    default: return .createTheme(title: text(), description: maybe(text()), parent: maybe(theme))
    }
  }

  private mutating func vote(_ kind: CommandKind, for state: SessionState) -> Command {
    let open = vote(state, in: .open)
    switch kind {
    case .openVote:
      let themes = random.once(in: 3) ? [theme(of: open, state)] : []
      return .openVote(vote: vote(state, in: .draft), themes: themes)
    case .changeRule:
      return .changeRule(
        vote: random.once(in: 3) ? vote(state, in: .draft) : open, rule: rule(),
        who: maybe(text()), secrecy: random.once(in: 2) ? .wall : .paper)
    case .setVoters:
      let places: [VoterPlace] = [.room, .wall, .table(table(state))]
      return .setVoters(
        vote: open, random.pick(places) ?? .room, voters: maybe(number(in: 1...30)))
    case .enterBallot:
      return .enterBallot(
        vote: open,
        NewBallot(
          label: maybe("B\(Int.random(in: 0..<20, using: &random))"), marks(in: open, state),
          table: maybe(table(state)), perspective: maybe(.staff)))
    case .correctBallot:
      let ballot: BallotID = id(state.ballots.ids)
      let vote = state.ballots[ballot]?.vote ?? open
      return .correctBallot(
        vote: vote, ballot: ballot, marks: maybe(marks(in: vote, state)), reason: maybe(text()))
    case .countDots:
      return .countDots(
        vote: open,
        CountPlace(
          theme: theme(of: open, state), table: maybe(table(state)),
          perspective: random.once(in: 4) ? .staff : nil),
        dots: number(in: 0...6))
    case .checkCount:
      let (place, vote, dots) = place(state)
      return .checkCount(vote: vote, place, dots: dots)
    case .correctCount:
      let (place, vote, dots) = place(state)
      return .correctCount(vote: vote, place, dots: dots, reason: maybe(text()))
    case .recordUnused:
      return .recordUnused(vote: open, table: maybe(table(state)), dots: number(in: 0...5))
    case .closeVote: return .closeVote(vote: open)
    case .reveal:
      return .reveal(vote: vote(state, in: .closed, .revealed), themes: number(in: 1...4))
    case .decideCut:
      let vote = vote(state, in: .closed, .revealed)
      let theme = theme(of: vote, state)
      let decisions: [CutDecision] = [
        .widen, .runOff, .lot(seed: .max, chosen: [theme]), .discussion(chosen: [theme]),
        .takeAlong(theme), .rest(theme),
      ]
      return .decideCut(
        vote: vote, decision: random.pick(decisions) ?? .widen, reason: maybe(text()))
    default:
      return .proposeVote(
        VoteProposal(
          rule: rule(), voters: maybe(number(in: 1...30)),
          runOffOf: random.once(in: 5) ? vote(state, in: .closed, .revealed) : nil))
    }
  }

  private mutating func rule() -> DotRule {
    let meaning: DotMeaning = random.once(in: 4) ? .resistance : .support
    return DotRule(
      dotsPerVoter: number(in: 1...6), capPerTheme: maybe(number(in: 1...2)),
      cutAfter: maybe(number(in: 1...4)), meaning: meaning, silentSeconds: number(in: 0...90))
  }

  private mutating func marks(in vote: VoteID, _ state: SessionState) -> BallotMarks {
    if random.once(in: 6) { return .spoilt }
    let themes = (state.votes[vote]?.themes ?? []).shuffled(using: &random).prefix(2)
    return .dots(themes.map { ThemeDots(theme: $0, dots: number(in: 0...2)) })
  }

  private mutating func outcome(_ kind: CommandKind, for state: SessionState) -> Command {
    let note: NoteID = id(state.notes.ids)
    switch kind {
    case .addNote:
      return .addNote(
        NewNote(
          theme: id(state.standingThemes), kind: .paragraph, text: text(),
          table: maybe(table(state))))
    case .amendNote: return .amendNote(note: note, text: text(), kind: maybe(.quotation))
    case .moveNote:
      let theme = state.notes[note].flatMap { state.themes[$0.theme] }
      return .moveNote(note: note, after: maybe(id(theme?.notes ?? [])))
    case .removeNote: return .removeNote(note: note)
    case .addConclusion: return .addConclusion(text: text())
    case .changeConclusion:
      return .changeConclusion(conclusion: id(state.conclusions.ids), text: text())
    case .addAction: return .addAction(text: text(), owner: maybe(text()), due: nil)
    case .changeAction:
      return .changeAction(
        action: id(state.actions.ids), text: text(), owner: maybe(text()),
        due: CalendarDate(year: 2016, month: 6, day: 14),
        state: random.pick(ActionState.allCases) ?? .open)
    case .addQuestion: return .addQuestion(text: text(), answeredBy: maybe(text()), due: nil)
    case .changeQuestion:
      return .changeQuestion(
        question: id(state.questions.ids), text: text(), answeredBy: maybe(text()),
        due: CalendarDate(year: 2016, month: 9, day: 1))
    case .answerQuestion: return .answerQuestion(question: id(state.questions.ids), answer: text())
    default: return .addTerm(word: text(), explanation: maybe(text()))
    }
  }

  private mutating func commentRows(_ state: SessionState) -> [CommentRow] {
    (1...Int.random(in: 1...4, using: &random)).map {
      CommentRow(
        line: $0, table: maybe(number(in: 1...max(1, state.plan.tables.count))), round: nil,
        text: text(), kind: .statement, theme: maybe(title(state)))
    }
  }

  private mutating func dotRows(_ state: SessionState, ballots: Bool) -> [DotRow] {
    (1...Int.random(in: 1...4, using: &random)).map {
      DotRow(
        line: $0, ballot: ballots ? "F\(number(in: 1...9))" : "", theme: title(state),
        dots: number(in: 0...2))
    }
  }
}
