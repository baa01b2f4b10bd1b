import EventLog
import SessionEngine

/// Something that follows a session's log and tells when there is more to read.
public protocol SessionSource: AnyObject {
  /// What is read: the whole session, or only what the room may see.
  associatedtype Content: Sendable
  /// Readable when the log has changed; for `poll(2)`. Negative where the system cannot watch the file.
  var descriptor: Int32 { get }
  /// What has been read so far.
  var content: Content { get }
  /// What is wrong with the file, once reading has come to it.
  var problem: LogProblem? { get }
  /// Reads what was appended since the last time; `false` where there was nothing.
  func update() throws(LogProblem) -> Bool
}

/// Watches a session's file. Where the system cannot, looking again each second has to do.
final class FileWatch: Sendable {
  private let follower: LogFollower?

  init(_ path: String) {
    do { follower = try LogFollower(watching: path) } catch { follower = nil }
  }

  var descriptor: Int32 { follower?.descriptor ?? -1 }

  func drain() { _ = follower?.drain() }
}
