import Glibc

/// A descriptor that becomes readable when it is rung, for `poll(2)`: a pipe that holds at most what nobody has heard yet.
final class Doorbell: Sendable {
  /// Readable once rung.
  let descriptor: Int32
  private let rope: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (descriptor, rope) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(rope)
  }

  /// Whether it can be heard: the system may have had no pipe for it.
  var canBeHeard: Bool { descriptor >= 0 }

  /// Rings; a full pipe has rung already.
  func ring() {
    var byte: UInt8 = 1
    _ = write(rope, &byte, 1)
  }

  /// Silences it.
  func silence() {
    var bytes = [UInt8](repeating: 0, count: 256)
    while read(descriptor, &bytes, bytes.count) == bytes.count {}
  }

  /// Waits until it is rung, for at most that many milliseconds; −1 is for ever. Then silences it.
  ///
  /// One that cannot be heard is waited for a tenth of a second at most: whoever waits has to look whether there was a reason to ring.
  func wait(milliseconds: Int32 = -1) {
    let isLong = milliseconds < 0 || milliseconds > 100
    let most = isLong && !canBeHeard ? 100 : milliseconds
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&entry, 1, most) < 0, errno == EINTR {}
    silence()
  }
}
