import Glibc
import Language

/// A new folder for something that is only tried out, which only its owner can read.
struct ScratchFolder {
  /// Where it is.
  let path: String

  /// Makes one in `$TMPDIR`, or in `/tmp`.
  ///
  /// - Parameter name: What it is for.
  init(named name: String) throws(CommandFailure) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/verkstad-\(name)-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else { throw .problem(.making(code: errno, path: base)) }
    path = made
  }

  /// Removes it with all that it holds.
  func remove() {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { unlink("\(path)/\(name)") }
      }
      closedir(folder)
    }
    rmdir(path)
  }
}
