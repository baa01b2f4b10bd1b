import Synchronization

/// Hands things from one thread to another in order, and lets the giving one wait while too much lies there.
final class Handover<Item: Sendable>: Sendable {
  private struct Shelf {
    var items: [Item] = []
    var isFinished = false
  }

  private let shelf = Mutex(Shelf())
  private let mostItems: Int
  private let filled = Doorbell()
  private let emptied = Doorbell()

  /// A shelf; `nil` where the system has no bells for it: each thread would wait for the other for ever.
  ///
  /// - Parameter mostItems: How many things lie there at most; at least 1.
  init?(holdingAtMost mostItems: Int) {
    self.mostItems = mostItems
    guard filled.canBeHeard, emptied.canBeHeard else { return nil }
  }

  /// Gives one thing, once there is room for it.
  func give(_ item: Item) {
    while !lay(item) { emptied.wait() }
    filled.ring()
  }

  /// Whether nothing lies there, so that whoever takes waits, or soon will.
  var isAwaited: Bool { shelf.withLock { $0.items.isEmpty } }

  private func lay(_ item: Item) -> Bool {
    shelf.withLock { shelf in
      guard shelf.items.count < mostItems else { return false }
      shelf.items.append(item)
      return true
    }
  }

  /// Nothing more is given.
  func finish() {
    shelf.withLock { $0.isFinished = true }
    filled.ring()
  }

  /// Waits for what was given since the last time; `nil` once everything has been taken.
  func take() -> [Item]? {
    while true {
      let (items, isFinished) = shelf.withLock { shelf in
        defer { shelf.items = [] }
        return (shelf.items, shelf.isFinished)
      }
      if !items.isEmpty {
        emptied.ring()
        return items
      }
      if isFinished { return nil }
      filled.wait()
    }
  }
}
