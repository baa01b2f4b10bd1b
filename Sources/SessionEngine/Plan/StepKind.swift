/// What happens in a step.
public enum StepKind: String, Sendable, CaseIterable {
  /// Welcome, what is given and open, and the opening hopes.
  case opening
  /// People talk at tables on a question.
  case tableRound
  /// The whole room talks.
  case plenary
  /// Comments are sorted under themes.
  case sorting
  /// Dots are given.
  case voting
  /// Tables go deeper into the themes that were chosen.
  case deepening
  /// What the room goes on with: conclusions, actions, questions.
  case conclusion
  /// Coffee, lunch.
  case `break`
  /// Thanks, and what happens next.
  case closing
}

/// How what is said in a step reaches the wall.
public enum StagePolicy: String, Sendable, CaseIterable {
  /// At once: it is spoken aloud anyway.
  case direct
  /// When someone lets it, one comment at a time.
  case released
  /// Never the words, only how many.
  case counts
}

/// How the comments of a table reach the program.
public enum TableSource: String, Sendable, CaseIterable {
  /// Someone types at the table.
  case typed
  /// Slips and flip charts are typed in later.
  case paper
}
