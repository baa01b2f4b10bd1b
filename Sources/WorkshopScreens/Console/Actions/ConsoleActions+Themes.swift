import Language
import SessionEngine
import TerminalKit

extension ConsoleScreen {
  private static let lowerLetters = "abcdefghijklmnopqrstuvwxyz".map { Key.character($0) }
  private static let upperLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map { Key.character($0) }

  /// The opening, and the sorting of comments under themes.
  static let themeActions: [ScreenAction<ConsoleScreen>] = [
    ScreenAction(
      .addHope, [.character("h")], label: { $0.addHope },
      when: { possible($0.digest.kind == .opening && $0.isFollowingRoom) }
    ) { screen, _ in
      screen.open(ConsoleForm(.hope))
      return screen.askHopes()
    },
    ScreenAction(
      .placeComment, lowerLetters, label: { $0.placeComment },
      when: { possible($0.isSorting && $0.mode != .commandLetter) }
    ) { screen, now in screen.place(pressedKeeping: false, at: now) },
    ScreenAction(
      .placeCommentToo, upperLetters, label: { $0.placeCommentToo },
      when: { possible($0.isSorting && $0.mode != .commandLetter) }
    ) { screen, now in screen.place(pressedKeeping: true, at: now) },
    ScreenAction(
      .newTheme, [.character("+")], label: { $0.newTheme }, when: { possible($0.takesThemes) },
      asking: { _ in ConsoleForm(.theme) }),
    ScreenAction(
      .leaveComment, [.down], label: { $0.leaveComment }, when: { $0.leavingComment }
    ) { screen, _ in screen.leaveInHand() },
    ScreenAction(
      .parkComment, [.delete], label: { $0.parkComment },
      when: { possible($0.isSorting && $0.inHand != nil) }
    ) { screen, now in
      guard let id = screen.inHand, !screen.isHandUnread(at: now), !screen.isSortedTwice(at: now)
      else { return [] }
      screen.keptInHand = nil
      return screen.submit([.parkComment(comment: id)])
    },
    ScreenAction(
      .mergeThemes, [.character("=")], label: { $0.mergeThemes },
      when: { possible($0.isSorting && $0.digest.themes.count > 1) },
      asking: { _ in ConsoleForm(.merge) }),
    ScreenAction(
      .renameTheme, [], label: { $0.renameTheme },
      when: { screen in
        guard screen.isOpen, !screen.digest.themes.isEmpty else { return .absent }
        let refusals = screen.digest.themes.map { screen.refusalOfNewTitle(for: $0.id) }
        return refusals.contains(nil)
          ? .enabled : refusals.first.flatMap { $0 }.map { .disabled(reason: $0) } ?? .absent
      },
      asking: { _ in ConsoleForm(.rename) }),
    ScreenAction(
      .showOnWall, [.tab], label: { $0.showOnWall },
      when: { possible($0.isSorting && $0.inHand != nil) }
    ) { screen, now in
      guard !screen.isHandUnread(at: now) else { return [] }
      return screen.showOrTakeDown(screen.inHand, takingDownOnly: false)
    },
  ]

  /// Has the wall ask the question before the first hope is said.
  private mutating func askHopes() -> [ScreenEffect] {
    guard let run = digest.run, digest.hopes.isEmpty, state.stageOrders.hopes != run else {
      return []
    }
    return submit([.askHopes(run: run)])
  }

  /// Why a theme cannot get another title now, in words; `nil` where it can.
  func refusalOfNewTitle(for theme: ThemeID) -> String? {
    state.refusalOfNewTitle(for: theme).map {
      catalogue.refusals.sentence($0, NamingContext(state))
    }
  }

  private mutating func place(pressedKeeping keeping: Bool, at now: Moment) -> [ScreenEffect] {
    guard case .character(let character)? = pressed else {
      open(ConsoleForm(.place(keeping: keeping)))
      return []
    }
    guard let letter = ThemeLetter(String(character)) else { return [] }
    guard let theme = digest.theme(lettered: letter) else {
      let sentence = catalogue.consolePrompts.noTheme(letter.description)
      say(
        [sentence, wayToAction(behind: character)].compactMap(\.self).joined(separator: " "),
        .danger)
      return []
    }
    return place(under: theme.id, keeping: keeping, at: now)
  }

  /// How to do what a key does in other steps, while letters are themes.
  private func wayToAction(behind character: Character) -> String? {
    let letter = Key.character(Character(character.lowercased()))
    let action = letteredActions.first { $0.keys == [letter] }
    let way = isInLines ? keyOfAllActions : "\(Self.commandLetterKey.name) \(letter.shownName)"
    return action.map { "\(way): \($0.label(catalogue))." }
  }

  /// Whether the comment in hand can be left until the others are sorted.
  private var leavingComment: ScreenAction<ConsoleScreen>.Availability {
    guard isSorting, inHand != nil else { return .absent }
    guard keptInHand == nil else { return .enabled }
    guard let next = digest.unsorted.dropFirst().first else {
      return .disabled(reason: catalogue.consoleStatus.noOtherWaits)
    }
    // Where the room sees the screen, what it cannot read is not sorted.
    return possible(sight == .own || state.comments[next].map(state.isOnWall) == true)
  }

  /// Leaves a comment behind all that are like it; the only one that the room is asked about goes from the wall, behind all others.
  private func leaving(_ id: CommentID) -> [Command] {
    func isOnWall(_ id: CommentID) -> Bool { state.comments[id].map(state.isOnWall) == true }
    let isOnlyOne = isOnWall(id) && !digest.unsorted.contains { $0 != id && isOnWall($0) }
    return (isOnlyOne ? [.takeDown(comment: id)] : []) + [.postponeComment(comment: id)]
  }

  private mutating func leaveInHand() -> [ScreenEffect] {
    guard keptInHand == nil, let id = inHand else {
      keptInHand = nil
      return []
    }
    return submit(leaving(id))
  }
}
