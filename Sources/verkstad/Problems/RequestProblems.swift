import Language
import SessionFormat

extension RequestProblem {
  /// What is wrong with a line of commands.
  init(_ error: CommandLineError) {
    self =
      switch error {
      case .notJSON(let error): .notJSON(byte: error.offset + 1)
      case .missing(let key): .missingKey(key)
      case .unexpected(let key, let expected):
        .wrongKind(key: key, expected: ExpectedKind(expected))
      case .unknownCommand(let name, let nearest): .unknownCommand(name, nearest: nearest)
      case .unknownKey(let key, let nearest): .unknownKey(key, nearest: nearest)
      case .duplicateKey(let key): .duplicateKey(key)
      }
  }
}

extension ExpectedKind {
  /// What a value of a plan or of a command is to be.
  init(_ expected: ExpectedValue) {
    self =
      switch expected {
      case .object: .mapping
      case .list: .list
      case .oneKey: .like("{\"addComment\": {…}}")
      case .text, .words: .text
      case .wholeNumber, .count: .number
      case .flag: .truth
      case .identifier(let prefix): .like("\(prefix)1")
      case .anyIdentifier: .like("c17")
      case .run: .like("s2.1")
      case .table: .like("3")
      case .slip: .like("B3-07")
      case .letter: .like("A")
      case .commandID: .like("k7q2-1")
      case .station: .like("desk.3.x9ff")
      case .timestamp: .like("2016-06-14T13:00:00.000Z")
      case .date: .date
      case .timeOfDay: .time
      case .oneOf(let words): .oneOf(words)
      }
  }
}
