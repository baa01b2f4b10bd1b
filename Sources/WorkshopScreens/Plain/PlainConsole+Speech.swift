import Language
import SessionEngine
import TerminalKit
import WorkshopSession

/// What is said.
extension PlainConsole {
  /// What is said of a line or of what became of a command.
  ///
  /// - Parameters:
  ///   - step: Which step was looked at before.
  ///   - news: What is said after the message.
  mutating func answered(
    lookingAt step: StepID?, saying news: [String] = [], at now: Moment
  ) -> [String] {
    let lines = told() + news
    // The answer to what was sent says the rest.
    guard !isWaiting else { return lines }
    let seen = console.lookedAt == step ? newLines() : looked()
    return lines + seen + asked(at: now) + offer(at: now)
  }

  /// The message, once.
  mutating func told() -> [String] {
    defer { (console.message, remarks) = (nil, []) }
    guard let message = console.message, message.text != console.catalogue.console.saving else {
      return remarks
    }
    return remarks + [inLines(message.text)]
  }

  /// A sentence without the keys that lines do not have.
  private func inLines(_ sentence: String) -> String {
    let prompts = console.catalogue.consolePrompts
    if sentence == prompts.writeSomething { return texts.writeSomething }
    let remedy = " \(prompts.clearsLine)"
    return sentence.hasSuffix(remedy) ? String(sentence.dropLast(remedy.count)) : sentence
  }

  func newComments() -> [String] {
    let latest = max(seenComments, console.state.comments.nextID.number - 1)
    return (seenComments..<latest).compactMap { place in
      guard let comment = console.state.comments[CommentID(number: place + 1)],
        !comment.isWithdrawn, comment.station != console.context.station
      else { return nil }
      let room = [texts.fromRoom, console.occasion(of: comment)].compactMap(\.self)
      let source =
        comment.table == nil ? room.joined(separator: " · ") : console.source(of: comment)
      return texts.said(source, console.text(of: comment.text))
    }
  }

  /// What stands in the middle of the screen, a line each.
  private var middleLines: [String] {
    // Lines have all the room there is.
    console.middleRows(width: 10_000, height: 10_000, at: nil).compactMap(\.inLine)
  }

  /// What is new in the middle of the screen: which step, what is to be done, what it works on.
  mutating func newLines() -> [String] {
    guard !console.isHalfway else { return [] }
    let lines = middleLines
    let hand = console.isSorting ? console.inHand : nil
    // Another comment is read even where it says the same as the one before.
    let isOther = hand != nil && hand != spokenHand
    spokenHand = hand
    let read = isOther ? Set(console.handRows(width: 10_000).compactMap(\.inLine)) : []
    defer { shownLines = Set(lines) }
    return lines.filter { !shownLines.contains($0) || read.contains($0) }
  }

  /// Which step is looked at, and what there is to see of it.
  private mutating func looked() -> [String] {
    let order = console.state.stepOrder
    guard let shown = console.shownStep, let place = order.firstIndex(of: shown) else { return [] }
    let lines = middleLines
    shownLines = Set(lines)
    let name = console.name(of: shown)
    guard console.lookedAt != nil else { return [texts.backInRoom(place + 1, order.count, name)] }
    // The first two say which step it is, in fewer words.
    return [texts.lookingAt(place + 1, order.count, name)] + lines.dropFirst(2)
  }

  /// What tables ask and propose that has not been said yet.
  mutating func news(at now: Moment) -> [String] {
    let lines = console.newsLines(at: now) + console.shortagesInLines(at: now)
    defer { shownNews = Set(lines) }
    return lines.filter { !shownNews.contains($0) }
  }

  /// What an empty line does, whenever that has changed and nothing is on its way that changes it again.
  mutating func offer(at now: Moment) -> [String] {
    guard !isWaiting else { return [] }
    guard case .following = console.mode else {
      hasOpenList = hasOpenList || console.mode.isListInLines
      return []
    }
    let words = isQuestionClosing ? texts.questionClosed : texts.listClosed
    let closed = hasOpenList ? [words] : []
    if hasOpenList { (hasOpenList, isQuestionClosing, offered) = (false, false, nil) }
    guard let label = console.enterLabel, label != offered else { return closed + spoken(at: now) }
    offered = label
    return closed + spoken(at: now) + [texts.enterDoes(label)]
  }

  /// What to say aloud of the wall and the facilitator's own note on the step, whenever they are others than before.
  ///
  /// A comment that comes onto the wall makes no other speech; it has been told already.
  private mutating func spoken(at now: Moment) -> [String] {
    guard let speech = console.speech(at: now) else { return [] }
    var lines: [String] = []
    let note = console.notes[console.shownStep]
    if note != spokenNote {
      spokenNote = note
      if !note.isEmpty { lines.append(console.catalogue.privateNotes.note(note)) }
    }
    if speech.sentences.first != spokenSentence {
      spokenSentence = speech.sentences.first
      lines.append(console.catalogue.glance.say(speech.line))
    }
    return lines
  }

  /// How things stand: the step and what it works on, what the room sees now and after an empty line, and what to say.
  func previewLines(at now: Moment) -> [String] {
    let left = console.timer.map { console.catalogue.dates.remaining($0.remaining(at: now)) }
    let say = console.speech(at: now).map { console.catalogue.glance.say($0.line) }
    return middleLines + [left, console.roomSees(at: now)].compactMap(\.self) + frozen
      + [console.afterEnter(at: now), say].compactMap(\.self)
  }

  /// That the wall stands still, while it does.
  private var frozen: [String] {
    guard console.state.stageOrders.isFrozen else { return [] }
    return [console.catalogue.stageOrders.frozen(console.key(for: .thawWall))]
  }

  /// That the wall does not show what goes on, while it stands still, is blank or bears a message.
  func covered(at now: Moment) -> [String] {
    let orders = console.state.stageOrders
    if orders.isFrozen {
      return [console.catalogue.stageOrders.frozen(console.key(for: .thawWall))]
    }
    guard orders.isBlank || orders.message != nil else { return [] }
    return [console.roomSees(at: now)].compactMap(\.self)
  }

  /// The same, where a command was meant for the room.
  func wallNews(after command: Command, at now: Moment) -> [String] {
    command.isMeantForWall ? covered(at: now) : []
  }
}

extension ConsoleMode {
  /// Whether a list is open that lines choose from until it is closed.
  var isListInLines: Bool {
    switch self {
    case .reading, .tables, .proposals, .notes: true
    default: false
    }
  }
}

extension ColumnRow {
  /// The row as a line: what stands at its right edge follows after a comma.
  fileprivate var inLine: String? {
    guard case .text(let text, _, let trailing) = self else { return nil }
    return trailing.isEmpty ? text : "\(text), \(trailing)"
  }
}

extension Command {
  /// Whether it changes what stands in the middle of a wall that shows what goes on.
  fileprivate var isMeantForWall: Bool {
    switch self {
    case .startStep, .endStep, .reopenStep, .releaseComment, .askReadBack, .endReadBack, .askHopes,
      .openVote, .closeVote, .reveal, .decideCut, .assignTopic, .addConclusion, .addAction,
      .addQuestion:
      true
    default: false
    }
  }
}
