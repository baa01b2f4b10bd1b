import SessionEngine

extension ConsoleStatusTexts {
  static let finnish = ConsoleStatusTexts(
    todo: {
      switch $0 {
      case .opening: "Toivota kaikki tervetulleiksi. Kerro, mikä on päätetty. Kerää toiveet: h."
      case .tableRound: "Pöydissä keskustellaan. Kierrä ja kuuntele."
      case .plenary: "Keskustelkaa yhdessä. Uusi teema: +."
      case .sorting: "Lue kommentti ääneen. Sali kertoo, minne se kuuluu."
      case .voting: "Jaa pisteet."
      case .deepening: "Pöydät syventävät teemojaan."
      case .conclusion: "Kirjoita, mitä viette eteenpäin: k, a, q. Kysy, kuka ja milloin."
      case .break: "Jatka, kun kaikki ovat palanneet."
      case .closing: "Kiitä. Kerro, mitä nyt tapahtuu ja milloin vastaukset tulevat."
      }
    },
    todoWelcome: "Toivota kaikki tervetulleiksi. Kerää toiveet: h.",
    todoReadBack: "Kirjuri lukee ääneen. Onko se oikein? Puuttuuko jotain?",
    todoChangeTables: "Pöytiä vaihdetaan. Odota, kunnes kaikki istuvat.",
    todoVoters: "Jaa pisteet. Laske, moniko sai niitä.",
    todoSilence: "Lue sääntö ääneen. Sitten minuutti hiljaisuutta.",
    todoThinking: "Kaikki miettivät hiljaa. Avaa äänestys, kun minuutti on kulunut.",
    todoCounting: "Laske ääneen ja syötä luvut.",
    todoReveal: "Näytä tulos alhaalta ylöspäin.",
    todoTie: { "Yhtä monta pistettä, juuri rajalla: \($0)." },
    tieChoices:
      "1 kaikki mukaan · 2 äänestä uudelleen · 3 ratkaise arvalla · 4 keskustele ja valitse",
    todoAssign: "Kuka syventää mitä? A3 antaa teeman A pöydälle 3.",
    todoPaused: "Kaikki on pysähdyksissä. Kello odottaa.",
    noTimeToTake: "Vaiheella ei ole enää aikaa, josta ottaa.",
    standsStill: { "Kaikki on pysäytetty, joten se näppäin ei nyt tee mitään. \($0) jatkaa." },
    notBegun: "Ei ole vielä alkanut",
    betweenSteps: "Kahden vaiheen välissä",
    over: "Työpaja on päätetty",
    begin: { "aloita \($0)" },
    goOn: { "seuraavaksi \($0)" },
    askVoters: "moniko äänestää",
    silentMinute: "minuutti hiljaisuutta",
    settleTie: "Valitse 1, 2, 3 tai 4",
    backToRoom: "takaisin saliin",
    nothingLeft: "ei enää tehtävää",
    showSelected: "näytä seinällä",
    takeDownSelected: "ota pois seinältä",
    saveEntry: "tallenna rivi",
    minutesAgo: { $0 == 0 ? "juuri nyt" : "\(shortMinutes($0)) sitten" },
    nothingYet: "ei vielä",
    nobodySits: "siinä ei istu ketään",
    paper: "paperi",
    paperLeft: "paperi kirjoittamatta",
    room: "salissa",
    onWall: "seinällä",
    inHand: "Kädessä",
    allSorted: "Kaikki on lajiteltu.",
    counted: { "teemoista laskettu \($0)/\($1)" },
    hidden: { "näyttämättä \(NumberTexts.finnish.themes($0))" },
    messageUp: { "Seinällä: \($0)" },
    blank: "Seinä on pimeä.",
    timerStands: "kello seisoo",
    minutes: shortMinutes,
    given: "Jo päätetty",
    open: "Voimme vaikuttaa",
    noTable: "ei pöytää",
    todoNoThemes: "Ei ole teemoja, joista äänestää. Lisää teemoja: +.",
    voteOpened: "Äänestys on auki",
    tied: "tasan",
    otherDid: { "\($0): \($1)" },
    redoOffered: "Ctrl-Y tekee uudelleen",
    lotFell: { "Arpa valitsi: \($0)." },
    found: { "”\($1)” löytyi: \($0)" },
    nothingOnWall: "Seinällä ei ole kommentteja.",
    documentationSaved: { "Yhteenveto on tallennettu: \($0) ✓" },
    documentationNotSaved: { "Yhteenvetoa EI TALLENNETTU: \($0)" },
    savingDocumentation: "Yhteenvetoa kirjoitetaan …",
    findings: "Vielä puuttuu",
    nothingMissing: "Mitään ei puutu.",
    questionsWithout: { "\(NumberTexts.finnish.questions($0)) ilman vastaajaa tai päivää" },
    actionsWithout: { "\(NumberTexts.finnish.actions($0)) ilman tekijää tai päivää" },
    themesWithoutNotes: { "syventämisen muistiinpanot puuttuvat: \($0)" },
    votesHidden: { "näyttämättä \(plural("äänestys", "äänestystä")($0))" },
    paperFrom: { "paperia kirjoittamatta: \($0)" },
    sizeNeeded: { "Suurenna ikkunaa: vähintään \($0)×\($1). Mitään ei katoa." },
    belongsElsewhere: "Ei kuulu siihen, mitä nyt tehdään.",
    notNow: "Se näppäin ei tee tässä mitään. ? näyttää, mitkä tekevät.",
    noOtherWaits: "Mikään muu kommentti ei odota teemaa.",
    willRetry: "Yritetään uudelleen joka sekunti. Mitään ei katoa.",
    draftFound: { "Olit alkanut kirjoittaa: \($0)" })
}
