extension PabulibTexts {
  static let norwegian = PabulibTexts(
    problem: {
      switch $0 {
      case .unclosedQuote: "et anførselstegn åpnes, men lukkes aldri. Lukk det."
      case .noSection:
        "filen begynner ikke med META. Kontroller at det er en fil i Pabulibs format."
      case .missingSection(let name):
        "delen \(name) mangler her. Delene skal komme i rekkefølgen META, PROJECTS, VOTES."
      case .duplicateSection(let name):
        "delen \(name) står feil eller to ganger. La META, PROJECTS og VOTES stå én gang hver, i "
          + "den rekkefølgen."
      case .missingColumn(let name):
        "kolonnen «\(name)» mangler. Legg den til i linjen etter navnet på delen."
      case .duplicateColumn(let name): "kolonnen «\(name)» står to ganger. Fjern den ene."
      case .emptyField(let name): "feltet «\(name)» er tomt. Fyll det ut."
      case .noVoteType:
        "META sier ikke hvordan det ble stemt. Legg til linjen vote_type;cumulative hvis hver "
          + "enkelt fordelte poeng."
      case .otherVoteType(let name):
        "måten å stemme på er «\(name.excerpt)». Bare «cumulative» kan telles, der hver enkelt "
          + "fordeler poeng."
      case .noProjects: "det er ingen forslag under PROJECTS. Legg dem til."
      case .noVotes: "det er ingen stemmesedler under VOTES. Legg dem til."
      case .duplicateProject(let id):
        "forslaget «\(id.excerpt)» står to ganger. Gi forslagene ulike numre."
      case .duplicateVoter(let id):
        "velgeren «\(id.excerpt)» har allerede en stemmeseddel. Fjern den ene, eller rett nummeret."
      case .unknownProject(let id):
        "forslaget «\(id.excerpt)» finnes ikke under PROJECTS. Rett stemmeseddelen, eller legg til "
          + "forslaget."
      case .projectTwice(let id):
        "stemmeseddelen nevner forslaget «\(id.excerpt)» to ganger. Skriv poengene én gang."
      case .unequalLists(let projects, let points):
        "stemmeseddelen nevner \(projects) forslag, men \(points) poengtall. Skriv ett tall for "
          + "hvert forslag."
      case .negativePoints(let text):
        "«\(text.excerpt)» er mindre enn null. Poeng telles fra 0 og oppover."
      case .fractionalPoints(let text):
        "«\(text.excerpt)» er ikke et heltall. Poeng kan bare telles i hele tall."
      case .pointsNotANumber(let text):
        "«\(text.excerpt)» er ikke et tall. Skriv poengene med sifre."
      case .tooManyPoints(let text):
        "med «\(text.excerpt)» blir poengene flere enn det går an å telle. Rett tallet."
      }
    },
    project: "Forslag",
    points: "Poeng",
    sum: { ballots, empty, points in
      let emptyText = empty == 0 ? "ingen tom" : "\(empty) av dem \(empty == 1 ? "tom" : "tomme")"
      return "\(NumberTexts.norwegian.ballots(ballots)), \(emptyText). Til sammen \(points) poeng."
    },
    largestStack: { "Høyst \($0) poeng fra samme stemmeseddel på ett forslag." },
    tied: { "Delt plass \($0), \($1) poeng hver: \(NumberTexts.norwegian.list($2))." },
    cutClear: { after, margin in
      guard let margin else { return "Streken etter \(after) forslag skiller ikke ut noe forslag." }
      return "Streken går etter \(after) forslag, med \(margin) poeng imellom."
    },
    cutTied: {
      "Streken etter \($0) forslag går mellom forslag med like mange poeng: "
        + "\(NumberTexts.norwegian.list($1))."
    },
    agrees: "Opptellingen stemmer med de publiserte tallene.",
    differs: {
      $0 == 1
        ? "Opptellingen avviker fra de publiserte tallene på ett sted:"
        : "Opptellingen avviker fra de publiserte tallene på \($0) steder:"
    },
    difference: { project, isSum, published, counted in
      "\(project), \(isSum ? "poeng" : "stemmesedler"): publisert \(published), talt \(counted)."
    },
    unpublished: "Filen har ingen publiserte tall å sammenligne med.",
    beyondMaximum: { ballots, maximum in
      "\(NumberTexts.norwegian.ballots(ballots)) ga mer enn \(maximum) poeng. "
        + (ballots == 1 ? "Den er talt slik den står." : "De er talt slik de står.")
    },
    otherBallots: { "Filen oppgir \(NumberTexts.norwegian.ballots($0)), men inneholder \($1)." },
    otherProjects: { "Filen oppgir \($0) forslag, men inneholder \($1)." },
    progress: { "Teller … \($0) %" })
}
