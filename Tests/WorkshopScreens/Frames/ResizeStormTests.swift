import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Suite("Storms of resizing in the middle of typing")
struct ResizeStormTests {
  private static let typed = "å ä ö, ordet 家 och ”slutet”"

  private func resize(_ size: Size) -> String { "size \(size.columns)x\(size.rows)\n" }

  @Test(
    "Everything typed is there, and the screen looks as if it had never been resized",
    arguments: FrameStates.groups.map(\.0))
  func storm(group: String) throws {
    var chance = Chance(seed: 16)
    let states = FrameStates.groups.first { $0.0 == group }?.1 ?? []
    for (place, state) in states.enumerated() {
      let language = SessionLanguage.allCases[place / 5 % 5]
      let words = state.isTyping ? Self.typed : ""
      let home = FramePairing.sizes[place % FramePairing.sizes.count]
      let calm = try RunningScreen(state, in: language)
      let tossed = try RunningScreen(state, in: language)
      try calm.run(resize(home) + (words.isEmpty ? "" : "type \(words)"))
      for character in words.isEmpty ? "····" : words {
        try tossed.run(resize(chance.size()))
        #expect(FrameFaults(frame: tossed.frame).ofCells.isEmpty)
        guard !words.isEmpty else { continue }
        // A space alone is no line of a script.
        try tossed.press(character)
      }
      try tossed.run(resize(home))
      #expect(tossed.frame == calm.frame, "\(state.name), \(language)")
    }
  }
}
