import SessionEngine

/// What is wrong with a plan. Keys are paths from its beginning, `steps[2].minutes`.
public enum PlanProblem: Hashable, Sendable {
  /// It is not YAML, in the parser's words.
  case notYAML(reason: String)
  /// A part of it is named and used again, which plans do not do.
  case alias(String)
  /// A key stands twice.
  case duplicateKey(String)
  /// A key means nothing there; the nearest one that does is given, where one is near.
  case unknownKey(String, nearest: String?)
  /// A key is missing.
  case missingKey(String)
  /// A value is of the wrong kind.
  case wrongKind(key: String, expected: ExpectedKind)
  /// A word is not one of those that there are; the nearest is given, where one is near.
  case unknownWord(String, key: String, known: [String], nearest: String?)
  /// A number is outside of what is possible.
  case outOfRange(key: String, value: Int, allowed: ClosedRange<Int>)
  /// A text is too long.
  case tooLong(key: String, limit: Int)
  /// A list has too few or too many items.
  case itemCount(key: String, count: Int, allowed: ClosedRange<Int>)
  /// A table stands twice.
  case duplicateTable(Int)
  /// A question is meant for a table that the plan does not have.
  case unknownTable(Int)
}

extension CommandLineTexts {
  static func swedishPlanProblem(_ problem: PlanProblem) -> String {
    switch problem {
    case .notYAML(let reason): "planen går inte att läsa: \(reason). Rätta raden."
    case .alias(let name): "”*\(name.excerpt)” går inte att använda i planer. Skriv ut värdet."
    case .duplicateKey(let key): "”\(key.excerpt)” står två gånger. Ta bort det ena."
    case .unknownKey(let key, let nearest):
      "”\(key.excerpt)” är okänt. " + (nearest.map { "Menades ”\($0)”?" } ?? "Ta bort det.")
    case .missingKey(let key): "”\(key.excerpt)” saknas. Lägg till det."
    case .wrongKind(let key, let expected):
      "”\(key.excerpt)” ska vara \(expected.swedish). Rätta värdet."
    case .unknownWord(let word, let key, let known, let nearest):
      "”\(word.excerpt)” går inte att ange för \(key). "
        + (nearest.map { "Menades ”\($0)”?" } ?? "Välj bland: \(known.joined(separator: ", ")).")
    case .outOfRange(let key, let value, let allowed):
      "”\(key.excerpt)” är \(value) men måste vara mellan \(allowed.lowerBound) och "
        + "\(allowed.upperBound). Rätta talet."
    case .tooLong(let key, let limit):
      "”\(key.excerpt)” är längre än \(limit) tecken. Korta texten."
    case .itemCount(let key, let count, let allowed):
      "”\(key.excerpt)” har \(count) delar men måste ha mellan \(allowed.lowerBound) och "
        + "\(allowed.upperBound). Rätta listan."
    case .duplicateTable(let number): "bord \(number) står två gånger. Ge det ena ett annat nummer."
    case .unknownTable(let number): "bord \(number) finns inte i planen. Rätta numret."
    }
  }

  static func danishPlanProblem(_ problem: PlanProblem) -> String {
    switch problem {
    case .notYAML(let reason): "planen kan ikke læses: \(reason). Ret linjen."
    case .alias(let name): "”*\(name.excerpt)” kan ikke bruges i planer. Skriv værdien ud."
    case .duplicateKey(let key): "”\(key.excerpt)” står to gange. Fjern det ene."
    case .unknownKey(let key, let nearest):
      "”\(key.excerpt)” er ukendt. " + (nearest.map { "Mentes ”\($0)”?" } ?? "Fjern det.")
    case .missingKey(let key): "”\(key.excerpt)” mangler. Tilføj det."
    case .wrongKind(let key, let expected):
      "”\(key.excerpt)” skal være \(expected.danish). Ret værdien."
    case .unknownWord(let word, let key, let known, let nearest):
      "”\(word.excerpt)” kan ikke angives for \(key). "
        + (nearest.map { "Mentes ”\($0)”?" } ?? "Vælg mellem: \(known.joined(separator: ", ")).")
    case .outOfRange(let key, let value, let allowed):
      "”\(key.excerpt)” er \(value), men skal være mellem \(allowed.lowerBound) og "
        + "\(allowed.upperBound). Ret tallet."
    case .tooLong(let key, let limit):
      "”\(key.excerpt)” er længere end \(limit) tegn. Gør teksten kortere."
    case .itemCount(let key, let count, let allowed):
      "”\(key.excerpt)” har \(count) dele, men skal have mellem \(allowed.lowerBound) og "
        + "\(allowed.upperBound). Ret listen."
    case .duplicateTable(let number): "bord \(number) står to gange. Giv det ene et andet nummer."
    case .unknownTable(let number): "bord \(number) findes ikke i planen. Ret nummeret."
    }
  }

  static func englishPlanProblem(_ problem: PlanProblem) -> String {
    switch problem {
    case .notYAML(let reason): "the plan cannot be read: \(reason). Correct the line."
    case .alias(let name): "“*\(name.excerpt)” cannot be used in plans. Write the value out."
    case .duplicateKey(let key): "“\(key.excerpt)” stands twice. Take one of them out."
    case .unknownKey(let key, let nearest):
      "“\(key.excerpt)” is unknown. " + (nearest.map { "Was “\($0)” meant?" } ?? "Take it out.")
    case .missingKey(let key): "“\(key.excerpt)” is missing. Add it."
    case .wrongKind(let key, let expected):
      "“\(key.excerpt)” is to be \(expected.english). Correct the value."
    case .unknownWord(let word, let key, let known, let nearest):
      "“\(word.excerpt)” cannot be given for \(key). "
        + (nearest.map { "Was “\($0)” meant?" }
          ?? "Choose one of: \(known.joined(separator: ", ")).")
    case .outOfRange(let key, let value, let allowed):
      "“\(key.excerpt)” is \(value) but has to be between \(allowed.lowerBound) and "
        + "\(allowed.upperBound). Correct the number."
    case .tooLong(let key, let limit):
      "“\(key.excerpt)” is longer than \(limit) characters. Shorten the text."
    case .itemCount(let key, let count, let allowed):
      "“\(key.excerpt)” has \(count) items but has to have between \(allowed.lowerBound) and "
        + "\(allowed.upperBound). Correct the list."
    case .duplicateTable(let number): "table \(number) stands twice. Give one another number."
    case .unknownTable(let number): "table \(number) is not in the plan. Correct the number."
    }
  }

  static func norwegianPlanProblem(_ problem: PlanProblem) -> String {
    switch problem {
    case .notYAML(let reason): "planen kan ikke leses: \(reason). Rett linjen."
    case .alias(let name): "«*\(name.excerpt)» kan ikke brukes i planer. Skriv ut verdien."
    case .duplicateKey(let key): "«\(key.excerpt)» står to ganger. Fjern den ene."
    case .unknownKey(let key, let nearest):
      "«\(key.excerpt)» er ukjent. " + (nearest.map { "Mente du «\($0)»?" } ?? "Fjern det.")
    case .missingKey(let key): "«\(key.excerpt)» mangler. Legg det til."
    case .wrongKind(let key, let expected):
      "«\(key.excerpt)» skal være \(expected.norwegian). Rett verdien."
    case .unknownWord(let word, let key, let known, let nearest):
      "«\(word.excerpt)» kan ikke oppgis for \(key). "
        + (nearest.map { "Mente du «\($0)»?" } ?? "Velg mellom: \(known.joined(separator: ", ")).")
    case .outOfRange(let key, let value, let allowed):
      "«\(key.excerpt)» er \(value), men må være mellom \(allowed.lowerBound) og "
        + "\(allowed.upperBound). Rett tallet."
    case .tooLong(let key, let limit):
      "«\(key.excerpt)» er lengre enn \(limit) tegn. Gjør teksten kortere."
    case .itemCount(let key, let count, let allowed):
      "«\(key.excerpt)» har \(count) deler, men må ha mellom \(allowed.lowerBound) og "
        + "\(allowed.upperBound). Rett listen."
    case .duplicateTable(let number): "bord \(number) står to ganger. Gi det ene et annet nummer."
    case .unknownTable(let number): "bord \(number) finnes ikke i planen. Rett nummeret."
    }
  }
}
