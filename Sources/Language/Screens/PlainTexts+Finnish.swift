extension PlainTexts {
  static let finnish = PlainTexts(
    greeting: {
      "\($0). Kirjoita numero, näppäimen nimi tai vastaus ja paina Enter. ? näyttää, mitä kaikkea voi tehdä."
    },
    enterDoes: { "Enter: \($0)" },
    said: { "\($0): \($1)" },
    noSuchChoice: { "Valintaa \($0) ei ole. ? näyttää valinnat." },
    cancel: "Pelkkä piste peruu, pelkkä viiva jättää tyhjäksi.",
    readingHow:
      "Numero näyttää kommentin seinällä tai ottaa sen pois. Enter vie takaisin.")
}
