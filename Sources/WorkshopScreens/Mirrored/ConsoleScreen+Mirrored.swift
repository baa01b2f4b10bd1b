import Language
import SessionEngine
import TerminalKit

extension ConsoleMode {
  /// Whether it can be shown below the wall; every mode that is not known to be is not.
  func isForRoom(in catalogue: Catalogue) -> Bool {
    switch self {
    case .following, .confirming, .commandLetter: true
    case .asking(let form): form.sight == .room && form.isForRoom(in: catalogue)
    default: false
    }
  }
}

extension ConsoleScreen {
  /// Hands the screen over to other eyes; what was typed for the ones is kept for them.
  mutating func turn(to other: Sight) {
    guard sight != other else { return }
    switch mode {
    case .asking(let form) where other == .room:
      shelve(form)
      mode = .following
    case .asking: break
    default: leaveMode()
    }
    sight = other
    swap(&entry, &entryOutOfSight)
    lookedAt = nil
    keptInHand = nil
  }

  /// Goes back to following the room from whatever is open.
  mutating func leaveMode() {
    if case .board = mode { leaveBoard() }
    mode = .following
  }

  /// The comment that the wall shows to be sorted; `nil` also while it is on its way to a theme.
  var inHandOnWall: CommentID? {
    guard let first = comments.nextToSortOnWall else { return nil }
    let isMoving = pending.values.contains { waiting in
      switch waiting.command {
      case .placeComment(first, _, _), .parkComment(first), .postponeComment(first),
        .takeDown(first):
        true
      default: false
      }
    }
    return isMoving ? nil : first
  }
}
