import Language
import SessionEngine
import TerminalKit
import WorkshopSession

extension ConsoleScreen {
  /// How long Enter does not go on after a step has changed, a line was taken or Enter has asked something, in milliseconds.
  static let pauseAfterChange: Int64 = 1000

  /// Why Enter does not go on yet: it may have been meant for what stood there before, or be the second tap on the key.
  enum Deafness {
    case screenChanged, lineTaken
  }

  /// Why Enter does not go on now; `nil` where it does.
  func deafness(at now: Moment) -> Deafness? {
    if isLately(changedAt, at: now) { return .screenChanged }
    if isLately(lineTakenAt, at: now) { return .lineTaken }
    return isEnterHeld ? .screenChanged : nil
  }

  /// The longest time between two presses of a key that is held down, in milliseconds.
  private static let longestRepeat: Int64 = 150

  /// Notes that Enter is pressed, before anything is made of it.
  mutating func noteEnter(at now: Moment) {
    guard enterAt != now else { return }
    isEnterHeld = isRepeat(since: enterAt, at: now)
    enterAt = now
  }

  /// Whether the key that sorts is the second tap of the one that sorted the comment before, which nobody has read in between.
  mutating func isSortedTwice(at now: Moment) -> Bool {
    defer { (sortedAt, sortedBy) = (now, pressed) }
    return pressed != nil && pressed == sortedBy && isRepeat(since: sortedAt, at: now)
  }

  /// Whether so little time has passed since a key that the same one again is no press of its own.
  func isRepeat(since moment: Moment?, at now: Moment) -> Bool {
    guard let moment, moment != now else { return false }
    return now.milliseconds(since: moment) < Self.longestRepeat
  }

  /// Whether a moment lies so lately that a key may still be meant for what stood there before.
  func isLately(_ moment: Moment?, at now: Moment) -> Bool {
    moment.map { now.milliseconds(since: $0) < Self.pauseAfterChange } ?? false
  }

  /// Takes a key or what was pasted.
  public mutating func receive(_ input: Input, at now: Moment) -> [ScreenEffect] {
    var effects: [ScreenEffect]
    switch input {
    case .key(let key) where isHidden && !key.isTakenBlindly(whileWriting: takesText(key)):
      return []
    case .key(let key):
      let (wasWriting, before) = (isWritingLine, mode)
      if key == .enter { noteEnter(at: now) }
      effects = take(key, at: now)
      if key == .enter {
        if wasWriting, !isWritingLine { lineTakenAt = now }
        if mode.isConfirming, mode != before { askedAt = now }
      }
      seats?.noteShown(at: now)
    case .paste(let text):
      effects = paste(text)
    case .resize(let size):
      window = size
      return []
    case .suspend, .terminate: return []
    }
    effects += keepDraft()
    return effects
  }

  /// Whether its window is too small to show anything but that; before the room another picture is shown.
  private var isHidden: Bool {
    sight == .own && window?.isSmaller(than: Self.smallest) == true
  }

  /// Whether a key goes into a line that is being written.
  func takesText(_ key: Key) -> Bool {
    switch mode {
    case .asking, .notes, .palette: true
    case .following: hasEntryLine && takesEntry(key, in: entry)
    default: false
    }
  }

  /// Whether Enter is for a line that is being written.
  private var isWritingLine: Bool {
    if case .asking = mode { true } else { mode == .following && hasEntryLine && !entry.isEmpty }
  }

  private mutating func take(_ key: Key, at now: Moment) -> [ScreenEffect] {
    if key == Self.alarmKey, mode != .following,
      let effects = Self.actions.perform(key, on: &self, at: now)
    {
      if mode.isLeftForAlarm { mode = .following }
      return effects
    }
    switch mode {
    case .following: return follow(key, at: now)
    case .asking(let form): return ask(form, key, at: now)
    case .confirming(let confirmation): return confirm(confirmation, key, at: now)
    case .reading(let reading): return read(reading, key, at: now)
    case .tables(let overview): return oversee(overview, key, at: now)
    case .proposals(let list): return consider(list, key, at: now)
    case .day(let day): return look(at: day, key, at: now)
    case .board(let cursor): return seat(cursor, key, at: now)
    case .commandLetter: return command(key, at: now)
    case .palette(let palette): return pick(palette, key, at: now)
    case .preview:
      mode = .following
      return []
    case .notes(let editing): return write(editing, key)
    case .help(let line):
      mode = KeyListScrolling.line(after: key, from: line).map { .help(line: $0) } ?? .following
      return []
    }
  }

  private mutating func paste(_ text: String) -> [ScreenEffect] {
    switch mode {
    case .asking(var form):
      form.editor.insert(text)
      mode = .asking(form)
    case .following where hasEntryLine: entry.insert(text)
    case .notes(var editing):
      editing.editor.insert(text)
      return note(editing)
    case .palette(var palette):
      palette.paste(text)
      mode = .palette(palette)
    default: break
    }
    return []
  }

  mutating func follow(_ key: Key, at now: Moment) -> [ScreenEffect] {
    message = nil
    if hasEntryLine, takesEntry(key, in: entry) {
      if key == .backspace { erasedAt = now }
      _ = entry.handle(key)
      return []
    }
    if key == .enter, hasEntryLine, !entry.isEmpty { return enterLine() }
    if key == .backspace, isLately(erasedAt, at: now) {
      erasedAt = now
      return []
    }
    pressed = key
    defer { pressed = nil }
    if let effects = Self.actions.perform(key, on: &self, at: now) { return effects }
    let reason = Self.actions.reason(against: key, on: self)
    say(reason ?? whyNothing(by: key), .muted)
    return []
  }

  /// Why a key does nothing that has an action otherwise: what it would do belongs to another part of the day.
  func whyNothing(by key: Key) -> String {
    let status = catalogue.consoleStatus
    guard state.roomPause == nil else { return status.standsStill(self.key(for: .resumeAll)) }
    let actions = Self.actions.actions
    // A key of its own says more than a row of letters.
    let action = actions.first { $0.keys == [key] } ?? actions.first { $0.keys.contains(key) }
    guard let action else { return status.notNow }
    return "\(action.label(catalogue).startingSentence): \(status.belongsElsewhere)"
  }

  /// Whether a key belongs to the line for dots and topics: letters always, the rest once something stands in it.
  func takesEntry(_ key: Key, in line: LineEditor) -> Bool {
    if case .character(let character) = key {
      if !line.isEmpty || character.isLetter { return true }
      // A spoilt ballot is one sign, and a printed number begins with another.
      if openVote != nil, way == .ballot, character == "!" || character == "#" { return true }
      return openVote != nil && character.isNumber
    }
    guard !line.isEmpty else { return false }
    switch key {
    case .backspace, .delete, .left, .right, .home, .end, .control("u"), .control("k"),
      .control("w"), .control("t"):
      return true
    default: return false
    }
  }

  private mutating func confirm(
    _ confirmation: Confirmation, _ key: Key, at now: Moment
  ) -> [ScreenEffect] {
    switch key {
    // The second tap on the key is no answer to a question that the first one brought up.
    case .enter where isLately(askedAt, at: now) || isEnterHeld: return []
    case .enter:
      mode = .following
      if confirmation.isLeaving { return [.leave] }
      if let next = confirmation.further.first {
        var next = next
        next.further = Array(confirmation.further.dropFirst())
        mode = .confirming(next)
        return []
      }
      guard let form = confirmation.form else { return submit(confirmation.commands) }
      _ = unshelve(form.subject)
      return submit(confirmation.commands, from: .form(form))
    case .escape, .backspace, .delete:
      // Who takes the question away does not mean what was done or said before it.
      mode = .following
      return []
    default:
      // Whoever goes on has not seen the question: it is not answered with yes by the Enter that ends what they type.
      mode = .following
      return follow(key, at: now)
    }
  }

  private mutating func read(
    _ reading: CommentReading, _ key: Key, at now: Moment
  ) -> [ScreenEffect] {
    var reading = reading
    switch key {
    case .up: reading.move(by: -1)
    case .down: reading.move(by: 1)
    case .pageUp: reading.move(by: -5)
    case .pageDown: reading.move(by: 5)
    case .home: reading.move(by: -reading.comments.count)
    case .end: reading.move(by: reading.comments.count)
    case .tab, .character("x"), .delete:
      return showOrTakeDown(reading.current, takingDownOnly: key != .tab)
    case .character(let digit) where digit.isWholeNumber && digit != "0":
      openTable(TableID(number: digit.wholeNumberValue ?? 0))
      return []
    case .character(let character) where isSorting && theme(typedAs: character) != nil:
      guard let comment = reading.current, let theme = theme(typedAs: character) else { return [] }
      return submit([
        .placeComment(comment: comment, theme: theme, keepingOthers: character.isUppercase)
      ])
    default:
      mode = .following
      return []
    }
    mode = .reading(reading)
    return []
  }

  /// The theme whose letter a character is.
  private func theme(typedAs character: Character) -> ThemeID? {
    ThemeLetter(String(character)).flatMap { digest.theme(lettered: $0) }?.id
  }

  private mutating func pick(
    _ palette: ActionPalette, _ key: Key, at now: Moment
  ) -> [ScreenEffect] {
    var palette = palette
    let rows = palette.rows(of: Self.actions, on: self, in: catalogue)
    switch palette.handle(key, rows: rows.count) {
    case .open: mode = .palette(palette)
    case .closed: mode = .following
    case .chosen(let place):
      mode = .following
      guard rows.indices.contains(place) else { return [] }
      if let reason = rows[place].reason {
        say(reason, .muted)
        return []
      }
      return Self.actions.actions[rows[place].action].perform(&self, now)
    }
    return []
  }

  /// Keeps the words of open and left forms and those that were found, once they have changed.
  mutating func keepDraft() -> [ScreenEffect] {
    var kept = found
    if case .asking(let form) = mode { kept += form.draft(in: digest.run).map { [$0] } ?? [] }
    kept += shelved.values.compactMap { $0.draft(in: digest.run) }
    // What is on a shelf has no order.
    kept.sort { ($0.purpose?.rawValue ?? "", $0.text) < ($1.purpose?.rawValue ?? "", $1.text) }
    guard kept != keptDrafts else { return [] }
    keptDrafts = kept
    return [.keep(DraftSheet(answers: kept))]
  }
}
