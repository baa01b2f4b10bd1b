import SessionEngine

extension BoardTexts {
  static let danish = BoardTexts(
    label: danishLabel,
    sentence: danishSentence,
    title: "Pladser",
    place: { "\($0) af \($1)" },
    hasBegun: "er begyndt",
    seen: { $0 == $1 ? "bord \($0) af \($2)" : "bord \($0)–\($1) af \($2)" },
    unseated: "Uden plads",
    closed: "lukket",
    signs: "* vært · = låst · ! møder nogen igen · > ny plads",
    host: { "vært ved \($0)" },
    locked: "låst plads",
    meets: { "møder \($0) også i \($1)" },
    satAt: { "skulle have siddet ved \($0)" },
    held: { "\($0) ved \($1) bytter plads. Gå til en ved et andet bord." },
    swapping: { "\($0) bytter med \($1)" },
    pairsMore: { "\(abs($0)) \($0 < 0 ? "færre" : "flere") par mødes igen" },
    timesMore: {
      "de samme par mødes \(plural("gang", "gange")(abs($0))) \($0 < 0 ? "mindre" : "mere")"
    },
    evener: { "mere jævnt ved \($0)" },
    lessEven: { "mindre jævnt ved \($0)" },
    rulesMore: { "\(abs($0)) \($0 < 0 ? "færre" : "flere") betingelser brydes" },
    missedMore: { "\(abs($0)) \($0 < 0 ? "færre" : "flere") bordbesøg udebliver" },
    noDifference: "lige så mange mødes igen, lige så jævnt",
    moves: {
      $0 == 0
        ? "ingen skal have ny besked"
        : "\($0) \($0 == 1 ? "plads bliver en anden" : "pladser bliver andre") end meddelt"
    },
    swapped: { "\($0) og \($1) har byttet plads i \($2)" },
    lockedNow: { "\($0) er låst ved \($1)" },
    unlockedNow: { "\($0) er ikke låst længere" },
    change: {
      switch $0 {
      case .firstPlan: "pladser til alle"
      case .replan: "kommende samtalerunder planlagt på ny"
      case .arrival(let person): "en mere, med nummer \(person)"
      case .leaving(let person): "\(person) er gået"
      case .returning(let person): "\(person) er tilbage"
      case .closing(let table): "\(NameTexts.danish.table(table)) er lukket"
      case .opening(let table): "\(NameTexts.danish.table(table)) er åbent igen"
      }
    },
    proposed: { "Forslag: \($0)" },
    enterPickUp: { "flyt \($0)" },
    enterSwap: { "lad \($0) og \($1) bytte plads" },
    enterSave: "gem pladserne",
    enterLetGo: { "lad \($0) blive siddende" },
    suggestions: { "Bytter for \($0), bedste først" },
    noSuggestion: { "Ingen kan bytte med \($0)." },
    roundStands: { "\($0.startingSentence) er begyndt; pladserne står fast." },
    isLocked: { "\($0) er låst. Gå derhen og tryk l for at låse op." },
    sameTable: { "\($0) og \($1) sidder allerede ved samme bord." },
    noSeat: { "\($0) har ingen plads i denne samtalerunde." },
    nobodyHere: "Her sidder ingen.",
    noSeatsYet: "Samtalerunden har ingen pladser endnu. Tryk n for at planlægge.",
    decideFirst: "Gem forslaget med Enter, eller lad det være med Esc først.",
    changedMeanwhile: "Pladserne blev ændret imens. Forslaget gælder ikke længere.",
    nothingToUndo: "Du har ikke ændret nogen pladser, der kan tages tilbage.",
    askPeople: "Hvor mange skal have en plads?",
    askHosts: "Bliver en vært siddende ved hvert bord? j eller n, tomt = nej",
    askVisits: "Skal alle nå rundt til hvert bord? j eller n, tomt = nej",
    yesAndNo: ("j", "n"),
    notYesNo: "Svar j eller n.",
    inLines: {
      "Et nummer viser personen, to lader dem bytte plads, b3 viser bord 3. Derefter gælder for den eller det, der blev vist: \($0). Tom linje går tilbage."
    },
    suggestionsInLines:
      "Nummeret foran lader dem bytte plads, tom linje går tilbage til pladserne.",
    saveInLines: "Tom linje gemmer pladserne, . lader det være.")

  @Sendable private static func danishLabel(_ action: BoardAction) -> String {
    switch action {
    case .save: "gem"
    case .pickUp: "flyt"
    case .swap: "byt plads"
    case .personBefore: "personen før"
    case .personAfter: "næste person"
    case .nextTable: "næste bord"
    case .goToTable: "bord"
    case .roundBefore: "runden før"
    case .roundAfter: "næste runde"
    case .lock: "lås"
    case .unlock: "lås op"
    case .suggest: "bedste bytter"
    case .replan: "planlæg på ny"
    case .arrival: "en mere"
    case .leave: "er gået"
    case .comeBack: "er tilbage"
    case .closeTable: "luk bordet"
    case .openTable: "åbn bordet"
    case .undo: "fortryd"
    case .redo: "gentag"
    case .help: "hjælp"
    case .back: "tilbage"
    }
  }

  @Sendable private static func danishSentence(_ action: BoardAction) -> String {
    switch action {
    case .save: "Gem de pladser, der foreslås."
    case .pickUp: "Tag personen under markøren op for at bytte plads."
    case .swap: "Lad den, der er taget op, bytte plads med personen under markøren."
    case .personBefore: "Gå til personen før ved bordet."
    case .personAfter: "Gå til næste person ved bordet."
    case .nextTable: "Gå til næste bord, med Skift til bordet før."
    case .goToTable: "Gå til bordet med det nummer."
    case .roundBefore: "Vis samtalerunden før."
    case .roundAfter: "Vis næste samtalerunde."
    case .lock: "Lås pladsen, så den bliver stående, når resten planlægges på ny."
    case .unlock: "Lås pladsen op."
    case .suggest: "Vis de bedste bytter for personen at vælge imellem."
    case .replan: "Planlæg kommende samtalerunder på ny; låste pladser bliver stående."
    case .arrival: "Giv en, der kommer sent, næste nummer og en plads."
    case .leave: "Personen er gået og har ingen plads længere."
    case .comeBack: "Personen er tilbage og får en plads."
    case .closeTable: "Luk bordet i kommende samtalerunder."
    case .openTable: "Åbn bordet igen."
    case .undo: "Tag den seneste ændring af pladser tilbage."
    case .redo: "Gør det igen, som du fortrød."
    case .help: "Vis tasterne."
    case .back: "Lad den, der er taget op, blive siddende, lad forslaget være, eller gå tilbage."
    }
  }
}
