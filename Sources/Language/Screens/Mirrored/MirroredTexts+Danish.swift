import SessionEngine

extension MirroredTexts {
  static let danish = MirroredTexts(
    doesRoomSee: "Kan rummet se denne skærm? j = ja, n = nej",
    changeOver:
      "Rummet kan se denne skærm. Sluk eller dæk projektoren først. Enter viser din egen skærm, Esc bliver her.",
    waitsOnOwnScreen: "F5: noget venter.",
    roomMaySee: "Kan rummet se skærmen nu? F5 viser væggen igen.",
    note: danishNote,
    question: danishQuestion,
    wall: "Væggen, skjult:",
    secondCount: "Væggen en anden gang, skjult:",
    tables: "Bord for bord, skjult:",
    ballot: { "Stemmeseddel \($0), skjult:" },
    onceMore: { "\(danishPlace($0).startingSentence) tastet ind. En gang til:" },
    lookingAt: { "Du ser på trin \($0) af \($1): \($2). Rummet bliver, hvor det er." },
    keys: "Taster, når rummet kan se skærmen",
    introduction:
      "Skærmen viser kun det, der er for rummet. Prikker skrives skjult, to gange. F5 skifter til din egen skærm.",
    ownScreen: "din egen skærm",
    ownScreenHelp:
      "Spørger, om projektoren er dækket, og viser så din egen skærm. F5 der viser væggen igen.",
    forward: "næste",
    forwardHelp: "Gør som Enter, for eksempel fra en fjernbetjening; gør intet, mens der skrives.",
    backHelp: "Lukker det, der er åbent, eller ser på forrige trin; fjerner aldrig noget.",
    maskedHelp: "Skriv prikker skjult og to gange; kun om de stemmer vises, aldrig hvor mange.",
    takeDownHelp: "Tager straks det seneste ned, der er oppe; Backspace lægger det op igen.")

  private static func danishPlace(_ place: MaskedPlace) -> String {
    switch place {
    case .theme(let letter, nil): letter.description
    case .theme(let letter, let table?): "bord \(table.number), \(letter)"
    case .unused(nil): "ubrugte"
    case .unused(let table?): "bord \(table.number), ubrugte"
    case .ballot(let number): "stemmeseddel \(number)"
    }
  }

  private static func danishDeed(_ deed: RoomDeed) -> String? {
    switch deed {
    case .step: "skiftet af trin"
    case .plan: "ændringen i dagens plan"
    case .wording: "omformuleringen af spørgsmålet"
    case .clock: "ændringen af uret"
    case .pause: "pausen"
    case .people: "antallet af personer"
    case .showing: "visningen af et indlæg"
    case .takingDown: "nedtagningen af et indlæg"
    case .sorting(let letter): "sorteringen i \(letter)"
    case .parking: "parkeringen af et indlæg"
    case .postponing: "at et indlæg måtte vente"
    case .theme(let letter): "ændringen af tema \(letter)"
    case .merging(let letter): "sammenlægningen af \(letter)"
    case .themeOrder: "rækkefølgen af temaerne"
    case .vote: "ændringen af afstemningen"
    case .reveal: "visningen af resultatet"
    case .count(let place): "optællingen af \(danishPlace(place))"
    case .ballot: "en stemmeseddel"
    case .decision: "beslutningen om stregen"
    case .topic(let letter): "bordet til \(letter)"
    case .wall: "ændringen på væggen"
    case .other: nil
    }
  }

  @Sendable private static func danishNote(_ note: MirroredNote) -> String {
    switch note {
    case .answerNotUnderstood: "Forstås ikke. Skriv igen, eller tryk Esc."
    case .wouldBeSeen: "Det ville kunne ses i rummet. F5 skifter til din egen skærm."
    case .onlyOnOwnScreen: "Det kan kun gøres på din egen skærm. F5 skifter."
    case .notHere: "Den tast gør ikke noget her. ? viser, hvilke der gør."
    case .standsStill: "Alt er sat på pause, så den tast gør intet nu. F9 fortsætter."
    case .justChanged: "Skærmen ændrede sig lige. Tryk igen, hvis du vil videre."
    case .lineTaken: "Linjen er modtaget. Tryk igen, hvis du vil videre."
    case .undone(let deed):
      danishDeed(deed).map { "Fortrudt: \($0). Ctrl-Y gør det igen." }
        ?? "Fortrudt. Ctrl-Y gør det igen."
    case .redone(let deed):
      danishDeed(deed).map { "Gjort igen: \($0). Backspace fortryder." }
        ?? "Gjort igen. Backspace fortryder."
    case .nothingToUndo: "Der er intet at fortryde."
    case .refused: "Det gik ikke. Hvorfor står på din egen skærm: F5."
    case .nothingUp: "Der er intet oppe at tage ned."
    case .nothingInHand: "Intet indlæg er oppe. F5: vis et fra din egen skærm."
    case .documented: "Dokumentationen er gemt ✓"
    case .notDocumented: "Dokumentationen er IKKE GEMT. Hvorfor: F5."
    case .letterAndNumber: "Forstås ikke. Skriv bogstav og antal."
    case .tableLetterAndNumber: "Forstås ikke. Skriv bord, bogstav og antal."
    case .lettersOfBallot: "Forstås ikke. Skriv et bogstav for hver prik."
    case .letterAndTable: "Forstås ikke. Skriv bogstav og bord."
    case .unusedAsked: "Prikker, der blev til overs, skjult: skriv antallet."
    case .noTheme(let letter):
      "Intet tema har bogstavet \(letter). F7 før bogstavet gør det til en kommando."
    case .enteredOnce(let place):
      "\(danishPlace(place).startingSentence) tastet ind. Skriv en gang til."
    case .countsDiffer(let place):
      "\(danishPlace(place).startingSentence): to optællinger er forskellige, tæl om"
    case .awaited(let place): "Først \(danishPlace(place)) en gang til, eller Esc."
    case .agrees(let place): "\(danishPlace(place).startingSentence): stemmer"
    case .differs(let place): "\(danishPlace(place).startingSentence): stemmer ikke, skriv igen"
    }
  }

  @Sendable private static func danishQuestion(_ question: MirroredQuestion) -> String {
    switch question {
    case .leave: "Luk programmet? Værkstedet er der stadig."
    case .correct(let letter?): "\(letter) er allerede talt med. Skift til det nye?"
    case .correct(nil): "Det er allerede talt med. Skift til det nye?"
    case .closeVote(let letters) where letters.isEmpty: "Intet er talt med. Luk afstemningen?"
    case .closeVote(let letters):
      "Ikke talt med endnu: \(letters.map(\.description).joined(separator: ", ")). Luk afstemningen?"
    case .closeUneven: "Prikkerne går ikke op. Lukke alligevel?"
    case .merge(let one, let other): "Læg \(one) i \(other)?"
    case .skip(let kind): "Spring trinnet over: \(Catalogue[.danish].steps.kind(kind))?"
    case .reopen: "Gå tilbage til trinnet? Rummet følger med."
    case .again: "Kør runden en gang til?"
    case .noThemes: "Der er ingen temaer at stemme om. Gå videre alligevel?"
    case .unsorted: "Ikke alle indlæg er sorteret endnu. Gå videre alligevel?"
    case .openProposals: "Forslag fra bordene venter. Gå videre alligevel?"
    case .early: "Trinnet har et fast tidspunkt, som ikke er nået endnu. Begynd alligevel?"
    case .closeSession: "Afslut værkstedet?"
    case .unassign(let letter, let table):
      "\(letter) ligger allerede ved bord \(table.number). Tag det væk?"
    case .other: "Er du sikker?"
    }
  }
}
