/// Where each command stands in a journal, found by its name.
///
/// A log of a large day names twenty thousand commands, and every line of it is looked up here: a place is kept beside a piece of the
/// name's hash, eight bytes in all. It is kept in many small tables, of which a change copies one: screens keep the session that they
/// have drawn while the next event is folded in. Two are equal that got the same names in the same order.
struct CommandPlaces: Hashable, Sendable {
  private var tables = ChunkedArray<PlaceTable>()

  /// A power of two; with ten thousand names a table has a few dozen.
  private static let tableCount = 256

  /// Where a name is looked for: worked out once for looking and keeping.
  struct Whereabouts {
    fileprivate let table: Int
    fileprivate let tag: UInt32

    /// The whereabouts of a command's name.
    init(of command: CommandID) {
      let hash = UInt64(truncatingIfNeeded: command.hashValue)
      table = Int(hash % UInt64(CommandPlaces.tableCount))
      tag = UInt32(hash >> 32)
    }
  }

  /// The place of a name; `nil` where none was kept.
  ///
  /// - Parameter hasName: Whether the command at a place has the name: two names may share a piece of their hashes.
  func place(of name: Whereabouts, where hasName: (Int) -> Bool) -> Int? {
    guard !tables.isEmpty else { return nil }
    return tables.read(name.table) { $0.place(of: name.tag, where: hasName) }
  }

  /// Keeps the place of a name that has none yet.
  mutating func add(_ place: Int, for name: Whereabouts) {
    while tables.count < Self.tableCount { tables.append(PlaceTable()) }
    tables.change(name.table) { $0.add(place, name.tag) }
  }
}

/// Places by pieces of hashes, in a table with open addressing, half of which at least is free.
private struct PlaceTable: Hashable, Sendable {
  /// The piece of a hash, and the place counted from 1; 0 is free.
  private var slots: [UInt64] = []
  private var count = 0

  private static let leastSlots = 8

  func place(of tag: UInt32, where hasName: (Int) -> Bool) -> Int? {
    guard !slots.isEmpty else { return nil }
    var slot = start(of: tag)
    while slots[slot] != 0 {
      let place = Int(slots[slot] & 0xFFFF_FFFF) - 1
      if UInt32(slots[slot] >> 32) == tag, hasName(place) { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  mutating func add(_ place: Int, _ tag: UInt32) {
    if (count + 1) * 2 > slots.count { grow() }
    put(UInt64(tag) << 32 | UInt64(UInt32(place + 1)))
    count += 1
  }

  private mutating func grow() {
    let kept = slots.filter { $0 != 0 }
    slots = Array(repeating: 0, count: max(Self.leastSlots, slots.count * 2))
    for slot in kept { put(slot) }
  }

  private mutating func put(_ content: UInt64) {
    var slot = start(of: UInt32(content >> 32))
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = content
  }

  /// Where to begin to look; the number of slots is a power of two.
  private func start(of tag: UInt32) -> Int { Int(tag) & (slots.count - 1) }
}
