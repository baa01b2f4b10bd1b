/// Which themes of votes are tied across the cut, as far as that has been worked out since dots last changed.
///
/// A log may decide about a cut thousands of times in a row, and need not count thousands of ballots each time. It says nothing that the
/// rest of the state does not say, so two states differ by none of it.
struct KnownTies: Hashable, Sendable {
  private var ties: [VoteID: Set<ThemeID>] = [:]

  static func == (_: KnownTies, _: KnownTies) -> Bool { true }

  func hash(into _: inout Hasher) {}

  /// Nothing is known any more, as dots may be others now.
  mutating func forget() { ties = [:] }

  /// What is known of a vote.
  subscript(vote: VoteID) -> Set<ThemeID>? {
    get { ties[vote] }
    set { ties[vote] = newValue }
  }
}
