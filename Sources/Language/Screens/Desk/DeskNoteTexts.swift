import SessionEngine

/// What the desk says when a note is moved or removed.
public struct DeskNoteTexts: Sendable {
  /// Where the note stands now: which of how many.
  public let moved: @Sendable (_ number: Int, _ count: Int) -> String
  /// It cannot be moved any further up.
  public let isFirst: String
  /// It cannot be moved any further down.
  public let isLast: String
  /// Asks whether it is to be removed.
  public let askRemove: String
  /// In lines: the same, with its words.
  public let askRemoveLine: @Sendable (_ words: String) -> String
  /// What Enter does where all its words were taken out.
  public let previewRemove: String
  /// It was removed.
  public let removed: String
  /// What is typed in lines, and what it does.
  public let commands: [String]
}

extension Catalogue {
  /// What the desk says when a note is moved or removed.
  public var deskNotes: DeskNoteTexts {
    switch language {
    case .swedish: .swedish
    case .danish: .danish
    case .english: .english
    case .norwegian: .norwegian
    case .finnish: .finnish
    }
  }
}

extension DeskNoteTexts {
  static let swedish = DeskNoteTexts(
    moved: { "Nu står den som nummer \($0) av \($1)." },
    isFirst: "Den står redan först.",
    isLast: "Den står redan sist.",
    askRemove: "Ta bort anteckningen? Delete igen tar bort, Esc låter den stå.",
    askRemoveLine: { "Ta bort ”\($0)”? /d igen tar bort." },
    previewRemove: "Enter: ta bort anteckningen, efter en fråga · Esc låter den stå",
    removed: "Borttagen ✓",
    commands: [
      "/u  Flyttar upp din senaste anteckning ett steg.", "/v  Flyttar ner den ett steg.",
    ])

  static let danish = DeskNoteTexts(
    moved: { "Nu står den som nummer \($0) af \($1)." },
    isFirst: "Den står allerede først.",
    isLast: "Den står allerede sidst.",
    askRemove: "Fjerne noten? Delete igen fjerner, Esc lader den stå.",
    askRemoveLine: { "Fjerne ”\($0)”? /d igen fjerner." },
    previewRemove: "Enter: fjern noten efter et spørgsmål · Esc lader den stå",
    removed: "Fjernet ✓",
    commands: [
      "/u  Flytter din seneste note ét trin op.", "/v  Flytter den ét trin ned.",
    ])

  static let english = DeskNoteTexts(
    moved: { "It is number \($0) of \($1) now." },
    isFirst: "It is the first already.",
    isLast: "It is the last already.",
    askRemove: "Remove the note? Delete again removes it, Esc lets it stand.",
    askRemoveLine: { "Remove “\($0)”? /d again removes it." },
    previewRemove: "Enter: remove the note, after asking · Esc lets it stand",
    removed: "Removed ✓",
    commands: [
      "/u  Moves your last note up one place.", "/v  Moves it down one place.",
    ])

  static let norwegian = DeskNoteTexts(
    moved: { "Nå står det som nummer \($0) av \($1)." },
    isFirst: "Det står allerede først.",
    isLast: "Det står allerede sist.",
    askRemove: "Fjerne notatet? Delete igjen fjerner, Esc lar det stå.",
    askRemoveLine: { "Fjerne «\($0)»? /d igjen fjerner." },
    previewRemove: "Enter: fjern notatet, etter et spørsmål · Esc lar det stå",
    removed: "Fjernet ✓",
    commands: [
      "/u  Flytter det siste notatet ditt ett hakk opp.", "/v  Flytter det ett hakk ned.",
    ])
}
