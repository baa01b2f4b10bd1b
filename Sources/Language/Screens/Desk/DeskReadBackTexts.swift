import SessionEngine

/// What the desk says while comments are read back to a table.
public struct DeskReadBackTexts: Sendable {
  /// How many have been agreed to.
  public let agreed: @Sendable (Int) -> String
  /// Beside a comment that has been agreed to and not been marked yet.
  public let agrees: String
  /// Beside a comment that was read back.
  public let mark: String
  /// Which part of a long wording is seen, of how many.
  public let part: @Sendable (_ number: Int, _ count: Int) -> String
  /// Asks how many heard it.
  public let askPresent: String
  /// Before that number, in a word.
  public let people: String
  /// In the place of that number where it is not known.
  public let unknown: String
  /// What was typed is no number of people.
  public let notNumber: String
  /// That many were marked, and how many heard it where that is known.
  public let done: @Sendable (_ comments: Int, _ present: Int?) -> String
  /// In lines: what can be answered.
  public let answers: String
  /// In lines: asks how many heard it; an empty line takes the number, where there is one.
  public let askPresentLine: @Sendable (_ known: Int?) -> String
}

extension Catalogue {
  /// What the desk says while comments are read back to a table.
  public var deskReadBack: DeskReadBackTexts {
    switch language {
    case .swedish: .swedish
    case .danish: .danish
    case .english: .english
    case .norwegian: .norwegian
    case .finnish: .finnish
    }
  }
}

extension DeskReadBackTexts {
  static let swedish = DeskReadBackTexts(
    agreed: { "\($0) stämmer" },
    agrees: "stämmer ✓",
    mark: "återläst ✓",
    part: { "↓ del \($0) av \($1)" },
    askPresent: "Hur många var med? Enter tar antalet, tom rad är okänt, Esc läser vidare.",
    people: "antal",
    unknown: "okänt",
    notNumber: "Skriv antalet med siffror, eller töm raden.",
    done: { comments, present in
      let people = present.map { ", \(NumberTexts.swedish.people($0)) var med" } ?? ""
      return "Återläst ✓ \(NumberTexts.swedish.comments(comments))\(people)"
    },
    answers: "Tom rad: stämmer. /a TEXT ändrar, /d stryker, /o läser vidare, /b backar, /s slutar.",
    askPresentLine: {
      $0.map { "Hur många var med? Tom rad: \($0)." } ?? "Hur många var med? Tom rad: okänt."
    })

  static let danish = DeskReadBackTexts(
    agreed: { "\($0) passer" },
    agrees: "passer ✓",
    mark: "læst tilbage ✓",
    part: { "↓ del \($0) af \($1)" },
    askPresent: "Hvor mange var med? Enter tager antallet, tom linje er ukendt, Esc læser videre.",
    people: "antal",
    unknown: "ukendt",
    notNumber: "Skriv antallet med tal, eller tøm linjen.",
    done: { comments, present in
      let people = present.map { ", \(NumberTexts.danish.people($0)) var med" } ?? ""
      return "Læst tilbage ✓ \(NumberTexts.danish.comments(comments))\(people)"
    },
    answers:
      "Tom linje: passer. /a TEKST retter, /d stryger, /o læser videre, /b går tilbage, /s stopper.",
    askPresentLine: {
      $0.map { "Hvor mange var med? Tom linje: \($0)." }
        ?? "Hvor mange var med? Tom linje: ukendt."
    })

  static let english = DeskReadBackTexts(
    agreed: { "\($0) agreed" },
    agrees: "agreed ✓",
    mark: "read back ✓",
    part: { "↓ part \($0) of \($1)" },
    askPresent: "How many heard it? Enter takes the number, empty is unknown, Esc reads on.",
    people: "people",
    unknown: "unknown",
    notNumber: "Write the number in figures, or empty the line.",
    done: { comments, present in
      let people = present.map { ", \(NumberTexts.english.people($0)) heard it" } ?? ""
      return "Read back ✓ \(NumberTexts.english.comments(comments))\(people)"
    },
    answers:
      "Empty line: agreed. /a TEXT amends, /d strikes, /o reads on, /b goes back, /s stops.",
    askPresentLine: {
      $0.map { "How many heard it? Empty line: \($0)." }
        ?? "How many heard it? Empty line: unknown."
    })

  static let norwegian = DeskReadBackTexts(
    agreed: { "\($0) stemmer" },
    agrees: "stemmer ✓",
    mark: "lest tilbake ✓",
    part: { "↓ del \($0) av \($1)" },
    askPresent: "Hvor mange var med? Enter tar antallet, tom linje er ukjent, Esc leser videre.",
    people: "antall",
    unknown: "ukjent",
    notNumber: "Skriv antallet med tall, eller tøm linjen.",
    done: { comments, present in
      let people = present.map { ", \(NumberTexts.norwegian.people($0)) var med" } ?? ""
      return "Lest tilbake ✓ \(NumberTexts.norwegian.comments(comments))\(people)"
    },
    answers:
      "Tom linje: stemmer. /a TEKST endrer, /d stryker, /o leser videre, /b går tilbake, /s slutter.",
    askPresentLine: {
      $0.map { "Hvor mange var med? Tom linje: \($0)." }
        ?? "Hvor mange var med? Tom linje: ukjent."
    })
}
