import SessionEngine

/// The words of an event, or of a part of it: as the body has them, or erased.
struct TypedWords {
  private enum Source {
    case none
    case erased
    case object(JSONObject)
  }

  private var source: Source
  private let path: String

  private init(_ source: Source, path: String) {
    self.source = source
    self.path = path
  }

  init(_ body: EventBody) throws(EventCodingError) {
    switch body {
    case .none: self.init(.none, path: "")
    case .erased: self.init(.erased, path: "")
    case .present(let bytes):
      do throws(JSONError) {
        if let object = try JSONObject.checking(bytes) {
          self.init(.object(object), path: "")
          return
        }
      } catch {
        throw .notJSON(.body, error)
      }
      // What is no object has been checked, too.
      let isNull = (try? JSONValue(checking: bytes))?.isNull ?? false
      guard isNull else { throw .unexpected(.body, key: "", .object) }
      self.init(.erased, path: "")
    }
  }

  private init(_ value: JSONValue, path: String) throws(EventCodingError) {
    if value.isNull {
      self.init(.erased, path: path)
    } else if let object = value.object {
      self.init(.object(object), path: path)
    } else {
      throw .unexpected(.body, key: path, .object)
    }
  }

  /// The value of a key; `nil` where all of this is erased.
  private mutating func value(_ key: StaticString) throws(EventCodingError) -> JSONValue? {
    switch source {
    case .none: throw .noBody
    case .erased: return nil
    case .object(var object):
      guard let value = object.value(for: key) else {
        throw .missing(.body, key: path + key.description)
      }
      source = .object(object)
      return value
    }
  }

  private static func words(
    _ value: JSONValue, path: @autoclosure () -> String
  ) throws(EventCodingError) -> Words {
    if value.isNull { return .erased }
    guard let text = value.string else { throw .unexpected(.body, key: path(), .words) }
    return .present(text)
  }

  mutating func words(_ key: StaticString) throws(EventCodingError) -> Words {
    guard let value = try value(key) else { return .erased }
    return try Self.words(value, path: path + key.description)
  }

  /// Words that are there if the data say so.
  mutating func words(
    _ key: StaticString, if isThere: Bool
  ) throws(EventCodingError) -> Words? {
    isThere ? try words(key) : nil
  }

  /// As many words as the data say.
  mutating func list(_ key: StaticString, count: Int) throws(EventCodingError) -> [Words] {
    guard let values = try array(key, count: count) else {
      return Array(repeating: .erased, count: count)
    }
    var list: [Words] = []
    for value in values {
      list.append(try Self.words(value, path: "\(path)\(key)[\(list.count)]"))
    }
    return list
  }

  /// As many parts as the data say.
  mutating func parts(_ key: StaticString, count: Int) throws(EventCodingError) -> [TypedWords] {
    guard count > 0 else { return [] }
    if case .none = source { return Array(repeating: self, count: count) }
    guard let values = try array(key, count: count) else {
      return Array(repeating: TypedWords(.erased, path: ""), count: count)
    }
    var parts: [TypedWords] = []
    for value in values {
      parts.append(try TypedWords(value, path: "\(path)\(key)[\(parts.count)]."))
    }
    return parts
  }

  private mutating func array(
    _ key: StaticString, count: Int
  ) throws(EventCodingError) -> [JSONValue]? {
    guard let value = try value(key), !value.isNull else { return nil }
    guard let array = value.array else {
      throw .unexpected(.body, key: path + key.description, .list)
    }
    let values = Array(array)
    guard values.count == count else {
      throw .unexpected(.body, key: path + key.description, .list)
    }
    return values
  }

  /// The questions of those tables.
  mutating func questions(
    _ key: StaticString, of tables: [TableID]
  ) throws(EventCodingError) -> [TableID: Words] {
    var questions: [TableID: Words] = [:]
    guard !tables.isEmpty else { return questions }
    guard let value = try value(key), !value.isNull else {
      for table in tables { questions[table] = .erased }
      return questions
    }
    guard let object = value.object else {
      throw .unexpected(.body, key: path + key.description, .object)
    }
    for member in object {
      guard let table = TableID(member.key), tables.contains(table) else { continue }
      questions[table] = try Self.words(member.value, path: "\(path)\(key).\(member.key)")
    }
    for table in tables where questions[table] == nil {
      throw .missing(.body, key: "\(path)\(key).\(table)")
    }
    return questions
  }
}
