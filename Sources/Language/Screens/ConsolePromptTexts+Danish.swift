extension ConsolePromptTexts {
  static let danish = ConsolePromptTexts(
    hope: "Hvilken forhåbning?",
    voters: "Hvor mange fik prikker? Tomt = ved ikke",
    stepKind: { "Hvad skal indsættes? \($0)" },
    stepTitle: { "Hvad skal det hedde? Tomt = \($0)" },
    minutes: "Hvor mange minutter?",
    question: "Hvordan skal spørgsmålet lyde?",
    pair: "Hvilke to? BA lægger B i A.",
    query: "Søg efter",
    table: "Hvilket bord?",
    letter: "Hvilket tema? Skriv bogstavet.",
    conclusion: "Hvilken konklusion?",
    action: "Hvad skal gøres?",
    openQuestion: "Hvilket spørgsmål skal have svar?",
    disagreement: "Hvad blev I ikke enige om?",
    whichOutcome: { "Hvad skal rettes? \($0.joined(separator: " · "))" },
    letters: {
      $0 == 1
        ? "Hvilket tema går videre? Skriv bogstavet."
        : "Hvilke \(NumberTexts.danish.themes($0)) går videre? Skriv bogstaverne."
    },
    unused: "Hvor mange prikker blev til overs?",
    topic: "Hvilket tema til hvilket bord? A3 = tema A til bord 3",
    wall: "Væggen, C27 = 27 på C:",
    secondCount: "Væggen en anden gang, C27 = 27 på C:",
    tableCount: "Bord for bord, 3C4 = bord 3, 4 på C:",
    ballot: "Stemmeseddel, AABCF, 0 = tom, ! = ugyldig:",
    optional: "må gerne være tomt",
    emptyCloses: "tom linje lukker",
    keys: {
      switch $0 {
      case .save: "Enter gemmer · Esc tilbage"
      case .goOn: "Enter går videre · Esc tilbage"
      case .search: "Enter søger · Esc tilbage"
      case .show: "Enter viser på væggen · Esc tilbage"
      case .open: "Enter åbner · Esc tilbage"
      }
    },
    clearsLine: "Esc tømmer linjen.",
    writeSomething: "Skriv noget først, eller tryk Esc.",
    notNumber: { "”\($0)” er ikke et tal. Skriv kun tal." },
    outOfRange: { "Skriv et tal fra \($1.lowerBound) til \($1.upperBound), ikke ”\($0)”." },
    noTheme: { "Intet tema har bogstavet \($0)." },
    noTable: { "Bord \($0) findes ikke." },
    notUnderstood: { "”\($0)” kan ikke forstås. Skriv sådan: \($1)." },
    confirmCorrect: { "\($0) har allerede \($1). Ret til \($2)?" },
    confirmMerge: { "Læg \($0) sammen med \($1)?" },
    countedAlready: { "\($0) har allerede \($1)." },
    confirmReplace: { "En anden har skrevet ”\($0)” imens. Erstatte det?" },
    leftUnsaved: { "Det, du skrev før, er ikke gemt. Gemt er: \($0)" },
    confirmSkip: { "Spring \($0) over?" },
    confirmAgain: { "Køre \($0) en gang til?" },
    confirmReopen: { "Gå tilbage til \($0)? Rummet følger med." },
    confirmUncounted: { letters, _, missing in
      let dots = missing > 0 ? ", og \(NumberTexts.danish.dots(missing)) mangler" : ""
      return "\(letters) er ikke talt med og får så 0\(dots). Luk alligevel?"
    },
    confirmNoThemes: "Der er ingen temaer at stemme om. Gå videre alligevel?",
    confirmEmptyVote: "Ingen prikker er talt. Luk alligevel?",
    confirmUnassign: { "\($0) ligger allerede ved \($1). Fjern derfra?" },
    confirmQuit: "Luk programmet? Værkstedet er der stadig og kan fortsætte.",
    disagreementLead: { "Det her blev vi ikke enige om: \($0)" })
}
