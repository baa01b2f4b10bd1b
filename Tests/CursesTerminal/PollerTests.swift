import CursesTerminal
import Glibc
import Testing

@Suite("Waiting for descriptors")
struct PollerTests {
  @Test("Those that have something to read are told, the others are not")
  func readable() {
    var first: [Int32] = [0, 0]
    var second: [Int32] = [0, 0]
    pipe(&first)
    pipe(&second)
    defer { (first + second).forEach { close($0) } }
    #expect(Poller.wait(for: [first[0], second[0]], milliseconds: 0).isEmpty)
    write(second[1], "x", 1)
    #expect(Poller.wait(for: [first[0], second[0]], milliseconds: nil) == [second[0]])
  }

  @Test("A descriptor whose other end is gone is ready; one that is not open never is")
  func ended() {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    close(ends[1])
    #expect(Poller.wait(for: [ends[0]], milliseconds: nil) == [ends[0]])
    close(ends[0])
    #expect(Poller.wait(for: [-1], milliseconds: 0).isEmpty)
  }
}
