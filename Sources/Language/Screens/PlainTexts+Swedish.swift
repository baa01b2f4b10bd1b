extension PlainTexts {
  static let swedish = PlainTexts(
    greeting: {
      "\($0). Skriv ett nummer, en tangents namn eller ett svar och tryck Enter. ? visar allt som går att göra."
    },
    enterDoes: { "Enter: \($0)" },
    said: { "Från \($0): \($1)" },
    noSuchChoice: { "Det finns inget val \($0). ? visar valen." },
    cancel: "En ensam punkt avbryter, ett ensamt streck lämnar tomt.",
    readingHow:
      "Ett nummer visar inlägget på väggen eller tar ner det. Enter går tillbaka.")
}
