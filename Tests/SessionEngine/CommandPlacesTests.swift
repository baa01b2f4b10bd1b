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
      #expect(places.place(of: .init(of: name)) { names[$0] == name } == nil)
      places.add(place, for: .init(of: name))
    }
    for (place, name) in names.enumerated() {
      #expect(places.place(of: .init(of: name)) { names[$0] == name } == place)
    }
  }

  @Test("Names that share a piece of their hash are told apart")
  func shared() {
    var places = CommandPlaces()
    let name = CommandID(high: 0, low: 0)
    // The second stands for another name with the same hash.
    places.add(1, for: .init(of: name))
    places.add(2, for: .init(of: name))
    #expect(places.place(of: .init(of: name)) { $0 == 2 } == 2)
    #expect(places.place(of: .init(of: name)) { $0 == 1 } == 1)
    #expect(places.place(of: .init(of: name)) { _ in false } == nil)
  }

  @Test("A copy keeps what it had")
  func copies() {
    let names = Array(names.prefix(300))
    var places = CommandPlaces()
    var copies: [CommandPlaces] = []
    for (place, name) in names.enumerated() {
      copies.append(places)
      places.add(place, for: .init(of: name))
    }
    for (count, copy) in copies.enumerated() {
      let found = names.filter { name in
        copy.place(of: .init(of: name)) { names[$0] == name } != nil
      }
      #expect(found == Array(names.prefix(count)))
    }
  }

  @Test("A command whose name comes back later goes on with its own entry")
  func namesComeBack() throws {
    let (a, b, c, d) = (name(1), name(2), name(3), name(4))
    var state = SessionState()
    for (sequence, command) in [a, b, a].enumerated() { state.apply(record(command, sequence)) }
    state.apply(record(c, 3, undoes: a))
    // No program takes itself back, but a log may say so.
    state.apply(record(d, 4, undoes: d))
    #expect(state.journal.entries.map(\.command) == [a, b, c, d])
    let first = try #require(state.journal[a])
    #expect(first.firstSequence == 0 && first.lastSequence == 2)
    #expect(first.undoneBy == c)
    #expect(state.journal[b]?.undoneBy == nil && state.journal[c]?.undoes == a)
    #expect(state.journal[d]?.undoes == d)
  }

  private func name(_ number: UInt64) -> CommandID { CommandID(high: 5, low: number) }

  private func record(_ command: CommandID, _ sequence: Int, undoes: CommandID? = nil)
    -> EventRecord
  {
    EventRecord(
      sequence: sequence, command: command, undoes: undoes,
      by: Station(.console, tag: "0000"), at: Moment(wall: 0), event: .unknown(type: "x"))
  }
}
