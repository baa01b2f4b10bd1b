import Language
import SessionEngine
import TerminalKit

extension ConsoleScreen {
  /// The run that goes on, while its tables are asked to read back.
  var runBeingReadBack: StepRun? {
    guard let run = state.stageOrders.readBack, run == state.currentRun else { return nil }
    return run
  }

  /// Whether comments of the step that goes on go onto the wall one by one.
  var letsCommentsThrough: Bool {
    isFollowingRoom && digest.kind == .tableRound
      && state.currentStep.flatMap { state.steps[$0]?.planned.stage } != .counts
  }

  /// The newest comment of the run that goes on that was neither let onto the wall nor taken down.
  var newestHeld: CommentID? {
    guard let run = state.currentRun else { return nil }
    return state.comments.last {
      $0.run == run && !$0.isWithdrawn && $0.visibility == .held && !state.isOnWall($0)
    }?.id
  }

  /// Lets the newest comment onto the wall, unless it came so lately that nobody can have read it.
  mutating func releaseNewest(at now: Moment) -> [ScreenEffect] {
    guard let id = newestHeld, let comment = state.comments[id] else {
      say(catalogue.stageOrders.nothingToRelease, .muted)
      return []
    }
    if isNextOnWallUnread(at: now) { return [] }
    let orders = catalogue.stageOrders
    let words = catalogue.names.quoted(text(of: comment.text))
    let note =
      state.stageOrders.isFrozen
      ? orders.isUpOnceThawed(words)
      : runBeingReadBack != nil ? orders.isUpOnceReadBack(words) : orders.isUp(words)
    return submit([.releaseComment(comment: id)], note: note)
  }

  /// Takes down what is up: the message, else what was let onto the wall last.
  mutating func takeDownLatest() -> [ScreenEffect] {
    if let message = state.stageOrders.message {
      return submit([.clearMessage], note: catalogue.stageOrders.isDown(text(of: message)))
    }
    guard let id = latestOnWall, let comment = state.comments[id] else {
      say(catalogue.stageOrders.nothingUp, .muted)
      return []
    }
    return submit(
      [.takeDown(comment: id)],
      note: catalogue.stageOrders.isDown(catalogue.names.quoted(text(of: comment.text))))
  }

  /// Of the comments that stand on the wall now, the one that came there last; where none does, of those that come there once it
  /// is free again.
  var latestOnWall: CommentID? {
    let taken = pending.values.compactMap { waiting -> CommentID? in
      if case .takeDown(let id) = waiting.command { id } else { nil }
    }
    func latest(of comments: [CommentID]) -> CommentID? {
      state.latestReleased(of: comments.filter { !taken.contains($0) })
    }
    let isHeldUp = runBeingReadBack != nil || state.stageOrders.isFrozen
    return latest(of: StageState(state, comments).commentsShown)
      ?? (isHeldUp ? latest(of: comments.onWall[state.currentRun] ?? []) : nil)
  }
}
