import SessionEngine
import Synchronization
import TerminalKit

/// The rows in which the latest comments were drawn last, for those whose words have not changed since: breaking them into rows
/// takes longer than everything else that is drawn beside them.
final class DrawnWords: Sendable {
  /// More than stand in any window at a time.
  private static let limit = 64
  /// What is longer can be read in the list of its table.
  private static let mostRows = 3

  private struct Broken {
    let text: String
    let width: Int
    let rows: [DisplayLine]
  }

  private let comments = Mutex<[CommentID: Broken]>([:])

  /// The words of a comment in rows of a width, at most three.
  func rows(of comment: CommentID, _ text: String, width: Int) -> [DisplayLine] {
    if let last = comments.withLock({ $0[comment] }), last.width == width, last.text == text {
      return last.rows
    }
    let rows = TextLayout.lines(of: text, width: width, maxRows: Self.mostRows)
    comments.withLock { comments in
      if comments.count >= Self.limit { comments = [:] }
      comments[comment] = Broken(text: text, width: width, rows: rows)
    }
    return rows
  }

  /// Forgets them: words in them have been erased.
  func forget() { comments.withLock { $0 = [:] } }
}
