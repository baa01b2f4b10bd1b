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
  ///
  /// A file that cannot be read as notes is set aside under another name, so that the first new note does not overwrite it.
  public func load() -> (notes: PrivateNotes, setAside: String?) {
    guard let bytes = DraftStore.contents(of: path) else { return (PrivateNotes(), nil) }
    if let notes = PrivateNotes(bytes: bytes) { return (notes, nil) }
    return (PrivateNotes(), setAside())
  }

  /// Gives the file the first free name of those for damaged notes, which an erasure looks into too.
  private func setAside() -> String? {
    let stem = path.dropLast(NotesStore.ending.utf8.count + 1)
    for number in 1...100 {
      let aside = "\(stem).damaged-\(number).\(NotesStore.ending)"
      guard link(path, aside) == 0 else {
        if errno == EEXIST { continue }
        return nil
      }
      unlink(path)
      return aside
    }
    return nil
  }

  /// Keeps notes; whether they are kept.
  @discardableResult
  public func save(_ notes: PrivateNotes) -> Bool {
    DraftStore.put(notes.bytes, at: path, durably: true)
  }
}
