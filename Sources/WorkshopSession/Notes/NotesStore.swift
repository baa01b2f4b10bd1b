import Glibc
import SessionEngine

/// The file where the facilitator's own notes on a session are kept: where drafts are kept, and in the same way.
///
/// Written whole and renamed, for its owner only. Consoles of a session that run at the same time have files of their own.
public final class NotesStore: Sendable {
  /// The file.
  public let path: String
  private let lock: Int32

  /// The store of a session.
  ///
  /// - Parameters:
  ///   - session: The session, whose name is part of the file's.
  ///   - logPath: The session's file.
  ///   - environment: `XDG_STATE_HOME` and `HOME` as the process has them.
  public init(session: CommandID, logPath: String, environment: [String: String]) {
    let name = DraftStore.name("\(session)", beside: logPath, environment: environment)
    (path, lock) = DraftStore.free("\(name).console", ending: NotesStore.ending)
  }

  deinit { if lock >= 0 { close(lock) } }

  /// What the names of such files end with.
  static let ending = "notes"

  /// What was kept; nothing where nothing was.
  public func load() -> PrivateNotes {
    DraftStore.contents(of: path).flatMap { PrivateNotes(bytes: $0) } ?? PrivateNotes()
  }

  /// Keeps notes; whether they are kept.
  @discardableResult
  public func save(_ notes: PrivateNotes) -> Bool { DraftStore.put(notes.bytes, at: path) }
}
