import SessionEngine

/// The facilitator's own notes, which nobody else sees.
public struct NotesTexts: Sendable {
  /// Over the notes.
  public let title: String
  /// The note on the whole day.
  public let day: String
  /// Before the note on the step that goes on.
  public let note: @Sendable (_ words: String) -> String
  /// What Enter does among the notes.
  public let next: String
  /// That notes are kept as they are typed, and where they never go.
  public let kept: String
  /// That a note could not be kept.
  public let notKept: String
  /// That notes could not be read and lie in that file now.
  public let setAside: @Sendable (_ path: String) -> String
  /// How a note is written in lines.
  public let inLines: String
}

extension Catalogue {
  /// The facilitator's own notes.
  public var privateNotes: NotesTexts {
    switch language {
    case .swedish: .swedish
    case .danish: .danish
    case .english: .english
    case .norwegian: .norwegian
    case .finnish: .finnish
    }
  }
}

extension NotesTexts {
  static let swedish = NotesTexts(
    title: "Dina egna anteckningar – bara du ser dem", day: "Hela dagen",
    note: { "Din anteckning: \($0)" }, next: "nästa anteckning",
    kept: "sparas medan du skriver, aldrig på väggen",
    notKept: "Anteckningen är EJ SPARAD: filen går inte att skriva.",
    setAside: { "Dina anteckningar gick inte att läsa. Filen är undanlagd: \($0)" },
    inLines:
      "Skriv steg och text, som 2 säg namnet långsamt. 0 är hela dagen. Tom rad går tillbaka.")

  static let danish = NotesTexts(
    title: "Dine egne noter – kun du ser dem", day: "Hele dagen",
    note: { "Din note: \($0)" }, next: "næste note",
    kept: "gemmes, mens du skriver, aldrig på væggen",
    notKept: "Noten er IKKE GEMT: filen kan ikke skrives.",
    setAside: { "Dine noter kunne ikke læses. Filen er lagt til side: \($0)" },
    inLines:
      "Skriv trin og tekst, som 2 sig navnet langsomt. 0 er hele dagen. Tom linje går tilbage.")

  static let english = NotesTexts(
    title: "Your own notes – only you see them", day: "The whole day",
    note: { "Your note: \($0)" }, next: "next note",
    kept: "kept as you type, never on the wall",
    notKept: "The note is NOT SAVED: the file cannot be written.",
    setAside: { "Your notes could not be read. The file was set aside: \($0)" },
    inLines:
      "Type step and text, such as 2 say the name slowly. 0 is the whole day. An empty line leaves."
  )

  static let norwegian = NotesTexts(
    title: "Dine egne notater – bare du ser dem", day: "Hele dagen",
    note: { "Notatet ditt: \($0)" }, next: "neste notat",
    kept: "lagres mens du skriver, aldri på veggen",
    notKept: "Notatet er IKKE LAGRET: filen kan ikke skrives.",
    setAside: { "Notatene dine kunne ikke leses. Filen er lagt til side: \($0)" },
    inLines: "Skriv trinn og tekst, som 2 si navnet sakte. 0 er hele dagen. Tom linje går tilbake.")

  static let finnish = NotesTexts(
    title: "Omat muistiinpanosi – vain sinä näet ne", day: "Koko päivä",
    note: { "Muistiinpanosi: \($0)" }, next: "seuraava muistiinpano",
    kept: "tallentuu kirjoittaessasi, ei koskaan seinälle",
    notKept: "Muistiinpanoa EI TALLENNETTU: tiedostoon ei voi kirjoittaa.",
    setAside: { "Muistiinpanojasi ei voitu lukea. Tiedosto on siirretty sivuun: \($0)" },
    inLines:
      "Kirjoita vaihe ja teksti: 2 sano nimi hitaasti. 0 on koko päivä. Tyhjä rivi vie takaisin.")
}
