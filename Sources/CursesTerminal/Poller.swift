import Glibc

/// Waits until one of several descriptors has something to read.
public enum Poller {
  /// Those descriptors that can be read, have ended or have failed, in their order; none when the time is out.
  ///
  /// Signals do not cut the wait short. A descriptor that is not open never becomes ready.
  ///
  /// - Parameters:
  ///   - descriptors: What to wait for.
  ///   - milliseconds: How long at most; nil waits without an end.
  @discardableResult
  public static func wait(for descriptors: [Int32], milliseconds: Int?) -> [Int32] {
    var polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let start = now()
    while true {
      var left: Int32 = -1
      if let milliseconds {
        left = Int32(clamping: max(0, milliseconds) - min(now() - start, max(0, milliseconds)))
      }
      let count = poll(&polled, nfds_t(polled.count), left)
      if count < 0 && errno == EINTR { continue }
      let ready = Int16(POLLIN | POLLHUP | POLLERR)
      return polled.lazy.filter { $0.revents & ready != 0 }.map(\.fd)
    }
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
