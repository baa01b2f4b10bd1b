extension SessionState {
  func decideThemes(_ command: Command) throws(Refusal) -> [Event] {
    switch command {
    case .createTheme(let title, let description, let parent):
      if let parent { _ = try theme(parent) }
      return [try created(title: title, description: description, parent: parent)]
    case .renameTheme(let id, let title, let description):
      let theme = try theme(id)
      let title = try words(title, .title)
      let description = try words(ifAny: description, .note) ?? theme.description
      if title != theme.title {
        try requireUnfrozen(id)
        try requireFree(title, except: id)
      }
      guard title != theme.title || description != theme.description else {
        throw alreadyDone(.text(.theme(id)))
      }
      return [.themeRenamed(theme: id, title: title, description: description)]
    case .mergeThemes(let id, let target):
      guard id != target else { throw .sameTheme(id) }
      if let into = try theme(id).mergedInto { throw .mergedAlready(id, into: into) }
      if let into = try theme(target).mergedInto { throw .mergedAlready(target, into: into) }
      try requireUnfrozen(id)
      try requireUnfrozen(target)
      return [.themeMerged(theme: id, into: target)]
    case .unmerge(let id):
      guard try theme(id).mergedInto != nil else { throw .notMerged(id) }
      try requireUnfrozenSet()
      return [.themeUnmerged(theme: id)]
    case .splitTheme(let id, let title, let moved):
      _ = try theme(id)
      let created = try created(title: title, description: nil, parent: id)
      var events = [created]
      for comment in Set(moved).sorted() {
        guard try standing(comment).themes.contains(id) else { throw .notPlaced(comment, id) }
        events.append(.commentUnplaced(comment: comment, theme: id))
        events.append(.commentPlaced(comment: comment, theme: themes.nextID))
      }
      return events
    case .orderThemes(let order):
      for id in order { _ = try theme(id) }
      var known: Set<ThemeID> = []
      for id in order where !known.insert(id).inserted { throw .sameTheme(id) }
      let full = order + themeOrder.filter { !known.contains($0) }
      guard full != themeOrder else { throw alreadyDone(.themeOrder) }
      return [.themesOrdered(full)]
    case .assignTopic(let id, let table):
      try requireTable(table)
      let theme = try theme(id)
      if let into = theme.mergedInto { throw .mergedAlready(id, into: into) }
      guard !theme.tables.contains(table) else { throw alreadyDone(.topic(id, table)) }
      let restoring = theme.dropped == nil ? [] : [Event.topicRestored(theme: id)]
      return restoring + [.topicAssigned(theme: id, table: table)]
    case .unassignTopic(let id, let table):
      guard try theme(id).tables.contains(table) else { throw alreadyDone(.topic(id, table)) }
      return [.topicUnassigned(theme: id, table: table)]
    case .countHands(let id, let people):
      let theme = try theme(id)
      if let into = theme.mergedInto { throw .mergedAlready(id, into: into) }
      try check(people, .people, 0...Limits.people)
      guard theme.hands != people else { throw alreadyDone(.hands(id)) }
      return [.handsCounted(theme: id, people: people)]
    case .dropTopic(let id, let reason):
      let theme = try theme(id)
      let reason = try words(reason, .reason)
      guard theme.dropped != reason else { throw alreadyDone(.place(.theme(id))) }
      return theme.tables.map { .topicUnassigned(theme: id, table: $0) }
        + [.topicDropped(theme: id, reason: reason)]
    default:
      return []
    }
  }

  /// The first letter that no theme has.
  var nextLetter: ThemeLetter {
    let taken = Set(themes.all.map(\.value.letter.index))
    let index = (0...taken.count).first { !taken.contains($0) }
    return ThemeLetter(index: index ?? taken.count)
  }

  func created(
    title: String, description: String?, parent: ThemeID?
  ) throws(Refusal) -> Event {
    let title = try words(title, .title)
    try requireUnfrozenSet()
    guard themes.count < Limits.themes else { throw .tooManyThemes(limit: Limits.themes) }
    try requireFree(title, except: nil)
    return .themeCreated(
      theme: themes.nextID, letter: nextLetter, title: title,
      description: try words(ifAny: description, .note), parent: parent)
  }

  func requireFree(_ title: Words, except id: ThemeID?) throws(Refusal) {
    guard let text = title.text, let taken = theme(titled: text, except: id) else { return }
    throw .titleTaken(taken)
  }

  /// The theme with that title: trimmed, by canonical equivalence, whatever the shape of quotation marks and the case.
  func theme(titled title: String, except id: ThemeID? = nil) -> ThemeID? {
    let wanted = matchingForm(of: title)
    return themes.all.first { entry in
      entry.id != id && entry.value.title.text.map { matchingForm(of: $0) == wanted } ?? false
    }?.id
  }
}

/// A title in the form in which titles are compared; Swift compares strings by canonical equivalence.
func matchingForm(of title: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in title.unicodeScalars {
    switch scalar {
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{AB}", "\u{BB}": scalars.append("\"")
    case "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}", "\u{2039}", "\u{203A}":
      scalars.append("'")
    default: scalars.append(scalar)
    }
  }
  let text = String(scalars)
  let trimmed = text.drop(while: \.isWhitespace)
  let end = trimmed.lastIndex { !$0.isWhitespace }.map { trimmed.index(after: $0) }
  return trimmed[..<(end ?? trimmed.startIndex)].lowercased()
}
