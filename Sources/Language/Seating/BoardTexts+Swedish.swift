import SessionEngine

extension BoardTexts {
  static let swedish = BoardTexts(
    label: swedishLabel,
    sentence: swedishSentence,
    title: "Platser",
    place: { "\($0) av \($1)" },
    hasBegun: "har börjat",
    seen: { $0 == $1 ? "bord \($0) av \($2)" : "bord \($0)–\($1) av \($2)" },
    unseated: "Utan plats",
    closed: "stängt",
    signs: "* värd · = låst · ! möter någon igen · > ny plats",
    host: { "värd vid \($0)" },
    locked: "låst plats",
    meets: { "möter \($0) även i \($1)" },
    satAt: { "skulle ha suttit vid \($0)" },
    held: { "\($0) vid \($1) byter plats. Gå till någon vid ett annat bord." },
    swapping: { "\($0) byter med \($1)" },
    pairsMore: { "\(abs($0)) \($0 < 0 ? "färre" : "fler") par möts igen" },
    timesMore: {
      "samma par möts \(plural("gång", "gånger")(abs($0))) \($0 < 0 ? "färre" : "fler")"
    },
    evener: { "jämnare vid \($0)" },
    lessEven: { "ojämnare vid \($0)" },
    rulesMore: { "\(abs($0)) \($0 < 0 ? "färre" : "fler") villkor bryts" },
    missedMore: { "\(abs($0)) \($0 < 0 ? "färre" : "fler") bordsbesök uteblir" },
    noDifference: "lika många möts igen, lika jämnt",
    moves: {
      $0 == 0
        ? "ingen behöver få nytt besked"
        : "\($0) \($0 == 1 ? "plats blir en annan" : "platser blir andra") än meddelat"
    },
    swapped: { "\($0) och \($1) har bytt plats i \($2)" },
    lockedNow: { "\($0) är låst vid \($1)" },
    unlockedNow: { "\($0) är inte låst längre" },
    change: {
      switch $0 {
      case .firstPlan: "platser för alla"
      case .replan: "kommande samtalspass planerade på nytt"
      case .arrival(let person): "en till, med nummer \(person)"
      case .leaving(let person): "\(person) har gått"
      case .returning(let person): "\(person) är tillbaka"
      case .closing(let table): "\(NameTexts.swedish.table(table)) är stängt"
      case .opening(let table): "\(NameTexts.swedish.table(table)) är öppet igen"
      }
    },
    proposed: { "Förslag: \($0)" },
    enterPickUp: { "flytta \($0)" },
    enterSwap: { "låt \($0) och \($1) byta plats" },
    enterSave: "spara platserna",
    enterLetGo: { "låt \($0) sitta kvar" },
    suggestions: { "Byten för \($0), bäst först" },
    noSuggestion: { "Ingen går att byta med \($0)." },
    roundStands: { "\($0.startingSentence) har börjat; platserna står fast." },
    isLocked: { "\($0) är låst. Gå dit och tryck l för att låsa upp." },
    sameTable: { "\($0) och \($1) sitter redan vid samma bord." },
    noSeat: { "\($0) har ingen plats i det här samtalspasset." },
    nobodyHere: "Här sitter ingen.",
    noSeatsYet: "Samtalspasset har inga platser än. Tryck n för att planera.",
    decideFirst: "Spara förslaget med Enter eller låt det vara med Esc först.",
    changedMeanwhile: "Platserna ändrades under tiden. Förslaget gäller inte längre.",
    nothingToUndo: "Du har inte ändrat några platser att ta tillbaka.",
    askPeople: "Hur många ska ha plats?",
    askHosts: "Sitter en värd kvar vid varje bord? j eller n, tomt = nej",
    askVisits: "Ska alla hinna till varje bord? j eller n, tomt = nej",
    yesAndNo: ("j", "n"),
    notYesNo: "Svara j eller n.",
    inLines: {
      "Ett nummer visar personen, två låter dem byta plats, b3 visar bord 3. Sedan gäller för den eller det som visades: \($0). Tom rad går tillbaka."
    },
    suggestionsInLines:
      "Numret framför låter dem byta plats, tom rad går tillbaka till platserna.",
    saveInLines: "Tom rad sparar platserna, . låter det vara.")

  @Sendable private static func swedishLabel(_ action: BoardAction) -> String {
    switch action {
    case .save: "spara"
    case .pickUp: "flytta"
    case .swap: "byt plats"
    case .personBefore: "personen före"
    case .personAfter: "nästa person"
    case .nextTable: "nästa bord"
    case .goToTable: "bord"
    case .roundBefore: "passet före"
    case .roundAfter: "nästa pass"
    case .lock: "lås"
    case .unlock: "lås upp"
    case .suggest: "bästa byten"
    case .replan: "planera om"
    case .arrival: "en till"
    case .leave: "har gått"
    case .comeBack: "är tillbaka"
    case .closeTable: "stäng bordet"
    case .openTable: "öppna bordet"
    case .undo: "ångra"
    case .redo: "gör om"
    case .help: "hjälp"
    case .back: "tillbaka"
    }
  }

  @Sendable private static func swedishSentence(_ action: BoardAction) -> String {
    switch action {
    case .save: "Spara de platser som föreslås."
    case .pickUp: "Ta upp personen under markören för att byta plats."
    case .swap: "Låt den som är uppe byta plats med personen under markören."
    case .personBefore: "Gå till personen före vid bordet."
    case .personAfter: "Gå till nästa person vid bordet."
    case .nextTable: "Gå till nästa bord, med Skift till bordet före."
    case .goToTable: "Gå till bordet med det numret."
    case .roundBefore: "Visa samtalspasset före."
    case .roundAfter: "Visa nästa samtalspass."
    case .lock: "Lås platsen, så att den står kvar när resten planeras om."
    case .unlock: "Lås upp platsen."
    case .suggest: "Visa de bästa bytena för personen, att välja bland."
    case .replan: "Planera kommande samtalspass på nytt; låsta platser står kvar."
    case .arrival: "Ge en som kommer sent nästa nummer och en plats."
    case .leave: "Personen har gått och har ingen plats längre."
    case .comeBack: "Personen är tillbaka och får en plats."
    case .closeTable: "Stäng bordet i kommande samtalspass."
    case .openTable: "Öppna bordet igen."
    case .undo: "Ta tillbaka den senaste ändringen av platser."
    case .redo: "Gör om det du ångrade."
    case .help: "Visa tangenterna."
    case .back: "Låt den som är uppe sitta kvar, låt förslaget vara, eller gå tillbaka."
    }
  }
}
