import Language
import SessionEngine
import TerminalKit
import WorkshopSession

extension ConsoleScreen {
  /// Takes the session as it stands and works out what is shown of it.
  public mutating func follow(_ content: SessionState, at now: Moment) {
    let before = digest
    let phase = digest.vote.flatMap { state.votes[$0]?.phase }
    let isFirst = state.header == nil
    let offered = offered
    let wasPaused = state.roomPause != nil
    comments.follow(from: state, to: content)
    slips.follow(from: state, to: content)
    if let pause = state.roomPause, content.roomPause == nil {
      lastPause = content.lastMoment?.milliseconds(since: pause.since)
    }
    let erased = content.wordsErased(since: state)
    state = content
    if !wasPaused, !isFirst, state.roomPause != nil { stoppedAt = now }
    if !erased.isEmpty { drop(erased) }
    if state.journal.entries.count != seenCommands, !isFirst { isDocumented = false }
    workOut(at: now)
    let isOtherPhase = phase != digest.vote.flatMap { state.votes[$0]?.phase }
    if !isFirst,
      before.run != digest.run || isOtherPhase
        || digest.natural.mayBePressedByMistake(after: before.natural)
        || wasPaused != (state.roomPause != nil)
    {
      changedAt = now
      if before.run != digest.run { leaveStep() }
    }
    if !isFirst { tellWhatOthersDid() }
    let news = state.journal.entries.dropFirst(seenCommands)
    let isOfOthers = news.contains { $0.by != context.station }
    seenCommands = state.journal.entries.count
    if let kept = keptInHand, state.comments[kept]?.isWithdrawn != false { keptInHand = nil }
    // What was taken back from here has been read.
    if isOfOthers, !isFirst { noteChanges(of: offered, at: now) }
    followSeats()
    refreshReading()
  }

  /// Finds the comments anew that are being read.
  mutating func refreshReading() {
    guard case .reading(var reading) = mode else { return }
    if mode.isSearch { searchable.follow(state) }
    reading.refresh(from: comments, searching: searchable)
    mode = .reading(reading)
  }

  /// Has the comments at hand as long as somebody looks for words in them.
  public mutating func prepare() {
    guard mode.isSearch else {
      searchable.forget()
      return
    }
    searchable.follow(state)
    if case .asking(let form) = mode { searchable.foresee(CommentQuery(form.editor.text)) }
  }

  /// Works out what is shown of the session.
  mutating func workOut(at now: Moment) {
    digest = ConsoleDigest(
      state, comments, slips: slips.accounts, isDocumented: isDocumented)
    preview.follow(state, comments, digest, by: context.station, at: now)
  }

  private mutating func leaveStep() {
    keptInHand = nil
    lookedAt = nil
    if case .confirming = mode { mode = .following }
  }

  /// Says what somebody else did, unless it is what desks do all the time.
  private mutating func tellWhatOthersDid() {
    for entry in state.journal.entries.dropFirst(seenCommands) where entry.by != context.station {
      if entry.headline.isEverydayOfDesks || entry.headline == .erasureSwept { continue }
      say(catalogue.consoleStatus.otherDid(catalogue.names.station(entry.by), account(of: entry)))
    }
  }

  /// What a command did, in words: an undo is told by what it took back, or did again.
  private func account(of entry: JournalEntry) -> String {
    guard let original = entry.undoes.flatMap({ state.journal[$0] }) else {
      return words(for: entry)
    }
    guard let first = original.undoes.flatMap({ state.journal[$0] }) else {
      return catalogue.events.undone(words(for: original))
    }
    return catalogue.redone(words(for: first))
  }

  /// Takes what became of a command that was submitted.
  public mutating func receive(_ outcome: CommandOutcome, at now: Moment) -> [ScreenEffect] {
    let wasUnsaved = isUnsaved
    isUnsaved = false
    if case .notSaved(let problem) = outcome.result {
      isUnsaved = true
      let parts = [
        "\(catalogue.console.notSaved).", context.describe(problem),
        catalogue.consoleStatus.willRetry,
      ]
      say(parts.filter { !$0.isEmpty }.joined(separator: " "), .danger)
      return []
    }
    guard let waiting = pending[outcome.id] else {
      // It was handed in before the program ended last.
      takeEarlier(outcome.result, wasUnsaved: wasUnsaved)
      return []
    }
    switch outcome.result {
    case .saved:
      pending[outcome.id] = nil
      guard waiting.rest.isEmpty else {
        return submit(
          waiting.rest, from: waiting.origin, note: waiting.note, after: outcome.id)
      }
      // Its documentation says that the workshop is over.
      if case .closeSession = waiting.command { return saveDocumentation() }
      if case .resumeAll = waiting.command, let words = afterPause(at: now) {
        say(words, .success)
        return []
      }
      let what = waiting.note ?? described(outcome.id)
      let saved = catalogue.console.saved
      let sentence = what.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
      say(sentence.map { "\($0) – \(saved)" } ?? saved, .success)
    case .refused(let refusal):
      pending[outcome.id] = nil
      let sentence = catalogue.refusals.sentence(refusal, NamingContext(state))
      say(
        [sentence, wayBack(from: waiting.command)].compactMap(\.self).joined(separator: " "),
        .danger)
      giveBack(waiting)
    case .notSaved: break
    }
    return []
  }

  private mutating func takeEarlier(_ result: CommandOutcome.Result, wasUnsaved: Bool) {
    switch result {
    case .saved: if wasUnsaved { say(catalogue.console.saved, .success) }
    case .refused(let refusal):
      say(catalogue.refusals.sentence(refusal, NamingContext(state)), .danger)
    case .notSaved: break
    }
  }

  /// How to go back where the start of a step cannot be taken back, because others have written since.
  private func wayBack(from command: Command) -> String? {
    guard case .undo(let id) = command, runToReopen != nil else { return nil }
    switch state.journal[id]?.headline {
    case .stepStarted, .stepEnded:
      return "\(Key.function(2).name): \(catalogue.actions.reopenStep)."
    default: return nil
    }
  }

  private func described(_ id: CommandID) -> String? {
    guard let entry = state.journal[id] else { return nil }
    let account = account(of: entry)
    let isUndo = entry.undoes.map { state.journal[$0]?.undoes == nil } == true
    return isUndo ? "\(account) · \(catalogue.consoleStatus.redoOffered)" : account
  }

  /// Words whose command was refused go back to where they were typed.
  private mutating func giveBack(_ waiting: PendingCommand) {
    switch waiting.origin {
    case .form(let form):
      guard form.isAnswered else { return }
      var again = form
      again.editor = LineEditor(again.answers.popLast() ?? "")
      if form.sight == .own, sight == .room { return shelve(again) }
      if case .asking(let open) = mode, open.isAnother, open.editor.isEmpty {
        mode = .asking(again)
      }
      if mode == .following || mode.isOverview { mode = .asking(again) }
    case .entry(let text):
      // Dots that were typed alone stay out of sight, also where the room has come to look since.
      if sight == .room, !waiting.command.assignsTopic {
        if entryOutOfSight.isEmpty { entryOutOfSight = LineEditor(text) }
      } else if entry.isEmpty, sight == .own || openVote == nil {
        entry = LineEditor(text)
      }
    case .natural, .key: break
    }
  }

  /// Takes news of the documentation or of the session's file.
  public mutating func receive(_ notice: ScreenNotice, at now: Moment) {
    let texts = catalogue.consoleStatus
    switch notice {
    case .documentationSaved(let name):
      isDocumented = true
      workOut(at: now)
      say(texts.documentationSaved(name), .success)
    case .documentationNotSaved(let reason): say(texts.documentationNotSaved(reason), .danger)
    case .notesNotKept: say(catalogue.privateNotes.notKept, .danger)
    case .notesSetAside(let path): say(catalogue.privateNotes.setAside(path), .danger)
    case .fileProblem(let text): say(text, .danger)
    }
  }

  /// Time moves the timer each second, and what is a minute old each minute.
  public func millisecondsToNextChange(after now: Moment) -> Int? {
    guard state.phase == .open else { return nil }
    let timer = millisecondsToNextOfTimer(after: now)
    return min(timer, millisecondsToNextMinute(after: now) ?? timer)
  }

  private func millisecondsToNextOfTimer(after now: Moment) -> Int {
    let intoSecond = Int(((now.wall % 1000) + 1000) % 1000)
    // While another step is looked at, what the room sees is told all the same.
    guard let step = state.currentStep,
      let timer = state.steps[step]?.progress.runs.last?.timer, timer.runningSince != nil
    else {
      return 60_000 - Int(((now.wall % 60_000) + 60_000) % 60_000)
    }
    if mode == .preview {
      return TimerFace.millisecondsToNextChange(timer, after: now) ?? 1000 - intoSecond
    }
    let remaining = timer.remaining(at: now)
    // Words change with the minute until the last one, so the second is only looked at near the end.
    if remaining > 61_000 { return Int(clamping: (remaining - 60_000) % 60_000 % 15_000 + 1) }
    return 1000 - intoSecond
  }
}

extension ConsoleForm {
  /// Whether every line of it has been answered.
  var isAnswered: Bool { answers.count == fields.count }
}

extension Command {
  /// Whether it is what a letter and a table in the line say, which everybody may see.
  fileprivate var assignsTopic: Bool {
    if case .assignTopic = self { true } else { false }
  }
}
