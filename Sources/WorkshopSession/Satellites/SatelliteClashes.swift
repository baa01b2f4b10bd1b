import SessionEngine

extension Command {
  /// The command that it takes back.
  var undone: CommandID? {
    guard case .undo(let command) = self else { return nil }
    return command
  }

  /// What it is about, where that was there before.
  var subject: EntityID? {
    switch self {
    case .amendComment(let id, _, _), .withdrawComment(let id), .moveComment(let id, _, _):
      .comment(id)
    case .amendNote(let id, _, _), .moveNote(let id, _), .removeNote(let id): .note(id)
    default: nil
    }
  }

  /// Whether both change the same side of a thing.
  func isSameKind(as other: Command) -> Bool {
    switch (self, other) {
    case (.amendComment, .amendComment), (.moveComment, .moveComment), (.amendNote, .amendNote),
      (.removeNote, .removeNote):
      true
    default: false
    }
  }

  /// The command with the words and the place that the thing has got since, where it was to make one; `nil` where that was
  /// taken back.
  func asLeft(in away: SessionState, _ made: EntityID?) -> Command? {
    switch (self, made) {
    case (.addComment(var new), .comment(let id)?):
      guard let comment = away.comments[id], !comment.isWithdrawn else { return nil }
      new.text = comment.text.text ?? new.text
      new.kind = comment.kind
      new.table = comment.table
      new.run = comment.run
      return .addComment(new)
    case (.addNote(var new), .note(let id)?):
      guard let note = away.notes[id] else { return nil }
      new.text = note.text.text ?? new.text
      new.kind = note.kind
      return .addNote(new)
    default: return self
    }
  }
}

extension SessionState {
  /// The thing that a command is to change and that is not at home what it was here, on the satellite.
  ///
  /// - Parameters:
  ///   - command: The command with the names that things have on the satellite.
  ///   - home: The session at home.
  ///   - renamed: The command with the names that things have there.
  func changedSince(
    _ command: Command, at home: SessionState, as renamed: Command
  ) -> EntityID? {
    switch (command, renamed) {
    case (.amendComment(let there, _, _), .amendComment(let here, let text, let kind)):
      guard let known = comments[there], let now = home.comments[here], !now.isWithdrawn,
        known.text != now.text || known.kind != now.kind,
        now.text != .present(text) || now.kind != kind ?? known.kind
      else { return nil }
      return .comment(here)
    case (.moveComment(let there, _, _), .moveComment(let here, let table, let run)):
      guard let known = comments[there], let now = home.comments[here], !now.isWithdrawn,
        known.table != now.table || known.run != now.run, now.table != table || now.run != run
      else { return nil }
      return .comment(here)
    case (.amendNote(let there, _, _), .amendNote(let here, let text, let kind)):
      guard let known = notes[there], let now = home.notes[here],
        known.text != now.text || known.kind != now.kind,
        now.text != .present(text) || now.kind != kind ?? known.kind
      else { return nil }
      return .note(here)
    case (.removeNote(let there), .removeNote(let here)):
      guard let known = notes[there], let now = home.notes[here], known.text != now.text
      else { return nil }
      return .note(here)
    default: return nil
    }
  }
}
