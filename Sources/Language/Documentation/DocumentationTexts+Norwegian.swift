import SessionEngine

extension DocumentationTexts {
  static let norwegian = DocumentationTexts(
    author: { "Dokumentasjon: \($0)" },
    participants: NumberTexts.norwegian.people,
    expected: { "\(NumberTexts.norwegian.people($0)) ventet" },
    unfinished: "Verkstedet er ikke avsluttet. Så langt var det kommet da teksten ble lagret.",
    scripted: "Dette er et eksempel som et manus har laget. Ingen har holdt verksted slik.",
    given: "Det som ligger fast",
    open: "Det vi kan påvirke",
    hopes: "Innledende forhåpninger",
    account: "Slik foregikk dialogen",
    commonQuestion: "Det felles spørsmålet var:",
    vote: { $0.map { "Avstemning \($0)" } ?? "Avstemning" },
    ranking: "Slik fordelte prikkene seg:",
    happened: { account in
      let numbers = NumberTexts.norwegian
      switch account.kind {
      case .opening:
        return account.hopes == 0
          ? "Alle ble ønsket velkommen."
          : "Alle ble ønsket velkommen, og \(numbers.hopes(account.hopes)) ble skrevet opp."
      case .tableRound:
        return account.round > 1
          ? "Deltakerne byttet bord og snakket videre med nye mennesker."
          : "Deltakerne snakket sammen ved \(numbers.tables(account.tables))."
      case .plenary: return "Alle snakket sammen i plenum."
      case .sorting: return "Innleggene ble sortert under \(numbers.themes(account.themes))."
      case .voting:
        return "Etter litt betenkningstid merket deltakerne av hva de ville fordype seg i, "
          + "med \(numbers.dots(account.dotsPerVoter)) hver."
      case .deepening:
        return account.deepened == 0
          ? "Samtalene gikk videre i dybden."
          : "Ved bordene gikk man i dybden på \(numbers.themes(account.deepened))."
      case .conclusion:
        let parts = [
          numbers.conclusions(account.conclusions), numbers.actions(account.actions),
          numbers.questions(account.questions),
        ]
        return "Rommet samlet opp hva man går videre med: \(numbers.list(parts))."
      case .break: return "Alle tok en pause."
      case .closing: return "Dagen ble avsluttet med en takk."
      }
    },
    time: { "kl. \($0)" },
    inserted: "Trinnet ble satt inn underveis.",
    ranAgain: "Trinnet ble kjørt en gang til.",
    skipped: "Trinnet ble hoppet over.",
    neverRun: "Trinnet ble det ikke noe av.",
    stoodStill: {
      "Alt sto stille i " + ($0 < 1 ? "under ett minutt" : plural("minutt", "minutter")($0))
    },
    ownQuestion: { "Spørsmålet var «\($0)»." },
    tableQuestion: { "Ved \($0) var spørsmålet «\($1)»." },
    reworded: { wordings in
      let quoted = wordings.map { "«\($0)»" }
      return "Spørsmålet ble skrevet om. Først lød det "
        + quoted.joined(separator: " og deretter ") + "."
    },
    themeLetter: { "Tema \($0)." },
    hands: { "\(NumberTexts.norwegian.people($0)) rakte opp hånden for å fordype seg i temaet." },
    deepenedAt: {
      "Utdypet ved \(NumberTexts.norwegian.list($0.map(NameTexts.norwegian.table)))."
    },
    notDeepened: { "Ble ikke utdypet. Begrunnelse: \($0)" },
    notInVote: "Temaet var ikke med i avstemningen.",
    nothingWritten: "Her er ingenting notert.",
    supplementary: "Utfyllende kommentarer",
    saidAtTables: "Sagt ved bordene",
    mergedFrom: { "Fra temaet «\($0)», som ble slått sammen med dette" },
    plenary: "Sagt i plenum",
    unplaced: "Innlegg uten tema",
    parked: "Parkering",
    withdrawn: { "\(NumberTexts.norwegian.comments($0)) ble trukket tilbake og er ikke gjengitt." },
    goingOn: "Dette går vi videre med",
    conclusions: "Konklusjoner",
    actions: "Tiltak",
    questions: "Åpne spørsmål",
    owner: { "Ansvarlig: \($0)" },
    noOwner: "Ingen er satt opp som ansvarlig",
    answeredBy: { "Svarer: \($0)" },
    nobodyAnswers: "Ingen er satt opp til å svare",
    due: { "senest \($0)" },
    noDue: "ingen dato er satt",
    answer: { "Svar: \($0)" },
    words: "Ordliste",
    unexplained: "ikke forklart ennå",
    attendance: "Oppmøte",
    atStart: "Fra starten",
    room: "hele rommet",
    together: { "til sammen \($0)" },
    tables: .norwegian)
}
