import SessionEngine

/// How a value of a command is written, and what to say where it is not.
struct FieldFormat<Value> {
  let expected: ExpectedValue
  let read: (JSONValue) -> Value?
}

extension FieldFormat where Value == JSONValue {
  static var any: Self { Self(expected: .object) { $0 } }
}

extension FieldFormat where Value == JSONArray {
  static var array: Self { Self(expected: .list) { $0.array } }
}

extension FieldFormat where Value == JSONObject {
  static var object: Self { Self(expected: .object) { $0.object } }
}

extension FieldFormat where Value == String {
  static var text: Self { Self(expected: .text) { $0.string } }
}

extension FieldFormat where Value == Words {
  static var words: Self { Self(expected: .text) { $0.string.map { .present($0) } } }
}

extension FieldFormat where Value == Int {
  static var number: Self { Self(expected: .wholeNumber) { $0.integer() } }
}

extension FieldFormat where Value == UInt64 {
  /// Above 2^53 many programs lose digits of a number, so it may be written as text too.
  static var seed: Self {
    Self(expected: .count) { $0.integer(as: UInt64.self) ?? $0.string.flatMap { UInt64($0) } }
  }
}

extension FieldFormat where Value == Bool {
  static var flag: Self { Self(expected: .flag) { $0.boolean } }
}

extension FieldFormat where Value: EntityIdentifier {
  static var id: Self {
    Self(expected: .identifier(prefix: Value.prefix)) { $0.string.flatMap { Value($0) } }
  }
}

extension FieldFormat where Value == TableID {
  /// A number or `b3`.
  static var table: Self {
    Self(expected: .table) { value in
      if let number: Int = value.integer() { return number > 0 ? TableID(number: number) : nil }
      return value.string.flatMap { TableID($0) }
    }
  }
}

extension FieldFormat where Value == TableID? {
  /// A table's number, or 0 for who is not there.
  static var seat: Self {
    Self(expected: .count) { value in
      guard let number: Int = value.integer(), number >= 0 else { return nil }
      return .some(number == 0 ? nil : TableID(number: number))
    }
  }
}

extension FieldFormat where Value == SlipNumber {
  static var slip: Self { Self(expected: .slip) { $0.string.flatMap { SlipNumber($0) } } }
}

extension FieldFormat where Value == StepRun {
  static var run: Self { Self(expected: .run) { $0.string.flatMap { StepRun($0) } } }
}

extension FieldFormat where Value == CommandID {
  static var commandID: Self {
    Self(expected: .commandID) { $0.string.flatMap { CommandID($0) } }
  }
}

extension FieldFormat where Value == Station {
  static var station: Self { Self(expected: .station) { $0.string.flatMap { Station($0) } } }
}

extension FieldFormat where Value == Int64 {
  static var timestamp: Self {
    Self(expected: .timestamp) { $0.string.flatMap { Timestamp.milliseconds($0) } }
  }
}

extension FieldFormat where Value == CalendarDate {
  static var date: Self { Self(expected: .date) { $0.string.flatMap { CalendarDate($0) } } }
}

extension FieldFormat where Value == TimeOfDay {
  static var timeOfDay: Self {
    Self(expected: .timeOfDay) { $0.string.flatMap { TimeOfDay($0) } }
  }
}

extension FieldFormat where Value: RawRepresentable<String> & CaseIterable {
  static var kind: Self {
    Self(expected: .oneOf(Value.allCases.map(\.rawValue))) {
      $0.string.flatMap { Value(rawValue: $0) }
    }
  }
}

extension FieldFormat where Value == SessionHeader.Source {
  static var source: Self {
    Self(expected: .oneOf(["live", "script"])) {
      $0.string.flatMap { SessionHeader.Source(rawValue: $0) }
    }
  }
}
