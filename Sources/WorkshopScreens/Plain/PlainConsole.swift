import Language
import SessionEngine
import TerminalKit
import WorkshopSession

/// The facilitator's screen in lines, for screen readers, terminals that cannot place a cursor, and scripts.
///
/// Nothing that was written is ever changed: each line tells of something new. An empty line does the natural next
/// thing, a number the choice with that number, the name of a key what the key does, and where something is asked a line is the
/// answer.
public struct PlainConsole: PlainScreen {
  var console: ConsoleScreen
  /// What is said before the message.
  var remarks: [String] = []
  var seenComments = 0
  var announced: StepRun?
  var shownLines: Set<String> = []
  var shownNews: Set<String> = []
  var announcedMinutes: Int?
  /// What an empty line was said to do last.
  var offered: String?
  /// The comment in hand that was read last.
  var spokenHand: CommentID?
  /// How the speech began that was said last, and the note on the step.
  var spokenSentence: String?
  var spokenNote = ""
  /// What the action does that opened the question.
  var explanation: String?
  var hasSaidCancel = false
  /// Whether the line before left a question.
  var hasJustCancelled = false
  /// Whether a list was open when something was said last.
  var hasOpenList = false
  /// Whether a list or a question has closed itself since the last line: an empty one may still be meant for it.
  var hasClosedItself = false
  /// Whether what closes is a question.
  var isQuestionClosing = false
  /// The proposals as they were read out last: a number means the one that was heard.
  var readProposals: [ProposalID] = []
  /// The choices as they were read out last, which is what their numbers mean; `nil` before that.
  var readChoices: ReadChoices?
  /// A choice whose number was typed while dots are counted, until somebody says that it is meant.
  var doubtedChoice: Int?
  /// Whether a line meant nothing in the list that is open, which is not read again for that.
  var hasHeardList = false

  /// From how many minutes left the time is told.
  static let lastMinutes = 5

  /// A console with what had been answered and not been sent when the program last ended, and the facilitator's own notes.
  public init(
    context: ScreenContext, drafts: DraftSheet = DraftSheet(),
    notes: PrivateNotes = PrivateNotes()
  ) {
    console = ConsoleScreen(context: context, drafts: drafts, notes: notes)
    console.isInLines = true
  }

  /// What there is to say before the first line, once the session has been followed.
  public mutating func greeting(at now: Moment) -> [String] {
    let title = console.text(of: console.state.plan.title)
    return [texts.greeting(title)] + told() + newLines() + news(at: now) + covered(at: now)
      + offer(at: now)
  }

  /// Takes the session as it stands now, and says what has changed.
  public mutating func follow(_ content: SessionState, at now: Moment) -> [String] {
    let isFirst = console.state.header == nil
    let hadSeats = console.mode.isBoard
    console.follow(content, at: now)
    // Seats that somebody has taken back are not there to be changed: the next line means something else.
    let closed = hadSeats && !console.mode.isBoard ? [texts.listClosed] : []
    if !closed.isEmpty { (offered, hasClosedItself) = (nil, true) }
    defer { seenComments = content.comments.nextID.number - 1 }
    guard !isFirst else {
      announced = console.digest.run
      return []
    }
    if console.digest.run != announced {
      announced = console.digest.run
      announcedMinutes = nil
      shownLines = []
    }
    return told() + closed + newComments() + newLines() + news(at: now) + offer(at: now)
  }

  /// Says that time is running out, at whole minutes; nothing most of the time.
  public mutating func tick(at now: Moment) -> [String] {
    guard let timer = console.timer, timer.runningSince != nil else { return [] }
    let remaining = timer.remaining(at: now)
    let minutes = Int(clamping: remaining.begun(unitsOf: 60_000))
    guard minutes <= Self.lastMinutes, minutes != announcedMinutes else { return [] }
    let isFirst = announcedMinutes == nil && minutes < Self.lastMinutes
    announcedMinutes = minutes
    return isFirst && minutes < 0 ? [] : [console.catalogue.dates.remaining(remaining)]
  }

  /// In how many milliseconds ``tick(at:)`` may have something to say; `nil` for never.
  public func millisecondsToNextChange(after now: Moment) -> Int? {
    guard let timer = console.timer, timer.runningSince != nil else { return nil }
    let remaining = timer.remaining(at: now)
    let part = remaining % 60_000
    return Int(part > 0 ? part : part + 60_000)
  }

  /// Takes a line, without its line break.
  public mutating func receive(line: String, at now: Moment) -> PlainReply {
    let typed = TypedLine(line)
    let asked = typed.text.trimmed
    if asked == "?" {
      doubtedChoice = nil
      return PlainReply(lines: explained(at: now), effects: [])
    }
    if asked.first == "?", case .following = console.mode {
      doubtedChoice = nil
      return PlainReply(lines: help(finding: String(asked.dropFirst())), effects: [])
    }
    console.message = nil
    let step = console.lookedAt
    let effects = take(typed, at: now) + console.keepDraft()
    return PlainReply(lines: answered(lookingAt: step, at: now), effects: effects)
  }

  /// Whether something was sent and not answered; the next line is better handed over after that.
  public var isWaiting: Bool { !console.pending.isEmpty && !console.isUnsaved }

  /// Takes what became of a command that it sent.
  public mutating func receive(_ outcome: CommandOutcome, at now: Moment) -> PlainReply {
    let step = console.lookedAt
    let command = console.pending[outcome.id]?.command
    let wasUnsaved = console.isUnsaved
    let effects = console.receive(outcome, at: now) + console.keepDraft()
    if wasUnsaved, console.isUnsaved {
      // It is tried each second, and nothing else could be heard.
      console.message = nil
      return PlainReply(lines: [], effects: effects)
    }
    if case .refused = outcome.result { forgetRefusedAnswer() }
    let wall = command.map { wallNews(after: $0, at: now) } ?? []
    return PlainReply(
      lines: answered(lookingAt: step, saying: wall, at: now), effects: effects)
  }

  /// Takes news of the documentation or of the session's file.
  public mutating func receive(_ notice: ScreenNotice, at now: Moment) -> [String] {
    console.receive(notice, at: now)
    return told() + offer(at: now)
  }

  var texts: PlainTexts { console.catalogue.plain }
}
