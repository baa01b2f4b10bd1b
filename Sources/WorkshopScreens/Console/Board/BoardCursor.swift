import SessionEngine

/// Where keys act on the board of seats.
struct BoardCursor: Equatable, Sendable {
  /// Which part of the board keys act on.
  enum Focus: Equatable, Sendable {
    /// The seats.
    case seats
    /// A list of swaps, from which one is chosen.
    case suggestions(SwapList)
    /// The keys are shown, from that line.
    case help(line: Int)
  }

  /// The round that is shown.
  var round: StepID
  /// The table that keys act on; `nil` for those without a seat.
  var table: TableID?
  /// The number of the person that keys act on, where somebody is there.
  var person: Int?
  /// The number of the person who was taken up.
  var held: Int?
  /// The digits that were typed last, as a number.
  var typed = 0
  var focus = Focus.seats
}

/// Swaps for a person, best first.
struct SwapList: Equatable, Sendable {
  /// A person to change places with, and what that does.
  struct Entry: Equatable, Sendable {
    var other: Int
    var words: String
  }

  var person: Int
  var entries: [Entry]
  /// The one that keys act on.
  var selected = 0

  /// Moves the selection by rows, within the list.
  mutating func move(by rows: Int) {
    selected = max(0, min(entries.count - 1, selected + rows))
  }
}
