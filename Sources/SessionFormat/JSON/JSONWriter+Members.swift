extension JSONWriter {
  /// A member that is a string; none where there is no value.
  mutating func member(_ name: String, _ value: (some CustomStringConvertible)?) {
    guard let value else { return }
    key(name)
    string(value.description)
  }

  /// A member that is a number; none where there is no value.
  mutating func number(_ name: String, _ value: Int?) {
    guard let value else { return }
    key(name)
    integer(value)
  }

  /// A member that is `true`; none for `false`, which is what leaving it out means.
  mutating func flag(_ name: String, _ value: Bool) {
    guard value else { return }
    key(name)
    boolean(true)
  }

  /// A member that is a list of strings.
  mutating func strings(_ name: String, _ values: some Sequence<some CustomStringConvertible>) {
    key(name)
    beginArray()
    for value in values { string(value.description) }
    endArray()
  }

  /// A member that is an object.
  mutating func object(_ name: String, _ write: (inout JSONWriter) -> Void) {
    key(name)
    beginObject()
    write(&self)
    endObject()
  }

  /// A member that is a list of objects.
  mutating func objects<Item>(
    _ name: String, _ items: [Item], _ write: (inout JSONWriter, Item) -> Void
  ) {
    key(name)
    beginArray()
    for item in items {
      beginObject()
      write(&self, item)
      endObject()
    }
    endArray()
  }
}
