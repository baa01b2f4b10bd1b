import Language
import SessionEngine
import TerminalKit
import WorkshopSession

extension MirroredScreen {
  /// Takes a key while the palette or the keys lie over the wall.
  mutating func take(_ key: Key, on overlay: Overlay, at now: Moment) -> [ScreenEffect] {
    switch overlay {
    case .keys(let line):
      self.overlay = KeyListScrolling.line(after: key, from: line).map { .keys(from: $0) }
    case .palette(let palette): return pick(palette, key, at: now)
    }
    return []
  }

  private mutating func pick(
    _ palette: ActionPalette, _ key: Key, at now: Moment
  ) -> [ScreenEffect] {
    var palette = palette
    let rows = rows(of: palette)
    switch palette.handle(key, rows: rows.count) {
    case .open:
      overlay = .palette(palette)
      return []
    case .closed:
      overlay = nil
      return []
    case .chosen(let place):
      overlay = nil
      guard rows.indices.contains(place) else { return [] }
      return perform(rows[place], at: now)
    }
  }

  private mutating func perform(_ row: MirroredOverlay.Row, at now: Moment) -> [ScreenEffect] {
    if let refusal = row.refusal {
      say(refusal, at: now)
      return []
    }
    switch row.action {
    case .becomeStage: askToChangeOver(at: now)
    case .takeDown: return takeDownLatest(at: now)
    case .palette: overlay = .palette(ActionPalette())
    case .help: overlay = .keys(from: 0)
    // A number after the sign is how dots left over are typed in the line itself.
    case .recordUnused:
      masked.line = LineEditor("-")
      say(.unusedAsked, at: now)
    case .enterDots: break
    default:
      guard let action = ConsoleScreen.actions.row(of: row.action) else { return [] }
      let effects = settle(action.perform(&console, now), at: now)
      if console.mode.isConfirming { (askedAt, console.askedAt) = (now, now) }
      return effects + console.keepDraft()
    }
    return []
  }

  /// The rows of the palette: what is called so, then what is found by other words; of both first what can be done, then what the
  /// room would see, with that reason.
  private func rows(of palette: ActionPalette) -> [MirroredOverlay.Row] {
    let wanted = palette.wanted
    let keyed = Dictionary(
      keyedActions.map { ($0.name, $0.keys) }, uniquingKeysWith: { first, _ in first })
    var possible: [(row: MirroredOverlay.Row, match: ActionPalette.Match)] = []
    var refused: [(row: MirroredOverlay.Row, match: ActionPalette.Match)] = []
    var elsewhere: [(row: MirroredOverlay.Row, match: ActionPalette.Match)] = []
    for action in ConsoleScreen.actions.actions where action.keys != [.escape] {
      guard let name = ConsoleAction(rawValue: action.name) else { continue }
      let label = name == .becomeStage ? catalogue.mirrored.ownScreen : action.label(catalogue)
      guard let match = wanted.match(label, action.searchWords(catalogue)) else { continue }
      let availability = action.availability(console)
      let isElsewhere = availability == .absent
      guard !isElsewhere || match == .name && !wanted.isAny else { continue }
      if isElsewhere {
        elsewhere.append((MirroredOverlay.Row(action: name, refusal: .notHere), match))
      } else if case .refused(let reason) = name.exposure {
        refused.append((MirroredOverlay.Row(action: name, refusal: reason), match))
      } else if availability == .enabled {
        possible.append((MirroredOverlay.Row(action: name, keys: keyed[action.name] ?? []), match))
      } else {
        refused.append((MirroredOverlay.Row(action: name, refusal: .notHere), match))
      }
    }
    return ActionPalette.Match.allCases.flatMap { match in
      (possible + refused + elsewhere).filter { $0.match == match }.map(\.row)
    }
  }

  /// What can be done now by a key of its own, where the line holds what is typed unseen.
  private var keyedActions: [ScreenAction<ConsoleScreen>] {
    var console = console
    if console.openVote != nil { console.entry = masked.line }
    return console.keyedActions
  }

  /// What lies over the wall, as it is drawn.
  var overlayRows: MirroredOverlay? {
    switch overlay {
    case .palette(let palette)?:
      return .palette(palette.words, rows: rows(of: palette), selected: palette.selected)
    case .keys(let line)?:
      let rows = keyedActions.compactMap { action -> MirroredOverlay.Row? in
        guard let name = ConsoleAction(rawValue: action.name) else { return nil }
        if case .refused = name.exposure { return nil }
        return MirroredOverlay.Row(action: name, keys: action.keys)
      }
      return .keys(rows, from: line)
    case nil: return nil
    }
  }
}
