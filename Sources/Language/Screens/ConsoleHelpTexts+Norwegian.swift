extension ConsoleHelpTexts {
  static let norwegian = ConsoleHelpTexts(
    sentence: norwegianSentence,
    title: { "Taster: \($0)" },
    paletteTitle: "Alle valg – skriv for å søke",
    nothingFound: { "Ingen valg passer på «\($0)»." },
    lettersAreThemes:
      "Bokstaver er temaer her. F7 gjør neste bokstav til en kommando; F2 viser alle valg.",
    pressLetter: "Trykk bokstaven:",
    more: "mer nedenfor ↓",
    choose: "Enter velger",
    leave: "Esc tilbake",
    space: "mellomrom")

  @Sendable private static func norwegianSentence(_ action: ConsoleAction) -> String {
    switch action {
    case .natural: "Gjør det som står etter Enter på skjermen."
    case .addHope: "Skriv en forhåpning som noen sier høyt."
    case .newTheme: "Gi et nytt tema en overskrift; det får neste bokstav."
    case .placeComment: "Legg innlegget under temaet med den bokstaven."
    case .placeCommentToo: "Legg innlegget der også, og behold det framme."
    case .leaveComment: "La innlegget ligge til senere."
    case .parkComment: "Legg innlegget på parkeringen."
    case .mergeThemes: "Legg et tema inn i et annet; alle innlegg følger med."
    case .renameTheme: "Gi et tema en annen overskrift; alle innlegg blir liggende."
    case .showOnWall: "Vis innlegget på veggen, eller ta det ned."
    case .enterDots: "Skriv inn prikker: C27 på veggen, 3C4 ved bord 3, AABCF på en stemmeseddel."
    case .anotherWayIn: "Bytt mellom veggen, ett bord om gangen og stemmesedler."
    case .changeRule:
      "Hvor mange prikker hver, tak, strek, hvem som stemmer, hvor hemmelig det er, stille minutt. Det som allerede er skrevet inn, må passe med regelen."
    case .votersAtTables:
      "Si hvor mange som fikk prikker ved hvert bord; da stemmes hvert bord av for seg."
    case .correctDots:
      "Rett en opptelling eller en stemmeseddel, med grunn. #12 er seddel 12."
    case .anotherVote:
      "Hold en avstemning til: andre runde, andre regler eller motstand."
    case .takeAlong:
      "Ta med et tema under streken, med grunn."
    case .restTheme:
      "La et tema over streken hvile, med grunn."
    case .countHands:
      "Skriv hvor mange hender hvert tema får."
    case .suggestTables:
      "Fordeler ledige bord etter hendene, og spør først."
    case .dropTopic:
      "La et tema stå utenfor fordypningen, med grunn."
    case .recordUnused: "Skriv hvor mange prikker som ble til overs."
    case .revealNext: "Vis neste tema, nedenfra."
    case .revealAll: "Vis hele resultatet."
    case .widenCut: "Alle temaer med like mange prikker får bli med."
    case .runOff: "Stem igjen, bare over temaene som har like mange prikker."
    case .drawLots: "La loddtrekning avgjøre; den kan gjentas og gir samme svar."
    case .discuss: "Snakk sammen, og skriv hvilke temaer som går videre."
    case .assignTopic: "A3 gir tema A til bord 3."
    case .addConclusion: "Skriv en konklusjon."
    case .addAction: "Skriv et tiltak, hvem som gjør det, og når."
    case .addQuestion: "Skriv et spørsmål, hvem som svarer, og når."
    case .addDisagreement: "Skriv ned det dere ikke ble enige om, så det synes."
    case .changeOutcome:
      "Endre et tiltak (hva, hvem, når), en konklusjon eller et spørsmål som skal få svar."
    case .proposals: "Ta opp det bordene foreslår, eller legg det til side."
    case .saveDocumentation: "Skriv dokumentasjonen til en fil ved siden av verkstedet."
    case .pauseTimer: "Stopp klokken."
    case .resumeTimer: "La klokken gå igjen."
    case .addMinute: "Gi ett minutt til."
    case .removeMinute: "Ta bort ett minutt."
    case .setTimeLeft: "Skriv hvor mange minutter trinnet skal ha igjen."
    case .undo: "Ta tilbake det siste du gjorde."
    case .redo: "Gjør om igjen det du angret."
    case .lookBack: "Se på forrige trinn; rommet blir der det er."
    case .lookAhead: "Se på neste trinn; rommet blir der det er."
    case .tables:
      "Se alle bord: hva som har kommet inn, lapper, tilbakelesing, og svar på meldinger."
    case .seats: "Se og endre hvem som sitter hvor, og hva et bytte gjør."
    case .readTable: "Les hva et bord har skrevet; Tab viser det på veggen."
    case .message: "Vis en beskjed på veggen."
    case .clearMessage: "Ta bort beskjeden fra veggen."
    case .blank: "Slukk veggen."
    case .unblank: "Tenn veggen igjen."
    case .headcount: "Skriv hvor mange dere er ved hvert bord."
    case .countRoom: "Skriv hvor mange dere er i rommet, uten bord."
    case .day: "Se hele dagen: planlagt og faktisk, og hva som er forsinket."
    case .spreadTime: "Kort ned trinnene som gjenstår, så faste tider og slutten holdes."
    case .shortenRest: "Ta noen minutter fra trinnene som gjenstår."
    case .pauseAll: "Stopp alt, som ved en brannalarm."
    case .resumeAll: "Fortsett etter pausen."
    case .insertStep: "Sett inn et trinn etter dette."
    case .rewordStep: "Skriv om spørsmålet; begge ordlydene lagres."
    case .runAgain: "Kjør samtalerunden en gang til."
    case .skipStep: "Hopp over et trinn som ikke har begynt."
    case .reopenStep: "Gå tilbake til trinnet før eller det du ser på."
    case .takeDown: "Ta straks ned det siste som er oppe."
    case .releaseNewest: "Vis det siste innlegget fra bordene på veggen."
    case .readWall: "Les alt som kan ses på veggen; Tab tar ned."
    case .freezeWall: "La veggen stå stille mens du forbereder; x, m, . og p virker fortsatt."
    case .thawWall: "La veggen følge med igjen."
    case .hideDigits:
      "Skjul tallene i klokken på veggen; formen blir stående, og ordene vises når tiden er knapp."
    case .showDigits: "Vis tallene i klokken på veggen."
    case .endReadBack: "Vis spørsmålet igjen i stedet for tilbakelesingen."
    case .explainWord: "Skriv et ord og hva det betyr."
    case .find: "Søk i det som er sagt."
    case .closeSession: "Avslutt verkstedet; papir kan skrives inn etterpå."
    case .previewStage: "Se veggen i ditt eget vindu; rommet merker ingenting."
    case .notes: "Skriv dine egne notater; de forlater aldri konsollen."
    case .commandLetter: "Neste bokstav er en kommando i stedet for et tema."
    case .palette: "Søk blant alle valg."
    case .help: "Vis tastene for dette trinnet."
    case .becomeStage: "Vis veggen på denne skjermen."
    case .back: "Tilbake; ingenting går tapt."
    case .clearLine: "Tøm linjen, så tastene er kommandoer igjen."
    case .quit: "Lukk programmet; verkstedet er der fortsatt."
    }
  }
}
