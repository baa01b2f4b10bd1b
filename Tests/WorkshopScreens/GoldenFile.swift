import Glibc
import Testing

/// Expected pictures, kept as text beside the tests.
///
/// With `VERKSTAD_WRITE_GOLDEN=1` in the environment they are written instead of compared; look at them before they are kept.
struct GoldenFile {
  private let path: String

  /// The file of that name in the folder of expected pictures.
  init(_ name: String, from source: String = #filePath) {
    let folder = source.split(separator: "/", omittingEmptySubsequences: false).prefix {
      $0 != "WorkshopScreens"
    }
    path = (folder + ["WorkshopScreens", "Golden", "\(name)"]).joined(separator: "/")
  }

  /// Compares rows with the file, or writes it.
  func expect(_ rows: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    let text = rows.joined(separator: "\n") + "\n"
    if getenv("VERKSTAD_WRITE_GOLDEN") != nil {
      write(text)
      return
    }
    let expected = read().split(separator: "\n", omittingEmptySubsequences: false)
    let actual = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard expected != actual else { return }
    let line = zip(expected, actual).prefix { $0 == $1 }.count
    Issue.record(
      """
      \(path) differs from line \(line + 1):
      expected: \(line < expected.count ? expected[line] : "(the end)")
      actual:   \(line < actual.count ? actual[line] : "(the end)")
      """, sourceLocation: sourceLocation)
  }

  private func read() -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(_ text: String) {
    guard let file = fopen(path, "w") else { return }
    defer { fclose(file) }
    _ = fputs(text, file)
  }
}
