import SessionEngine

private let swedishNumbers = [
  "Noll", "En", "Två", "Tre", "Fyra", "Fem", "Sex", "Sju", "Åtta", "Nio", "Tio", "Elva", "Tolv",
]

extension StageTexts {
  static let swedish = StageTexts(
    welcome: "Välkommen",
    now: "Nu",
    next: "Sedan",
    breakAt: { "\($0) \($1)" },
    given: "Det som ligger fast",
    open: "Det vi kan påverka",
    hopes: "Vad hoppas du på i dag?",
    earlier: { "… och \($0) till före dem" },
    more: { "… och \($0) till" },
    finishSentence: "Gör klart meningen",
    timeIsUp: "Tiden är ute",
    roundOff: "Runda av i lugn och ro",
    clockStands: "Klockan står still",
    saidAtTables: "Från borden",
    changeTables: "Byt bord",
    answered: { "svar: \($0)" },
    changeTablesHow: "Bordsvärden stannar, övriga byter.",
    sitWithOthers: "Sätt dig med nya människor.",
    findSeat: "Hitta ditt nummer.",
    bracketsStay: "Nummer inom parentes stannar vid sitt bord.",
    page: { "sida \($0) av \($1)" },
    themes: "Våra teman",
    noThemesYet: "Vilka teman ser vi?",
    inHand: "Var hör det här hemma?",
    thinkSilently: "Tänk i tysthet",
    thinkSilentlyHow: "Läs temana och välj själv. Snart sätter vi pluppar.",
    vote: "Sätt dina pluppar",
    howToVote: "Så röstar vi",
    dotsEach: { "\(spelled($0, swedishNumbers)) \($0 == 1 ? "plupp" : "pluppar") var." },
    resistanceHow: "Sätt dem på det du inte kan leva med.",
    placing: { $0.map { "Högst \($0) på samma tema." } ?? "Lägg hur många du vill på samma tema." },
    mayBeUnused: "Du behöver inte använda alla.",
    cutAfter: {
      $0 == 1
        ? "Temat med flest pluppar går vidare." : "De \($0) teman med flest pluppar går vidare."
    },
    secrecy: {
      switch $0 {
      case .paper: "Du röstar på papper. Ingen ser vad just du väljer."
      case .wall: "Plupparna på väggen syns för alla."
      case .device: "Du röstar på en skärm. Ingen i rummet ser vad just du väljer."
      }
    },
    whoVotes: { "De som röstar: \($0)." },
    counting: "Vi räknar plupparna",
    hiddenUntilReveal: "Resultatet visas när alla är räknade.",
    result: "Så blev det",
    resistanceResult: "Här finns motstånd",
    corrected: { $0.map { "Rättat: \($0)." } ?? "Rättat." },
    stillHidden: { $0 == 1 ? "Ett tema är kvar att visa" : "\($0) teman är kvar att visa" },
    sameNumber: { "\($0) har lika många" },
    undecided: { "\($0): lika många, inte avgjort" },
    cut: { $0 == 1 ? "Temat ovanför fördjupar vi" : "De \($0) ovanför fördjupar vi" },
    deepens: { "Vi fördjupar \($0)" },
    tiedAtCut: { "\($0) har lika många just där strecket skulle gå." },
    ruling: {
      switch $0 {
      case .widen: "Alla som har lika många är med."
      case .runOff: "Vi röstar en gång till om dem som har lika många."
      case .lot: "Lotten har valt \($1)."
      case .discussion: "Vi har pratat oss fram till \($1)."
      case .takeAlong: "Tema \($1) under strecket är också med."
      case .rest: "Tema \($1) ovanför strecket får vila."
      }
    },
    deepening: "Vi fördjupar oss",
    atTables: { "bord \(NumberTexts.swedish.list($0.map(String.init)))" },
    chooseTheme: "Välj det tema du vill prata mer om",
    goingOnWith: "Det här går vi vidare med",
    conclusions: "Slutsatser",
    actions: "Vi ska göra",
    questions: "Frågor som ska få svar",
    nobodyYet: "vem?",
    by: { "senast \($0)" },
    backAt: { "Vi fortsätter klockan \($0)" },
    backSoon: "Vi fortsätter strax",
    paused: "Paus",
    pausedHow: "Lyssna på den som leder.",
    thanks: "Tack för i dag!",
    answersFrom: "Så får ni svar",
    whatNow: "Dokumentationen kommer till alla, med era egna ord.",
    tooSmall: { "Fönstret behöver vara minst \($0)×\($1)" },
    leave: "stäng väggen",
    leaveAsked: "Stäng väggen? Tryck q igen. Alla andra tangenter går tillbaka.",
    help: "Tangenter på väggen",
    helpHelp: "Visar de här tangenterna. Vilken tangent som helst tar bort dem.",
    leaveHelp: "Frågar en gång och stänger sedan väggen. Verkstaden går vidare.",
    leaveAtOnce: "stäng genast",
    leaveAtOnceHelp: "Stänger väggen utan att fråga. Verkstaden går vidare.",
    fit: .swedish)
}
