/// How a search is led: how hot it is at first and at last, and which steps it tries.
struct Annealing {
  /// In 1/256 of a cost.
  let hottest: Int
  let coldest: Int
  /// Of 256 steps, how many are trades of all seats.
  var tradesOf256 = 0
  /// Of 256 steps, how many move a group that sits together. One costs as much as ten others.
  var groupMovesOf256 = 0
  /// Of sixteen people with nothing to complain of, how many are left in peace.
  var sparedInSixteen = 14
}

extension Search {
  /// Tries that many steps while the temperature falls evenly, and ends with the best seating found by any search so far.
  mutating func anneal(_ steps: Int, _ annealing: Annealing) {
    guard steps > 0, !layout.movable.isEmpty, !isDone else { return }
    _ = AcceptanceTable.shared.withLogarithms { logarithms in
      layout.movable.withUnsafeBufferPointer { movable in
        movableRanges.withUnsafeBufferPointer { ranges in
          anneal(steps, annealing, logarithms, movable, ranges)
        }
      }
    }
    keepIfBest()
    returnToBest()
  }

  private mutating func anneal(
    _ steps: Int, _ annealing: Annealing, _ logarithms: UnsafePointer<UInt32>,
    _ movable: UnsafeBufferPointer<Int32>, _ ranges: UnsafeBufferPointer<Range<Int>>
  ) {
    let specialSteps = annealing.tradesOf256 + annealing.groupMovesOf256
    var temperature = annealing.hottest
    for step in 0..<steps {
      if step & 1023 == 0 {
        if best <= floor || cost <= floor { return }
        temperature =
          annealing.hottest - (annealing.hottest - annealing.coldest) * step / steps
      }
      let draw = random.next()
      let limit = AcceptanceTable.limit(logarithms, random: draw, temperature: temperature)
      let kind = Int(truncatingIfNeeded: (draw >> 12) & 255)
      if kind < specialSteps {
        if kind < annealing.tradesOf256 { tryTrade(limit) } else { tryGroupMove(limit) }
        continue
      }
      let place = Int(((draw >> 32) &* UInt64(truncatingIfNeeded: movable.count)) >> 32)
      let chair = Int(movable[place])
      if Int(truncatingIfNeeded: (draw >> 20) & 15) < annealing.sparedInSixteen,
        state.isContent(chair)
      {
        continue
      }
      let range = ranges[place]
      let other = Int(movable[range.lowerBound &+ random.below(range.count)])
      guard state.places[chair] != state.places[other], canSwap(chair, other) else { continue }
      let change = state.costOfSwap(chair, other)
      guard change <= limit else { continue }
      if change > 0 { keepIfBest() }
      state.swap(chair, other)
      cost &+= change
    }
  }

  private mutating func tryTrade(_ limit: Int) {
    guard !traders.isEmpty else { return }
    let list = traders.count == 1 ? 0 : random.below(traders.count)
    let p = traders[list][random.below(traders[list].count)]
    let q = traders[list][random.below(traders[list].count)]
    guard p != q,
      state.roleMasks[p] != state.roleMasks[q] || company.matters(p) || company.matters(q)
    else { return }
    let change = state.costOfTrade(p, q, company)
    guard change <= limit else { return }
    if change > 0 { keepIfBest() }
    state.trade(p, q)
    cost &+= change
  }

  /// Lets a group that sits together change places with as many at another table: one at a time they would have to part.
  private mutating func tryGroupMove(_ limit: Int) {
    guard !hall.groups.isEmpty, hall.rounds > hall.roundsThatStand else { return }
    let group = hall.groups[random.below(hall.groups.count)]
    let round = hall.roundsThatStand + random.below(hall.rounds - hall.roundsThatStand)
    let open = hall.open[round]
    let members = group.filter { state.chairs[round * state.stride + $0] >= 0 }
    guard let first = members.first, !open.isEmpty else { return }
    let from = state.places[Int(state.chairs[round * state.stride + first])]
    let to = round * state.tables + open[random.below(open.count)]
    let start = Int(layout.firstMovable[to])
    let count = Int(layout.firstChair[to + 1]) - start
    guard to != Int(from), count >= members.count else { return }
    for member in members {
      let chair = state.chairs[round * state.stride + member]
      guard state.places[Int(chair)] == from, chair >= layout.firstMovable[Int(from)] else {
        return
      }
    }
    let offset = random.below(count)
    var change = 0
    var swaps: [(Int, Int)] = []
    for (place, member) in members.enumerated() {
      let chair = Int(state.chairs[round * state.stride + member])
      let other = start + (offset + place) % count
      guard canSwap(chair, other) else {
        change = .max
        break
      }
      change += state.costOfSwap(chair, other)
      state.swap(chair, other)
      swaps.append((chair, other))
    }
    let isTaken = change <= limit
    guard !isTaken || (change > 0 && cost < best) else {
      cost += change
      return
    }
    for (chair, other) in swaps.reversed() { state.swap(chair, other) }
    guard isTaken else { return }
    keepIfBest()
    for (chair, other) in swaps { state.swap(chair, other) }
    cost += change
  }
}
