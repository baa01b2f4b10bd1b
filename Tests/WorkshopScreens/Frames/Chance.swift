import TerminalKit

/// Numbers as chance gives them, the same in every run.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int((state >> 33) % UInt64(range.count))
  }

  /// A size from 1×1 to 210×70; half of them are such as people have.
  mutating func size() -> Size {
    number(in: 0...1) == 0
      ? Size(columns: number(in: 1...210), rows: number(in: 1...70))
      : Size(columns: number(in: 36...100), rows: number(in: 10...30))
  }
}
