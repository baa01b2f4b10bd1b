/// An array whose copies share what has not changed in any of them.
///
/// Screens keep the session that they have drawn while the next event is folded in. Changing an element, or adding one, then
/// copies the chunk that it lies in and the group of chunks around that, and not all of the array. Copying touches each thing
/// that is copied, wherever it lies in memory, so chunks and groups are small.
public struct ChunkedArray<Element> {
  // What is inlinable here is read for every row of every picture, by other modules too.
  @usableFromInline typealias Chunk = [Element]

  @usableFromInline private(set) var groups: [[Chunk]] = []
  /// How many elements there are.
  public private(set) var count = 0

  @inlinable static var chunkSize: Int { 32 }
  @inlinable static var groupSize: Int { 32 }
  @inlinable static var elementsPerGroup: Int { chunkSize * groupSize }

  /// An empty array.
  public init() {}

  mutating func append(_ element: Element) {
    if count % Self.elementsPerGroup == 0 { groups.append([]) }
    if count % Self.chunkSize == 0 { begin() }
    change(chunk: count / Self.chunkSize) { $0.append(element) }
    count += 1
  }

  /// Most arrays are short; one that has filled a chunk is likely to fill the next.
  private mutating func begin() {
    var chunk: Chunk = []
    if count > 0 { chunk.reserveCapacity(Self.chunkSize) }
    groups[count / Self.elementsPerGroup].append(chunk)
  }

  /// Changes an element in its place; the index has to be one of the array's.
  mutating func change<Result>(_ index: Int, _ body: (inout Element) -> Result) -> Result {
    change(chunk: index / Self.chunkSize) { body(&$0[index % Self.chunkSize]) }
  }

  private mutating func change<Result>(chunk: Int, _ body: (inout Chunk) -> Result) -> Result {
    body(&groups[chunk / Self.groupSize][chunk % Self.groupSize])
  }

  private func chunk(holding index: Int) -> Chunk {
    groups[index / Self.elementsPerGroup][index / Self.chunkSize % Self.groupSize]
  }
}

extension ChunkedArray: RandomAccessCollection {
  /// Always 0.
  @inlinable public var startIndex: Int { 0 }
  /// The number of elements.
  @inlinable public var endIndex: Int { count }

  /// The element at that place.
  @inlinable
  public subscript(index: Int) -> Element {
    groups[index / Self.elementsPerGroup][index / Self.chunkSize % Self.groupSize][
      index % Self.chunkSize]
  }
}

extension ChunkedArray {
  /// Reads an element in its place, without a copy of it; the index has to be one of the array's.
  @inlinable
  func read<Result>(_ index: Int, _ body: (borrowing Element) -> Result) -> Result {
    body(
      groups[index / Self.elementsPerGroup][index / Self.chunkSize % Self.groupSize][
        index % Self.chunkSize])
  }

  /// Goes through the pieces that hold a range of places within the array, in order, each with the place of its first element.
  func visitChunks(holding range: Range<Int>, _ visit: (Int, Span<Element>) -> Void) {
    let start = range.lowerBound - range.lowerBound % Self.chunkSize
    for first in stride(from: start, to: range.upperBound, by: Self.chunkSize) {
      let chunk = chunk(holding: first)
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
    for (place, group) in groups.enumerated() {
      let first = place * Self.elementsPerGroup
      let old = place < other.groups.count ? other.groups[place] : []
      if group.isSameMemory(as: old) { continue }
      for (offset, chunk) in group.enumerated() {
        let first = first + offset * Self.chunkSize
        let old = offset < old.count ? old[offset] : []
        if chunk.isSameMemory(as: old) { continue }
        for offset in chunk.indices where offset >= old.count || old[offset] != chunk[offset] {
          indices.append(first + offset)
        }
      }
    }
    if other.count > count { indices += count..<other.count }
    return indices
  }
}

extension Array {
  /// Whether two arrays are one and the same piece of memory; neither is looked into.
  fileprivate func isSameMemory(as other: [Element]) -> Bool {
    withUnsafeBufferPointer { own in
      other.withUnsafeBufferPointer { own.baseAddress == $0.baseAddress }
    }
  }
}
