import Language
import TerminalKit

extension Frame {
  /// Says in one line how large a window is needed, as fully as the line allows; only where not even the size alone fits it is broken.
  mutating func put(
    sizeNeeded size: Size, saying sentences: [String], _ style: StyleRole = .text
  ) {
    let shortest = "\(size.columns)×\(size.rows)"
    let fitting = (sentences + ["≥ \(shortest)", shortest]).first {
      TextWidth.columns(of: $0) <= bounds.columns
    }
    put(wrapped: fitting ?? shortest, in: bounds, style)
  }
}

extension Catalogue {
  /// How large a window is needed, the fullest sentence first: that nothing is lost is for whoever types in it.
  func sizeNeeded(_ size: Size, losingNothing: Bool) -> [String] {
    let short = stage.tooSmall(size.columns, size.rows)
    return losingNothing ? [consoleStatus.sizeNeeded(size.columns, size.rows), short] : [short]
  }
}
