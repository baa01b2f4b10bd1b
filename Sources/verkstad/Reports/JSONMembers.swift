import SessionFormat

extension JSONWriter {
  /// A member that is a number, or `null` where it is not known.
  mutating func member(_ name: String, _ number: Int?) {
    key(name)
    if let number { integer(number) } else { null() }
  }

  /// A member that is a text, or `null` where it is not known.
  mutating func member(_ name: String, text: String?) {
    key(name)
    if let text { string(text) } else { null() }
  }

  /// A member that is a list of numbers.
  mutating func members(_ name: String, _ numbers: [Int]) {
    key(name)
    beginArray()
    for number in numbers { integer(number) }
    endArray()
  }
}
