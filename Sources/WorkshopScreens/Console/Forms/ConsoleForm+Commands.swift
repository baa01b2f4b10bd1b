import Language
import SessionEngine
import WorkshopSession

extension ConsoleForm {
  /// What follows from a form whose every line is answered.
  enum Result: Equatable {
    /// Ask how this is to be changed.
    case change(Outcome)
    /// Every line was left as it stood.
    case unchanged
    /// Submit these.
    case commands([Command])
    /// Ask once more.
    case confirm(Confirmation)
    /// Show the comments that hold these words.
    case find(String)
    /// Show what came from a table.
    case read(TableID)
    /// Put the comment in hand under this theme.
    case place(ThemeID, keeping: Bool)
    /// Draw lots with this reason.
    case draw(VoteID, reason: String?)
    /// Correct dots as they were typed.
    case correct(VoteID, typed: String, reason: String?)
    /// Give a theme to a table.
    case assign(ThemeLetter, TableID)
    /// Take that many minutes from the steps to come.
    case shorten(minutes: Int)
    /// Leave a run that many minutes.
    case leave(StepRun, minutes: Int)
    /// Plan seats for these people.
    case plan([SeatedPerson], visitingEveryTable: Bool)
  }

  /// What follows now that every line is answered and each will do.
  ///
  /// - Parameter today: The day from which one without a year is looked for.
  func result(
    in state: SessionState, today: CalendarDate?, _ digest: ConsoleDigest, _ catalogue: Catalogue
  ) -> Result {
    let texts = answers.map(\.trimmed)
    let first = texts.first ?? ""
    let second = texts.count > 1 ? texts[1] : ""
    let due = texts.count > 2 ? catalogue.dates.reader.day(in: texts[2], from: today) : nil
    switch subject {
    case .hope:
      let run = state.openingRun
      return .commands([.addComment(NewComment(text: first, kind: .hope, run: run))])
    case .message:
      return .commands([.showMessage(text: first, seconds: second.wholeNumber.map { $0 * 60 })])
    case .headcount(let tables):
      return .commands(headcounts(at: tables, in: state, state.runToCount))
    case .roomCount:
      return .commands([
        .setHeadcount(table: nil, run: state.runToCount, people: first.wholeNumber ?? 0)
      ])
    case .saving: return .shorten(minutes: first.wholeNumber ?? 0)
    case .timeLeft(let run): return .leave(run, minutes: first.wholeNumber ?? 0)
    case .voters:
      let proposal = VoteProposal(rule: state.plan.dots, voters: first.wholeNumber)
      return .commands([.proposeVote(proposal)])
    case .theme: return .commands([.createTheme(title: first, description: nil, parent: nil)])
    case .merge: return merge(first, in: digest, catalogue)
    case .rename:
      let theme = TypedLetters.letters(first)?.first.flatMap { digest.theme(lettered: $0) }
      return .commands(
        theme.map { [.renameTheme(theme: $0.id, title: second, description: nil)] } ?? [])
    case .word: return .commands([.addTerm(word: first, explanation: second.unlessEmpty)])
    case .find: return .find(first)
    case .conclusion: return .commands([.addConclusion(text: first)])
    case .disagreement:
      let language = Catalogue[state.header?.language ?? catalogue.language]
      return .commands([.addConclusion(text: language.consolePrompts.disagreementLead(first))])
    case .action:
      return .commands([.addAction(text: first, owner: second.unlessEmpty, due: due)])
    case .whichOutcome(let listed):
      let number = (first.wholeNumber ?? 0) - 1
      return listed.indices.contains(number) ? .change(listed[number]) : .commands([])
    case .change(let outcome):
      if texts == prefilled.map(\.trimmed) { return .unchanged }
      let change = change(of: outcome, texts, due, in: state)
      guard let replaced = replaced(of: outcome, in: state) else { return .commands([change]) }
      return .confirm(
        Confirmation(
          question: catalogue.consolePrompts.confirmReplace(replaced), forRoom: .other,
          commands: [change], form: self))
    case .question:
      return .commands([.addQuestion(text: first, answeredBy: second.unlessEmpty, due: due)])
    case .readTable: return .read(TableID(number: first.wholeNumber ?? 0))
    case .place(let keeping):
      let theme = TypedLetters.letters(first)?.first.flatMap { digest.theme(lettered: $0) }
      return theme.map { .place($0.id, keeping: keeping) } ?? .commands([])
    case .topic:
      guard let topic = TypedLetters.topic(first) else { return .commands([]) }
      return .assign(topic.letter, topic.table)
    case .insertStep(let predecessor):
      guard let kind = insertedKind else { return .commands([]) }
      let step = PlannedStep(
        kind: kind, title: second.unlessEmpty.map { .present($0) },
        minutes: texts.last?.wholeNumber ?? 0)
      return .commands([.insertStep(step, after: predecessor)])
    case .reword(let step):
      let asked = state.steps[step]?.planned.question ?? state.plan.question
      guard first != asked?.text?.trimmed else { return .unchanged }
      return .commands([.rewordStep(step: step, title: nil, question: first)])
    case .unused(let vote):
      return .commands([.recordUnused(vote: vote, table: nil, dots: first.wholeNumber ?? 0)])
    case .rule, .newVote, .votersAt, .correctDots, .correctShownDots, .takeAlong, .takeAlongTo,
      .rest, .hands, .dropTopic:
      return voteResult(in: state, digest, catalogue)
    case .settleTie(let vote, let choice), .settleTieAnew(let vote, let choice):
      return settle(vote, choice, in: state, digest)
    case .answer(let report):
      return .commands([.answerReport(report: report, answer: first.unlessEmpty)])
    case .slips(let table, let run):
      let handedIn = first.wholeNumber ?? 0
      // Enter on the number that stands there already says that it is right.
      guard state.slipCounts[TablePlace(table: table, run: run)] != handedIn else {
        return .commands([])
      }
      return .commands([.countSlips(table: table, run: run, handedIn: handedIn)])
    case .seats:
      let hasHosts = second.yesOrNo(in: catalogue) == true
      let people = [SeatedPerson](
        numbered: first.wholeNumber ?? 0, hostsOf: hasHosts ? state.plan.tables.map(\.id) : [])
      return .plan(people, visitingEveryTable: texts.last?.yesOrNo(in: catalogue) == true)
    case .decline(let proposal):
      return .commands([.declineProposal(proposal: proposal, reason: first.unlessEmpty)])
    }
  }

  private func merge(
    _ text: String, in digest: ConsoleDigest, _ catalogue: Catalogue
  ) -> Result {
    let pair = (TypedLetters.letters(text) ?? []).compactMap { digest.theme(lettered: $0) }
    guard pair.count == 2 else { return .commands([]) }
    func name(_ theme: ConsoleDigest.ThemeLine) -> String {
      "\(theme.letter) \(theme.title.text ?? catalogue.names.erased)"
    }
    return .confirm(
      Confirmation(
        question: catalogue.consolePrompts.confirmMerge(name(pair[0]), name(pair[1])),
        forRoom: .merge(pair[0].letter, pair[1].letter),
        commands: [.mergeThemes(theme: pair[0].id, into: pair[1].id)]))
  }

  private func settle(
    _ vote: VoteID, _ choice: TieChoice, in state: SessionState, _ digest: ConsoleDigest
  ) -> Result {
    let reason = answers.last?.trimmed.unlessEmpty
    switch choice {
    case .widen: return .commands([.decideCut(vote: vote, decision: .widen, reason: reason)])
    case .lot: return .draw(vote, reason: reason)
    case .discussion:
      let letters = TypedLetters.letters(answers.first ?? "") ?? []
      let chosen = letters.compactMap { digest.theme(lettered: $0)?.id }
      let decision = CutDecision.discussion(chosen: chosen)
      return .commands([.decideCut(vote: vote, decision: decision, reason: reason)])
    case .runOff:
      guard let before = state.votes[vote] else { return .commands([]) }
      var rule = before.rule
      rule.cutAfter = max(1, state.placesInTie(of: vote))
      let proposal = VoteProposal(
        rule: rule, voters: state.tally(of: vote)?.voters, who: before.who?.text,
        secrecy: before.secrecy, runOffOf: vote)
      return .commands([
        .decideCut(vote: vote, decision: .runOff, reason: reason), .proposeVote(proposal),
      ])
    }
  }
}
