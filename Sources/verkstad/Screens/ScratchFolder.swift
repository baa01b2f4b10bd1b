import Glibc
import Language

/// A new folder for something that is only tried out, which only its owner can read.
///
/// It is locked as long as the process lives, so that one that was killed is told from one that works.
struct ScratchFolder {
  /// Where it is.
  let path: String

  /// Makes one in `$TMPDIR`, or in `/tmp`.
  ///
  /// - Parameter name: What it is for.
  init(named name: String) throws(CommandFailure) {
    var made = try Self.made(named: name)
    // One that another process took for one that was left is made anew; where nothing can be locked, once is enough.
    if !Self.holdLock(of: made), access(made, F_OK) != 0 {
      made = try Self.made(named: name)
      _ = Self.holdLock(of: made)
    }
    path = made
  }

  private static var base: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

  private static func prefix(_ name: String) -> String { "verkstad-\(name)-" }

  private static func made(named name: String) throws(CommandFailure) -> String {
    var template = Array("\(base)/\(prefix(name))XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else { throw .problem(.making(code: errno, path: base)) }
    return made
  }

  /// Locks a folder until the process ends; whether it still is the folder of that name.
  private static func holdLock(of path: String) -> Bool {
    guard let descriptor = locked(path) else { return false }
    var (held, named) = (stat(), stat())
    let isSame =
      fstat(descriptor, &held) == 0 && lstat(path, &named) == 0
      && held.st_ino == named.st_ino && held.st_dev == named.st_dev
    if !isSame { close(descriptor) }
    return isSame
  }

  private static func locked(_ path: String) -> Int32? {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
    return descriptor
  }

  /// Removes the folders of that name whose processes ended without removing them.
  static func removeThoseLeft(named name: String) {
    for entry in names(in: base) where entry.hasPrefix(prefix(name)) {
      let path = "\(base)/\(entry)"
      var status = stat()
      guard lstat(path, &status) == 0, status.st_uid == getuid(), let lock = locked(path) else {
        continue
      }
      removeFolder(path)
      close(lock)
    }
  }

  /// Removes it with all that it holds.
  func remove() { Self.removeFolder(path) }

  private static func removeFolder(_ path: String) {
    for name in names(in: path) { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  private static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
