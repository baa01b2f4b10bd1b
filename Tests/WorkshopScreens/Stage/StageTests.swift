import Language
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

extension StageScreen {
  /// A wall that shows that, in that language.
  static func showing(
    _ state: StageState, at now: Moment, language: SessionLanguage = .swedish,
    manner: StageManner = StageManner()
  ) -> StageScreen {
    let context = ScreenContext(
      catalogue: Catalogue[language], station: Station(.console, tag: "test"),
      random: .seeded(1), minutesFromUTC: 120, fileName: "verkstad.jsonl",
      describe: { _ in "Disken är full." })
    var screen = StageScreen(context, manner: manner)
    screen.follow(state, at: now)
    return screen
  }
}

@Suite("The pictures of the wall")
struct StagePictures {
  @Test(
    "The wall looks as it is known to look",
    arguments: [
      (SessionLanguage.swedish, 60, 18), (.swedish, 80, 24), (.swedish, 120, 40),
      (.swedish, 200, 60), (.danish, 60, 18), (.english, 80, 24),
      (.norwegian, 60, 18),
      (.finnish, 60, 18),
    ])
  func pictures(language: SessionLanguage, columns: Int, rows: Int) throws {
    var lines: [String] = []
    for scene in try StageScenes(language: language).all {
      let frame = StageScreen.showing(scene.state, at: scene.now, language: language)
        .frame(size: Size(columns: columns, rows: rows), at: scene.now)
      lines.append("══ \(scene.name)")
      lines += frame.textRows
    }
    GoldenFile("stage-\(language.rawValue)-\(columns)x\(rows).txt").expect(lines)
  }
}
