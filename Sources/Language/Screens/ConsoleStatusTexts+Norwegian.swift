import SessionEngine

extension ConsoleStatusTexts {
  static let norwegian = ConsoleStatusTexts(
    todo: {
      switch $0 {
      case .opening: "Ønsk velkommen. Si hva som ligger fast. Samle forhåpninger med h."
      case .tableRound: "Bordene snakker. Gå rundt og lytt."
      case .plenary: "Snakk sammen i plenum. Nye temaer med +."
      case .sorting: "Les opp innlegget. Rommet sier hvor det hører hjemme."
      case .voting: "Del ut prikkene."
      case .deepening: "Bordene fordyper seg i temaene sine."
      case .conclusion: "Skriv hva dere går videre med: k, a, q. Spør hvem og når."
      case .break: "Gå videre når alle er tilbake."
      case .closing: "Takk alle. Si hva som skjer nå, og når svarene kommer."
      }
    },
    todoWelcome: "Ønsk velkommen. Samle forhåpninger med h.",
    todoReadBack: "Referenten leser opp. Stemmer det? Mangler det noe?",
    todoChangeTables: "Folk bytter bord. Vent til alle sitter.",
    todoVoters: "Del ut prikkene. Tell hvor mange som fikk.",
    todoSilence: "Les opp regelen. Så ett stille minutt.",
    todoThinking: "Alle tenker i stillhet. Åpne når minuttet har gått.",
    todoCounting: "Tell høyt, og skriv inn.",
    todoReveal: "Vis resultatet, nedenfra og opp.",
    todoTie: { "\($0) har like mange prikker, midt over streken." },
    tieChoices: "1 ta med alle · 2 stem igjen · 3 trekk lodd · 4 snakk og velg",
    todoAssign: "Hvem fordyper seg i hva? A3 gir tema A til bord 3.",
    todoPaused: "Alt står stille. Klokken venter.",
    noTimeToTake: "Trinnet har ingen tid igjen å ta av.",
    standsStill: { "Alt er satt på pause, så den tasten gjør ingenting nå. \($0) fortsetter." },
    notBegun: "Ikke begynt ennå",
    betweenSteps: "Mellom to trinn",
    over: "Verkstedet er avsluttet",
    begin: { "begynn med \($0)" },
    goOn: { "videre til \($0)" },
    askVoters: "hvor mange som stemmer",
    silentMinute: "ett stille minutt",
    settleTie: "Velg 1, 2, 3 eller 4",
    backToRoom: "tilbake til rommet",
    nothingLeft: "ikke mer å gjøre",
    showSelected: "vis på veggen",
    takeDownSelected: "ta ned fra veggen",
    saveEntry: "lagre linjen",
    minutesAgo: { $0 == 0 ? "nettopp" : "\(shortMinutes($0)) siden" },
    nothingYet: "ikke noe ennå",
    nobodySits: "ingen sitter der",
    paper: "papir",
    paperLeft: "papir igjen",
    room: "i rommet",
    onWall: "på veggen",
    inHand: "Framme nå",
    allSorted: "Alt er sortert.",
    counted: { "\($0) av \($1) temaer talt" },
    hidden: { "\(NumberTexts.norwegian.themes($0)) igjen å vise" },
    messageUp: { "På veggen: \($0)" },
    blank: "Veggen er slukket.",
    timerStands: "klokken står",
    minutes: shortMinutes,
    given: "Ligger fast",
    open: "Kan vi påvirke",
    noTable: "ikke noe bord",
    todoNoThemes: "Det er ingen temaer å stemme over. Legg dem til med +.",
    voteOpened: "Avstemningen er åpen",
    tied: "likt",
    otherDid: { "\($0): \($1)" },
    redoOffered: "Ctrl-Y gjør det igjen",
    lotFell: { "Loddet falt på \($0)." },
    found: { "\($0) med «\($1)»" },
    nothingOnWall: "Ingen innlegg på veggen.",
    documentationSaved: { "Dokumentasjonen er lagret i \($0) ✓" },
    documentationNotSaved: { "Dokumentasjonen er IKKE LAGRET: \($0)" },
    savingDocumentation: "Dokumentasjonen skrives …",
    findings: "Igjen å gjøre",
    nothingMissing: "Ingenting mangler.",
    questionsWithout: { "\(NumberTexts.norwegian.questions($0)) uten hvem eller når" },
    actionsWithout: { "\(NumberTexts.norwegian.actions($0)) uten hvem eller når" },
    themesWithoutNotes: { "ingen notater fra fordypningen av \($0)" },
    votesHidden: { $0 == 1 ? "én avstemning er ikke vist" : "\($0) avstemninger er ikke vist" },
    paperFrom: { "papir å skrive inn fra \($0)" },
    sizeNeeded: { "Gjør vinduet større: minst \($0)×\($1). Ingenting er tapt." },
    belongsElsewhere: "Hører ikke til det som foregår nå.",
    notNow: "Den tasten gjør ikke noe her. ? viser hvilke som gjør det.",
    noOtherWaits: "Ingen andre innlegg venter på et tema.",
    willRetry: "Prøver igjen hvert sekund. Ingenting er tapt.",
    draftFound: { "Du hadde begynt å skrive: \($0)" })
}
