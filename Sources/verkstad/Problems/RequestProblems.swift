import Language
import SessionFormat

extension RequestProblem {
  /// What is wrong with a line of commands.
  init(_ error: CommandLineError) {
    self =
      switch error {
      case .notJSON(let error): .notJSON(byte: error.offset + 1)
      case .missing(let key): .missingKey(key)
      case .unexpected(let key, let expected): .wrongValue(key: key, expected: expected.example)
      case .unknownCommand(let name, let nearest): .unknownCommand(name, nearest: nearest)
      case .unknownKey(let key, let nearest): .unknownKey(key, nearest: nearest)
      case .duplicateKey(let key): .duplicateKey(key)
      }
  }
}

extension ExpectedValue {
  /// What such a value looks like; the same in every language.
  fileprivate var example: String {
    switch self {
    case .object: "{…}"
    case .list: "[…]"
    case .oneKey: "{\"addComment\": {…}}"
    case .text, .words: "\"abc\""
    case .wholeNumber, .count: "17"
    case .flag: "true, false"
    case .identifier(let prefix): "\"\(prefix)1\""
    case .anyIdentifier: "\"c17\""
    case .run: "\"s2.1\""
    case .table: "3"
    case .letter: "\"A\""
    case .commandID: "\"k7q2-1\" (1–64)"
    case .station: "\"desk.3.x9ff\""
    case .timestamp: "\"2016-06-14T13:00:00.000Z\""
    case .date: "\"2016-06-14\""
    case .timeOfDay: "\"14:20\""
    case .oneOf(let words): words.joined(separator: ", ")
    }
  }
}
