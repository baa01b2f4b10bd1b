/// Things of one kind, found by their number, in the order in which they were made.
public struct EntityStore<ID: EntityIdentifier, Value: Hashable & Sendable>: Hashable, Sendable {
  @usableFromInline private(set) var slots = ChunkedArray<Value?>()
  private var retracted: [Int: Value] = [:]
  /// Numbers that were passed over.
  private var gaps = 0
  /// How many there are.
  public private(set) var count = 0

  init() {}

  /// The thing with that name, if there is one.
  @inlinable
  public subscript(id: ID) -> Value? {
    guard id.number >= 1, id.number <= slots.count else { return nil }
    return slots[id.number - 1]
  }

  /// Reads the thing with that name in its place, if there is one: a large thing takes many times as long to copy.
  @inlinable
  public func read<Result>(_ id: ID, _ body: (borrowing Value) -> Result?) -> Result? {
    guard id.number >= 1, id.number <= slots.count else { return nil }
    return slots.read(id.number - 1) { slot in
      switch slot {
      case .some(let value): body(value)
      case .none: nil
      }
    }
  }

  /// The thing that was taken back under that name, if one was.
  func retracted(_ id: ID) -> Value? { retracted[id.number] }

  /// The name that the next thing gets.
  public var nextID: ID { ID(number: slots.count + 1) }

  /// All names, in order.
  @inlinable
  public var ids: some Sequence<ID> {
    slots.indices.lazy.filter { slots[$0] != nil }.map { ID(number: $0 + 1) }
  }

  /// All names with what they name, in order.
  @inlinable
  public var all: some Sequence<(id: ID, value: Value)> {
    slots.enumerated().lazy.compactMap { index, value in
      value.map { (id: ID(number: index + 1), value: $0) }
    }
  }

  /// The last that is there, with its name.
  @inlinable
  public var last: (id: ID, value: Value)? { last { _ in true } }

  /// The last for which a condition holds, with its name; those before it are not looked at.
  @inlinable
  public func last(where condition: (Value) -> Bool) -> (id: ID, value: Value)? {
    for place in slots.indices.reversed() {
      if let value = slots[place], condition(value) { return (ID(number: place + 1), value) }
    }
    return nil
  }

  /// The names of what is another thing, or there at all, in only one of two stores; in order.
  ///
  /// Between a store and what became of it this takes as long as there are changes, not things.
  public func changes(since earlier: EntityStore) -> [ID] {
    slots.indices(differingFrom: earlier.slots).map { ID(number: $0 + 1) }
  }

  /// Adds a thing; a number far beyond the next one is not the engine's and is left out.
  mutating func add(_ value: Value, as id: ID) {
    guard id.number >= 1 else { return }
    let passedOver = max(0, id.number.clampedSubtracting(nextID.number))
    guard passedOver <= EntityStore.greatestGaps - gaps else { return }
    gaps += passedOver
    while slots.count < id.number { slots.append(nil) }
    if slots[id.number - 1] == nil { count += 1 }
    slots.change(id.number - 1) { $0 = value }
  }

  /// Readers that leave out ballots and damaged logs make gaps; a joker's numbers must not fill the memory.
  private static var greatestGaps: Int { 100_000 }

  mutating func change(_ id: ID, _ body: (inout Value) -> Void) {
    guard id.number >= 1, id.number <= slots.count else { return }
    slots.change(id.number - 1) { slot in
      guard var value = slot.take() else { return }
      body(&value)
      slot = value
    }
  }

  mutating func retract(_ id: ID) {
    guard let value = self[id] else { return }
    retracted[id.number] = value
    slots.change(id.number - 1) { $0 = nil }
    count -= 1
  }

  mutating func reinstate(_ id: ID) {
    guard let value = retracted.removeValue(forKey: id.number) else { return }
    add(value, as: id)
  }
}

extension EntityStore<CommentID, TableComment> {
  /// Goes through the words of these in order; what was withdrawn or erased is left out.
  func visitStandingWords(of ids: Range<CommentID>, _ visit: (CommentID, String) -> Void) {
    let places = (ids.lowerBound.number - 1..<ids.upperBound.number - 1).clamped(to: slots.indices)
    slots.visitChunks(holding: places) { first, chunk in
      for offset in chunk.indices {
        // What is needed is taken from its place: a comment that is taken as a whole is copied, and that takes thirty times as long.
        guard chunk[offset]?.isWithdrawn == false, let text = chunk[offset]?.text.text else {
          continue
        }
        visit(CommentID(number: first + offset + 1), text)
      }
    }
  }
}
