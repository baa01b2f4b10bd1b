import SessionEngine

/// The keys of an object in a line of commands. Every one of them has to be asked for.
struct CommandFields {
  private var members: [(key: String, value: JSONValue)] = []
  private var isTaken: [Bool]
  private var asked: [String] = []
  private let path: String

  /// The members of an object that stands at a path, ending in a full stop.
  init(_ value: JSONValue, path: String) throws(CommandLineError) {
    guard let object = value.object else {
      throw .unexpected(key: String(path.dropLast()), .object)
    }
    for member in object { members.append(member) }
    isTaken = Array(repeating: false, count: members.count)
    self.path = path
  }

  /// The value of a key; `nil` where it is missing or `null`.
  private mutating func take(_ key: String) throws(CommandLineError) -> JSONValue? {
    asked.append(key)
    var found: JSONValue?
    for (index, member) in members.enumerated() where member.key == key {
      guard found == nil else { throw .duplicateKey(path + key) }
      isTaken[index] = true
      found = member.value
    }
    return found.flatMap { $0.isNull ? nil : $0 }
  }

  mutating func optional<Value>(
    _ key: String, _ format: FieldFormat<Value>
  ) throws(CommandLineError) -> Value? {
    guard let value = try take(key) else { return nil }
    guard let result = format.read(value) else {
      throw .unexpected(key: path + key, format.expected)
    }
    return result
  }

  mutating func required<Value>(
    _ key: String, _ format: FieldFormat<Value>
  ) throws(CommandLineError) -> Value {
    guard let value = try optional(key, format) else { throw .missing(key: path + key) }
    return value
  }

  mutating func optionalFields(_ key: String) throws(CommandLineError) -> CommandFields? {
    guard let value = try take(key) else { return nil }
    return try CommandFields(value, path: "\(path)\(key).")
  }

  mutating func fields(_ key: String) throws(CommandLineError) -> CommandFields {
    guard let fields = try optionalFields(key) else { throw .missing(key: path + key) }
    return fields
  }

  /// A list, each element of which is read by itself.
  mutating func list<Value>(
    _ key: String, _ format: FieldFormat<Value>
  ) throws(CommandLineError) -> [Value]? {
    guard let array = try optional(key, .array) else { return nil }
    var values: [Value] = []
    for element in array {
      guard let value = format.read(element) else {
        throw .unexpected(key: "\(path)\(key)[\(values.count)]", format.expected)
      }
      values.append(value)
    }
    return values
  }

  /// A list of objects; without the key there are none.
  mutating func objects<Value>(
    _ key: String, _ read: (inout CommandFields) throws(CommandLineError) -> Value
  ) throws(CommandLineError) -> [Value]? {
    guard let array = try optional(key, .array) else { return nil }
    var values: [Value] = []
    for element in array {
      var fields = try CommandFields(element, path: "\(path)\(key)[\(values.count)].")
      values.append(try read(&fields))
      try fields.finish()
    }
    return values
  }

  /// The members of an object whose keys are names of things.
  mutating func pairs<Key, Value>(
    _ key: String, _ keyFormat: ExpectedValue, _ makeKey: (String) -> Key?,
    _ format: FieldFormat<Value>
  ) throws(CommandLineError) -> [(Key, Value)]? {
    guard let object = try optional(key, .object) else { return nil }
    var pairs: [(Key, Value)] = []
    for member in object {
      let place = "\(path)\(key).\(member.key)"
      guard let first = makeKey(member.key) else { throw .unexpected(key: place, keyFormat) }
      guard let second = format.read(member.value) else {
        throw .unexpected(key: place, format.expected)
      }
      pairs.append((first, second))
    }
    return pairs
  }

  /// A place within these fields, for an error that concerns several keys.
  func place(_ key: String) -> String { path + key }

  /// Refuses the first key that nobody asked for.
  func finish() throws(CommandLineError) {
    for (index, member) in members.enumerated() where !isTaken[index] {
      throw .unknownKey(path + member.key, nearest: NearestWord.to(member.key, in: asked))
    }
  }
}
