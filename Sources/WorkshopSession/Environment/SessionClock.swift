import Glibc
import SessionEngine

/// Where the time comes from; handed in, so that a script can hold it still.
public struct SessionClock: Sendable {
  /// The present moment.
  public let now: @Sendable () -> Moment

  /// A clock that answers with what the closure gives.
  public init(now: @escaping @Sendable () -> Moment) { self.now = now }

  /// The machine's clocks: the wall clock, and the one that runs since boot and counts suspend.
  public static let system: SessionClock = {
    let boot = bootIdentifier()
    return SessionClock {
      Moment(
        wall: milliseconds(of: CLOCK_REALTIME),
        sinceBoot: boot.map {
          Moment.SinceBoot(milliseconds: milliseconds(of: CLOCK_BOOTTIME), boot: $0)
        })
    }
  }()

  private static func milliseconds(of clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// The first eight characters tell two starts of one machine apart.
  private static func bootIdentifier() -> String? {
    let descriptor = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 8)
    guard read(descriptor, &bytes, 8) == 8,
      bytes.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
