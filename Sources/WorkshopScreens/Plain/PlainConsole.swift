import Language
import SessionEngine
import TerminalKit
import WorkshopSession

/// The facilitator's screen in lines, for screen readers, terminals that cannot place a cursor, and scripts.
///
/// Nothing that was written is ever changed: each line tells of something new. An empty line does the natural next
/// thing, a number the choice with that number, and where something is asked a line is the answer.
public struct PlainConsole: PlainScreen {
  var console: ConsoleScreen
  private var seenComments = 0
  private var announced: StepRun?
  private var shownLines: Set<String> = []
  private var shownNews: Set<String> = []
  private var announcedMinutes: Int?
  private var offered: String?
  /// How the speech began that was said last, and the note on the step.
  var spokenSentence: String?
  var spokenNote = ""

  /// From how many minutes left the time is told.
  static let lastMinutes = 5

  /// A console with what had been answered and not been sent when the program last ended, and the facilitator's own notes.
  public init(
    context: ScreenContext, drafts: DraftSheet = DraftSheet(),
    notes: PrivateNotes = PrivateNotes()
  ) {
    console = ConsoleScreen(context: context, drafts: drafts, notes: notes)
  }

  /// What there is to say before the first line, once the session has been followed.
  public mutating func greeting(at now: Moment) -> [String] {
    let title = console.text(of: console.state.plan.title)
    return [texts.greeting(title)] + told() + newLines() + news(at: now) + offer(at: now)
  }

  /// Takes the session as it stands now, and says what has changed.
  public mutating func follow(_ content: SessionState, at now: Moment) -> [String] {
    let isFirst = console.state.header == nil
    console.follow(content, at: now)
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
    return told() + newComments() + newLines() + news(at: now) + offer(at: now)
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
    if line.trimmed == "?" { return PlainReply(lines: help() + offerAgain(at: now), effects: []) }
    console.message = nil
    let effects = take(line.trimmed, at: now) + console.keepDraft()
    return PlainReply(lines: told() + asked(at: now) + offer(at: now), effects: effects)
  }

  /// Whether something was sent and not answered; the next line is better handed over after that.
  public var isWaiting: Bool { !console.pending.isEmpty }

  /// Takes what became of a command that it sent.
  public mutating func receive(_ outcome: CommandOutcome, at now: Moment) -> PlainReply {
    let effects = console.receive(outcome, at: now) + console.keepDraft()
    return PlainReply(lines: told() + asked(at: now) + offer(at: now), effects: effects)
  }

  /// Takes news of the documentation or of the session's file.
  public mutating func receive(_ notice: ScreenNotice, at now: Moment) -> [String] {
    console.receive(notice, at: now)
    return told() + offer(at: now)
  }

  var texts: PlainTexts { console.catalogue.plain }
}

extension PlainConsole {
  private mutating func take(_ line: String, at now: Moment) -> [ScreenEffect] {
    forgetTaps()
    switch console.mode {
    case .asking(var form):
      guard line != "." else { return press(.escape, at: now) }
      if !line.isEmpty { form.editor = LineEditor(line == "-" ? "" : line) }
      // Once it is closed an empty line means something else again, which is told.
      if form.closesWhenEmpty, form.editor.isEmpty { offered = nil }
      return console.answer(form, at: now)
    case .confirming: return press(line.isEmpty ? .enter : .escape, at: now)
    case .reading(var reading):
      guard let number = line.wholeNumber, reading.comments.indices.contains(number - 1) else {
        console.mode = .following
        return []
      }
      reading.selected = number - 1
      console.mode = .reading(reading)
      return press(.tab, at: now)
    case .tables(let overview):
      guard !line.isEmpty, let key = console.key(of: line, in: overview) else {
        return leaveList(line)
      }
      return press(key, at: now)
    case .proposals(let list):
      guard !line.isEmpty, let key = console.key(of: line, in: list) else {
        return leaveList(line)
      }
      return press(key, at: now)
    case .board:
      let effects = line.isEmpty ? console.saveProposal() : []
      console.leaveBoard()
      return effects
    case .notes:
      if let effects = console.note(line: line) { return effects }
      return leaveList(line)
    case .day, .palette, .help, .preview: console.mode = .following
    case .following: break
    }
    if line.isEmpty { return press(.enter, at: now) }
    let isEmptyBallot = line == "0" && console.openVote != nil && console.way == .ballot
    if let number = line.wholeNumber, !isEmptyBallot { return choose(number, at: now) }
    if console.hasEntryLine {
      console.entry = LineEditor(line)
      let effects = press(.enter, at: now)
      console.entry = LineEditor()
      return effects
    }
    if let key = Key(name: line) { return press(key, at: now) }
    console.say(texts.noSuchChoice(line))
    return []
  }

  /// Lines come whole and deliberately: the second's rest is for a key that is held down or tapped twice.
  private mutating func forgetTaps() {
    (console.changedAt, console.lineTakenAt, console.askedAt) = (nil, nil, nil)
    (console.stoppedAt, console.enterAt, console.sortedBy) = (nil, nil, nil)
  }

  /// An empty line leaves a list; any other that means nothing there is told so.
  private mutating func leaveList(_ line: String) -> [ScreenEffect] {
    if line.isEmpty {
      console.mode = .following
    } else {
      console.say(texts.noSuchChoice(line))
    }
    return []
  }

  private mutating func press(_ key: Key, at now: Moment) -> [ScreenEffect] {
    console.receive(.key(key), at: now)
  }

  private mutating func choose(_ number: Int, at now: Moment) -> [ScreenEffect] {
    let choices = choices
    guard number >= 1, number <= choices.count else {
      console.say(texts.noSuchChoice(String(number)))
      return []
    }
    return choices[number - 1].perform(&console, now)
  }
}

extension PlainConsole {
  /// The message, once.
  private mutating func told() -> [String] {
    defer { console.message = nil }
    guard let message = console.message, message.text != console.catalogue.console.saving else {
      return []
    }
    return [message.text]
  }

  private func newComments() -> [String] {
    let latest = max(seenComments, console.state.comments.nextID.number - 1)
    return (seenComments..<latest).compactMap { place in
      guard let comment = console.state.comments[CommentID(number: place + 1)],
        !comment.isWithdrawn, comment.station != console.context.station
      else { return nil }
      return texts.said(console.source(of: comment), console.text(of: comment.text))
    }
  }

  /// What is new in the middle of the screen: which step, what is to be done, what it works on.
  private mutating func newLines() -> [String] {
    guard !console.isHalfway else { return [] }
    let rows = console.middleRows(width: 10_000, height: 0, at: nil)
    let lines = rows.compactMap { row -> String? in
      guard case .text(let text, _, let trailing) = row else { return nil }
      return trailing.isEmpty ? text : "\(text) · \(trailing)"
    }
    defer { shownLines = Set(lines) }
    return lines.filter { !shownLines.contains($0) }
  }

  /// What tables ask and propose that has not been said yet.
  private mutating func news(at now: Moment) -> [String] {
    let lines = console.newsLines(at: now) + console.shortagesInLines(at: now)
    defer { shownNews = Set(lines) }
    return lines.filter { !shownNews.contains($0) }
  }

  /// What an empty line does, whenever that has changed.
  private mutating func offer(at now: Moment) -> [String] {
    guard case .following = console.mode, !console.isHalfway, let label = console.enterLabel,
      label != offered
    else { return spoken(at: now) }
    offered = label
    return spoken(at: now) + [texts.enterDoes(label)]
  }

  private mutating func offerAgain(at now: Moment) -> [String] {
    offered = nil
    return offer(at: now)
  }
}
