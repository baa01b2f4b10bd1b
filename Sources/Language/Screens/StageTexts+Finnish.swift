import SessionEngine

private let finnishNumbers = [
  "Nolla", "Yksi", "Kaksi", "Kolme", "Neljä", "Viisi", "Kuusi", "Seitsemän", "Kahdeksan",
  "Yhdeksän", "Kymmenen", "Yksitoista", "Kaksitoista",
]

extension StageTexts {
  static let finnish = StageTexts(
    welcome: "Tervetuloa",
    now: "Nyt",
    next: "Sitten",
    breakAt: { "\($0) \($1)" },
    given: "Tämä on jo päätetty",
    open: "Tähän voimme vaikuttaa",
    hopes: "Mitä toivot tältä päivältä?",
    earlier: { "… ja \($0) ennen näitä" },
    more: { "… ja vielä \($0)" },
    finishSentence: "Sano lauseesi loppuun",
    timeIsUp: "Aika on loppu",
    roundOff: "Lopetelkaa rauhassa",
    clockStands: "Kello seisoo",
    saidAtTables: "Pöydistä",
    changeTables: "Vaihda pöytää",
    answered: { "vastaus: \($0)" },
    changeTablesHow: "Pöytävastaava jää, muut vaihtavat pöytää.",
    sitWithOthers: "Istu uusien ihmisten kanssa.",
    findSeat: "Etsi numerosi.",
    bracketsStay: "Sulkeissa olevat numerot jäävät pöytäänsä.",
    page: { "sivu \($0)/\($1)" },
    themes: "Teemamme",
    noThemesYet: "Mitä teemoja näemme?",
    inHand: "Minne tämä kuuluu?",
    thinkSilently: "Mieti hiljaa",
    thinkSilentlyHow: "Lue teemat ja valitse itse. Kohta annamme pisteet.",
    vote: "Anna pisteesi",
    howToVote: "Näin äänestämme",
    dotsEach: { "\(spelled($0, finnishNumbers)) \($0 == 1 ? "piste" : "pistettä") kullekin." },
    resistanceHow: "Laita ne siihen, minkä kanssa et voi elää.",
    placing: {
      $0.map { "Yhdelle teemalle enintään \($0)." } ?? "Yhdelle teemalle niin monta kuin haluat."
    },
    mayBeUnused: "Kaikkia ei tarvitse käyttää.",
    cutAfter: {
      $0 == 1
        ? "Eniten pisteitä saanut teema jatkaa."
        : "\($0) eniten pisteitä saanutta teemaa jatkaa."
    },
    secrecy: {
      switch $0 {
      case .paper: "Äänestät paperilla. Kukaan ei näe, mitä sinä valitset."
      case .wall: "Kaikki näkevät pisteet seinällä."
      case .device: "Äänestät näytöllä. Kukaan salissa ei näe, mitä sinä valitset."
      }
    },
    whoVotes: { "Äänestäjät: \($0)." },
    counting: "Laskemme pisteitä",
    hiddenUntilReveal: "Tulos näytetään, kun kaikki on laskettu.",
    result: "Tulos",
    resistanceResult: "Tässä on vastustusta",
    corrected: { $0.map { "Korjattu: \($0)." } ?? "Korjattu." },
    stillHidden: {
      $0 == 1 ? "Yksi teema on vielä näyttämättä" : "\($0) teemaa on vielä näyttämättä"
    },
    sameNumber: { "\($0): yhtä monta pistettä" },
    undecided: { "\($0): yhtä monta, ei ratkaistu" },
    cut: {
      $0 == 1 ? "Syvennämme yllä olevaa teemaa" : "Syvennämme yllä olevia teemoja (\($0))"
    },
    deepens: { "Syvennymme näihin: \($0)" },
    tiedAtCut: { "\($0): yhtä monta pistettä juuri rajan kohdalla." },
    ruling: {
      switch $0 {
      case .widen: "Kaikki, joilla on yhtä monta, pääsevät mukaan."
      case .runOff: "Äänestämme vielä kerran niistä, joilla on yhtä monta."
      case .lot: "Arpa valitsi: \($1)."
      case .discussion: "Keskustelimme ja valitsimme: \($1)."
      case .takeAlong: "Teema \($1) rajan alta pääsee myös mukaan."
      case .rest: "Teema \($1) rajan yltä jää lepäämään."
      }
    },
    deepening: "Syvennämme",
    atTables: {
      "\($0.count == 1 ? "pöytä" : "pöydät") \(NumberTexts.finnish.list($0.map(String.init)))"
    },
    chooseTheme: "Valitse teema, josta haluat puhua lisää",
    goingOnWith: "Tätä viemme eteenpäin",
    conclusions: "Johtopäätökset",
    actions: "Tämän teemme",
    questions: "Näihin saadaan vastaus",
    nobodyYet: "kuka?",
    by: { "viimeistään \($0)" },
    backAt: { "Jatkamme klo \($0)" },
    backSoon: "Jatkamme pian",
    paused: "Tauko",
    pausedHow: "Kuuntele vetäjää.",
    thanks: "Kiitos tästä päivästä!",
    answersFrom: "Näin saatte vastaukset",
    whatNow: "Kaikki saavat yhteenvedon. Siinä on teidän omat sananne.",
    tooSmall: { "Ikkunan koon pitää olla vähintään \($0)×\($1)" },
    leave: "sulje seinä",
    leaveAsked: "Suljetaanko seinä? Paina q uudelleen. Muut näppäimet peruvat.",
    help: "Seinän näppäimet",
    helpHelp: "Näyttää nämä näppäimet. Mikä tahansa näppäin ottaa ne pois.",
    leaveHelp: "Kysyy kerran ja sulkee sitten seinän. Työpaja jatkuu.",
    leaveAtOnce: "sulje heti",
    leaveAtOnceHelp: "Sulkee seinän kysymättä. Työpaja jatkuu.",
    fit: .finnish)
}
