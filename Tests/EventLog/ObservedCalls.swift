import EventLog
import Glibc
import Synchronization

/// The real system calls, written down, of which some fail.
final class ObservedCalls: FileSystemCalls {
  enum Fault: Sendable {
    case none
    /// One call fails.
    case at(Int, code: Int32)
    /// Every call from this one on fails, as if the process were gone.
    case from(Int, code: Int32)
    /// This write takes only part of the bytes.
    case shortWrite(Int, bytes: Int)
    /// This write takes only part of the bytes, and they cannot be cut off again.
    case tornWrite(Int, bytes: Int)
    /// The process ends in the middle of this overwriting, when only so many bytes have been changed.
    case tornOverwrite(Int, bytes: Int)
  }

  private struct State {
    var fault: Fault
    var calls: [FileSystemCall] = []
    var writes = 0
    var overwrites = 0
    var isGone = false
  }

  private let state: Mutex<State>
  private let system = OperatingSystem()

  init(_ fault: Fault = .none) {
    state = Mutex(State(fault: fault))
  }

  /// The calls made so far.
  var calls: [FileSystemCall] { state.withLock { $0.calls } }
  /// How many of them were writes.
  var writes: Int { state.withLock { $0.writes } }

  /// Starts counting anew, with another fault.
  func restart(_ fault: Fault = .none) {
    state.withLock { $0 = State(fault: fault) }
  }

  private func note(_ call: FileSystemCall) throws(SystemCallFailure) {
    let code: Int32? = state.withLock { state in
      state.calls.append(call)
      if state.isGone { return EIO }
      switch state.fault {
      case .at(state.calls.count, let code): return code
      case .from(let first, let code) where state.calls.count >= first: return code
      default: return nil
      }
    }
    if let code { throw SystemCallFailure(call, code: code) }
  }

  func open(_ path: String, flags: Int32, mode: UInt32) throws(SystemCallFailure) -> Int32 {
    try note(.open)
    return try system.open(path, flags: flags, mode: mode)
  }

  func close(_ descriptor: Int32) { system.close(descriptor) }

  func status(of descriptor: Int32) throws(SystemCallFailure) -> FileStatus {
    try note(.fstat)
    return try system.status(of: descriptor)
  }

  func status(at path: String) throws(SystemCallFailure) -> FileStatus {
    try note(.stat)
    return try system.status(at: path)
  }

  func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(SystemCallFailure) -> Int {
    try note(.pread)
    return try system.read(descriptor, into: buffer, at: offset)
  }

  func append(
    _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer
  ) throws(SystemCallFailure) -> Int {
    try note(.write)
    let limit: Int? = state.withLock { state in
      state.writes += 1
      switch state.fault {
      case .shortWrite(state.writes, let bytes), .tornWrite(state.writes, let bytes): return bytes
      default: return nil
      }
    }
    guard let limit, limit < bytes.count else { return try system.append(descriptor, bytes) }
    return try system.append(descriptor, UnsafeRawBufferPointer(rebasing: bytes[..<limit]))
  }

  func overwrite(
    _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: Int
  ) throws(SystemCallFailure) -> Int {
    try note(.pwrite)
    let limit: Int? = state.withLock { state in
      state.overwrites += 1
      guard case .tornOverwrite(state.overwrites, let bytes) = state.fault else { return nil }
      state.isGone = true
      return bytes
    }
    guard let limit else { return try system.overwrite(descriptor, bytes, at: offset) }
    let part = UnsafeRawBufferPointer(rebasing: bytes[..<min(limit, bytes.count)])
    _ = try system.overwrite(descriptor, part, at: offset)
    throw SystemCallFailure(.pwrite, code: EIO)
  }

  func truncate(_ descriptor: Int32, to size: Int) throws(SystemCallFailure) {
    try note(.ftruncate)
    let isRefused = state.withLock { state in
      if case .tornWrite = state.fault { true } else { false }
    }
    if isRefused { throw SystemCallFailure(.ftruncate, code: EIO) }
    try system.truncate(descriptor, to: size)
  }

  func synchronizeData(_ descriptor: Int32) throws(SystemCallFailure) {
    try note(.fdatasync)
    try system.synchronizeData(descriptor)
  }

  func synchronize(_ descriptor: Int32) throws(SystemCallFailure) {
    try note(.fsync)
    try system.synchronize(descriptor)
  }

  func lock(_ descriptor: Int32, _ operation: Int32) throws(SystemCallFailure) {
    try note(.flock)
    try system.lock(descriptor, operation)
  }

  func remove(_ path: String) throws(SystemCallFailure) {
    try note(.unlink)
    try system.remove(path)
  }
}
