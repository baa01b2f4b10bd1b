/// All chairs of all rounds, numbered through: round by round, table by table, at each table those first whose seat has been decided.
struct Chairs {
  /// By place (round × tables + table), its first chair; one more at the end.
  private(set) var firstChair: [Int32] = []
  /// By place, its first chair whose occupant may change.
  private(set) var firstMovable: [Int32] = []
  /// By chair, its place.
  private(set) var places: [Int32] = []
  /// Chairs whose occupants may change, round by round.
  private(set) var movable: [Int32] = []
  /// By round, where in `movable` its chairs are.
  private(set) var movableRanges: [Range<Int>] = []
  /// By chair, who sits there; the number of people for nobody.
  private(set) var occupants: [Int32] = []

  /// Chairs for a seating, by round and person, that fills tables as ``Hall/sizes`` says.
  init(_ hall: Hall, seating: [[Int]]) {
    let nobody = Int32(hall.people.count)
    for round in 0..<hall.rounds {
      let start = movable.count
      var decided = [[Int32]](repeating: [], count: hall.tables.count)
      var others = decided
      for person in hall.present[round] {
        let table = seating[round][person]
        if hall.isFree(person, inRound: round) {
          others[table].append(Int32(person))
        } else {
          decided[table].append(Int32(person))
        }
      }
      for table in hall.tables.indices {
        let place = Int32(round * hall.tables.count + table)
        firstChair.append(Int32(occupants.count))
        occupants += decided[table]
        let first = occupants.count
        firstMovable.append(Int32(first))
        occupants += others[table]
        let chairs = round < hall.roundsThatStand ? 0 : hall.sizes[round].most(table)
        while occupants.count - Int(firstChair[Int(place)]) < chairs { occupants.append(nobody) }
        if round < hall.roundsThatStand {
          firstMovable[Int(place)] = Int32(occupants.count)
        } else {
          movable += (first..<occupants.count).map(Int32.init)
        }
        while places.count < occupants.count { places.append(place) }
      }
      movableRanges.append(start..<movable.count)
    }
    firstChair.append(Int32(occupants.count))
  }
}
