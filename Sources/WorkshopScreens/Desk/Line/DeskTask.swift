import SessionEngine
import WorkshopSession

/// What a line becomes when it is saved.
enum DeskTask: Equatable, Sendable {
  /// A comment, of that kind where no sign says otherwise.
  case comment(CommentKind, at: TableID?)
  /// A comment from the plenary; a lone letter puts the comment in hand under a theme.
  case sorting
  /// Dots of the vote that is open, if one is.
  case dots(VoteID?)
  /// A note under a theme, once one is chosen.
  case note(ThemeID?)
  /// A conclusion.
  case conclusion
}

extension DeskScreen {
  /// The run that the line belongs to.
  var run: StepRun? { line.binding.run ?? index.run }

  /// What the line becomes: what the step of its run asks for, so that a line begun before a change is saved as it was begun.
  var task: DeskTask { task(in: run) }

  /// What a line of a run becomes.
  private func task(in run: StepRun?) -> DeskTask {
    guard let run, let kind = session.steps[run.step]?.planned.kind else {
      return .comment(.statement, at: place)
    }
    switch kind {
    case .opening: return .comment(.hope, at: place)
    case .tableRound, .break, .closing: return .comment(.statement, at: place)
    case .plenary: return .comment(.statement, at: nil)
    case .sorting: return .sorting
    case .voting:
      guard index.openVote != nil || session.currentStep == run.step else {
        return .comment(.statement, at: place)
      }
      return .dots(index.openVote)
    case .deepening: return .note(line.theme ?? theme)
    case .conclusion: return .conclusion
    }
  }

  /// The table that a line is saved for; `nil` is the room.
  var tableOfTask: TableID? { table(of: task) }

  /// Where one writes in what goes on in the room, whatever run the line belongs to.
  var placeInRoom: TablePlace {
    guard let run = session.currentRun else { return TablePlace(table: tableOfTask, run: run) }
    return TablePlace(table: table(of: task(in: run)), run: run)
  }

  private func table(of task: DeskTask) -> TableID? {
    switch task {
    case .comment(_, let table): table
    case .sorting: nil
    case .dots, .note, .conclusion: place
    }
  }

  /// The theme that notes are written under: the one that was chosen, else the first of the table's.
  var theme: ThemeID? {
    if let chosen = chosenThemes[place], session.themes[chosen]?.mergedInto == nil { return chosen }
    guard place != nil else { return nil }
    return assignedThemes.first
  }

  /// The themes that the table goes deeper into.
  var assignedThemes: [ThemeID] {
    guard let place else { return [] }
    return session.standingThemes.filter { session.themes[$0]?.tables.contains(place) == true }
  }

  /// In which list the words of a line are seen once it is saved.
  var shownList: DeskWords.Place? {
    if let slipTable { return .comments(slipTable) }
    switch task {
    case .comment(_, let table): return .comments(table)
    case .sorting: return .comments(nil)
    case .note(let theme): return theme.map { .notes($0) }
    case .conclusion: return .proposals
    case .dots: return nil
    }
  }

  /// A line with the wording of what can be changed; `nil` where there is nothing or its words were erased.
  func wording(of target: DeskLine.Target) -> DeskLine? {
    switch target {
    case .new:
      return nil
    case .comment(let id, _):
      guard let comment = session.comments[id], !comment.isWithdrawn, let text = comment.text.text
      else { return nil }
      return DeskLine(amending: .comment(id, comment.kind), text)
    case .note(let id, _):
      guard let note = session.notes[id], let text = note.text.text else { return nil }
      return DeskLine(amending: .note(id, note.kind), text)
    }
  }

  /// What can be changed from here, the latest last: one's own comments, and the table's notes.
  var amendable: [DeskLine.Target] {
    switch shownList {
    case .comments(let table):
      return (index.own[table] ?? []).map { .comment($0, .statement) }
    case .notes(let theme):
      return (session.themes[theme]?.notes ?? []).filter { session.notes[$0]?.table == place }
        .map { .note($0, .paragraph) }
    case .proposals, .reports, .amendments, nil:
      return []
    }
  }
}

extension DeskLine.Target {
  /// Whether both are the same thing, whatever its kind.
  func isSame(as other: DeskLine.Target) -> Bool {
    switch (self, other) {
    case (.comment(let left, _), .comment(let right, _)): left == right
    case (.note(let left, _), .note(let right, _)): left == right
    default: false
    }
  }
}
