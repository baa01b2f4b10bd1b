/// Why a screen cannot be put through a line of a script.
public enum ScreenScriptProblem: Hashable, Sendable {
  /// The line is none that scripts have.
  case notALine(String)
  /// A file that is to be pasted cannot be read.
  case unreadable(path: String)
  /// It is no command.
  case notACommand(RequestProblem)
  /// The command was refused or could not be saved, in a sentence in the language of the screen.
  case refused(String)
  /// The log did not come to hold that many events of a type.
  case waitedInVain(type: String, count: Int)
}

extension CommandLineTexts {
  private static let scriptVerbs = ["size", "type", "key", "paste", "apply", "advance", "wait"]

  static func swedishScriptProblem(_ problem: ScreenScriptProblem) -> String {
    switch problem {
    case .notALine(let text):
      "”\(text)” är ingen rad som ett manus kan ha. Skriv \(scriptVerbs.joined(separator: ", ")) "
        + "eller frame med det som hör till."
    case .unreadable(let path): "\(path) går inte att läsa. Rätta sökvägen."
    case .notACommand(let problem): swedishRequestProblem(problem)
    case .refused(let sentence): "\(sentence) Rätta manuset och kör om."
    case .waitedInVain(let type, let count):
      "\(count) \(type) kom aldrig i loggen. Rätta typen eller antalet."
    }
  }

  static func danishScriptProblem(_ problem: ScreenScriptProblem) -> String {
    switch problem {
    case .notALine(let text):
      "”\(text)” er ikke en linje, som et manuskript kan have. Skriv "
        + "\(scriptVerbs.joined(separator: ", ")) eller frame med det, der hører til."
    case .unreadable(let path): "\(path) kan ikke læses. Ret stien."
    case .notACommand(let problem): danishRequestProblem(problem)
    case .refused(let sentence): "\(sentence) Ret manuskriptet, og kør det igen."
    case .waitedInVain(let type, let count):
      "\(count) \(type) kom aldrig i loggen. Ret typen eller antallet."
    }
  }

  static func englishScriptProblem(_ problem: ScreenScriptProblem) -> String {
    switch problem {
    case .notALine(let text):
      "“\(text)” is no line that a script can have. Write "
        + "\(scriptVerbs.joined(separator: ", ")) or frame with what belongs to it."
    case .unreadable(let path): "\(path) cannot be read. Correct the path."
    case .notACommand(let problem): englishRequestProblem(problem)
    case .refused(let sentence): "\(sentence) Correct the script and run it again."
    case .waitedInVain(let type, let count):
      "\(count) \(type) never came to the log. Correct the type or the number."
    }
  }

  static func norwegianScriptProblem(_ problem: ScreenScriptProblem) -> String {
    switch problem {
    case .notALine(let text):
      "«\(text)» er ikke en linje som et manus kan ha. Skriv "
        + "\(scriptVerbs.joined(separator: ", ")) eller frame med det som hører til."
    case .unreadable(let path): "\(path) kan ikke leses. Rett stien."
    case .notACommand(let problem): norwegianRequestProblem(problem)
    case .refused(let sentence): "\(sentence) Rett manuset, og kjør det igjen."
    case .waitedInVain(let type, let count):
      "\(count) \(type) kom aldri i loggen. Rett typen eller antallet."
    }
  }

  static func finnishScriptProblem(_ problem: ScreenScriptProblem) -> String {
    switch problem {
    case .notALine(let text):
      "”\(text)” ei ole rivi, joka käsikirjoituksessa voi olla. Kirjoita "
        + "\(scriptVerbs.joined(separator: ", ")) tai frame ja mitä siihen kuuluu."
    case .unreadable(let path): "Tätä ei voi lukea: \(path). Korjaa polku."
    case .notACommand(let problem): finnishRequestProblem(problem)
    case .refused(let sentence): "\(sentence) Korjaa käsikirjoitus ja aja se uudelleen."
    case .waitedInVain(let type, let count):
      "Lokiin ei tullut: \(count) \(type). Korjaa tyyppi tai määrä."
    }
  }
}
