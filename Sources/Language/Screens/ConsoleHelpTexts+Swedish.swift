extension ConsoleHelpTexts {
  static let swedish = ConsoleHelpTexts(
    sentence: swedishSentence,
    title: { "Tangenter: \($0)" },
    paletteTitle: "Alla val – skriv för att söka",
    nothingFound: { "Inget val passar på ”\($0)”." },
    lettersAreThemes:
      "Bokstäver är teman här. F7 gör nästa bokstav till ett kommando; F2 visar alla val.",
    pressLetter: "Tryck bokstaven:",
    more: "mer nedanför ↓",
    choose: "Enter väljer",
    leave: "Esc tillbaka",
    space: "mellanslag")

  @Sendable private static func swedishSentence(_ action: ConsoleAction) -> String {
    switch action {
    case .natural: "Gör det som står efter Enter på skärmen."
    case .addHope: "Skriv en förhoppning som någon säger högt."
    case .newTheme: "Ge ett nytt tema en rubrik; det får nästa bokstav."
    case .placeComment: "Lägg inlägget under temat med den bokstaven."
    case .placeCommentToo: "Lägg inlägget där också och behåll det framme."
    case .leaveComment: "Låt inlägget ligga till senare."
    case .parkComment: "Lägg inlägget på parkeringen."
    case .mergeThemes: "Lägg ett tema i ett annat; alla inlägg följer med."
    case .renameTheme: "Ge ett tema en annan rubrik; alla inlägg ligger kvar."
    case .showOnWall: "Visa inlägget på väggen, eller ta ner det."
    case .enterDots: "Skriv in pluppar: C27 på väggen, 3C4 vid bord 3, AABCF på en röstsedel."
    case .anotherWayIn: "Byt mellan väggen, ett bord i taget och röstsedlar."
    case .changeRule:
      "Hur många pluppar var, tak, streck, vilka som röstar, hur hemligt det är, tyst minut. Det som redan är inskrivet måste stämma med regeln."
    case .votersAtTables:
      "Säg hur många som fick pluppar vid varje bord; då stäms varje bord av för sig."
    case .correctDots:
      "Rätta en räkning eller en röstsedel, med skäl. #12 är röstsedel 12."
    case .anotherVote:
      "Gör en omröstning till: andra omgången, andra regler, eller motstånd."
    case .takeAlong:
      "Ta med ett tema som ligger under strecket, med skäl."
    case .restTheme:
      "Låt ett tema som ligger över strecket vila, med skäl."
    case .countHands:
      "Skriv hur många händer varje tema får."
    case .suggestTables:
      "Fördelar lediga bord efter händerna, och frågar först."
    case .dropTopic:
      "Lämna ett tema utanför fördjupningen, med skäl."
    case .recordUnused: "Skriv hur många pluppar som blev över."
    case .revealNext: "Visa nästa tema, nedifrån."
    case .revealAll: "Visa hela resultatet."
    case .widenCut: "Alla teman med lika många pluppar får följa med."
    case .runOff: "Rösta igen, bara om de teman som har lika många pluppar."
    case .drawLots: "Låt lotten avgöra; den kan dras om och ge samma svar."
    case .discuss: "Prata ihop er och skriv vilka teman som går vidare."
    case .assignTopic: "A3 ger tema A till bord 3."
    case .addConclusion: "Skriv en slutsats."
    case .addAction: "Skriv en åtgärd, vem som gör den och till när."
    case .addQuestion: "Skriv en fråga, vem som svarar och till när."
    case .addDisagreement: "Skriv ner det ni inte enades om, så att det syns."
    case .changeOutcome:
      "Ändra en åtgärd (vad, vem, när), en slutsats eller en fråga som ska få svar."
    case .proposals: "Ta upp det som borden föreslår, eller lägg det åt sidan."
    case .saveDocumentation: "Skriv dokumentationen till en fil bredvid verkstaden."
    case .pauseTimer: "Stoppa klockan."
    case .resumeTimer: "Låt klockan gå igen."
    case .addMinute: "Ge en minut till."
    case .removeMinute: "Ta bort en minut."
    case .setTimeLeft: "Skriv hur många minuter steget ska ha kvar."
    case .undo: "Ta tillbaka det senaste du gjorde."
    case .redo: "Gör om det du ångrade."
    case .lookBack: "Titta på föregående steg; rummet är kvar."
    case .lookAhead: "Titta på nästa steg; rummet är kvar."
    case .tables:
      "Se alla bord: vad som kommit in, lappar, återläsning, och svara på besked."
    case .seats: "Se och ändra vem som sitter var, och vad ett byte gör."
    case .readTable: "Läs vad ett bord har skrivit; Tab visar det på väggen."
    case .message: "Visa ett meddelande på väggen."
    case .clearMessage: "Ta bort meddelandet från väggen."
    case .blank: "Släck väggen."
    case .unblank: "Tänd väggen igen."
    case .headcount: "Skriv hur många ni är vid varje bord."
    case .countRoom: "Skriv hur många ni är i rummet, utan bord."
    case .day: "Se hela dagen: planerat och verkligt, och vad som är sent."
    case .spreadTime: "Korta stegen som är kvar så att fasta tider och slutet hålls."
    case .shortenRest: "Ta några minuter från stegen som är kvar."
    case .pauseAll: "Stoppa allt, som vid ett brandlarm."
    case .resumeAll: "Fortsätt efter pausen."
    case .insertStep: "Lägg in ett steg efter det här."
    case .rewordStep: "Skriv om frågan; båda lydelserna sparas."
    case .runAgain: "Kör samtalspasset en gång till."
    case .skipStep: "Hoppa över ett steg som inte har börjat."
    case .reopenStep: "Gå tillbaka till steget före eller det du tittar på."
    case .takeDown: "Ta genast ner det senaste som är uppe."
    case .releaseNewest: "Visa det senaste inlägget från borden på väggen."
    case .readWall: "Läs allt som får synas på väggen; Tab tar ner."
    case .freezeWall: "Låt väggen stå still medan du förbereder; x, m, . och p verkar ändå."
    case .thawWall: "Låt väggen följa med igen."
    case .hideDigits:
      "Dölj klockans siffror på väggen; formen är kvar, och orden när tiden är knapp."
    case .showDigits: "Visa klockans siffror på väggen."
    case .endReadBack: "Visa frågan igen i stället för återläsningen."
    case .explainWord: "Skriv ett ord och vad det betyder."
    case .find: "Sök i det som har sagts."
    case .closeSession: "Avsluta verkstaden; papper kan skrivas in efteråt."
    case .previewStage: "Se väggen i ditt eget fönster; rummet märker inget."
    case .notes: "Skriv dina egna anteckningar; de lämnar aldrig konsolen."
    case .commandLetter: "Nästa bokstav är ett kommando i stället för ett tema."
    case .palette: "Sök bland alla val."
    case .help: "Visa tangenterna för det här steget."
    case .becomeStage: "Visa väggen på den här skärmen."
    case .back: "Tillbaka; inget går förlorat."
    case .clearLine: "Töm raden, så att tangenterna är kommandon igen."
    case .quit: "Stäng programmet; verkstaden finns kvar."
    }
  }
}
