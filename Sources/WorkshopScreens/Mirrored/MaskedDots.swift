import Language
import SessionEngine
import TerminalKit

/// Dots that are typed where the room looks: unseen, and twice, so that a slip of the finger is found without a number being shown.
struct MaskedDots: Equatable, Sendable {
  /// Dots as they were read.
  struct Entry: Equatable, Sendable {
    var dots: DotEntry
    var table: TableID?
    /// What they are for, which may be shown.
    var place: MaskedPlace

    /// Whether another time says the same; the order of a ballot's letters means nothing.
    func agrees(with other: Entry) -> Bool {
      table == other.table && dots.inOrder == other.dots.inOrder
    }
  }

  /// What became of a time that was typed.
  enum Verdict: Equatable, Sendable {
    /// It was the first; the second is awaited.
    case enteredOnce
    /// Both say the same.
    case agrees
    /// They differ, and it begins again.
    case differs
    /// It is for something else than the first, which is still awaited.
    case other(than: MaskedPlace)
  }

  /// The vote that the dots are for.
  let vote: VoteID?
  /// What is being typed; never drawn.
  var line = LineEditor()
  /// The first time, while the second is awaited.
  private(set) var first: Entry?

  /// Nothing typed yet for a vote.
  init(for vote: VoteID?) { self.vote = vote }

  /// Whether anything has been typed that is not done with.
  var isBegun: Bool { first != nil || !line.isEmpty }

  /// What stands in the line; a number alone is the second time of dots that were left over, as the first had its sign from the
  /// list.
  var text: String {
    let isOfUnused = first?.place == .unused(table: nil) && line.text.trimmed.wholeNumber != nil
    return isOfUnused ? "-\(line.text.trimmed)" : line.text
  }

  /// Takes a time that could be read, and empties the line.
  mutating func take(_ entry: Entry) -> Verdict {
    line = LineEditor()
    guard let first else {
      self.first = entry
      return .enteredOnce
    }
    guard first.place == entry.place else { return .other(than: first.place) }
    self.first = nil
    return first.agrees(with: entry) ? .agrees : .differs
  }

  /// Goes one back: the line is emptied, else the first time is let be.
  mutating func stepBack() {
    if line.isEmpty { first = nil }
    line = LineEditor()
  }
}

extension DotEntry {
  /// The same with a ballot's themes in their order.
  fileprivate var inOrder: DotEntry {
    guard case .ballot(.dots(let dots), let perspective, let number) = self else { return self }
    return .ballot(.dots(dots.sorted { $0.theme < $1.theme }), perspective, number: number)
  }
}
