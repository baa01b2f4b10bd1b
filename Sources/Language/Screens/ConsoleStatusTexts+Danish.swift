import SessionEngine

extension ConsoleStatusTexts {
  static let danish = ConsoleStatusTexts(
    todo: {
      switch $0 {
      case .opening: "Byd velkommen. Sig, hvad der er givet. Saml forhåbninger med h."
      case .tableRound: "Bordene taler. Gå rundt og lyt."
      case .plenary: "Tal i plenum. Nye temaer med +."
      case .sorting: "Læs indlægget op. Rummet siger, hvor det hører til."
      case .voting: "Del prikkerne ud."
      case .deepening: "Bordene går i dybden med deres temaer."
      case .conclusion: "Skriv, hvad I går videre med: k, a, q. Spørg hvem og hvornår."
      case .break: "Gå videre, når alle er tilbage."
      case .closing: "Sig tak. Fortæl, hvad der sker nu, og hvornår svarene kommer."
      }
    },
    todoWelcome: "Byd velkommen. Saml forhåbninger med h.",
    todoReadBack: "Referenten læser op. Passer det? Mangler der noget?",
    todoChangeTables: "Folk skifter bord. Vent, til alle sidder.",
    todoVoters: "Del prikkerne ud. Tæl, hvor mange der fik.",
    todoSilence: "Læs reglen op. Derefter et stille minut.",
    todoThinking: "Alle tænker i stilhed. Åbn, når minuttet er gået.",
    todoCounting: "Tæl højt, og skriv ind.",
    todoReveal: "Vis resultatet, nedefra og op.",
    todoTie: { "\($0) har lige mange prikker, midt over stregen." },
    tieChoices: "1 tag alle med · 2 stem igen · 3 træk lod · 4 tal og vælg",
    todoAssign: "Hvem fordyber sig i hvad? A3 giver tema A til bord 3.",
    todoPaused: "Alt står stille. Uret venter.",
    noTimeToTake: "Trinnet har ingen tid tilbage at tage af.",
    standsStill: { "Alt er sat på pause, så den tast gør intet nu. \($0) fortsætter." },
    notBegun: "Ikke begyndt endnu",
    betweenSteps: "Mellem to trin",
    over: "Værkstedet er afsluttet",
    begin: { "begynd med \($0)" },
    goOn: { "videre til \($0)" },
    askVoters: "hvor mange der stemmer",
    silentMinute: "et stille minut",
    settleTie: "Vælg 1, 2, 3 eller 4",
    backToRoom: "tilbage til rummet",
    nothingLeft: "ikke mere at gøre",
    showSelected: "vis på væggen",
    takeDownSelected: "tag ned fra væggen",
    saveEntry: "gem linjen",
    minutesAgo: { $0 == 0 ? "lige nu" : "\(shortMinutes($0)) siden" },
    nothingYet: "intet endnu",
    nobodySits: "ingen sidder der",
    paper: "papir",
    paperLeft: "papir tilbage",
    room: "i rummet",
    onWall: "på væggen",
    inHand: "Fremme nu",
    allSorted: "Alt er sorteret.",
    counted: { "\($0) af \($1) temaer talt" },
    hidden: { "\(NumberTexts.danish.themes($0)) mangler at blive vist" },
    messageUp: { "På væggen: \($0)" },
    blank: "Væggen er slukket.",
    timerStands: "uret står stille",
    minutes: shortMinutes,
    given: "Det givne",
    open: "Det åbne",
    noTable: "intet bord",
    todoNoThemes: "Der er ingen temaer at stemme om. Tilføj dem med +.",
    voteOpened: "Afstemningen er åben",
    tied: "lige",
    otherDid: { "\($0): \($1)" },
    redoOffered: "Ctrl-Y gør det igen",
    lotFell: { "Loddet faldt på \($0)." },
    found: { "\($0) med ”\($1)”" },
    nothingOnWall: "Ingen indlæg på væggen.",
    documentationSaved: { "Dokumentationen er gemt i \($0) ✓" },
    documentationNotSaved: { "Dokumentationen er IKKE GEMT: \($0)" },
    savingDocumentation: "Dokumentationen skrives …",
    findings: "Mangler",
    nothingMissing: "Der mangler intet.",
    questionsWithout: { "\(NumberTexts.danish.questions($0)) uden hvem eller hvornår" },
    actionsWithout: { "\(NumberTexts.danish.actions($0)) uden hvem eller hvornår" },
    themesWithoutNotes: { "ingen noter fra fordybningen af \($0)" },
    votesHidden: { $0 == 1 ? "en afstemning er ikke vist" : "\($0) afstemninger er ikke vist" },
    paperFrom: { "papir at skrive ind fra \($0)" },
    sizeNeeded: { "Gør vinduet større: mindst \($0)×\($1). Intet er tabt." },
    belongsElsewhere: "Hører ikke til det, der foregår nu.",
    notNow: "Den tast gør intet her. ? viser, hvilke der gør.",
    noOtherWaits: "Intet andet indlæg venter på et tema.",
    willRetry: "Prøver igen hvert sekund. Intet er tabt.",
    draftFound: { "Du var begyndt at skrive: \($0)" })
}
