import Language
import SessionEngine
import TerminalKit
import WorkshopSession

/// The desk in lines, for screen readers, terminals that cannot place a cursor, and scripts.
///
/// A line is what the line of ``DeskScreen`` is when Enter is pressed. Lines that begin with `/` do what keys do there;
/// `//` begins a line of text with one `/`. What is said of a line comes when it is on disk and not before.
public struct PlainDesk: PlainScreen {
  private var desk: DeskScreen
  private var announced: StepRun?

  /// A desk with what it had when it was left; its unsaved commands are to be submitted again under their names.
  public init(context: ScreenContext, restoring sheet: DraftSheet?) {
    desk = DeskScreen(context: context, restoring: sheet)
  }

  /// What there is to say before the first line, once the session has been followed: where one writes, and how to get help.
  public func greeting(at now: Moment) -> [String] {
    let catalogue = desk.context.catalogue
    let title = desk.session.plan.title.text ?? catalogue.names.erased
    let draft = desk.line.isEmpty ? [] : [desk.texts.message(.draftFound), desk.line.editor.text]
    return [title, desk.texts.message(.place(desk.name(of: desk.place)))] + asked + draft
      + [desk.texts.line.howToGetHelp]
  }

  /// Takes the session as it stands now, and says when another step goes on.
  public mutating func follow(_ session: SessionState, at now: Moment) -> [String] {
    desk.follow(session, at: now)
    guard session.currentRun != announced else { return [] }
    announced = session.currentRun
    return announced.map { [desk.name(of: $0)] + asked } ?? []
  }

  /// Has the drafts kept anew where erased words have gone from them.
  public mutating func takeFollowUp() -> [ScreenEffect] { desk.takeFollowUp() }

  /// Says nothing: the console tells of the time.
  public func tick(at now: Moment) -> [String] { [] }

  /// Never: nothing changes by time alone.
  public func millisecondsToNextChange(after now: Moment) -> Int? { nil }

  /// Whether something was sent and not answered.
  public var isWaiting: Bool { desk.sent.contains { $0.state == .waiting } }

  /// Takes news of the session's file.
  public func receive(_ notice: ScreenNotice, at now: Moment) -> [String] {
    if case .fileProblem(let sentence) = notice { return [sentence] }
    return []
  }

  /// Takes a line, without its line break.
  public mutating func receive(line: String, at now: Moment) -> PlainReply {
    var said: [String] = []
    let effects = desk.keeping { desk in
      desk.overlay = .none
      desk.readBack = nil
      desk.notice = nil
      let (effects, lines) = PlainDesk.take(line, in: &desk)
      said = lines
      return effects
    }
    return PlainReply(lines: said, effects: effects)
  }

  /// Takes what became of a command that it sent.
  public mutating func receive(_ outcome: CommandOutcome, at now: Moment) -> PlainReply {
    guard let sent = desk.sent.first(where: { $0.id == outcome.id }) else {
      return PlainReply(lines: [], effects: [])
    }
    let effects = desk.receive(outcome, at: now)
    let words = desk.words(of: sent.command)
    switch outcome.result {
    case .saved:
      if case .done(let sentence) = desk.notice {
        desk.notice = nil
        return PlainReply(lines: [sentence], effects: effects)
      }
      return PlainReply(
        lines: [desk.texts.savedLine(desk.whereabouts(of: sent.command), words)], effects: effects)
    case .refused(let refusal):
      let context = NamingContext(desk.session)
      let reason = desk.context.catalogue.refusals.sentence(refusal, context)
      // Words of what is erased are not said again.
      let isErased = if case .wordsErased = refusal { true } else { false }
      return PlainReply(
        lines: ["\(desk.texts.refused): \(reason)"] + (isErased ? [] : [words]), effects: effects)
    case .notSaved(let problem):
      // It is tried again until it succeeds; saying so once is enough.
      if case .notSaved = sent.state { return PlainReply(lines: [], effects: effects) }
      let reason = desk.context.describe(problem)
      return PlainReply(lines: [desk.texts.notSavedBecause(reason), words], effects: effects)
    }
  }

  /// What the room is asked, or what the line is about.
  private var asked: [String] {
    let question = DeskPicture(desk, at: Moment(wall: 0)).subject.text
    return question.isEmpty ? [] : [question]
  }

  // MARK: Lines

  private static func take(
    _ line: String, in desk: inout DeskScreen
  ) -> (effects: [ScreenEffect], said: [String]) {
    if line.hasPrefix("/"), !line.hasPrefix("//") {
      return command(String(line.dropFirst()), in: &desk)
    }
    return save(line.hasPrefix("//") ? String(line.dropFirst()) : line, literally: false, in: &desk)
  }

  private static func save(
    _ text: String, literally isLiteral: Bool, in desk: inout DeskScreen
  ) -> (effects: [ScreenEffect], said: [String]) {
    desk.line.clear()
    desk.edit { $0.insert(text) }
    desk.line.isLiteral = isLiteral && !desk.line.isEmpty
    let effects = desk.enter()
    if case .help = desk.overlay {
      desk.overlay = .none
      return (effects, help(desk))
    }
    if let readBack = desk.readBack {
      desk.readBack = nil
      return (effects, list(readBack, of: desk))
    }
    let said = said(by: &desk)
    if desk.line.isEmpty { return (effects, said) }
    desk.line.clear()
    return (effects, said + [text])
  }

  private static func command(
    _ text: String, in desk: inout DeskScreen
  ) -> (effects: [ScreenEffect], said: [String]) {
    let name = text.prefix { !$0.isWhitespace }
    let rest = String(LineMarks.trimmed(text.dropFirst(name.count)))
    switch name {
    case "?": return ([], help(desk))
    case "r":
      desk.beginReadBack()
      guard let readBack = desk.readBack else { return ([], said(by: &desk)) }
      desk.readBack = nil
      return ([], list(readBack, of: desk))
    case "x":
      desk.askToTakeBack()
      guard let last = desk.overlay.command else { return ([], said(by: &desk)) }
      desk.overlay = .none
      return (desk.send(.undo(command: last)), [])
    case "n":
      desk.line.clear()
      desk.changeRun()
      return ([], said(by: &desk))
    case "w":
      guard desk.isCounting else { return ([], [desk.texts.message(.voteNotOpen)]) }
      desk.way = desk.way.next(at: desk.place)
      return ([], [desk.texts.prompt(DeskPicture(desk, at: Moment(wall: 0)).prompt)])
    case "a" where !rest.isEmpty: return amend(rest, in: &desk)
    case "=" where !rest.isEmpty: return save(rest, literally: true, in: &desk)
    case "q": return ([.leave], [])
    default: return ([], [desk.texts.line.unknown("/\(text)")])
    }
  }

  private static func amend(
    _ text: String, in desk: inout DeskScreen
  ) -> (effects: [ScreenEffect], said: [String]) {
    desk.line.clear()
    desk.amendEarlier()
    guard desk.isAmending else { return ([], said(by: &desk) + [text]) }
    desk.edit { $0.replace(with: text) }
    desk.line.isLiteral = false
    let effects = desk.enter()
    let said = effects.isEmpty ? said(by: &desk) : []
    desk.line.clear()
    return (effects, said)
  }

  private static func said(by desk: inout DeskScreen) -> [String] {
    defer { desk.notice = nil }
    switch desk.notice {
    case .message(let message): return [desk.texts.message(message)]
    case .refusal(let sentence), .done(let sentence): return [sentence]
    case nil: return []
    }
  }

  private static func help(_ desk: DeskScreen) -> [String] {
    let signs = desk.helpRows.filter { row in row.isTyped }.map { "\($0.key)  \($0.text)" }
    return [desk.texts.help] + signs + desk.texts.line.commands
  }

  private static func list(_ readBack: ReadBack, of desk: DeskScreen) -> [String] {
    readBack.comments.enumerated().compactMap { index, id in
      guard let entry = desk.entry(of: id) else { return nil }
      let label = entry.label.isEmpty ? "" : "\(entry.label): "
      return "\(index + 1). \(label)\(entry.text)"
    }
  }
}

extension DeskScreen {
  /// The words of a command, or its dots as typed.
  fileprivate func words(of command: Command) -> String {
    command.deskWords?.text ?? typedDots(of: command) ?? ""
  }

  /// Where what a command adds belongs: the table or the room, and the round.
  fileprivate func whereabouts(of command: Command) -> String {
    var table = place
    var run = run
    switch command {
    case .addComment(let new): (table, run) = (new.table, new.run)
    case .amendComment(let id, _, _):
      table = session.comments[id]?.table
      run = session.comments[id]?.run
    case .addNote(let new): return name(of: new.theme)
    case .amendNote(let id, _, _): return session.notes[id].map { name(of: $0.theme) } ?? ""
    case .countDots(_, _, let at, _), .correctCount(_, _, let at, _, _),
      .recordUnused(_, let at, _), .enterBallot(_, _, _, let at):
      table = at
    case .addConclusion: return texts.conclusion
    default: break
    }
    return ([name(of: table)] + [run.map { name(of: $0) }].compactMap { $0 })
      .joined(separator: ", ")
  }
}
