/// A JSON value, written with its keys in the order given.
indirect enum JSONText: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByNilLiteral
{
  case null
  case bool(Bool)
  case number(Int64)
  case string(String)
  case array([JSONText])
  case object([(key: String, value: JSONText)])

  init(stringLiteral value: String) { self = .string(value) }
  init(integerLiteral value: Int64) { self = .number(value) }
  init(nilLiteral: ()) { self = .null }

  /// A string, or null.
  init(_ text: String?) { self = text.map { .string($0) } ?? .null }
  /// A number, or null.
  init(_ number: Int?) { self = number.map { .number(Int64($0)) } ?? .null }

  /// The value over several lines, with a line break last.
  var text: String {
    var result = ""
    write(to: &result, indent: "")
    return result + "\n"
  }

  private func write(to result: inout String, indent: String) {
    switch self {
    case .null: result += "null"
    case .bool(let value): result += value ? "true" : "false"
    case .number(let value): result += String(value)
    case .string(let value): result += JSONText.quoted(value)
    case .array(let values):
      JSONText.write(values.map { ("", $0) }, between: ("[", "]"), to: &result, indent: indent)
    case .object(let pairs):
      JSONText.write(
        pairs.map { (JSONText.quoted($0.key) + ": ", $0.value) }, between: ("{", "}"), to: &result,
        indent: indent)
    }
  }

  private static func write(
    _ parts: [(head: String, value: JSONText)], between brackets: (open: String, close: String),
    to result: inout String, indent: String
  ) {
    guard !parts.isEmpty else {
      result += brackets.open + brackets.close
      return
    }
    let deeper = indent + "  "
    result += brackets.open
    for (index, part) in parts.enumerated() {
      result += (index == 0 ? "\n" : ",\n") + deeper + part.head
      part.value.write(to: &result, indent: deeper)
    }
    result += "\n" + indent + brackets.close
  }

  /// A string by RFC 8259, section 7; what cannot be seen is escaped too, so that the file is safe to show in a terminal.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: result += "\\\""
      case 0x5C: result += "\\\\"
      case 0x0A: result += "\\n"
      case 0x09: result += "\\t"
      case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
