import Glibc

/// The programs of this package, as they were built together with the one that asks.
package enum BuiltProgram {
  /// The path of the program of that name in the folder of the running executable.
  package static func path(_ name: String) -> String {
    let running = own
    return running[..<(running.lastIndex(of: "/") ?? running.startIndex)] + "/\(name)"
  }

  /// The path of the running executable.
  package static var own: String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.bindMemory(to: CChar.self).baseAddress.map {
        readlink("/proc/self/exe", $0, bytes.count)
      } ?? 0
    }
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }

  /// The path of a program that is installed, or nil.
  package static func installed(_ name: String) -> String? {
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return folders.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }
}
