import Glibc
import Synchronization
import TerminalTestSupport

/// What the disk itself takes for a comment: as many bytes written and synced, again and again, beside what is measured.
final class DiskFloor: Sendable {
  private struct State {
    var nanoseconds: [Int] = []
    var isFinished = false
  }

  private let state = Mutex(State())
  private let descriptor: Int32
  private let bytes: Int
  private let interval: UInt32

  /// Begins, on a thread of its own, in a new file at that path.
  ///
  /// - Parameters:
  ///   - bytes: How many are written at a time.
  ///   - milliseconds: How long it rests in between.
  init(at path: String, bytes: Int, every milliseconds: UInt32) throws {
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw PseudoTerminal.Failure(description: "cannot write \(path)")
    }
    self.bytes = bytes
    interval = milliseconds * 1000
    var thread = pthread_t()
    let context = Unmanaged.passRetained(self)
    let code = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<DiskFloor>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, context.toOpaque())
    guard code == 0 else {
      context.release()
      throw PseudoTerminal.Failure(description: "cannot start a thread: \(code)")
    }
    pthread_detach(thread)
  }

  deinit { close(descriptor) }

  /// Ends it, and returns the nanoseconds that each write and sync took.
  func finish() -> [Int] {
    state.withLock {
      $0.isFinished = true
      return $0.nanoseconds
    }
  }

  private func run() {
    let line = [UInt8](repeating: UInt8(ascii: "x"), count: bytes)
    while !state.withLock({ $0.isFinished }) {
      let start = MonotonicTime.now
      guard write(descriptor, line, line.count) == line.count, fdatasync(descriptor) == 0 else {
        return
      }
      let end = MonotonicTime.now
      state.withLock { $0.nanoseconds.append(end - start) }
      usleep(interval)
    }
  }
}
