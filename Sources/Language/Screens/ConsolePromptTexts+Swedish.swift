extension ConsolePromptTexts {
  static let swedish = ConsolePromptTexts(
    hope: "Vilken förhoppning?",
    voters: "Hur många fick pluppar? Tomt = vet inte",
    stepKind: { "Vad ska läggas in? \($0)" },
    stepTitle: { "Vad ska det heta? Tomt = \($0)" },
    minutes: "Hur många minuter?",
    question: "Hur ska frågan lyda?",
    pair: "Vilka två? BA lägger B i A.",
    query: "Sök efter",
    table: "Vilket bord?",
    letter: "Vilket tema? Skriv bokstaven.",
    conclusion: "Vilken slutsats?",
    action: "Vad ska göras?",
    openQuestion: "Vilken fråga ska få svar?",
    disagreement: "Vad enades ni inte om?",
    whichOutcome: { "Vad ska ändras? \($0.joined(separator: " · "))" },
    letters: {
      $0 == 1
        ? "Vilket tema går vidare? Skriv bokstaven."
        : "Vilka \(NumberTexts.swedish.themes($0)) går vidare? Skriv bokstäverna."
    },
    unused: "Hur många pluppar blev över?",
    topic: "Vilket tema till vilket bord? A3 = tema A till bord 3",
    wall: "Väggen, C27 = 27 på C:",
    secondCount: "Väggen en andra gång, C27 = 27 på C:",
    tableCount: "Bord för bord, 3C4 = bord 3, 4 på C:",
    ballot: "Röstsedel, AABCF, 0 = tom, ! = ogiltig:",
    optional: "tomt går bra",
    emptyCloses: "tom rad stänger",
    keys: {
      switch $0 {
      case .save: "Enter sparar · Esc tillbaka"
      case .goOn: "Enter går vidare · Esc tillbaka"
      case .search: "Enter söker · Esc tillbaka"
      case .show: "Enter visar på väggen · Esc tillbaka"
      case .open: "Enter öppnar · Esc tillbaka"
      }
    },
    clearsLine: "Esc tömmer raden.",
    writeSomething: "Skriv något först, eller tryck Esc.",
    notNumber: { "”\($0)” är inget tal. Skriv bara siffror." },
    outOfRange: { "Skriv ett tal från \($1.lowerBound) till \($1.upperBound), inte ”\($0)”." },
    noTheme: { "Inget tema har bokstaven \($0)." },
    noTable: { "Bord \($0) finns inte." },
    notUnderstood: { "”\($0)” förstås inte. Skriv så här: \($1)." },
    confirmCorrect: { "\($0) har redan \($1). Rätta till \($2)?" },
    confirmMerge: { "Slå ihop \($0) med \($1)?" },
    countedAlready: { "\($0) har redan \($1)." },
    confirmReplace: { "Någon annan har skrivit ”\($0)” under tiden. Ersätta det?" },
    leftUnsaved: { "Det du skrev förut är inte sparat. Sparat är: \($0)" },
    confirmSkip: { "Hoppa över \($0)?" },
    confirmAgain: { "Köra \($0) en gång till?" },
    confirmReopen: { "Gå tillbaka till \($0)? Rummet följer med." },
    confirmUncounted: { letters, count, missing in
      let dots = missing > 0 ? ", och \(NumberTexts.swedish.dots(missing)) saknas" : ""
      return "\(letters) är inte \(count == 1 ? "inräknat" : "inräknade") och får då 0\(dots). "
        + "Stänga ändå?"
    },
    confirmNoThemes: "Det finns inga teman att rösta om. Gå vidare ändå?",
    confirmEmptyVote: "Inga pluppar är inräknade. Stänga ändå?",
    confirmUnassign: { "\($0) ligger redan vid \($1). Ta bort därifrån?" },
    confirmQuit: "Stänga programmet? Verkstaden finns kvar och går att fortsätta.",
    disagreementLead: { "Det här enades vi inte om: \($0)" })
}
