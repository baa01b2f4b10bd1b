import Language
import SessionEngine
import WorkshopSession

extension DeskScreen {
  /// Does what Enter means for the line.
  mutating func enter() -> [ScreenEffect] {
    skipped = 0
    let intent = intent
    if let refusal = refusalOfPerspective {
      // Half an answer is worse than none: who spoke would stand among the words, and be counted nowhere.
      notice = refusal
      return []
    }
    switch intent {
    case .nothing:
      return []
    case .help:
      line.clear()
      overlay = .help(firstRow: 0)
      return []
    case .writeFor(let table):
      line.clear()
      write(for: table)
      return []
    case .writeForRound(let table, let run):
      line.clear()
      write(for: table, in: run)
      return []
    case .search(let words):
      line.clear()
      search(for: words)
      return []
    case .strike(let comment):
      overlay = .strike(comment)
      return []
    case .remove(let note):
      overlay = .remove(note)
      return []
    case .floor:
      line.clear()
      overlay = .floor
      return []
    case .chooseReport:
      line.clear()
      overlay = .report
      return []
    case .report(let kind, let text):
      line.clear()
      return report(kind, text)
    case .unreadableProposal(let problem):
      notice = .refusal(context.catalogue.deskProposals.problem(problem))
      return []
    case .findSlip(let slip):
      find(slip)
      return []
    case .changeSource(let table, let source):
      line.clear()
      return send(.setTableSource(table: table, source: source))
    case .countSlips(let table, let run, let slips):
      return count(slips, at: table, in: run)
    case .readBack:
      line.clear()
      beginReadBack()
      return []
    case .chooseTheme(let theme):
      line.clear()
      chosenThemes[place] = theme
      let isOurs = place == nil || assignedThemes.contains(theme)
      notice = .message(isOurs ? .theme(name(of: theme)) : .themeOfOthers(name(of: theme)))
      return []
    case .impossible(let message):
      notice = .message(message)
      return []
    case .unreadable(let error):
      notice = problem(error).map { .refusal(texts.dotProblem($0)) }
      return []
    case .place, .comment, .note, .dots, .propose, .amendComment, .amendNote:
      let commands = [command(for: intent), moving].compactMap { $0 }
      guard !commands.isEmpty else { return leaveAmendment() }
      var name = line.name ?? context.random.commandID()
      line.clear()
      // Names that count up belong together, so that both are taken back at once.
      return commands.flatMap { command in
        defer { name = name.next ?? context.random.commandID() }
        return send(command, as: name)
      }
    }
  }

  /// Empties lines whose words came to the log just before the program last ended.
  mutating func clearLinesThatWereSent() {
    for (place, line) in lines where line.name.map({ session.journal[$0] != nil }) == true {
      lines[place]?.clear()
    }
    if notice == .message(.draftFound), line.isEmpty { notice = nil }
  }

  /// The command that an intent means; `nil` where it would change nothing.
  func command(for intent: LineIntent) -> Command? {
    switch intent {
    case .place(let comment, let theme, let too):
      return .placeComment(comment: comment, theme: theme, keepingOthers: too)
    case .comment(let new):
      return .addComment(new)
    case .note(let kind, let text, let theme):
      return .addNote(NewNote(theme: theme, kind: kind, text: text, table: place))
    case .dots(let entry, let id):
      return entry.command(in: id, by: way, at: dotTable, of: session, from: context.station)
    case .propose(let outcome):
      return .propose(outcome, table: place, theme: themeOfProposal)
    case .amendComment(let id, let kind, let text):
      guard let comment = session.comments[id],
        comment.text != .present(text) || comment.kind != kind
      else { return nil }
      return .amendComment(comment: id, text: text, kind: kind)
    case .amendNote(let id, let kind, let text):
      guard let note = session.notes[id], note.text != .present(text) || note.kind != kind
      else { return nil }
      return .amendNote(note: id, text: text, kind: kind)
    case .nothing, .help, .writeFor, .writeForRound, .search, .strike, .remove, .readBack,
      .chooseTheme, .floor, .chooseReport, .report, .findSlip, .changeSource, .countSlips,
      .impossible, .unreadable, .unreadableProposal:
      return nil
    }
  }

  /// The table that dots are entered for: a wall count is the room's.
  var dotTable: TableID? {
    switch way {
    case .wall, .secondCount: nil
    case .table, .ballot: place
    }
  }

  /// Saves what was pasted, as one or a line each.
  mutating func save(_ paste: DeskPaste, each: Bool) -> [ScreenEffect] {
    guard !each || paste.lines.count <= DeskPaste.mostLines else {
      notice = .message(.tooManyLines(limit: DeskPaste.mostLines))
      return []
    }
    overlay = .none
    skipped = 0
    let run = run
    let task = task
    let whole = paste.lines.joined(separator: "\n")
    let commands = (each ? paste.lines : [whole]).compactMap {
      command(forPasted: $0, as: task, in: run)
    }
    line.clear()
    return commands.flatMap { send($0) }
  }

  private func command(forPasted text: String, as task: DeskTask, in run: StepRun?) -> Command? {
    if let mark = SlipMark(text), index.tables.contains(mark.slip.table),
      let new = comment(fromSlip: mark)
    {
      return .addComment(new)
    }
    switch task {
    case .comment(let plain, let table):
      return comment(pasted: text, plain: plain, at: table, in: run)
    case .sorting:
      return comment(pasted: text, plain: .statement, at: nil, in: run)
    case .note(let theme):
      guard let theme else { return nil }
      let (kind, words) = LineMarks.note(text)
      return .addNote(NewNote(theme: theme, kind: kind, text: words, table: place))
    case .conclusion:
      let words = Words.present(String(LineMarks.trimmed(text)))
      return .propose(.conclusion(text: words), table: place, theme: nil)
    case .dots:
      return nil
    }
  }

  private func comment(
    pasted text: String, plain: CommentKind, at table: TableID?, in run: StepRun?
  ) -> Command? {
    // Nothing that was pasted is dropped, not even a sign that stands alone.
    let new =
      comment(text, plain: plain, at: table, in: run, literally: false)
      ?? comment(text, plain: plain, at: table, in: run, literally: true)
    return new.map { .addComment($0) }
  }
}
