import SessionEngine

extension ResultTexts {
  static let finnish = ResultTexts(
    notRevealed: "EI NÄYTETTY",
    place: {
      switch $0 {
      case .wall: "Seinä"
      case .table(let table): NameTexts.finnish.table(table).startingSentence
      case .ballots: "Äänestysliput ilman pöytää"
      }
    },
    sum: { sum in
      let numbers = NumberTexts.finnish
      let parts = "\(numbers.counted(sum.counted)), \(numbers.unused(sum.unused))"
      guard let voters = sum.voters, let handedOut = sum.handedOut, let missing = sum.unaccounted
      else { return parts }
      let rest =
        missing < 0 ? "\(missing.magnitude) liikaa" : "\(missing) puuttuu"
      return "\(voters) × \(sum.dotsPerVoter) = \(handedOut): \(parts), \(rest)"
    },
    missing: { counted, handedOut, missing in
      missing == 1
        ? "\(counted)/\(handedOut): yksi piste puuttuu – laske uudelleen tai merkitse käyttämättömäksi"
        : "\(counted)/\(handedOut): \(missing) pistettä puuttuu – laske uudelleen tai merkitse käyttämättömiksi"
    },
    spoilt: {
      "Käyttämättömistä \(NumberTexts.finnish.dots($0)) on hylätyillä lipuilla."
    },
    difference: { "Kaksi laskentaa eroaa toisistaan, \($0): \($1) ja \($2)." },
    undecided: { "Kukaan ei ole ratkaissut eroa, joten käytetään ensimmäistä laskentaa: \($0)." },
    settled: { "Kaksi laskentaa, \($0): \($1) ja \($2). Käytetty luku on \($3)." },
    agreeing: { "Kaksi laskentaa antoi saman luvun: \(NumberTexts.finnish.list($0))." },
    decides: { "\(NumberTexts.finnish.dots($0)) ratkaisee, onko mukana \($1)." },
    oneVoter: {
      $0.isEmpty
        ? "Raja pysyy, jakoipa kuka tahansa yksittäinen äänestäjä pisteensä miten vain."
        : "Jos yksikin äänestäjä olisi jakanut pisteensä toisin, raja olisi voinut muuttua näiden välillä: \(NumberTexts.finnish.list($0))."
    },
    withoutTable: {
      if $0.isEmpty { return "Raja pysyy, vaikka yksittäinen pöytä jätettäisiin pois." }
      return $0.count == 1
        ? "Raja olisi toinen ilman tätä: \(NumberTexts.finnish.list($0.map(NameTexts.finnish.table)))."
        : "Raja olisi toinen ilman mitä tahansa näistä: \(NumberTexts.finnish.list($0.map(NameTexts.finnish.table)))."
    },
    disagreement: {
      "\($0) sai enemmän pisteitä kuin \($1), mutta useampi antoi pisteitä tälle: \($1)."
    },
    largestStack: {
      "Suurin kasa: \(NumberTexts.finnish.dots($0)), \($1), yhdeltä ja samalta lipulta."
    },
    group: { perspective, dots in
      let name =
        perspective.map { PerspectiveTexts.finnish.many($0).startingSentence }
        ?? "Muut ja ne, jotka eivät ole kertoneet"
      return "\(name): \(dots.joined(separator: ", "))"
    },
    smallGroups: "Alle viiden hengen ryhmät on yhdistetty, jottei ketään voi tunnistaa.",
    correctedCount: { theme, before, after in
      before.map { "\(theme): korjattu \($0) → \(after)." }
        ?? "\(theme): korjattu, nyt \(after)."
    },
    correctedBallot: { $1 ? "\($0) poistettiin." : "\($0) korjattiin." },
    decisionTakenBack: { "Päätös peruttiin: \($0)" },
    lapsed: { "Päätös ei ole enää voimassa, koska pisteitä korjattiin: \($0)" },
    correctedBy: { "(\($0), \($1))" },
    afterReveal: "Se tehtiin tuloksen näyttämisen jälkeen.",
    runOff: { "Äänestys ratkaisi rajan tasatilanteen: \($0)." },
    resistance: "Pisteet osoittavat vastustusta: tämän kanssa en voi elää.",
    chosen: { "Jatkamme näillä: \(NumberTexts.finnish.list($0))." },
    ruleOfThumb: {
      "Nyrkkisääntö, \(NumberTexts.finnish.themes($0)): \(NumberTexts.finnish.dots($1)) kullekin."
    })
}
