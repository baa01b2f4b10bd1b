import SessionEngine

extension NoteLineTexts {
  static let finnish = NoteLineTexts(
    saved: { "tallennettu \($0)" },
    savedBefore: { "oli jo: \($0)" },
    takenBack: {
      "oli jo: \($0), mutta se on peruttu eikä sitä lisätä uudelleen ilman --every-line"
    },
    refused: { "rivi \($0), ei tallennettu: \($1)" },
    problem: {
      switch $0 {
      case .notUTF8: "Rivin merkistö ei ole UTF-8. Tallenna teksti UTF-8:na."
      case .nul: "Rivillä on NUL-merkki. Poista se."
      case .tooLong: "Rivi on liian pitkä, yli \(Limits.textCharacters) merkkiä. Jaa se."
      case .onlyASign: "Merkin jälkeen ei ole mitään. Kirjoita jotain sen jälkeen."
      case .onlyASlip:
        "Lapun numeron jälkeen ei ole mitään. Kirjoita sen jälkeen, mitä lapussa lukee."
      }
    })
}
