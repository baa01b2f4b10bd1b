/// Why a line of a file of commands is no command. Keys are paths from the beginning of the line, `command.addComment.table`.
public enum RequestProblem: Hashable, Sendable {
  /// The line is not JSON from that byte on, counted from 1.
  case notJSON(byte: Int)
  /// The line is longer than the limit.
  case tooLong(megabytes: Int)
  /// A key is missing.
  case missingKey(String)
  /// A key holds something else than what is expected there.
  case wrongKind(key: String, expected: ExpectedKind)
  /// There is no command with that name; the nearest one is given, where one is near.
  case unknownCommand(String, nearest: String?)
  /// A key means nothing there; the nearest one that does is given, where one is near.
  case unknownKey(String, nearest: String?)
  /// A key stands twice.
  case duplicateKey(String)
  /// It says when it was made, which only a session made by a script takes.
  case timeInLiveSession
}

extension CommandLineTexts {
  static func swedishRequestProblem(_ problem: RequestProblem) -> String {
    switch problem {
    case .notJSON(let byte): "det är inte JSON från tecken \(byte). Rätta raden."
    case .tooLong(let megabytes): "raden är längre än \(megabytes) MB. Dela den."
    case .missingKey(let key): "”\(key.excerpt)” saknas. Lägg till det."
    case .wrongKind(let key, let expected):
      "”\(key.excerpt)” ska vara \(expected.swedish). Rätta värdet."
    case .unknownCommand(let name, let nearest):
      "”\(name.excerpt)” är inget kommando. "
        + (nearest.map { "Menades ”\($0)”?" } ?? "Rätta namnet.")
    case .unknownKey(let key, let nearest):
      "”\(key.excerpt)” betyder inget där. "
        + (nearest.map { "Menades ”\($0)”?" } ?? "Ta bort det.")
    case .duplicateKey(let key): "”\(key.excerpt)” står två gånger. Ta bort det ena."
    case .timeInLiveSession:
      "”at” går bara i en verkstad som har skapats med verkstad new --scripted. Ta bort ”at”."
    }
  }

  static func danishRequestProblem(_ problem: RequestProblem) -> String {
    switch problem {
    case .notJSON(let byte): "det er ikke JSON fra tegn \(byte). Ret linjen."
    case .tooLong(let megabytes): "linjen er længere end \(megabytes) MB. Del den."
    case .missingKey(let key): "”\(key.excerpt)” mangler. Tilføj det."
    case .wrongKind(let key, let expected):
      "”\(key.excerpt)” skal være \(expected.danish). Ret værdien."
    case .unknownCommand(let name, let nearest):
      "”\(name.excerpt)” er ikke en kommando. "
        + (nearest.map { "Mentes ”\($0)”?" } ?? "Ret navnet.")
    case .unknownKey(let key, let nearest):
      "”\(key.excerpt)” betyder ikke noget dér. "
        + (nearest.map { "Mentes ”\($0)”?" } ?? "Fjern det.")
    case .duplicateKey(let key): "”\(key.excerpt)” står to gange. Fjern det ene."
    case .timeInLiveSession:
      "”at” kan kun bruges i et værksted, der er oprettet med verkstad new --scripted. Fjern ”at”."
    }
  }

  static func englishRequestProblem(_ problem: RequestProblem) -> String {
    switch problem {
    case .notJSON(let byte): "it is not JSON from byte \(byte) on. Correct the line."
    case .tooLong(let megabytes): "the line is longer than \(megabytes) MB. Split it."
    case .missingKey(let key): "“\(key.excerpt)” is missing. Add it."
    case .wrongKind(let key, let expected):
      "“\(key.excerpt)” is to be \(expected.english). Correct the value."
    case .unknownCommand(let name, let nearest):
      "“\(name.excerpt)” is no command. "
        + (nearest.map { "Was “\($0)” meant?" } ?? "Correct the name.")
    case .unknownKey(let key, let nearest):
      "“\(key.excerpt)” means nothing there. "
        + (nearest.map { "Was “\($0)” meant?" } ?? "Take it out.")
    case .duplicateKey(let key): "“\(key.excerpt)” stands twice. Take one of them out."
    case .timeInLiveSession:
      "“at” goes only into a workshop made with verkstad new --scripted. Take “at” out."
    }
  }

  static func norwegianRequestProblem(_ problem: RequestProblem) -> String {
    switch problem {
    case .notJSON(let byte): "det er ikke JSON fra tegn \(byte). Rett linjen."
    case .tooLong(let megabytes): "linjen er lengre enn \(megabytes) MB. Del den."
    case .missingKey(let key): "«\(key.excerpt)» mangler. Legg det til."
    case .wrongKind(let key, let expected):
      "«\(key.excerpt)» skal være \(expected.norwegian). Rett verdien."
    case .unknownCommand(let name, let nearest):
      "«\(name.excerpt)» er ikke en kommando. "
        + (nearest.map { "Mente du «\($0)»?" } ?? "Rett navnet.")
    case .unknownKey(let key, let nearest):
      "«\(key.excerpt)» betyr ikke noe der. "
        + (nearest.map { "Mente du «\($0)»?" } ?? "Fjern det.")
    case .duplicateKey(let key): "«\(key.excerpt)» står to ganger. Fjern den ene."
    case .timeInLiveSession:
      "«at» kan bare brukes i et verksted som er laget med verkstad new --scripted. Fjern «at»."
    }
  }
}
