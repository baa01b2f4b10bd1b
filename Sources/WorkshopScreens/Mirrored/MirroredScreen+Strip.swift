import Language
import SessionEngine
import TerminalKit

extension MirroredScreen {
  /// What stands below the wall.
  func strip(at now: Moment) -> MirroredStrip {
    let entry = console.entry
    let isPaused = console.state.roomPause != nil
    let isTyping =
      !isPaused
      && (console.hasEntryLine && console.openVote == nil && !entry.isEmpty || !masked.line.isEmpty)
    let next: EnterName =
      console.lookedAt != nil
      ? .backToRoom
      : isTyping
        ? .saveLine : EnterName(console.digest.natural, in: console.state)
    return MirroredStrip(
      line: line(at: now), note: note(at: now), next: next, standing: standing, saving: saving)
  }

  private var standing: MirroredStrip.Standing? {
    let orders = console.state.stageOrders
    if orders.isBlank { return .blank(key: console.key(for: .unblank)) }
    if orders.isFrozen { return .frozen(key: console.key(for: .thawWall)) }
    return console.digest.fromTables.calls.isEmpty ? nil : .call
  }

  private func line(at now: Moment) -> MirroredStrip.Line {
    switch view {
    case .asking: return .audience
    case .changingOver: return .changeOver
    case .wall, .own: break
    }
    switch overlay {
    case .palette: return .overlay(chooses: true)
    case .keys: return .overlay(chooses: false)
    case nil: break
    }
    switch console.mode {
    case .asking(let form): return .typing(form.field, form.editor, emptyLine: form.emptyLine)
    case .confirming(let confirmation): return .question(confirmation.forRoom)
    case .commandLetter: return .letters(letteredRows)
    default: break
    }
    if console.openVote != nil, console.lookedAt == nil, console.state.roomPause == nil {
      return .masked(way, again: masked.first?.place, isTyped: !masked.line.isEmpty)
    }
    if console.hasEntryLine, !console.entry.isEmpty {
      return .typing(.topic, console.entry, emptyLine: nil)
    }
    if millisecondsLeftOfSilence(at: now).map({ $0 <= 0 }) == true { return .silenceIsOver }
    if let note = note(at: now) { return .note(note) }
    if let step = console.lookedAt, let place = console.state.stepOrder.firstIndex(of: step),
      let kind = console.state.steps[step]?.planned.kind
    {
      return .elsewhere(place + 1, of: console.state.stepOrder.count, kind)
    }
    return .next
  }

  /// What letters do that are commands, but for what would show the room something.
  private var letteredRows: [MirroredOverlay.Row] {
    console.letteredActions.compactMap { row in
      guard let action = ConsoleAction(rawValue: row.name), action.exposure == .harmless else {
        return nil
      }
      return MirroredOverlay.Row(action: action, keys: row.keys)
    }
  }

  /// In how many milliseconds the silent minute is over, which the wall tells nobody.
  func millisecondsOfSilence(after now: Moment) -> Int? {
    guard let left = millisecondsLeftOfSilence(at: now), left > 0 else { return nil }
    return Int(clamping: left)
  }

  private func millisecondsLeftOfSilence(at now: Moment) -> Int64? {
    guard console.lookedAt == nil, console.state.isGivingSilence, let timer = console.timer,
      timer.runningSince != nil
    else { return nil }
    return timer.remaining(at: now)
  }

  private var way: MirroredStrip.Way {
    switch console.way {
    case .wall: .wall
    case .secondCount: .secondCount
    case .table: .table
    case .ballot: .ballot(console.state.nextBallotNumber)
    }
  }
}
