import Language
import SessionEngine
import WorkshopSession

/// Something that was written, as it is shown above the line.
struct DeskEntry: Equatable, Sendable {
  /// What has become of it.
  enum State: Equatable, Sendable {
    /// It is in the log.
    case saved
    /// It is in the log, and that has just been acknowledged.
    case justSaved
    case waiting
    case notSaved
    case refused(reason: String)
    /// It is in the log, and there is something to say of it.
    case told(String, Tone)
  }

  /// How it went with what there is something to say of.
  enum Tone: Equatable, Sendable {
    case good
    case waiting
    case left
  }

  /// Its kind in a word; empty for the plain kind.
  var label: String
  var text: String
  var state: State
}

extension DeskScreen {
  /// The latest entries of a list, at most `limit`, the latest last; `passing` of the saved ones are passed over.
  func entries(in list: DeskWords.Place?, limit: Int, passing: Int = 0) -> [DeskEntry] {
    var entries: [DeskEntry] = []
    if passing == 0 { entries = sentEntries(in: list).reversed() }
    let room = max(0, limit - entries.count)
    switch list {
    case .comments(let table):
      entries += savedComments(index.said[table] ?? [], limit: room, passing: passing)
    case .notes(let theme):
      entries += savedNotes(of: theme, limit: room, passing: passing)
    case .proposals:
      entries += savedProposals(limit: room, passing: passing, hiding: unacknowledged)
    case .amendments, .reports:
      break
    case nil:
      let typed = entered.reversed().dropFirst(passing).prefix(room)
      entries += typed.enumerated().map {
        DeskEntry(label: "", text: $1.typed, state: $0 == 0 && passing == 0 ? .justSaved : .saved)
      }
    }
    return entries.prefix(max(0, limit)).reversed()
  }

  /// One comment as an entry, for the read-back.
  func entry(of id: CommentID) -> DeskEntry? {
    session.comments.read(id) { comment in
      var entry = entry(label(comment.kind), comment.text, .comment(id))
      entry.text = marked(
        entry.text, slip: comment.slip, perspectives: comment.perspectives,
        speaksForGroup: comment.speaksForGroup)
      if comment.isReadBack, entry.state == .saved {
        entry.state = .told(context.catalogue.deskReadBack.mark, .good)
      }
      return entry
    }
  }

  /// The notes of a theme in order, then those on their way, each with its name where it has one.
  func noteEntries(under theme: ThemeID) -> [(entry: DeskEntry, note: NoteID?)] {
    let hidden = unacknowledged
    let standing = order(of: theme).compactMap { id -> (entry: DeskEntry, note: NoteID?)? in
      guard !hidden.contains(.note(id)), let note = session.notes[id] else { return nil }
      return (entry(label(note.kind), note.text, .note(id)), id)
    }
    return standing + sentEntries(in: .notes(theme)).map { ($0, nil) }
  }

  private func savedComments(_ ids: [CommentID], limit: Int, passing: Int) -> [DeskEntry] {
    let hidden = unacknowledged
    var entries: [DeskEntry] = []
    for id in ids.reversed().dropFirst(passing) where !hidden.contains(.comment(id)) {
      guard entries.count < limit else { break }
      if let entry = entry(of: id) { entries.append(entry) }
    }
    return entries
  }

  private func savedNotes(of theme: ThemeID, limit: Int, passing: Int) -> [DeskEntry] {
    let hidden = unacknowledged
    let ids = (session.themes[theme]?.notes ?? []).reversed().dropFirst(passing)
    return ids.lazy.filter { !hidden.contains(.note($0)) }.prefix(limit).compactMap { id in
      session.notes[id].map { entry(label($0.kind), $0.text, .note(id)) }
    }
  }

  /// What stands in the log already although it has not been acknowledged.
  private var unacknowledged: Set<EntityID> {
    var created: Set<EntityID> = []
    for command in sent { created.formUnion(session.journal[command.id]?.created ?? []) }
    return created
  }

  private func sentEntries(in list: DeskWords.Place?) -> [DeskEntry] {
    sent.compactMap { sent in
      guard let words = sent.command.deskWords else {
        guard list == nil, let typed = typedDots(of: sent.command) else { return nil }
        return DeskEntry(label: "", text: typed, state: state(of: sent))
      }
      guard list != nil, self.list(of: sent.command) == list else { return nil }
      return DeskEntry(
        label: label(of: sent.command) ?? "", text: shownWords(of: sent.command) ?? words.text,
        state: state(of: sent))
    }
  }

  /// The words of a command with the number of the slip and the letters of perspectives, where it adds a comment.
  func shownWords(of command: Command) -> String? {
    guard case .addComment(let new) = command else { return nil }
    return marked(
      new.text, slip: new.slip, perspectives: new.perspectives, speaksForGroup: new.speaksForGroup)
  }

  /// In which list the words of a command are seen; of what is amended, where it stands.
  func list(of command: Command) -> DeskWords.Place? {
    switch command {
    case .amendComment(let id, _, _): .comments(session.comments[id]?.table)
    case .amendNote(let id, _, _): session.notes[id].map { .notes($0.theme) }
    default: command.deskWords?.place
    }
  }

  private func label(of command: Command) -> String? {
    switch command {
    case .addComment(let new): label(new.kind)
    case .amendComment(_, _, let kind): kind.map { label($0) }
    case .addNote(let new): label(new.kind)
    case .amendNote(_, _, let kind): kind.map { label($0) }
    case .propose(let outcome, _, _): context.catalogue.deskProposals.kind(outcome)
    default: nil
    }
  }

  private func state(of sent: SentCommand) -> DeskEntry.State {
    switch sent.state {
    case .waiting: .waiting
    case .notSaved: .notSaved
    case .refused(let reason): .refused(reason: reason)
    }
  }

  private func entry(_ label: String, _ words: Words, _ id: EntityID) -> DeskEntry {
    DeskEntry(
      label: label, text: words.text ?? context.catalogue.names.erased,
      state: acknowledged.contains(id) ? .justSaved : .saved)
  }

  private func label(_ kind: CommentKind) -> String {
    kind == .statement ? "" : texts.comment(kind)
  }

  private func label(_ kind: NoteKind) -> String {
    kind == .paragraph ? "" : texts.note(kind)
  }
}
