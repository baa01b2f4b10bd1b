/// A whole file decided row by row against a copy, so that nothing of it happens unless all of it can.
struct FileDecision {
  private(set) var state: SessionState
  private(set) var events: [Event] = []
  /// The themes by their titles in the form in which titles are compared.
  private var titles: [String: ThemeID] = [:]

  init(_ state: SessionState) {
    self.state = state
    for (id, theme) in state.themes.all {
      guard let title = theme.title.text.map(matchingForm(of:)), titles[title] == nil else {
        continue
      }
      titles[title] = id
    }
  }

  mutating func emit(_ event: Event) {
    events.append(event)
    let station = Station(.import, tag: "0")
    _ = state.evolve(event, by: station, at: state.lastMoment ?? Moment(wall: 0))
  }

  /// The theme with that title, if there is one.
  func theme(titled title: String) -> ThemeID? { titles[matchingForm(of: title)] }

  /// The theme with that title, made where there is none.
  mutating func theme(creating title: String) throws(Refusal) -> ThemeID {
    if let id = theme(titled: title) { return id }
    let created = try state.created(title: title, description: nil, parent: nil)
    let id = state.themes.nextID
    emit(created)
    titles[matchingForm(of: title)] = id
    return id
  }
}

/// Says of a refusal which row and column of the file it is about.
func inRow<Value>(
  _ line: Int, _ column: RowColumn, _ body: () throws(Refusal) -> Value
) throws(Refusal) -> Value {
  do {
    return try body()
  } catch {
    if case .row = error { throw error }
    throw .row(line: line, column: column, error)
  }
}

extension SessionState {
  func table(numbered number: Int?) throws(Refusal) -> TableID? {
    guard let number else { return nil }
    guard let table = plan.tables.first(where: { $0.id.number == number }) else {
      throw .unknownTableNumber(number)
    }
    return table.id
  }
}
