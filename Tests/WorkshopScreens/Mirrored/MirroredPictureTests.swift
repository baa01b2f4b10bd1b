import Language
import TerminalKit
import Testing

@testable import WorkshopScreens

/// The mirrored laptop as it looks, in a projected terminal and in a large one.
struct MirroredPictureTests {
  private func expect(
    _ name: String, _ place: MirroredWorkshop.Place, keys: [String] = [],
    audience: MirroredScreen.Audience = .room, language: Catalogue = .swedish,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    var driver = MirroredDriver(
      try MirroredWorkshop.session(at: place), language: language, audience: audience)
    for key in keys { driver.press(key) }
    var rows: [String] = []
    for (columns, height) in [(60, 18), (120, 40)] {
      rows.append("== \(columns)x\(height)")
      rows += driver.frame(columns, height).textRows
    }
    GoldenFile("mirrored-\(name).txt").expect(rows, sourceLocation: sourceLocation)
  }

  @Test("The question at the start")
  func asked() throws { try expect("asked", .opening, audience: .unknown) }

  @Test("A round")
  func round() throws { try expect("round", .round) }

  @Test("Dots typed unseen")
  func masked() throws { try expect("masked", .voting, keys: ["\"c27\""]) }

  @Test("Dots typed once")
  func once() throws { try expect("once", .voting, keys: ["\"c27\"", "Enter"]) }

  @Test("Dots that agree")
  func agrees() throws {
    try expect("agrees", .voting, keys: ["\"c27\"", "Enter", "\"c27\"", "Enter"])
  }

  @Test("Dots that differ")
  func differs() throws {
    try expect("differs", .voting, keys: ["\"c27\"", "Enter", "\"c72\"", "Enter"])
  }

  @Test("Something that the room would see")
  func refused() throws { try expect("refused", .round, keys: ["3"]) }

  @Test("The palette")
  func palette() throws { try expect("palette", .voting, keys: ["F2"]) }

  @Test("The keys")
  func keys() throws { try expect("keys", .round, keys: ["?"]) }

  @Test("A message that is typed")
  func message() throws { try expect("message", .round, keys: ["m", "\"Kaffe kl 14.20\""]) }

  @Test("The question before the own screen is shown")
  func changeOver() throws { try expect("changeover", .round, keys: ["F5"]) }

  @Test("The own screen after it")
  func own() throws { try expect("own", .round, keys: ["F5", "Enter"]) }

  @Test("Danish and English")
  func languages() throws {
    try expect("once-da", .voting, keys: ["\"c27\"", "Enter"], language: .danish)
    try expect("changeover-en", .round, keys: ["F5"], language: .english)
  }
}
