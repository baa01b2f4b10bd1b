import SessionEngine

private let norwegianNumbers = [
  "Null", "Én", "To", "Tre", "Fire", "Fem", "Seks", "Sju", "Åtte", "Ni", "Ti", "Elleve", "Tolv",
]

extension StageTexts {
  static let norwegian = StageTexts(
    welcome: "Velkommen",
    now: "Nå",
    next: "Neste",
    breakAt: { "\($0) \($1)" },
    given: "Det som ligger fast",
    open: "Det vi kan påvirke",
    hopes: "Hva håper du på i dag?",
    earlier: { "… og \($0) til før dem" },
    more: { "… og \($0) til" },
    finishSentence: "Gjør ferdig setningen",
    timeIsUp: "Tiden er ute",
    roundOff: "Rund av i ro og mak",
    clockStands: "Klokken står stille",
    saidAtTables: "Fra bordene",
    changeTables: "Bytt bord",
    answered: { "svar: \($0)" },
    changeTablesHow: "Bordverten blir, alle andre bytter.",
    sitWithOthers: "Sett deg med nye mennesker.",
    findSeat: "Finn nummeret ditt.",
    bracketsStay: "Numre i parentes blir ved bordet sitt.",
    page: { "side \($0) av \($1)" },
    themes: "Temaene våre",
    noThemesYet: "Hvilke temaer ser vi?",
    inHand: "Hvor hører dette hjemme?",
    thinkSilently: "Tenk i stillhet",
    thinkSilentlyHow: "Les temaene og velg selv. Snart setter vi prikker.",
    vote: "Sett prikkene dine",
    howToVote: "Slik stemmer vi",
    dotsEach: { "\(spelled($0, norwegianNumbers)) \($0 == 1 ? "prikk" : "prikker") hver." },
    resistanceHow: "Sett dem på det du ikke kan leve med.",
    placing: { $0.map { "Høyst \($0) på samme tema." } ?? "Sett så mange du vil på samme tema." },
    mayBeUnused: "Du trenger ikke bruke alle.",
    cutAfter: {
      $0 == 1
        ? "Temaet med flest prikker går videre." : "De \($0) temaene med flest prikker går videre."
    },
    secrecy: {
      switch $0 {
      case .paper: "Du stemmer på papir. Ingen ser hva du velger."
      case .wall: "Alle kan se prikkene på veggen."
      case .device: "Du stemmer på en skjerm. Ingen i rommet ser hva du velger."
      }
    },
    whoVotes: { "De som stemmer: \($0)." },
    counting: "Vi teller prikkene",
    hiddenUntilReveal: "Resultatet vises når alle er talt.",
    result: "Slik gikk det",
    resistanceResult: "Her er det motstand",
    corrected: { $0.map { "Rettet: \($0)." } ?? "Rettet." },
    stillHidden: { $0 == 1 ? "Ett tema igjen å vise" : "\($0) temaer igjen å vise" },
    sameNumber: { "\($0) har like mange" },
    undecided: { "\($0): like mange, ikke avgjort" },
    cut: { $0 == 1 ? "Temaet over fordyper vi oss i" : "De \($0) temaene over fordyper vi oss i" },
    deepens: { "Vi går i dybden på \($0)" },
    tiedAtCut: { "\($0) har like mange akkurat der streken skulle gå." },
    ruling: {
      switch $0 {
      case .widen: "Alle som har like mange, er med."
      case .runOff: "Vi stemmer en gang til over dem som har like mange."
      case .lot: "Loddet falt på \($1)."
      case .discussion: "Vi har snakket oss fram til \($1)."
      case .takeAlong: "Tema \($1) under streken er også med."
      case .rest: "Tema \($1) over streken får hvile."
      }
    },
    deepening: "Vi fordyper oss",
    atTables: { "bord \(NumberTexts.norwegian.list($0.map(String.init)))" },
    chooseTheme: "Velg det temaet du vil snakke mer om",
    goingOnWith: "Dette går vi videre med",
    conclusions: "Konklusjoner",
    actions: "Dette skal vi gjøre",
    questions: "Spørsmål som skal få svar",
    nobodyYet: "hvem?",
    by: { "senest \($0)" },
    backAt: { "Vi fortsetter klokken \($0)" },
    backSoon: "Vi fortsetter snart",
    paused: "Pause",
    pausedHow: "Lytt til den som leder.",
    thanks: "Takk for i dag!",
    answersFrom: "Slik får dere svar",
    whatNow: "Alle får dokumentasjonen, med deres egne ord.",
    tooSmall: { "Vinduet må være minst \($0)×\($1)" },
    leave: "lukk veggen",
    leaveAsked: "Lukke veggen? Trykk q igjen. Alt annet går tilbake.",
    help: "Taster på veggen",
    helpHelp: "Viser disse tastene. Hvilken som helst tast tar dem bort.",
    leaveHelp: "Spør én gang og lukker så veggen. Verkstedet går videre.",
    leaveAtOnce: "lukk straks",
    leaveAtOnceHelp: "Lukker veggen uten å spørre. Verkstedet går videre.",
    fit: .norwegian)
}
