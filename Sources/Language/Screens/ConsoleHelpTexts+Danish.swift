extension ConsoleHelpTexts {
  static let danish = ConsoleHelpTexts(
    sentence: danishSentence,
    title: { "Taster: \($0)" },
    paletteTitle: "Alle valg – skriv for at søge",
    nothingFound: { "Intet valg passer på ”\($0)”." },
    lettersAreThemes:
      "Bogstaver er temaer her. F7 gør næste bogstav til en kommando; F2 viser alle valg.",
    pressLetter: "Tryk bogstavet:",
    more: "mere nedenfor ↓",
    choose: "Enter vælger",
    leave: "Esc tilbage",
    space: "mellemrum")

  @Sendable private static func danishSentence(_ action: ConsoleAction) -> String {
    switch action {
    case .natural: "Gør det, der står efter Enter på skærmen."
    case .addHope: "Skriv en forhåbning, som nogen siger højt."
    case .newTheme: "Giv et nyt tema en overskrift; det får næste bogstav."
    case .placeComment: "Læg indlægget under temaet med det bogstav."
    case .placeCommentToo: "Læg indlægget også dér, og behold det fremme."
    case .leaveComment: "Lad indlægget ligge til senere."
    case .parkComment: "Læg indlægget på parkeringen."
    case .mergeThemes: "Læg et tema ind i et andet; alle indlæg følger med."
    case .renameTheme: "Giv et tema en anden overskrift; alle indlæg bliver liggende."
    case .showOnWall: "Vis indlægget på væggen, eller tag det ned."
    case .enterDots: "Skriv prikker ind: C27 på væggen, 3C4 ved bord 3, AABCF på en stemmeseddel."
    case .anotherWayIn: "Skift mellem væggen, ét bord ad gangen og stemmesedler."
    case .changeRule:
      "Hvor mange prikker til hver, loft, streg, hvem der stemmer, hvor hemmeligt det er, stille minut. Det, der allerede er skrevet ind, skal passe med reglen."
    case .votersAtTables:
      "Sig, hvor mange der fik prikker ved hvert bord; så stemmes hvert bord af for sig."
    case .correctDots:
      "Ret en optælling eller en stemmeseddel med en grund. #12 er seddel 12."
    case .anotherVote:
      "Hold en afstemning til: anden runde, andre regler eller modstand."
    case .takeAlong:
      "Tag et tema med, der ligger under stregen, med en grund."
    case .restTheme:
      "Lad et tema over stregen hvile, med en grund."
    case .countHands:
      "Skriv, hvor mange hænder hvert tema får."
    case .suggestTables:
      "Fordeler ledige borde efter hænderne og spørger først."
    case .dropTopic:
      "Lad et tema stå uden for fordybningen, med en grund."
    case .recordUnused: "Skriv, hvor mange prikker der blev til overs."
    case .revealNext: "Vis næste tema, nedefra."
    case .revealAll: "Vis hele resultatet."
    case .widenCut: "Alle temaer med lige mange prikker kommer med."
    case .runOff: "Stem igen, kun om de temaer, der har lige mange prikker."
    case .drawLots: "Lad lodtrækning afgøre det; den kan gentages med samme svar."
    case .discuss: "Tal sammen, og skriv, hvilke temaer der går videre."
    case .assignTopic: "A3 giver tema A til bord 3."
    case .addConclusion: "Skriv en konklusion."
    case .addAction: "Skriv en handling, hvem der gør det, og hvornår."
    case .addQuestion: "Skriv et spørgsmål, hvem der svarer, og hvornår."
    case .addDisagreement: "Skriv det ned, I ikke blev enige om, så det kan ses."
    case .changeOutcome:
      "Ret en handling (hvad, hvem, hvornår), en konklusion eller et spørgsmål, der skal have svar."
    case .proposals: "Tag det op, som bordene foreslår, eller læg det til side."
    case .saveDocumentation: "Skriv dokumentationen til en fil ved siden af værkstedet."
    case .pauseTimer: "Stop uret."
    case .resumeTimer: "Lad uret gå igen."
    case .addMinute: "Giv et minut mere."
    case .removeMinute: "Tag et minut væk."
    case .setTimeLeft: "Skriv, hvor mange minutter trinnet skal have tilbage."
    case .undo: "Tag det seneste, du gjorde, tilbage."
    case .redo: "Gør det, du fortrød, om igen."
    case .lookBack: "Se på forrige trin; rummet bliver, hvor det er."
    case .lookAhead: "Se på næste trin; rummet bliver, hvor det er."
    case .tables:
      "Se alle borde: hvad der er kommet ind, sedler, tilbagelæsning, og svar på meldinger."
    case .seats: "Se og ret, hvem der sidder hvor, og hvad et bytte gør."
    case .readTable: "Læs, hvad et bord har skrevet; Tab viser det på væggen."
    case .message: "Vis en besked på væggen."
    case .clearMessage: "Fjern beskeden fra væggen."
    case .blank: "Sluk væggen."
    case .unblank: "Tænd væggen igen."
    case .headcount: "Skriv, hvor mange I er ved hvert bord."
    case .countRoom: "Skriv, hvor mange I er i rummet, uden borde."
    case .day: "Se hele dagen: det planlagte og det reelle, og hvad der er forsinket."
    case .spreadTime: "Kort de trin, der er tilbage, så faste tider og slutningen holdes."
    case .shortenRest: "Tag nogle minutter fra de trin, der er tilbage."
    case .pauseAll: "Stop alt, som ved en brandalarm."
    case .resumeAll: "Fortsæt efter pausen."
    case .insertStep: "Indsæt et trin efter det her."
    case .rewordStep: "Skriv spørgsmålet om; begge ordlyde gemmes."
    case .runAgain: "Kør samtalerunden en gang til."
    case .skipStep: "Spring et trin over, der ikke er begyndt."
    case .reopenStep: "Gå tilbage til trinnet før eller det, du ser på."
    case .takeDown: "Tag straks det seneste, der er oppe, ned."
    case .releaseNewest: "Vis det seneste indlæg fra bordene på væggen."
    case .readWall: "Læs alt, der må ses på væggen; Tab tager ned."
    case .freezeWall: "Lad væggen stå stille, mens du forbereder; x, m, . og p virker stadig."
    case .thawWall: "Lad væggen følge med igen."
    case .hideDigits:
      "Skjul urets tal på væggen; formen er der stadig, og ordene, når tiden er knap."
    case .showDigits: "Vis urets tal på væggen."
    case .endReadBack: "Vis spørgsmålet igen i stedet for tilbagelæsningen."
    case .explainWord: "Skriv et ord, og hvad det betyder."
    case .find: "Søg i det, der er sagt."
    case .closeSession: "Afslut værkstedet; papir kan skrives ind bagefter."
    case .previewStage: "Se væggen i dit eget vindue; rummet mærker intet."
    case .notes: "Skriv dine egne noter; de forlader aldrig konsollen."
    case .commandLetter: "Næste bogstav er en kommando i stedet for et tema."
    case .palette: "Søg blandt alle valg."
    case .help: "Vis tasterne til det her trin."
    case .becomeStage: "Vis væggen på den her skærm."
    case .back: "Tilbage; intet går tabt."
    case .clearLine: "Tøm linjen, så tasterne er kommandoer igen."
    case .quit: "Luk programmet; værkstedet er der stadig."
    }
  }
}
