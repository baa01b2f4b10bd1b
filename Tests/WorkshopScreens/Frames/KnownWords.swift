import Glibc
import SessionEngine

/// The whole words that may stand on a screen: those of the catalogues and those of the sessions.
///
/// A word on a screen that is none of them has been cut, or another has been written over it.
struct KnownWords {
  /// Runs of at least three letters, in order, and turned round in order.
  private let words: [String]
  private let reversed: [String]
  private let all: Set<String>

  /// The words of the catalogues' sources, of the sessions, and these.
  init(_ sessions: [SessionBuilder], _ texts: [String]) {
    var all: Set<String> = []
    // Some begin a sentence in one place and stand inside of one in another.
    for text in KnownWords.sources() + texts { all.formUnion(KnownWords.words(in: text)) }
    for session in sessions {
      let state = session.state
      for text in [
        String(describing: state.plan), String(describing: state.comments.all.map(\.value)),
        String(describing: state.themes.all.map(\.value)),
        String(describing: StageState(state)), String(describing: state.seating),
        String(describing: state.reports.all.map(\.value)),
        String(describing: state.proposals.all.map(\.value)),
        String(describing: state.steps.all.map(\.value)),
      ] {
        all.formUnion(KnownWords.words(in: text))
      }
    }
    self.all = all
    words = all.sorted(by: KnownWords.isBefore)
    reversed = all.map { String($0.reversed()) }.sorted(by: KnownWords.isBefore)
  }

  /// Runs of letters with at least three of them.
  static func words(in text: String) -> [String] {
    text.split { !$0.isLetter }.filter { $0.count >= 3 }.map { $0.lowercased() }
  }

  /// Whether it is a whole word.
  func contains(_ word: Substring) -> Bool { all.contains(word.lowercased()) }

  /// Whether a word begins so.
  func hasBeginning(_ beginning: Substring) -> Bool {
    KnownWords.contains(words, beginning.lowercased())
  }

  /// Whether a word ends so.
  func hasEnd(_ end: Substring) -> Bool {
    KnownWords.contains(reversed, String(end.lowercased().reversed()))
  }

  private static func contains(_ sorted: [String], _ beginning: String) -> Bool {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(sorted[middle], beginning) { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low].hasPrefix(beginning)
  }

  private static func isBefore(_ one: String, _ other: String) -> Bool {
    one.unicodeScalars.lexicographicallyPrecedes(other.unicodeScalars)
  }

  /// The texts of the files in which the catalogues are written.
  private static func sources(from source: String = #filePath) -> [String] {
    let root = source.components(before: "Tests")
    var texts: [String] = []
    var folders = ["\(root)Sources/Language"]
    while let folder = folders.popLast() {
      guard let listing = opendir(folder) else { continue }
      defer { closedir(listing) }
      while let entry = readdir(listing) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name.hasSuffix(".swift") {
          texts.append(contents(of: "\(folder)/\(name)"))
        } else if !name.hasPrefix(".") {
          folders.append("\(folder)/\(name)")
        }
      }
    }
    return texts
  }

  private static func contents(of path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}

extension String {
  /// What stands before the last folder of that name, with a slash at the end.
  fileprivate func components(before folder: String) -> String {
    let parts = split(separator: "/", omittingEmptySubsequences: false)
    guard let place = parts.lastIndex(where: { $0 == folder }) else { return self }
    return parts[..<place].joined(separator: "/") + "/"
  }
}
