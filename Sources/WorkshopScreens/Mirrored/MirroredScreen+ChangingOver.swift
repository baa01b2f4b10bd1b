import Language
import SessionEngine
import TerminalKit
import WorkshopSession

extension MirroredScreen {
  /// Takes what is pressed while it is asked whether the room sees the screen.
  ///
  /// Only letters answer: whoever starts the program and taps Enter twice has answered nothing, and the room may look.
  mutating func answer(_ input: Input, at now: Moment) -> [ScreenEffect] {
    guard case .key(let key) = input else { return [] }
    let letters = catalogue.board.yesAndNo
    switch key {
    case .character(let sign) where sign.lowercased() == String(letters.yes):
      return turnToWall(at: now)
    case .character(let sign) where sign.lowercased() == String(letters.no):
      return turnToOwn(mayBeSeen: false, at: now)
    case .control("c"): return [.leave]
    default: return []
    }
  }

  /// Only Enter on the keyboard shows the own screen: a clicker in a hand across the room never does.
  mutating func changeOver(_ input: Input, at now: Moment) -> [ScreenEffect] {
    guard case .key(let key) = input else { return [] }
    switch key {
    case .enter:
      if let askedAt, now.milliseconds(since: askedAt) < ConsoleScreen.pauseAfterChange {
        // A key that is held down never answers.
        self.askedAt = now
        return []
      }
      return turnToOwn(mayBeSeen: true, at: now)
    case .escape: view = .wall
    default: break
    }
    return []
  }

  /// Asks whether the own screen may be shown.
  mutating func askToChangeOver(at now: Moment) {
    view = .changingOver
    askedAt = now
    overlay = nil
    remark = nil
  }

  mutating func turnToWall(at now: Moment) -> [ScreenEffect] {
    console.turn(to: .room)
    view = .wall
    remark = nil
    console.changedAt = now
    showStage(at: now)
    return console.keepDraft()
  }

  private mutating func turnToOwn(mayBeSeen: Bool, at now: Moment) -> [ScreenEffect] {
    console.turn(to: .own)
    // What was saved before the room may name a number of dots, which this screen does not show either.
    if console.message?.style == .success { console.message = nil }
    view = .own(mayBeSeen: mayBeSeen)
    overlay = nil
    remark = nil
    console.changedAt = now
    return console.keepDraft()
  }

  /// Looks through what was done by a key or an outcome: nothing that is not for the room stays open before it.
  mutating func settle(_ effects: [ScreenEffect], at now: Moment) -> [ScreenEffect] {
    var remaining: [ScreenEffect] = []
    for effect in effects {
      switch effect {
      case .showStage:
        if showsWall {
          askToChangeOver(at: now)
        } else {
          remaining += turnToWall(at: now)
        }
      case .submit(let id, let command):
        saving = .saving
        if case .undo(let undone) = command { undoing[id] = noteOnUndoing(undone) }
        remaining.append(effect)
      default: remaining.append(effect)
      }
    }
    if showsWall, !console.mode.isForRoom(in: catalogue) {
      console.leaveMode()
      say(.wouldBeSeen, at: now)
    }
    return remaining
  }

  /// What is said once a command has been taken back.
  private func noteOnUndoing(_ command: CommandID) -> MirroredNote? {
    let (journal, state) = (console.state.journal, console.state)
    guard let undone = journal[command] else { return nil }
    guard let first = undone.undoes else { return .undone(RoomDeed(undone.headline, in: state)) }
    return .redone(journal[first].map { RoomDeed($0.headline, in: state) } ?? .other)
  }
}
