extension PabulibTexts {
  static let finnish = PabulibTexts(
    problem: {
      switch $0 {
      case .unclosedQuote: "lainausmerkki alkaa mutta ei pääty. Lisää loppumerkki."
      case .noSection:
        "tiedosto ei ala sanalla META. Tarkista, että tiedosto on Pabulibin muodossa."
      case .missingSection(let name):
        "osa \(name) puuttuu tästä. Osien järjestys on META, PROJECTS, VOTES."
      case .duplicateSection(let name):
        "osa \(name) on väärässä paikassa tai kahdesti. Kirjoita META, PROJECTS ja VOTES kukin "
          + "kerran, tässä järjestyksessä."
      case .missingColumn(let name):
        "sarake ”\(name)” puuttuu. Lisää se osan nimeä seuraavalle riville."
      case .duplicateColumn(let name): "sarake ”\(name)” on kahdesti. Poista toinen."
      case .emptyField(let name): "kenttä ”\(name)” on tyhjä. Täytä se."
      case .noVoteType:
        "META ei kerro, miten äänestettiin. Lisää rivi vote_type;cumulative, jos jokainen jakoi "
          + "pisteitä."
      case .otherVoteType(let name):
        "äänestystapa on ”\(name.excerpt)”. Laskea voi vain tavan ”cumulative”, jossa jokainen "
          + "jakaa pisteitä."
      case .noProjects: "osassa PROJECTS ei ole ehdotuksia. Lisää ne."
      case .noVotes: "osassa VOTES ei ole äänestyslippuja. Lisää ne."
      case .duplicateProject(let id):
        "ehdotus ”\(id.excerpt)” on kahdesti. Anna ehdotuksille eri numerot."
      case .duplicateVoter(let id):
        "äänestäjällä ”\(id.excerpt)” on jo lippu. Poista toinen tai korjaa numero."
      case .unknownProject(let id):
        "ehdotusta ”\(id.excerpt)” ei ole osassa PROJECTS. Korjaa lippu tai lisää ehdotus."
      case .projectTwice(let id):
        "ehdotus ”\(id.excerpt)” on lipussa kahdesti. Kirjoita pisteet kerran."
      case .unequalLists(let projects, let points):
        "lipussa on ehdotuksia \(projects) mutta pistelukuja \(points). Kirjoita jokaiselle "
          + "ehdotukselle yksi luku."
      case .negativePoints(let text):
        "”\(text.excerpt)” on pienempi kuin nolla. Pisteet lasketaan nollasta ylöspäin."
      case .fractionalPoints(let text):
        "”\(text.excerpt)” ei ole kokonaisluku. Pisteet voi laskea vain kokonaislukuina."
      case .pointsNotANumber(let text):
        "”\(text.excerpt)” ei ole luku. Kirjoita pisteet numeroin."
      case .tooManyPoints(let text):
        "luvun ”\(text.excerpt)” kanssa pisteitä on enemmän kuin voi laskea. Korjaa luku."
      }
    },
    project: "Ehdotus",
    points: "Pisteet",
    sum: { ballots, empty, points in
      let emptyText = empty == 0 ? "ei yhtään tyhjää" : "joista tyhjiä \(empty)"
      return "\(NumberTexts.finnish.ballots(ballots)), \(emptyText). "
        + "Yhteensä \(plural("piste", "pistettä")(points))."
    },
    largestStack: {
      "Samasta lipusta yhdelle ehdotukselle enintään \(plural("piste", "pistettä")($0))."
    },
    tied: {
      "Jaettu sija \($0), kullakin \(plural("piste", "pistettä")($1)): "
        + "\(NumberTexts.finnish.list($2))."
    },
    cutClear: { after, margin in
      let place = finnishCut(after)
      guard let margin else { return "\(place), eikä sen alle jää ehdotuksia." }
      return "\(place). Ero rajalla on \(plural("piste", "pistettä")(margin))."
    },
    cutTied: {
      "\(finnishCut($0)), mutta rajan molemmin puolin on yhtä monta pistettä: "
        + "\(NumberTexts.finnish.list($1))."
    },
    agrees: "Laskenta täsmää julkaistujen lukujen kanssa.",
    differs: {
      $0 == 1
        ? "Laskenta poikkeaa julkaistuista luvuista yhdessä kohdassa:"
        : "Laskenta poikkeaa julkaistuista luvuista \($0) kohdassa:"
    },
    difference: { project, isSum, published, counted in
      "\(project), \(isSum ? "pisteet" : "liput"): julkaistu \(published), laskettu \(counted)."
    },
    unpublished: "Tiedostossa ei ole julkaistuja lukuja, joihin verrata.",
    beyondMaximum: { ballots, maximum in
      "Lippuja, joissa annettiin yli \(maximum) \(maximum == 1 ? "piste" : "pistettä"): \(ballots). "
        + "Ne on laskettu sellaisinaan."
    },
    otherBallots: { "Tiedoston mukaan lippuja on \($0), mutta siinä on \($1)." },
    otherProjects: { "Tiedoston mukaan ehdotuksia on \($0), mutta siinä on \($1)." },
    progress: { "Lasketaan … \($0) %" })
}

private func finnishCut(_ after: Int) -> String {
  "Rajan yläpuolella on \(plural("ehdotus", "ehdotusta")(after))"
}
