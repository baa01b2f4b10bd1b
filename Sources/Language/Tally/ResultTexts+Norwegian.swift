import SessionEngine

extension ResultTexts {
  static let norwegian = ResultTexts(
    notRevealed: "IKKE VIST",
    place: {
      switch $0 {
      case .wall: "Veggen"
      case .table(let table): NameTexts.norwegian.table(table).startingSentence
      case .ballots: "Stemmesedler uten bord"
      }
    },
    sum: { sum in
      let numbers = NumberTexts.norwegian
      let parts = "\(numbers.counted(sum.counted)), \(numbers.unused(sum.unused))"
      guard let voters = sum.voters, let handedOut = sum.handedOut, let missing = sum.unaccounted
      else { return parts }
      let rest =
        missing < 0 ? "\(missing.magnitude) for mange" : "\(missing) mangler"
      return "\(voters) × \(sum.dotsPerVoter) = \(handedOut): \(parts), \(rest)"
    },
    missing: { counted, handedOut, missing in
      missing == 1
        ? "\(counted) av \(handedOut): en prikk mangler – tell på nytt, eller noter som ubrukt"
        : "\(counted) av \(handedOut): \(missing) prikker mangler – tell på nytt, eller noter som ubrukte"
    },
    spoilt: {
      "\(NumberTexts.norwegian.dots($0)) av de ubrukte ligger på ugyldige stemmesedler."
    },
    difference: { "To opptellinger av \($0) er ulike: \($1) og \($2)." },
    undecided: { "Ingen har avgjort det, så den første opptellingen brukes: \($0)." },
    settled: { "To opptellinger av \($0): \($1) og \($2). Det som brukes, er \($3)." },
    agreeing: { "To opptellinger ga samme tall for \(NumberTexts.norwegian.list($0))." },
    decides: { "\(NumberTexts.norwegian.dots($0)) avgjør om \($1) er med." },
    oneVoter: {
      $0.isEmpty
        ? "Streken står seg, uansett hvordan en enkelt hadde lagt prikkene sine."
        : "Hvis en enkelt hadde lagt prikkene sine annerledes, kunne streken ha gått annerledes mellom \(NumberTexts.norwegian.list($0))."
    },
    withoutTable: {
      if $0.isEmpty { return "Streken står seg også om ett enkelt bord trekkes fra." }
      return $0.count == 1
        ? "Uten \(NumberTexts.norwegian.list($0.map(NameTexts.norwegian.table))) hadde streken gått annerledes."
        : "Uten ett av \(NumberTexts.norwegian.list($0.map(NameTexts.norwegian.table))) hadde streken gått annerledes."
    },
    disagreement: {
      "\($0) fikk flere prikker enn \($1), men flere personer ga prikker til \($1)."
    },
    largestStack: {
      "Største bunke: \(NumberTexts.norwegian.dots($0)) på \($1) fra én og samme stemmeseddel."
    },
    group: { perspective, dots in
      let name =
        perspective.map { PerspectiveTexts.norwegian.many($0).startingSentence }
        ?? "Øvrige og de som ikke har sagt det"
      return "\(name): \(dots.joined(separator: ", "))"
    },
    smallGroups: "Grupper på færre enn fem er slått sammen, så ingen pekes ut.",
    correctedCount: { theme, before, after in
      before.map { "\(theme): rettet fra \($0) til \(after)." }
        ?? "\(theme): rettet til \(after)."
    },
    correctedBallot: { $1 ? "\($0) ble tatt ut." : "\($0) ble rettet." },
    decisionTakenBack: { "En avgjørelse ble tatt tilbake: \($0)" },
    lapsed: { "En avgjørelse gjelder ikke lenger, fordi prikker ble rettet: \($0)" },
    correctedBy: { "(\($0), \($1))" },
    afterReveal: "Det ble gjort etter at resultatet var vist.",
    runOff: { "Avstemningen avgjorde den delte plassen ved streken i \($0)." },
    resistance: "Prikkene viser motstand: dette kan jeg ikke leve med.",
    chosen: { "Vi går videre med \(NumberTexts.norwegian.list($0))." },
    ruleOfThumb: {
      "Tommelfingerregel for \(NumberTexts.norwegian.themes($0)): \(NumberTexts.norwegian.dots($1)) til hver."
    })
}
