import SessionEngine

extension DraftSheet {
  /// The sheet without erased words: what changes them, what says them, and the commands that brought them.
  ///
  /// A new comment that was not acknowledged stays, though it says the same: it is somebody else's.
  func without(_ words: ErasedWords, commands: Set<CommandID>) -> DraftSheet {
    var rest = self
    func stays(_ draft: Draft) -> Bool {
      if let name = draft.name, commands.contains(name) { return false }
      if let amended = draft.amends, words.things.contains(amended) { return false }
      return !(draft.lines + draft.before).contains { words.areSaid(in: $0.utf8) }
    }
    rest.drafts = drafts.filter { stays($1) }
    rest.answers = answers.filter(stays)
    rest.unsaved = unsaved.filter { unsaved in
      if commands.contains(unsaved.id) { return false }
      return unsaved.command.amendedThing.map { !words.things.contains($0) } ?? true
    }
    return rest
  }
}

extension Command {
  /// The comment or note whose words it changes.
  public var amendedThing: EntityID? {
    switch self {
    case .amendComment(let id, _, _): .comment(id)
    case .amendNote(let id, _, _): .note(id)
    default: nil
    }
  }
}
