import Glibc
import SessionEngine

extension DraftStore {
  /// What was kept, with what other stations of this kind and table left that ended and did not start again.
  ///
  /// Two consoles that are cut off together and of which one comes back would else leave the other's words on the disk for good. Their
  /// files are emptied once this station has kept their words itself; a draft that has no place here stays where it is.
  public func loadWithAbandoned() -> DraftSheet? {
    var sheet = load()
    var taken: [Abandoned] = []
    defer { for one in taken { close(one.lock) } }
    for one in abandoned {
      guard let merged = (sheet ?? DraftSheet()).merging(one.sheet) else {
        close(one.lock)
        continue
      }
      sheet = merged
      taken.append(one)
    }
    guard !taken.isEmpty, let sheet, save(sheet, durably: true) else {
      return taken.isEmpty ? sheet : load()
    }
    // The name under which that station wrote stays its own, so that it can take back what it did.
    for one in taken {
      DraftStore.put(DraftCoding.encode(DraftSheet(), tag: one.tag), at: one.path)
    }
    return sheet
  }

  /// A file that no running station has, and a lock that keeps others from it until it is closed.
  private struct Abandoned {
    let path: String
    let lock: Int32
    let tag: String
    let sheet: DraftSheet
  }

  private var abandoned: [Abandoned] {
    (1...100).lazy.map { DraftStore.path(self.baseName, $0, "draft") }
      .prefix { access("\($0).lock", F_OK) == 0 }
      .compactMap { path -> Abandoned? in
        guard path != self.path else { return nil }
        let lock = open("\(path).lock", O_RDWR | DraftStore.flags)
        guard lock >= 0 else { return nil }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0,
          let kept = DraftStore.contents(of: path).flatMap(DraftCoding.decode),
          kept.sheet.holdsWords
        else {
          close(lock)
          return nil
        }
        return Abandoned(path: path, lock: lock, tag: kept.tag, sheet: kept.sheet)
      }
  }
}

extension DraftSheet {
  /// Whether there is anything in it that is not in the log.
  fileprivate var holdsWords: Bool {
    !unsaved.isEmpty || !answers.isEmpty || drafts.values.contains { !$0.text.isEmpty }
  }

  /// This one with the words of another; `nil` where both have begun a line for the same table, and there is room for one.
  fileprivate func merging(_ other: DraftSheet) -> DraftSheet? {
    var whole = self
    whole.table = table ?? other.table
    for (table, draft) in other.drafts where !draft.text.isEmpty {
      if let own = drafts[table], !own.text.isEmpty, own != draft { return nil }
      whole.drafts[table] = draft
    }
    whole.answers += other.answers.filter { !answers.contains($0) }
    let known = Set(unsaved.map(\.id))
    whole.unsaved += other.unsaved.filter { !known.contains($0.id) }
    return whole
  }
}
