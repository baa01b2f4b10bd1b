import Testing

@testable import SessionEngine

@Suite("Places of commands in a journal")
struct CommandPlacesTests {
  private var names: [CommandID] {
    var generator = SplitMix64(seed: 7)
    let ofBits = (0..<4000).map { _ in CommandID(high: generator.next(), low: generator.next()) }
    let inOrder = (0..<2000).map { CommandID(high: 1, low: UInt64($0)) }
    return ofBits + inOrder + (0..<500).compactMap { CommandID("by-hand.\($0)") }
  }

  @Test("Every command is found where it was put, and no other")
  func found() {
    let names = names
    var places = CommandPlaces()
    for (place, name) in names.enumerated() {
      #expect(places.place(of: name) { names[$0] == name } == nil)
      #expect(places.place(of: name, orElse: place) { names[$0] == name } == place)
    }
    for (place, name) in names.enumerated() {
      #expect(places.place(of: name) { names[$0] == name } == place)
      #expect(places.place(of: name, orElse: -1) { names[$0] == name } == place)
    }
  }

  @Test("Names that share a piece of their hash are told apart")
  func shared() {
    var places = CommandPlaces()
    let name = CommandID(high: 0, low: 0)
    // Whoever asks for the same name under which another stands is as one whose hash is the same.
    #expect(places.place(of: name, orElse: 1) { _ in false } == 1)
    #expect(places.place(of: name, orElse: 2) { _ in false } == 2)
    #expect(places.place(of: name) { $0 == 2 } == 2)
    #expect(places.place(of: name) { $0 == 1 } == 1)
    #expect(places.place(of: name) { _ in false } == nil)
  }

  @Test("A copy keeps what it had")
  func copies() {
    let names = names
    var places = CommandPlaces()
    var copies: [CommandPlaces] = []
    for (place, name) in names.prefix(300).enumerated() {
      copies.append(places)
      _ = places.place(of: name, orElse: place) { names[$0] == name }
    }
    for (count, copy) in copies.enumerated() {
      let found = names.prefix(300).filter { name in
        copy.place(of: name) { names[$0] == name } != nil
      }
      #expect(found == Array(names.prefix(count)))
    }
  }
}
