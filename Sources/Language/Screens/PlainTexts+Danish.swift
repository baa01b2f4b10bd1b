extension PlainTexts {
  static let danish = PlainTexts(
    greeting: {
      "\($0). Skriv et nummer, navnet på en tast eller et svar, og tryk Enter. ? viser alt, hvad man kan."
    },
    enterDoes: { "Enter: \($0)" },
    said: { "Fra \($0): \($1)" },
    noSuchChoice: { "Der er intet valg \($0). ? viser valgene." },
    cancel: "Et enkelt punktum afbryder, en enkelt streg lader det stå tomt.",
    readingHow:
      "Et nummer viser indlægget på væggen eller tager det ned. Enter går tilbage.")
}
