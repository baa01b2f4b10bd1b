import Glibc
import SessionEngine

extension WordsErasure {
  /// Whether a file holds private notes, or began to.
  static func isNotes(_ path: String) -> Bool {
    path.hasSuffix(".\(NotesStore.ending)") || path.hasSuffix(".\(NotesStore.ending).new")
  }

  /// Takes notes that say the words out of a file: by its console where that runs, else here.
  func sweepNotes(_ path: String, patience: Int, _ leftovers: inout ErasureLeftovers) {
    let file = path.hasSuffix(".new") ? String(path.dropLast(4)) : path
    let lock = open("\(file).lock", O_RDWR | O_CREAT | DraftStore.flags, 0o600)
    defer { if lock >= 0 { close(lock) } }
    guard lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      if !areDroppedByTheirConsole(path, patience: patience) { leftovers.remaining.append(path) }
      return
    }
    guard let bytes = DraftStore.contents(of: path) else {
      if access(path, F_OK) == 0 { leftovers.remaining.append(path) }
      return
    }
    if path.hasSuffix(".new") {
      // What a console had not finished writing when it ended is never read again.
      _ = WordsErasure.blank(path, length: bytes.count)
      unlink(path)
      return
    }
    guard let notes = PrivateNotes(bytes: bytes) else {
      if words.mayStand(in: bytes) { leftovers.remaining.append(path) }
      return
    }
    let rest = notes.without(words)
    guard rest != notes else { return }
    let former = open(path, O_WRONLY | DraftStore.flags)
    defer { if former >= 0 { close(former) } }
    guard former >= 0, DraftStore.put(rest.bytes, at: path) else {
      leftovers.remaining.append(path)
      return
    }
    _ = WordsErasure.blank(former, length: bytes.count)
    leftovers.drafts.append(path)
  }

  /// Waits for a console that runs to write its notes without the words.
  private func areDroppedByTheirConsole(_ path: String, patience: Int) -> Bool {
    for waited in stride(from: 0, through: patience, by: 20) {
      guard let notes = DraftStore.contents(of: path).flatMap({ PrivateNotes(bytes: $0) }),
        notes != notes.without(words)
      else { return true }
      if waited + 20 <= patience { poll(nil, 0, 20) }
    }
    return false
  }
}
