extension SessionState {
  /// The run that goes on, if one does.
  public var currentRun: StepRun? {
    guard let currentStep, let step = steps[currentStep] else { return nil }
    return StepRun(currentStep, max(1, step.progress.runs.count))
  }

  func requireNotFinalised() throws(Refusal) {
    guard header != nil else { throw .noSession }
    guard phase != .finalised else { throw .finalised }
  }

  func requireOpen() throws(Refusal) {
    guard phase == .open else { throw .closed }
  }

  func requireRoomRunning() throws(Refusal) {
    guard roomPause == nil else { throw .roomPaused }
  }

  func requireTable(_ table: TableID) throws(Refusal) {
    guard plan.tables.contains(where: { $0.id == table }) else { throw .unknownTable(table) }
  }

  func step(_ id: StepID) throws(Refusal) -> Step {
    guard let step = steps[id] else { throw .unknown(.step(id)) }
    return step
  }

  func comment(_ id: CommentID) throws(Refusal) -> TableComment {
    guard let comment = comments[id] else { throw .unknown(.comment(id)) }
    return comment
  }

  func theme(_ id: ThemeID) throws(Refusal) -> Theme {
    guard let theme = themes[id] else { throw .unknown(.theme(id)) }
    return theme
  }

  func vote(_ id: VoteID, in phase: VotePhase) throws(Refusal) -> Vote {
    guard let vote = votes[id] else { throw .unknown(.vote(id)) }
    guard vote.phase == phase else { throw .votePhase(id, is: vote.phase, needed: phase) }
    return vote
  }

  /// A run that has begun, or the first one of a step that has not: paper may be typed in before.
  func requirePossible(_ run: StepRun) throws(Refusal) {
    let runs = try step(run.step).progress.runs.count
    guard run.number >= 1, run.number <= max(1, runs) else {
      throw .unknownRun(run, latest: runs)
    }
  }

  func check(
    _ value: Int, _ field: NumberField, _ allowed: ClosedRange<Int>
  ) throws(Refusal) {
    guard allowed.contains(value) else {
      throw .outOfRange(field, value: value, allowed: allowed)
    }
  }

  func words(_ text: String, _ field: TextField) throws(Refusal) -> Words {
    let limit =
      switch field {
      case .comment, .note, .conclusion, .action, .answer: Limits.textCharacters
      case .title, .question, .word, .reason, .message: Limits.titleCharacters
      }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw .emptyText(field)
    }
    // A text of more bytes than that cannot be within the limit, and counting it would take long.
    let characters = text.utf8.count > limit * 64 ? text.utf8.count : text.count
    guard characters <= limit else {
      throw .textTooLong(field, characters: characters, limit: limit)
    }
    return .present(text)
  }

  func words(ifAny text: String?, _ field: TextField) throws(Refusal) -> Words? {
    guard let text, text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      return nil
    }
    return try words(text, field)
  }

  /// The refusal of what stands as asked already, with who saw to it.
  func alreadyDone(_ slot: Slot) -> Refusal {
    let writer = journal.lastWriter(of: slot)?.by ?? journal.entries.first?.by
    return writer.map { .alreadyDone(by: $0) } ?? .noSession
  }

  /// The vote that froze the themes' set and titles, while it goes on.
  var openVote: VoteID? { votes.all.first { $0.value.phase == .open }?.id }

  func requireUnfrozenSet() throws(Refusal) {
    if let openVote { throw .frozen(by: openVote) }
  }

  /// Why a theme cannot get another title now; `nil` where it can.
  public func refusalOfNewTitle(for theme: ThemeID) -> Refusal? {
    do { try requireUnfrozen(theme) } catch { return error }
    return nil
  }

  /// A theme that was voted on keeps its title, or the result would no longer say what was voted on.
  func requireUnfrozen(_ id: ThemeID) throws(Refusal) {
    try requireUnfrozenSet()
    let vote = votes.all.first { $0.value.phase != .draft && $0.value.themes.contains(id) }
    if let vote { throw .frozen(by: vote.id) }
  }
}
