import EventLog

/// A decision that says no.
enum Refusal: Error, Equatable {
  case alreadyDone
}

extension LogEntry {
  /// A comment by `command`; with text it has a body.
  static func comment(
    _ command: String, _ text: String? = nil, undoes: String? = nil, time: MonotonicTime? = nil
  ) -> LogEntry {
    LogEntry(
      command: command, undoes: undoes, at: "2026-11-21T09:00:00.123Z", monotonic: time,
      by: "console.k7q2", type: "comment.added", data: Array(#"{"table":3}"#.utf8),
      body: text.map {
        Body(json: Array("{\"text\":\"\($0)\"}".utf8), salt: "AAECAwQFBgcICQoLDA0ODw")
      })
  }
}

extension LogWriter {
  /// Appends without looking at what others have added.
  @discardableResult
  func append(_ entries: [LogEntry]) throws(AppendFailure<Never>) -> [LogLine] {
    try append { _ in entries }
  }
}

extension Sequence<LogLine> {
  var commands: [String] { map(\.command) }
}

extension LogLine {
  var text: String { String(decoding: raw, as: UTF8.self) }
}
