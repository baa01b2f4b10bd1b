extension ConsolePromptTexts {
  static let norwegian = ConsolePromptTexts(
    hope: "Hvilken forhåpning?",
    voters: "Hvor mange fikk prikker? Tomt = vet ikke",
    stepKind: { "Hva skal settes inn? \($0)" },
    stepTitle: { "Hva skal det hete? Tomt = \($0)" },
    minutes: "Hvor mange minutter?",
    question: "Hvordan skal spørsmålet lyde?",
    pair: "Hvilke to? BA legger B i A.",
    query: "Søk etter",
    table: "Hvilket bord?",
    letter: "Hvilket tema? Skriv bokstaven.",
    conclusion: "Hvilken konklusjon?",
    action: "Hva skal gjøres?",
    openQuestion: "Hvilket spørsmål skal få svar?",
    disagreement: "Hva ble dere ikke enige om?",
    whichOutcome: { "Hva skal endres? \($0.joined(separator: " · "))" },
    letters: {
      $0 == 1
        ? "Hvilket tema går videre? Skriv bokstaven."
        : "Hvilke \(NumberTexts.norwegian.themes($0)) går videre? Skriv bokstavene."
    },
    unused: "Hvor mange prikker ble til overs?",
    topic: "Hvilket tema til hvilket bord? A3 = tema A til bord 3",
    wall: "Veggen, C27 = 27 på C:",
    secondCount: "Veggen en andre gang, C27 = 27 på C:",
    tableCount: "Bord for bord, 3C4 = bord 3, 4 på C:",
    ballot: "Stemmeseddel, AABCF, 0 = tom, ! = ugyldig:",
    optional: "kan stå tomt",
    emptyCloses: "tom linje lukker",
    keys: {
      switch $0 {
      case .save: "Enter lagrer · Esc tilbake"
      case .goOn: "Enter går videre · Esc tilbake"
      case .search: "Enter søker · Esc tilbake"
      case .show: "Enter viser på veggen · Esc tilbake"
      case .open: "Enter åpner · Esc tilbake"
      }
    },
    clearsLine: "Esc tømmer linjen.",
    writeSomething: "Skriv noe først, eller trykk Esc.",
    notNumber: { "«\($0)» er ikke et tall. Skriv bare tall." },
    outOfRange: { "Skriv et tall fra \($1.lowerBound) til \($1.upperBound), ikke «\($0)»." },
    noTheme: { "Ikke noe tema har bokstaven \($0)." },
    noTable: { "Bord \($0) finnes ikke." },
    notUnderstood: { "«\($0)» er ikke til å forstå. Skriv slik: \($1)." },
    confirmCorrect: { "\($0) har allerede \($1). Rette til \($2)?" },
    confirmMerge: { "Slå sammen \($0) med \($1)?" },
    countedAlready: { "\($0) har allerede \($1)." },
    confirmReplace: { "Noen andre har skrevet «\($0)» i mellomtiden. Erstatte det?" },
    leftUnsaved: { "Det du skrev tidligere, er ikke lagret. Lagret er: \($0)" },
    confirmSkip: { "Hoppe over \($0)?" },
    confirmAgain: { "Kjøre \($0) en gang til?" },
    confirmReopen: { "Gå tilbake til \($0)? Rommet følger med." },
    confirmUncounted: { letters, _, missing in
      let dots = missing > 0 ? ", og \(NumberTexts.norwegian.dots(missing)) mangler" : ""
      return "\(letters) er ikke talt opp og får da 0\(dots). Stenge likevel?"
    },
    confirmNoThemes: "Det er ingen temaer å stemme over. Gå videre likevel?",
    confirmEmptyVote: "Ingen prikker er talt. Stenge likevel?",
    confirmUnassign: { "\($0) ligger allerede ved \($1). Ta det bort derfra?" },
    confirmQuit: "Lukke programmet? Verkstedet er der fortsatt og kan fortsette.",
    disagreementLead: { "Dette ble vi ikke enige om: \($0)" })
}
