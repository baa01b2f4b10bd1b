import SessionEngine

/// Writes the facts and the words of one event side by side.
struct EventWriter {
  var data = JSONWriter()
  var body = JSONWriter()
  private var hasWords = false

  init() {
    data.beginObject()
    body.beginObject()
  }

  func finished(type: String) -> EncodedEvent {
    var (data, body) = (data, body)
    data.endObject()
    body.endObject()
    return EncodedEvent(type: type, data: data.bytes, body: hasWords ? body.bytes : nil)
  }

  mutating func fact(_ key: String, _ text: String) {
    data.key(key)
    data.string(text)
  }

  mutating func fact(_ key: String, _ id: some CustomStringConvertible) {
    fact(key, id.description)
  }

  mutating func fact(_ key: String, _ id: (some CustomStringConvertible)?) {
    if let id { fact(key, id.description) }
  }

  mutating func fact(_ key: String, _ kind: some RawRepresentable<String>) {
    fact(key, kind.rawValue)
  }

  mutating func number(_ key: String, _ number: Int?) {
    guard let number else { return }
    data.key(key)
    data.integer(number)
  }

  mutating func milliseconds(_ key: String, _ number: Int64) {
    data.key(key)
    data.integer(number)
  }

  mutating func flag(_ key: String, _ value: Bool) {
    guard value else { return }
    data.key(key)
    data.boolean(true)
  }

  /// A time no clock can show is written as its number of milliseconds.
  mutating func time(_ key: String, _ milliseconds: Int64?) {
    guard let milliseconds else { return }
    if let text = Timestamp.text(milliseconds: milliseconds) {
      fact(key, text)
    } else {
      self.milliseconds(key, milliseconds)
    }
  }

  mutating func moment(_ key: String, _ moment: Moment?) {
    guard let moment else { return }
    data.key(key)
    data.beginObject()
    time("at", moment.wall)
    if let sinceBoot = moment.sinceBoot {
      milliseconds("mono", sinceBoot.milliseconds)
      fact("boot", sinceBoot.boot)
    }
    data.endObject()
  }

  mutating func list(_ key: String, _ items: some Sequence<some CustomStringConvertible>) {
    data.key(key)
    data.beginArray()
    for item in items { data.string(item.description) }
    data.endArray()
  }

  /// Words that the event always has.
  mutating func words(_ key: String, _ words: Words) {
    body.key(key)
    self.words(words)
  }

  /// Words that the event may have; the data say whether.
  mutating func optionalWords(_ key: String, _ words: Words?) {
    guard let words else { return }
    flag(key, true)
    self.words(key, words)
  }

  /// A list of words; the data say how many.
  mutating func words(_ key: String, _ list: [Words]) {
    number(key, list.count)
    body.key(key)
    body.beginArray()
    for words in list { self.words(words) }
    body.endArray()
  }

  /// A list of words that need not be there; nothing tells of one that holds none.
  mutating func optionalWords(_ key: String, _ list: [Words]) {
    if !list.isEmpty { words(key, list) }
  }

  private mutating func words(_ words: Words) {
    hasWords = true
    switch words {
    case .present(let text): body.string(text)
    case .erased: body.null()
    }
  }
}
