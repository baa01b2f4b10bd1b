import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Suite("Every state in every language and size")
struct EverySizeTests {
  private static let combinations = FrameStates.groups.map(\.0).flatMap { group in
    SessionLanguage.allCases.map { (group, $0) }
  }

  /// The words that may stand on the screens.
  private static let known: Result<KnownWords, any Error> = Result {
    let beginnings = FrameStates.groups.flatMap { $0.1.map(\.beginning) }
    return KnownWords(
      try Set(beginnings).map { try FrameSessions.session($0, in: .swedish) },
      FrameStates.groups.flatMap { $0.1.map(\.script) } + ["Home PgUp"])
  }

  private func states(_ group: String) -> [FrameState] {
    FrameStates.groups.first { $0.0 == group }?.1 ?? []
  }

  /// The smallest window in which a screen is drawn.
  private func least(_ group: String) -> Size {
    switch group {
    case "stage": StageScreen.minimumSize
    case "console": ConsoleScreen.smallest
    case "mirrored": MirroredPicture.smallest
    default: DeskPicture.smallest
    }
  }

  private func holds(_ size: Size, _ least: Size) -> Bool {
    size.columns >= least.columns && size.rows >= least.rows
  }

  @Test(
    "No word is cut without a sign of it or written over, and the cursor is on what has the focus",
    arguments: Self.combinations)
  func whole(group: String, language: SessionLanguage) throws {
    let known = try Self.known.get()
    var chance = Chance(seed: 4)
    for state in states(group) {
      let screen = try RunningScreen(state, in: language)
      let sizes =
        [least(group), FramePairing.sizes[chance.number(in: 0...4)]]
        + (0..<3).map { _ in chance.size() }
      for size in sizes {
        let frame = screen.frame(in: size)
        let place = "\(state.name), \(language), \(size.columns)×\(size.rows)"
        let faults = FrameFaults(frame: frame)
        #expect(faults.ofCells.isEmpty, "\(place)")
        guard holds(size, least(group)) else { continue }
        #expect(faults.ofWords(known).isEmpty, "\(place)")
        // On a wall, mirrored or not, there is none until something is asked or typed.
        if group == "console" || group == "desk" || state.isTyping {
          #expect(frame.cursor != nil, "\(place)")
        }
        let isOnFocus = isOnFocus(frame, state)
        #expect(isOnFocus, "\(place)")
      }
    }
  }

  /// Whether the cursor stands after what was typed last, or on the line that keys act on where one is marked.
  private func isOnFocus(_ frame: Frame, _ state: FrameState) -> Bool {
    guard let cursor = frame.cursor else { return true }
    guard state.isTyping else {
      let rows = frame.styleRows.indices.filter {
        frame.styleRows[$0].contains("#") || frame.styleRows[$0].contains("I")
      }
      return rows.isEmpty || rows.contains(cursor.row)
    }
    let before = (0..<cursor.column).reversed()
      .map { frame[Position(column: $0, row: cursor.row)] }
      .first { $0.extent != .continuation }
    return before?.text == state.script.last
  }

  @Test(
    "Below the least size one line says which size is needed, and nothing else is drawn",
    arguments: Self.combinations)
  func tooSmall(group: String, language: SessionLanguage) throws {
    let least = least(group)
    var chance = Chance(seed: 9)
    for state in states(group) where state.name != "blank" {
      let screen = try RunningScreen(state, in: language)
      let narrow = Size(columns: least.columns - 1, rows: chance.number(in: 3...70))
      let low = Size(columns: chance.number(in: 100...210), rows: least.rows - 1)
      let tiny = Size(columns: chance.number(in: 7...10), rows: chance.number(in: 1...2))
      let needed = "\(least.columns)×\(least.rows)"
      for size in [narrow, low, tiny] {
        let frame = screen.frame(in: size)
        #expect(FrameFaults(frame: frame).ofCells.isEmpty)
        let rows = frame.textRows.filter { !$0.isEmpty }
        let place = "\(state.name), \(language), \(size.columns)×\(size.rows): \(rows)"
        #expect(rows.first?.contains(needed) == true, "\(place)")
        // Whoever has pressed q on the wall is still asked.
        let isAsked = state.viewer == .room && state.name == "leaving"
        #expect(rows.count == 1 || isAsked, "\(place)")
      }
    }
  }
}
