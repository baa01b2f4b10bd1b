/// The lines of what people have written, one at a time as they come; of one that is too long nothing is kept.
struct TextLines {
  /// A line without its line break.
  enum Line {
    case bytes([UInt8])
    /// It is longer than that many bytes.
    case tooLong
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private let stream: InputStream
  private let greatestLength: Int
  private var unread: ArraySlice<UInt8> = []
  private var begun: [UInt8] = []
  private var isTooLong = false
  private var isAtEnd = false
  /// The number of the last line handed out, from 1.
  private(set) var number = 0

  /// The lines of a stream, each of at most that many bytes.
  init(of stream: InputStream, greatestLength: Int) {
    self.stream = stream
    self.greatestLength = greatestLength
  }

  /// The next line; none at the end.
  mutating func next() throws(CommandFailure) -> Line? {
    while true {
      if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
        keep(unread[..<end])
        unread = unread[(end + 1)...]
        return take()
      }
      keep(unread)
      unread = []
      if isAtEnd { return begun.isEmpty && !isTooLong ? nil : take() }
      let more = try stream.next()
      isAtEnd = more.isEmpty
      unread = more[...]
    }
  }

  private mutating func keep(_ part: ArraySlice<UInt8>) {
    guard !isTooLong, begun.count + part.count <= greatestLength else {
      isTooLong = true
      begun = []
      return
    }
    begun += part
  }

  private mutating func take() -> Line {
    defer {
      begun = []
      isTooLong = false
    }
    number += 1
    if isTooLong { return .tooLong }
    if begun.last == UInt8(ascii: "\r") { begun.removeLast() }
    if number == 1, begun.starts(with: TextLines.byteOrderMark) { begun.removeFirst(3) }
    return .bytes(begun)
  }
}
