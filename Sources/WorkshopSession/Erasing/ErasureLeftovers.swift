import Glibc
import SessionEngine

/// What an erasure has found of the words outside the log.
public struct ErasureLeftovers: Hashable, Sendable {
  /// The files of drafts that words were taken out of.
  public internal(set) var drafts: [String] = []
  /// The torn ends beside the log that were overwritten.
  public internal(set) var tornEnds: [String] = []
  /// Files that still hold the words, or may: exports, satellites, copies. A person decides about them.
  public internal(set) var remaining: [String] = []
}

extension WordsErasure {
  /// A file longer than this is no export of a workshop.
  private static let greatestLength = 64 << 20

  /// Takes the words out of what this account's programs keep of them outside the log, and says where they may still stand.
  ///
  /// Drafts and commands that were not acknowledged are cleared of them: by their stations where those run, else here. Torn
  /// ends that hold them are overwritten. Every other file beside the log is only looked into.
  ///
  /// - Parameters:
  ///   - logPath: The session's file.
  ///   - session: The session's name.
  ///   - environment: `XDG_STATE_HOME` and `HOME` as the process has them.
  ///   - patience: How long stations that run are given to clear their drafts, in milliseconds; they read of it at once.
  ///
  /// Done before the log is erased too, nothing is left that could not be found any more after a crash in between: once
  /// the words are gone from the log, nobody knows what to look for.
  public func sweep(
    beside logPath: String, of session: CommandID, environment: [String: String],
    patience: Int = 2000
  ) -> ErasureLeftovers {
    var leftovers = ErasureLeftovers()
    let state = DraftStore.statePath(in: environment)
    var kept: [String] = []
    if let state {
      if let names = WordsErasure.names(in: state) {
        kept = names.filter { $0.hasPrefix("\(session).") }.map { "\(state)/\($0)" }
      } else {
        leftovers.remaining.append(state)
      }
    }
    var drafts = Set(kept.filter(WordsErasure.isDraft))
    var others: [(path: String, isTornEnd: Bool)] = []
    for logPath in WordsErasure.places(of: logPath) {
      let (folder, name) = WordsErasure.split(logPath)
      guard let names = WordsErasure.names(in: folder) else {
        leftovers.remaining.append(folder)
        continue
      }
      for other in names where other != name && !other.hasSuffix(".lock") {
        let path = WordsErasure.path(other, in: folder)
        if other.hasPrefix("\(name)."), WordsErasure.isDraft(path) {
          drafts.insert(path)
        } else {
          others.append((path, other.hasPrefix("\(name).torn-")))
        }
      }
    }
    for path in drafts.sorted() { sweep(path, patience: patience, &leftovers) }
    for (path, isTornEnd) in others {
      guard let bytes = WordsErasure.contents(of: path) else { continue }
      if isTornEnd {
        guard holds(bytes) || isOfACommand(bytes) else { continue }
        let isBlank = WordsErasure.blank(path, length: bytes.count)
        if isBlank { leftovers.tornEnds.append(path) } else { leftovers.remaining.append(path) }
      } else if holds(bytes) {
        leftovers.remaining.append(path)
      }
    }
    return leftovers
  }

  /// Whether a file holds private notes, or began to.
  private static func isNotes(_ path: String) -> Bool {
    path.hasSuffix(".\(NotesStore.ending)") || path.hasSuffix(".\(NotesStore.ending).new")
  }

  private static func isDraft(_ path: String) -> Bool {
    path.hasSuffix(".draft") || path.hasSuffix(".draft.new") || isNotes(path)
  }

  /// The log where it was named, and where a link leads to it: things lie beside both.
  private static func places(of logPath: String) -> [String] {
    guard let resolved = realpath(logPath, nil) else { return [logPath] }
    defer { free(resolved) }
    let target = String(cString: resolved)
    var named = stat()
    guard lstat(logPath, &named) == 0, named.st_mode & S_IFMT == S_IFLNK else { return [logPath] }
    return [logPath, target]
  }

  private func holds(_ bytes: [UInt8]) -> Bool { words.mayStand(in: bytes) }

  /// Whether a torn end is one of a command that brought the words, however little of them it still has.
  private func isOfACommand(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    return commands.contains { text.contains("\"cmd\":\"\($0)\"") }
  }

  // MARK: Drafts and notes

  private func sweep(_ path: String, patience: Int, _ leftovers: inout ErasureLeftovers) {
    let file = path.hasSuffix(".new") ? String(path.dropLast(4)) : path
    let lock = open("\(file).lock", O_RDWR | O_CREAT | DraftStore.flags, 0o600)
    defer { if lock >= 0 { close(lock) } }
    guard lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      if !isDroppedByItsStation(path, patience: patience) { leftovers.remaining.append(path) }
      return
    }
    guard let bytes = DraftStore.contents(of: path) else {
      if access(path, F_OK) == 0 { leftovers.remaining.append(path) }
      return
    }
    if path.hasSuffix(".new") {
      // What a station had not finished writing when it ended is never read again.
      _ = WordsErasure.blank(path, length: bytes.count)
      unlink(path)
      return
    }
    switch kept(bytes, in: path) {
    case .unreadable:
      if holds(bytes) { leftovers.remaining.append(path) }
      return
    case .clean: break
    case .toBecome(let rest):
      if WordsErasure.replace(path, with: rest, length: bytes.count) {
        leftovers.drafts.append(path)
      } else {
        leftovers.remaining.append(path)
        return
      }
    }
    if words.areSaid(in: DraftStore.contents(of: path) ?? []) { leftovers.remaining.append(path) }
  }

  /// What a file of drafts or notes is, as far as the words go.
  private enum Kept {
    /// It is damaged.
    case unreadable
    /// It does not say them.
    case clean
    /// Without them it is these bytes.
    case toBecome([UInt8])
  }

  private func kept(_ bytes: [UInt8], in path: String) -> Kept {
    if WordsErasure.isNotes(path) {
      guard let notes = PrivateNotes(bytes: bytes) else { return .unreadable }
      let rest = notes.without(words)
      return rest == notes ? .clean : .toBecome(rest.bytes)
    }
    guard let (tag, sheet) = DraftCoding.decode(bytes) else { return .unreadable }
    let rest = sheet.without(words, commands: commands)
    return rest == sheet ? .clean : .toBecome(DraftCoding.encode(rest, tag: tag))
  }

  /// Puts bytes in the place of a file, and only then overwrites what stood there: at no point is it nowhere.
  private static func replace(_ path: String, with bytes: [UInt8], length: Int) -> Bool {
    let former = open(path, O_WRONLY | DraftStore.flags)
    defer { if former >= 0 { close(former) } }
    guard former >= 0, DraftStore.put(bytes, at: path, durably: true) else { return false }
    _ = blank(former, length: length)
    return true
  }

  /// Waits for a station that runs to write what it keeps without the words.
  private func isDroppedByItsStation(_ path: String, patience: Int) -> Bool {
    for waited in stride(from: 0, through: patience, by: 20) {
      guard let bytes = DraftStore.contents(of: path), case .toBecome = kept(bytes, in: path)
      else { return true }
      if waited + 20 <= patience { poll(nil, 0, 20) }
    }
    return false
  }

  // MARK: Files

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.index(after: slash)...]))
  }

  private static func path(_ name: String, in folder: String) -> String {
    switch folder {
    case ".": name
    case "/": "/\(name)"
    default: "\(folder)/\(name)"
    }
  }

  /// What lies in a folder; nothing where there is no such folder, `nil` where it cannot be looked into.
  private static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return errno == ENOENT ? [] : nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      names.append(name)
    }
    return names.sorted()
  }

  /// The bytes of a file; `nil` where it is none, is too long to be an export, or may not be read.
  private static func contents(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | DraftStore.flags)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= off_t(greatestLength)
    else { return nil }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= greatestLength {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 ? bytes : nil }
      bytes += chunk[..<count]
    }
    return nil
  }

  /// Overwrites a file with spaces where it stands; its length tells how much was once set aside.
  static func blank(_ path: String, length: Int) -> Bool {
    let descriptor = open(path, O_WRONLY | DraftStore.flags)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return blank(descriptor, length: length)
  }

  static func blank(_ descriptor: Int32, length: Int) -> Bool {
    let spaces = [UInt8](repeating: UInt8(ascii: " "), count: length)
    var done = 0
    while done < length {
      let count = spaces[done...].withUnsafeBytes {
        pwrite(descriptor, $0.baseAddress, $0.count, off_t(done))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return fdatasync(descriptor) == 0
  }
}
