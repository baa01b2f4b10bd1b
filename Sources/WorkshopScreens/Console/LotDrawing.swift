import SessionEngine
import WorkshopSession

/// A lot that anyone can draw again from its seed.
///
/// The themes take one number each from the seeded row (SplitMix64) in the order of their names; those with the
/// smallest numbers are chosen.
public enum LotDrawing {
  /// The themes on which the lot falls, in the order of their names.
  public static func draw(_ count: Int, of themes: [ThemeID], seed: UInt64) -> [ThemeID] {
    let source = RandomSource.seeded(seed)
    let numbered = themes.sorted().map { (theme: $0, number: source.next()) }
    let ordered = numbered.sorted { ($0.number, $0.theme) < ($1.number, $1.theme) }
    return ordered.prefix(max(0, count)).map(\.theme).sorted()
  }
}
