import Glibc
import Language

/// What is read in: a file, or standard input. Closed with the last reference.
final class InputStream {
  /// What people call it.
  let name: String
  private let descriptor: Int32

  /// Opens a file; without a path, standard input under that name.
  init(path: String?, standardInput: String) throws(CommandFailure) {
    name = path ?? standardInput
    guard let path else {
      descriptor = STDIN_FILENO
      return
    }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .problem(.system(code: errno, path: path)) }
  }

  deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

  /// The next bytes, at most 64 KB; none at the end.
  func next() throws(CommandFailure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      if count >= 0 {
        bytes.removeLast(bytes.count - count)
        return bytes
      }
      if errno == EAGAIN {
        // Standard input may be shared with a program that has made it non-blocking.
        var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&ready, 1, -1)
      } else if errno != EINTR {
        throw .problem(.system(code: errno, path: name))
      }
    }
  }

  /// Everything that is left, after what has been read already; of what is beyond the limit only so much that it shows.
  func rest(after start: [UInt8] = [], limit: Int) throws(CommandFailure) -> [UInt8] {
    var bytes = start
    // A file's length is known, so that a large one is not moved again and again while it grows.
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_size > bytes.count {
      bytes.reserveCapacity(min(limit, Int(status.st_size)) + (1 << 16))
    }
    while bytes.count <= limit {
      let more = try next()
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }
}
