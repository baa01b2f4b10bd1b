import Language
import SessionEngine
import TerminalKit
import WorkshopSession

/// What lines mean.
extension PlainConsole {
  mutating func take(_ typed: TypedLine, at now: Moment) -> [ScreenEffect] {
    forgetTaps()
    let line = typed.text.trimmed
    let (isAfterCancel, isAfterClosing) = (hasJustCancelled, hasClosedItself)
    (hasJustCancelled, hasHeardList, hasClosedItself) = (false, false, false)
    if !console.mode.isAsking { explanation = nil }
    if typed.isOfKeys, typed.key?.isTakenInLines != true { return doNothing() }
    let key = typed.isOfKeys ? typed.key : key(named: typed.text)
    if let doubted = doubtedChoice {
      doubtedChoice = nil
      if let effects = settle(doubted, line, isNo: line == "." || key == .escape, at: now) {
        return effects
      }
    }
    if key == ConsoleScreen.alarmKey { return sound(typed: line, at: now) }
    // At a question the name of the key may be an answer.
    let isEscape = key == .escape && (typed.isOfKeys || !console.mode.takesWords)
    let isLeaving = line == "." || isEscape
    if typed.text == " ", console.mode.waitsForLine { return doNothing() }
    if typed.isOfKeys, !isLeaving, console.mode.waitsForLine { return doNothing() }
    switch console.mode {
    case .asking(let form):
      return isLeaving ? cancel(at: now) : answer(form, with: line, at: now)
    case .confirming: return confirm(line, isNo: isLeaving, at: now)
    case .board(let cursor):
      guard isLeaving || line.isEmpty else { return seat(line, cursor, at: now) }
      if isLeaving { return letSeatsBe(cursor) }
      return console.seats?.proposal == nil ? leaveSeats(cursor) : saveSeats()
    case .reading, .tables, .proposals, .notes:
      guard !isLeaving, !line.isEmpty else {
        hasJustCancelled = isLeaving
        console.mode = .following
        return []
      }
      return choose(inList: line, at: now)
    case .day, .commandLetter, .palette, .help, .preview: console.mode = .following
    case .following: break
    }
    if line == ".", isAfterCancel { return tellNothingIsAsked() }
    if line.isEmpty, key == nil {
      return isAfterClosing ? tellNothingIsOpen(at: now) : press(.enter, at: now)
    }
    let isEmptyBallot = line == "0" && console.openVote != nil && console.way == .ballot
    if let number = line.wholeNumber, !isEmptyBallot {
      return console.openVote == nil ? choose(number, at: now) : doubt(number)
    }
    if let key, typed.isOfKeys || isListed(key) || !console.hasEntryLine {
      return press(key, typed: line, at: now)
    }
    if console.hasEntryLine {
      console.entry = LineEditor(line)
      let effects = press(.enter, at: now)
      console.entry = LineEditor()
      return effects
    }
    return tellNoChoice(line)
  }

  /// Lines come whole and deliberately: the second's rest is for a key that is held down or tapped twice.
  private mutating func forgetTaps() {
    (console.changedAt, console.lineTakenAt, console.askedAt) = (nil, nil, nil)
    (console.stoppedAt, console.enterAt, console.sortedBy) = (nil, nil, nil)
  }

  private mutating func doNothing() -> [ScreenEffect] {
    console.say(console.catalogue.consoleStatus.notNow)
    (hasHeardList, hasJustCancelled) = (true, true)
    return []
  }

  // MARK: Keys

  /// The key that a line names, in English or in the language of the screen; a lone space is the key itself.
  func key(named text: String) -> Key? {
    let name = text.trimmed
    let space = console.catalogue.consoleHelp.space
    if text == " " || name.lowercased() == space.lowercased() { return .character(" ") }
    return name.isEmpty ? nil : Key(name: name)
  }

  /// Whether the list of choices has a key now, so that its name is not taken for dots or letters.
  private func isListed(_ key: Key) -> Bool {
    let names = Set(choices.map(\.name))
    // The list itself, unless it is two dots on theme F.
    if key == .function(2) { return !hasThemeF }
    return key == .escape
      || console.keyedActions.contains {
        names.contains($0.name) && $0.keys.contains(key)
          && !console.takesEntryInLines(key)
      }
  }

  mutating func press(_ key: Key, at now: Moment) -> [ScreenEffect] {
    console.receive(.key(key), at: now)
  }

  private mutating func press(_ key: Key, typed line: String, at now: Moment) -> [ScreenEffect] {
    if key == .function(2) {
      remarks += help()
      offered = nil
      return []
    }
    if key == .function(5) { return doNothing() }
    tellHowThemeIsTyped(key, line)
    let action = ConsoleScreen.actions.action(on: key, of: console)
    let way = console.way
    explanation = action.flatMap { name in choices.first { $0.name == name.rawValue } }
      .map { help(of: $0) }
    let effects = press(key, at: now)
    if console.way != way { console.say(console.entryPrompt) }
    return effects
  }

  /// Stops everything, or goes on, whatever is open.
  private mutating func sound(typed line: String, at now: Moment) -> [ScreenEffect] {
    tellHowThemeIsTyped(ConsoleScreen.alarmKey, line)
    hasHeardList = true
    let mode = console.mode
    let effects = press(ConsoleScreen.alarmKey, at: now)
    if mode.isConfirming, !console.mode.isConfirming { remarks.append(texts.nothingChanged) }
    return effects
  }

  /// Whether there is a theme whose letter begins the names of keys such as F9.
  private var hasThemeF: Bool {
    ThemeLetter("F").flatMap { console.digest.theme(lettered: $0) } != nil
  }

  /// Says how dots or a table of theme F are typed whose line is the name of a key.
  private mutating func tellHowThemeIsTyped(_ key: Key, _ line: String) {
    guard case .function(let number) = key, !line.isEmpty, hasThemeF else { return }
    let isForLetters: Bool =
      if case .asking(let form) = console.mode { form.field.takesNoWords } else {
        console.hasEntryLine
      }
    guard isForLetters else { return }
    remarks.append(texts.typedOtherwise(key.name, "F \(number)"))
  }

  // MARK: Questions

  private mutating func answer(
    _ asked: ConsoleForm, with line: String, at now: Moment
  ) -> [ScreenEffect] {
    var form = asked
    // A dash leaves out what may be left out; elsewhere it must not throw away what stands there.
    if line == "-", !form.field.mayBeEmpty {
      console.say(texts.writeSomething)
      return []
    }
    if !line.isEmpty { form.editor = LineEditor(line == "-" ? "" : line) }
    // Once it is closed an empty line means something else again, which is told.
    if form.closesWhenEmpty, form.editor.isEmpty { offered = nil }
    let effects = console.answer(form, at: now)
    let isClosedByWords = form.closesWhenEmpty && !form.editor.isEmpty
    if isClosedByWords || form.isTakenForRow, case .following = console.mode {
      tellItClosed(asQuestion: true)
    }
    if case .asking(var again) = console.mode, again.subject == asked.subject,
      !again.editor.isEmpty, again.answers.count <= asked.answers.count
    {
      // An empty line must not give an answer again that would not do.
      again.editor = again.answers.count == asked.answers.count ? asked.editor : LineEditor()
      console.mode = .asking(again)
    }
    return effects
  }

  /// Takes the answer out of a question that was refused and is to be typed anew, and dots that were; words stay, they may do another time.
  mutating func forgetRefusedAnswer() {
    // A line of dots is gone once it is typed: an empty one must not hand it in again.
    console.entry = LineEditor()
    guard case .asking(var form) = console.mode, form.field.takesNoWords else { return }
    form.editor = LineEditor()
    console.mode = .asking(form)
  }

  private mutating func cancel(at now: Moment) -> [ScreenEffect] {
    let effects = press(.escape, at: now)
    console.say(texts.cancelled)
    (offered, hasJustCancelled) = (nil, true)
    return effects
  }

  private mutating func confirm(_ line: String, isNo: Bool, at now: Moment) -> [ScreenEffect] {
    let letters = console.catalogue.board.yesAndNo
    let answer = line.lowercased()
    let yes = ["", String(letters.yes), texts.yesAndNo.yes]
    if !isNo, yes.contains(answer) { return press(.enter, at: now) }
    guard isNo || answer == String(letters.no) || answer == texts.yesAndNo.no else {
      console.say(console.catalogue.board.notYesNo)
      return []
    }
    let effects = press(.escape, at: now)
    console.say(texts.nothingChanged)
    (offered, hasJustCancelled) = (nil, isNo)
    return effects
  }

  private mutating func tellNothingIsAsked() -> [ScreenEffect] {
    let action = choices.first { $0.keys.contains(.character(".")) }
    console.say(
      action.map { texts.nothingAsked(console.label(of: $0)) }
        ?? console.catalogue.consoleStatus.notNow)
    return []
  }

  /// Says that nothing is open, and what an empty line does now; where it does nothing it is taken as any other.
  private mutating func tellNothingIsOpen(at now: Moment) -> [ScreenEffect] {
    guard let label = console.enterLabel else { return press(.enter, at: now) }
    console.say(texts.nothingOpen(label))
    offered = label
    return []
  }

  // MARK: Lists

  private mutating func choose(inList line: String, at now: Moment) -> [ScreenEffect] {
    switch console.mode {
    case .reading(var reading):
      guard let number = line.wholeNumber, reading.comments.indices.contains(number - 1) else {
        break
      }
      reading.selected = number - 1
      console.mode = .reading(reading)
      return press(.tab, at: now)
    case .tables(let overview):
      if let key = console.key(of: line, in: overview) { return press(key, at: now) }
    case .proposals where readProposals != console.openProposals:
      // Somebody else has settled one meanwhile, so the numbers are others: they are read anew first.
      console.say(texts.noSuchChoice(line))
      return []
    case .proposals(let list):
      if let key = console.key(of: line, in: list) { return press(key, at: now) }
    case .notes:
      if let effects = console.note(line: line) { return effects }
    default: break
    }
    console.say(texts.noSuchChoice(line))
    hasHeardList = true
    return []
  }
}

extension ConsoleMode {
  /// Whether a line is taken as it was typed.
  fileprivate var takesWords: Bool {
    switch self {
    case .asking, .notes: true
    default: false
    }
  }

  /// Whether a question or a list waits for a line.
  fileprivate var waitsForLine: Bool {
    switch self {
    case .asking, .confirming, .board: true
    default: isListInLines
    }
  }
}

extension Key {
  /// Whether its own signs do something in a line: with arrows people edit lines, which a terminal cannot do here.
  fileprivate var isTakenInLines: Bool {
    switch self {
    case .up, .down, .left, .right, .wordLeft, .wordRight: false
    default: true
    }
  }
}

extension ConsoleScreen {
  /// Whether a key alone is a line for dots and topics.
  fileprivate func takesEntryInLines(_ key: Key) -> Bool {
    hasEntryLine && takesEntry(key, in: LineEditor())
  }
}
