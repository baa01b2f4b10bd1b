import SessionEngine

/// The facts of an event, or of a part of it.
struct Facts {
  private var object: JSONObject
  /// Where the object stands, ending in a full stop; empty for the whole event.
  private let path: String

  init(_ object: JSONObject, path: String = "") {
    self.object = object
    self.path = path
  }

  private func name(_ key: StaticString) -> String { path + key.description }

  private func unexpected(_ key: StaticString, _ expected: ExpectedValue) -> EventCodingError {
    .unexpected(.data, key: name(key), expected)
  }

  /// The value of a key; `nil` where it is missing or `null`.
  private mutating func optional(_ key: StaticString) -> JSONValue? {
    guard let value = object.value(for: key), !value.isNull else { return nil }
    return value
  }

  private mutating func required(_ key: StaticString) throws(EventCodingError) -> JSONValue {
    guard let value = optional(key) else { throw .missing(.data, key: name(key)) }
    return value
  }

  /// What was read of the value of a key; where that is nothing, the value is none that was expected.
  ///
  /// Asked for at every fact of every line: it takes the path alone, not a copy of all the facts.
  private static func checked<Value>(
    _ value: Value?, _ key: StaticString, in path: String,
    _ expected: @autoclosure () -> ExpectedValue
  ) throws(EventCodingError) -> Value {
    guard let value else {
      throw .unexpected(.data, key: path + key.description, expected())
    }
    return value
  }

  mutating func number(_ key: StaticString) throws(EventCodingError) -> Int {
    try Self.checked(try required(key).integer(as: Int.self), key, in: path, .wholeNumber)
  }

  mutating func optionalNumber(_ key: StaticString) throws(EventCodingError) -> Int? {
    guard let value = optional(key) else { return nil }
    return try Self.checked(value.integer(as: Int.self), key, in: path, .wholeNumber)
  }

  mutating func milliseconds(_ key: StaticString) throws(EventCodingError) -> Int64 {
    try Self.checked(try required(key).integer(as: Int64.self), key, in: path, .wholeNumber)
  }

  mutating func flag(_ key: StaticString) throws(EventCodingError) -> Bool {
    guard let value = optional(key) else { return false }
    return try Self.checked(value.boolean, key, in: path, .flag)
  }

  /// How many texts a list in the body has.
  mutating func count(_ key: StaticString) throws(EventCodingError) -> Int {
    let count = try number(key)
    // Each text takes at least two bytes of a line of at most 1 MB.
    guard (0...500_000).contains(count) else { throw unexpected(key, .count) }
    return count
  }

  /// How many texts a list in the body has, where there is one.
  mutating func optionalCount(_ key: StaticString) throws(EventCodingError) -> Int {
    optional(key) == nil ? 0 : try count(key)
  }

  /// A number of things; one below 0 cannot have been counted.
  mutating func quantity(_ key: StaticString) throws(EventCodingError) -> Int {
    guard let number = try optionalQuantity(key) else { throw .missing(.data, key: name(key)) }
    return number
  }

  mutating func optionalQuantity(_ key: StaticString) throws(EventCodingError) -> Int? {
    guard let value = optional(key) else { return nil }
    let number = value.integer(as: Int.self).flatMap { $0 < 0 ? nil : $0 }
    return try Self.checked(number, key, in: path, .count)
  }

  mutating func id<ID: EntityIdentifier>(_ key: StaticString) throws(EventCodingError) -> ID {
    try Self.checked(try required(key).identifier(), key, in: path, .identifier(prefix: ID.prefix))
  }

  mutating func optionalID<ID: EntityIdentifier>(
    _ key: StaticString
  ) throws(EventCodingError) -> ID? {
    guard let value = optional(key) else { return nil }
    return try Self.checked(value.identifier(), key, in: path, .identifier(prefix: ID.prefix))
  }

  mutating func ids<ID: EntityIdentifier>(_ key: StaticString) throws(EventCodingError) -> [ID] {
    var ids: [ID] = []
    for value in try list(key) {
      ids.append(
        try Self.checked(value.identifier(), key, in: path, .identifier(prefix: ID.prefix)))
    }
    return ids
  }

  mutating func optionalIDs<ID: EntityIdentifier>(
    _ key: StaticString
  ) throws(EventCodingError) -> [ID] {
    optional(key) == nil ? [] : try ids(key)
  }

  mutating func run(_ key: StaticString) throws(EventCodingError) -> StepRun {
    try Self.checked(try required(key).run, key, in: path, .run)
  }

  mutating func optionalRun(_ key: StaticString) throws(EventCodingError) -> StepRun? {
    guard let value = optional(key) else { return nil }
    return try Self.checked(value.run, key, in: path, .run)
  }

  mutating func kind<Kind: RawRepresentable<String> & CaseIterable>(
    _ key: StaticString
  ) throws(EventCodingError) -> Kind {
    try Self.kind(of: try required(key), key, in: path)
  }

  mutating func optionalKind<Kind: RawRepresentable<String> & CaseIterable>(
    _ key: StaticString
  ) throws(EventCodingError) -> Kind? {
    optional(key) == nil ? nil : try kind(key)
  }

  mutating func optionalKinds<Kind: RawRepresentable<String> & CaseIterable>(
    _ key: StaticString
  ) throws(EventCodingError) -> [Kind] {
    guard object.value(for: key) != nil else { return [] }
    var kinds: [Kind] = []
    for value in try list(key) {
      kinds.append(try Self.kind(of: value, key, in: path))
    }
    return kinds
  }

  private static func kind<Kind: RawRepresentable<String> & CaseIterable>(
    of value: JSONValue, _ key: StaticString, in path: String
  ) throws(EventCodingError) -> Kind {
    // Short strings are compared as they lie in memory, which making a case of its raw value does not.
    let kind = value.string.flatMap { text in Kind.allCases.first { $0.rawValue == text } }
    return try checked(kind, key, in: path, .oneOf(Kind.allCases.map(\.rawValue)))
  }

  /// A value that its text makes.
  mutating func value<Value>(
    _ key: StaticString, _ expected: @autoclosure () -> ExpectedValue,
    _ make: (String) -> Value?
  ) throws(EventCodingError) -> Value {
    try Self.checked(try required(key).string.flatMap(make), key, in: path, expected())
  }

  mutating func optionalValue<Value>(
    _ key: StaticString, _ expected: @autoclosure () -> ExpectedValue,
    _ make: (String) -> Value?
  ) throws(EventCodingError) -> Value? {
    guard let value = optional(key) else { return nil }
    return try Self.checked(value.string.flatMap(make), key, in: path, expected())
  }

  mutating func slip(_ key: StaticString) throws(EventCodingError) -> SlipNumber {
    try value(key, .slip) { SlipNumber($0) }
  }

  mutating func optionalSlip(_ key: StaticString) throws(EventCodingError) -> SlipNumber? {
    try optionalValue(key, .slip) { SlipNumber($0) }
  }

  mutating func optionalNumbers(
    _ key: StaticString, in allowed: ClosedRange<Int>
  ) throws(EventCodingError) -> [Int] {
    optional(key) == nil ? [] : try numbers(key, in: allowed)
  }

  /// A list of whole numbers that lie within bounds.
  mutating func numbers(
    _ key: StaticString, in allowed: ClosedRange<Int>
  ) throws(EventCodingError) -> [Int] {
    var numbers: [Int] = []
    for value in try list(key) {
      let number = try Self.checked(value.integer(as: Int.self), key, in: path, .wholeNumber)
      guard allowed.contains(number) else { throw unexpected(key, .count) }
      numbers.append(number)
    }
    return numbers
  }

  mutating func optionalTime(_ key: StaticString) throws(EventCodingError) -> Int64? {
    guard let value = optional(key) else { return nil }
    let time =
      value.integer(as: Int64.self) ?? value.content.flatMap { Timestamp.milliseconds(utf8: $0) }
    return try Self.checked(time, key, in: path, .timestamp)
  }

  mutating func time(_ key: StaticString) throws(EventCodingError) -> Int64 {
    guard let time = try optionalTime(key) else { throw .missing(.data, key: name(key)) }
    return time
  }

  mutating func object(_ key: StaticString) throws(EventCodingError) -> Facts {
    guard let facts = try optionalObject(key) else { throw .missing(.data, key: name(key)) }
    return facts
  }

  mutating func optionalObject(_ key: StaticString) throws(EventCodingError) -> Facts? {
    guard let value = optional(key) else { return nil }
    let object = try Self.checked(value.object, key, in: path, .object)
    return Facts(object, path: "\(name(key)).")
  }

  mutating func list(_ key: StaticString) throws(EventCodingError) -> JSONArray {
    try Self.checked(try required(key).array, key, in: path, .list)
  }

  mutating func objects(_ key: StaticString) throws(EventCodingError) -> [Facts] {
    var objects: [Facts] = []
    for value in try list(key) {
      let path = "\(name(key))[\(objects.count)]"
      guard let object = value.object else { throw .unexpected(.data, key: path, .object) }
      objects.append(Facts(object, path: path + "."))
    }
    return objects
  }

  mutating func optionalDots(_ key: StaticString) throws(EventCodingError) -> [ThemeDots]? {
    guard let value = optional(key) else { return nil }
    let members = try Self.checked(value.object, key, in: path, .object)
    var dots: [ThemeDots] = []
    for member in members {
      let path = "\(name(key)).\(member.key)"
      guard let theme = ThemeID(member.key) else {
        throw .unexpected(.data, key: path, .identifier(prefix: ThemeID.prefix))
      }
      guard let count: Int = member.value.integer() else {
        throw .unexpected(.data, key: path, .wholeNumber)
      }
      dots.append(ThemeDots(theme: theme, dots: count))
    }
    return dots
  }
}
