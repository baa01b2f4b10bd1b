extension PabulibTexts {
  static let english = PabulibTexts(
    problem: {
      switch $0 {
      case .unclosedQuote: "a quotation mark is opened and never closed. Close it."
      case .noSection:
        "the file does not begin with META. Check that it is a file in Pabulib's format."
      case .missingSection(let name):
        "the section \(name) is missing here. Sections come in the order META, PROJECTS, VOTES."
      case .duplicateSection(let name):
        "the section \(name) is out of place or stands twice. Have META, PROJECTS and VOTES once "
          + "each, in that order."
      case .missingColumn(let name):
        "the column “\(name)” is missing. Add it in the line after the section's name."
      case .duplicateColumn(let name): "the column “\(name)” stands twice. Take one of them out."
      case .emptyField(let name): "the field “\(name)” is empty. Fill it in."
      case .noVoteType:
        "META does not say how people voted. Add the line vote_type;cumulative if everyone shared "
          + "out points."
      case .otherVoteType(let name):
        "people voted by “\(name.excerpt)”. Only “cumulative” can be counted, where everyone shares "
          + "out points."
      case .noProjects: "there are no projects under PROJECTS. Add them."
      case .noVotes: "there are no ballots under VOTES. Add them."
      case .duplicateProject(let id):
        "the project “\(id.excerpt)” stands twice. Give the projects different ids."
      case .duplicateVoter(let id):
        "the voter “\(id.excerpt)” has a ballot already. Take one out or correct the id."
      case .unknownProject(let id):
        "the project “\(id.excerpt)” is not under PROJECTS. Correct the ballot or add the project."
      case .projectTwice(let id):
        "the ballot names the project “\(id.excerpt)” twice. Write its points once."
      case .unequalLists(let projects, let points):
        "the ballot's numbers differ: \(projects) in “vote” but \(points) in “points”. Write one "
          + "number for each project."
      case .negativePoints(let text):
        "“\(text.excerpt)” is less than zero. Points count from 0 up."
      case .fractionalPoints(let text):
        "“\(text.excerpt)” is not a whole number. Points can only be counted in whole numbers."
      case .pointsNotANumber(let text):
        "“\(text.excerpt)” is not a number. Write the points in digits."
      case .tooManyPoints(let text):
        "with “\(text.excerpt)” there are more points than can be counted. Correct the number."
      }
    },
    project: "Project",
    points: "Points",
    sum: { ballots, empty, points in
      let emptyText = empty == 0 ? "none empty" : "\(empty) of them empty"
      return "\(NumberTexts.english.ballots(ballots)), \(emptyText). "
        + "\(plural("point", "points")(points)) in all."
    },
    largestStack: { "At most \(plural("point", "points")($0)) from one ballot on one project." },
    tied: {
      "Rank \($0) is shared, with \(plural("point", "points")($1)) each: "
        + "\(NumberTexts.english.list($2))."
    },
    cutClear: { after, margin in
      let projects = plural("project", "projects")(after)
      guard let margin else { return "The cut after \(projects) leaves no project below it." }
      return "The cut falls after \(projects), with \(plural("point", "points")(margin)) between."
    },
    cutTied: {
      "The cut after \(plural("project", "projects")($0)) goes through projects with the same "
        + "number of points: \(NumberTexts.english.list($1))."
    },
    agrees: "The count agrees with the published numbers.",
    differs: {
      $0 == 1
        ? "The count differs from the published numbers in one place:"
        : "The count differs from the published numbers in \($0) places:"
    },
    difference: { project, isSum, published, counted in
      "\(project), \(isSum ? "points" : "ballots"): published \(published), counted \(counted)."
    },
    unpublished: "The file holds no published numbers to compare with.",
    beyondMaximum: { ballots, maximum in
      "\(NumberTexts.english.ballots(ballots)) gave more than "
        + "\(plural("point", "points")(maximum)). \(ballots == 1 ? "It is" : "They are") counted "
        + "as given."
    },
    otherBallots: { "The file says \(NumberTexts.english.ballots($0)) but holds \($1)." },
    otherProjects: { "The file says \(plural("project", "projects")($0)) but holds \($1)." },
    progress: { "Counting … \($0) %" })
}
