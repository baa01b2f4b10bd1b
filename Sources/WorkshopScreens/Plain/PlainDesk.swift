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
  /// What the line was said to be about last.
  private var spoken: [String] = []

  /// A desk with what it had when it was left; its unsaved commands are to be submitted again under their names.
  public init(context: ScreenContext, restoring sheet: DraftSheet?) {
    desk = DeskScreen(context: context, restoring: sheet)
  }

  /// What there is to say before the first line, once the session has been followed: where one writes, and how to get help.
  public mutating func greeting(at now: Moment) -> [String] {
    let catalogue = desk.context.catalogue
    let title = desk.session.plan.title.text ?? catalogue.names.erased
    let draft = desk.line.isEmpty ? [] : [desk.texts.message(.draftFound), desk.line.editor.text]
    return [title, desk.texts.message(.place(desk.name(of: desk.place)))] + newSubject() + draft
      + [desk.texts.line.howToGetHelp]
  }

  /// Takes the session as it stands now, and says when another step goes on.
  public mutating func follow(_ session: SessionState, at now: Moment) -> [String] {
    let wall = desk.onTheWall
    let wasPaused = desk.session.roomPause != nil
    let reading = desk.readBack?.current
    desk.follow(session, at: now)
    let isPaused = session.roomPause != nil
    var news = isPaused == wasPaused ? [] : [desk.texts.line.pause(isPaused)]
    news += newsOfTheRoom(before: wall, at: now)
    if let readBack = desk.readBack, readBack.current != reading {
      news += desk.lines(of: readBack)
    }
    guard session.currentRun != announced else { return news + newSubject() }
    announced = session.currentRun
    spoken = []
    desk.choosing = LineChoice()
    let step = announced.map { [desk.name(of: $0)] + newSubject() } ?? []
    let company = announced == nil ? [] : [desk.companySentence].compactMap { $0 }
    guard desk.otherRun != nil, let run = desk.line.binding.run else {
      return news + step + company
    }
    return news + step + company
      + [desk.texts.line.otherRun(desk.name(of: desk.place), desk.name(of: run))]
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
    let typed = TypedLine(line)
    guard !typed.isOfKeys else { return PlainReply(lines: takeKeys(), effects: []) }
    if typed.text.trimmed == "/t", desk.readBack == nil {
      // What was asked is not agreed to by what comes after this.
      if desk.overlay.present == nil { desk.overlay = .none }
      return PlainReply(lines: whereaboutsNow(at: now), effects: [])
    }
    var said: [String] = []
    let asked = desk.overlay
    let effects = desk.keeping { desk in
      // A read-back goes on from line to line, and so does the question who heard it.
      if desk.overlay.present == nil { desk.overlay = .none }
      desk.notice = nil
      let (effects, lines) = PlainDesk.take(typed.text, asked: asked, in: &desk)
      said = lines
      return effects
    }
    return PlainReply(lines: said, effects: effects)
  }

  /// Takes what became of a command that it sent, and says what comes next.
  public mutating func receive(_ outcome: CommandOutcome, at now: Moment) -> PlainReply {
    var reply = answer(outcome, at: now)
    if reply != PlainReply(lines: [], effects: []) { reply.lines += newSubject() }
    return reply
  }

  private mutating func answer(_ outcome: CommandOutcome, at now: Moment) -> PlainReply {
    guard let sent = desk.sent.first(where: { $0.id == outcome.id }) else {
      return PlainReply(lines: [], effects: [])
    }
    let effects = desk.receive(outcome, at: now)
    let words = desk.words(of: sent.command)
    switch outcome.result {
    case .saved:
      if case .countTurn(_, _, let perspective) = sent.command {
        let said = desk.floorRows.filter { $0.perspective == perspective }.map { desk.line(of: $0) }
        return PlainReply(lines: said, effects: effects)
      }
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

  /// Answers keys that stand in a line alone: none does anything here, but what was asked is not agreed to.
  private mutating func takeKeys() -> [String] {
    let isAsked = desk.overlay.asksToTakeAway
    if desk.overlay.present == nil { desk.overlay = .none }
    return [isAsked ? desk.texts.message(.stays) : desk.texts.line.keyDoesNothing]
  }

  /// A message that came onto the wall, and an answer of the facilitator's.
  private mutating func newsOfTheRoom(before: String?, at now: Moment) -> [String] {
    var news: [String] = []
    if let text = desk.onTheWall, text != before, desk.session.stageOrders.message != .erased {
      news.append(desk.context.catalogue.deskReports.onTheWall(text))
    }
    if let answer = desk.answer(at: now) { news.append(answer) }
    desk.answer = nil
    return news
  }

  /// What the line is about, as far as it was not said yet: what the room is asked, which comment is in hand, and the themes whose
  /// letters mean something in the line.
  private mutating func newSubject() -> [String] {
    // What has been sent comes first.
    guard !isWaiting else { return [] }
    let picture = DeskPicture(desk, at: Moment(wall: 0))
    var subject = [picture.subject.text]
    switch desk.task {
    case .dots(.some): subject = [desk.texts.prompt(picture.prompt), themes]
    case .sorting: subject.insert(themes, at: 0)
    case .dots(nil), .comment, .note, .conclusion: break
    }
    defer { spoken = subject }
    return subject.filter { !$0.isEmpty && !spoken.contains($0) }
  }

  /// Where one writes, what about, and how much time is left.
  private mutating func whereaboutsNow(at now: Moment) -> [String] {
    spoken = []
    let place = desk.texts.message(.place(desk.name(of: desk.place)))
    let run = desk.session.currentRun.map { desk.name(of: $0) } ?? ""
    let left = DeskPicture(desk, at: now).timeLeft.text
    return [place] + [run, left].filter { !$0.isEmpty } + newSubject()
  }

  /// The themes by letter.
  private var themes: String {
    desk.index.themes.sorted { $0.key < $1.key }.map { letter, theme in
      let title = desk.session.themes[theme]?.title.text ?? desk.context.catalogue.names.erased
      return "\(letter) \(title)"
    }.joined(separator: " · ")
  }
}

extension DeskScreen {
  /// The words of a command, or its dots as typed.
  fileprivate func words(of command: Command) -> String {
    shownWords(of: command) ?? command.deskWords?.text ?? typedDots(of: command) ?? ""
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
    case .countDots(_, let place, _), .checkCount(_, let place, _),
      .correctCount(_, let place, _, _, _):
      table = place.table
    case .recordUnused(_, let at, _, _): table = at
    case .enterBallot(_, let ballot): table = ballot.table
    default: break
    }
    return name(of: table, in: run)
  }
}
