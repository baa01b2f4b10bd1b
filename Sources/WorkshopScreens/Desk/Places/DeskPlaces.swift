import Language
import SessionEngine

/// For which table and which run one writes.
extension DeskScreen {
  /// Writes for another table or the room; what was begun stays where it was.
  mutating func write(for table: TableID?) {
    // What was agreed to at this table is marked before another is written for.
    guard endReadBack(sayingSo: false) else { return }
    // A number that nothing was written after is no draft.
    if slipMark?.rest.isEmpty == true { line.clear() }
    place = table
    pile?.isGoingOn = false
    skipped = 0
    notice = .message(.place(name(of: table)))
  }

  /// Writes for a table in a round, line after line.
  mutating func write(for table: TableID?, in run: StepRun) {
    write(for: table)
    guard overlay == .none else { return }
    pile = nil
    // What was begun there belongs where it was begun.
    if line.isEmpty { line.binding = run == index.run ? .room : .chosen(run) }
    notice = .message(.place(name(of: table, in: self.run)))
  }

  /// Goes on to the next run that can be written for; a line that was left behind by its run goes to the room's.
  mutating func changeRun() {
    let runs: [StepRun?] = [index.run] + index.endedRuns
    guard runs.count > 1, line.target == .new else {
      notice = .message(.noOtherRun)
      return
    }
    let next: StepRun?
    switch line.binding {
    case .room: next = runs[1]
    case .firstLetter(let run): next = run == index.run ? runs[1] : index.run
    case .chosen(let run):
      let place = runs.firstIndex(of: run) ?? runs.count - 1
      next = runs[(place + 1) % runs.count]
    }
    guard let next else {
      line.binding = .room
      notice = nil
      return
    }
    if next == index.run {
      line.binding = line.isEmpty ? .room : .firstLetter(next)
    } else {
      line.binding = .chosen(next)
    }
    skipped = 0
    notice = .message(.run(name(of: next)))
  }

  /// Lets go of runs that were chosen, now that another goes on in the room: what has been begun stays where it was begun, and what comes
  /// after it belongs to the room's run again.
  ///
  /// A table on paper keeps what was chosen for it, as its slips do not follow the room, until lines become something else than comments:
  /// a conclusion must not end up among what was said in a round.
  mutating func leaveChosenRuns() {
    let takesComments =
      switch index.run.flatMap({ session.steps[$0.step]?.planned.kind }) {
      case .tableRound, .sorting, .break, .closing, nil: true
      case .opening, .plenary, .voting, .deepening, .conclusion: false
      }
    for (place, line) in lines {
      guard case .chosen(let run) = line.binding else { continue }
      if let place, index.paper.contains(place), takesComments, run != index.run { continue }
      lines[place]?.binding = line.isEmpty ? .room : .firstLetter(run)
      if place == self.place, line.isEmpty, let run = index.run {
        notice = .message(.run(name(of: run)))
      }
    }
  }
}
