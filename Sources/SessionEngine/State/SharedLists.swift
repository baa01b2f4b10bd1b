/// The lists of many owners in a single array, each thing with the place of the one before it in its list.
///
/// Most lists hold one thing or two, and an array of its own costs more memory than they do.
struct SharedLists<Element: Hashable & Sendable>: Hashable, Sendable {
  /// Where an owner's list ends.
  struct List: Hashable, Sendable {
    fileprivate var last: UInt32 = 0
    /// How much it holds.
    fileprivate(set) var count: UInt32 = 0
  }

  private struct Link: Hashable, Sendable {
    let element: Element
    let before: UInt32
  }

  /// What a list holds, what was put there last first.
  struct Backwards: Sequence, IteratorProtocol {
    fileprivate let lists: SharedLists
    fileprivate var rest: List

    mutating func next() -> Element? {
      guard rest.count > 0 else { return nil }
      let link = lists.links[Int(rest.last)]
      rest = List(last: link.before, count: rest.count - 1)
      return link.element
    }
  }

  private var links = ChunkedArray<Link>()

  /// Puts something at the end of a list.
  mutating func append(_ element: Element, to list: inout List) {
    let place = UInt32(links.count)
    links.append(Link(element: element, before: list.last))
    list = List(last: place, count: list.count + 1)
  }

  /// What a list holds, what was put there last first.
  subscript(list: List) -> Backwards { Backwards(lists: self, rest: list) }
}
