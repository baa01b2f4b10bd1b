import Glibc

/// A stream that was open when the program began.
struct StandardStream {
  private let descriptor: Int32

  /// The stream with that number.
  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Keeps the numbers of streams that were closed before the program began, or a file that is opened would get one of
  /// them, and with it what is said. Using such a stream still fails.
  static func keepNumbers() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Writes all of the bytes; the `errno` where that cannot be.
  func write(_ bytes: [UInt8]) -> Int32? {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if count > 0 {
          written += count
        } else if errno == EAGAIN {
          // Standard output may be shared with a program that has made it non-blocking.
          var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = poll(&ready, 1, -1)
        } else if errno != EINTR {
          return errno
        }
      }
      return nil
    }
  }
}
