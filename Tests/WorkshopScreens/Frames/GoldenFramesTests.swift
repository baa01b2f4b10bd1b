import SessionEngine
import TerminalKit
import Testing

@Suite("Golden frames from scripts")
struct GoldenFramesTests {
  /// The circumstances of the states of each group, one after another through all groups.
  private static let pairings: [String: [FramePairing]] = {
    var place = 0
    var pairings: [String: [FramePairing]] = [:]
    for (name, states) in FrameStates.groups {
      pairings[name] = states.indices.map { FramePairing(place + $0) }
      place += states.count
    }
    return pairings
  }()

  @Test("Every state looks as it is known to look", arguments: FrameStates.groups.map(\.0))
  func frames(group: String) throws {
    let states = FrameStates.groups.first { $0.0 == group }?.1 ?? []
    var rows: [String] = []
    for (state, pairing) in zip(states, Self.pairings[group] ?? []) {
      let screen = try RunningScreen(state, in: pairing.language)
      let size = "\(pairing.size.columns)x\(pairing.size.rows)"
      let picture = try screen.run("size \(size)\nframe \(pairing.name) styles")
      rows.append("═══ \(state.name)")
      rows += picture.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        .map(String.init)
      rows += FrameLegend(frame: screen.frame, scheme: pairing.scheme, colors: pairing.colors).rows
    }
    GoldenFile("frames-\(group).txt").expect(rows)
  }

  @Test("Every pair of sizes, languages, schemes and colours is met, on the wall and at desks")
  func pairs() {
    let console = (Self.pairings["stage"] ?? [], Self.pairings["console"] ?? [])
    let desks = (Self.pairings["mirrored"] ?? []) + (Self.pairings["desk"] ?? [])
    let numbers = [5, 5, ColorScheme.allCases.count, ColorDepth.allCases.count]
    for group in [console.0, console.1, desks] {
      let values = group.map(\.values)
      for first in 0..<4 {
        for second in 0..<first {
          let met = Set(values.map { [$0[first], $0[second]] })
          #expect(met.count == numbers[first] * numbers[second])
        }
      }
    }
  }

  @Test("Each kind of screen meets every size, language, scheme and number of colours")
  func values() {
    for group in Self.pairings.values {
      for (place, number) in [5, 5, 4, 3].enumerated() {
        #expect(Set(group.map { $0.values[place] }).count == number)
      }
    }
  }
}
