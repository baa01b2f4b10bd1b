extension PabulibTexts {
  static let danish = PabulibTexts(
    problem: {
      switch $0 {
      case .unclosedQuote: "et anførselstegn åbnes, men lukkes aldrig. Luk det."
      case .noSection:
        "filen begynder ikke med META. Kontrollér, at det er en fil i Pabulibs format."
      case .missingSection(let name):
        "afsnittet \(name) mangler her. Afsnittene skal komme i rækkefølgen META, PROJECTS, VOTES."
      case .duplicateSection(let name):
        "afsnittet \(name) står forkert eller to gange. Lad META, PROJECTS og VOTES stå én gang "
          + "hver, i den rækkefølge."
      case .missingColumn(let name):
        "kolonnen ”\(name)” mangler. Tilføj den i linjen efter afsnittets navn."
      case .duplicateColumn(let name): "kolonnen ”\(name)” står to gange. Fjern den ene."
      case .emptyField(let name): "feltet ”\(name)” er tomt. Udfyld det."
      case .noVoteType:
        "META siger ikke, hvordan der blev stemt. Tilføj linjen vote_type;cumulative, hvis hver "
          + "især fordelte point."
      case .otherVoteType(let name):
        "afstemningsformen er ”\(name.excerpt)”. Kun ”cumulative” kan tælles, hvor hver især "
          + "fordeler point."
      case .noProjects: "der er ingen forslag under PROJECTS. Tilføj dem."
      case .noVotes: "der er ingen stemmesedler under VOTES. Tilføj dem."
      case .duplicateProject(let id):
        "forslaget ”\(id.excerpt)” står to gange. Giv forslagene forskellige numre."
      case .duplicateVoter(let id):
        "vælgeren ”\(id.excerpt)” har allerede en stemmeseddel. Fjern den ene, eller ret nummeret."
      case .unknownProject(let id):
        "forslaget ”\(id.excerpt)” findes ikke under PROJECTS. Ret stemmesedlen, eller tilføj "
          + "forslaget."
      case .projectTwice(let id):
        "stemmesedlen nævner forslaget ”\(id.excerpt)” to gange. Skriv pointene én gang."
      case .unequalLists(let projects, let points):
        "stemmesedlen nævner \(projects) forslag, men \(points) pointtal. Skriv ét tal for hvert "
          + "forslag."
      case .negativePoints(let text):
        "”\(text.excerpt)” er mindre end nul. Point tælles fra 0 og op."
      case .fractionalPoints(let text):
        "”\(text.excerpt)” er ikke et helt tal. Point kan kun tælles i hele tal."
      case .pointsNotANumber(let text):
        "”\(text.excerpt)” er ikke et tal. Skriv pointene med cifre."
      case .tooManyPoints(let text):
        "med ”\(text.excerpt)” bliver pointene flere, end der kan tælles. Ret tallet."
      }
    },
    project: "Forslag",
    points: "Point",
    sum: { ballots, empty, points in
      let emptyText = empty == 0 ? "ingen tom" : "heraf \(empty) \(empty == 1 ? "tom" : "tomme")"
      return "\(NumberTexts.danish.ballots(ballots)), \(emptyText). I alt \(points) point."
    },
    largestStack: { "Højst \($0) point fra samme stemmeseddel på ét forslag." },
    tied: { "Delt plads \($0) med \($1) point hver: \(NumberTexts.danish.list($2))." },
    cutClear: { after, margin in
      guard let margin else { return "Stregen efter \(after) forslag skiller ingen forslag fra." }
      return "Stregen går efter \(after) forslag med \(margin) point imellem."
    },
    cutTied: {
      "Stregen efter \($0) forslag går mellem forslag med lige mange point: "
        + "\(NumberTexts.danish.list($1))."
    },
    agrees: "Optællingen stemmer med de offentliggjorte tal.",
    differs: {
      $0 == 1
        ? "Optællingen afviger fra de offentliggjorte tal ét sted:"
        : "Optællingen afviger fra de offentliggjorte tal \($0) steder:"
    },
    difference: { project, isSum, published, counted in
      "\(project), \(isSum ? "point" : "stemmesedler"): offentliggjort \(published), "
        + "optalt \(counted)."
    },
    unpublished: "Filen har ingen offentliggjorte tal at sammenligne med.",
    beyondMaximum: { ballots, maximum in
      "\(NumberTexts.danish.ballots(ballots)) gav mere end \(maximum) point. "
        + (ballots == 1 ? "Den er talt, som den står." : "De er talt, som de står.")
    },
    otherBallots: { "Filen angiver \(NumberTexts.danish.ballots($0)), men indeholder \($1)." },
    otherProjects: { "Filen angiver \($0) forslag, men indeholder \($1)." },
    progress: { "Tæller … \($0) %" })
}
