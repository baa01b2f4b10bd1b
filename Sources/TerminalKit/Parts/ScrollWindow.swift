/// Which part of a list that is longer than its place is seen.
public struct ScrollWindow: Equatable, Sendable {
  /// The first row seen.
  public private(set) var offset = 0

  /// A window at the top.
  public init() {}

  /// The rows seen of `count` in a place of `height` rows.
  public func visible(count: Int, height: Int) -> Range<Int> {
    let first = min(offset, max(0, count - max(0, height)))
    return first..<min(max(first, count), first + max(0, height))
  }

  /// Moves as little as needed for a row to be seen.
  public mutating func show(_ row: Int, count: Int, height: Int) {
    guard height > 0, count > 0 else { return }
    let row = min(max(0, row), count - 1)
    offset = visible(count: count, height: height).lowerBound
    if row < offset { offset = row }
    if row >= offset + height { offset = row - height + 1 }
  }
}
