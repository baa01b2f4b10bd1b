import Glibc

/// The real system calls.
public struct OperatingSystem: FileSystemCalls {
  /// Makes the calls of the running system.
  public init() {}

  private func repeating<Value: SignedInteger>(
    _ call: FileSystemCall, _ body: () -> Value
  ) throws(SystemCallFailure) -> Value {
    while true {
      let value = body()
      if value >= 0 { return value }
      let code = errno
      if code != EINTR { throw SystemCallFailure(call, code: code) }
    }
  }

  private func once(_ call: FileSystemCall, _ result: Int32) throws(SystemCallFailure) {
    if result != 0 { throw SystemCallFailure(call, code: errno) }
  }

  /// `open(2)`, repeated where a signal interrupts it.
  public func open(_ path: String, flags: Int32, mode: UInt32) throws(SystemCallFailure) -> Int32 {
    try repeating(.open) { Glibc.open(path, flags, mode) }
  }

  /// `close(2)`.
  public func close(_ descriptor: Int32) {
    _ = Glibc.close(descriptor)
  }

  /// `fstat(2)`.
  public func status(of descriptor: Int32) throws(SystemCallFailure) -> FileStatus {
    var status = stat()
    try once(.fstat, fstat(descriptor, &status))
    return FileStatus(status)
  }

  /// `stat(2)`.
  public func status(at path: String) throws(SystemCallFailure) -> FileStatus {
    var status = stat()
    try once(.stat, stat(path, &status))
    return FileStatus(status)
  }

  /// `pread(2)`, repeated where a signal interrupts it.
  public func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(SystemCallFailure) -> Int {
    try repeating(.pread) { pread(descriptor, buffer.baseAddress, buffer.count, offset) }
  }

  /// `write(2)`, repeated where a signal interrupts it before anything was taken.
  public func append(
    _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer
  ) throws(SystemCallFailure) -> Int {
    try repeating(.write) { write(descriptor, bytes.baseAddress, bytes.count) }
  }

  /// `pwrite(2)`.
  public func overwrite(
    _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: Int
  ) throws(SystemCallFailure) -> Int {
    try repeating(.pwrite) { pwrite(descriptor, bytes.baseAddress, bytes.count, off_t(offset)) }
  }

  /// `ftruncate(2)`.
  public func truncate(_ descriptor: Int32, to size: Int) throws(SystemCallFailure) {
    _ = try repeating(.ftruncate) { ftruncate(descriptor, size) }
  }

  /// `fdatasync(2)`, never repeated, whatever it answers.
  ///
  /// The second call may succeed on pages that the first one gave up.
  public func synchronizeData(_ descriptor: Int32) throws(SystemCallFailure) {
    try once(.fdatasync, fdatasync(descriptor))
  }

  /// `fsync(2)`.
  public func synchronize(_ descriptor: Int32) throws(SystemCallFailure) {
    try once(.fsync, fsync(descriptor))
  }

  /// `flock(2)`, repeated where a signal interrupts the waiting.
  public func lock(_ descriptor: Int32, _ operation: Int32) throws(SystemCallFailure) {
    _ = try repeating(.flock) { flock(descriptor, operation) }
  }

  /// `unlink(2)`.
  public func remove(_ path: String) throws(SystemCallFailure) {
    try once(.unlink, unlink(path))
  }
}

extension FileStatus {
  fileprivate init(_ status: stat) {
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      default: .other
      }
    self.init(
      kind: kind, size: Int(status.st_size), permissions: status.st_mode & 0o777,
      links: Int(status.st_nlink),
      identity: Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino)))
  }
}
