import Glibc
import SessionEngine
import SessionFormat

/// The file where a station's drafts and unsaved commands are kept: in the state folder, or beside the log if there is none.
///
/// Written whole under another name and renamed, so that a crash leaves the old one or the new one. Only its owner can
/// read it. Stations of the same kind and table that run at the same time have files of their own: each holds a lock on
/// its own until it ends, however it ends.
public final class DraftStore: Sendable {
  /// The file.
  public let path: String
  /// The tag that the station had when it was last kept, else the one handed in.
  public let stationTag: String
  private let lock: Int32
  /// How the names of this and of other stations of its kind and table begin.
  let baseName: String

  /// The store of a station of a session.
  ///
  /// - Parameters:
  ///   - session: The session, whose name is part of the file's.
  ///   - role: What the station does.
  ///   - table: The table that it was started for; `nil` for a station of the room.
  ///   - logPath: The session's file.
  ///   - environment: `XDG_STATE_HOME` and `HOME` as the process has them.
  ///   - tag: The tag of a station that has kept none yet.
  public init(
    session: CommandID, role: Station.Role, table: TableID?, logPath: String,
    environment: [String: String], tag: String
  ) {
    let place = "\(role.rawValue)\(table.map { ".\($0.number)" } ?? "")"
    let session = DraftStore.name("\(session)", beside: logPath, environment: environment)
    baseName = "\(session).\(place)"
    (path, lock) = DraftStore.free(baseName, ending: "draft")
    stationTag = DraftStore.contents(of: path).flatMap(DraftCoding.decode)?.tag ?? tag
  }

  deinit { if lock >= 0 { close(lock) } }

  /// Beside a log others may lay a link or a pipe under the name of a draft: it is neither followed nor waited for.
  static let flags = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK

  /// How the names of a session's files begin: in the state folder with the session's name, else with the log's path.
  static func name(
    _ session: String, beside logPath: String, environment: [String: String]
  ) -> String {
    stateFolder(in: environment).map { "\($0)/\(session)" } ?? logPath
  }

  /// The file of that name and number.
  static func path(_ name: String, _ number: Int, _ ending: String) -> String {
    number == 1 ? "\(name).\(ending)" : "\(name).\(number).\(ending)"
  }

  /// The first file of that name that no running station has.
  static func free(_ name: String, ending: String) -> (path: String, lock: Int32) {
    for number in 1...100 {
      let path = path(name, number, ending)
      let descriptor = open("\(path).lock", O_RDWR | O_CREAT | flags, 0o600)
      guard descriptor >= 0 else { return (path, -1) }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return (path, descriptor) }
      close(descriptor)
    }
    return ("\(name).\(ending)", -1)
  }

  /// Where programs keep their state (XDG Base Directory Specification).
  static func statePath(in environment: [String: String]) -> String? {
    if let base = environment["XDG_STATE_HOME"], base.hasPrefix("/") { return "\(base)/verkstad" }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/.local/state/verkstad"
  }

  /// The folder for state of programs, made if it is not there.
  private static func stateFolder(in environment: [String: String]) -> String? {
    guard let folder = statePath(in: environment) else { return nil }
    var made = ""
    for part in folder.split(separator: "/") {
      made += "/\(part)"
      if mkdir(made, 0o700) != 0, errno != EEXIST { return nil }
    }
    return isOwnFolder(folder) ? folder : nil
  }

  /// Whether it is a folder in which this account may write and no other can put files.
  private static func isOwnFolder(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return false }
    return status.st_uid == geteuid() && status.st_mode & 0o022 == 0
      && access(path, W_OK | X_OK) == 0
  }

  /// What was kept, if anything was.
  public func load() -> DraftSheet? {
    DraftStore.contents(of: path).flatMap(DraftCoding.decode)?.sheet
  }

  /// Keeps a sheet; where that fails the log's own "not saved" tells of it, for a disk that takes no drafts takes no events either.
  ///
  /// - Parameter durably: Whether it has to be on the disk before this returns.
  /// - Returns: Whether it is kept.
  @discardableResult
  public func save(_ sheet: DraftSheet, durably: Bool = false) -> Bool {
    DraftStore.put(DraftCoding.encode(sheet, tag: stationTag), at: path, durably: durably)
  }

  /// Puts these bytes in the place of a draft, whole or not at all; whether it could.
  ///
  /// - Parameter durably: Whether they have to be on the disk before the name is theirs, so that not even a power cut leaves
  ///   neither the old nor the new. A draft changes with each letter and cannot wait for the disk.
  @discardableResult
  static func put(_ bytes: [UInt8], at path: String, durably: Bool = false) -> Bool {
    let temporary = "\(path).new"
    unlink(temporary)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | DraftStore.flags, 0o600)
    guard descriptor >= 0 else { return false }
    let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    let isWhole = written == bytes.count && (!durably || fsync(descriptor) == 0)
    close(descriptor)
    if isWhole, rename(temporary, path) == 0 { return true }
    unlink(temporary)
    return false
  }

  /// All bytes of a draft of one's own.
  static func contents(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | flags)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_uid == geteuid()
    else { return nil }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      guard count > 0 else { return count == 0 ? bytes : nil }
      bytes += chunk[..<count]
      guard bytes.count <= 64_000_000 else { return nil }
    }
  }
}
