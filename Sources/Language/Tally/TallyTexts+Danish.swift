import SessionEngine

extension TallyTexts {
  static let danish = TallyTexts(
    rank: "Plads",
    theme: "Tema",
    dots: "Prikker",
    supporters: "Stemmer fra",
    rule: { rule in
      let cap = rule.capPerTheme.map { ", højst \($0) på samme tema" } ?? ""
      let cut =
        rule.cutAfter.map {
          $0 == 1
            ? " Det tema med flest prikker skulle uddybes."
            : " De \($0) temaer med flest prikker skulle uddybes."
        } ?? ""
      return "Hver fik \(NumberTexts.danish.dots(rule.dotsPerVoter)) at sætte frit\(cap). "
        + "Man måtte gerne lade være med at bruge dem alle.\(cut)"
    },
    secrecy: {
      switch $0 {
      case .paper: "Der blev stemt på papir."
      case .wall: "Prikkerne blev sat på væggen, hvor alle kunne se dem."
      case .device: "Der blev stemt på en computer eller telefon."
      }
    },
    who: { "Stemmeberettigede: \($0)." },
    waysIn: { ballots, wall, tables in
      let ways = [
        ballots > 0 ? "på \(NumberTexts.danish.ballots(ballots))" : nil,
        wall ? "på væggen" : nil, tables ? "bord for bord" : nil,
      ].compactMap { $0 }
      return ways.isEmpty ? "" : "Prikkerne blev talt \(NumberTexts.danish.list(ways))."
    },
    reconciliation: { tally in
      let numbers = NumberTexts.danish
      guard let voters = tally.voters, let handedOut = tally.handedOut,
        let missing = tally.unaccounted
      else {
        return "\(numbers.dots(tally.counted)) blev talt. Det vides ikke, hvor mange der fik "
          + "prikker, så det kan ikke siges, om der mangler nogen."
      }
      let sum =
        "\(numbers.voters(voters)) × \(numbers.dots(tally.rule.dotsPerVoter)) = \(handedOut): "
        + "\(numbers.counted(tally.counted)), \(numbers.unused(tally.unused)), \(max(0, missing)) mangler."
      if missing == 0 { return sum + " Det går op." }
      if missing < 0 {
        return sum + " Det er \(numbers.dots(Int(clamping: missing.magnitude))) flere, end der "
          + "blev delt ud."
      }
      return sum + " \(tally.counted) af \(handedOut) ligger på et af temaerne."
    },
    tied: {
      "Delt plads \($0) med \(NumberTexts.danish.dots($1)) hver: \(NumberTexts.danish.list($2))."
    },
    support: { "Så mange gav temaet mindst én prik: \($0.joined(separator: ", "))." },
    cutClear: { after, margin in
      guard let margin else {
        return "Stregen efter \(NumberTexts.danish.themes(after)) skiller ingen temaer fra."
      }
      return "Stregen går efter \(NumberTexts.danish.themes(after)) "
        + "med \(NumberTexts.danish.dots(margin)) imellem."
    },
    cutTied: {
      "Stregen efter \(NumberTexts.danish.themes($0)) går mellem temaer med lige mange prikker: "
        + "\(NumberTexts.danish.list($1))."
    },
    ruling: { decision, title in
      let list = NumberTexts.danish.list
      return switch decision {
      case .widen: "Alle, der stod lige ved stregen, kom med."
      case .runOff: "Der blev stemt igen mellem dem, der stod lige ved stregen."
      case .lot(let seed, let chosen):
        "Lodtrækningen valgte \(list(chosen.map(title))) (lodtrækningens tal: \(seed))."
      case .discussion(let chosen): "Rummet talte sig frem til \(list(chosen.map(title)))."
      case .takeAlong(let theme): "\(title(theme)) kom med, selv om det lå under stregen."
      case .rest(let theme): "\(title(theme)) fik lov at hvile, selv om det lå over stregen."
      }
    },
    reason: { "Begrundelse: \($0)" },
    noVote: "Der blev ikke holdt nogen afstemning.",
    notOpened: "Afstemningen blev forberedt, men aldrig åbnet.",
    stillOpen: "Afstemningen er ikke slut. Derfor står der ingen tal her.")
}
