extension PabulibTexts {
  static let swedish = PabulibTexts(
    problem: {
      switch $0 {
      case .unclosedQuote: "ett citattecken öppnas men stängs aldrig. Stäng det."
      case .noSection:
        "filen börjar inte med META. Kontrollera att det är en fil i Pabulibs format."
      case .missingSection(let name):
        "avsnittet \(name) saknas här. Avsnitten ska komma i ordningen META, PROJECTS, VOTES."
      case .duplicateSection(let name):
        "avsnittet \(name) står fel eller två gånger. Låt META, PROJECTS och VOTES stå en gång var, "
          + "i den ordningen."
      case .missingColumn(let name):
        "kolumnen ”\(name)” saknas. Lägg till den i raden efter avsnittets namn."
      case .duplicateColumn(let name): "kolumnen ”\(name)” står två gånger. Ta bort den ena."
      case .emptyField(let name): "fältet ”\(name)” är tomt. Fyll i det."
      case .noVoteType:
        "META säger inte hur det röstades. Lägg till raden vote_type;cumulative om var och en "
          + "fördelade poäng."
      case .otherVoteType(let name):
        "sättet att rösta är ”\(name.excerpt)”. Bara ”cumulative” går att räkna, där var och en "
          + "fördelar poäng."
      case .noProjects: "det finns inga förslag under PROJECTS. Lägg till dem."
      case .noVotes: "det finns inga röstsedlar under VOTES. Lägg till dem."
      case .duplicateProject(let id):
        "förslaget ”\(id.excerpt)” står två gånger. Ge förslagen olika nummer."
      case .duplicateVoter(let id):
        "den röstande ”\(id.excerpt)” har redan en röstsedel. Ta bort den ena eller rätta numret."
      case .unknownProject(let id):
        "förslaget ”\(id.excerpt)” finns inte under PROJECTS. Rätta röstsedeln eller lägg till "
          + "förslaget."
      case .projectTwice(let id):
        "röstsedeln nämner förslaget ”\(id.excerpt)” två gånger. Skriv poängen en gång."
      case .unequalLists(let projects, let points):
        "röstsedeln nämner \(projects) förslag men \(points) poängtal. Skriv ett tal för varje "
          + "förslag."
      case .negativePoints(let text):
        "”\(text.excerpt)” är mindre än noll. Poäng räknas från 0 och uppåt."
      case .fractionalPoints(let text):
        "”\(text.excerpt)” är inget heltal. Poäng går bara att räkna i hela tal."
      case .pointsNotANumber(let text):
        "”\(text.excerpt)” är inget tal. Skriv poängen med siffror."
      case .tooManyPoints(let text):
        "med ”\(text.excerpt)” blir poängen fler än vad som går att räkna. Rätta talet."
      }
    },
    project: "Förslag",
    points: "Poäng",
    sum: { ballots, empty, points in
      let emptyText = empty == 0 ? "ingen tom" : "varav \(empty) \(empty == 1 ? "tom" : "tomma")"
      return "\(NumberTexts.swedish.ballots(ballots)), \(emptyText). Sammanlagt \(points) poäng."
    },
    largestStack: { "Högst \($0) poäng från samma röstsedel på ett förslag." },
    tied: { "Delad plats \($0) med \($1) poäng var: \(NumberTexts.swedish.list($2))." },
    cutClear: { after, margin in
      guard let margin else { return "Strecket efter \(after) förslag skiljer inget förslag från." }
      return "Strecket går efter \(after) förslag, med \(margin) poäng emellan."
    },
    cutTied: {
      "Strecket efter \($0) förslag går mellan förslag med lika många poäng: "
        + "\(NumberTexts.swedish.list($1))."
    },
    agrees: "Räkningen stämmer med de publicerade siffrorna.",
    differs: {
      $0 == 1
        ? "Räkningen skiljer sig från de publicerade siffrorna på ett ställe:"
        : "Räkningen skiljer sig från de publicerade siffrorna på \($0) ställen:"
    },
    difference: { project, isSum, published, counted in
      "\(project), \(isSum ? "poäng" : "röstsedlar"): publicerat \(published), räknat \(counted)."
    },
    unpublished: "Filen har inga publicerade siffror att jämföra med.",
    beyondMaximum: { ballots, maximum in
      "\(NumberTexts.swedish.ballots(ballots)) gav mer än \(maximum) poäng. "
        + (ballots == 1 ? "Den är räknad som den står." : "De är räknade som de står.")
    },
    otherBallots: { "Filen uppger \(NumberTexts.swedish.ballots($0)) men innehåller \($1)." },
    otherProjects: { "Filen uppger \($0) förslag men innehåller \($1)." },
    progress: { "Räknar … \($0) %" })
}
