/// What a value of a plan or of a command is to be.
public enum ExpectedKind: Hashable, Sendable {
  /// Words.
  case text
  /// A whole number.
  case number
  /// Yes or no.
  case truth
  /// A list.
  case list
  /// Keys with values.
  case mapping
  /// A day such as 2016-06-14.
  case date
  /// A clock time such as 14:20.
  case time
  /// Something that looks like this.
  case like(String)
  /// One of these words.
  case oneOf([String])

  var swedish: String {
    switch self {
    case .text: "text"
    case .number: "ett heltal"
    case .truth: "true eller false"
    case .list: "en lista"
    case .mapping: "nycklar med värden"
    case .date: "en dag som 2016-06-14"
    case .time: "en tid som 14:20"
    case .like(let example): "något som \(example)"
    case .oneOf(let words): "något av: \(words.joined(separator: ", "))"
    }
  }

  var danish: String {
    switch self {
    case .text: "tekst"
    case .number: "et helt tal"
    case .truth: "true eller false"
    case .list: "en liste"
    case .mapping: "nøgler med værdier"
    case .date: "en dato som 2016-06-14"
    case .time: "et klokkeslæt som 14:20"
    case .like(let example): "noget som \(example)"
    case .oneOf(let words): "et af: \(words.joined(separator: ", "))"
    }
  }

  var english: String {
    switch self {
    case .text: "text"
    case .number: "a whole number"
    case .truth: "true or false"
    case .list: "a list"
    case .mapping: "keys with values"
    case .date: "a day like 2016-06-14"
    case .time: "a time like 14:20"
    case .like(let example): "something like \(example)"
    case .oneOf(let words): "one of: \(words.joined(separator: ", "))"
    }
  }

  var norwegian: String {
    switch self {
    case .text: "tekst"
    case .number: "et heltall"
    case .truth: "true eller false"
    case .list: "en liste"
    case .mapping: "nøkler med verdier"
    case .date: "en dato som 2016-06-14"
    case .time: "et klokkeslett som 14:20"
    case .like(let example): "noe som \(example)"
    case .oneOf(let words): "ett av: \(words.joined(separator: ", "))"
    }
  }
}
