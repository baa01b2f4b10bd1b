import Glibc

/// Tells when a log changes, by a descriptor for `poll(2)`.
///
/// Changes made on another machine are not reported by network file systems; look again every
/// second or so as well.
public final class LogFollower: Sendable {
  /// What has happened to a file.
  public struct Changes: OptionSet, Sendable {
    /// The bits.
    public let rawValue: Int
    /// Makes a set of the bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// It was written to or cut; also set when more happened than the system keeps count of.
    public static let contents = Changes(rawValue: 1)
    /// It got another name.
    public static let moved = Changes(rawValue: 2)
    /// It was removed, and nobody has it open any more.
    public static let removed = Changes(rawValue: 4)
    /// Its permissions, owner or number of names changed; a file that is removed while it is open
    /// says this.
    public static let attributes = Changes(rawValue: 8)
  }

  /// Readable when something has happened.
  ///
  /// Owned by the follower.
  public let descriptor: Int32

  /// Watches the file at `path`.
  public init(watching path: String) throws(LogError) {
    descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    guard descriptor >= 0 else { throw .system(SystemCallFailure(.watch, code: errno)) }
    let mask = UInt32(IN_MODIFY | IN_MOVE_SELF | IN_DELETE_SELF | IN_ATTRIB)
    guard inotify_add_watch(descriptor, path, mask) >= 0 else {
      let failure = SystemCallFailure(.watch, code: errno)
      // Here it is not the disk that is full: the account watches too many files.
      throw failure.code == ENOSPC ? .system(failure) : LogError(failure)
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Takes everything that is waiting.
  ///
  /// Empty when nothing was. Never waits.
  public func drain() -> Changes {
    var changes: Changes = []
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
      while true {
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        if count <= 0 { return }
        var offset = 0
        while offset + MemoryLayout<inotify_event>.size <= count {
          let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
          changes.formUnion(Self.changes(of: Int(event.mask)))
          offset += MemoryLayout<inotify_event>.size + Int(event.len)
        }
      }
    }
    return changes
  }

  private static func changes(of mask: Int) -> Changes {
    var changes: Changes = []
    if mask & Int(IN_MODIFY | IN_Q_OVERFLOW) != 0 { changes.insert(.contents) }
    if mask & Int(IN_MOVE_SELF) != 0 { changes.insert(.moved) }
    if mask & Int(IN_DELETE_SELF) != 0 { changes.insert(.removed) }
    if mask & Int(IN_ATTRIB) != 0 { changes.insert(.attributes) }
    return changes
  }
}
