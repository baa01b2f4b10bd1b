import Language
import SessionEngine
import TerminalKit

/// A comment that a key does something with, as it stands on the screen.
struct OfferedComment: Equatable {
  private let comment: CommentID
  private let text: Words

  fileprivate init?(_ id: CommentID?, in state: SessionState) {
    guard let id, let text = state.comments.read(id, { $0.text }) else { return nil }
    comment = id
    self.text = text
  }
}

/// What keys do something with: a key is meant for what stood there when somebody decided to press it.
struct OfferedComments: Equatable {
  /// The comment that is being sorted.
  let inHand: OfferedComment?
  /// The comment that is let onto the wall next.
  let nextOnWall: OfferedComment?
}

extension ConsoleScreen {
  /// What came less than this many milliseconds ago cannot have been read.
  private static let unreadFor: Int64 = 1_000

  /// What keys do something with now.
  var offered: OfferedComments {
    OfferedComments(
      inHand: OfferedComment(isSorting ? inHand : nil, in: state),
      nextOnWall: OfferedComment(letsCommentsThrough ? newestHeld : nil, in: state))
  }

  /// Notes what others have put in place of what was there to be read.
  mutating func noteChanges(of before: OfferedComments, at now: Moment) {
    let offered = offered
    if before.inHand != nil, before.inHand != offered.inHand { handChangedAt = now }
    if before.nextOnWall != offered.nextOnWall { nextOnWallChangedAt = now }
  }

  /// Whether another comment has just come into hand, or other words into that one; says so.
  mutating func isHandUnread(at now: Moment) -> Bool { isUnread(since: handChangedAt, at: now) }

  /// Whether another comment has just become the next for the wall, or got other words; says so.
  mutating func isNextOnWallUnread(at now: Moment) -> Bool {
    isUnread(since: nextOnWallChangedAt, at: now)
  }

  private mutating func isUnread(since change: Moment?, at now: Moment) -> Bool {
    guard let change, now.milliseconds(since: change) < Self.unreadFor else { return false }
    say(catalogue.stageOrders.justCame, .warning)
    return true
  }
}
