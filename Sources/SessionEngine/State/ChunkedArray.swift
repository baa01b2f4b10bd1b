/// An array whose copies share what has not changed in any of them.
///
/// Screens keep the session that they have drawn while the next event is folded in. Changing an element, or adding one, then
/// copies a chunk of the array and not all of it.
public struct ChunkedArray<Element> {
  private var chunks: [[Element]] = []
  /// How many elements there are.
  public private(set) var count = 0

  private static var chunkSize: Int { 64 }

  /// An empty array.
  public init() {}

  mutating func append(_ element: Element) {
    if count % Self.chunkSize == 0 { begin() }
    chunks[count / Self.chunkSize].append(element)
    count += 1
  }

  /// Most arrays are short; one that has filled a chunk is likely to fill the next.
  private mutating func begin() {
    var chunk: [Element] = []
    if !chunks.isEmpty { chunk.reserveCapacity(Self.chunkSize) }
    chunks.append(chunk)
  }

  /// Changes an element in its place; the index has to be one of the array's.
  mutating func change<Result>(_ index: Int, _ body: (inout Element) -> Result) -> Result {
    body(&chunks[index / Self.chunkSize][index % Self.chunkSize])
  }
}

extension ChunkedArray: RandomAccessCollection {
  /// Always 0.
  public var startIndex: Int { 0 }
  /// The number of elements.
  public var endIndex: Int { count }

  /// The element at that place.
  public subscript(index: Int) -> Element {
    chunks[index / Self.chunkSize][index % Self.chunkSize]
  }
}

extension ChunkedArray {
  /// Goes through the pieces that hold a range of places within the array, in order, each with the place of its first element.
  func visitChunks(holding range: Range<Int>, _ visit: (Int, Span<Element>) -> Void) {
    guard !range.isEmpty else { return }
    for place in range.lowerBound / Self.chunkSize...(range.upperBound - 1) / Self.chunkSize {
      let first = place * Self.chunkSize
      let chunk = chunks[place]
      let part = range.clamped(to: first..<first + chunk.count)
      visit(
        part.lowerBound, chunk.span.extracting(part.lowerBound - first..<part.upperBound - first))
    }
  }
}

extension ChunkedArray: Sendable where Element: Sendable {}
extension ChunkedArray: Equatable where Element: Equatable {}
extension ChunkedArray: Hashable where Element: Hashable {}

extension ChunkedArray where Element: Equatable {
  /// The places whose elements differ from those of another array, or have none there; in order.
  ///
  /// What both share is not looked at, so between an array and a later copy of it this takes as long as there are changes.
  func indices(differingFrom other: ChunkedArray) -> [Int] {
    var indices: [Int] = []
    for (place, chunk) in chunks.enumerated() {
      let first = place * Self.chunkSize
      guard place < other.chunks.count else {
        indices += first..<first + chunk.count
        continue
      }
      let old = other.chunks[place]
      if ChunkedArray.isShared(chunk, old) { continue }
      for (offset, element) in chunk.enumerated()
      where offset >= old.count || old[offset] != element {
        indices.append(first + offset)
      }
    }
    if other.count > count { indices += count..<other.count }
    return indices
  }

  /// Whether two chunks are one and the same piece of memory.
  private static func isShared(_ left: [Element], _ right: [Element]) -> Bool {
    left.count == right.count
      && left.withUnsafeBufferPointer { left in
        right.withUnsafeBufferPointer { left.baseAddress == $0.baseAddress }
      }
  }
}
