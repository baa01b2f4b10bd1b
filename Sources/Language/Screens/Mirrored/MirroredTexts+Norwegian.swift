import SessionEngine

extension MirroredTexts {
  static let norwegian = MirroredTexts(
    doesRoomSee: "Ser rommet denne skjermen? j = ja, n = nei",
    changeOver:
      "Rommet ser denne skjermen. Slå av eller dekk til projektoren først. Enter viser din egen skjerm, Esc blir her.",
    waitsOnOwnScreen: "F5: noe venter.",
    roomMaySee: "Ser rommet skjermen nå? F5 viser veggen igjen.",
    note: norwegianNote,
    question: norwegianQuestion,
    wall: "Veggen, skjult:",
    secondCount: "Veggen en andre gang, skjult:",
    tables: "Bord for bord, skjult:",
    ballot: { "Stemmeseddel \($0), skjult:" },
    onceMore: { "\(norwegianPlace($0).startingSentence) lagt inn. En gang til:" },
    lookingAt: { "Du ser på trinn \($0) av \($1): \($2). Rommet blir der det er." },
    keys: "Taster når rommet ser skjermen",
    introduction:
      "Skjermen viser bare det som er for rommet. Prikker skrives skjult, to ganger. F5 bytter til din egen skjerm.",
    ownScreen: "din egen skjerm",
    ownScreenHelp:
      "Spør om projektoren er dekket til, og viser så din egen skjerm. F5 der viser veggen igjen.",
    forward: "neste",
    forwardHelp:
      "Gjør som Enter, for eksempel fra en fjernkontroll; gjør ingenting mens noe skrives.",
    backHelp: "Lukker det som er åpent, eller ser på forrige trinn; fjerner aldri noe.",
    maskedHelp: "Skriv prikker skjult og to ganger; bare om de stemmer vises, aldri hvor mange.",
    takeDownHelp: "Tar straks ned det siste som er oppe; Backspace legger det opp igjen.")

  private static func norwegianPlace(_ place: MaskedPlace) -> String {
    switch place {
    case .theme(let letter, nil): letter.description
    case .theme(let letter, let table?): "bord \(table.number), \(letter)"
    case .unused(nil): "ubrukte"
    case .unused(let table?): "bord \(table.number), ubrukte"
    case .ballot(let number): "stemmeseddel \(number)"
    }
  }

  private static func norwegianDeed(_ deed: RoomDeed) -> String? {
    switch deed {
    case .step: "skiftet av trinn"
    case .plan: "endringen i dagens plan"
    case .wording: "omformuleringen av spørsmålet"
    case .clock: "endringen av klokken"
    case .pause: "pausen"
    case .people: "antallet personer"
    case .showing: "visningen av et innlegg"
    case .takingDown: "nedtakingen av et innlegg"
    case .sorting(let letter): "sorteringen i \(letter)"
    case .parking: "parkeringen av et innlegg"
    case .postponing: "at et innlegg måtte vente"
    case .theme(let letter): "endringen av tema \(letter)"
    case .merging(let letter): "sammenslåingen av \(letter)"
    case .themeOrder: "rekkefølgen på temaene"
    case .vote: "endringen av avstemningen"
    case .reveal: "visningen av resultatet"
    case .count(let place): "tellingen av \(norwegianPlace(place))"
    case .ballot: "en stemmeseddel"
    case .decision: "beslutningen om streken"
    case .topic(let letter): "bordet for \(letter)"
    case .wall: "endringen på veggen"
    case .other: nil
    }
  }

  @Sendable private static func norwegianNote(_ note: MirroredNote) -> String {
    switch note {
    case .answerNotUnderstood: "Forstås ikke. Skriv på nytt, eller trykk Esc."
    case .wouldBeSeen: "Det ville synes i rommet. F5 bytter til din egen skjerm."
    case .onlyOnOwnScreen: "Det går bare på din egen skjerm. F5 bytter."
    case .notHere: "Den tasten gjør ikke noe her. ? viser hvilke som gjør det."
    case .standsStill: "Alt er satt på pause, så den tasten gjør ingenting nå. F9 fortsetter."
    case .justChanged: "Skjermen endret seg nettopp. Trykk igjen hvis du vil videre."
    case .lineTaken: "Linjen er mottatt. Trykk igjen hvis du vil videre."
    case .undone(let deed):
      norwegianDeed(deed).map { "Angret: \($0). Ctrl-Y gjør det igjen." }
        ?? "Angret. Ctrl-Y gjør det igjen."
    case .redone(let deed):
      norwegianDeed(deed).map { "Gjort igjen: \($0). Backspace angrer." }
        ?? "Gjort igjen. Backspace angrer."
    case .nothingToUndo: "Det er ingenting å angre."
    case .refused: "Det gikk ikke. Hvorfor står på din egen skjerm: F5."
    case .nothingUp: "Det er ingenting oppe å ta ned."
    case .nothingInHand: "Ingen innlegg er oppe. F5: vis ett fra din egen skjerm."
    case .documented: "Dokumentasjonen er lagret ✓"
    case .notDocumented: "Dokumentasjonen er IKKE LAGRET. Hvorfor: F5."
    case .letterAndNumber: "Forstås ikke. Skriv bokstav og antall."
    case .tableLetterAndNumber: "Forstås ikke. Skriv bord, bokstav og antall."
    case .lettersOfBallot: "Forstås ikke. Skriv en bokstav for hver prikk."
    case .letterAndTable: "Forstås ikke. Skriv bokstav og bord."
    case .unusedAsked: "Prikker som ble til overs, skjult: skriv antallet."
    case .noTheme(let letter):
      "Ikke noe tema har bokstaven \(letter). F7 foran bokstaven gjør den til en kommando."
    case .enteredOnce(let place):
      "\(norwegianPlace(place).startingSentence) lagt inn. Skriv en gang til."
    case .countsDiffer(let place):
      "\(norwegianPlace(place).startingSentence): to opptellinger er ulike, tell på nytt"
    case .awaited(let place): "Først \(norwegianPlace(place)) en gang til, eller Esc."
    case .agrees(let place): "\(norwegianPlace(place).startingSentence): stemmer"
    case .differs(let place): "\(norwegianPlace(place).startingSentence): stemmer ikke, skriv igjen"
    }
  }

  @Sendable private static func norwegianQuestion(_ question: MirroredQuestion) -> String {
    switch question {
    case .leave: "Lukke programmet? Verkstedet er der fortsatt."
    case .correct(let letter?): "\(letter) er allerede talt med. Bytte til det nye?"
    case .correct(nil): "Det er allerede talt med. Bytte til det nye?"
    case .closeVote(let letters) where letters.isEmpty:
      "Ingenting er talt med. Stenge avstemningen?"
    case .closeVote(let letters):
      "Ikke talt med ennå: \(letters.map(\.description).joined(separator: ", ")). Stenge avstemningen?"
    case .closeUneven: "Prikkene går ikke opp. Stenge likevel?"
    case .merge(let one, let other): "Legge \(one) i \(other)?"
    case .skip(let kind): "Hoppe over trinnet: \(Catalogue[.norwegian].steps.kind(kind))?"
    case .reopen: "Gå tilbake til trinnet? Rommet følger med."
    case .again: "Kjøre runden en gang til?"
    case .noThemes: "Det er ingen temaer å stemme over. Gå videre likevel?"
    case .unsorted: "Ikke alle innlegg er sortert ennå. Gå videre likevel?"
    case .openProposals: "Forslag fra bordene venter. Gå videre likevel?"
    case .early: "Trinnet har et fast tidspunkt som ikke er kommet ennå. Begynne likevel?"
    case .closeSession: "Avslutte verkstedet?"
    case .unassign(let letter, let table):
      "\(letter) ligger allerede ved bord \(table.number). Ta det bort?"
    case .other: "Er du sikker?"
    }
  }
}
