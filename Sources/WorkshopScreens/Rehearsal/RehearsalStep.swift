import SessionEngine

/// How far the step that goes on has come in a rehearsal, by its own clock, which a pause stops.
struct RehearsalStep {
  let run: StepRun
  let kind: StepKind
  /// How long it has gone on, in milliseconds of the workshop.
  let elapsed: Int64
  /// The share of its planned time that has passed, from 0 up.
  let share: Double

  /// The step that goes on; `nil` between steps and while everything stands still.
  init?(_ state: SessionState, at now: Moment) {
    guard state.roomPause == nil, let run = state.currentRun, let step = state.steps[run.step],
      let latest = step.progress.runs.last
    else { return nil }
    self.run = run
    kind = step.planned.kind
    elapsed = latest.timer?.elapsed(at: now) ?? now.milliseconds(since: latest.startedAt)
    let minutes = step.planned.minutes > 0 ? step.planned.minutes : 10
    share = Double(elapsed) / Double(minutes * 60_000)
  }
}

/// A command that somebody in the invented room gives.
struct RoomAct: Equatable {
  var command: Command
  var by: Station

  /// Something done at a table, or in the room.
  init(_ command: Command, at table: TableID?) {
    self.command = command
    by = Station(.desk, table: table, tag: "room")
  }
}
