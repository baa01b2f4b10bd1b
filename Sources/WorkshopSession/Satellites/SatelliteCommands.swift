import SessionEngine

extension Command {
  /// Whether a desk that is away from the session can ask it: what people said and what was noted, not how the day goes.
  var isForSatellites: Bool {
    switch self {
    case .addComment, .amendComment, .withdrawComment, .moveComment, .addNote, .amendNote,
      .moveNote, .removeNote, .addConclusion, .addAction, .addQuestion, .addTerm, .propose,
      .markReadBack, .countTurn, .countSlips, .setSlipAside, .takeSlipUp, .undo:
      true
    default:
      false
    }
  }

  /// The command with the time at which a comment was said, which a later merge would not know.
  func said(at now: Moment) -> Command {
    guard case .addComment(var new) = self, new.saidAt == nil else { return self }
    new.saidAt = now.wall
    return .addComment(new)
  }

  /// The command about the things that have other names in the session than they had on the satellite.
  func renaming(
    _ name: (EntityID) throws(Refusal) -> EntityID
  ) throws(Refusal) -> Command {
    func comment(_ id: CommentID) throws(Refusal) -> CommentID {
      guard case .comment(let other) = try name(.comment(id)) else { throw .unknown(.comment(id)) }
      return other
    }
    func note(_ id: NoteID) throws(Refusal) -> NoteID {
      guard case .note(let other) = try name(.note(id)) else { throw .unknown(.note(id)) }
      return other
    }
    switch self {
    case .amendComment(let id, let text, let kind):
      return .amendComment(comment: try comment(id), text: text, kind: kind)
    case .withdrawComment(let id): return .withdrawComment(comment: try comment(id))
    case .moveComment(let id, let table, let run):
      return .moveComment(comment: try comment(id), table: table, run: run)
    case .amendNote(let id, let text, let kind):
      return .amendNote(note: try note(id), text: text, kind: kind)
    case .moveNote(let id, let predecessor?):
      return .moveNote(note: try note(id), after: try note(predecessor))
    case .moveNote(let id, nil): return .moveNote(note: try note(id), after: nil)
    case .removeNote(let id): return .removeNote(note: try note(id))
    case .markReadBack(let table, let run, let comments, let present):
      // Of what was read back, all that has come home is home.
      let known = comments.compactMap { try? comment($0) }
      guard !known.isEmpty || comments.isEmpty else { throw .unknown(.comment(comments[0])) }
      return .markReadBack(table: table, run: run, comments: known, present: present)
    default: return self
    }
  }
}
