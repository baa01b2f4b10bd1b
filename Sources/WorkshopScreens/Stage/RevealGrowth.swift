import SessionEngine

/// Bars of a result that have just been shown and grow for a short while.
///
/// Only what the room has been shown is in it: the scale goes from that of what was shown before to that of what is shown now.
struct RevealGrowth: Equatable {
  /// How many pictures it takes, and how long each stands there, in milliseconds.
  static let pictures = 8
  static let pictureLasts: Int64 = 100

  /// The themes whose bars grow.
  let letters: Set<ThemeLetter>
  /// How many dots filled a bar before.
  let fullBefore: Int
  /// Since when.
  let since: Moment

  /// What grows between two states of the wall; `nil` where no more of a result is shown than before.
  init?(from before: StageState?, to after: StageState, at now: Moment) {
    guard case .reveal(let shown) = after.scene, let before else { return nil }
    var known: [StageState.Result] = []
    var fullBefore = shown.fullBar
    if case .reveal(let earlier) = before.scene {
      guard earlier.total == shown.total else { return nil }
      known = earlier.shown
      if !known.isEmpty { fullBefore = earlier.fullBar }
    }
    let letters = Set(shown.shown.map(\.letter)).subtracting(known.map(\.letter))
    guard !letters.isEmpty, shown.fullBar < 1_000_000 else { return nil }
    self.letters = letters
    self.fullBefore = fullBefore
    since = now
  }

  /// The picture that is shown at a moment, from 1; `nil` once it has grown.
  func picture(at now: Moment) -> Int? {
    let passed = now.milliseconds(since: since)
    guard passed >= 0, passed < Self.pictureLasts * Int64(Self.pictures - 1) else { return nil }
    return Int(passed / Self.pictureLasts) + 1
  }

  /// In how many milliseconds the next picture is due; `nil` once it has grown.
  func millisecondsToNextPicture(after now: Moment) -> Int? {
    guard picture(at: now) != nil else { return nil }
    return Int(Self.pictureLasts - now.milliseconds(since: since) % Self.pictureLasts)
  }

  /// How much of a bar is drawn at a moment, and of how much.
  func bar(_ result: StageState.Result, full: Int, at now: Moment) -> (value: Int, of: Int) {
    guard let picture = picture(at: now), full < 1_000_000 else { return (result.dots, full) }
    let parts = letters.contains(result.letter) ? picture : Self.pictures
    return (
      result.dots.clampedMultiplied(by: parts),
      fullBefore.clampedMultiplied(by: Self.pictures - picture).clampedAdding(full * picture)
    )
  }
}
