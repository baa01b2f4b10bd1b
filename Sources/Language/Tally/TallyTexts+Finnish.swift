import SessionEngine

extension TallyTexts {
  static let finnish = TallyTexts(
    rank: "Sija",
    theme: "Teema",
    dots: "Pisteet",
    supporters: "Kannattajia",
    rule: { rule in
      let cap = rule.capPerTheme.map { ", yhdelle teemalle enintään \($0)" } ?? ""
      let cut =
        rule.cutAfter.map {
          $0 == 1
            ? " Eniten pisteitä saanut teema oli määrä syventää."
            : " \($0) eniten pisteitä saanutta teemaa oli määrä syventää."
        } ?? ""
      return
        "Jokainen sai \(NumberTexts.finnish.dots(rule.dotsPerVoter)) vapaasti jaettavaksi\(cap). "
        + "Kaikkia ei tarvinnut käyttää.\(cut)"
    },
    secrecy: {
      switch $0 {
      case .paper: "Äänet annettiin paperilla."
      case .wall: "Pisteet pantiin seinälle kaikkien nähtäviksi."
      case .device: "Äänet annettiin tietokoneella tai puhelimella."
      }
    },
    who: { "Äänestäjät: \($0)." },
    waysIn: { ballots, wall, tables in
      let ways = [
        ballots > 0 ? NumberTexts.finnish.ballots(ballots) : nil,
        wall ? "seinän pisteet" : nil, tables ? "pisteet pöydittäin" : nil,
      ].compactMap { $0 }
      return ways.isEmpty ? "" : "Laskettiin \(NumberTexts.finnish.list(ways))."
    },
    reconciliation: { tally in
      let numbers = NumberTexts.finnish
      guard let voters = tally.voters, let handedOut = tally.handedOut,
        let missing = tally.unaccounted
      else {
        return "Laskettiin \(numbers.dots(tally.counted)). Ei tiedetä, moniko sai pisteitä, "
          + "joten ei voi sanoa, puuttuuko niitä."
      }
      let sum =
        "\(numbers.voters(voters)) × \(numbers.dots(tally.rule.dotsPerVoter)) = \(handedOut): "
        + "laskettu \(tally.counted), käyttämättä \(tally.unused), kateissa \(max(0, missing))."
      if missing == 0 { return sum + " Luvut täsmäävät." }
      if missing < 0 {
        return sum + " Se on \(numbers.dots(Int(clamping: missing.magnitude))) enemmän kuin "
          + "jaettiin."
      }
      return sum + " Teemoille annettiin \(tally.counted)/\(handedOut)."
    },
    tied: {
      "Jaettu sija \($0), kullakin \(NumberTexts.finnish.dots($1)): "
        + "\(NumberTexts.finnish.list($2))."
    },
    support: {
      "Näin moni antoi teemalle vähintään yhden pisteen: \($0.joined(separator: ", "))."
    },
    cutClear: { after, margin in
      let place = finnishCut(after)
      guard let margin else { return "\(place), eikä sen alle jää teemoja." }
      return "\(place). Ero rajalla on \(NumberTexts.finnish.dots(margin))."
    },
    cutTied: {
      "\(finnishCut($0)), mutta rajan molemmin puolin on yhtä monta pistettä: "
        + "\(NumberTexts.finnish.list($1))."
    },
    ruling: { decision, title in
      let list = NumberTexts.finnish.list
      return switch decision {
      case .widen: "Kaikki rajalla tasan olleet otettiin mukaan."
      case .runOff: "Rajalla tasan olleista äänestettiin uudelleen."
      case .lot(let seed, let chosen):
        "Arpa valitsi: \(list(chosen.map(title))) (arvan numero: \(seed))."
      case .discussion(let chosen): "Keskustelun jälkeen valittiin: \(list(chosen.map(title)))."
      case .takeAlong(let theme): "Mukaan otettiin, vaikka se jäi rajan alle: \(title(theme))."
      case .rest(let theme): "Lepäämään jätettiin, vaikka se ylitti rajan: \(title(theme))."
      }
    },
    reason: { "Perustelu: \($0)" },
    noVote: "Äänestystä ei pidetty.",
    notOpened: "Äänestys valmisteltiin, mutta sitä ei avattu.",
    stillOpen: "Äänestys ei ole päättynyt. Siksi tässä ei ole lukuja.")
}

private func finnishCut(_ after: Int) -> String {
  "Rajan yläpuolella on \(NumberTexts.finnish.themes(after))"
}
