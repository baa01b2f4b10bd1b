import SessionEngine

extension MirroredTexts {
  static let swedish = MirroredTexts(
    doesRoomSee: "Ser rummet den här skärmen? j = ja, n = nej",
    changeOver:
      "Rummet ser den här skärmen. Stäng av eller täck projektorn först. Enter visar din egen skärm, Esc stannar här.",
    waitsOnOwnScreen: "F5: något väntar.",
    roomMaySee: "Ser rummet skärmen nu? F5 visar väggen igen.",
    note: swedishNote,
    question: swedishQuestion,
    wall: "Väggen, dolt:",
    secondCount: "Väggen en andra gång, dolt:",
    tables: "Bord för bord, dolt:",
    ballot: { "Röstsedel \($0), dolt:" },
    onceMore: { "\(swedishPlace($0).startingSentence): inmatat. En gång till:" },
    lookingAt: { "Du tittar på steg \($0) av \($1): \($2). Rummet är kvar." },
    keys: "Tangenter när rummet ser skärmen",
    introduction:
      "Skärmen visar bara det som är för rummet. Pluppar skrivs dolt, två gånger. F5 byter till din egen skärm.",
    ownScreen: "din egen skärm",
    ownScreenHelp:
      "Frågar om projektorn är täckt och visar sedan din egen skärm. F5 där visar väggen igen.",
    forward: "nästa",
    forwardHelp: "Gör som Enter, till exempel från en fjärrkontroll; gör inget medan något skrivs.",
    backHelp: "Stänger det som är öppet, eller tittar på föregående steg; tar aldrig bort något.",
    maskedHelp: "Skriv pluppar dolt och två gånger; bara om de stämmer visas, aldrig hur många.",
    takeDownHelp: "Tar genast ner det senaste som är uppe; Backspace lägger upp det igen.")

  private static func swedishPlace(_ place: MaskedPlace) -> String {
    switch place {
    case .theme(let letter, nil): letter.description
    case .theme(let letter, let table?): "bord \(table.number), \(letter)"
    case .unused(nil): "oanvända"
    case .unused(let table?): "bord \(table.number), oanvända"
    case .ballot(let number): "röstsedel \(number)"
    }
  }

  private static func swedishDeed(_ deed: RoomDeed) -> String? {
    switch deed {
    case .step: "stegbytet"
    case .plan: "ändringen i dagens plan"
    case .wording: "omformuleringen av frågan"
    case .clock: "ändringen av klockan"
    case .pause: "pausen"
    case .people: "antalet personer"
    case .showing: "visningen av ett inlägg"
    case .takingDown: "nedtagningen av ett inlägg"
    case .sorting(let letter): "sorteringen i \(letter)"
    case .parking: "parkeringen av ett inlägg"
    case .postponing: "att ett inlägg fick vänta"
    case .theme(let letter): "ändringen av tema \(letter)"
    case .merging(let letter): "sammanslagningen av \(letter)"
    case .themeOrder: "ordningen på temana"
    case .vote: "ändringen av omröstningen"
    case .reveal: "visningen av resultatet"
    case .count(let place): "räkningen av \(swedishPlace(place))"
    case .ballot: "en röstsedel"
    case .decision: "beslutet om strecket"
    case .topic(let letter): "bordet för \(letter)"
    case .wall: "ändringen på väggen"
    case .other: nil
    }
  }

  @Sendable private static func swedishNote(_ note: MirroredNote) -> String {
    switch note {
    case .answerNotUnderstood: "Förstås inte. Skriv på nytt, eller tryck Esc."
    case .wouldBeSeen: "Det skulle synas i rummet. F5 byter till din egen skärm."
    case .onlyOnOwnScreen: "Det går bara på din egen skärm. F5 byter."
    case .notHere: "Den tangenten gör inget här. ? visar vilka som gör det."
    case .standsStill: "Allt är pausat, så den tangenten gör inget nu. F9 fortsätter."
    case .justChanged: "Skärmen ändrades just. Tryck igen om du vill vidare."
    case .lineTaken: "Raden är mottagen. Tryck igen om du vill vidare."
    case .undone(let deed):
      swedishDeed(deed).map { "Ångrat: \($0). Ctrl-Y gör om." } ?? "Ångrat. Ctrl-Y gör om."
    case .redone(let deed):
      swedishDeed(deed).map { "Gjort om: \($0). Backspace ångrar." }
        ?? "Gjort om. Backspace ångrar."
    case .nothingToUndo: "Det finns inget att ångra."
    case .refused: "Det gick inte. Varför står på din egen skärm: F5."
    case .nothingUp: "Det finns inget uppe att ta ner."
    case .nothingInHand: "Inget inlägg är uppe. F5: visa ett från din egen skärm."
    case .documented: "Dokumentationen är sparad ✓"
    case .notDocumented: "Dokumentationen är EJ SPARAD. Varför: F5."
    case .letterAndNumber: "Förstås inte. Skriv bokstav och antal."
    case .tableLetterAndNumber: "Förstås inte. Skriv bord, bokstav och antal."
    case .lettersOfBallot: "Förstås inte. Skriv en bokstav för varje plupp."
    case .letterAndTable: "Förstås inte. Skriv bokstav och bord."
    case .unusedAsked: "Pluppar som blev över, dolt: skriv antalet."
    case .noTheme(let letter):
      "Inget tema har bokstaven \(letter). F7 före bokstaven gör den till ett kommando."
    case .enteredOnce(let place):
      "\(swedishPlace(place).startingSentence): inmatat. Skriv en gång till."
    case .countsDiffer(let place):
      "\(swedishPlace(place).startingSentence): två räkningar skiljer sig åt, räkna om"
    case .awaited(let place): "Först \(swedishPlace(place)) en gång till, eller Esc."
    case .agrees(let place): "\(swedishPlace(place).startingSentence): stämmer"
    case .differs(let place): "\(swedishPlace(place).startingSentence): skiljer sig, skriv igen"
    }
  }

  @Sendable private static func swedishQuestion(_ question: MirroredQuestion) -> String {
    switch question {
    case .leave: "Stänga programmet? Verkstaden finns kvar."
    case .correct(let letter?): "\(letter) är redan inräknat. Byta till det nya?"
    case .correct(nil): "Det är redan inräknat. Byta till det nya?"
    case .closeVote(let letters) where letters.isEmpty: "Inget är inräknat. Stänga omröstningen?"
    case .closeVote(let letters):
      "Inte inräknat än: \(letters.map(\.description).joined(separator: ", ")). Stänga omröstningen?"
    case .closeUneven: "Plupparna går inte jämnt ut. Stänga ändå?"
    case .merge(let one, let other): "Lägga \(one) i \(other)?"
    case .skip(let kind): "Hoppa över steget: \(Catalogue[.swedish].steps.kind(kind))?"
    case .reopen: "Gå tillbaka till steget? Rummet följer med."
    case .again: "Köra passet en gång till?"
    case .noThemes: "Det finns inga teman att rösta om. Gå vidare ändå?"
    case .unsorted: "Alla inlägg är inte sorterade än. Gå vidare ändå?"
    case .openProposals: "Förslag från borden väntar. Gå vidare ändå?"
    case .early: "Steget har en fast tid som inte är inne än. Börja ändå?"
    case .closeSession: "Avsluta verkstaden?"
    case .unassign(let letter, let table):
      "\(letter) ligger redan vid bord \(table.number). Ta bort?"
    case .other: "Är du säker?"
    }
  }
}
