import SessionEngine

extension DocumentationTexts {
  static let danish = DocumentationTexts(
    author: { "Dokumentation: \($0)" },
    participants: NumberTexts.danish.people,
    expected: { "\(NumberTexts.danish.people($0)) ventet" },
    unfinished: "Værkstedet er ikke afsluttet. Så langt var det nået, da teksten blev gemt.",
    scripted: "Dette er et eksempel, som et manuskript har lavet. Intet værksted er holdt sådan.",
    given: "Det givne",
    open: "Det åbne",
    hopes: "Indledende forhåbninger",
    account: "Sådan foregik dialogen",
    commonQuestion: "Det fælles spørgsmål var:",
    vote: { $0.map { "Afstemning \($0)" } ?? "Afstemning" },
    ranking: "Sådan fordelte prikkerne sig:",
    happened: { account in
      let numbers = NumberTexts.danish
      switch account.kind {
      case .opening:
        return account.hopes == 0
          ? "Der blev budt velkommen."
          : "Der blev budt velkommen, og \(numbers.hopes(account.hopes)) blev skrevet ned."
      case .tableRound:
        return account.round > 1
          ? "Deltagerne skiftede bord og talte videre med nye mennesker."
          : "Deltagerne talte sammen ved \(numbers.tables(account.tables))."
      case .plenary: return "Alle talte sammen i plenum."
      case .sorting: return "Indlæggene blev sorteret under \(numbers.themes(account.themes))."
      case .voting:
        return "Efter lidt betænkningstid markerede deltagerne, hvad de ville gå i dybden med – "
          + "med \(numbers.dots(account.dotsPerVoter)) hver."
      case .deepening:
        return account.deepened == 0
          ? "Deltagerne gik i dybden ved bordene."
          : "Ved bordene gik man i dybden med \(numbers.themes(account.deepened))."
      case .conclusion:
        let parts = [
          numbers.conclusions(account.conclusions), numbers.actions(account.actions),
          numbers.questions(account.questions),
        ]
        return "Rummet samlede op på, hvad man går videre med: \(numbers.list(parts))."
      case .break: return "Alle holdt pause."
      case .closing: return "Dagen sluttede med tak for i dag."
      }
    },
    time: { "kl. \($0)" },
    inserted: "Trinnet blev indsat undervejs.",
    ranAgain: "Trinnet blev kørt en gang til.",
    skipped: "Trinnet blev sprunget over.",
    neverRun: "Trinnet blev ikke til noget.",
    stoodStill: {
      "Alt stod stille i " + ($0 < 1 ? "under et minut" : plural("minut", "minutter")($0))
    },
    ownQuestion: { "Spørgsmålet var ”\($0)”." },
    tableQuestion: { "Ved \($0) var spørgsmålet ”\($1)”." },
    reworded: { wordings in
      let quoted = wordings.map { "”\($0)”" }
      return "Spørgsmålet blev skrevet om. Det lød først "
        + quoted.joined(separator: " og derefter ") + "."
    },
    themeLetter: { "Tema \($0)." },
    hands: { "\(NumberTexts.danish.people($0)) rakte hånden op for at uddybe temaet." },
    deepenedAt: { "Uddybet ved \(NumberTexts.danish.list($0.map(NameTexts.danish.table)))." },
    notDeepened: { "Blev ikke uddybet. Begrundelse: \($0)" },
    notInVote: "Temaet var ikke med i afstemningen.",
    nothingWritten: "Her er intet noteret.",
    supplementary: "Supplerende kommentarer",
    saidAtTables: "Sagt ved bordene",
    mergedFrom: { "Fra temaet ”\($0)”, som blev lagt sammen med dette" },
    plenary: "Sagt i plenum",
    unplaced: "Indlæg uden tema",
    parked: "Parkering",
    withdrawn: { "\(NumberTexts.danish.comments($0)) blev trukket tilbage og er ikke gengivet." },
    goingOn: "Det går vi videre med",
    conclusions: "Konklusioner",
    actions: "Handlinger",
    questions: "Åbne spørgsmål",
    owner: { "Ansvarlig: \($0)" },
    noOwner: "Ingen ansvarlig er udpeget",
    answeredBy: { "Svarer: \($0)" },
    nobodyAnswers: "Ingen er udpeget til at svare",
    due: { "senest \($0)" },
    noDue: "ingen dato er sat",
    answer: { "Svar: \($0)" },
    words: "Ordliste",
    unexplained: "endnu ikke forklaret",
    attendance: "Fremmøde",
    atStart: "Fra begyndelsen",
    room: "hele rummet",
    together: { "i alt \($0)" },
    tables: .danish)
}
