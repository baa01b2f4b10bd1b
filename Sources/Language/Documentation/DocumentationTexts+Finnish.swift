import SessionEngine

extension DocumentationTexts {
  static let finnish = DocumentationTexts(
    author: { "Yhteenvedon tekijä: \($0)" },
    participants: plural("osallistuja", "osallistujaa"),
    expected: { "odotettu määrä: \(plural("osallistuja", "osallistujaa")($0))" },
    unfinished: "Työpaja ei ole päättynyt. Näin pitkällä se oli, kun teksti tallennettiin.",
    scripted: "Tämä on käsikirjoituksesta tehty esimerkki. Tällaista työpajaa ei ole pidetty.",
    given: "Jo päätettyä",
    open: "Tähän voi vaikuttaa",
    hopes: "Toiveet aluksi",
    account: "Näin keskustelu käytiin",
    commonQuestion: "Yhteinen kysymys oli:",
    vote: { $0.map { "Äänestys \($0)" } ?? "Äänestys" },
    ranking: "Näin pisteet jakautuivat:",
    happened: { account in
      let numbers = NumberTexts.finnish
      switch account.kind {
      case .opening:
        return account.hopes == 0
          ? "Kaikki toivotettiin tervetulleiksi."
          : "Kaikki toivotettiin tervetulleiksi, ja kirjattiin \(numbers.hopes(account.hopes))."
      case .tableRound:
        return account.round > 1
          ? "Osallistujat vaihtoivat pöytää ja jatkoivat keskustelua uusien ihmisten kanssa."
          : "Osallistujat keskustelivat pienryhmissä. Käytössä oli "
            + "\(numbers.tables(account.tables))."
      case .plenary: return "Kaikki keskustelivat yhdessä."
      case .sorting:
        return "Kommentit lajiteltiin. Tuloksena oli \(numbers.themes(account.themes))."
      case .voting:
        return "Osallistujat miettivät hetken ja merkitsivät sitten, mitä haluavat syventää. "
          + "Kullakin oli \(numbers.dots(account.dotsPerVoter))."
      case .deepening:
        return account.deepened == 0
          ? "Pöydissä syvennettiin keskustelua."
          : "Pöydissä syvennettiin \(numbers.themes(account.deepened))."
      case .conclusion:
        let parts = [
          numbers.conclusions(account.conclusions), numbers.actions(account.actions),
          numbers.questions(account.questions),
        ]
        return "Yhdessä koottiin, mitä viedään eteenpäin: \(numbers.list(parts))."
      case .break: return "Kaikki pitivät tauon."
      case .closing: return "Päivä päättyi kiitoksiin."
      }
    },
    time: { $0 },
    inserted: "Vaihe lisättiin päivän aikana.",
    ranAgain: "Vaihe pidettiin uudelleen.",
    skipped: "Vaihe ohitettiin.",
    neverRun: "Vaihetta ei pidetty.",
    stoodStill: {
      "Kaikki oli pysähdyksissä " + ($0 < 1 ? "alle minuutin" : plural("minuutin", "minuuttia")($0))
    },
    ownQuestion: { "Kysymys oli ”\($0)”." },
    tableQuestion: { "\($0.startingSentence): kysymys oli ”\($1)”." },
    reworded: { wordings in
      let quoted = wordings.map { "”\($0)”" }
      return "Kysymys muotoiltiin uudelleen. Ensin se oli " + quoted.joined(separator: ", sitten ")
        + "."
    },
    themeLetter: { "Teema \($0)." },
    hands: { "\(NumberTexts.finnish.people($0)) nosti kätensä teeman syventämiseksi." },
    deepenedAt: {
      "Syvennetty: \(NumberTexts.finnish.list($0.map(NameTexts.finnish.table)))."
    },
    notDeepened: { "Ei syvennetty. Perustelu: \($0)" },
    notInVote: "Teema ei ollut mukana äänestyksessä.",
    nothingWritten: "Tässä ei ole tekstiä.",
    supplementary: "Täydentävät kommentit",
    saidAtTables: "Pöydissä sanottua",
    mergedFrom: { "Teemasta ”\($0)”, joka yhdistettiin tähän" },
    plenary: "Yhteisessä keskustelussa sanottua",
    unplaced: "Kommentit ilman teemaa",
    parked: "Parkkipaikka",
    withdrawn: {
      "\(NumberTexts.finnish.comments($0)) on peruttu, \($0 == 1 ? "eikä sitä" : "eikä niitä") tulosteta."
    },
    goingOn: "Tätä viedään eteenpäin",
    conclusions: "Johtopäätökset",
    actions: "Toimenpiteet",
    questions: "Avoimet kysymykset",
    owner: { "Tekee: \($0)" },
    noOwner: "Tekijää ei ole nimetty",
    answeredBy: { "Vastaa: \($0)" },
    nobodyAnswers: "Vastaajaa ei ole nimetty",
    due: { "viimeistään \($0)" },
    noDue: "päivää ei ole sovittu",
    answer: { "Vastaus: \($0)" },
    words: "Sanasto",
    unexplained: "ei vielä selitetty",
    attendance: "Läsnä",
    atStart: "Alussa",
    room: "koko sali",
    together: { "yhteensä \($0)" },
    tables: .finnish)
}
