import SessionEngine
import Synchronization
import TerminalKit

/// The rows in which what is longest on the screen was drawn last, for as long as its words do not change: breaking them into rows
/// takes longer than everything else that is drawn beside them.
final class DrawnWords: Sendable {
  /// What words are of.
  enum Source: Hashable, Sendable {
    /// One of the latest comments.
    case comment(CommentID)
    /// What is to be said.
    case speech
  }

  /// More than stand in any window at a time.
  private static let limit = 64

  private struct Broken {
    let text: String
    let width: Int
    let rows: [DisplayLine]
  }

  private let drawn = Mutex<[Source: Broken]>([:])

  /// The words in rows of a width, at most that many; always asked with as many of the same source.
  func rows(of source: Source, _ text: String, width: Int, maxRows: Int? = nil) -> [DisplayLine] {
    if let last = drawn.withLock({ $0[source] }), last.width == width, last.text == text {
      return last.rows
    }
    let rows = TextLayout.lines(of: text, width: width, maxRows: maxRows)
    drawn.withLock { drawn in
      if drawn.count >= Self.limit { drawn = [:] }
      drawn[source] = Broken(text: text, width: width, rows: rows)
    }
    return rows
  }

  /// Forgets them: words in them have been erased.
  func forget() { drawn.withLock { $0 = [:] } }
}
