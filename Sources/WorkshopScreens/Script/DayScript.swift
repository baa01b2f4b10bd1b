import Language
import SessionEngine
import TerminalKit

/// A whole day as it will go if Enter is pressed all the way: what keys do, what the room sees, and what to say.
///
/// The engine decides every step in memory; themes, dots and answers that only the day can give are blanks.
public struct DayScript: Sendable {
  /// A key that is pressed, and what it does.
  struct Press: Equatable, Sendable {
    var key = Key.enter
    var does: String
  }

  /// A press of a key and what follows from it.
  struct Turn: Equatable, Sendable {
    /// What is pressed; nothing before the first step.
    var press: Press?
    /// How it is done, where there is more to it than the key; nobody says it aloud.
    var todo: String?
    /// What the room sees then.
    var sees: String
    /// What is to be said; empty where nothing is.
    var say: String
  }

  /// A step with everything that happens in it.
  struct Part: Equatable, Sendable {
    var time: String
    var title: String
    var minutes: Int
    /// That its time cannot be kept, in a sentence.
    var warning: String?
    /// What the facilitator does in it.
    var todo: String
    var turns: [Turn] = []
  }

  /// What the day is called.
  let title: String
  /// What is said before the first step.
  let opening: Turn
  private(set) var parts: [Part] = []
  let catalogue: Catalogue

  /// The script of a plan.
  ///
  /// - Throws: The refusal where no session can be made of the plan.
  public init(_ plan: Plan, in catalogue: Catalogue) throws(Refusal) {
    var player = try ScriptedDay(plan, in: catalogue)
    self.catalogue = catalogue
    title = plan.title.text ?? catalogue.names.erased
    opening = player.turn(after: nil)
    var last = opening
    var times = PlannedTimes(plan.steps)
    let unkept = plan.unkeptTimes(in: catalogue)
    while let (press, step) = try player.goOn() {
      if let step, parts.count <= step, plan.steps.indices.contains(step) {
        let planned = plan.steps[step]
        parts.append(
          Part(
            time: times.next(planned, in: catalogue), title: player.name,
            minutes: planned.minutes,
            warning: unkept.first { $0.place == step }?.sentence(in: catalogue),
            todo: catalogue.consoleStatus.todo(planned.kind, in: plan)))
      }
      guard !parts.isEmpty else { continue }
      var turn = player.turn(after: press)
      // The result is shown by the same key again and again.
      guard parts[parts.count - 1].turns.last?.press != press else { continue }
      let shown = turn
      if turn.sees == last.sees, turn.say == last.say {
        // Nothing new on the wall, so there is nothing to be said again.
        (turn.sees, turn.say) = (catalogue.glance.same, "")
      }
      last = shown
      parts[parts.count - 1].turns.append(turn)
    }
  }
}
