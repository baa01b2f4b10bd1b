import Language
import SessionEngine
import TerminalKit
import WorkshopSession

extension MirroredScreen {
  /// Takes a key or what was pasted while the room looks.
  mutating func receiveOnWall(_ input: Input, at now: Moment) -> [ScreenEffect] {
    switch input {
    case .key(.function(5)):
      askToChangeOver(at: now)
      return []
    case .key(let key):
      if key == .enter { console.noteEnter(at: now) }
      // The second tap does not take away what is said of the first.
      if key == .enter, overlay == nil, console.openVote != nil, console.mode == .following,
        !masked.isBegun,
        console.deafness(at: now) == .lineTaken
      {
        return []
      }
      if hidesWhatEnterDoes(key, at: now) {
        remark = nil
        return []
      }
      remark = nil
      if let overlay { return take(key, on: overlay, at: now) }
      switch console.mode {
      case .asking(let form): return fill(in: form, key, at: now)
      case .confirming(let confirmation): return confirm(confirmation, key, at: now)
      case .commandLetter: return command(key, at: now)
      default: return follow(key, at: now)
      }
    case .paste(let text):
      if case .palette(var palette)? = overlay {
        palette.paste(text)
        overlay = .palette(palette)
        return []
      }
      if console.openVote != nil, console.mode == .following {
        masked.line.insert(text)
        return []
      }
      return forward(input, at: now)
    case .resize, .suspend, .terminate: return []
    }
  }

  /// Whether a refusal stands where it would be named what that key does: then it only takes the refusal away.
  private func hidesWhatEnterDoes(_ key: Key, at now: Moment) -> Bool {
    guard key == .enter || key == .pageDown, overlay == nil, console.mode == .following,
      !masked.isBegun, console.entry.isEmpty, let note = note(at: now)
    else { return false }
    return note.isRefusal
  }

  /// Hands a key on to the console.
  mutating func forward(_ input: Input, at now: Moment) -> [ScreenEffect] {
    let before = console.mode
    let effects = settle(console.receive(input, at: now), at: now)
    if console.mode.isConfirming, console.mode != before { askedAt = now }
    return effects
  }

  private mutating func fill(
    in form: ConsoleForm, _ key: Key, at now: Moment
  ) -> [ScreenEffect] {
    switch key {
    case .pageUp: return forward(.key(.escape), at: now)
    // A clicker that is pressed while somebody types must not send half a sentence to the wall.
    case .pageDown, .function: return []
    default: break
    }
    let effects = forward(.key(key), at: now)
    if key == .enter, case .asking(let after) = console.mode, after == form {
      say(.answerNotUnderstood, at: now)
    }
    return effects
  }

  private mutating func confirm(
    _ confirmation: Confirmation, _ key: Key, at now: Moment
  ) -> [ScreenEffect] {
    switch key {
    case .pageUp: return forward(.key(.escape), at: now)
    case .pageDown:
      // One press on a clicker is never two.
      console.noteEnter(at: now)
      let isTooSoon =
        askedAt.map { now.milliseconds(since: $0) < ConsoleScreen.pauseAfterChange } ?? false
      return isTooSoon || confirmation.isLeaving ? [] : forward(.key(.enter), at: now)
    case .enter, .escape, .backspace, .delete: return forward(.key(key), at: now)
    default:
      // The question is left, and the key does what it may do before the room, no more.
      return forward(.key(.escape), at: now) + follow(key, at: now)
    }
  }

  private mutating func follow(_ key: Key, at now: Moment) -> [ScreenEffect] {
    if console.state.roomPause != nil {
      // What has been begun waits, and Enter goes on with everything.
    } else if console.openVote != nil {
      if takesMasked(key) {
        if key == .backspace { console.erasedAt = now }
        _ = masked.line.handle(key)
        return []
      }
      if masked.isBegun, let effects = takeBegun(key, at: now) { return effects }
    } else if console.hasEntryLine {
      if console.takesEntry(key, in: console.entry) { return forward(.key(key), at: now) }
      if !console.entry.isEmpty, let effects = takeTopic(key, at: now) { return effects }
    }
    switch key {
    case .character("?"):
      overlay = .keys(from: 0)
      return []
    case .function(2):
      overlay = .palette(ActionPalette())
      return []
    case .pageUp:
      return ConsoleScreen.actions.action(on: .left, of: console) == nil
        ? [] : perform(.left, at: now)
    case .pageDown: return perform(.enter, at: now)
    default: return perform(key, at: now)
    }
  }

  /// Takes the letter that is a command, where it shows the room nothing.
  private mutating func command(_ key: Key, at now: Moment) -> [ScreenEffect] {
    switch key {
    case .escape, .enter, .backspace, .delete, .pageUp, .pageDown, ConsoleScreen.commandLetterKey:
      console.mode = .following
      return []
    case .character(let sign) where sign.isLetter:
      let effects = perform(.character(Character(sign.lowercased())), at: now)
      if console.mode == .commandLetter { console.mode = .following }
      return effects
    default:
      console.mode = .following
      return follow(key, at: now)
    }
  }

  func takesMasked(_ key: Key) -> Bool {
    console.takesEntry(key, in: masked.line)
      && (masked.first == nil || key != .tab)
  }

  /// Keys for a theme and a table that are being typed; `nil` for one that means what it always does.
  private mutating func takeTopic(_ key: Key, at now: Moment) -> [ScreenEffect]? {
    switch key {
    case .enter:
      let typed = console.entry.text
      let effects = forward(.key(.enter), at: now)
      if console.entry.text == typed { say(.letterAndTable, at: now) }
      return effects
    case .escape:
      console.entry = LineEditor()
      return []
    case .pageDown, .pageUp: return []
    default: return nil
    }
  }

  private mutating func perform(_ key: Key, at now: Moment) -> [ScreenEffect] {
    if key == .enter {
      console.noteEnter(at: now)
      if console.lookedAt == nil, let deafness = console.deafness(at: now) {
        say(deafness == .lineTaken ? .lineTaken : .justChanged, at: now)
        return []
      }
    }
    guard let action = ConsoleScreen.actions.action(on: key, of: console) else {
      say(
        console.state.roomPause == nil ? noteWhereNothingIsDone(by: key) : .standsStill, at: now)
      return []
    }
    switch action.exposure {
    case .refused(let reason):
      say(reason, at: now)
      return []
    case .masked: return []
    case .harmless: break
    }
    switch action {
    case .takeDown: return takeDownLatest(at: now)
    case .placeComment:
      if let note = noteOnPlacing(key) {
        say(note, at: now)
        return []
      }
    case .undo where console.state.lastUndoable(by: context.station) == nil:
      say(.nothingToUndo, at: now)
      return []
    default: break
    }
    return forward(.key(key), at: now)
  }

  /// Why a key does nothing: on one's own screen it might, and the room would see that.
  private func noteWhereNothingIsDone(by key: Key) -> MirroredNote {
    var own = console
    own.sight = .own
    if case .refused(let reason)? = ConsoleScreen.actions.action(on: key, of: own)?.exposure {
      return reason
    }
    return .notHere
  }

  private func noteOnPlacing(_ key: Key) -> MirroredNote? {
    guard case .character(let sign) = key, let letter = ThemeLetter(String(sign)) else {
      return nil
    }
    if console.inHand == nil { return .nothingInHand }
    return console.digest.theme(lettered: letter) == nil ? .noTheme(letter) : nil
  }

  /// Takes down what was put up last, at once.
  mutating func takeDownLatest(at now: Moment) -> [ScreenEffect] {
    guard console.state.stageOrders.message != nil || console.latestOnWall != nil else {
      say(.nothingUp, at: now)
      return []
    }
    return settle(console.takeDownLatest(), at: now)
  }
}

extension ConsoleMode {
  /// Whether something is asked that is answered in words.
  var isAsking: Bool {
    if case .asking = self { true } else { false }
  }

  /// Whether a question waits for Enter or Esc.
  var isConfirming: Bool {
    if case .confirming = self { true } else { false }
  }
}
