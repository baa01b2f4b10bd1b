import Glibc
import TerminalKit

/// Expected pictures of letters, a file for each size.
///
/// With `VERKSTAD_WRITE_GOLDEN=1` in the environment they are written instead of read; look at them before they are kept.
struct GoldenLetters {
  private let path: String

  /// The pictures of a size.
  init(_ size: LargeText.LetterSize, from source: String = #filePath) {
    let folder = source.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    path = (folder + ["Golden", "letters-\(size.rawValue)-rows.txt"]).joined(separator: "/")
  }

  /// The rows as they are expected, or those that have now been written.
  func rows(besides drawn: [String]) -> [String] {
    if getenv("VERKSTAD_WRITE_GOLDEN") != nil {
      if let file = fopen(path, "w") {
        _ = fputs(drawn.joined(separator: "\n") + "\n", file)
        fclose(file)
      }
      return drawn
    }
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.dropLast().map(String.init)
  }
}
