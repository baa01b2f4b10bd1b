extension SessionState {
  mutating func evolveThemes(_ event: Event) -> EventTrace {
    switch event {
    case .themeCreated(let id, let letter, let title, let description, let parent):
      themes.add(
        Theme(letter: letter, title: title, description: description, parent: parent), as: id)
      if !themeOrder.contains(id) { themeOrder.append(id) }
      return EventTrace(
        inverse: [.entityRetracted(.theme(id))],
        writes: [.existence(.theme(id)), .letter(letter)],
        reads: parent.map { [.existence(.theme($0))] } ?? [], created: .theme(id))
    case .themeRenamed(let id, let title, let description):
      return change(id, writes: .text(.theme(id))) {
        let inverse = Event.themeRenamed(theme: id, title: $0.title, description: $0.description)
        $0.title = title
        $0.description = description
        return inverse
      }
    case .themeMerged(let id, let target):
      var trace = change(id, writes: .status(.theme(id))) {
        let inverse: Event =
          $0.mergedInto.map { .themeMerged(theme: id, into: $0) } ?? .themeUnmerged(theme: id)
        $0.mergedInto = target
        return inverse
      }
      trace.reads += [.existence(.theme(target)), .status(.theme(target))]
      return trace
    case .themeUnmerged(let id):
      return change(id, writes: .status(.theme(id))) {
        let inverse: Event? = $0.mergedInto.map { .themeMerged(theme: id, into: $0) }
        $0.mergedInto = nil
        return inverse
      }
    case .themesOrdered(let order):
      let before = themeOrder
      // A damaged log may name a theme many times.
      themeOrder = (order.filter { themes[$0] != nil } + before).withoutRepetitions()
      return EventTrace(inverse: [.themesOrdered(before)], writes: [.themeOrder])
    case .topicAssigned(let id, let table):
      let stands = themes[id]?.tables.contains(table) ?? false
      return change(id, writes: .topic(id, table)) {
        if !stands {
          $0.tables.append(table)
          $0.tables.sort()
        }
        return stands ? nil : .topicUnassigned(theme: id, table: table)
      }
    case .topicUnassigned(let id, let table):
      let stands = themes[id]?.tables.contains(table) ?? false
      return change(id, writes: .topic(id, table)) {
        $0.tables.removeAll { $0 == table }
        return stands ? .topicAssigned(theme: id, table: table) : nil
      }
    case .handsCounted(let id, let people):
      return change(id, writes: .hands(id)) {
        let inverse = Event.handsCounted(theme: id, people: $0.hands)
        $0.hands = people
        return inverse
      }
    case .topicDropped(let id, let reason):
      return change(id, writes: .place(.theme(id))) {
        let inverse: Event =
          $0.dropped.map { .topicDropped(theme: id, reason: $0) } ?? .topicRestored(theme: id)
        $0.dropped = reason
        return inverse
      }
    case .topicRestored(let id):
      return change(id, writes: .place(.theme(id))) {
        let inverse: Event? = $0.dropped.map { .topicDropped(theme: id, reason: $0) }
        $0.dropped = nil
        return inverse
      }
    default:
      return EventTrace()
    }
  }

  private mutating func change(
    _ id: ThemeID, writes slot: Slot, _ body: (inout Theme) -> Event?
  ) -> EventTrace {
    var inverse: Event?
    themes.change(id) { inverse = body(&$0) }
    return EventTrace(
      inverse: inverse.map { [$0] } ?? [], writes: [slot], reads: [.existence(.theme(id))])
  }
}

extension Sequence where Element: Hashable {
  /// The elements in their order, each where it comes first.
  func withoutRepetitions() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
