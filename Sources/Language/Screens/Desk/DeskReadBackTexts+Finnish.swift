extension DeskReadBackTexts {
  static let finnish = DeskReadBackTexts(
    agreed: { "\($0) oikein" },
    agrees: "oikein ✓",
    mark: "luettu takaisin ✓",
    part: { "↓ osa \($0)/\($1)" },
    askPresent:
      "Moniko oli läsnä? Enter hyväksyy määrän, tyhjä on ei tiedossa, Esc lukee edelleen.",
    people: "läsnä",
    unknown: "ei tiedossa",
    notNumber: "Kirjoita määrä numeroin tai tyhjennä rivi.",
    done: { comments, present in
      let people = present.map { ", läsnä \(NumberTexts.finnish.people($0))" } ?? ""
      return "Luettu takaisin ✓ \(NumberTexts.finnish.comments(comments))\(people)"
    },
    answers:
      "Tyhjä rivi: oikein. /a TEKSTI korjaa, /d poistaa, /o lukee edelleen, /b palaa, /s lopettaa.",
    askPresentLine: {
      $0.map { "Moniko oli läsnä? Tyhjä rivi: \($0)." }
        ?? "Moniko oli läsnä? Tyhjä rivi: ei tiedossa."
    })
}
