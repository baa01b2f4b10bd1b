import SessionEngine

extension ResultTexts {
  static let swedish = ResultTexts(
    notRevealed: "INTE VISAT",
    place: {
      switch $0 {
      case .wall: "Väggen"
      case .table(let table): NameTexts.swedish.table(table).startingSentence
      case .ballots: "Röstsedlar utan bord"
      }
    },
    sum: { sum in
      let numbers = NumberTexts.swedish
      let parts = "\(numbers.counted(sum.counted)), \(numbers.unused(sum.unused))"
      guard let voters = sum.voters, let handedOut = sum.handedOut, let missing = sum.unaccounted
      else { return parts }
      let rest =
        missing < 0 ? "\(missing.magnitude) för många" : "\(missing) saknas"
      return "\(voters) × \(sum.dotsPerVoter) = \(handedOut): \(parts), \(rest)"
    },
    missing: { counted, handedOut, missing in
      missing == 1
        ? "\(counted) av \(handedOut): en plupp saknas – räkna om, eller notera som oanvänd"
        : "\(counted) av \(handedOut): \(missing) pluppar saknas – räkna om, eller notera som oanvända"
    },
    spoilt: {
      "\(NumberTexts.swedish.dots($0)) av de oanvända ligger på ogiltiga röstsedlar."
    },
    difference: { "Två räkningar av \($0) skiljer sig åt: \($1) och \($2)." },
    undecided: { "Ingen har avgjort det, så den första räkningen används: \($0)." },
    settled: { "Två räkningar av \($0): \($1) och \($2). Det som används är \($3)." },
    agreeing: { "Två räkningar gav samma tal för \(NumberTexts.swedish.list($0))." },
    decides: { "\(NumberTexts.swedish.dots($0)) avgör om \($1) är med." },
    oneVoter: {
      $0.isEmpty
        ? "Strecket hade gått på samma ställe, hur en enda röstande än hade lagt sina pluppar."
        : "Om en enda röstande hade lagt sina pluppar på annat sätt kunde strecket ha gått annorlunda mellan \(NumberTexts.swedish.list($0))."
    },
    withoutTable: {
      if $0.isEmpty { return "Strecket står sig även om ett enskilt bord räknas bort." }
      return $0.count == 1
        ? "Utan \(NumberTexts.swedish.list($0.map(NameTexts.swedish.table))) hade strecket gått annorlunda."
        : "Utan något av \(NumberTexts.swedish.list($0.map(NameTexts.swedish.table))) hade strecket gått annorlunda."
    },
    disagreement: {
      "\($0) fick fler pluppar än \($1), men fler personer gav pluppar åt \($1)."
    },
    largestStack: {
      "Största högen: \(NumberTexts.swedish.dots($0)) på \($1) från en och samma röstsedel."
    },
    group: { perspective, dots in
      let name =
        perspective.map { PerspectiveTexts.swedish.many($0).startingSentence }
        ?? "Övriga och de som inte har sagt det"
      return "\(name): \(dots.joined(separator: ", "))"
    },
    smallGroups: "Grupper på färre än fem är hopslagna, så att ingen pekas ut.",
    correctedCount: { theme, before, after in
      before.map { "\(theme): rättat från \($0) till \(after)." }
        ?? "\(theme): rättat till \(after)."
    },
    correctedBallot: { $1 ? "\($0) togs bort." : "\($0) rättades." },
    decisionTakenBack: { "Ett beslut togs tillbaka: \($0)" },
    lapsed: { "Ett beslut gäller inte längre, eftersom pluppar rättades: \($0)" },
    correctedBy: { "(\($0), \($1))" },
    afterReveal: "Det gjordes sedan resultatet hade visats.",
    runOff: { "Omröstningen avgjorde den delade platsen vid strecket i \($0)." },
    resistance: "Plupparna visar motstånd: det här kan jag inte leva med.",
    chosen: { "Vi går vidare med \(NumberTexts.swedish.list($0))." },
    ruleOfThumb: {
      "Tumregel för \(NumberTexts.swedish.themes($0)): \(NumberTexts.swedish.dots($1)) var."
    })
}
