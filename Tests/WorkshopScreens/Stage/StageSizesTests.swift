import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

/// Sizes of walls as chance gives them, the same in every run.
private struct ChanceSizes {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func number(in range: ClosedRange<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int((state >> 33) % UInt64(range.count))
  }

  mutating func next() -> Size {
    Size(columns: number(in: 40...200), rows: number(in: 12...60))
  }
}

@Suite("The wall in every size")
struct StageSizesTests {
  /// Whole words that may stand on a wall: those of the session, and those of the wall's own texts.
  private func words(of scenes: [StageScene]) -> Set<Substring> {
    var words: Set<Substring> = []
    for scene in scenes {
      words.formUnion(Self.words(in: String(describing: scene.state)))
      let screen = StageScreen.showing(scene.state, at: scene.now)
      // On a high wall nearly all letters are drawn, on a low one nearly none.
      for rows in [12, 18, 60] {
        let frame = screen.frame(size: Size(columns: 200, rows: rows), at: scene.now)
        for row in frame.textRows { words.formUnion(Self.words(in: row)) }
      }
      if case .voting(let ballot) = scene.state.scene {
        // Drawn in large letters where there is room for them.
        let sentences = StageCanvas.voteRule(
          ballot.rule, ballot.secrecy, ballot.who?.text, Catalogue.swedish.stage)
        for sentence in sentences { words.formUnion(Self.words(in: sentence)) }
      }
    }
    let texts = Catalogue.swedish.stage
    for text in [
      texts.earlier(2), texts.more(2), texts.backAt("14:20"), texts.tiedAtCut("A"),
      texts.stillHidden(1),
      texts.stillHidden(2),
    ]
      + [Catalogue.swedish.stageOrders.hoursLeft(1, 2)]
    {
      words.formUnion(Self.words(in: text))
    }
    for text in Mirror(reflecting: Catalogue.swedish.stage).children.map(\.value)
      + Mirror(reflecting: Catalogue.swedish.stageOrders).children.map(\.value)
    {
      if let text = text as? String { words.formUnion(Self.words(in: text)) }
    }
    return words
  }

  /// Runs of at least three letters.
  private static func words(in text: String) -> [Substring] {
    text.split { !$0.isLetter }.filter { $0.count >= 3 }
  }

  @Test("In no size is a word cut without a sign of it, or written over by another")
  func wholeWords() throws {
    let scenes = try StageScenes().all
    let known = words(of: scenes)
    var sizes = ChanceSizes(seed: 14)
    for scene in scenes {
      let screen = StageScreen.showing(scene.state, at: scene.now)
      for _ in 0..<6 {
        let size = sizes.next()
        for row in screen.frame(size: size, at: scene.now).textRows {
          for word in Self.words(in: row) where !known.contains(word) {
            let rest = row[word.endIndex...]
            // In a narrow column a long word is broken over two lines, and all of it is there.
            let isBroken =
              size.columns < 60
              && (rest.isEmpty && known.contains { $0.hasPrefix(word) }
                || known.contains { $0.hasSuffix(word) })
            #expect(
              isBroken || rest.hasPrefix("…") && known.contains { $0.hasPrefix(word) },
              "\(scene.name), \(size.columns)×\(size.rows): \(row)")
          }
        }
      }
    }
  }

  @Test("What goes on, what comes next and the time of the coffee stand above every scene")
  func strip() throws {
    for scene in try StageScenes().all where !scene.state.isBlank {
      let row = StageScreen.showing(scene.state, at: scene.now)
        .frame(size: Size(columns: 80, rows: 24), at: scene.now).textRows[0]
      if scene.state.now != nil { #expect(row.contains("Nu: "), "\(scene.name)") }
      if scene.state.next != nil { #expect(row.contains("Sedan: "), "\(scene.name)") }
      if scene.state.nextBreak != nil { #expect(row.contains("Kaffe 14:20"), "\(scene.name)") }
    }
  }

  @Test("Below the least size one line says which size is needed", arguments: [(39, 30), (80, 11)])
  func tooSmall(columns: Int, rows: Int) throws {
    for scene in try StageScenes().all where !scene.state.isBlank {
      let frame = StageScreen.showing(scene.state, at: scene.now)
        .frame(size: Size(columns: columns, rows: rows), at: scene.now)
      #expect(frame.textRows[0] == "Fönstret behöver vara minst 40×12")
      #expect(frame.textRows.dropFirst().allSatisfy { $0.allSatisfy(\.isWhitespace) })
    }
  }
}
