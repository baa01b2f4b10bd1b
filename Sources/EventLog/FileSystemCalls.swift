/// The system calls the log is made of, so that a test can fail any one of them.
///
/// A failed call throws; it never returns −1.
public protocol FileSystemCalls: Sendable {
  /// Opens `path` with the flags of `open(2)`; `mode` is used where the file is made.
  func open(_ path: String, flags: Int32, mode: UInt32) throws(SystemCallFailure) -> Int32
  /// Closes a descriptor. Its failure means nothing to a log, which is synced before it is trusted.
  func close(_ descriptor: Int32)
  /// What `fstat(2)` knows about an open file.
  func status(of descriptor: Int32) throws(SystemCallFailure) -> FileStatus
  /// What `stat(2)` knows about the file that has that name now.
  func status(at path: String) throws(SystemCallFailure) -> FileStatus
  /// Reads at most `buffer.count` bytes at `offset`; 0 at the end of the file.
  func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(SystemCallFailure) -> Int
  /// Writes once, at the end of the file; returns how many bytes were taken, which may be fewer.
  func append(
    _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer
  ) throws(SystemCallFailure) -> Int
  /// Writes once over what stands at `offset`; returns how many bytes were taken, which may be fewer.
  ///
  /// A descriptor that was opened with `O_APPEND` writes at the end all the same.
  func overwrite(
    _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: Int
  ) throws(SystemCallFailure) -> Int
  /// Cuts a file to `size` bytes.
  func truncate(_ descriptor: Int32, to size: Int) throws(SystemCallFailure)
  /// `fdatasync(2)`.
  func synchronizeData(_ descriptor: Int32) throws(SystemCallFailure)
  /// `fsync(2)`, also of a folder.
  func synchronize(_ descriptor: Int32) throws(SystemCallFailure)
  /// `flock(2)` with `LOCK_EX`, `LOCK_SH`, `LOCK_UN` and `LOCK_NB`.
  func lock(_ descriptor: Int32, _ operation: Int32) throws(SystemCallFailure)
  /// Removes a file.
  func remove(_ path: String) throws(SystemCallFailure)
}

/// A system call that failed, and its `errno`.
public struct SystemCallFailure: Error, Equatable, Sendable {
  /// Which call.
  public let call: FileSystemCall
  /// The `errno` it left.
  public let code: Int32

  /// Describes a failure.
  public init(_ call: FileSystemCall, code: Int32) {
    self.call = call
    self.code = code
  }
}

/// The names of the system calls, for a report.
public enum FileSystemCall: String, Sendable, CaseIterable {
  // The raw values are the manual's names.
  case open, fstat, stat, pread, write, pwrite, ftruncate, fdatasync, fsync, flock, unlink
  case watch = "inotify_add_watch"
  case digest = "EVP_Digest"
}

/// What the log asks about an open file.
public struct FileStatus: Sendable {
  /// What kind of thing the path led to.
  public enum Kind: Sendable {
    // Everything that is neither a file nor a folder is `other`.
    case regular, folder, other
  }

  /// File, folder or something else.
  public var kind: Kind
  /// Size in bytes.
  public var size: Int
  /// The nine permission bits.
  public var permissions: UInt32
  /// How many names the file has; 0 once it has been removed.
  public var links: Int
  /// Which file it is, whatever its name.
  public var identity: Identity

  /// What tells a file from every other: its disk, and its number there.
  public struct Identity: Equatable, Sendable {
    /// The disk.
    public var device: UInt64
    /// The number.
    public var number: UInt64

    /// Names a file.
    public init(device: UInt64, number: UInt64) {
      self.device = device
      self.number = number
    }
  }

  /// Whether others than the owner may do anything with the file.
  var isWiderThanOwner: Bool { permissions & 0o077 != 0 }

  /// Describes a file.
  public init(
    kind: Kind, size: Int, permissions: UInt32, links: Int, identity: Identity
  ) {
    self.kind = kind
    self.size = size
    self.permissions = permissions
    self.links = links
    self.identity = identity
  }
}
