import SessionEngine

extension BoardTexts {
  static let norwegian = BoardTexts(
    label: norwegianLabel,
    sentence: norwegianSentence,
    title: "Plasser",
    place: { "\($0) av \($1)" },
    hasBegun: "har begynt",
    seen: { $0 == $1 ? "bord \($0) av \($2)" : "bord \($0)–\($1) av \($2)" },
    unseated: "Uten plass",
    closed: "stengt",
    signs: "* vert · = låst · ! møter noen igjen · > ny plass",
    host: { "vert ved \($0)" },
    locked: "låst plass",
    meets: { "møter \($0) også i \($1)" },
    satAt: { "skulle ha sittet ved \($0)" },
    held: { "\($0) ved \($1) bytter plass. Gå til en ved et annet bord." },
    swapping: { "\($0) bytter med \($1)" },
    pairsMore: { "\(abs($0)) \($0 < 0 ? "færre" : "flere") par møtes igjen" },
    timesMore: {
      "de samme parene møtes \(plural("gang", "ganger")(abs($0))) \($0 < 0 ? "færre" : "flere")"
    },
    evener: { "jevnere ved \($0)" },
    lessEven: { "mindre jevnt ved \($0)" },
    rulesMore: { "\(abs($0)) \($0 < 0 ? "færre" : "flere") vilkår brytes" },
    missedMore: { "\(abs($0)) \($0 < 0 ? "færre" : "flere") bordbesøk uteblir" },
    noDifference: "like mange møtes igjen, like jevnt",
    moves: {
      $0 == 0
        ? "ingen trenger ny beskjed"
        : "\($0) \($0 == 1 ? "plass blir en annen" : "plasser blir andre") enn det er gitt beskjed om"
    },
    swapped: { "\($0) og \($1) har byttet plass i \($2)" },
    lockedNow: { "\($0) er låst ved \($1)" },
    unlockedNow: { "\($0) er ikke låst lenger" },
    change: {
      switch $0 {
      case .firstPlan: "plasser til alle"
      case .replan: "samtalerundene som kommer, er planlagt på nytt"
      case .arrival(let person): "én til, med nummer \(person)"
      case .leaving(let person): "\(person) har gått"
      case .returning(let person): "\(person) er tilbake"
      case .closing(let table): "\(NameTexts.norwegian.table(table)) er stengt"
      case .opening(let table): "\(NameTexts.norwegian.table(table)) er åpent igjen"
      }
    },
    proposed: { "Forslag: \($0)" },
    enterPickUp: { "flytt \($0)" },
    enterSwap: { "la \($0) og \($1) bytte plass" },
    enterSave: "lagre plassene",
    enterLetGo: { "la \($0) bli sittende" },
    suggestions: { "Bytter for \($0), det beste først" },
    noSuggestion: { "Ingen kan bytte med \($0)." },
    roundStands: { "\($0.startingSentence) har begynt; plassene ligger fast." },
    isLocked: { "\($0) er låst. Gå dit og trykk l for å låse opp." },
    sameTable: { "\($0) og \($1) sitter allerede ved samme bord." },
    noSeat: { "\($0) har ingen plass i denne samtalerunden." },
    nobodyHere: "Her sitter ingen.",
    noSeatsYet: "Samtalerunden har ingen plasser ennå. Trykk n for å planlegge.",
    decideFirst: "Lagre forslaget med Enter, eller la det være med Esc først.",
    changedMeanwhile: "Plassene ble endret i mellomtiden. Forslaget gjelder ikke lenger.",
    nothingToUndo: "Du har ikke endret noen plasser som kan tas tilbake.",
    askPeople: "Hvor mange skal ha plass?",
    askHosts: "Blir en vert sittende ved hvert bord? j eller n, tomt = nei",
    askVisits: "Skal alle rekke innom hvert bord? j eller n, tomt = nei",
    yesAndNo: ("j", "n"),
    notYesNo: "Svar j eller n.",
    inLines: {
      "Et nummer viser personen, to lar dem bytte plass, b3 viser bord 3. Deretter gjelder for den eller det som ble vist: \($0). Tom linje går tilbake."
    },
    suggestionsInLines:
      "Nummeret foran lar dem bytte plass, tom linje går tilbake til plassene.",
    saveInLines: "Tom linje lagrer plassene, . lar det være.")

  @Sendable private static func norwegianLabel(_ action: BoardAction) -> String {
    switch action {
    case .save: "lagre"
    case .pickUp: "flytt"
    case .swap: "bytt plass"
    case .personBefore: "personen før"
    case .personAfter: "neste person"
    case .nextTable: "neste bord"
    case .goToTable: "bord"
    case .roundBefore: "runden før"
    case .roundAfter: "neste runde"
    case .lock: "lås"
    case .unlock: "lås opp"
    case .suggest: "beste bytter"
    case .replan: "planlegg på nytt"
    case .arrival: "én til"
    case .leave: "har gått"
    case .comeBack: "er tilbake"
    case .closeTable: "steng bordet"
    case .openTable: "åpne bordet"
    case .undo: "angre"
    case .redo: "gjør igjen"
    case .help: "hjelp"
    case .back: "tilbake"
    }
  }

  @Sendable private static func norwegianSentence(_ action: BoardAction) -> String {
    switch action {
    case .save: "Lagre plassene som er foreslått."
    case .pickUp: "Ta opp personen under markøren for å bytte plass."
    case .swap: "La den som er tatt opp, bytte plass med personen under markøren."
    case .personBefore: "Gå til personen før ved bordet."
    case .personAfter: "Gå til neste person ved bordet."
    case .nextTable: "Gå til neste bord, med Skift til bordet før."
    case .goToTable: "Gå til bordet med det nummeret."
    case .roundBefore: "Vis samtalerunden før."
    case .roundAfter: "Vis neste samtalerunde."
    case .lock: "Lås plassen, så den blir stående når resten planlegges på nytt."
    case .unlock: "Lås opp plassen."
    case .suggest: "Vis de beste byttene for personen, til å velge mellom."
    case .replan: "Planlegg samtalerundene som kommer, på nytt; låste plasser blir stående."
    case .arrival: "Gi en som kommer sent, neste nummer og en plass."
    case .leave: "Personen har gått og har ingen plass lenger."
    case .comeBack: "Personen er tilbake og får en plass."
    case .closeTable: "Steng bordet i samtalerundene som kommer."
    case .openTable: "Åpne bordet igjen."
    case .undo: "Ta tilbake den siste endringen av plasser."
    case .redo: "Gjør om igjen det du angret."
    case .help: "Vis tastene."
    case .back: "La den som er tatt opp, bli sittende, la forslaget være, eller gå tilbake."
    }
  }
}
