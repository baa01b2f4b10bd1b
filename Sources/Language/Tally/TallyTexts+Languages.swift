import SessionEngine

extension TallyTexts {
  static let swedish = TallyTexts(
    rank: "Plats",
    theme: "Tema",
    dots: "Pluppar",
    supporters: "Röstande",
    shared: "delad",
    rule: { rule in
      let cap = rule.capPerTheme.map { ", högst \($0) på samma tema" } ?? ""
      let cut = rule.cutAfter.map { " De \($0) teman som fick flest skulle fördjupas." } ?? ""
      return
        "Var och en fick \(NumberTexts.swedish.dots(rule.dotsPerVoter)) att lägga fritt\(cap). "
        + "Det gick att låta bli att använda alla.\(cut)"
    },
    secrecy: {
      switch $0 {
      case .paper: "Rösterna lämnades på papper."
      case .wall: "Plupparna sattes på väggen, där alla kunde se dem."
      case .device: "Rösterna lämnades på en dator eller telefon."
      }
    },
    who: { "Röstade gjorde: \($0)." },
    waysIn: { ballots, wall, tables in
      let ways = [
        ballots > 0 ? "på \(NumberTexts.swedish.ballots(ballots))" : nil,
        wall ? "på väggen" : nil, tables ? "bord för bord" : nil,
      ].compactMap { $0 }
      return ways.isEmpty ? "" : "Plupparna räknades \(NumberTexts.swedish.list(ways))."
    },
    reconciliation: { tally in
      let numbers = NumberTexts.swedish
      guard let voters = tally.voters, let handedOut = tally.handedOut,
        let missing = tally.unaccounted
      else {
        return "\(numbers.dots(tally.counted)) räknades. Hur många som fick pluppar är inte känt, "
          + "så det går inte att säga om någon saknas."
      }
      let sum =
        "\(numbers.voters(voters)) × \(numbers.dots(tally.rule.dotsPerVoter)) = \(handedOut): "
        + "\(tally.counted) räknade, \(tally.unused) oanvända, \(max(0, missing)) saknas."
      if missing == 0 { return sum + " Det går jämnt ut." }
      if missing < 0 {
        return sum + " Det är \(numbers.dots(Int(clamping: missing.magnitude))) fler än som "
          + "delades ut."
      }
      return sum + " \(tally.counted) av \(handedOut) ligger på ett tema."
    },
    tied: {
      "Delad plats \($0), \(NumberTexts.swedish.dots($1)) var: \(NumberTexts.swedish.list($2))."
    },
    cutClear: { after, margin in
      guard let margin else { return "Snittet efter \(after) teman skiljer inget tema ut." }
      return "Snittet går efter \(NumberTexts.swedish.themes(after)), "
        + "med \(NumberTexts.swedish.dots(margin)) emellan."
    },
    cutTied: {
      "Snittet efter \(NumberTexts.swedish.themes($0)) går mellan teman med lika många pluppar: "
        + "\(NumberTexts.swedish.list($1))."
    },
    ruling: { decision, title in
      let list = NumberTexts.swedish.list
      return switch decision {
      case .widen: "Alla som delade plats vid snittet togs med."
      case .runOff: "De som delade plats vid snittet röstades om igen."
      case .lot(let seed, let chosen):
        "Lotten avgjorde: \(list(chosen.map(title))) (lottens tal: \(seed))."
      case .discussion(let chosen): "Rummet pratade sig fram till \(list(chosen.map(title)))."
      case .takeAlong(let theme): "\(title(theme)) togs med, trots att det låg under snittet."
      case .rest(let theme): "\(title(theme)) fick vila, trots att det låg över snittet."
      }
    },
    reason: { "Skäl: \($0)" },
    noVote: "Ingen omröstning hölls.",
    notOpened: "Omröstningen förbereddes men öppnades aldrig.",
    stillOpen: "Omröstningen är inte avslutad. Därför står inga siffror här.")

  static let danish = TallyTexts(
    rank: "Plads",
    theme: "Tema",
    dots: "Prikker",
    supporters: "Stemmer fra",
    shared: "delt",
    rule: { rule in
      let cap = rule.capPerTheme.map { ", højst \($0) på samme tema" } ?? ""
      let cut =
        rule.cutAfter.map { " De \($0) temaer med flest prikker skulle uddybes." } ?? ""
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
        + "\(tally.counted) talt, \(tally.unused) ubrugte, \(max(0, missing)) mangler."
      if missing == 0 { return sum + " Det går op." }
      if missing < 0 {
        return sum + " Det er \(numbers.dots(Int(clamping: missing.magnitude))) mere, end der "
          + "blev delt ud."
      }
      return sum + " \(tally.counted) af \(handedOut) ligger på et tema."
    },
    tied: {
      "Delt plads \($0) med \(NumberTexts.danish.dots($1)) hver: \(NumberTexts.danish.list($2))."
    },
    cutClear: { after, margin in
      guard let margin else { return "Stregen efter \(after) temaer skiller ingen temaer fra." }
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
