extension SearchState {
  /// What it costs more when the occupants of two chairs of one round, at different tables, change places.
  @inline(__always)
  func costOfSwap(_ chair: Int, _ other: Int) -> Int {
    let p = Int(occupants[chair])
    let q = Int(occupants[other])
    let from = Int(places[chair])
    let to = Int(places[other])
    let metByP = pairs + p &* stride
    let metByQ = pairs + q &* stride
    var cost: Int32 = 0
    for seat in Int(firstChair[from])..<Int(firstChair[from &+ 1]) {
      let companion = Int(occupants[seat])
      cost &+= meetingCosts[Int(metByQ[companion])] &- meetingRefunds[Int(metByP[companion])]
    }
    for seat in Int(firstChair[to])..<Int(firstChair[to &+ 1]) {
      let companion = Int(occupants[seat])
      cost &+= meetingCosts[Int(metByP[companion])] &- meetingRefunds[Int(metByQ[companion])]
    }
    // Each was counted as company of the other at the table that is left.
    cost &-= 2 &* meetingCosts[Int(metByP[q])]
    var sum = Int(cost)
    if roles > 0 { sum &+= costOfRoles(p, q, from: from, to: to) }
    if hasVisits { sum &+= costOfVisits(p, q, from: from, to: to) }
    if hasAnnouncements { sum &+= costOfChange(p, q, from: from, to: to) }
    return sum
  }

  /// How far a count of a role is from even enough.
  @inline(__always)
  private func excess(_ cell: Int, _ step: Int) -> Int {
    let count = Int(roleCounts[cell]) &+ step
    return max(0, Int(roleLeast[cell]) &- count, count &- Int(roleMost[cell]))
  }

  @inline(__always)
  private func costOfStep(_ cell: Int, _ step: Int) -> Int { excess(cell, step) &- excess(cell, 0) }

  @inline(__always)
  func costOfRoles(_ p: Int, _ q: Int, from: Int, to: Int) -> Int {
    let rolesOfP = roleMasks[p]
    let rolesOfQ = roleMasks[q]
    guard rolesOfP != rolesOfQ else { return 0 }
    var sum = 0
    for role in RoleBits(rolesOfP & ~rolesOfQ) {
      sum &+= costOfStep(from &* roles &+ role, -1) &+ costOfStep(to &* roles &+ role, 1)
    }
    for role in RoleBits(rolesOfQ & ~rolesOfP) {
      sum &+= costOfStep(from &* roles &+ role, 1) &+ costOfStep(to &* roles &+ role, -1)
    }
    return sum &* weights.unmixed
  }

  @inline(__always)
  private func costOfVisits(_ p: Int, _ q: Int, from: Int, to: Int) -> Int {
    let from = from % tables
    let to = to % tables
    var sum = 0
    if p != people {
      sum &+= (visits[p &* tables &+ to] > 0 ? 1 : 0) &- (visits[p &* tables &+ from] > 1 ? 1 : 0)
    }
    if q != people {
      sum &+= (visits[q &* tables &+ from] > 0 ? 1 : 0) &- (visits[q &* tables &+ to] > 1 ? 1 : 0)
    }
    return sum &* weights.revisit
  }

  @inline(__always)
  private func costOfChange(_ p: Int, _ q: Int, from: Int, to: Int) -> Int {
    let row = from / tables &* stride
    let from = Int16(truncatingIfNeeded: from % tables)
    let to = Int16(truncatingIfNeeded: to % tables)
    let told = announced[row &+ p]
    let otherTold = announced[row &+ q]
    var sum = 0
    if told >= 0 { sum &+= (told != to ? 1 : 0) &- (told != from ? 1 : 0) }
    if otherTold >= 0 { sum &+= (otherTold != from ? 1 : 0) &- (otherTold != to ? 1 : 0) }
    return sum &* weights.change
  }

  /// Whether someone meets only new people at a table whose roles are mixed.
  @inline(__always)
  func isContent(_ chair: Int) -> Bool {
    let place = Int(places[chair])
    let met = pairs + Int(occupants[chair]) &* stride
    var trouble = unmixed[place]
    for seat in Int(firstChair[place])..<Int(firstChair[place &+ 1]) {
      trouble |= troubles[Int(met[Int(occupants[seat])])]
    }
    return trouble == 0
  }

  /// Lets the occupants of two chairs of one round, at different tables, change places.
  func swap(_ chair: Int, _ other: Int) {
    let p = Int(occupants[chair])
    let q = Int(occupants[other])
    let from = Int(places[chair])
    let to = Int(places[other])
    meet(p, at: from, besides: p, 0xFF)
    meet(q, at: to, besides: q, 0xFF)
    meet(q, at: from, besides: p, 1)
    meet(p, at: to, besides: q, 1)
    occupants[chair] = Int32(q)
    occupants[other] = Int32(p)
    let row = from / tables &* stride
    chairs[row &+ p] = Int32(other)
    chairs[row &+ q] = Int32(chair)
    visits[p &* tables &+ from % tables] &-= 1
    visits[p &* tables &+ to % tables] &+= 1
    visits[q &* tables &+ to % tables] &-= 1
    visits[q &* tables &+ from % tables] &+= 1
    if roles > 0 { moveRoles(p, q, from: from, to: to) }
  }

  /// Adds a meeting, or with 255 takes one back, of someone with everyone at a place but one.
  @inline(__always)
  private func meet(_ person: Int, at place: Int, besides one: Int, _ step: UInt8) {
    guard person != people else { return }
    for seat in Int(firstChair[place])..<Int(firstChair[place &+ 1]) {
      let companion = Int(occupants[seat])
      guard companion != one, companion != people else { continue }
      pairs[person &* stride &+ companion] &+= step
      pairs[companion &* stride &+ person] &+= step
    }
  }

  func moveRoles(_ p: Int, _ q: Int, from: Int, to: Int) {
    for role in RoleBits(roleMasks[p]) {
      roleCounts[from &* roles &+ role] &-= 1
      roleCounts[to &* roles &+ role] &+= 1
    }
    for role in RoleBits(roleMasks[q]) {
      roleCounts[to &* roles &+ role] &-= 1
      roleCounts[from &* roles &+ role] &+= 1
    }
    updateUnmixed(from)
    updateUnmixed(to)
  }

  /// Looks anew whether roles are uneven at a place.
  func updateUnmixed(_ place: Int) {
    var sum = 0
    for cell in place &* roles..<(place &+ 1) &* roles { sum |= excess(cell, 0) }
    unmixed[place] = sum == 0 ? 0 : 1
  }

  /// What everything costs, in ``Weights``. Nothing if nothing is wrong.
  func cost(_ hall: Hall) -> Int {
    var sum = 0
    for one in 0..<people {
      for other in (one + 1)..<stride {
        sum += Int(meetingTotals[Int(pairs[one * stride + other])])
      }
    }
    for cell in 0..<rounds * tables * roles { sum += excess(cell, 0) * weights.unmixed }
    if hasVisits {
      for cell in 0..<people * tables { sum += max(0, Int(visits[cell]) - 1) * weights.revisit }
    }
    for cell in 0..<rounds * stride where hasAnnouncements && announced[cell] >= 0 {
      let chair = Int(chairs[cell])
      if chair >= 0, Int(places[chair]) % tables != Int(announced[cell]) { sum += weights.change }
    }
    for rule in hall.companyRules where rule.company == .together {
      for round in 0..<rounds
      where chairs[round * stride + rule.one] >= 0 && chairs[round * stride + rule.other] >= 0 {
        sum += weights.company
      }
    }
    return sum
  }
}
