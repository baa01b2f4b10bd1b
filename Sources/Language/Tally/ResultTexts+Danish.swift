import SessionEngine

extension ResultTexts {
  static let danish = ResultTexts(
    notRevealed: "IKKE VIST",
    place: {
      switch $0 {
      case .wall: "Væggen"
      case .table(let table): NameTexts.danish.table(table).startingSentence
      case .ballots: "Stemmesedler uden bord"
      }
    },
    sum: { sum in
      let numbers = NumberTexts.danish
      let parts = "\(numbers.counted(sum.counted)), \(numbers.unused(sum.unused))"
      guard let voters = sum.voters, let handedOut = sum.handedOut, let missing = sum.unaccounted
      else { return parts }
      let rest =
        missing < 0 ? "\(missing.magnitude) for mange" : "\(missing) mangler"
      return "\(voters) × \(sum.dotsPerVoter) = \(handedOut): \(parts), \(rest)"
    },
    missing: { counted, handedOut, missing in
      missing == 1
        ? "\(counted) af \(handedOut): en prik mangler – tæl om, eller notér som ubrugt"
        : "\(counted) af \(handedOut): \(missing) prikker mangler – tæl om, eller notér som ubrugte"
    },
    spoilt: {
      "\(NumberTexts.danish.dots($0)) af de ubrugte ligger på ugyldige stemmesedler."
    },
    difference: { "To optællinger af \($0) er forskellige: \($1) og \($2)." },
    undecided: { "Ingen har afgjort det, så den første optælling bruges: \($0)." },
    settled: { "To optællinger af \($0): \($1) og \($2). Det, der bruges, er \($3)." },
    agreeing: { "To optællinger gav samme tal for \(NumberTexts.danish.list($0))." },
    decides: { "\(NumberTexts.danish.dots($0)) afgør, om \($1) er med." },
    oneVoter: {
      $0.isEmpty
        ? "Stregen står fast, uanset hvordan en enkelt havde lagt sine prikker."
        : "Hvis en enkelt havde lagt sine prikker anderledes, kunne stregen være gået anderledes mellem \(NumberTexts.danish.list($0))."
    },
    withoutTable: {
      if $0.isEmpty { return "Stregen står fast, også hvis et enkelt bord tages fra." }
      return $0.count == 1
        ? "Uden \(NumberTexts.danish.list($0.map(NameTexts.danish.table))) var stregen gået anderledes."
        : "Uden et af \(NumberTexts.danish.list($0.map(NameTexts.danish.table))) var stregen gået anderledes."
    },
    disagreement: {
      "\($0) fik flere prikker end \($1), men flere personer gav prikker til \($1)."
    },
    largestStack: {
      "Største bunke: \(NumberTexts.danish.dots($0)) på \($1) fra én og samme stemmeseddel."
    },
    group: { perspective, dots in
      let name =
        perspective.map { PerspectiveTexts.danish.many($0).startingSentence }
        ?? "Øvrige og dem, der ikke har sagt det"
      return "\(name): \(dots.joined(separator: ", "))"
    },
    smallGroups: "Grupper på færre end fem er slået sammen, så ingen peges ud.",
    correctedCount: { theme, before, after in
      before.map { "\(theme): rettet fra \($0) til \(after)." }
        ?? "\(theme): rettet til \(after)."
    },
    correctedBallot: { $1 ? "\($0) blev taget ud." : "\($0) blev rettet." },
    decisionTakenBack: { "En beslutning blev taget tilbage: \($0)" },
    lapsed: { "En beslutning gælder ikke længere, fordi prikker blev rettet: \($0)" },
    correctedBy: { "(\($0), \($1))" },
    afterReveal: "Det skete, efter at resultatet var vist.",
    runOff: { "Afstemningen afgjorde den delte plads ved stregen i \($0)." },
    resistance: "Prikkerne viser modstand: det her kan jeg ikke leve med.",
    chosen: { "Vi går videre med \(NumberTexts.danish.list($0))." },
    ruleOfThumb: {
      "Tommelfingerregel for \(NumberTexts.danish.themes($0)): \(NumberTexts.danish.dots($1)) til hver."
    })
}
