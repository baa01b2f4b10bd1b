extension PlainTexts {
  static let danish = PlainTexts(
    greeting: { "\($0). Skriv et nummer eller et svar, og tryk Enter. ? viser alt, hvad man kan." },
    enterDoes: { "Enter: \($0)" },
    stepBegan: { "Nu: \($0)" },
    stepEnded: "Trinnet er slut.",
    said: { "Fra \($0): \($1)" },
    noSuchChoice: { "Der er intet valg \($0). ? viser valgene." },
    cancel: "Et enkelt punktum afbryder.",
    end: "Værkstedet er gemt i filen.")
}
