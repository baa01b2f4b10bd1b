/// Conflicts as they are found, each once with all its rounds.
struct ConflictList {
  private(set) var conflicts: [SeatingConflict] = []
  private var places: [SeatingConflict.Kind: Int] = [:]

  /// Adds a round, from 0, to a conflict.
  mutating func add(_ kind: SeatingConflict.Kind, inRound round: Int) {
    if let place = places[kind] {
      conflicts[place].rounds.insert(round + 1)
    } else {
      places[kind] = conflicts.count
      conflicts.append(SeatingConflict(kind: kind, rounds: RoundSet([round + 1])))
    }
  }
}
