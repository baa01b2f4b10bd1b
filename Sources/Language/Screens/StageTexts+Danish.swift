import SessionEngine

private let danishNumbers = [
  "Nul", "Én", "To", "Tre", "Fire", "Fem", "Seks", "Syv", "Otte", "Ni", "Ti", "Elleve", "Tolv",
]

extension StageTexts {
  static let danish = StageTexts(
    welcome: "Velkommen",
    now: "Nu",
    next: "Næste",
    breakAt: { "\($0) \($1)" },
    given: "Det givne",
    open: "Det åbne",
    hopes: "Hvad håber du på i dag?",
    earlier: { "… og \($0) til før dem" },
    more: { "… og \($0) til" },
    finishSentence: "Gør sætningen færdig",
    timeIsUp: "Tiden er gået",
    roundOff: "Rund af i ro og mag",
    clockStands: "Uret står stille",
    saidAtTables: "Fra bordene",
    changeTables: "Skift bord",
    answered: { "svar: \($0)" },
    changeTablesHow: "Bordværten bliver, alle andre skifter.",
    sitWithOthers: "Sæt dig hos nogle nye.",
    findSeat: "Find dit nummer.",
    bracketsStay: "Numre i parentes bliver ved deres bord.",
    page: { "side \($0) af \($1)" },
    themes: "Vores temaer",
    noThemesYet: "Hvilke temaer ser vi?",
    inHand: "Hvor hører det her til?",
    thinkSilently: "Tænk i stilhed",
    thinkSilentlyHow: "Læs temaerne, og vælg selv. Om lidt sætter vi prikker.",
    vote: "Sæt dine prikker",
    howToVote: "Sådan stemmer vi",
    dotsEach: { "\(spelled($0, danishNumbers)) \($0 == 1 ? "prik" : "prikker") til hver." },
    resistanceHow: "Sæt dem på det, du ikke kan leve med.",
    placing: { $0.map { "Højst \($0) på samme tema." } ?? "Sæt så mange, du vil, på samme tema." },
    mayBeUnused: "Du behøver ikke bruge alle.",
    cutAfter: {
      $0 == 1
        ? "Temaet med flest prikker går videre." : "De \($0) temaer med flest prikker går videre."
    },
    secrecy: {
      switch $0 {
      case .paper: "Du stemmer på papir. Ingen ser, hvad du vælger."
      case .wall: "Alle kan se prikkerne på væggen."
      case .device: "Du stemmer på en skærm. Ingen i rummet ser, hvad du vælger."
      }
    },
    whoVotes: { "De, der stemmer: \($0)." },
    counting: "Vi tæller prikkerne",
    hiddenUntilReveal: "Resultatet vises, når alle er talt.",
    result: "Sådan gik det",
    resistanceResult: "Her er der modstand",
    corrected: { $0.map { "Rettet: \($0)." } ?? "Rettet." },
    stillHidden: {
      $0 == 1 ? "Ét tema mangler at blive vist" : "\($0) temaer mangler at blive vist"
    },
    sameNumber: { "\($0) har lige mange" },
    undecided: { "\($0): lige mange, ikke afgjort" },
    cut: { $0 == 1 ? "Temaet ovenfor fordyber vi os i" : "De \($0) ovenfor fordyber vi os i" },
    deepens: { "Vi går i dybden med \($0)" },
    tiedAtCut: { "\($0) har lige mange netop dér, hvor stregen skulle gå." },
    ruling: {
      switch $0 {
      case .widen: "Alle, der har lige mange, er med."
      case .runOff: "Vi stemmer igen om dem, der har lige mange."
      case .lot: "Loddet har valgt \($1)."
      case .discussion: "Vi har talt os frem til \($1)."
      case .takeAlong: "Tema \($1) under stregen er også med."
      case .rest: "Tema \($1) over stregen hviler."
      }
    },
    deepening: "Vi fordyber os",
    atTables: { "bord \(NumberTexts.danish.list($0.map(String.init)))" },
    chooseTheme: "Vælg det tema, du vil tale mere om",
    goingOnWith: "Det går vi videre med",
    conclusions: "Konklusioner",
    actions: "Det skal vi gøre",
    questions: "Spørgsmål, der skal have svar",
    nobodyYet: "hvem?",
    by: { "senest \($0)" },
    backAt: { "Vi fortsætter kl. \($0)" },
    backSoon: "Vi fortsætter om lidt",
    paused: "Pause",
    pausedHow: "Lyt til den, der leder.",
    thanks: "Tak for i dag!",
    answersFrom: "Sådan får I svar",
    whatNow: "Alle får dokumentationen – med jeres egne ord.",
    tooSmall: { "Vinduet skal være mindst \($0)×\($1)" },
    leave: "luk væggen",
    leaveAsked: "Luk væggen? Tryk q igen. Alt andet går tilbage.",
    help: "Taster på væggen",
    helpHelp: "Viser disse taster. En hvilken som helst tast fjerner dem.",
    leaveHelp: "Spørger én gang og lukker så væggen. Værkstedet går videre.",
    leaveAtOnce: "luk straks",
    leaveAtOnceHelp: "Lukker væggen uden at spørge. Værkstedet går videre.",
    fit: .danish)
}
