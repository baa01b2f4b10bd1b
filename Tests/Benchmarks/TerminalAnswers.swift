/// What a terminal like xterm answers to the questions of a program, so that no program waits for an answer.
struct TerminalAnswers {
  private enum Place {
    case text, escape, control, command, commandEscape
  }

  private static let escape: UInt8 = 0x1B
  private static let bell: UInt8 = 0x07
  /// A question is short; a longer sequence is none.
  private static let longest = 64
  private var place = Place.text
  private var sequence: [UInt8] = []

  /// The answers to the questions in what the program wrote, which may begin and end in the middle of one.
  mutating func answers(to bytes: some Sequence<UInt8>) -> [UInt8] {
    var answers: [UInt8] = []
    for byte in bytes { answers += take(byte).utf8 }
    return answers
  }

  private mutating func take(_ byte: UInt8) -> String {
    switch place {
    case .text:
      if byte == Self.escape { place = .escape }
    case .escape:
      sequence = []
      switch byte {
      case UInt8(ascii: "["): place = .control
      case UInt8(ascii: "]"), UInt8(ascii: "P"): place = .command
      case Self.escape: break
      default: place = .text
      }
    case .control:
      remember(byte)
      guard 0x40...0x7E ~= byte else { return "" }
      place = .text
      return Self.answer(toControl: String(decoding: sequence, as: UTF8.self))
    case .command where byte == Self.bell, .commandEscape where byte == UInt8(ascii: "\\"):
      place = .text
      return Self.answer(toCommand: String(decoding: sequence, as: UTF8.self))
    case .command where byte == Self.escape: place = .commandEscape
    case .command, .commandEscape:
      place = .command
      remember(byte)
    }
    return ""
  }

  private mutating func remember(_ byte: UInt8) {
    if sequence.count < Self.longest { sequence.append(byte) }
  }

  /// Device attributes, state, place of the cursor, name and modes.
  private static func answer(toControl question: String) -> String {
    switch question {
    case "c", "0c": "\u{1B}[?64;1;2;6;9;15;18;21;22c"
    case ">c", ">0c": "\u{1B}[>41;372;0c"
    case "5n": "\u{1B}[0n"
    case "6n": "\u{1B}[1;1R"
    case ">q", ">0q": "\u{1B}P>|XTerm(372)\u{1B}\\"
    case _ where question.hasPrefix("?") && question.hasSuffix("$p"):
      "\u{1B}[\(question.dropLast(2));0$y"
    default: ""
    }
  }

  /// The colours of text and background.
  private static func answer(toCommand question: String) -> String {
    switch question {
    case "10;?": "\u{1B}]10;rgb:e5e5/e5e5/e5e5\u{1B}\\"
    case "11;?": "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\"
    default: ""
    }
  }
}
