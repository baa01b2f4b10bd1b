import Language
import SessionEngine
import WorkshopSession

/// Moving and removing the note in the line.
extension DeskScreen {
  /// The note that is being amended; `nil` where the line is new or a comment.
  var amendedNote: NoteID? {
    if case .note(let id, _) = line.target { return id }
    return nil
  }

  /// The notes of a theme in order, as they stand once what is on its way has come there.
  func order(of theme: ThemeID) -> [NoteID] {
    var order = session.themes[theme]?.notes ?? []
    for sent in sent {
      guard case .moveNote(let note, let predecessor) = sent.command,
        session.journal[sent.id] == nil, order.contains(note)
      else { continue }
      order.removeAll { $0 == note }
      let place = predecessor.flatMap(order.firstIndex(of:)).map { $0 + 1 } ?? 0
      order.insert(note, at: place)
    }
    return order
  }

  /// How many notes and proposals are seen with those of a theme, and their headings.
  func noteCount(seenUnder theme: ThemeID) -> Int {
    let themes = assignedThemes.contains(theme) ? assignedThemes : [theme]
    return themes.reduce(proposalCount) { $0 + 2 + (session.themes[$1]?.notes.count ?? 0) }
  }

  /// Moves the note in the line by a place: up where `steps` is below 0.
  mutating func moveAmendedNote(by steps: Int) -> [ScreenEffect] {
    guard let note = amendedNote else { return [] }
    return move(note, by: steps)
  }

  /// Moves a note by a place under its theme.
  mutating func move(_ note: NoteID, by steps: Int) -> [ScreenEffect] {
    let words = context.catalogue.deskNotes
    guard let theme = session.notes[note]?.theme else { return [] }
    var order = order(of: theme)
    guard let place = order.firstIndex(of: note) else { return [] }
    let target = place + steps
    guard order.indices.contains(target) else {
      notice = .done(steps < 0 ? words.isFirst : words.isLast)
      return []
    }
    order.remove(at: place)
    order.insert(note, at: target)
    return send(.moveNote(note: note, after: target == 0 ? nil : order[target - 1]))
  }
}
