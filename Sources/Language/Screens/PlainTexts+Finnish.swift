extension PlainTexts {
  static let finnish = PlainTexts(
    greeting: {
      "\($0). Kirjoita numero, näppäimen nimi tai vastaus ja paina Enter. ? näyttää, mitä kaikkea voi tehdä."
    },
    enterDoes: { "Enter: \($0)" },
    said: { "\($0): \($1)" },
    fromRoom: "salissa",
    noSuchChoice: { "Valintaa \($0) ei ole. ? näyttää valinnat." },
    notPossibleNow: { "”\($0)” ei onnistu nyt. ? lukee valinnat uudelleen." },
    doubted: { "Ei kirjainta: \($0) on valinta ”\($1)”. Tehdäänkö se? k = kyllä, e = ei" },
    help: {
      switch $0 {
      case .readTable: "Lue, mitä pöytä on kirjoittanut. Pöytää kysytään."
      case .readWall: "Lue kaikki, mikä saa näkyä seinällä."
      case .previewStage: "Kuule tilanne: vaihe, käsiteltävä kommentti ja mitä sali näkee."
      default: nil
      }
    },
    cancel: "Pelkkä piste peruu.",
    findsChoices: "?SANA lukee vain valinnat, joihin sana sopii.",
    inQuestions:
      "Kysymyksessä pelkkä piste peruu. Pelkkä viiva vastaa tyhjää, jos vastaus saa olla tyhjä.",
    suggested: { "Tyhjä rivi = \($0), pelkkä viiva = tyhjä." },
    answering: {
      switch $0 {
      case .save: "Kirjoita vastaus ja paina Enter, niin se tallentuu."
      case .goOn: "Kirjoita vastaus ja paina Enter, niin tulee seuraava kysymys."
      case .search: "Kirjoita sanoja ja paina Enter, niin niitä haetaan kaikesta sanotusta."
      case .show: "Kirjoita vastaus ja paina Enter, niin se näkyy seinällä."
      case .open: "Kirjoita vastaus ja paina Enter, niin luettelo avautuu."
      }
    },
    cancelled: "Peruttu.",
    nothingAsked: { "Nyt ei kysytä mitään. Vielä yksi piste: \($0)." },
    writeSomething: "Kirjoita ensin jotain. Pelkkä piste peruu.",
    confirm: { "\($0) Enter tai k = kyllä, e = ei" },
    yesAndNo: ("kyllä", "ei"),
    nothingChanged: "Mitään ei muutettu.",
    readingHow:
      "Numero näyttää kommentin seinällä tai ottaa sen pois. Enter vie takaisin.",
    listClosed: "Luettelo on suljettu.",
    questionClosed: "Kysymys on suljettu.",
    nothingOpen: { "Mikään ei ole auki. Toinen tyhjä rivi: \($0)" },
    correction:
      "Mikä korjataan? Teema ja määrä: C28. Pöydässä 3: 3C4. Äänestyslippu 12: #12 AABCF, tai #12 - joka poistaa sen.",
    typedOtherwise: {
      "\($0) luettiin näppäimeksi. Jos tarkoitat teemaa, kirjoita \($1) välilyönnillä."
    },
    lookingAt: { "Katsot vaihetta \($0)/\($1): \($2). Sali pysyy paikallaan." },
    backInRoom: { "Takaisin salissa, vaihe \($0)/\($1): \($2)." },
    maybeCut: {
      "Rivin pituus on \($0) tavua, enempää pääte ei päästä läpi, joten loppu voi puuttua. "
        + "Tarkista. Pidempi teksti: tallenna se tiedostoon ja lue se komennolla verkstad note ISTUNTO --stdin < TIEDOSTO"
    })
}
