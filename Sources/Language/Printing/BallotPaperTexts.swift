import SessionEngine

/// What is printed on ballots and on the sheets of the wall.
public struct BallotPaperTexts: Sendable {
  /// Above a ballot.
  public let heading: String
  /// How many dots a voter has and how they may be placed.
  public let rule: @Sendable (DotRule) -> String
  /// How dots are marked where each has a place.
  public let places: String
  /// How dots are marked where a number is written.
  public let box: String
  /// What becomes of an empty ballot, and of one that cannot be counted.
  public let doubtful: @Sendable (DotRule) -> String
  /// What a file of ballots is called.
  public let title: @Sendable (_ workshop: String) -> String
  /// What a file of sheets for the wall is called.
  public let wallTitle: @Sendable (_ workshop: String) -> String
  /// Ballots were written to a file.
  public let saved: @Sendable (_ count: Int, _ path: String) -> String
  /// Sheets for the wall were written to a file.
  public let wallSaved: @Sendable (_ count: Int, _ path: String) -> String
}

extension BallotPaperTexts {
  static let swedish = BallotPaperTexts(
    heading: "Röstsedel",
    rule: { rule in
      let dots = NumberTexts.swedish.dots(rule.dotsPerVoter)
      guard rule.dotsPerVoter > 1 else { return "Du har \(dots). Lägg den där du vill." }
      let cap =
        rule.capPerTheme.map { ", högst \($0) på samma tema" } ?? ", gärna flera på samma tema"
      return "Du har \(dots). Lägg dem som du vill\(cap). Du behöver inte använda alla."
    },
    places: "Fyll i en ring för varje plupp.",
    box: "Skriv i rutan hur många pluppar du ger.",
    doubtful: { rule in
      "En tom sedel räknas som tom. Finns det fler än \(NumberTexts.swedish.dots(rule.dotsPerVoter)) "
        + "på sedeln, eller går den inte att läsa, är den ogiltig."
    },
    title: { "Röstsedlar: \($0)" },
    wallTitle: { "Teman till väggen: \($0)" },
    saved: { "\(NumberTexts.swedish.ballots($0)) \($0 == 1 ? "sparad" : "sparade") i \($1)." },
    wallSaved: {
      "\(plural("blad", "blad")($0)) till väggen \($0 == 1 ? "sparat" : "sparade") i \($1)."
    })

  static let danish = BallotPaperTexts(
    heading: "Stemmeseddel",
    rule: { rule in
      let dots = NumberTexts.danish.dots(rule.dotsPerVoter)
      guard rule.dotsPerVoter > 1 else { return "Du har \(dots). Sæt den, hvor du vil." }
      let cap =
        rule.capPerTheme.map { ", højst \($0) på samme tema" } ?? ", gerne flere på samme tema"
      return "Du har \(dots). Sæt dem, som du vil\(cap). Du behøver ikke bruge dem alle."
    },
    places: "Udfyld en ring for hver prik.",
    box: "Skriv i feltet, hvor mange prikker du giver.",
    doubtful: { rule in
      "En tom seddel tælles som tom. Er der flere end \(NumberTexts.danish.dots(rule.dotsPerVoter)) på "
        + "sedlen, eller kan den ikke læses, er den ugyldig."
    },
    title: { "Stemmesedler: \($0)" },
    wallTitle: { "Temaer til væggen: \($0)" },
    saved: { "\(NumberTexts.danish.ballots($0)) gemt i \($1)." },
    wallSaved: { "\(plural("ark", "ark")($0)) til væggen gemt i \($1)." })

  static let english = BallotPaperTexts(
    heading: "Ballot",
    rule: { rule in
      let dots = NumberTexts.english.dots(rule.dotsPerVoter)
      guard rule.dotsPerVoter > 1 else { return "You have \(dots). Place it where you like." }
      let cap =
        rule.capPerTheme.map { ", at most \($0) on one theme" }
        ?? ", several on one theme if you wish"
      return "You have \(dots). Place them as you like\(cap). You need not use them all."
    },
    places: "Fill in a circle for each dot.",
    box: "Write in the box how many dots you give.",
    doubtful: { rule in
      "An empty ballot counts as empty. With more than \(NumberTexts.english.dots(rule.dotsPerVoter)) on "
        + "it, or if it cannot be read, it is spoilt."
    },
    title: { "Ballots: \($0)" },
    wallTitle: { "Themes for the wall: \($0)" },
    saved: { "\(NumberTexts.english.ballots($0)) saved in \($1)." },
    wallSaved: { "\(plural("sheet", "sheets")($0)) for the wall saved in \($1)." })

  static let norwegian = BallotPaperTexts(
    heading: "Stemmeseddel",
    rule: { rule in
      let dots = NumberTexts.norwegian.dots(rule.dotsPerVoter)
      guard rule.dotsPerVoter > 1 else { return "Du har \(dots). Sett den der du vil." }
      let cap =
        rule.capPerTheme.map { ", høyst \($0) på samme tema" } ?? ", gjerne flere på samme tema"
      return "Du har \(dots). Fordel dem som du vil\(cap). Du trenger ikke å bruke alle."
    },
    places: "Fyll ut én ring for hver prikk.",
    box: "Skriv i ruten hvor mange prikker du gir.",
    doubtful: { rule in
      "En tom seddel telles som tom. Er det flere enn \(NumberTexts.norwegian.dots(rule.dotsPerVoter)) på "
        + "seddelen, eller kan den ikke leses, er den ugyldig."
    },
    title: { "Stemmesedler: \($0)" },
    wallTitle: { "Temaer til veggen: \($0)" },
    saved: { "\(NumberTexts.norwegian.ballots($0)) lagret i \($1)." },
    wallSaved: { "\(plural("ark", "ark")($0)) til veggen lagret i \($1)." })

  static let finnish = BallotPaperTexts(
    heading: "Äänestyslippu",
    rule: { rule in
      let dots = NumberTexts.finnish.dots(rule.dotsPerVoter)
      guard rule.dotsPerVoter > 1 else {
        return "Sinulla on \(dots). Anna se mille teemalle haluat."
      }
      let cap =
        rule.capPerTheme.map { ", samalle teemalle enintään \($0)" }
        ?? ", halutessasi monta samalle teemalle"
      return "Sinulla on \(dots). Jaa ne vapaasti\(cap). Kaikkia ei tarvitse käyttää."
    },
    places: "Väritä yksi rengas jokaista pistettä kohti.",
    box: "Kirjoita ruutuun, montako pistettä annat.",
    doubtful: { rule in
      "Tyhjä lippu lasketaan tyhjäksi. Jos lipussa on enemmän kuin "
        + "\(NumberTexts.finnish.dots(rule.dotsPerVoter)) tai sitä ei voi lukea, se hylätään."
    },
    title: { "Äänestysliput: \($0)" },
    wallTitle: { "Teemat seinälle: \($0)" },
    saved: { "\(NumberTexts.finnish.ballots($0)) tallennettu: \($1)." },
    wallSaved: { "\(plural("seinäarkki", "seinäarkkia")($0)) tallennettu: \($1)." })
}
