/// Finds a seating for a hall: a start, trades that mend roles and company, then several searches from there of which the best counts.
struct PlanSearch {
  private static let hundredth = Weights.repeated * 256 / 100
  /// Of the searches for a new plan, at first and at last, in hundredths of a first repeat. Most starts are nearly right already, and warmth would
  /// undo them; where they are not, the warmer search finds out of them.
  private static let temperatures = [(26, 22), (50, 14), (26, 22)]
  private let hall: Hall
  private let weights: Weights
  /// With which nobody sits elsewhere than announced without need.
  private let cautiousWeights: Weights
  private let floor: Int
  /// Whether everyone meets again and again whatever is planned, so that order in the start gains nothing.
  private let isCrowded: Bool
  private let effort: SearchEffort
  private var random: SplitMix64

  init(_ hall: Hall, _ bound: LowerBound, effort: SearchEffort) {
    self.hall = hall
    self.effort = effort
    weights = Weights(hall, bound)
    isCrowded = bound.mostMeetings > 2 && !hall.isEveryTableVisited
    cautiousWeights = Weights(hall, bound, areChangesForbidden: true)
    floor = bound.overlaps * Weights.repeated + Self.leastRevisits(hall) * weights.revisit
    random = SplitMix64(seed: hall.seed)
  }

  /// How often people have to come to a table again, whatever is planned.
  private static func leastRevisits(_ hall: Hall) -> Int {
    guard hall.isEveryTableVisited else { return 0 }
    return hall.people.indices.reduce(0) { sum, person in
      var rounds = 0
      var atHome = 0
      for round in 0..<hall.rounds
      where hall.present[round].firstIndexInOrder(of: person) != nil {
        rounds += 1
        if let home = hall.homes[person], hall.decided[round][person] == home { atHome += 1 }
      }
      return sum + max(0, rounds - hall.tables.count, atHome - 1)
    }
  }

  /// Steps of one search. What a step costs grows with the tables; larger workshops get more steps, up to eight times as many.
  private var steps: Int {
    let chairs = hall.present.reduce(0) { $0 + $1.count }
    let tables = max(1, hall.open.reduce(0) { $0 + $1.count })
    let share = chairs / tables + 1
    let scale = max(120, min(1_000, hall.people.count))
    return 10_000 * effort.thousandths / (share + 6) * scale / 120
  }

  /// Steps that trade all seats of two people. What one costs grows with the rounds.
  private var trades: Int {
    let squared = hall.people.count * hall.people.count
    return min(150_000, 25 * squared) * min(4, hall.rounds) / hall.rounds * effort.thousandths
      / 1_000
  }

  /// The seating, by round and person.
  mutating func seating() -> [[Int]] {
    hall.announced.contains { $0.contains { $0 != nil } } ? replanned() : planned()
  }

  /// A seating by chance.
  mutating func chance() -> [[Int]] { StartingSeating.random(hall, random: &random) }

  /// A seating by chance, improved by the same search.
  mutating func seatingFromChance() -> [[Int]] {
    var search = Search(hall, weights, seating: chance(), floor: floor, random: random)
    let base = (search.state.savedOccupants(), search.cost)
    for _ in 0..<3 where !search.isDone {
      search.goBack(to: base.0, cost: base.1)
      search.anneal(steps, annealing(from: 60, to: 12))
    }
    quench(&search)
    return search.state.seating()
  }

  private func annealing(from hottest: Int, to coldest: Int) -> Annealing {
    Annealing(
      hottest: Self.hundredth * hottest, coldest: Self.hundredth * coldest,
      groupMovesOf256: hall.groups.isEmpty ? 0 : 4)
  }

  /// The best of three searches, each from a start of its own.
  private mutating func planned() -> [[Int]] {
    var best: (cost: Int, seating: [[Int]])?
    for (hottest, coldest) in Self.temperatures where best.map({ $0.cost > floor }) ?? true {
      let start =
        isCrowded
        ? chance()
        : StartingSeating.rotating(hall, random: &random, effort: 300 * effort.thousandths)
      var search = Search(hall, weights, seating: start, floor: floor, random: random)
      if !hall.roles.isEmpty || !hall.companyRules.isEmpty {
        search.anneal(
          trades,
          Annealing(
            hottest: weights.unmixed * 128, coldest: weights.unmixed * 16, tradesOf256: 256))
      }
      search.anneal(
        steps, isCrowded ? annealing(from: 60, to: 12) : annealing(from: hottest, to: coldest))
      quench(&search)
      if search.best < best?.cost ?? .max { best = (search.best, search.state.seating()) }
      random = search.random
    }
    return best?.seating ?? []
  }

  /// From what has been announced: at first only those move who have not been told where to sit, then others as far as it pays.
  private mutating func replanned() -> [[Int]] {
    let start = StartingSeating.announced(
      hall, random: &random, effort: 300 * effort.thousandths)
    var cautious = Search(hall, cautiousWeights, seating: start, floor: floor, random: random)
    cautious.anneal(steps / 2, replanning(from: 40, to: 4))
    var search = Search(
      hall, weights, seating: cautious.state.seating(), floor: floor, random: cautious.random)
    let base = (search.state.savedOccupants(), search.cost)
    for (hottest, coldest) in [(4, 1), (16, 4), (28, 4)] where !search.isDone {
      search.goBack(to: base.0, cost: base.1)
      search.anneal(steps / 2, replanning(from: hottest, to: coldest))
    }
    quench(&search)
    return search.state.seating()
  }

  /// Nobody is spared: who is content may sit elsewhere than announced.
  private func replanning(from hottest: Int, to coldest: Int) -> Annealing {
    var annealing = annealing(from: hottest, to: coldest)
    annealing.sparedInSixteen = 0
    return annealing
  }

  /// Takes only what is no worse, at last.
  private func quench(_ search: inout Search) {
    guard !search.isDone else { return }
    var annealing = annealing(from: 0, to: 0)
    annealing.sparedInSixteen = 8
    search.anneal(steps / 8, annealing)
  }
}
