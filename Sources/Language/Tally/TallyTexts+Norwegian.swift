import SessionEngine

extension TallyTexts {
  static let norwegian = TallyTexts(
    rank: "Plass",
    theme: "Tema",
    dots: "Prikker",
    supporters: "Stemmer fra",
    rule: { rule in
      let cap = rule.capPerTheme.map { ", høyst \($0) på samme tema" } ?? ""
      let cut =
        rule.cutAfter.map {
          $0 == 1
            ? " Temaet med flest prikker skulle utdypes."
            : " De \($0) temaene med flest prikker skulle utdypes."
        } ?? ""
      return "Hver fikk \(NumberTexts.norwegian.dots(rule.dotsPerVoter)) å fordele fritt\(cap). "
        + "Det gikk an å la være å bruke alle.\(cut)"
    },
    secrecy: {
      switch $0 {
      case .paper: "Det ble stemt på papir."
      case .wall: "Prikkene ble satt på veggen, der alle kunne se dem."
      case .device: "Det ble stemt på PC eller telefon."
      }
    },
    who: { "De som stemte: \($0)." },
    waysIn: { ballots, wall, tables in
      let ways = [
        ballots > 0 ? "på \(NumberTexts.norwegian.ballots(ballots))" : nil,
        wall ? "på veggen" : nil, tables ? "bord for bord" : nil,
      ].compactMap { $0 }
      return ways.isEmpty ? "" : "Prikkene ble talt \(NumberTexts.norwegian.list(ways))."
    },
    reconciliation: { tally in
      let numbers = NumberTexts.norwegian
      guard let voters = tally.voters, let handedOut = tally.handedOut,
        let missing = tally.unaccounted
      else {
        return "\(numbers.dots(tally.counted)) ble talt. Hvor mange som fikk prikker, er ikke "
          + "kjent, så det går ikke an å si om noen mangler."
      }
      let sum =
        "\(numbers.voters(voters)) × \(numbers.dots(tally.rule.dotsPerVoter)) = \(handedOut): "
        + "\(numbers.counted(tally.counted)), \(numbers.unused(tally.unused)), \(max(0, missing)) mangler."
      if missing == 0 { return sum + " Det går opp." }
      if missing < 0 {
        return sum + " Det er \(numbers.dots(Int(clamping: missing.magnitude))) mer enn det som "
          + "ble delt ut."
      }
      return sum + " \(tally.counted) av \(handedOut) ligger på et av temaene."
    },
    tied: {
      "Delt plass \($0), \(NumberTexts.norwegian.dots($1)) hver: "
        + "\(NumberTexts.norwegian.list($2))."
    },
    support: { "Så mange ga temaet minst én prikk: \($0.joined(separator: ", "))." },
    cutClear: { after, margin in
      guard let margin else {
        return "Streken etter \(NumberTexts.norwegian.themes(after)) skiller ikke ut noe tema."
      }
      return "Streken går etter \(NumberTexts.norwegian.themes(after)), "
        + "med \(NumberTexts.norwegian.dots(margin)) imellom."
    },
    cutTied: {
      "Streken etter \(NumberTexts.norwegian.themes($0)) går mellom temaer med like mange prikker: "
        + "\(NumberTexts.norwegian.list($1))."
    },
    ruling: { decision, title in
      let list = NumberTexts.norwegian.list
      return switch decision {
      case .widen: "Alle som delte plass ved streken, ble med."
      case .runOff: "Det ble stemt på nytt mellom dem som delte plass ved streken."
      case .lot(let seed, let chosen):
        "Loddtrekningen avgjorde: \(list(chosen.map(title))) (loddtrekningens tall: \(seed))."
      case .discussion(let chosen): "Rommet snakket seg fram til \(list(chosen.map(title)))."
      case .takeAlong(let theme): "\(title(theme)) ble med, selv om det lå under streken."
      case .rest(let theme): "\(title(theme)) fikk hvile, selv om det lå over streken."
      }
    },
    reason: { "Begrunnelse: \($0)" },
    noVote: "Det ble ikke holdt noen avstemning.",
    notOpened: "Avstemningen ble forberedt, men aldri åpnet.",
    stillOpen: "Avstemningen er ikke ferdig. Derfor står det ingen tall her.")
}
