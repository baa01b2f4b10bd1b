import SessionEngine

extension ConsoleStatusTexts {
  static let swedish = ConsoleStatusTexts(
    todo: {
      switch $0 {
      case .opening: "Hälsa välkommen. Säg vad som ligger fast. Samla förhoppningar med h."
      case .tableRound: "Borden samtalar. Gå runt och lyssna."
      case .plenary: "Prata i storgrupp. Nya teman med +."
      case .sorting: "Läs upp inlägget. Rummet säger var det hör hemma."
      case .voting: "Dela ut plupparna."
      case .deepening: "Borden fördjupar sina teman."
      case .conclusion: "Skriv vad ni går vidare med: k, a, q. Fråga vem och när."
      case .break: "Gå vidare när alla är tillbaka."
      case .closing: "Tacka. Säg vad som händer nu och när svaren kommer."
      }
    },
    todoWelcome: "Hälsa välkommen. Samla förhoppningar med h.",
    todoReadBack: "Antecknaren läser upp. Stämmer det? Saknas något?",
    todoChangeTables: "Folk byter bord. Vänta tills alla sitter.",
    todoVoters: "Dela ut plupparna. Räkna hur många som fick.",
    todoSilence: "Läs upp regeln. Sedan en tyst minut.",
    todoThinking: "Alla tänker i tysthet. Öppna när minuten har gått.",
    todoCounting: "Räkna högt och skriv in.",
    todoReveal: "Visa resultatet, nedifrån och upp.",
    todoTie: { "\($0) har lika många pluppar, mitt över strecket." },
    tieChoices: "1 ta med alla · 2 rösta igen · 3 lotta · 4 prata och välj",
    todoAssign: "Vem fördjupar vad? A3 ger tema A till bord 3.",
    todoPaused: "Allt står still. Klockan väntar.",
    noTimeToTake: "Steget har ingen tid kvar att ta.",
    standsStill: { "Allt är pausat, så den tangenten gör inget nu. \($0) fortsätter." },
    notBegun: "Inte börjat än",
    betweenSteps: "Mellan två steg",
    over: "Verkstaden är avslutad",
    begin: { "börja med \($0)" },
    goOn: { "vidare till \($0)" },
    askVoters: "hur många som röstar",
    silentMinute: "en tyst minut",
    settleTie: "Välj 1, 2, 3 eller 4",
    backToRoom: "tillbaka till rummet",
    nothingLeft: "inget mer att göra",
    showSelected: "visa på väggen",
    takeDownSelected: "ta ner från väggen",
    saveEntry: "spara raden",
    minutesAgo: { $0 == 0 ? "nyss" : "\(shortMinutes($0)) sedan" },
    nothingYet: "inget än",
    nobodySits: "ingen sitter där",
    paper: "papper",
    paperLeft: "papper kvar",
    room: "i rummet",
    onWall: "på väggen",
    inHand: "Framme nu",
    allSorted: "Allt är sorterat.",
    counted: { "\($0) av \($1) teman inräknade" },
    hidden: { "\(NumberTexts.swedish.themes($0)) kvar att visa" },
    messageUp: { "På väggen: \($0)" },
    blank: "Väggen är släckt.",
    timerStands: "klockan står",
    minutes: shortMinutes,
    given: "Ligger fast",
    open: "Kan vi påverka",
    noTable: "inget bord",
    todoNoThemes: "Det finns inga teman att rösta om. Lägg till dem med +.",
    voteOpened: "Omröstningen är öppen",
    tied: "lika",
    otherDid: { "\($0): \($1)" },
    redoOffered: "Ctrl-Y gör om",
    lotFell: { "Lotten föll på \($0)." },
    found: { "\($0) med ”\($1)”" },
    nothingOnWall: "Inga inlägg på väggen.",
    documentationSaved: { "Dokumentationen är sparad i \($0) ✓" },
    documentationNotSaved: { "Dokumentationen är EJ SPARAD: \($0)" },
    savingDocumentation: "Dokumentationen skrivs …",
    findings: "Kvar att göra",
    nothingMissing: "Inget saknas.",
    questionsWithout: { "\(NumberTexts.swedish.questions($0)) utan vem eller när" },
    actionsWithout: { "\(NumberTexts.swedish.actions($0)) utan vem eller när" },
    themesWithoutNotes: { "inga anteckningar från fördjupningen av \($0)" },
    votesHidden: { $0 == 1 ? "en omröstning är inte visad" : "\($0) omröstningar är inte visade" },
    paperFrom: { "papper att skriva in från \($0)" },
    sizeNeeded: { "Gör fönstret större: minst \($0)×\($1). Inget är förlorat." },
    belongsElsewhere: "Hör inte till det som pågår nu.",
    notNow: "Den tangenten gör inget här. ? visar vilka som gör det.",
    noOtherWaits: "Inget annat inlägg väntar på ett tema.",
    willRetry: "Försöker igen varje sekund. Inget är förlorat.",
    draftFound: { "Du hade börjat skriva: \($0)" })
}
