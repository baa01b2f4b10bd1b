/// Improves a seating step by step: simulated annealing with a fixed number of steps, so that the result does not depend on how fast a machine is.
struct Search: ~Copyable {
  let hall: Hall
  let state: SearchState
  /// What no seating can cost less than.
  let floor: Int
  var random: SplitMix64
  let layout: Chairs
  /// By place in ``Chairs/movable``, the part of the list that is its round.
  let movableRanges: [Range<Int>]
  /// People who are there in the same rounds and free in all of them: they can trade all their seats.
  let traders: [[Int]]
  let company: CompanyIndex
  /// What the seating costs now.
  var cost: Int
  /// What the best seating so far costs.
  private(set) var best: Int
  private var bestOccupants: [Int32]

  init(
    _ hall: Hall, _ weights: Weights, seating: [[Int]], floor: Int, random: SplitMix64
  ) {
    self.hall = hall
    self.floor = floor
    self.random = random
    state = SearchState(hall, weights, seating: seating)
    let layout = Chairs(hall, seating: seating)
    self.layout = layout
    movableRanges = layout.movableRanges.flatMap { range in range.map { _ in range } }
    traders = Self.traders(hall)
    company = CompanyIndex(hall)
    cost = state.cost(hall)
    best = cost
    bestOccupants = state.savedOccupants()
  }

  private static func traders(_ hall: Hall) -> [[Int]] {
    guard hall.roundsThatStand == 0, hall.announced.allSatisfy({ $0.allSatisfy { $0 == nil } })
    else { return [] }
    var patterns = [RoundSet](repeating: .none, count: hall.people.count)
    var isFree = [Bool](repeating: true, count: hall.people.count)
    for round in 0..<hall.rounds {
      for person in hall.present[round] {
        patterns[person].insert(round + 1)
        if !hall.isFree(person, inRound: round) { isFree[person] = false }
      }
    }
    var classes: [(pattern: RoundSet, people: [Int])] = []
    for person in hall.people.indices where isFree[person] && patterns[person] != .none {
      if let place = classes.firstIndex(where: { $0.pattern == patterns[person] }) {
        classes[place].people.append(person)
      } else {
        classes.append((patterns[person], [person]))
      }
    }
    return classes.map(\.people).filter { $0.count > 1 }
  }

  /// Whether nothing better can be found.
  var isDone: Bool { best <= floor }

  /// Remembers the seating if none was better.
  mutating func keepIfBest() {
    guard cost < best else { return }
    best = cost
    bestOccupants.withUnsafeMutableBufferPointer { saved in
      saved.baseAddress?.update(from: state.occupants, count: saved.count)
    }
  }

  /// Goes back to the best seating so far.
  mutating func returnToBest() {
    guard cost != best else { return }
    state.restore(bestOccupants)
    cost = best
  }

  /// Goes on from another seating of the same search.
  mutating func goBack(to occupants: [Int32], cost: Int) {
    state.restore(occupants)
    self.cost = cost
  }

  /// Whether every table keeps its size. An empty chair can only move to a table that may be one smaller.
  @inline(__always)
  func canSwap(_ chair: Int, _ other: Int) -> Bool {
    let nobody = Int32(state.people)
    let p = state.occupants[chair]
    let q = state.occupants[other]
    guard p == nobody || q == nobody else { return true }
    guard p != q else { return false }
    let place = Int(state.places[p == nobody ? other : chair])
    for seat in state.firstChair[place]..<state.firstChair[place + 1]
    where state.occupants[Int(seat)] == nobody {
      return false
    }
    return hall.sizes[place / state.tables].canTakeOneMore[place % state.tables]
  }
}
