import SessionEngine

/// From where and since when the pages of a scene turn: from the beginning, or from what has just come.
struct StageTurn: Equatable {
  /// Where it began; `nil` for the first page.
  let place: StageSheets.Place?
  /// Since when.
  let since: Moment

  /// Pages that begin at a moment.
  init(since: Moment) { (place, self.since) = (nil, since) }

  /// What a wall turns to when it learns something; `nil` where it goes on turning as it did.
  init?(from before: StageState?, to after: StageState, at now: Moment) {
    guard before?.scene != after.scene else { return nil }
    let (old, new) = (before?.parts ?? [], after.parts)
    // What has changed besides is no reason to begin anew.
    if old == new, !new.isEmpty { return nil }
    since = now
    guard old.count == new.count else {
      place = nil
      return
    }
    place =
      zip(old, new).enumerated().lazy.compactMap { part, words -> StageSheets.Place? in
        let (old, new) = words
        guard old != new, !new.isEmpty else { return nil }
        let same = zip(old, new).prefix { $0 == $1 }.count
        return StageSheets.Place(part: part, text: min(same, new.count - 1))
      }.first
  }

  /// Pages that begin with a scene of another kind or in another run; `nil` where the same one goes on, whatever has changed in it.
  init?(beginning after: StageState, after before: StageState?, at now: Moment) {
    guard before?.run != after.run || before?.steadyScene != after.steadyScene else { return nil }
    self.init(since: now)
  }

  /// The page that is shown at a moment, from 0, where the first one was that.
  ///
  /// - Parameter times: How many times ``StagePages/pageLasts`` each page stands there.
  func page(from first: Int, lasting times: [Int], at now: Moment) -> Int {
    guard times.count > 1 else { return 0 }
    let all = times.reduce(0) { $0 + max(1, $1) }
    let passed = max(0, now.milliseconds(since: since)) / StagePages.pageLasts
    var left = Int(passed % Int64(all))
    var page = first % times.count
    while left >= max(1, times[page]) {
      left -= max(1, times[page])
      page = (page + 1) % times.count
    }
    return page
  }

  /// In how many milliseconds the page may turn.
  func millisecondsToNextPage(after now: Moment) -> Int {
    Int(StagePages.pageLasts - max(0, now.milliseconds(since: since)) % StagePages.pageLasts)
  }
}

/// Scenes that change while people look for themselves in them.
private enum SteadyScene {
  case seats, themes, topics
}

extension StageState {
  fileprivate var steadyScene: SteadyScene? {
    switch scene {
    case .changeTables: .seats
    case .themes: .themes
    case .deepening: .topics
    default: nil
    }
  }
}

/// What stands in a part of a scene.
private enum StagePart: Equatable {
  case words(Words)
  case agreement(StageState.Agreement)
  case said(StageState.Utterance)
}

extension StageState {
  /// What stands in parts below one another and changes while the room looks; empty in other scenes.
  fileprivate var parts: [[StagePart]] {
    switch scene {
    case .hopes(let said) where said.count <= StagePages.mostTexts:
      return [said.map(StagePart.said)]
    case .tableRound(_, _, let released, _):
      return [released.latest.suffix(StagePages.mostTexts).map(StagePart.said)]
    case .outcomes(let conclusions, let actions, let questions):
      return [
        conclusions.map(StagePart.words), actions.map(StagePart.agreement),
        questions.map(StagePart.agreement),
      ]
    default: return []
    }
  }
}
