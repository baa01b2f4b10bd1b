import Testing

@testable import verkstad

@Suite("The line that says how far something has come")
struct ProgressLineTests {
  /// A clock that is set, and what was written.
  private final class Room {
    var now: Int64 = 5000
    var written: [String] = []
  }

  private func line(on room: Room, isTerminal: Bool) -> ProgressLine {
    ProgressLine(
      text: { "Räknar … \($0) %" }, isTerminal: isTerminal, clock: { room.now },
      write: { room.written.append($0) })
  }

  @Test("What takes no longer than a second is not said to take time")
  func quick() {
    let room = Room()
    var line = line(on: room, isTerminal: true)
    for step in 0...10 {
      room.now = 5000 + Int64(step) * 100
      line.update(step, of: 10)
    }
    line.finish()
    #expect(room.written.isEmpty)
  }

  @Test("On a terminal the line is kept up to date in its place, not too often, and taken away")
  func terminal() {
    let room = Room()
    var line = line(on: room, isTerminal: true)
    for (time, done) in [(6001, 20), (6100, 30), (6201, 40), (6300, 50)] {
      room.now = Int64(time)
      line.update(done, of: 100)
    }
    line.finish()
    #expect(
      room.written == ["\r\u{1B}[KRäknar … 20 %", "\r\u{1B}[KRäknar … 40 %", "\r\u{1B}[K"])
  }

  @Test("Elsewhere it is said once")
  func file() {
    let room = Room()
    var line = line(on: room, isTerminal: false)
    for (time, done) in [(6001, 20), (7000, 40), (9000, 90)] {
      room.now = Int64(time)
      line.update(done, of: 100)
    }
    line.finish()
    #expect(room.written == ["Räknar … 20 %\n"])
  }
}
