import Language

/// The lines of what is read in, one at a time as they come, so that a program that writes gets its answers.
struct InputLines {
  private static let megabytes = 16

  private let stream: InputStream
  private var waiting: ArraySlice<UInt8> = []
  private var isAtEnd = false
  /// The number of the last line handed out, from 1.
  private(set) var number = 0

  /// The lines of a stream.
  init(of stream: InputStream) { self.stream = stream }

  /// What people call the stream.
  var name: String { stream.name }

  /// The next line without its line feed; none at the end.
  mutating func next() throws(CommandFailure) -> ArraySlice<UInt8>? {
    var searched = waiting.startIndex
    while true {
      if let end = waiting[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { waiting = waiting[(end + 1)...] }
        number += 1
        return waiting[..<end]
      }
      if isAtEnd {
        guard !waiting.isEmpty else { return nil }
        defer { waiting = [] }
        number += 1
        return waiting
      }
      guard waiting.count <= InputLines.megabytes * 1_000_000 else {
        throw .problem(
          .notACommand(
            path: name, line: number + 1, .tooLong(megabytes: InputLines.megabytes)))
      }
      let more = try stream.next()
      isAtEnd = more.isEmpty
      let count = waiting.count
      waiting = ArraySlice(Array(waiting) + more)
      searched = waiting.startIndex + count
    }
  }
}
