import SessionEngine

/// People are named by their numbers, so that they never have to be inflected.
extension BoardTexts {
  static let finnish = BoardTexts(
    label: finnishLabel,
    sentence: finnishSentence,
    title: "Paikat",
    place: { "\($0)/\($1)" },
    hasBegun: "on alkanut",
    seen: { $0 == $1 ? "pöytä \($0)/\($2)" : "pöydät \($0)–\($1)/\($2)" },
    unseated: "Ilman paikkaa",
    closed: "suljettu",
    signs: "* pöytävastaava · = lukittu · ! tapaa jonkun taas · > uusi paikka",
    host: { "pöytävastaava: \($0)" },
    locked: "lukittu paikka",
    meets: { "tapaa taas: \($0), \($1)" },
    satAt: { "ennen ehdotusta \($0)" },
    held: { "\($0) (\($1)) vaihtaa paikkaa. Siirry toisessa pöydässä istuvan kohdalle." },
    swapping: { "Paikkaa vaihtavat \($0) ja \($1)" },
    pairsMore: {
      "\(plural("pari", "paria")(abs($0))) \($0 < 0 ? "vähemmän" : "enemmän") tapaa taas"
    },
    timesMore: {
      "samojen parien tapaamisia \(abs($0)) \($0 < 0 ? "vähemmän" : "enemmän")"
    },
    evener: { "tasaisempi: \($0)" },
    lessEven: { "epätasaisempi: \($0)" },
    rulesMore: {
      "rikottuja ehtoja \(abs($0)) \($0 < 0 ? "vähemmän" : "enemmän")"
    },
    missedMore: {
      "väliin jääviä käyntejä \(abs($0)) \($0 < 0 ? "vähemmän" : "enemmän")"
    },
    noDifference: "yhtä moni tapaa taas, yhtä tasaista",
    moves: {
      $0 == 0
        ? "kenellekään ei tarvitse ilmoittaa muutosta"
        : "ilmoitetusta poikkeaa \(plural("paikka", "paikkaa")($0))"
    },
    swapped: { "\($0) ja \($1) ovat vaihtaneet paikkaa: \($2)" },
    lockedNow: { "\($0) on lukittu: \($1)" },
    unlockedNow: { "\($0) ei ole enää lukittu" },
    change: {
      switch $0 {
      case .firstPlan: "kaikille paikat"
      case .replan: "tulevat kierrokset suunniteltu uudelleen"
      case .arrival(let person): "yksi lisää, numero \(person)"
      case .leaving(let person): "\(person) on lähtenyt"
      case .returning(let person): "\(person) on palannut"
      case .closing(let table): "\(NameTexts.finnish.table(table)) on suljettu"
      case .opening(let table): "\(NameTexts.finnish.table(table)) on taas auki"
      }
    },
    proposed: { "Ehdotus: \($0)" },
    enterPickUp: { "siirrä numero \($0)" },
    enterSwap: { "vaihda keskenään \($0) ja \($1)" },
    enterSave: "tallenna paikat",
    enterLetGo: { "jätä numero \($0) paikalleen" },
    suggestions: { "Vaihdot numerolle \($0), paras ensin" },
    noSuggestion: { "Numerolle \($0) ei löydy vaihtoa." },
    roundStands: { "\($0.startingSentence) on alkanut. Sen paikat eivät enää muutu." },
    isLocked: { "\($0) on lukittu. Siirry kohdalle ja avaa painamalla l." },
    sameTable: { "\($0) ja \($1) istuvat jo samassa pöydässä." },
    noSeat: { "Numerolla \($0) ei ole paikkaa tällä kierroksella." },
    nobodyHere: "Tässä ei istu kukaan.",
    noSeatsYet: "Tällä kierroksella ei ole vielä paikkoja. Suunnittele ne painamalla n.",
    decideFirst: "Tallenna ehdotus (Enter) tai hylkää se (Esc) ensin.",
    changedMeanwhile: "Paikkoja muutettiin sillä välin. Ehdotus ei enää päde.",
    nothingToUndo: "Et ole muuttanut paikkoja, joten kumottavaa ei ole.",
    askPeople: "Monelleko tarvitaan paikka?",
    askHosts: "Jääkö joka pöytään pöytävastaava? k tai e, tyhjä = ei",
    askVisits: "Pitääkö kaikkien käydä joka pöydässä? k tai e, tyhjä = ei",
    yesAndNo: ("k", "e"),
    notYesNo: "Vastaa k tai e.",
    inLines: {
      "Numero näyttää henkilön, kaksi numeroa vaihtaa heidän paikkansa, b3 näyttää pöydän 3. Sen jälkeen näytettyyn vaikuttavat: \($0). Tyhjä rivi palaa."
    },
    suggestionsInLines:
      "Rivin alussa oleva numero vaihtaa paikat, tyhjä rivi palaa paikkoihin.",
    saveInLines: "Tyhjä rivi tallentaa paikat, . hylkää ehdotuksen.")

  @Sendable private static func finnishLabel(_ action: BoardAction) -> String {
    switch action {
    case .save: "tallenna"
    case .pickUp: "siirrä"
    case .swap: "vaihda paikkaa"
    case .personBefore: "edellinen henkilö"
    case .personAfter: "seuraava henkilö"
    case .nextTable: "seuraava pöytä"
    case .goToTable: "pöytä"
    case .roundBefore: "edellinen kierros"
    case .roundAfter: "seuraava kierros"
    case .lock: "lukitse"
    case .unlock: "avaa lukitus"
    case .suggest: "parhaat vaihdot"
    case .replan: "suunnittele uudelleen"
    case .arrival: "yksi lisää"
    case .leave: "on lähtenyt"
    case .comeBack: "on palannut"
    case .closeTable: "sulje pöytä"
    case .openTable: "avaa pöytä"
    case .undo: "kumoa"
    case .redo: "tee uudelleen"
    case .help: "apua"
    case .back: "takaisin"
    }
  }

  @Sendable private static func finnishSentence(_ action: BoardAction) -> String {
    switch action {
    case .save: "Tallenna ehdotetut paikat."
    case .pickUp: "Valitse osoittimen kohdalla oleva henkilö vaihtamaan paikkaa."
    case .swap: "Vaihda valittu henkilö ja osoittimen kohdalla oleva keskenään."
    case .personBefore: "Siirry pöydän edelliseen henkilöön."
    case .personAfter: "Siirry pöydän seuraavaan henkilöön."
    case .nextTable: "Siirry seuraavaan pöytään, Shiftin kanssa edelliseen."
    case .goToTable: "Siirry pöytään, jolla on se numero."
    case .roundBefore: "Näytä edellinen kierros."
    case .roundAfter: "Näytä seuraava kierros."
    case .lock: "Lukitse paikka, niin se pysyy, kun muu suunnitellaan uudelleen."
    case .unlock: "Avaa paikan lukitus."
    case .suggest: "Näytä henkilölle parhaat vaihdot ja valitse niistä."
    case .replan: "Suunnittele tulevat kierrokset uudelleen. Lukitut paikat pysyvät."
    case .arrival: "Anna myöhässä tulevalle seuraava numero ja paikka."
    case .leave: "Henkilö on lähtenyt, eikä hänellä ole enää paikkaa."
    case .comeBack: "Henkilö on palannut ja saa paikan."
    case .closeTable: "Sulje pöytä tulevilta kierroksilta."
    case .openTable: "Avaa pöytä uudelleen."
    case .undo: "Kumoa viimeisin paikkojen muutos."
    case .redo: "Tee uudelleen se, minkä kumosit."
    case .help: "Näytä näppäimet."
    case .back: "Jätä valittu henkilö paikalleen, hylkää ehdotus tai palaa."
    }
  }
}
