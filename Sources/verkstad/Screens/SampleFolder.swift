import Glibc

/// Where the sample lies that the demo plays: in the folder of the code, near the program or near where it was started.
enum SampleFolder {
  private static let name = "sample-sessions/goteborg-2016"

  /// The folder, if it is there.
  static var path: String? {
    let starts = [
      program,
      getcwd(nil, 0).map { path in
        defer { free(path) }
        return String(cString: path)
      },
    ].compactMap { $0 }
    return starts.lazy.compactMap { found(above: $0) }.first
  }

  private static var program: String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let count = readlink("/proc/self/exe", &buffer, Int(PATH_MAX))
    guard count > 0 else { return nil }
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Looks in the folder itself and in every one above it.
  private static func found(above start: String) -> String? {
    var folder = start[...]
    while true {
      let candidate = "\(folder)/\(name)"
      if access("\(candidate)/script.jsonl", R_OK) == 0 { return candidate }
      guard let slash = folder.lastIndex(of: "/") else { return nil }
      folder = folder[..<slash]
    }
  }
}
