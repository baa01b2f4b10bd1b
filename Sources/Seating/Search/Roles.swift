/// The numbers of the bits that are set.
struct RoleBits: Sequence, IteratorProtocol {
  private var mask: UInt64

  @inline(__always)
  init(_ mask: UInt64) { self.mask = mask }

  @inline(__always)
  mutating func next() -> Int? {
    guard mask != 0 else { return nil }
    defer { mask &= mask &- 1 }
    return mask.trailingZeroBitCount
  }
}

/// How many of each role are even enough at each table of each round.
///
/// What stands is even enough as it is. With a share of x, from one below x rounded up to one above x rounded down: the two whole numbers next to x, or x itself and one more or fewer.
struct RoleShares {
  /// By round, table and role.
  private(set) var least: [Int16] = []
  private(set) var most: [Int16] = []

  init(_ hall: Hall) {
    for round in 0..<hall.rounds {
      var counts = [Int](repeating: 0, count: hall.roles.count)
      for person in hall.present[round] {
        for role in RoleBits(hall.roleMasks[person]) { counts[role] += 1 }
      }
      let sizes = hall.sizes[round]
      let able = max(1, sizes.ableToTakeOneMore)
      let whole = max(1, hall.present[round].count) * able
      for table in hall.tables.indices {
        let size = sizes.least[table] * able + (sizes.canTakeOneMore[table] ? sizes.oneMore : 0)
        for count in counts {
          if round < hall.roundsThatStand {
            least.append(0)
            most.append(.max)
            continue
          }
          least.append(Int16(max(0, (count * size + whole - 1) / whole - 1)))
          most.append(Int16(count * size / whole + 1))
        }
      }
    }
  }
}
