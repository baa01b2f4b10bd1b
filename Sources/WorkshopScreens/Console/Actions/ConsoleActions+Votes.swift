import Language
import SessionEngine
import TerminalKit

extension ConsoleScreen {
  /// Dots, the reveal, ties, and who goes deeper into what.
  static let voteActions: [ScreenAction<ConsoleScreen>] = [
    ScreenAction(
      .enterDots, letters, label: { $0.countWall }, when: { possible($0.openVote != nil) }
    ) { screen, _ in
      screen.say(screen.entryPrompt)
      return []
    },
    ScreenAction(
      .anotherWayIn, [.tab], label: { $0.anotherWayIn }, when: { possible($0.openVote != nil) }
    ) { screen, _ in
      screen.way = screen.way.next(
        at: screen.digest.tables.first?.id,
        isCounted: screen.state.isWallCounted(in: screen.openVote))
      return []
    },
    ScreenAction(
      .recordUnused, [], label: { $0.recordUnused }, when: { possible($0.openVote != nil) },
      asking: { screen in
        screen.openVote.map { ConsoleForm(.unused($0)) } ?? ConsoleForm(.voters)
      }),
    ScreenAction(
      .changeRule, [], label: { $0.changeRule },
      when: { possible($0.voteWithRule != nil || $0.isVoteToBeProposed) },
      asking: { screen in ConsoleForm.rule(of: screen.voteWithRule, in: screen.state) }),
    ScreenAction(
      .votersAtTables, [], label: { $0.votersAtTables },
      when: { possible($0.openVote != nil && !$0.state.plan.tables.isEmpty) },
      asking: { screen in
        screen.openVote.map { ConsoleForm.votersAtTables(of: $0, in: screen.state) }
          ?? ConsoleForm(.voters)
      }),
    ScreenAction(
      .correctDots, [], label: { $0.correctDots }, when: { possible($0.voteWithDots != nil) },
      asking: { screen in screen.formOfCorrection ?? ConsoleForm(.voters) }),
    ScreenAction(
      .anotherVote, [], label: { $0.anotherVote }, when: { possible($0.canVoteAgain) },
      asking: { screen in ConsoleForm.rule(of: nil, in: screen.state) }),
    ScreenAction(
      .revealNext, [.pageDown], label: { $0.revealNext }, when: { possible($0.hasHidden != nil) }
    ) { screen, _ in
      guard let vote = screen.hasHidden, let shown = screen.state.votes[vote]?.revealedThemes else {
        return []
      }
      return screen.submit([.reveal(vote: vote, themes: shown + 1)])
    },
    ScreenAction(
      .revealAll, [.end], label: { $0.revealAll }, when: { possible($0.hasHidden != nil) }
    ) { screen, _ in
      guard let vote = screen.hasHidden, let all = screen.state.votes[vote]?.themes.count else {
        return []
      }
      return screen.submit([.reveal(vote: vote, themes: all)])
    },
    settling(.widenCut, "1", .widen) { $0.widenCut },
    settling(.runOff, "2", .runOff) { $0.runOff },
    settling(.drawLots, "3", .lot) { $0.drawLots },
    settling(.discuss, "4", .discussion) { $0.discuss },
    exception(.takeAlong, { .takeAlong($0) }) { $0.takeAlong },
    exception(.restTheme, { .rest($0) }) { $0.restTheme },
    ScreenAction(
      .countHands, [], label: { $0.countHands },
      when: { possible($0.choosesTopics && !$0.state.themesOfferedForDeepening.isEmpty) },
      asking: { screen in ConsoleForm.hands(in: screen.state) }),
    ScreenAction(
      .suggestTables, [.tab], label: { $0.suggestTables }, when: { possible($0.choosesTopics) }
    ) { screen, _ in screen.suggestTables() },
    ScreenAction(
      .dropTopic, [], label: { $0.dropTopic }, when: { possible($0.choosesTopics) },
      asking: { _ in ConsoleForm(.dropTopic) }),
    ScreenAction(
      .assignTopic, letters, label: { $0.assignTopic },
      when: { possible($0.digest.kind == .deepening && $0.isFollowingRoom) },
      asking: { _ in ConsoleForm(.topic) }),
  ]

  /// They are taken by the line for dots and topics; the rows tell of them, and serve the palette.
  private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map { Key.character($0) }

  private static func settling(
    _ action: ConsoleAction, _ digit: Character, _ choice: ConsoleForm.TieChoice,
    label: @escaping @Sendable (ActionTexts) -> String
  ) -> ScreenAction<ConsoleScreen> {
    ScreenAction(
      action, [.character(digit)], label: label, when: { possible($0.tieToSettle != nil) },
      asking: { screen in
        guard let vote = screen.tieToSettle else { return ConsoleForm(.voters) }
        let isAnew = screen.state.wasDecidedBefore(vote)
        return ConsoleForm(
          isAnew ? .settleTieAnew(vote, choice) : .settleTie(vote, choice),
          places: screen.state.placesInTie(of: vote))
      })
  }

  private static func exception(
    _ action: ConsoleAction,
    _ subject: @escaping @Sendable (VoteID) -> ConsoleForm.Subject,
    label: @escaping @Sendable (ActionTexts) -> String
  ) -> ScreenAction<ConsoleScreen> {
    ScreenAction(
      action, [], label: label, when: { possible($0.voteWithCut != nil) },
      asking: { screen in
        screen.voteWithCut.map { ConsoleForm(subject($0)) } ?? ConsoleForm(.voters)
      })
  }

  /// How the line for dots and topics is filled in.
  var entryPrompt: String {
    let prompts = catalogue.consolePrompts
    guard openVote != nil else { return prompts.topic }
    switch way {
    case .wall: return prompts.wall
    case .secondCount: return prompts.secondCount
    case .table: return prompts.tableCount
    case .ballot: return prompts.ballot
    }
  }

  /// The vote of the step, while some of its result is not shown.
  var hasHidden: VoteID? {
    guard digest.kind == .voting, isFollowingRoom, let id = digest.vote, let vote = state.votes[id]
    else { return nil }
    let isClosed = vote.phase == .closed || vote.phase == .revealed
    return isClosed && vote.revealedThemes < vote.themes.count ? id : nil
  }

  /// The vote whose tie is to be settled now.
  var tieToSettle: VoteID? {
    guard case .settleTie(let vote) = digest.natural, isFollowingRoom else { return nil }
    return vote
  }
}
