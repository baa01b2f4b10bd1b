import SessionEngine

extension TallyTexts {
  static let swedish = TallyTexts(
    rank: "Plats",
    theme: "Tema",
    dots: "Pluppar",
    supporters: "Röstande",
    rule: { rule in
      let cap = rule.capPerTheme.map { ", högst \($0) på samma tema" } ?? ""
      let cut =
        rule.cutAfter.map {
          $0 == 1
            ? " Det tema som fick flest pluppar skulle fördjupas."
            : " De \($0) teman som fick flest pluppar skulle fördjupas."
        } ?? ""
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
    who: { "De som röstade: \($0)." },
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
        + "\(numbers.counted(tally.counted)), \(numbers.unused(tally.unused)), \(max(0, missing)) saknas."
      if missing == 0 { return sum + " Det går jämnt ut." }
      if missing < 0 {
        return sum + " Det är \(numbers.dots(Int(clamping: missing.magnitude))) fler än som "
          + "delades ut."
      }
      return sum + " \(tally.counted) av \(handedOut) ligger på något av temana."
    },
    tied: {
      "Delad plats \($0), \(NumberTexts.swedish.dots($1)) var: \(NumberTexts.swedish.list($2))."
    },
    support: { "Så många gav temat minst en plupp: \($0.joined(separator: ", "))." },
    cutClear: { after, margin in
      guard let margin else {
        return "Strecket efter \(NumberTexts.swedish.themes(after)) stänger inget tema ute."
      }
      return "Strecket går efter \(NumberTexts.swedish.themes(after)), "
        + "med \(NumberTexts.swedish.dots(margin)) emellan."
    },
    cutTied: {
      "Strecket efter \(NumberTexts.swedish.themes($0)) går mellan teman med lika många pluppar: "
        + "\(NumberTexts.swedish.list($1))."
    },
    ruling: { decision, title in
      let list = NumberTexts.swedish.list
      return switch decision {
      case .widen: "Alla som delade plats vid strecket togs med."
      case .runOff: "De som delade plats vid strecket röstades om igen."
      case .lot(let seed, let chosen):
        "Lotten avgjorde: \(list(chosen.map(title))) (lottens tal: \(seed))."
      case .discussion(let chosen): "Rummet pratade sig fram till \(list(chosen.map(title)))."
      case .takeAlong(let theme): "\(title(theme)) togs med, trots att det låg under strecket."
      case .rest(let theme): "\(title(theme)) fick vila, trots att det låg över strecket."
      }
    },
    reason: { "Skäl: \($0)" },
    noVote: "Ingen omröstning hölls.",
    notOpened: "Omröstningen förbereddes men öppnades aldrig.",
    stillOpen: "Omröstningen är inte avslutad. Därför står inga siffror här.")
}
