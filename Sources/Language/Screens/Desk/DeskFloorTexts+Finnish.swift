extension DeskFloorTexts {
  static let finnish = DeskFloorTexts(
    heading: { "Kenellä on ollut puheenvuoro, \($0)" },
    corner: "Puheenvuorot",
    how: "Kirjain aina, kun joku saa puheenvuoron. Vain määrät säilyvät.",
    turns: plural("kerta", "kertaa"),
    last: { $0 == 0 ? "juuri nyt" : "\(DateTexts.finnish.length($0)) sitten" },
    never: "ei vielä",
    silent: { "\($0): \(DateTexts.finnish.length($1)) ilman puheenvuoroa." },
    silentFromTheStart: {
      "\($0): ei vielä puheenvuoroa. Aikaa kulunut: \(DateTexts.finnish.length($1))."
    },
    preview: "Enter: laske, kenellä on puheenvuoro · Esc: sellaisenaan",
    nothingToTakeBack: "Sinulla ei ole tässä mitään peruttavaa.",
    notAsked: "Suunnitelmassa ei kysytä näkökulmia.",
    noSuchLetter: { "Millään näkökulmalla ei ole kirjainta \($0)." },
    orAsItStands: "Esc ja Enter tallentavat rivin sellaisenaan.",
    orAsItStandsInLines: "// rivin alussa tallentaa sen sellaisenaan.",
    commands: [
      "/@  Näyttää, kenellä on ollut puheenvuoro.",
      "/@ l  Laskee yhden puheenvuoron näkökulmalle, jolla on se kirjain.",
      "/@ -  Peruu viimeisimmän.",
    ])
}
