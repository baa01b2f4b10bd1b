extension PlainTexts {
  static let norwegian = PlainTexts(
    greeting: {
      "\($0). Skriv et nummer, navnet på en tast eller et svar, og trykk Enter. ? viser alt du kan gjøre."
    },
    enterDoes: { "Enter: \($0)" },
    said: { "Fra \($0): \($1)" },
    noSuchChoice: { "Det finnes ikke noe valg \($0). ? viser valgene." },
    cancel: "Et punktum alene avbryter, en strek alene lar det stå tomt.",
    readingHow:
      "Et nummer viser innlegget på veggen eller tar det ned. Enter går tilbake.")
}
