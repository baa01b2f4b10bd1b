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

  private func read<Value>(
    _ value: JSONValue, _ key: StaticString, _ expected: @autoclosure () -> ExpectedValue,
    _ convert: (JSONValue) -> Value?
  ) throws(EventCodingError) -> Value {
    guard let result = convert(value) else { throw unexpected(key, expected()) }
    return result
  }

  mutating func number(_ key: StaticString) throws(EventCodingError) -> Int {
    try read(try required(key), key, .wholeNumber) { $0.integer(as: Int.self) }
  }

  mutating func optionalNumber(_ key: StaticString) throws(EventCodingError) -> Int? {
    guard let value = optional(key) else { return nil }
    return try read(value, key, .wholeNumber) { $0.integer(as: Int.self) }
  }

  mutating func milliseconds(_ key: StaticString) throws(EventCodingError) -> Int64 {
    try read(try required(key), key, .wholeNumber) { $0.integer(as: Int64.self) }
  }

  mutating func flag(_ key: StaticString) throws(EventCodingError) -> Bool {
    guard let value = optional(key) else { return false }
    return try read(value, key, .flag) { $0.boolean }
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
    return try read(value, key, .count) { value in
      value.integer(as: Int.self).flatMap { $0 < 0 ? nil : $0 }
    }
  }

  mutating func id<ID: EntityIdentifier>(_ key: StaticString) throws(EventCodingError) -> ID {
    try read(try required(key), key, .identifier(prefix: ID.prefix)) { $0.identifier() }
  }

  mutating func optionalID<ID: EntityIdentifier>(
    _ key: StaticString
  ) throws(EventCodingError) -> ID? {
    guard let value = optional(key) else { return nil }
    return try read(value, key, .identifier(prefix: ID.prefix)) { $0.identifier() }
  }

  mutating func ids<ID: EntityIdentifier>(_ key: StaticString) throws(EventCodingError) -> [ID] {
    var ids: [ID] = []
    for value in try list(key) {
      ids.append(try read(value, key, .identifier(prefix: ID.prefix)) { $0.identifier() })
    }
    return ids
  }

  mutating func optionalIDs<ID: EntityIdentifier>(
    _ key: StaticString
  ) throws(EventCodingError) -> [ID] {
    optional(key) == nil ? [] : try ids(key)
  }

  mutating func run(_ key: StaticString) throws(EventCodingError) -> StepRun {
    try read(try required(key), key, .run) { $0.run }
  }

  mutating func optionalRun(_ key: StaticString) throws(EventCodingError) -> StepRun? {
    guard let value = optional(key) else { return nil }
    return try read(value, key, .run) { $0.run }
  }

  mutating func kind<Kind: RawRepresentable<String> & CaseIterable>(
    _ key: StaticString
  ) throws(EventCodingError) -> Kind {
    try read(try required(key), key, .oneOf(Kind.allCases.map(\.rawValue))) {
      $0.string.flatMap(Kind.init(rawValue:))
    }
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
      kinds.append(
        try read(value, key, .oneOf(Kind.allCases.map(\.rawValue))) {
          $0.string.flatMap(Kind.init(rawValue:))
        })
    }
    return kinds
  }

  /// A value that its text makes.
  mutating func value<Value>(
    _ key: StaticString, _ expected: @autoclosure () -> ExpectedValue,
    _ make: (String) -> Value?
  ) throws(EventCodingError) -> Value {
    try read(try required(key), key, expected()) { $0.string.flatMap(make) }
  }

  mutating func optionalValue<Value>(
    _ key: StaticString, _ expected: @autoclosure () -> ExpectedValue,
    _ make: (String) -> Value?
  ) throws(EventCodingError) -> Value? {
    guard let value = optional(key) else { return nil }
    return try read(value, key, expected()) { $0.string.flatMap(make) }
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
      let number = try read(value, key, .wholeNumber) { $0.integer(as: Int.self) }
      guard allowed.contains(number) else { throw unexpected(key, .count) }
      numbers.append(number)
    }
    return numbers
  }

  mutating func optionalTime(_ key: StaticString) throws(EventCodingError) -> Int64? {
    guard let value = optional(key) else { return nil }
    return try read(value, key, .timestamp) { value in
      value.integer(as: Int64.self)
        ?? value.content.flatMap { Timestamp.milliseconds(utf8: $0) }
    }
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
    let object = try read(value, key, .object) { $0.object }
    return Facts(object, path: "\(name(key)).")
  }

  mutating func list(_ key: StaticString) throws(EventCodingError) -> JSONArray {
    try read(try required(key), key, .list) { $0.array }
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
    let members = try read(value, key, .object) { $0.object }
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
