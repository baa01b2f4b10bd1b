import SessionEngine

extension DocumentationTexts {
  static let swedish = DocumentationTexts(
    author: { "Dokumentation: \($0)" },
    participants: NumberTexts.swedish.people,
    expected: { "\(NumberTexts.swedish.people($0)) väntade" },
    unfinished: "Verkstaden är inte avslutad. Så här långt hade den kommit när texten sparades.",
    scripted: "Det här är ett exempel som ett manus har skapat. Ingen verkstad har hållits så här.",
    given: "Det som ligger fast",
    open: "Det vi kan påverka",
    hopes: "Inledande förhoppningar",
    account: "Så gick dialogen till",
    commonQuestion: "Den gemensamma frågan var:",
    vote: { $0.map { "Omröstning \($0)" } ?? "Omröstning" },
    ranking: "Så fördelades plupparna:",
    happened: { account in
      let numbers = NumberTexts.swedish
      switch account.kind {
      case .opening:
        return account.hopes == 0
          ? "Alla hälsades välkomna."
          : "Alla hälsades välkomna och \(numbers.hopes(account.hopes)) skrevs upp."
      case .tableRound:
        return account.round > 1
          ? "Deltagarna bytte bord och samtalade vidare med nya människor."
          : "Deltagarna samtalade vid \(numbers.tables(account.tables))."
      case .plenary: return "Alla samtalade tillsammans i storgrupp."
      case .sorting: return "Inläggen sorterades under \(numbers.themes(account.themes))."
      case .voting:
        return "Efter en stunds eftertanke märkte deltagarna ut vad de ville fördjupa, "
          + "med \(numbers.dots(account.dotsPerVoter)) var."
      case .deepening:
        return account.deepened == 0
          ? "Samtalen fördjupades." : "\(numbers.themes(account.deepened)) fördjupades vid borden."
      case .conclusion:
        let parts = [
          numbers.conclusions(account.conclusions), numbers.actions(account.actions),
          numbers.questions(account.questions),
        ]
        return "Rummet samlade ihop vad man går vidare med: \(numbers.list(parts))."
      case .break: return "Alla tog en paus."
      case .closing: return "Dagen avslutades med ett tack."
      }
    },
    time: { "kl. \($0)" },
    inserted: "Steget lades in under dagen.",
    ranAgain: "Steget kördes en gång till.",
    skipped: "Steget hoppades över.",
    neverRun: "Steget blev inte av.",
    stoodStill: {
      "Allt stod stilla i " + ($0 < 1 ? "mindre än en minut" : plural("minut", "minuter")($0))
    },
    ownQuestion: { "Frågan var ”\($0)”." },
    tableQuestion: { "Vid \($0) var frågan ”\($1)”." },
    reworded: { wordings in
      let quoted = wordings.map { "”\($0)”" }
      return "Frågan skrevs om. Den löd först " + quoted.joined(separator: " och sedan ") + "."
    },
    themeLetter: { "Tema \($0)." },
    hands: { "\(NumberTexts.swedish.people($0)) räckte upp handen för att fördjupa temat." },
    deepenedAt: {
      "Fördjupades vid \(NumberTexts.swedish.list($0.map(NameTexts.swedish.table)))."
    },
    notDeepened: { "Fördjupades inte. Skäl: \($0)" },
    notInVote: "Temat var inte med i omröstningen.",
    nothingWritten: "Här är inget antecknat.",
    supplementary: "Kompletterande kommentarer",
    saidAtTables: "Sagt vid borden",
    mergedFrom: { "Från temat ”\($0)”, som slogs ihop med det här" },
    plenary: "Sagt i storgrupp",
    unplaced: "Inlägg som inte hör till något tema",
    parked: "Parkering",
    withdrawn: { "\(NumberTexts.swedish.comments($0)) togs tillbaka och återges inte." },
    goingOn: "Det här går vi vidare med",
    conclusions: "Slutsatser",
    actions: "Åtgärder",
    questions: "Öppna frågor",
    owner: { "Ansvarar: \($0)" },
    noOwner: "Ingen ansvarig är utsedd",
    answeredBy: { "Svarar: \($0)" },
    nobodyAnswers: "Ingen är utsedd att svara",
    due: { "senast \($0)" },
    noDue: "ingen dag är satt",
    answer: { "Svar: \($0)" },
    words: "Ordlista",
    unexplained: "ännu inte förklarat",
    attendance: "Närvaro",
    atStart: "Från början",
    room: "hela rummet",
    together: { "tillsammans \($0)" },
    tables: .swedish)
}
