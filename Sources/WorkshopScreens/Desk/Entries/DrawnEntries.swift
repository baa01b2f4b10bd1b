import Synchronization
import TerminalKit

/// The pictures of the entries that were drawn last, for those that have not changed since: most keys change the line alone,
/// and laying out all that was said takes longer than everything else that a key costs.
final class DrawnEntries: Sendable {
  /// Desks of many tables draw as many lists at a time; more than that are of windows of another size.
  private static let limit = 128

  private struct Place: Hashable {
    let origin: Position
    let size: Size
    let labels: Bool
  }

  private let pictures = Mutex<[Place: (entries: [DeskEntry], picture: Frame)]>([:])

  /// The picture of these entries, drawn if it is not the one that was drawn in that place last.
  func picture(
    of entries: [DeskEntry], in rect: Rect, labels: Bool, drawing draw: (inout Frame) -> Void
  ) -> Frame {
    let place = Place(origin: rect.origin, size: rect.size, labels: labels)
    if let last = pictures.withLock({ $0[place] }), last.entries == entries { return last.picture }
    var picture = Frame(size: rect.size)
    draw(&picture)
    pictures.withLock { pictures in
      if pictures.count >= Self.limit { pictures = [:] }
      pictures[place] = (entries, picture)
    }
    return picture
  }

  /// Forgets them: words in them have been erased.
  func forget() { pictures.withLock { $0 = [:] } }
}
