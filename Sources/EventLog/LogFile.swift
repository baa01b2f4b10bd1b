import Glibc

/// An open file of the log; closed with the last reference.
final class LogFile {
  /// How much of the file is read at a time: enough for all lines but the longest, and so little that the memory of one block is
  /// at once used for the next.
  static let blockSize = 64 << 10
  /// How much is read where a line may be longer; more than the longest.
  static let greatestBlockSize = 2 << 20

  let path: String
  let calls: any FileSystemCalls
  let descriptor: Int32
  /// Which file it is, once that has been asked.
  private var identity: FileStatus.Identity?

  /// Opens the file; a pipe does not make it wait.
  init(
    _ path: String, flags: Int32, mode: UInt32 = 0, calls: any FileSystemCalls
  ) throws(LogError) {
    self.path = path
    self.calls = calls
    do {
      descriptor = try calls.open(path, flags: flags | O_CLOEXEC | O_NONBLOCK, mode: mode)
    } catch {
      throw LogError(error)
    }
  }

  deinit {
    calls.close(descriptor)
  }

  /// Throws unless it is a file.
  func requireRegular() throws(LogError) {
    switch try status().kind {
    case .regular: break
    case .folder: throw .isFolder
    case .other: throw .notAFile
    }
  }

  func status() throws(LogError) -> FileStatus {
    let status: FileStatus
    do { status = try calls.status(of: descriptor) } catch { throw LogError(error) }
    identity = status.identity
    return status
  }

  /// What is known of it, unless it was removed or another file has its name now; then it throws `removed`.
  ///
  /// Whoever looks for what was said finds the file that has the name. One that got another name, while nothing took its own,
  /// is written on: somebody has put it in order.
  func statusUnderItsName() throws(LogError) -> FileStatus {
    if identity == nil { _ = try status() }
    let named: FileStatus
    do {
      named = try calls.status(at: path)
    } catch {
      let error = LogError(error)
      guard error == .missing else { throw error }
      let status = try status()
      if status.links == 0 { throw .removed }
      return status
    }
    if named.identity != identity { throw .removed }
    return named
  }

  /// Reads `count` bytes at `offset`, fewer only where the file ends.
  func read(at offset: Int, count: Int) throws(LogError) -> [UInt8] {
    var failure: SystemCallFailure?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(SystemCallFailure) {
        while filled < count {
          let rest = UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(buffer)[filled..<count])
          let taken = try calls.read(descriptor, into: rest, at: offset + filled)
          if taken == 0 { break }
          filled += taken
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw LogError(failure) }
    return bytes
  }

  /// Writes once at the end of the file; returns how many bytes were taken.
  func append(_ bytes: [UInt8]) throws(SystemCallFailure) -> Int {
    var result: Result<Int, SystemCallFailure> = .success(0)
    bytes.withUnsafeBytes { buffer in
      do throws(SystemCallFailure) {
        result = .success(try calls.append(descriptor, buffer))
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }

  /// Writes once over what stands at `offset`; returns how many bytes were taken.
  func overwrite(_ bytes: [UInt8], at offset: Int) throws(SystemCallFailure) -> Int {
    var result: Result<Int, SystemCallFailure> = .success(0)
    bytes.withUnsafeBytes { buffer in
      do throws(SystemCallFailure) {
        result = .success(try calls.overwrite(descriptor, buffer, at: offset))
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }

  func truncate(to size: Int) throws(LogError) {
    do { try calls.truncate(descriptor, to: size) } catch { throw LogError(error) }
  }

  func lock(_ operation: Int32) throws(LogError) {
    do { try calls.lock(descriptor, operation) } catch { throw LogError(error) }
  }

  /// Makes the names in the folder of the file durable.
  func synchronizeFolder() throws(LogError) {
    let folder =
      switch path.lastIndex(of: "/") {
      case nil: "."
      case path.startIndex: "/"
      case let slash?: String(path[..<slash])
      }
    do throws(SystemCallFailure) {
      let folderDescriptor = try calls.open(
        folder, flags: O_RDONLY | O_DIRECTORY | O_CLOEXEC, mode: 0)
      defer { calls.close(folderDescriptor) }
      try calls.synchronize(folderDescriptor)
    } catch {
      throw LogError(error)
    }
  }
}
